// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer_answer.h"
#include "ranking_table_model.h"

#include <QCoreApplication>

namespace matang::gui {

/// What the page says about a group and its ranking, in the language of the answer.
class RankingWords {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::RankingWords)

public:
    explicit RankingWords(const PeerAnswer& answer) : m_answer(answer) {}

    /// "93 kota, SPBE 2023; 2 tidak ikut serta", and how many have no region code where they are asked for one.
    [[nodiscard]] QString group() const;
    /// "Rata-rata 2,61, median 2,58, 90 berperingkat. ..." and what it is compared with.
    [[nodiscard]] QString figures() const;
    /// Where the marked agency stands; empty where none is marked.
    [[nodiscard]] QString own() const;
    [[nodiscard]] std::vector<RankingTableModel::Row> rows() const;
    /// What improvements and changes of rank are measured from.
    [[nodiscard]] QString improvementNote() const;
    [[nodiscard]] QString climbNote() const;

private:
    [[nodiscard]] QString figure(const base::Rational& value) const;
    [[nodiscard]] RankingTableModel::Row row(const analysis::PeerRank& line) const;
    void fillChanges(RankingTableModel::Row& row, const analysis::PeerRank& line) const;
    [[nodiscard]] int profiles() const;
    [[nodiscard]] QString reason(const analysis::PeerRank& line) const;

    const PeerAnswer& m_answer;
};

}  // namespace matang::gui
