// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_words.h"

#include "../text_conversion.h"
#include "../wording.h"

#include <matang/base/decimal.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace matang::gui {

namespace {

using Row = RankingTableModel::Row;

const QString kNothing = QStringLiteral("\u2013");

QString plain(const base::Rational& value, int decimals) {
    return fromStd(base::formatDecimal(value, decimals));
}

/// An arrow before what rose or fell, so that figures stay below one another.
QString arrow(int sign) {
    if (sign == 0) {
        return {};
    }
    return sign > 0 ? QStringLiteral("\u25b2\u00a0") : QStringLiteral("\u25bc\u00a0");
}

}  // namespace

QString RankingWords::figure(const base::Rational& value) const {
    return Wording(m_answer.language()).figure(m_answer.rubric(), value);
}

QString RankingWords::group() const {
    const auto members = static_cast<int>(m_answer.peers().size());
    const auto number = [this](int count) { return fromStd(text::count(count, m_answer.language())); };
    QStringList parts{
        tr("%1 %2, %3, year %4")
            .arg(number(members), fromStd(m_answer.groupName(members)), Wording(m_answer.language()).in(m_answer.rubric().shortName))
            .arg(m_answer.query().year)};
    const auto& out = m_answer.leftOut();
    if (out.didNotTakePart > 0) {
        parts << tr("%1 did not take part").arg(number(out.didNotTakePart));
    }
    if (out.partial > 0) {
        parts << tr("%1 not complete").arg(number(out.partial));
    }
    if (out.withoutIndex > 0) {
        parts << tr("%1 without an index").arg(number(out.withoutIndex));
    }
    return parts.join(QStringLiteral("; "));
}

QString RankingWords::figures() const {
    const auto& ranking = m_answer.ranking();
    if (!m_answer.spread()) {
        return tr("No agency of this group has a result yet.");
    }
    const auto number = fromStd(text::count(ranking.ranked, m_answer.language()));
    QString words =
        tr("Mean %1, median %2, ranked agencies: %3.").arg(figure(m_answer.spread()->mean), figure(m_answer.spread()->median), number);
    if (ranking.previousYear == 0) {
        words += QLatin1Char(' ') + tr("There is no earlier year to compare with.");
    } else if (!ranking.previousComparable) {
        words += QLatin1Char(' ') + tr("Ranks are compared with %1, when another instrument was used.").arg(ranking.previousYear);
    } else {
        words += QLatin1Char(' ') + tr("Ranks are compared with %1, when %2 agencies had one.")
                                        .arg(ranking.previousYear)
                                        .arg(fromStd(text::count(ranking.previousRanked, m_answer.language())));
    }
    if (profiles() > 1) {
        words += QLatin1Char(' ') +
                 tr("The agencies were weighted by %1 different profiles, so this ranking is only indicative.").arg(profiles());
    }
    return words;
}

/// How many weight profiles the ranked agencies were assessed with, as far as that is known.
int RankingWords::profiles() const {
    std::set<std::string> known;
    for (const auto& line : m_answer.ranking().rows) {
        if (line.rank > 0 && !line.result->profile.text.empty()) {
            known.insert(line.result->profile.text);
        }
    }
    return static_cast<int>(known.size());
}

QString RankingWords::own() const {
    const auto* own = m_answer.own();
    if (own == nullptr) {
        return m_answer.query().own ? tr("The marked agency is not in this group.") : QString();
    }
    const auto name = fromStd(own->result->agencyName);
    if (own->rank == 0) {
        return tr("%1 has no rank: %2.").arg(name, reason(*own));
    }
    const auto count = [this](int value) { return fromStd(text::count(value, m_answer.language())); };
    const auto standing =
        tr("%1 has rank %2 of %3 with %4").arg(name, count(own->rank), count(m_answer.ranking().ranked), figure(*own->result->published));
    if (!own->percentile) {
        return tr("%1; there is no other ranked agency.").arg(standing);
    }
    return tr("%1; it is above %2 of the other agencies.")
        .arg(standing, fromStd(text::percent(base::roundTo(*own->percentile * 100, 1), 1, m_answer.language())));
}

QString RankingWords::reason(const analysis::PeerRank& line) const {
    switch (line.leftOut) {
        case analysis::LeftOutReason::DidNotTakePart:
            return tr("did not take part");
        case analysis::LeftOutReason::Partial:
            return tr("not complete");
        case analysis::LeftOutReason::NoIndex:
            return tr("without an index");
        case analysis::LeftOutReason::None:
            break;
    }
    return {};
}

QString RankingWords::improvementNote() const {
    return tr("Difference to the printed index of the year before");
}

QString RankingWords::climbNote() const {
    return m_answer.ranking().previousYear == 0 ? QString() : tr("Places won or lost since %1").arg(m_answer.ranking().previousYear);
}

void RankingWords::fillChanges(Row& row, const analysis::PeerRank& line) const {
    auto& improvement = row.cells[RankingTableModel::Improvement];
    auto& climb = row.cells[RankingTableModel::Climb];
    improvement.text = kNothing;
    climb.text = kNothing;
    const int decimals = m_answer.rubric().rounding.decimals;
    if (const auto& change = line.result->improvement; change && line.result->comparable) {
        improvement.sign = change->sign();
        improvement.text = arrow(improvement.sign) + Wording(m_answer.language()).signedFigure(*change, decimals);
        improvement.plain = plain(*change, decimals);
        improvement.key = change->toDouble();
    }
    if (const auto places = line.climbed()) {
        climb.sign = (*places > 0) - (*places < 0);
        climb.text = climb.sign == 0 ? kNothing : arrow(climb.sign) + fromStd(text::count(std::abs(*places), m_answer.language()));
        climb.plain = QString::number(*places);
        climb.key = *places;
    }
}

Row RankingWords::row(const analysis::PeerRank& line) const {
    const auto& result = *line.result;
    Row row;
    row.assessment = result.assessment.number;
    row.own = m_answer.query().own == result.agency;
    row.ranked = line.rank > 0;
    auto& cells = row.cells;
    cells[RankingTableModel::Agency].text = fromStd(result.agencyName);
    cells[RankingTableModel::Agency].key = cells[RankingTableModel::Agency].text;
    cells[RankingTableModel::Predicate].text = row.ranked ? Wording(m_answer.language()).predicate(result.predicate) : reason(line);
    if (result.takesPart && result.published) {
        cells[RankingTableModel::Index].text = figure(*result.published);
        cells[RankingTableModel::Index].plain = plain(*result.published, m_answer.rubric().rounding.decimals);
    }
    if (!row.ranked) {
        return row;
    }
    cells[RankingTableModel::Rank].text = (line.tied ? QStringLiteral("=") : QString()) + QString::number(line.rank);
    cells[RankingTableModel::Rank].plain = QString::number(line.rank);
    cells[RankingTableModel::Rank].key = line.rank;
    cells[RankingTableModel::Index].key = result.published->toDouble();
    cells[RankingTableModel::Predicate].key = result.predicate.label.empty() ? QVariant() : cells[RankingTableModel::Index].key;
    if (line.percentile) {
        const auto percent = base::roundTo(*line.percentile * 100, 1);
        cells[RankingTableModel::Percentile].text = fromStd(text::percent(percent, 1, m_answer.language()));
        cells[RankingTableModel::Percentile].plain = fromStd(base::formatDecimal(percent, 1));
        cells[RankingTableModel::Percentile].key = line.percentile->toDouble();
    }
    fillChanges(row, line);
    return row;
}

std::vector<Row> RankingWords::rows() const {
    std::vector<Row> rows;
    rows.reserve(m_answer.ranking().rows.size());
    for (const auto& line : m_answer.ranking().rows) {
        rows.push_back(row(line));
    }
    return rows;
}

}  // namespace matang::gui
