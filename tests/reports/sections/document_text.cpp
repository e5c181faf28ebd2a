// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_text.h"

namespace matang::testing {
namespace {

struct Lines {
    std::vector<std::string> all;

    void figures(const std::vector<content::Figure>& figures) {
        for (const content::Figure& figure : figures) {
            all.push_back(figure.label + ": " + figure.value + (figure.note.empty() ? "" : " (" + figure.note + ")"));
        }
    }
    void operator()(const content::Cover& cover) {
        all.insert(all.end(), {cover.title, cover.subject, cover.instrument, cover.year});
        figures(cover.figures);
        if (!cover.state.empty()) {
            all.push_back(cover.state);
        }
        all.insert(all.end(), cover.facts.begin(), cover.facts.end());
    }
    void operator()(const content::Heading& heading) {
        all.push_back(std::string(static_cast<std::size_t>(heading.level), '#') + " " + heading.text);
    }
    void operator()(const content::Paragraph& paragraph) { all.push_back(paragraph.text); }
    void operator()(const content::Bullets& bullets) { all.insert(all.end(), bullets.items.begin(), bullets.items.end()); }
    void operator()(const content::KeyFigures& block) { figures(block.figures); }
    void operator()(const content::Steps& steps) {
        for (const auto& item : steps.items) {
            all.push_back(item.title + " | " + item.text + " | " + item.figure);
        }
    }
    void operator()(const content::Table& table) {
        for (const auto& row : table.rows) {
            std::string line;
            for (const content::Cell& cell : row.cells) {
                line += (line.empty() && &cell == &row.cells.front() ? "" : " | ") + cell.text;
            }
            all.push_back(line);
        }
        if (!table.note.empty()) {
            all.push_back(table.note);
        }
    }
    void operator()(const content::Chart& chart) { all.push_back("[" + chart.spec.title + "] " + chart.spec.alternative); }
    void operator()(const content::ChartBeside& beside) {
        (*this)(beside.chart);
        if (!beside.title.empty()) {
            all.push_back(beside.title);
        }
        all.insert(all.end(), beside.paragraphs.begin(), beside.paragraphs.end());
    }
    void operator()(const content::Facts& facts) {
        for (const auto& item : facts.items) {
            all.push_back(item.name + ": " + item.text);
        }
    }
    void operator()(const content::Signatures& signatures) {
        all.push_back(signatures.placeAndDate);
        for (const auto& place : signatures.places) {
            all.push_back(place.role + " | " + place.name + " | " + place.number);
        }
    }
    void operator()(const content::Contents& contents) { all.push_back("[" + contents.title + "]"); }
    void operator()(const content::PageBreak& /*unused*/) {}
};

}  // namespace

std::vector<std::string> linesOf(const content::ReportDocument& document) {
    Lines lines;
    for (const content::Block& block : document.blocks) {
        std::visit(lines, block);
    }
    return lines.all;
}

std::vector<std::string> sectionOf(const content::ReportDocument& document, const std::string& heading) {
    std::vector<std::string> section;
    bool inside = false;
    for (const std::string& line : linesOf(document)) {
        if (line.starts_with("# ")) {
            inside = line.ends_with(heading);
        } else if (inside) {
            section.push_back(line);
        }
    }
    return section;
}

std::vector<std::string> below(const std::vector<std::string>& lines, const std::string& heading) {
    const auto levelOf = [](const std::string& line) { return line.find_first_not_of('#'); };
    const std::size_t level = levelOf(heading);
    std::vector<std::string> found;
    bool inside = false;
    for (const std::string& line : lines) {
        const std::size_t own = levelOf(line);
        if (own != std::string::npos && own > 0 && own <= level) {
            inside = line == heading;
        } else if (inside) {
            found.push_back(line);
        }
    }
    return found;
}

std::vector<std::string> headingsOf(const content::ReportDocument& document) {
    std::vector<std::string> headings;
    for (const std::string& line : linesOf(document)) {
        if (line.starts_with("# ")) {
            headings.push_back(line.substr(2));
        }
    }
    return headings;
}

}  // namespace matang::testing
