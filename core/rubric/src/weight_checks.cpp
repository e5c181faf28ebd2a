// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"
#include "profile_view.h"

#include <matang/base/decimal.h>
#include <matang/rubric/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace matang::rubric {

namespace {

/// What the weights below a node must add up to, and whether a profile has a hand in it.
struct Wanted {
    std::optional<base::Rational> total;  ///< nothing where a mistake further up leaves it open
    bool byProfile = false;
};

/// Checks the weights of one profile, or of the tree as written (`profile` nullptr). What a profile inherits unchanged is reported
/// once for all of them, through `reported`.
class WeightCheck {
public:
    WeightCheck(Reading& reading, const Profile* profile, const ProfileNote* profileNote, std::set<NodeIndex>& reported)
        : m_reading(reading),
          m_profile(profile),
          m_profileNote(profileNote),
          m_view(viewOf(reading.rubric, profile)),
          m_wanted(reading.rubric.nodes.size()),
          m_reported(reported) {}

    void run() {
        m_wanted[kRoot] = {100, false};
        for (std::size_t node = 0; node < m_wanted.size(); ++node) {
            const auto index = static_cast<NodeIndex>(node);
            // What does not count is a whole of its own.
            for (const NodeIndex child : m_view.uncountedOf(index)) {
                wanted(child) = {100, false};
            }
            if (!m_view.childrenOf(index).empty()) {
                checkBelow(index);
            } else if (!m_view.uncountedOf(index).empty() && !note(index).childrenBroken) {
                report(index, touchedByProfile(index), "nothing-counts", {{"node", m_reading.rubric.node(index).id.text}});
            }
        }
    }

private:
    enum class Below { Unweighted, Weighted, Mixed, Unknown };

    [[nodiscard]] const NodeNote& note(NodeIndex node) const { return m_reading.nodeNotes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] bool replaced(NodeIndex node) const { return m_view.replaced[static_cast<std::size_t>(node)]; }
    [[nodiscard]] Wanted& wanted(NodeIndex node) { return m_wanted[static_cast<std::size_t>(node)]; }

    [[nodiscard]] bool broken(NodeIndex child) const {
        const bool brokenHere = m_profileNote != nullptr && m_profileNote->brokenWeights.contains(m_reading.rubric.node(child).id.text);
        return brokenHere || (!replaced(child) && note(child).weight == WeightState::Broken);
    }

    [[nodiscard]] Below stateBelow(NodeIndex parent) const {
        const auto& children = m_view.childrenOf(parent);
        if (note(parent).childrenBroken ||
            std::any_of(children.begin(), children.end(), [this](NodeIndex child) { return broken(child); })) {
            return Below::Unknown;
        }
        const auto weighted =
            std::count_if(children.begin(), children.end(), [this](NodeIndex child) { return m_view.weightOf(child).has_value(); });
        if (weighted == 0) {
            return Below::Unweighted;
        }
        return static_cast<std::size_t>(weighted) == children.size() ? Below::Weighted : Below::Mixed;
    }

    // The profile changes something among these siblings: a weight, or who belongs.
    [[nodiscard]] bool touchedByProfile(NodeIndex parent) const {
        const auto& children = m_view.childrenOf(parent);
        const auto& all = m_reading.rubric.node(parent).children;
        const auto counted = std::count_if(all.begin(), all.end(), [this](NodeIndex child) { return m_reading.rubric.node(child).counts; });
        return children.size() != static_cast<std::size_t>(counted) ||
               std::any_of(children.begin(), children.end(), [this](NodeIndex child) { return replaced(child); });
    }

    void checkBelow(NodeIndex parent) {
        const bool touched = touchedByProfile(parent);
        const Below state = stateBelow(parent);
        const std::string unused = state == Below::Weighted || state == Below::Mixed ? weightsUnused(parent) : std::string{};
        if (!unused.empty()) {
            report(parent, touched, "weight-not-used", {{"node", m_reading.rubric.node(parent).id.text}, {"why", unused}});
        } else if (state == Below::Mixed) {
            reportMissing(parent, touched);
        } else if (state == Below::Weighted) {
            checkSum(parent, touched);
        }
        passOn(parent, unused.empty() ? state : Below::Unknown, touched);
    }

    // The key that makes the siblings weigh otherwise than written; below a plain mean equal weights may stand.
    [[nodiscard]] std::string weightsUnused(NodeIndex parent) const {
        const Node& node = m_reading.rubric.node(parent);
        if (node.aggregation == Aggregation::Mean || weighsAsWritten(node)) {
            return {};
        }
        const bool byWeighting = node.weighting != Weighting::Written;
        const std::string_view key = byWeighting ? "weighting" : "aggregation";
        const auto word = byWeighting ? static_cast<std::size_t>(node.weighting) : static_cast<std::size_t>(node.aggregation);
        return std::string{key} + ": " + std::string{formatOf(FormatMap::Branch).find(key)->choices[word]};
    }

    void passOn(NodeIndex parent, Below state, bool touched) {
        const auto& children = m_view.childrenOf(parent);
        const auto shares = state == Below::Unweighted ? sharesBelow(m_reading.rubric, m_view, parent) : std::vector<base::Rational>{};
        for (std::size_t at = 0; at < children.size(); ++at) {
            const NodeIndex child = children[at];
            if (m_reading.rubric.weightBasis == WeightBasis::OfParent) {
                wanted(child) = {100, false};
            } else if (state == Below::Unweighted) {
                const Wanted above = wanted(parent);
                wanted(child).byProfile = above.byProfile || touched;
                if (above.total) {
                    wanted(child).total = *above.total * shares[at];
                }
            } else if (!broken(child)) {
                wanted(child) = {m_view.weightOf(child), replaced(child)};
            }
        }
    }

    void checkSum(NodeIndex parent, bool touched) {
        base::Rational sum;
        bool equal = true;
        const auto& children = m_view.childrenOf(parent);
        for (const NodeIndex child : children) {
            sum += *m_view.weightOf(child);
            equal = equal && *m_view.weightOf(child) == *m_view.weightOf(children.front());
        }
        const Wanted& total = wanted(parent);
        const bool byProfile = touched || total.byProfile;
        if (!equal && m_reading.rubric.node(parent).aggregation == Aggregation::Mean) {
            report(parent, touched, "weight-unequal", {{"node", m_reading.rubric.node(parent).id.text}});
        } else if (total.total && sum != *total.total) {
            report(parent, byProfile, "weight-sum",
                   {{"node", m_reading.rubric.node(parent).id.text},
                    {"sum", base::formatExact(sum)},
                    {"wanted", base::formatExact(*total.total)}});
        }
    }

    void reportMissing(NodeIndex parent, bool touched) {
        if (!touched && !m_reported.insert(parent).second) {
            return;
        }
        for (const NodeIndex child : m_view.childrenOf(parent)) {
            if (m_view.weightOf(child)) {
                continue;
            }
            base::Arguments arguments{{"node", m_reading.rubric.node(child).id.text}};
            if (touched) {
                arguments.emplace_back("profile", m_profile->id.text);
                m_reading.findings.error(profilePosition(), "weight-missing-in-profile", std::move(arguments));
            } else {
                m_reading.findings.error(note(child).position, "weight-missing", std::move(arguments));
            }
        }
    }

    void report(NodeIndex parent, bool byProfile, const std::string& code, base::Arguments arguments) {
        if (byProfile) {
            arguments.emplace_back("profile", m_profile->id.text);
            m_reading.findings.error(profilePosition(), code + "-in-profile", std::move(arguments));
        } else if (m_reported.insert(parent).second) {
            m_reading.findings.error(note(parent).childrenKey, code, std::move(arguments));
        }
    }

    [[nodiscard]] const base::SourcePosition& profilePosition() const {
        return m_profile->weights.empty() ? m_profileNote->withoutKey : m_profileNote->weightsKey;
    }

    Reading& m_reading;
    const Profile* m_profile;
    const ProfileNote* m_profileNote;
    ProfileView m_view;
    std::vector<Wanted> m_wanted;
    std::set<NodeIndex>& m_reported;
};

}  // namespace

void checkWeights(Reading& reading) {
    if (!reading.weightBasisKnown) {
        return;
    }
    std::set<NodeIndex> reported;
    const auto& profiles = reading.rubric.profiles;
    if (profiles.empty()) {
        WeightCheck(reading, nullptr, nullptr, reported).run();
    }
    for (std::size_t at = 0; at < profiles.size(); ++at) {
        if (!reading.profileNotes[at].broken) {
            WeightCheck(reading, &profiles[at], &reading.profileNotes[at], reported).run();
        }
    }
}

}  // namespace matang::rubric
