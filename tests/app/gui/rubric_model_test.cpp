// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubric_filter.h"
#include "models/rubric_tree_model.h"
#include "models/short_names.h"
#include "rubric_fixture.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace matang::gui {

namespace {

class RubricModelTest : public testing::Test {
protected:
    RubricModelTest() {
        m_filter.setSourceModel(&m_model);
        for (QAbstractItemModel* model : {static_cast<QAbstractItemModel*>(&m_model), static_cast<QAbstractItemModel*>(&m_filter)}) {
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
        }
        m_model.setRubric(m_rubric, {});
    }

    [[nodiscard]] QString shown(const char* node, int column, int role = Qt::DisplayRole) const {
        return m_model.indexOf(m_rubric->find(rubric::NodeId(node)), column).data(role).toString();
    }
    [[nodiscard]] QStringList rows() const {
        QStringList names;
        list(names, {});
        return names;
    }
    void list(QStringList& names, const QModelIndex& parent) const {
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            const auto index = m_filter.index(row, 0, parent);
            names << index.data().toString();
            list(names, index);
        }
    }

    LanguageSwitch m_language{text::Language::Indonesian};
    std::shared_ptr<rubric::Rubric> m_rubric = makeRubric();
    RubricTreeModel m_model{m_language};
    RubricFilter m_filter;
};

}  // namespace

TEST_F(RubricModelTest, TheIndexIsTheTopAndAllNodesStandBelowIt) {
    EXPECT_EQ(rows(), (QStringList{"Contoh", "S  Sistem", "S1  Peta jalan", "S2  Kantor tanpa jaringan", "P  Warga", "P1  Kepuasan"}));
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_FALSE(m_model.parent(m_model.index(0, 0)).isValid());
}

TEST_F(RubricModelTest, AProfileChangesWeights) {
    m_model.setRubric(m_rubric, rubric::ProfileId("a"));
    EXPECT_EQ(shown("index", RubricTreeModel::Weight), QStringLiteral("100,00\u00a0%"));
    EXPECT_EQ(shown("S", RubricTreeModel::Weight), QStringLiteral("40,00\u00a0%"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Weight), QStringLiteral("30,00\u00a0%"));
    m_model.setRubric(m_rubric, rubric::ProfileId("b"));
    EXPECT_EQ(shown("S", RubricTreeModel::Weight), QStringLiteral("50,00\u00a0%"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Weight), QStringLiteral("25,00\u00a0%"));
    EXPECT_EQ(m_model.profile(), &m_rubric->profiles[1]);
}

TEST_F(RubricModelTest, AnUnknownProfileShowsAllNodesWithoutWeights) {
    m_model.setRubric(m_rubric, rubric::ProfileId("tidak-ada"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Name), QStringLiteral("S1  Peta jalan"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Weight), QString());
}

TEST_F(RubricModelTest, WhatIsNoShareOfTheIndexHasNoPercentage) {
    m_rubric->nodes[static_cast<std::size_t>(m_rubric->find(rubric::NodeId("P1")))].counts = false;
    m_rubric->nodes[static_cast<std::size_t>(m_rubric->find(rubric::NodeId("S")))].aggregation = rubric::Aggregation::Minimum;
    m_model.setRubric(m_rubric, rubric::ProfileId("a"));
    EXPECT_EQ(shown("P1", RubricTreeModel::Weight), QStringLiteral("\u2013"));
    EXPECT_EQ(shown("P1", RubricTreeModel::Weight, Qt::ToolTipRole), QStringLiteral("Diisi dan ditampilkan, tetapi di luar indeks."));
    EXPECT_EQ(shown("S1", RubricTreeModel::Weight), QStringLiteral("\u2013"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Weight, Qt::ToolTipRole),
              QStringLiteral("Tidak dapat dinyatakan dalam persen indeks: nilai di atasnya bukan rata-rata bagian-bagiannya."));
    EXPECT_NE(shown("S", RubricTreeModel::Weight), QStringLiteral("\u2013"));
}

TEST_F(RubricModelTest, DoubtsAreSignedWhereTheyAre) {
    m_model.setRubric(m_rubric, rubric::ProfileId("a"));
    EXPECT_TRUE(m_model.hasDoubts());
    EXPECT_EQ(shown("S1", RubricTreeModel::Doubt), QStringLiteral("~?\u2026"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Doubt, Qt::AccessibleTextRole),
              QStringLiteral(
                  "Nama: rumusan sendiri  \u00b7  kriteria: rumusan sendiri  \u00b7  keyakinan rendah  \u00b7  kriteria tingkat 3 tidak "
                  "dipublikasikan"));
    EXPECT_EQ(
        shown("S1", RubricTreeModel::Doubt, Qt::ToolTipRole),
        QStringLiteral("Namanya bukan nama resmi.\nKriteria tingkat bukan naskah resmi; yang menentukan adalah pedomannya.\nPenyusun "
                       "berkas instrumen ini kurang yakin atas isinya di sini.\nKriteria tingkat 3 tidak dipublikasikan.\nNaskah tidak "
                       "terbaca."));
    EXPECT_EQ(shown("P1", RubricTreeModel::Doubt), QString());
}

TEST_F(RubricModelTest, WhatHoldsOfAllIndicatorsIsSignedOnceAtTheIndex) {
    m_model.setRubric(m_rubric, rubric::ProfileId("b"));
    EXPECT_EQ(shown("P1", RubricTreeModel::Doubt), QString());
    EXPECT_EQ(shown("index", RubricTreeModel::Doubt), QStringLiteral("~"));
    EXPECT_EQ(shown("index", RubricTreeModel::Doubt, Qt::ToolTipRole),
              QStringLiteral("Semua indikator: kriteria tidak resmi, bobot tidak resmi"));
}

TEST_F(RubricModelTest, IndicatorsWithoutCriteriaLeaveTheOthersAlike) {
    // Only S1 has criteria, and they are our own: that holds of all criteria there are.
    auto& indicator = m_rubric->nodes[static_cast<std::size_t>(m_rubric->find(rubric::NodeId("S1")))];
    indicator.nameProvenance = rubric::Provenance::Official;
    indicator.confidence = rubric::Confidence::Unsaid;
    indicator.unpublishedLevels.clear();
    m_model.setRubric(m_rubric, rubric::ProfileId("a"));
    EXPECT_EQ(shown("S1", RubricTreeModel::Doubt), QString());
    EXPECT_EQ(shown("index", RubricTreeModel::Doubt, Qt::ToolTipRole), QStringLiteral("Semua indikator: kriteria tidak resmi"));
}

TEST_F(RubricModelTest, ASearchLooksIntoCriteriaAndHintsAndKeepsWhatStandsAbove) {
    m_filter.setText(QStringLiteral("peta DISAHKAN"));
    EXPECT_EQ(rows(), (QStringList{"Contoh", "S  Sistem", "S1  Peta jalan"}));
    EXPECT_EQ(m_filter.hits(), 1);
    EXPECT_EQ(m_filter.firstHit().data().toString(), QStringLiteral("S1  Peta jalan"));
    m_filter.setText(QStringLiteral("salinan"));
    EXPECT_EQ(m_filter.hits(), 1);
    m_filter.setText(QStringLiteral("peta kepuasan"));
    EXPECT_EQ(rows(), QStringList());
    EXPECT_EQ(m_filter.hits(), 0);
    EXPECT_FALSE(m_filter.firstHit().isValid());
    m_filter.setText({});
    EXPECT_EQ(rows().size(), 6);
}

TEST_F(RubricModelTest, ASearchSpeaksTheLanguageOfTheWindow) {
    m_language.choose(text::Language::English);
    m_model.retranslate();
    m_filter.setText(QStringLiteral("adopted"));
    EXPECT_EQ(rows(), (QStringList{"Example", "S  System", "S1  Road map"}));
    m_language.choose(text::Language::Indonesian);
}

TEST_F(RubricModelTest, NoRubricIsAnEmptyTree) {
    m_model.setRubric(nullptr, {});
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_FALSE(m_model.hasDoubts());
    m_model.retranslate();
}

TEST(ShortNames, SharedWordsAreLeftOutWhole) {
    EXPECT_EQ(sharedBeginning({"Tingkat Kematangan Data", "Tingkat Kematangan Dasar"}), 19);
    EXPECT_EQ(sharedBeginning({"Tingkat Kematangan Data"}), 0);
    EXPECT_EQ(sharedBeginning({"Data", "Dasar"}), 0);
}

}  // namespace matang::gui
