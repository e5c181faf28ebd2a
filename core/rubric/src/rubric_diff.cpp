// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/rubric_diff.h>

#include <matang/rubric/rubric_parts.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace matang::rubric {

namespace {

using Change = Difference::Change;

/// What a part is found by in the other rubric. A node keeps its identity below
/// another parent.
std::string identity(const RubricPart& part) {
    return part.what + "\n" + (part.what == "node" ? std::string{} : part.of) + "\n" + part.id;
}

/// Parts whose order among their siblings means something; that of levels and
/// bands follows from their figures.
bool isOrdered(const std::string& what) {
    return what == "node" || what == "stage" || what == "node-kind";
}

/// The parts of a rubric, to be looked up by identity.
class PartTable {
public:
    explicit PartTable(const Rubric& rubric) : m_parts(partsOf(rubric)) {
        for (const RubricPart& part : m_parts) {
            // Two targets may have the same year; the second one is matched with the other rubric's second one.
            std::string known = identity(part);
            while (!m_byIdentity.emplace(known, &part).second) {
                known += "'";
            }
            m_identities.emplace(&part, known);
        }
    }
    PartTable(const PartTable&) = delete;
    PartTable& operator=(const PartTable&) = delete;

    [[nodiscard]] const std::vector<RubricPart>& parts() const { return m_parts; }
    /// The part that stands here for a part of the other table, or nullptr.
    [[nodiscard]] const RubricPart* counterpart(const PartTable& other, const RubricPart& part) const {
        const auto found = m_byIdentity.find(other.m_identities.at(&part));
        return found == m_byIdentity.end() ? nullptr : found->second;
    }
    /// Ids of the ordered parts of a kind by owner; only of those that the other
    /// rubric has below the same owner.
    [[nodiscard]] std::map<std::string, std::vector<std::string>> orders(const std::string& what, const PartTable& other) const {
        std::map<std::string, std::vector<std::string>> lists;
        for (const RubricPart& part : m_parts) {
            const RubricPart* same = part.what == what ? other.counterpart(*this, part) : nullptr;
            if (same != nullptr && same->of == part.of) {
                lists[part.of].push_back(part.id);
            }
        }
        return lists;
    }

private:
    std::vector<RubricPart> m_parts;
    std::unordered_map<std::string, const RubricPart*> m_byIdentity;
    std::unordered_map<const RubricPart*, std::string> m_identities;
};

std::string joined(const std::vector<std::string>& ids) {
    std::string list;
    for (const std::string& id : ids) {
        list += (list.empty() ? "" : ", ") + id;
    }
    return list;
}

Change changeOf(const std::string& key) {
    return key.rfind("name.", 0) == 0 ? Change::Renamed : Change::Changed;
}

void compareKeys(const RubricPart& before, const RubricPart& after, std::vector<Difference>& differences) {
    std::unordered_map<std::string, std::string> left(before.keys.begin(), before.keys.end());
    for (const auto& entry : after.keys) {
        const auto found = left.find(entry.first);
        const std::string earlier = found == left.end() ? std::string{} : found->second;
        if (found == left.end() || earlier != entry.second) {
            differences.push_back({changeOf(entry.first), after.what, after.id, after.of, entry.first, earlier, entry.second});
        }
        if (found != left.end()) {
            left.erase(found);
        }
    }
    for (const auto& entry : before.keys) {
        if (left.count(entry.first) > 0) {
            differences.push_back({changeOf(entry.first), after.what, after.id, after.of, entry.first, entry.second, {}});
        }
    }
}

void compareOrders(const std::string& what, const PartTable& before, const PartTable& after, std::vector<Difference>& differences) {
    const auto earlier = before.orders(what, after);
    for (const auto& list : after.orders(what, before)) {
        const std::vector<std::string>& former = earlier.at(list.first);
        if (former != list.second) {
            differences.push_back({Change::Reordered, what, list.first, {}, {}, joined(former), joined(list.second)});
        }
    }
}

void compareParts(const std::string& what, const PartTable& before, const PartTable& after, std::vector<Difference>& differences) {
    for (const RubricPart& part : before.parts()) {
        if (part.what == what && after.counterpart(before, part) == nullptr) {
            differences.push_back({Change::Removed, what, part.id, part.of, {}, {}, {}});
        }
    }
    for (const RubricPart& part : after.parts()) {
        const RubricPart* former = part.what == what ? before.counterpart(after, part) : nullptr;
        if (part.what == what && former == nullptr) {
            differences.push_back({Change::Added, what, part.id, part.of, {}, {}, {}});
        }
        if (former == nullptr) {
            continue;
        }
        if (former->of != part.of) {
            differences.push_back({Change::Moved, what, part.id, part.of, {}, former->of, part.of});
        }
        compareKeys(*former, part, differences);
    }
    if (isOrdered(what)) {
        compareOrders(what, before, after, differences);
    }
}

}  // namespace

std::string_view wordOf(Difference::Change change) {
    constexpr std::array<std::string_view, 6> kWords{"added", "removed", "moved", "renamed", "reordered", "changed"};
    return kWords.at(static_cast<std::size_t>(change));
}

std::vector<Difference> diffRubrics(const Rubric& before, const Rubric& after) {
    const PartTable left(before);
    const PartTable right(after);
    std::vector<Difference> differences;
    for (const std::string& what : rubricPartKinds()) {
        compareParts(what, left, right, differences);
    }
    return differences;
}

}  // namespace matang::rubric
