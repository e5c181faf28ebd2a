// SPDX-License-Identifier: GPL-3.0-or-later
#include "reckoning.h"

#include "answer_texts.h"
#include "pages/rubric_page_sentences.h"
#include "text_conversion.h"

#include <QCoreApplication>

#include <algorithm>

namespace matang::gui {

namespace {

using rubric::Aggregation;
using Combine = rubric::Repetition::Combine;

QString said(const char* english) {
    return QCoreApplication::translate("Reckoning", english);
}

QString cell(const QString& words, const char* align = "left") {
    return QStringLiteral("<td align=\"%1\" style=\"padding:3px 16px 3px 0\">%2</td>").arg(QLatin1String(align), words);
}

QString tableRow(const QStringList& words) {
    auto row = QStringLiteral("<tr>") + cell(words.first());
    for (const auto& figure : words.mid(1)) {
        row += cell(figure, "right");
    }
    return row + QStringLiteral("</tr>");
}

/// What a term adds to the sum, in units of the index: weights are printed in percent.
std::optional<base::Rational> partOfSum(const scoring::Term& term) {
    if (!term.product || !term.counted) {
        return std::nullopt;
    }
    return term.productRounded ? *term.product : *term.product / base::Rational(100);
}

QString combineWords(const rubric::Repetition& repetition) {
    switch (repetition.combine) {
        case Combine::Mean:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Mean of all units"));
        case Combine::Sum:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Sum of all units"));
        case Combine::Best:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Mean of the %1 highest units")).arg(repetition.number);
        case Combine::SumOverLarger:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Sum of all units, divided by their number, by %1 at the least"))
                .arg(repetition.number);
        case Combine::Minimum:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Lowest unit"));
        case Combine::Maximum:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Highest unit"));
        case Combine::Median:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Median of all units"));
    }
    return {};
}

/// Empty for means: there the table says it.
QString aggregationWords(const rubric::Node& node, const Wording& wording) {
    switch (node.aggregation) {
        case Aggregation::WeightedMean:
        case Aggregation::Mean:
            return {};
        case Aggregation::GeometricMean:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Geometric mean of the parts"));
        case Aggregation::HarmonicMean:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Harmonic mean of the parts"));
        case Aggregation::Median:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Median of the parts"));
        case Aggregation::Minimum:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Lowest part"));
        case Aggregation::Maximum:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Highest part"));
        case Aggregation::Sum:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Sum of the parts"));
        case Aggregation::CountPassed:
            return said(QT_TRANSLATE_NOOP("Reckoning", "Number of parts that reach %1")).arg(wording.mark(node.pass));
    }
    return {};
}

class Reckoning {
public:
    Reckoning(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex node)
        : m_document(document),
          m_wording(wording),
          m_index(node),
          m_node(document.rubric().node(node)),
          m_why(explanationAt(document, node)) {}

    [[nodiscard]] QString text() const {
        if (m_node.repetition && m_document.repeatedOver(m_index) < 0) {
            return units() + story(combineWords(*m_node.repetition));
        }
        if (m_why.terms.empty()) {
            return {};
        }
        const auto rule = aggregationWords(m_node, m_wording);
        return rule.isEmpty() ? weighted() + story({}) : parts() + story(rule);
    }

private:
    [[nodiscard]] static QString headed(const QString& head) {
        return QStringLiteral("<p><b>%1</b></p><table cellspacing=\"0\">").arg(head);
    }

    [[nodiscard]] QString nameOf(const scoring::Term& term) const {
        const auto name = term.node >= 0 ? m_wording.node(m_document.rubric().node(term.node)) : fromStd(term.assessor);
        return name.toHtmlEscaped();
    }

    [[nodiscard]] QString weighted() const {
        const auto& rubric = m_document.rubric();
        auto table = headed(said(QT_TRANSLATE_NOOP("Reckoning", "How this figure follows from its parts")));
        table += tableRow({said(QT_TRANSLATE_NOOP("Reckoning", "Part")), said(QT_TRANSLATE_NOOP("Reckoning", "Weight")),
                           said(QT_TRANSLATE_NOOP("Reckoning", "Value")), said(QT_TRANSLATE_NOOP("Reckoning", "Weight \u00d7 value"))});
        base::Rational sum;
        for (const auto& term : m_why.terms) {
            const auto part = partOfSum(term);
            sum += part.value_or(base::Rational{});
            table += tableRow({nameOf(term), m_wording.weight(term.weight), m_wording.figure(rubric, term.value), m_wording.mark(part)});
        }
        if (m_why.weightSum.isZero()) {
            return table + QStringLiteral("</table>");
        }
        table +=
            tableRow({said(QT_TRANSLATE_NOOP("Reckoning", "Sum")), m_wording.weight(m_why.weightSum), QString(), m_wording.mark(sum)}) +
            QStringLiteral("</table>");
        if (m_why.rule == scoring::Rule::WeightedMean && m_why.exact && m_why.steps.empty()) {
            table += QStringLiteral("<p>%1 \u00f7 %2 = %3</p>")
                         .arg(m_wording.mark(sum), m_wording.weight(m_why.weightSum), exactly(m_why.exact));
        }
        return table;
    }

    /// With the decimals of the figures beside it, and with more where the result has them.
    [[nodiscard]] QString exactly(const std::optional<base::Rational>& value) const {
        const auto printed = m_wording.figure(m_document.rubric(), value);
        const auto exact = m_wording.mark(value);
        return exact.size() > printed.size() ? exact : printed;
    }

    [[nodiscard]] QString parts() const {
        auto table = headed(said(QT_TRANSLATE_NOOP("Reckoning", "How this figure follows from its parts")));
        table += tableRow({said(QT_TRANSLATE_NOOP("Reckoning", "Part")), said(QT_TRANSLATE_NOOP("Reckoning", "Value"))});
        for (const auto& term : m_why.terms) {
            table += tableRow({nameOf(term), m_wording.figure(m_document.rubric(), term.value)});
        }
        return table + QStringLiteral("</table>");
    }

    [[nodiscard]] QString units() const {
        const auto& name = m_node.repetition->name;
        auto table = headed(said(QT_TRANSLATE_NOOP("Reckoning", "How this figure follows from its units")));
        table += tableRow({m_wording.in(name).toHtmlEscaped(), said(QT_TRANSLATE_NOOP("Reckoning", "Value")),
                           said(QT_TRANSLATE_NOOP("Reckoning", "Filled in"))});
        int count = 0;
        for (const auto& unit : m_document.card().units) {
            if (unit.node != m_index) {
                continue;
            }
            ++count;
            const auto& score = unit.nodes.front();
            table += tableRow({m_wording.unit(m_document.rubric(), m_index, unit.unit).toHtmlEscaped(),
                               m_wording.figure(m_document.rubric(), score.value),
                               said(QT_TRANSLATE_NOOP("Reckoning", "%1 of %2")).arg(score.filled).arg(score.indicators)});
        }
        table += QStringLiteral("</table>");
        if (count == 0) {
            return line(said(QT_TRANSLATE_NOOP("Reckoning", "No unit is answered yet. Choose an indicator below and name the first one.")));
        }
        const int wanted = m_node.repetition->atLeast;
        return count >= wanted ? table : table + line(said(QT_TRANSLATE_NOOP("Reckoning", "Complete with at least %1 units.")).arg(wanted));
    }

    [[nodiscard]] static QString line(const QString& words) { return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); }

    /// The rule, what was done to its figure, and what may be done to it.
    [[nodiscard]] QString story(const QString& rule) const {
        QString lines;
        const auto figure = m_why.combined ? m_why.combined : m_why.exact;
        if (!rule.isEmpty()) {
            lines += line(figure ? rule + QStringLiteral(" = ") + m_wording.figure(m_document.rubric(), figure) : rule);
        }
        for (const auto& step : m_why.steps) {
            lines += line(stepWords(step, m_document, m_wording));
        }
        for (const auto& bonus : m_node.bonuses) {
            lines += line(said(QT_TRANSLATE_NOOP("Reckoning", "%1 where %2")).arg(signedExact(bonus.plus), phrase(bonus.when)));
        }
        for (const auto& limit : m_node.limits) {
            lines += line(
                said(QT_TRANSLATE_NOOP("Reckoning", "No higher than %1 where %2")).arg(m_wording.mark(limit.atMost), phrase(limit.when)));
        }
        return lines;
    }

    [[nodiscard]] QString signedExact(const base::Rational& value) const {
        const auto words = m_wording.mark(value);
        return value.sign() > 0 ? QLatin1Char('+') + words : words;
    }

    [[nodiscard]] QString phrase(const rubric::Condition& condition) const {
        return RubricSentences(m_document.rubric(), m_wording).condition(condition);
    }

    const AssessmentDocument& m_document;
    const Wording& m_wording;
    rubric::NodeIndex m_index;
    const rubric::Node& m_node;
    scoring::Explanation m_why;
};

}  // namespace

QString reckoning(const AssessmentDocument& document, const Wording& wording, rubric::NodeIndex node) {
    return Reckoning(document, wording, node).text();
}

}  // namespace matang::gui
