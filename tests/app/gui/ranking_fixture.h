// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include "ranking/ranking_page.h"
#include "ranking/ranking_table_model.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace matang::gui {

/// The national table of 2023 with a made-up 2024: every agency's index moves by a rule; of every hundred agencies one has no
/// assessment, one did not take part and one has no figure.
class RankingTest : public WindowTest {
protected:
    /// A copy of the workspace, made once for all tests.
    QString makeNation();
    /// Opens it at the page, with 2024 chosen.
    void openRanking();
    RankingPage& page() { return part<RankingPage>(QStringLiteral("rankingPage")); }
    QTableView& table() { return part<QTableView>(QStringLiteral("rankingTable")); }
    QString words(const char* name) { return part<QLabel>(QLatin1String(name)).text(); }
    void choose(const char* name, const QString& words);
    void mark(const QString& agency) { choose("rankingMarked", agency); }
    [[nodiscard]] QString cell(int row, RankingTableModel::Column column) { return table().model()->index(row, column).data().toString(); }
    /// "=24 | Pemerintah Kota Bogor | 3,48 | ..." of the first row with this agency.
    [[nodiscard]] QString line(const QString& agency);
    /// The agencies as shown.
    [[nodiscard]] QStringList agencies();
    assessment::AssessmentId assessmentOf(const QString& agency, int year);
};

}  // namespace matang::gui
