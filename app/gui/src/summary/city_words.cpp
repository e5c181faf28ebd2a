// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_words.h"

#include "../named_words.h"
#include "../text_conversion.h"

#include <matang/text/figures.h>

#include <QCoreApplication>

#include <algorithm>

namespace matang::gui {

namespace {

/// The page stays calm: the rest is told where the years are explained.
constexpr std::size_t kMostRemarks = 2;

QString said(const char* english) {
    return QCoreApplication::translate("CityWords", english);
}

QString changeWords(const analysis::YearResult& result, const Wording& wording) {
    const auto figure = wording.signedFigure(*result.improvement, result.decimals);
    const auto words = said(QT_TRANSLATE_NOOP("CityWords", "%1 since %2")).arg(figure).arg(result.previousYear);
    const int sign = result.improvement->sign();
    return sign == 0 ? words : (sign > 0 ? QStringLiteral("\u25b2 ") : QStringLiteral("\u25bc ")) + words;
}

/// Sets the change since the year before, or why there is none.
void compare(FigurePanel::Content& content, const AssessmentDocument& document, const Wording& wording) {
    const auto result = document.yearResult();
    const auto* before = document.previousYear();
    if (!document.card().complete() && before != nullptr) {
        content.change = said(QT_TRANSLATE_NOOP("CityWords", "Compared with %1 once it is complete")).arg(before->record.assessment.year);
    } else if (!result || result->previousYear == 0) {
        content.change = said(QT_TRANSLATE_NOOP("CityWords", "No earlier year to compare with"));
    } else if (!result->comparable) {
        content.change = said(QT_TRANSLATE_NOOP("CityWords", "Not comparable with %1")).arg(result->previousYear);
    } else if (!result->improvement) {
        content.change = said(QT_TRANSLATE_NOOP("CityWords", "%1 has no index to compare with")).arg(result->previousYear);
    } else {
        content.change = changeWords(*result, wording);
        const int sign = result->improvement->sign();
        content.trend = sign > 0 ? FigurePanel::Trend::Gain : sign < 0 ? FigurePanel::Trend::Fall : FigurePanel::Trend::None;
    }
    QStringList remarks{content.remark};
    const auto warnings = result ? result->warnings : std::vector<base::Diagnostic>{};
    for (std::size_t place = 0; place < std::min(warnings.size(), kMostRemarks); ++place) {
        remarks << namedFinding(warnings[place], document.rubric(), instrumentsOf(document.loaded().series), wording);
    }
    if (warnings.size() > kMostRemarks) {
        remarks << said(QT_TRANSLATE_NOOP("CityWords", "More remarks on the page Progress: %1")).arg(warnings.size() - kMostRemarks);
    }
    remarks.removeAll(QString());
    content.remark = remarks.join(QLatin1Char('\n'));
}

}  // namespace

bool isOnlyReported(const AssessmentDocument& document) {
    return document.card().index().source == scoring::ValueSource::Reported && document.card().index().filled == 0;
}

FigurePanel::Content figureContent(const AssessmentDocument& document, const Wording& wording) {
    FigurePanel::Content content;
    const auto& record = document.current().record.assessment;
    if (record.participation == assessment::Participation::DidNotTakePart) {
        content.predicate = said(QT_TRANSLATE_NOOP("CityWords", "Did not take part in %1")).arg(record.year);
        content.remark = said(QT_TRANSLATE_NOOP("CityWords", "There is no index for this year; it counts in no mean and no ranking."));
        return content;
    }
    const auto& card = document.card();
    const auto& index = card.index();
    content.figure = wording.figure(document.rubric(), index.value);
    if (!index.value) {
        content.predicate = said(QT_TRANSLATE_NOOP("CityWords", "No index yet"));
    } else if (!card.complete()) {
        const auto coverage = fromStd(text::percent(index.coverage * base::Rational(100), 2, wording.language()));
        content.predicate = said(QT_TRANSLATE_NOOP("CityWords", "Not complete, coverage %1")).arg(coverage);
        content.remark = said(QT_TRANSLATE_NOOP("CityWords", "The figure so far is no result: %1 of %2 indicators are filled in."))
                             .arg(index.filled)
                             .arg(index.indicators);
    } else {
        content.predicate = wording.predicate(card.predicate);
        if (index.source == scoring::ValueSource::Reported) {
            content.remark = said(QT_TRANSLATE_NOOP("CityWords", "Reported figure, not computed from indicators."));
        }
    }
    compare(content, document, wording);
    return content;
}

BandRuler::Content rulerContent(const AssessmentDocument& document, const Wording& wording) {
    const auto& rubric = document.rubric();
    const auto& index = document.card().index();
    BandRuler::Content content;
    content.from = rubric.indexFrom.toDouble();
    content.to = rubric.indexTo.toDouble();
    content.fromLabel = wording.mark(rubric.indexFrom);
    content.toLabel = wording.mark(rubric.indexTo);
    if (index.value) {
        content.position = index.value->toDouble();
    }
    const auto& bands = rubric.predicates.bandsFor(document.card().peerGroup);
    QStringList names;
    for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
        const auto name = wording.in(band->name);
        names << said(QT_TRANSLATE_NOOP("CityWords", "%1 from %2")).arg(name, wording.mark(band->from));
        content.bands.push_back({name, band->from.toDouble(), band->upper.toDouble(), wording.mark(band->from),
                                 document.card().complete() && document.card().predicate.band == &*band});
    }
    content.words = said(QT_TRANSLATE_NOOP("CityWords", "Scale %1 to %2")).arg(content.fromLabel, content.toLabel);
    if (!names.isEmpty()) {
        content.words += QStringLiteral(": ") + names.join(QStringLiteral(", "));
    }
    return content;
}

QString stageWords(const AssessmentDocument& document, const Wording& wording) {
    const auto name = wording.stage(document.rubric(), document.stage());
    const auto status = document.desk().status(document.stage());
    if (status.handedIn) {
        return said(QT_TRANSLATE_NOOP("CityWords", "%1, handed in on %2"))
            .arg(name, fromStd(text::longDate(base::toIsoDate(status.handedIn->at), wording.language())));
    }
    return said(QT_TRANSLATE_NOOP("CityWords", "%1, not handed in")).arg(name);
}

}  // namespace matang::gui
