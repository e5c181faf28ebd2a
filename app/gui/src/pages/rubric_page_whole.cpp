// SPDX-License-Identifier: GPL-3.0-or-later
#include "../certainty.h"
#include "../models/rubric_tree_model.h"
#include "../text_conversion.h"
#include "rubric_page_text.h"

#include <matang/base/rounding.h>
#include <matang/text/figures.h>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr qsizetype kShownDigits = 12;

QString shortDigest(const rubric::Rubric& rubric) {
    return fromStd(rubric.sha256).left(kShownDigits);
}

}  // namespace

QString RubricText::validity() const {
    if (m_rubric.validFrom == 0 && m_rubric.validTo == 0) {
        return {};
    }
    if (m_rubric.validFrom == 0) {
        return tr("until %1").arg(m_rubric.validTo);
    }
    if (m_rubric.validFrom == m_rubric.validTo) {
        return QString::number(m_rubric.validTo);
    }
    return m_rubric.validTo == 0 ? tr("from %1").arg(m_rubric.validFrom) : tr("%1 to %2").arg(m_rubric.validFrom).arg(m_rubric.validTo);
}

void RubricText::addPlace(PageHtml& html, const ShelvedRubric& shelved) const {
    if (shelved.inFolder && shelved.origin == rubric::RubricOrigin::Own) {
        html.paragraph(tr("This instrument is a file of your own; it did not come with Matang."));
    }
    if (shelved.other == nullptr) {
        html.quiet(shelved.inWorkspace && shelved.inFolder ? tr("The open workspace uses this very text.")
                   : shelved.inWorkspace                   ? tr("This text stands in the open workspace only.")
                                                           : QString());
        return;
    }
    const auto version = fromStd(shelved.other->version);
    const auto digest = shortDigest(*shelved.other);
    html.paragraph(
        shelved.inFolder
            ? tr("The open workspace uses another text of this instrument: version %1, SHA-256 %2\u2026 New assessments take the "
                 "one shown here.")
                  .arg(version, digest)
            : tr("Assessments of the open workspace are computed with this text. New ones take another: version %1, SHA-256 "
                 "%2\u2026")
                  .arg(version, digest));
}

void RubricText::addReckoning(PageHtml& html) const {
    html.section(tr("How the index is computed"));
    html.list(m_sentences.reckoning(rubric::kRoot));
    html.list(m_sentences.rounding());
    html.facts({{tr("Possible index"), tr("%1 to %2").arg(m_wording.mark(m_rubric.indexFrom), m_wording.mark(m_rubric.indexTo))},
                {tr("Several assessors"), m_sentences.panel(m_rubric.combination)},
                {tr("Not applicable"), m_sentences.notApplicable()},
                {tr("Answers"), m_rubric.asksToBe ? tr("every indicator twice: as it is, and as it is to be") : QString()}});
}

void RubricText::addStages(PageHtml& html) const {
    if (m_rubric.stages.empty()) {
        return;
    }
    html.section(tr("Stages"));
    PageHtml::Table table;
    table.figures = false;
    for (const auto& stage : m_rubric.stages) {
        table.rows.push_back({m_wording.in(stage.name), stage.by == rubric::StageParty::Agency ? tr("by the agency") : tr("by assessors")});
    }
    html.table(table);
    html.quiet(m_rubric.carryOver && m_rubric.stages.size() > 1 ? tr("A stage without a mark takes that of the last stage before it.")
                                                                : QString());
}

/// With the decimals of the rubric's figures, so that bounds stand below one another; exact where that would not be the bound.
QString RubricText::bound(const base::Rational& value) const {
    const int decimals = m_rubric.rounding.decimals;
    return base::roundTo(value, decimals) == value ? fromStd(text::figure(value, decimals, m_wording.language())) : m_wording.mark(value);
}

void RubricText::addBands(PageHtml& html, const std::vector<rubric::PredicateBand>& bands) const {
    PageHtml::Table table;
    table.head = {tr("Predicate"), tr("From"), tr("To")};
    for (const auto& band : bands) {
        const auto upper = bound(band.upper);
        table.rows.push_back({m_wording.in(band.name), bound(band.from), band.upperIncluded ? upper : tr("below %1").arg(upper)});
    }
    html.table(table);
}

void RubricText::addPredicates(PageHtml& html, const rubric::PredicateTable& table) const {
    if (table.bands.empty() && table.byGroup.empty()) {
        html.section(tr("Predicates"));
        html.paragraph(tr("No predicates are published."));
        html.quiet(m_wording.in(table.note));
        return;
    }
    html.section(tr("Predicates"));
    html.quiet(table.basis == rubric::PredicateBasis::Rounded ? tr("The rounded figure decides.")
                                                              : tr("The figure before rounding decides."));
    addBands(html, table.bands);
    for (const auto& [group, bands] : table.byGroup) {
        auto name = fromStd(group);
        if (table.grouping >= 0) {
            for (const auto& one : m_rubric.peerGroupings[static_cast<std::size_t>(table.grouping)].groups) {
                name = one.id == group ? m_wording.in(one.name) : name;
            }
        }
        html.subsection(tr("For the group %1:").arg(name));
        addBands(html, bands);
    }
    html.quiet(m_wording.in(table.note));
}

QString RubricText::partsLine(const PageHtml::Table& parts) const {
    QStringList words;
    for (const auto& row : parts.rows) {
        words << row.join(QLatin1Char(' '));
    }
    return words.join(QStringLiteral("  \u00b7  "));
}

/// The chosen profile is laid out, the others stand on a line each.
void RubricText::addProfile(PageHtml& html, const rubric::Profile& profile) const {
    const auto weights = rubric::weightSet(m_rubric, profile.id);
    if (!weights) {
        return;
    }
    QStringList years;
    for (const int year : profile.years) {
        years << QString::number(year);
    }
    html.subsection(m_wording.in(profile.name));
    QStringList line{fromStd(profile.id.text), years.join(QStringLiteral(", ")),
                     tr("weights: %1").arg(Certainty::word(profile.provenance, Certainty::Of::Weight)),
                     tr("%1 indicators").arg(fromStd(text::count(static_cast<int>(weights->indicators.size()), m_wording.language())))};
    line.removeAll(QString());
    html.quiet(line.join(QStringLiteral("  \u00b7  ")));
    const auto parts = RubricText(m_rubric, *weights, m_wording, m_palette).partsTable(rubric::kRoot);
    if (&profile == m_profile) {
        html.table(parts);
    } else {
        html.paragraph(partsLine(parts));
    }
    html.quiet(m_wording.in(profile.note));
}

void RubricText::addProfiles(PageHtml& html) const {
    const bool mean = isMean(m_rubric.node(rubric::kRoot).aggregation);
    html.section(!m_rubric.profiles.empty() ? tr("Weight profiles") : mean ? tr("Weights") : tr("Parts"));
    if (m_rubric.profiles.empty()) {
        html.table(partsTable(rubric::kRoot));
        return;
    }
    if (m_profile != nullptr) {
        addProfile(html, *m_profile);
    }
    for (const auto& profile : m_rubric.profiles) {
        if (&profile != m_profile) {
            addProfile(html, profile);
        }
    }
}

void RubricText::addCertainty(PageHtml& html) const {
    int names = 0;
    int criteria = 0;
    int weights = 0;
    int low = 0;
    int unpublished = 0;
    for (const auto node : m_weights.indicators) {
        const auto doubts = doubtsAbout(m_rubric, node, m_profile);
        names += doubts.name ? 1 : 0;
        criteria += doubts.criteria ? 1 : 0;
        weights += doubts.weight ? 1 : 0;
        low += doubts.lowConfidence ? 1 : 0;
        unpublished += doubts.unpublished ? 1 : 0;
    }
    const auto all = static_cast<int>(m_weights.indicators.size());
    const auto share = [&](int count) {
        const auto number = [this](int one) { return fromStd(text::count(one, m_wording.language())); };
        return count == 0     ? QString()
               : count == all ? tr("all %1 indicators").arg(number(all))
                              : tr("%1 of %2 indicators").arg(number(count), number(all));
    };
    const bool nothing = names + criteria + weights + low + unpublished == 0;
    if (nothing && m_rubric.status != rubric::Provenance::Official) {
        return;
    }
    html.section(tr("How certain it is"));
    html.paragraph(nothing ? tr("All names, criteria and weights of the indicators are official.") : QString());
    html.facts({{tr("Name not official"), share(names)},
                {tr("Criteria not official"), share(criteria)},
                {tr("Weight not official"), share(weights)},
                {tr("Low confidence"), share(low)},
                {tr("Levels not published"), share(unpublished)}});
}

void RubricText::addTargets(PageHtml& html) const {
    if (m_rubric.targets.empty()) {
        return;
    }
    html.section(tr("Targets"));
    PageHtml::Table table;
    table.figures = false;
    table.head = {tr("Year"), tr("Target"), tr("Of"), tr("Origin")};
    for (const auto& target : m_rubric.targets) {
        const auto of = target.node == rubric::kRoot ? tr("the index") : m_sentences.node(target.node);
        table.rows.push_back({QString::number(target.year), m_wording.mark(target.value), of, Certainty::word(target.provenance)});
        if (!target.note.empty()) {
            table.rows.push_back({QString(), QString(), m_wording.in(target.note), QString()});
        }
    }
    html.table(table);
}

void RubricText::addSources(PageHtml& html) const {
    if (m_rubric.sources.empty()) {
        return;
    }
    html.section(tr("Sources"));
    for (const auto& source : m_rubric.sources) {
        html.paragraph(fromStd(source.title));
        QStringList line{source.number.empty() ? QString() : tr("number %1").arg(fromStd(source.number)),
                         source.year == 0 ? QString() : QString::number(source.year), fromStd(source.address)};
        line.removeAll(QString());
        html.quiet(line.join(QStringLiteral("  \u00b7  ")));
    }
}

void RubricText::addTechnical(PageHtml& html, const ShelvedRubric& shelved) const {
    QStringList editions;
    for (const auto& edition : m_rubric.editions) {
        editions << m_wording.in(edition.name);
    }
    QStringList scales;
    for (const auto& scale : m_rubric.scales) {
        const auto name = m_wording.in(scale.name);
        scales << (name.isEmpty() ? m_sentences.scale(scale) : name + QStringLiteral(": ") + m_sentences.scale(scale));
    }
    QStringList surveys;
    for (const auto& survey : m_rubric.surveys) {
        surveys << m_sentences.survey(survey);
    }
    QStringList groupings;
    for (const auto& grouping : m_rubric.peerGroupings) {
        QStringList groups;
        for (const auto& group : grouping.groups) {
            groups << m_wording.in(group.name);
        }
        groupings << m_wording.in(grouping.name) + QStringLiteral(": ") + groups.join(QStringLiteral(", "));
    }
    const auto lines = [](const QStringList& parts) { return parts.join(QLatin1Char('\n')); };
    html.section(tr("Further particulars"));
    html.facts({{tr("Scales"), lines(scales)},
                {tr("Editions"), lines(editions)},
                {tr("Surveys"), lines(surveys)},
                {tr("Groups of peers"), lines(groupings)},
                {tr("File"), fromStd(shelved.file)}});
    html.quiet(QStringLiteral("SHA-256"));
    html.source(fromStd(m_rubric.sha256));
}

QString RubricText::whole(const ShelvedRubric& shelved) const {
    PageHtml html(m_palette);
    html.title(m_wording.in(m_rubric.name));
    html.quiet(m_wording.in(m_rubric.issuer));
    html.facts({{tr("Status"), Certainty::word(m_rubric.status, Certainty::Of::Instrument)},
                {tr("Version"), fromStd(m_rubric.version)},
                {tr("Valid"), validity()},
                {tr("Identifier"), fromStd(m_rubric.id.text)}});
    addPlace(html, shelved);
    html.paragraph(m_wording.in(m_rubric.description));
    addCertainty(html);
    addProfiles(html);
    addReckoning(html);
    addPredicates(html, m_rubric.predicates);
    addStages(html);
    addTargets(html);
    addSources(html);
    addTechnical(html, shelved);
    return html.text();
}

QString RubricText::mistakes(const ShelvedRubric& shelved, const Wording& wording, const QPalette& palette) {
    PageHtml html(palette);
    html.title(tr("%1 cannot be used").arg(fromStd(shelved.id.text)));
    html.quiet(fromStd(shelved.file));
    html.paragraph(shelved.inFolder
                       ? tr("The file has mistakes. The other instruments are not touched. Correct what is listed, then read it again.")
                       : tr("The text that the workspace stores has mistakes. The other instruments are not touched."));
    for (const auto& finding : shelved.findings) {
        const auto& position = finding.position;
        html.section(position.line > 0 ? tr("Line %1, column %2").arg(position.line).arg(position.column) : tr("Whole file"));
        html.paragraph(wording.finding(finding));
        html.source(fromStd(finding.sourceLine));
    }
    return html.text();
}

}  // namespace matang::gui
