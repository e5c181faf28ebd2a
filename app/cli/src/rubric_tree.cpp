// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_tree.h"

#include "printable.h"
#include "rubric_phrases.h"

#include <matang/rubric/words.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <map>
#include <ostream>

namespace matang::cli {
namespace {

using rubric::NodeIndex;

constexpr std::size_t kTreeWidth = 66;
constexpr std::size_t kNarrowest = 20;
constexpr std::size_t kLineWidth = 116;
constexpr std::size_t kWidestCell = 16;

enum class Doubt { Name, Criteria, Weight, Confidence, Unpublished };
constexpr std::array<std::pair<Doubt, const char*>, 5> kDoubts{{{Doubt::Name, "name"},
                                                                {Doubt::Criteria, "criteria"},
                                                                {Doubt::Weight, "weight"},
                                                                {Doubt::Confidence, "confidence"},
                                                                {Doubt::Unpublished, "unpublished"}}};

bool isDoubtful(const rubric::Node& node, Doubt doubt) {
    switch (doubt) {
        case Doubt::Name:
            return node.nameProvenance != rubric::Provenance::Official;
        case Doubt::Criteria:
            return !node.criteria.empty() && node.criteriaProvenance != rubric::Provenance::Official;
        case Doubt::Weight:
            return node.weight && node.weightProvenance != rubric::Provenance::Official;
        case Doubt::Confidence:
            return node.confidence == rubric::Confidence::Low;
        case Doubt::Unpublished:
            return !node.unpublishedLevels.empty();
    }
    return false;
}

/// One node as it is printed.
struct TreeRow {
    std::string guide;  ///< before the first line
    std::string below;  ///< before every further line
    std::string label;
    std::vector<std::string> cells;
    std::vector<std::string> remarks;
};

class TreeText {
public:
    TreeText(const rubric::Rubric& rubric, const rubric::WeightSet& weights, TreeDepth depth, const Console& console)
        : m_rubric(rubric), m_weights(weights), m_depth(depth), m_console(console), m_phrases(rubric, console) {
        addHeading();
        addNode(rubric::kRoot, "", "");
    }

    void print() const {
        std::vector<std::size_t> widths = cellWidths();
        std::size_t treeWidth = 0;
        for (const TreeRow& row : m_rows) {
            treeWidth = std::max(treeWidth, std::min(kTreeWidth, characters(row.guide) + characters(printable(row.label))));
        }
        for (const TreeRow& row : m_rows) {
            printRow(row, treeWidth, widths);
        }
        printLegend();
        printTotals();
    }

private:
    void addHeading() {
        TreeRow heading;
        heading.label = m_console.say("column-node");
        if (m_weights.known) {
            heading.cells = {m_console.say("show-column-of-index"), m_console.say("show-column-of-parent")};
        }
        for (const char* column : {"show-column-kind", "show-column-scale", "show-column-marks"}) {
            heading.cells.push_back(m_console.say(column));
        }
        m_rows.push_back(std::move(heading));
    }

    void addNode(NodeIndex index, const std::string& guide, const std::string& below) {
        std::vector<NodeIndex> children = m_rubric.node(index).children;
        children.erase(std::remove_if(children.begin(), children.end(), [&](NodeIndex child) { return !m_weights.holds(child); }),
                       children.end());
        TreeRow row;
        row.guide = guide;
        row.below = below + (children.empty() ? "  " : "│ ");
        row.label = labelOf(index);
        row.cells = cellsOf(index);
        row.remarks = remarksOf(index);
        m_rows.push_back(std::move(row));
        for (const NodeIndex child : children) {
            const bool last = child == children.back();
            addNode(child, below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    [[nodiscard]] std::string labelOf(NodeIndex index) const {
        const rubric::Node& node = m_rubric.node(index);
        const std::string& id = node.id.text;
        const bool codeSaysMore =
            id.size() < node.code.size() || id.compare(id.size() - node.code.size(), node.code.size(), node.code) != 0;
        return id + (codeSaysMore ? " (" + node.code + ")" : "") + "  " + node.name.in(m_console.languageCode());
    }

    [[nodiscard]] std::string share(NodeIndex index, const base::Rational& share) const {
        return isCounted(m_rubric, index) ? text::percent(share * 100, 2, m_console.language()) : "–";
    }

    [[nodiscard]] std::vector<std::string> cellsOf(NodeIndex index) const {
        const rubric::Node& node = m_rubric.node(index);
        const auto at = static_cast<std::size_t>(index);
        std::vector<std::string> cells;
        if (m_weights.known) {
            cells = {share(index, m_weights.shareOfIndex[at]), index == rubric::kRoot ? "" : share(index, m_weights.shareOfParent[at])};
        }
        const rubric::LocalisedText* kind = m_rubric.kindName(node.kind);
        cells.push_back(kind == nullptr ? std::string{} : kind->in(m_console.languageCode()));
        cells.push_back(node.isIndicator() ? m_rubric.scaleOf(index).id : std::string{});
        std::string marks;
        for (const auto& doubt : kDoubts) {
            if (isDoubtful(node, doubt.first)) {
                marks += (marks.empty() ? "" : " ") + m_console.say(std::string("show-mark-") + doubt.second);
            }
        }
        cells.push_back(marks);
        for (std::string& cell : cells) {
            cell = shortened(printable(cell), kWidestCell);
        }
        return cells;
    }

    [[nodiscard]] std::vector<std::string> remarksOf(NodeIndex index) const {
        std::vector<std::string> remarks = m_phrases.of(index);
        const rubric::Node& node = m_rubric.node(index);
        if (m_depth == TreeDepth::Criteria) {
            for (const rubric::Criterion& criterion : node.criteria) {
                remarks.push_back(std::to_string(criterion.level) + "  " + criterion.text.in(m_console.languageCode()));
            }
            for (const auto& [key, words] :
                 {std::pair{"show-applies-to", &node.appliesTo}, std::pair{"show-evidence-hint", &node.evidenceHint},
                  std::pair{"show-description", &node.description}, std::pair{"show-note", &node.note},
                  std::pair{"show-provenance-note", &node.provenanceNote}}) {
                if (!words->empty()) {
                    remarks.push_back(m_console.say(key, {{"text", words->in(m_console.languageCode())}}));
                }
            }
        }
        return remarks;
    }

    [[nodiscard]] std::vector<std::size_t> cellWidths() const {
        std::vector<std::size_t> widths(m_rows.front().cells.size(), 0);
        for (const TreeRow& row : m_rows) {
            for (std::size_t column = 0; column < widths.size(); ++column) {
                widths[column] = std::max(widths[column], characters(row.cells[column]));
            }
        }
        return widths;
    }

    void printRow(const TreeRow& row, std::size_t treeWidth, const std::vector<std::size_t>& widths) const {
        const std::size_t guide = characters(row.guide);
        const std::vector<std::string> label = wrapped(row.label, std::max(kNarrowest, treeWidth - std::min(treeWidth, guide)));
        std::string first = row.guide + label.front();
        first += std::string(treeWidth - std::min(treeWidth, characters(first)), ' ');
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const std::string gap(widths[column] - characters(row.cells[column]), ' ');
            const bool right = m_weights.known && column < 2;
            first += "  " + (right ? gap + row.cells[column] : row.cells[column] + gap);
        }
        printLine(first);
        for (std::size_t line = 1; line < label.size(); ++line) {
            printLine(row.below + "  " + label[line]);
        }
        for (const std::string& remark : row.remarks) {
            const std::size_t indent = characters(row.below) + 4;
            const std::vector<std::string> lines = wrapped(remark, std::max(kNarrowest, kLineWidth - std::min(kLineWidth, indent)));
            for (std::size_t line = 0; line < lines.size(); ++line) {
                printLine(row.below + (line == 0 ? "· " : "  ") + lines[line]);
            }
        }
    }

    void printLine(std::string line) const {
        line.erase(line.find_last_not_of(' ') + 1);
        m_console.out() << line << '\n';
    }

    void printLegend() const {
        for (const auto& doubt : kDoubts) {
            const auto count = std::count_if(m_rubric.nodes.begin(), m_rubric.nodes.end(), [&](const rubric::Node& node) {
                return m_weights.holds(static_cast<NodeIndex>(&node - m_rubric.nodes.data())) && isDoubtful(node, doubt.first);
            });
            if (count > 0) {
                const std::string key = std::string("show-mark-") + doubt.second;
                printLine(m_console.say(key) + "  " + m_console.say(key + "-means", {{"count", std::to_string(count)}}));
            }
        }
    }

    void printTotals() const {
        std::string counts;
        for (const auto& kind : m_rubric.nodeKinds) {
            const auto count = std::count_if(m_rubric.nodes.begin(), m_rubric.nodes.end(), [&](const rubric::Node& node) {
                return m_weights.holds(static_cast<NodeIndex>(&node - m_rubric.nodes.data())) && node.kind == kind.first;
            });
            counts += (counts.empty() ? "" : ", ") + printable(kind.second.in(m_console.languageCode())) + " " + std::to_string(count);
        }
        base::Rational sum;
        for (const NodeIndex indicator : m_weights.indicators) {
            sum += m_weights.shareOfIndex[static_cast<std::size_t>(indicator)];
        }
        const std::string key = m_weights.known ? "show-totals" : "show-totals-unweighted";
        printLine(m_console.say(key, {{"counts", counts}, {"sum", text::percent(sum * 100, 2, m_console.language())}}));
    }

    const rubric::Rubric& m_rubric;
    const rubric::WeightSet& m_weights;
    TreeDepth m_depth;
    const Console& m_console;
    RubricPhrases m_phrases;
    std::vector<TreeRow> m_rows;
};

}  // namespace

bool isCounted(const rubric::Rubric& rubric, NodeIndex node) {
    for (; node >= 0; node = rubric.node(node).parent) {
        if (!rubric.node(node).counts) {
            return false;
        }
    }
    return true;
}

void printTree(const rubric::Rubric& rubric, const rubric::WeightSet& weights, TreeDepth depth, const Console& console) {
    TreeText(rubric, weights, depth, console).print();
}

}  // namespace matang::cli
