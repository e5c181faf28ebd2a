// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_words.h"

#include "../text_conversion.h"
#include "../wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

using templates::SectionKind;

struct NamedSection {
    SectionKind kind;
    const char* name;
};

const NamedSection kSections[] = {
    {SectionKind::Cover, QT_TRANSLATE_NOOP("ReportWords", "Cover")},
    {SectionKind::Contents, QT_TRANSLATE_NOOP("ReportWords", "Table of contents")},
    {SectionKind::Text, QT_TRANSLATE_NOOP("ReportWords", "Text of the template")},
    {SectionKind::PageBreak, QT_TRANSLATE_NOOP("ReportWords", "Page break")},
    {SectionKind::Method, QT_TRANSLATE_NOOP("ReportWords", "Method and weights")},
    {SectionKind::Sources, QT_TRANSLATE_NOOP("ReportWords", "Sources of reported figures")},
    {SectionKind::Signatures, QT_TRANSLATE_NOOP("ReportWords", "Signatures")},
    {SectionKind::Executive, QT_TRANSLATE_NOOP("ReportWords", "Executive summary on one page")},
    {SectionKind::Summary, QT_TRANSLATE_NOOP("ReportWords", "Summary")},
    {SectionKind::Years, QT_TRANSLATE_NOOP("ReportWords", "Change over the years")},
    {SectionKind::Results, QT_TRANSLATE_NOOP("ReportWords", "Values of the parts")},
    {SectionKind::Stages, QT_TRANSLATE_NOOP("ReportWords", "From stage to stage")},
    {SectionKind::Peers, QT_TRANSLATE_NOOP("ReportWords", "Among other agencies")},
    {SectionKind::Strengths, QT_TRANSLATE_NOOP("ReportWords", "Strengths")},
    {SectionKind::Weaknesses, QT_TRANSLATE_NOOP("ReportWords", "Weaknesses")},
    {SectionKind::Indicators, QT_TRANSLATE_NOOP("ReportWords", "Table of indicators")},
    {SectionKind::IndicatorDetails, QT_TRANSLATE_NOOP("ReportWords", "Every indicator in detail")},
    {SectionKind::Tags, QT_TRANSLATE_NOOP("ReportWords", "Groups across the instrument")},
    {SectionKind::Findings, QT_TRANSLATE_NOOP("ReportWords", "Findings and recommendations")},
    {SectionKind::Targets, QT_TRANSLATE_NOOP("ReportWords", "Targets and actions")},
    {SectionKind::Programmes, QT_TRANSLATE_NOOP("ReportWords", "Programmes")},
    {SectionKind::FollowUp, QT_TRANSLATE_NOOP("ReportWords", "Follow-up of recommendations")},
    {SectionKind::Clarifications, QT_TRANSLATE_NOOP("ReportWords", "Clarifications")},
    {SectionKind::Notes, QT_TRANSLATE_NOOP("ReportWords", "Notes on the figures")},
    {SectionKind::Explanations, QT_TRANSLATE_NOOP("ReportWords", "Facts and analyses")},
    {SectionKind::Calculation, QT_TRANSLATE_NOOP("ReportWords", "How every figure was computed")},
    {SectionKind::Evidence, QT_TRANSLATE_NOOP("ReportWords", "Evidence register")},
    {SectionKind::Trail, QT_TRANSLATE_NOOP("ReportWords", "Change trail in short")},
    {SectionKind::Minutes, QT_TRANSLATE_NOOP("ReportWords", "Minutes of the self-assessment")},
    {SectionKind::RoundSummary, QT_TRANSLATE_NOOP("ReportWords", "Summary")},
    {SectionKind::Participation, QT_TRANSLATE_NOOP("ReportWords", "Participation")},
    {SectionKind::Ranking, QT_TRANSLATE_NOOP("ReportWords", "Ranking")},
    {SectionKind::Distribution, QT_TRANSLATE_NOOP("ReportWords", "Distribution of the index")},
    {SectionKind::Cohorts, QT_TRANSLATE_NOOP("ReportWords", "Cohorts")},
    {SectionKind::Predicates, QT_TRANSLATE_NOOP("ReportWords", "Predicates")},
    {SectionKind::Movers, QT_TRANSLATE_NOOP("ReportWords", "Climbers and fallers")},
    {SectionKind::Parts, QT_TRANSLATE_NOOP("ReportWords", "Means of the parts")},
    {SectionKind::AllAgencies, QT_TRANSLATE_NOOP("ReportWords", "All agencies")},
};

QString words(const char* english) {
    return QCoreApplication::translate("ReportWords", english);
}

/// The line, and below it a caret under the column; tabs become spaces so that it stands where it should.
QString caretLines(const base::Diagnostic& finding) {
    auto line = fromStd(finding.sourceLine);
    if (line.isEmpty()) {
        return {};
    }
    line.replace(QLatin1Char('\t'), QLatin1Char(' '));
    const auto indent = QStringLiteral("    ");
    const auto caret = finding.position.column > 0
                           ? QLatin1Char('\n') + indent + QString(finding.position.column - 1, QLatin1Char(' ')) + QLatin1Char('^')
                           : QString();
    return QLatin1Char('\n') + indent + line + caret;
}

}  // namespace

QString sectionName(const templates::SectionChoice& section, text::Language language) {
    if (section.title) {
        return Wording(language).in(*section.title);
    }
    const auto* found = std::find_if(std::begin(kSections), std::end(kSections), [&](const auto& one) { return one.kind == section.kind; });
    return found == std::end(kSections) ? fromStd(templates::sectionCode(section.kind)) : words(found->name);
}

QString formatName(writers::Format format) {
    switch (format) {
        case writers::Format::Pdf:
            return words(QT_TRANSLATE_NOOP("ReportWords", "PDF, for archives (PDF/A)"));
        case writers::Format::Odt:
            return words(QT_TRANSLATE_NOOP("ReportWords", "ODT, for editing"));
        case writers::Format::Html:
            return words(QT_TRANSLATE_NOOP("ReportWords", "HTML, for the web"));
        case writers::Format::Xlsx:
            return words(QT_TRANSLATE_NOOP("ReportWords", "XLSX, tables with formulas"));
        case writers::Format::Json:
            return words(QT_TRANSLATE_NOOP("ReportWords", "JSON, for programs"));
        case writers::Format::Svg:
            return words(QT_TRANSLATE_NOOP("ReportWords", "Charts as SVG"));
        case writers::Format::Png:
            return words(QT_TRANSLATE_NOOP("ReportWords", "Charts as PNG"));
    }
    return {};
}

QString findingsText(const std::vector<base::Diagnostic>& findings, text::Language language) {
    const Wording wording(language);
    QStringList lines;
    for (const auto& finding : findings) {
        const auto place = finding.position.line > 0 ? words(QT_TRANSLATE_NOOP("ReportWords", "Line %1, column %2: %3"))
                                                           .arg(finding.position.line)
                                                           .arg(std::max(finding.position.column, 1))
                                                     : QStringLiteral("%3");
        lines << QString(place).replace(QStringLiteral("%3"), wording.finding(finding)) + caretLines(finding);
    }
    return lines.join(QStringLiteral("\n\n"));
}

}  // namespace matang::gui
