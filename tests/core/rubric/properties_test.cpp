// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_text.h"

#include <matang/base/decimal.h>
#include <matang/rubric/weight_set.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace matang::rubric::test {
namespace {

/// Writes the tree of a rubric at random: up to four storeys, weighed or not, so that every rule of the format is kept.
class TreeWriter {
public:
    explicit TreeWriter(bool ofIndex) : m_ofIndex(ofIndex) {}

    std::string write() {
        writeChildren(0, 100);
        return m_text;
    }

private:
    // `whole` is what the weights of these siblings add up to; an equal part of it is passed on where they carry none.
    void writeChildren(int depth, const base::Rational& whole) {
        const int count = *rc::gen::inRange(1, 5);
        const bool weighted = *rc::gen::arbitrary<bool>();
        const auto parts = *rc::gen::container<std::vector<int>>(static_cast<std::size_t>(count), rc::gen::inRange(1, 30));
        int sum = 0;
        for (const int part : parts) {
            sum += part;
        }
        const std::string indent(static_cast<std::size_t>(4 + 4 * depth), ' ');
        m_text += indent + "children:\n";
        for (const int part : parts) {
            const base::Rational weight = weighted ? whole * part / sum : whole / count;
            const bool branch = depth < 3 && *rc::gen::arbitrary<bool>();
            m_text += indent + "  - id: N" + std::to_string(++m_nodes) + "\n" + indent + "    kind: node\n" + indent + "    name: Butir\n";
            m_text += weighted ? indent + "    weight: " + weight.toFraction() + "\n" : "";
            if (branch) {
                writeChildren(depth + 1, m_ofIndex ? weight : base::Rational{100});
            } else {
                m_text += indent + "    scale: any\n";
            }
        }
    }

    bool m_ofIndex;
    int m_nodes = 0;
    std::string m_text;
};

std::string rubricWithTree(bool ofIndex, const std::string& tree) {
    std::string text = R"(format: matang-rubric/1
id: random
version: "1"
family: random
status: draft
language: id
name: Acak
node-kinds: {node: Butir}
scales:
  - {id: any, name: Angka, from: 0, to: 5, step: 0}
index-range: {from: 0, to: 5}
stages: {list: [{id: final, name: Akhir, by: assessor}]}
rounding: {decimals: 2}
)";
    text += ofIndex ? "weights: of-index\n" : "weights: of-parent\n";
    return text + "index:\n    name: Indeks\n" + tree;
}

base::Rational shareOfAll(const WeightSet& set) {
    base::Rational sum;
    for (const NodeIndex indicator : set.indicators) {
        sum += set.shareOfIndex[static_cast<std::size_t>(indicator)];
    }
    return sum;
}

RC_GTEST_PROP(Properties, IndicatorsOfARandomTreeAreExactlyTheWhole, ()) {
    const bool ofIndex = *rc::gen::arbitrary<bool>();
    const LoadedRubric loaded = loadRubric(rubricWithTree(ofIndex, TreeWriter(ofIndex).write()), "random");
    RC_LOG() << testing::PrintToString(print(loaded.findings));
    RC_ASSERT(loaded.findings.empty());
    const auto set = weightSet(*loaded.rubric, {});
    RC_ASSERT(set.has_value());
    RC_ASSERT(shareOfAll(*set) == 1);
    for (std::size_t node = 0; node < set->children.size(); ++node) {
        base::Rational ofIndexBelow;
        base::Rational ofParentBelow;
        for (const NodeIndex child : set->children[node]) {
            ofIndexBelow += set->shareOfIndex[static_cast<std::size_t>(child)];
            ofParentBelow += set->shareOfParent[static_cast<std::size_t>(child)];
        }
        RC_ASSERT(set->children[node].empty() || (ofIndexBelow == set->shareOfIndex[node] && ofParentBelow == 1));
    }
}

RC_GTEST_PROP(Properties, LeavingIndicatorsOutOfAnUnweightedTreeKeepsTheWhole, ()) {
    std::string tree = TreeWriter(false).write();
    for (std::size_t at = tree.find("    weight:"); at != std::string::npos; at = tree.find("    weight:", at)) {
        tree.erase(tree.rfind('\n', at) + 1, tree.find('\n', at) - tree.rfind('\n', at));
    }
    const LoadedRubric plain = loadRubric(rubricWithTree(false, tree), "random");
    RC_ASSERT(plain.findings.empty());
    const auto indicators = weightSet(*plain.rubric, {})->indicators;
    std::string without;
    for (std::size_t at = 1; at < indicators.size(); ++at) {
        if (*rc::gen::arbitrary<bool>()) {
            without += (without.empty() ? "" : ", ") + plain.rubric->node(indicators[at]).id.text;
        }
    }
    const LoadedRubric profiled =
        loadRubric(rubricWithTree(false, tree) + "profiles:\n  - {id: P, name: Profil, without: [" + without + "]}\n", "random");
    RC_ASSERT(profiled.findings.empty());
    RC_ASSERT(shareOfAll(*weightSet(*profiled.rubric, ProfileId{"P"})) == 1);
}

/// What the mutations put into a file: pieces that mean something to YAML or to the format.
const std::vector<std::string>& pieces() {
    static const std::vector<std::string> all{"\n",
                                              "  ",
                                              ":",
                                              ": ",
                                              "- ",
                                              "{",
                                              "}",
                                              "[",
                                              "]",
                                              ",",
                                              "\"",
                                              "'",
                                              "#",
                                              "&a",
                                              "*a",
                                              "!t",
                                              "|",
                                              "~",
                                              "-1",
                                              "99999999999999999999",
                                              "1/0",
                                              "20/6",
                                              "index",
                                              "id",
                                              "children:",
                                              "weight: 5",
                                              "\xC3",
                                              "\xFF",
                                              std::string(1, '\0'),
                                              "criteria: {",
                                              "without: [index]",
                                              "step: 0",
                                              "decimals: 99"};
    return all;
}

void mutate(std::string& text) {
    const std::size_t at = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    const std::size_t length = *rc::gen::inRange<std::size_t>(0, std::min<std::size_t>(40, text.size() - at) + 1);
    switch (*rc::gen::inRange(0, 4)) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, *rc::gen::elementOf(pieces()));
            break;
        case 2:
            text.insert(*rc::gen::inRange<std::size_t>(0, text.size() + 1), text.substr(at, length));
            break;
        default:
            text.replace(at, length, *rc::gen::elementOf(pieces()));
            break;
    }
}

RC_GTEST_PROP(Properties, AMutatedRubricIsReadOrReportedButNeverThrows, ()) {
    static const std::string bundled = fileText(sourcePath("rubrics/spbe-2018.yaml"));
    static const std::string everyKey = fileText(sourcePath("tests/fuzz/corpus/rubric/every-key.yaml"));
    std::string text = *rc::gen::element(bundled, everyKey, everyKey, std::string{kSmallRubric}, std::string{kSmallRubric});
    const int count = *rc::gen::inRange(1, 6);
    for (int change = 0; change < count; ++change) {
        mutate(text);
    }
    const LoadedRubric loaded = loadRubric(text, "mutated");
    RC_ASSERT((loaded.rubric != nullptr) == !base::hasErrors(loaded.findings));
    RC_ASSERT(std::is_sorted(loaded.findings.begin(), loaded.findings.end(), [](const auto& left, const auto& right) {
        return std::pair{left.position.line, left.position.column} < std::pair{right.position.line, right.position.column};
    }));
    for (std::size_t at = 1; at < loaded.findings.size(); ++at) {
        RC_ASSERT(!(loaded.findings[at] == loaded.findings[at - 1]));
    }
    if (loaded.rubric != nullptr) {
        for (const Profile& profile : loaded.rubric->profiles) {
            RC_ASSERT(shareOfAll(*weightSet(*loaded.rubric, profile.id)) == 1);
        }
        RC_ASSERT(loaded.rubric->order.empty() || loaded.rubric->order.size() == loaded.rubric->nodes.size());
    }
}

/// Whether a node, or anything below it, needs the value of another, by children and by conditions that look at inner nodes.
class Needs {
public:
    explicit Needs(const Rubric& rubric) : m_rubric(rubric) {}

    void look(NodeIndex holder, NodeIndex target) { m_looks.emplace_back(holder, target); }
    [[nodiscard]] const std::vector<std::pair<NodeIndex, NodeIndex>>& looks() const { return m_looks; }

    [[nodiscard]] bool goRound() const {
        const std::size_t count = m_rubric.nodes.size();
        std::vector<std::vector<bool>> needs(count, std::vector<bool>(count, false));
        for (std::size_t node = 1; node < count; ++node) {
            needs[static_cast<std::size_t>(m_rubric.nodes[node].parent)][node] = true;
        }
        for (const auto& [holder, target] : m_looks) {
            if (!m_rubric.node(target).isIndicator()) {
                needs[static_cast<std::size_t>(holder)][static_cast<std::size_t>(target)] = true;
            }
        }
        for (std::size_t by = 0; by < count; ++by) {
            for (std::size_t from = 0; from < count; ++from) {
                for (std::size_t to = 0; to < count; ++to) {
                    needs[from][to] = needs[from][to] || (needs[from][by] && needs[by][to]);
                }
            }
        }
        for (std::size_t node = 0; node < count; ++node) {
            if (needs[node][node]) {
                return true;
            }
        }
        return false;
    }

private:
    const Rubric& m_rubric;
    std::vector<std::pair<NodeIndex, NodeIndex>> m_looks;
};

/// The file with a limit that looks at `target` in the map of `holder`, and the same as a gate for an indicator.
void addLook(std::string& text, const std::string& holder, const std::string& target) {
    const std::string condition = "{value: " + target + ", at-least: 9}";
    const std::size_t at = text.find("id: " + holder + "\n");
    const std::size_t end = at + 4 + holder.size();
    const std::size_t start = text.rfind('\n', at) + 1;
    const std::string indent(at - start, ' ');
    const std::size_t next = text.find("id: N", end);
    const bool isBranch = text.substr(end, next - end).find("children:") != std::string::npos;
    text.insert(end, "\n" + indent + (isBranch ? "limits: [{when: " + condition + ", at-most: 4}]" : "gates: {2: " + condition + "}"));
}

RC_GTEST_PROP(Properties, TheOrderPutsWhatIsNeededFirstOrTheCircleIsReported, ()) {
    std::string text = rubricWithTree(false, TreeWriter(false).write());
    const std::string levels =
        "to: 5, levels: [{level: 0, name: A}, {level: 1, name: B}, {level: 2, name: C}, {level: 3, name: D}, {level: 4, "
        "name: E}, {level: 5, name: F}]}";
    text.replace(text.find("to: 5, step: 0}"), 15, levels);
    const LoadedRubric plain = loadRubric(text, "random");
    RC_ASSERT(plain.findings.empty());
    Needs needs(*plain.rubric);
    const int count = static_cast<int>(plain.rubric->nodes.size());
    std::set<NodeIndex> holders;
    for (int look = *rc::gen::inRange(0, 6); look > 0; --look) {
        const NodeIndex holder = *rc::gen::inRange(1, count);
        const NodeIndex target = *rc::gen::inRange(1, count);
        if (holders.insert(holder).second) {
            addLook(text, plain.rubric->node(holder).id.text, plain.rubric->node(target).id.text);
            needs.look(holder, target);
        }
    }
    const LoadedRubric loaded = loadRubric(text, "random");
    RC_LOG() << text << testing::PrintToString(print(loaded.findings));
    if (needs.goRound()) {
        RC_ASSERT(!loaded.findings.empty());
        RC_ASSERT(
            std::all_of(loaded.findings.begin(), loaded.findings.end(), [](const auto& one) { return one.code == "condition-cycle"; }));
        return;
    }
    RC_ASSERT(loaded.findings.empty());
    std::vector<NodeIndex> order = loaded.rubric->order;
    for (NodeIndex node = count; order.size() < static_cast<std::size_t>(count);) {
        order.push_back(--node);
    }
    std::vector<int> place(static_cast<std::size_t>(count), -1);
    for (int at = 0; at < count; ++at) {
        int& placed = place[static_cast<std::size_t>(order[static_cast<std::size_t>(at)])];
        RC_ASSERT(placed < 0);
        placed = at;
    }
    for (int node = 1; node < count; ++node) {
        RC_ASSERT(place[static_cast<std::size_t>(node)] < place[static_cast<std::size_t>(loaded.rubric->node(node).parent)]);
    }
    for (const auto& [holder, target] : needs.looks()) {
        if (!loaded.rubric->node(target).isIndicator()) {
            RC_ASSERT(place[static_cast<std::size_t>(target)] < place[static_cast<std::size_t>(holder)]);
        }
    }
}

}  // namespace
}  // namespace matang::rubric::test
