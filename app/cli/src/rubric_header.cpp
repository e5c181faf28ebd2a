// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_header.h"

#include "printable.h"
#include "rubric_evidence_text.h"
#include "rubric_phrases.h"

#include <matang/rubric/words.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <ostream>

namespace matang::cli {
namespace {

using rubric::Rubric;

constexpr std::size_t kLineWidth = 116;

void append(std::string& list, const std::string& item, const char* separator = " · ") {
    if (!item.empty()) {
        list += (list.empty() ? "" : separator) + item;
    }
}

std::string years(const std::vector<int>& list) {
    std::string text;
    for (const int year : list) {
        append(text, std::to_string(year), ", ");
    }
    return text;
}

/// The lines of the header, each "label  text"; several texts of one label stand below each other.
class HeaderText {
public:
    HeaderText(const Rubric& rubric, const Console& console) : m_rubric(rubric), m_console(console) {}

    void print() {
        m_console.out() << printable(in(m_rubric.name)) << '\n';
        addIdentity();
        addDocuments();
        addReckoning();
        addScales();
        addPredicates();
        addGroups();
        addProfiles();
        addTargets();
        addEvidenceRules();
        std::size_t width = 0;
        for (const auto& line : m_lines) {
            width = std::max(width, characters(line.first));
        }
        for (const auto& line : m_lines) {
            printLine(line.first, line.second, width);
        }
    }

private:
    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const {
        return m_console.say("show-" + key, arguments);
    }
    [[nodiscard]] std::string in(const rubric::LocalisedText& text) const { return text.in(m_console.languageCode()); }
    [[nodiscard]] std::string figure(const base::Rational& value) const { return text::exactFigure(value, m_console.language()); }

    /// Adds a line; the label of a line that goes on with the same subject is left out.
    void add(const std::string& label, const std::string& text) {
        if (!text.empty()) {
            const std::string words = say("label-" + label);
            m_lines.emplace_back(m_label == label ? std::string{} : words, text);
            m_label = label;
        }
    }

    void printLine(const std::string& label, const std::string& text, std::size_t width) const {
        const std::vector<std::string> lines = wrapped(text, kLineWidth - width - 4, LongWords::Keep);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            const std::string left = line == 0 ? label : std::string{};
            m_console.out() << "  " << left << std::string(width - characters(left) + 2, ' ') << lines[line] << '\n';
        }
    }

    [[nodiscard]] std::string validText(int first, int last) const {
        return say(last > 0 ? "valid" : "valid-open", {{"first", std::to_string(first)}, {"last", std::to_string(last)}});
    }
    [[nodiscard]] std::string rangeText(const base::Rational& from, const base::Rational& upper, bool included) const {
        return say(included ? "range" : "range-below", {{"from", figure(from)}, {"to", figure(upper)}});
    }
    [[nodiscard]] std::string provenance(rubric::Provenance value) const { return say("provenance-" + std::string(wordOf(value))); }

    void addIdentity() {
        add("id", m_rubric.id.text + " · " + say("version", {{"version", m_rubric.version}}) + " · " +
                      say("family", {{"family", m_rubric.family}}) + " · " + provenance(m_rubric.status));
        add("issuer", in(m_rubric.issuer));
        if (m_rubric.validFrom > 0) {
            add("valid", validText(m_rubric.validFrom, m_rubric.validTo));
        }
        add("description", in(m_rubric.description));
    }

    void addDocuments() {
        for (const rubric::SourceDocument& source : m_rubric.sources) {
            std::string number = source.number;
            append(number, std::to_string(source.year), ", ");
            add("sources", source.title + " (" + number + ")");
            add("sources", source.address);
        }
        for (const rubric::Edition& edition : m_rubric.editions) {
            add("editions", in(edition.name) + " (" + years(edition.years) + ")");
        }
    }

    void addReckoning() {
        for (const rubric::Stage& stage : m_rubric.stages) {
            add("stages", stage.id.text + " · " + in(stage.name) + " · " + say("by-" + std::string(wordOf(stage.by))));
        }
        add("stages", m_rubric.carryOver ? say("carry-over") : std::string{});
        const RubricPhrases phrases(m_rubric, m_console);
        add("panel", phrases.combination(m_rubric.combination));
        add("index-range", say("range", {{"from", figure(m_rubric.indexFrom)}, {"to", figure(m_rubric.indexTo)}}));
        add("weights", say("weights-" + std::string(wordOf(m_rubric.weightBasis))));
        add("rounding", roundingText(m_rubric.rounding.decimals, m_rubric.rounding.mode));
        for (const rubric::RoundingStep& step : m_rubric.rounding.steps) {
            const rubric::LocalisedText* kind = m_rubric.kindName(step.kind);
            const std::string key = "rounds-" + std::string(wordOf(step.figure));
            std::string text = say(key, {{"kind", kind == nullptr ? step.kind : in(*kind)}});
            if (step.decimals || step.mode) {
                append(text, roundingText(step.decimals.value_or(m_rubric.rounding.decimals), step.mode.value_or(m_rubric.rounding.mode)),
                       ": ");
            }
            add("rounding", text);
        }
        if (m_rubric.notApplicable.spread != rubric::NotApplicableRule::Spread::None) {
            add("not-applicable", say("not-applicable-" + std::string(wordOf(m_rubric.notApplicable.spread))));
            const base::Rational& least = m_rubric.notApplicable.minimumCoverage;
            add("not-applicable", least.isZero() ? std::string{} : say("minimum-coverage", {{"coverage", figure(least)}}));
        }
        add("to-be", m_rubric.asksToBe ? say("asks-to-be") : std::string{});
    }

    [[nodiscard]] std::string roundingText(int decimals, base::RoundingMode mode) const {
        return say("rounding", {{"decimals", std::to_string(decimals)}, {"mode", say("rounding-" + std::string(rubric::wordOf(mode)))}});
    }

    void addScales() {
        for (const rubric::Scale& scale : m_rubric.scales) {
            std::string levels;
            for (const rubric::Level& level : scale.levels) {
                append(levels, std::to_string(level.value) + " " + in(level.name), ", ");
            }
            std::string text = scale.id;
            append(text, in(scale.name));
            append(text, say("range", {{"from", figure(scale.from)}, {"to", figure(scale.to)}}));
            append(text, scale.step.isZero() ? say("any-value") : std::string{});
            append(text, scale.cumulative ? say("cumulative") : std::string{});
            append(text, levels);
            add("scales", text);
        }
        for (const rubric::Survey& survey : m_rubric.surveys) {
            add("surveys", survey.id + " · " + in(survey.name) + " · " +
                               say("survey", {{"lowest", std::to_string(survey.from)},
                                              {"highest", std::to_string(survey.to)},
                                              {"minimum", std::to_string(survey.minimum)}}));
        }
    }

    [[nodiscard]] std::string bandText(const rubric::PredicateBand& band) const {
        return in(band.name) + ": " + rangeText(band.from, band.upper, band.upperIncluded);
    }

    void addTable(const rubric::PredicateTable& table) {
        std::string title = table.id.empty() && !m_rubric.predicateTables.empty() ? "index" : table.id;
        append(title, say("basis-" + std::string(wordOf(table.basis))));
        append(title, in(table.note));
        add("predicates", title);
        for (const rubric::PredicateBand& band : table.bands) {
            add("predicates", bandText(band));
        }
        for (const auto& group : table.byGroup) {
            add("predicates", say("only-for", {{"group", group.first}}));
            for (const rubric::PredicateBand& band : group.second) {
                add("predicates", bandText(band));
            }
        }
    }

    void addPredicates() {
        if (m_rubric.predicates.bands.empty() && m_rubric.predicates.byGroup.empty()) {
            add("predicates", m_rubric.predicateTables.empty() ? say("no-predicates") : "index · " + say("no-predicates"));
        } else {
            addTable(m_rubric.predicates);
        }
        for (const rubric::PredicateTable& table : m_rubric.predicateTables) {
            addTable(table);
        }
    }

    [[nodiscard]] std::string membersOf(const rubric::PeerGrouping& grouping, const rubric::PeerGrouping::Group& group) const {
        std::string members;
        if (grouping.by == rubric::PeerGrouping::By::Node) {
            members = rangeText(group.from, group.upper, group.upperIncluded);
        }
        for (const std::string& value : group.values) {
            append(members, value, ", ");
        }
        if (group.validFrom > 0) {
            append(members, validText(group.validFrom, group.validTo));
        }
        return members;
    }

    void addGroups() {
        for (const rubric::PeerGrouping& grouping : m_rubric.peerGroupings) {
            const std::string node = grouping.node < 0 ? std::string{} : m_rubric.node(grouping.node).id.text;
            add("peer-groups",
                grouping.id + " · " + in(grouping.name) + " · " + say("by-" + std::string(wordOf(grouping.by)), {{"node", node}}));
            for (const rubric::PeerGrouping::Group& group : grouping.groups) {
                add("peer-groups", in(group.name) + ": " + membersOf(grouping, group));
            }
        }
    }

    void addProfiles() {
        for (const rubric::Profile& profile : m_rubric.profiles) {
            std::string text = profile.id.text + " · " + in(profile.name);
            append(text, years(profile.years));
            append(text, profile.provenance == rubric::Provenance::Official ? std::string{} : provenance(profile.provenance));
            add("profiles", text);
        }
    }

    void addTargets() {
        for (const rubric::Target& target : m_rubric.targets) {
            std::string text = std::to_string(target.year) + "  " + m_rubric.node(target.node).id.text + " = " + figure(target.value);
            append(text, in(target.note));
            append(text, target.provenance == rubric::Provenance::Official ? std::string{} : provenance(target.provenance));
            add("targets", text);
        }
    }

    void addEvidenceRules() {
        for (const rubric::EvidenceRule& rule : m_rubric.evidenceRules) {
            add("evidence-rules", evidenceRuleText(m_rubric, rule, m_console));
        }
    }

    const Rubric& m_rubric;
    const Console& m_console;
    std::vector<std::pair<std::string, std::string>> m_lines;
    std::string m_label;
};

}  // namespace

void printHeader(const Rubric& rubric, const Console& console) {
    HeaderText(rubric, console).print();
}

}  // namespace matang::cli
