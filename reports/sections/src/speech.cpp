// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_context.h"

#include "instrument_names.h"
#include "phrases.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <array>

namespace matang::sections {

namespace {

using base::Rational;
using rubric::NodeIndex;

constexpr int kFineDecimals = 4;
constexpr std::size_t kNumberWords = 11;
constexpr const char* kAbout = "≈\u00A0";

/// The words that the names of all indicators begin with, with the blank after them; empty where fewer than two words are shared.
std::string sharedPrefix(const rubric::Rubric& rubric, const std::string& language) {
    std::optional<std::string> prefix;
    for (const rubric::Node& node : rubric.nodes) {
        if (!node.isIndicator()) {
            continue;
        }
        const std::string& name = node.name.in(language);
        if (!prefix) {
            prefix = name;
            continue;
        }
        const auto differs = std::mismatch(prefix->begin(), prefix->end(), name.begin(), name.end());
        prefix->erase(differs.first, prefix->end());
    }
    const std::string shared = prefix.value_or(std::string());
    const std::size_t end = shared.rfind(' ');
    const bool twoWords = end != std::string::npos && shared.find(' ') < end;
    return twoWords ? shared.substr(0, end + 1) : std::string();
}

/// How many decimals, up to four, the finest of the contributions needs.
int decimalsOfContributions(const analysis::ScoredAssessment& scored) {
    int needed = std::min(scored.rubric->rounding.decimals, kFineDecimals);
    for (const scoring::NodeScore& score : scored.card.nodes) {
        if (!score.contribution) {
            continue;
        }
        const Rational fine = base::roundTo(*score.contribution, kFineDecimals);
        while (needed < kFineDecimals && base::roundTo(fine, needed) != fine) {
            ++needed;
        }
    }
    return std::max(needed, scored.rubric->rounding.decimals);
}

/// The band that a label or id names, among those of every peer group.
const rubric::PredicateBand* bandNamed(const rubric::PredicateTable& table, const std::string& label) {
    const auto named = [&](const rubric::PredicateBand& band) {
        const auto& names = band.name.byLanguage;
        return band.id == label || std::any_of(names.begin(), names.end(), [&](const auto& name) { return name.second == label; });
    };
    const auto in = [&](const std::vector<rubric::PredicateBand>& bands) -> const rubric::PredicateBand* {
        const auto found = std::find_if(bands.begin(), bands.end(), named);
        return found == bands.end() ? nullptr : &*found;
    };
    const rubric::PredicateBand* found = in(table.bands);
    for (const auto& [group, bands] : table.byGroup) {
        found = found == nullptr ? in(bands) : found;
    }
    return found;
}

}  // namespace

std::string lowerFirst(std::string text) {
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (!text.empty() && isCapital(text.front()) && (text.size() == 1 || !isCapital(text[1]))) {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}

Speech::Speech(const analysis::ScoredAssessment& scored, text::Language language)
    : m_scored(scored),
      m_language(language),
      m_prefix(sharedPrefix(*scored.rubric, std::string(text::languageCode(language)))),
      m_plain(scored.rubric->plain && std::all_of(scored.card.nodes.begin(), scored.card.nodes.end(),
                                                  [](const scoring::NodeScore& score) { return score.applies == Rational{1}; })),
      m_fineDecimals(m_plain ? kFineDecimals : decimalsOfContributions(scored)) {}

std::string Speech::say(const std::string& key, const base::Arguments& arguments) const {
    return phrases(m_language).sentence(key, arguments);
}

std::string Speech::figure(const Rational& value) const {
    return text::localised(base::formatDecimal(value, decimals(), rubric().rounding.mode), m_language);
}

std::string Speech::figure(const std::optional<Rational>& value) const {
    return value ? figure(*value) : "–";
}

std::string Speech::signedFigure(const Rational& value) const {
    return text::signedFigure(value, decimals(), m_language);
}

bool Speech::roundsContributions() const {
    const auto& tops = weights().children.empty() ? std::vector<NodeIndex>() : weights().children.front();
    return !tops.empty() && rubric().rounding.rounds(rubric().node(tops.front()).kind, rubric::RoundingStep::Figure::Contribution);
}

std::string Speech::contribution(NodeIndex node) const {
    const auto& contribution = card().node(node).contribution;
    return contribution ? contributionText(node, *contribution) : "–";
}

std::string Speech::contributionText(NodeIndex node, const Rational& contribution) const {
    return text::figure(contribution, contributionDecimals(node), m_language);
}

int Speech::contributionDecimals(NodeIndex node) const {
    if (node == rubric::kRoot) {
        return roundsContributions() ? contributionDecimals(weights().children.front().front()) : m_fineDecimals;
    }
    const rubric::RoundingStep* step = rubric().rounding.step(rubric().node(node).kind, rubric::RoundingStep::Figure::Contribution);
    return step == nullptr ? m_fineDecimals : step->decimals.value_or(decimals());
}

std::vector<std::string> Speech::gains(const std::vector<Rational>& changes) const {
    int needed = std::min(decimals(), kFineDecimals);
    for (const Rational& change : changes) {
        const Rational fine = base::roundTo(change, kFineDecimals);
        while (needed < kFineDecimals && base::roundTo(fine, needed) != fine) {
            ++needed;
        }
    }
    std::vector<std::string> texts;
    for (const Rational& change : changes) {
        texts.push_back(text::signedFigure(change, needed, m_language));
    }
    return texts;
}

std::string Speech::exact(const Rational& value) const {
    const std::string text = base::formatExact(value, kFineDecimals);
    return text.find('/') == std::string::npos ? text::localised(text, m_language)
                                               : kAbout + text::figure(value, kFineDecimals, m_language);
}

std::string Speech::shortened(const Rational& value) const {
    return text::exactFigure(base::roundTo(value, kFineDecimals), m_language);
}

std::string Speech::percent(const Rational& share) const {
    return text::percent(share * 100, 2, m_language);
}

std::string Speech::counted(std::size_t count) const {
    return count <= kNumberWords ? say("number-" + std::to_string(count)) : text::count(static_cast<std::int64_t>(count), m_language);
}

std::string Speech::in(const rubric::LocalisedText& text) const {
    return text.in(text::languageCode(m_language));
}

std::string Speech::instrument() const {
    return besideYear(in(rubric().shortName));
}

std::string Speech::name(NodeIndex node) const {
    const std::string full = in(rubric().node(node).name);
    return rubric().node(node).isIndicator() && !m_prefix.empty() && full.starts_with(m_prefix) ? full.substr(m_prefix.size()) : full;
}

std::string Speech::number(NodeIndex node) const {
    const rubric::Node& what = rubric().node(node);
    const bool figures = !what.code.empty() && what.code.front() >= '0' && what.code.front() <= '9';
    if (what.isIndicator() || !figures) {
        return what.code;
    }
    const rubric::LocalisedText* words = rubric().kindName(what.kind);
    return (words == nullptr ? std::string() : in(*words).substr(0, 1)) + what.code;
}

int Speech::numberWidth() const {
    std::size_t longest = 2;
    for (const NodeIndex indicator : weights().indicators) {
        longest = std::max(longest, rubric().node(indicator).code.size());
    }
    constexpr int kFrame = 6;
    constexpr int kMost = 16;
    return std::min(kMost, kFrame + static_cast<int>(longest));
}

std::string Speech::kind(NodeIndex node) const {
    const rubric::LocalisedText* words = rubric().kindName(rubric().node(node).kind);
    return words == nullptr ? rubric().node(node).kind : lowerFirst(in(*words));
}

std::string Speech::kindOfAll(const std::vector<NodeIndex>& nodes) const {
    if (nodes.empty()) {
        return {};
    }
    const std::string& first = rubric().node(nodes.front()).kind;
    const bool same = std::all_of(nodes.begin(), nodes.end(), [&](NodeIndex node) { return rubric().node(node).kind == first; });
    return same ? kind(nodes.front()) : say("kind-part");
}

std::string Speech::leafKind() const {
    const auto& nodes = rubric().nodes;
    const auto leaf = std::find_if(nodes.begin(), nodes.end(), [](const rubric::Node& node) { return node.isIndicator(); });
    return leaf == nodes.end() ? std::string() : kind(static_cast<NodeIndex>(leaf - nodes.begin()));
}

std::string Speech::levelName(NodeIndex indicator, const Rational& value) const {
    for (const rubric::Level& level : rubric().scaleOf(indicator).levels) {
        if (Rational(level.value) == value) {
            return in(level.name);
        }
    }
    return {};
}

std::string Speech::criterion(NodeIndex indicator, const Rational& level) const {
    for (const rubric::Criterion& criterion : rubric().node(indicator).criteria) {
        if (Rational(criterion.level) == level) {
            return in(criterion.text);
        }
    }
    return {};
}

std::string Speech::predicate(const std::string& label) const {
    const rubric::PredicateBand* band = bandNamed(rubric().predicates, label);
    return band == nullptr ? label : in(band->name);
}

const std::vector<rubric::PredicateBand>& Speech::bands() const {
    return rubric().predicates.bandsFor(card().peerGroup);
}

std::string Speech::peerGroup() const {
    const int position = rubric().predicates.grouping;
    if (position < 0 || card().peerGroup.empty()) {
        return {};
    }
    const rubric::PeerGrouping& grouping = rubric().peerGroupings[static_cast<std::size_t>(position)];
    const auto& groups = grouping.groups;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.id == card().peerGroup; });
    return say("peer-group", {{"grouping", in(grouping.name)}, {"group", found == groups.end() ? card().peerGroup : in(found->name)}});
}

std::string Speech::unitName(NodeIndex repeated, const std::string& unit) const {
    const auto& repetition = rubric().node(repeated).repetition;
    if (repetition) {
        for (const rubric::Repetition::Unit& fixed : repetition->fixed) {
            if (fixed.id == unit) {
                return in(fixed.name);
            }
        }
    }
    return unit;
}

std::string Speech::unitKind(NodeIndex repeated) const {
    const auto& repetition = rubric().node(repeated).repetition;
    return repetition ? lowerFirst(in(repetition->name)) : std::string();
}

std::string Speech::amount(NodeIndex indicator, const Rational& amount) const {
    const auto& quantity = rubric().node(indicator).quantity;
    if (!quantity) {
        return exact(amount);
    }
    for (const rubric::Category& category : quantity->categories) {
        if (category.value == amount) {
            return in(category.name);
        }
    }
    const std::string number = text::figure(amount, quantity->decimals, m_language);
    const std::string unit = in(quantity->unit);
    return unit.empty() ? number : number + "\u00A0" + unit;
}

std::string Speech::ruleName(NodeIndex node) const {
    static const std::array<const char*, 9> kKeys{"rule-name-weighted-mean", "rule-name-mean",   "rule-name-geometric-mean",
                                                  "rule-name-harmonic-mean", "rule-name-median", "rule-name-minimum",
                                                  "rule-name-maximum",       "rule-name-sum",    "rule-name-count-passed"};
    const rubric::Node& what = rubric().node(node);
    return say(kKeys.at(static_cast<std::size_t>(what.aggregation)), {{"number", exact(what.pass)}});
}

std::string Speech::unitsRuleName(NodeIndex repeated) const {
    static const std::array<const char*, 7> kKeys{
        "rule-name-units-mean",    "rule-name-units-sum",     "rule-name-units-best",  "rule-name-units-sum-over-larger",
        "rule-name-units-minimum", "rule-name-units-maximum", "rule-name-units-median"};
    const rubric::Repetition& repetition = *rubric().node(repeated).repetition;
    return say(kKeys.at(static_cast<std::size_t>(repetition.combine)),
               {{"number", std::to_string(repetition.number)}, {"kind", unitKind(repeated)}});
}

std::string Speech::decimalsText(int decimals) const {
    return decimals == 0 ? say("decimals-none") : say("decimals-some", {{"count", counted(static_cast<std::size_t>(decimals))}});
}

bool Speech::hasRepeats() const {
    const auto& nodes = rubric().nodes;
    return std::any_of(nodes.begin(), nodes.end(), [](const rubric::Node& node) { return node.repetition.has_value(); });
}

bool Speech::doesNotApply(NodeIndex node) const {
    return card().node(node).applies.isZero() && !card().node(node).value;
}

std::string Speech::origin(scoring::ValueSource source) const {
    switch (source) {
        case scoring::ValueSource::Computed:
            return say("origin-computed");
        case scoring::ValueSource::Reported:
            return say("origin-reported");
        case scoring::ValueSource::Carried:
            return say("origin-carried");
        case scoring::ValueSource::None:
            break;
    }
    return say("origin-none");
}

std::string Speech::stage(const rubric::StageId& stage) const {
    const int order = rubric().stageOrder(stage);
    return order < 0 ? stage.text : in(rubric().stages[static_cast<std::size_t>(order)].name);
}

}  // namespace matang::sections
