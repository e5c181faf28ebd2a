// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_fixture.h"
#include "models/indicator_tree_model.h"
#include "reckoning.h"
#include "widgets/indicator_tree_view.h"
#include "widgets/level_button.h"
#include "widgets/note_field.h"
#include "widgets/unit_bar.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace matang::gui {

namespace {

QStringList items(const QComboBox& choice) {
    QStringList names;
    for (int place = 0; place < choice.count(); ++place) {
        names << choice.itemText(place);
    }
    return names;
}

void choose(QComboBox& choice, int place) {
    choice.setCurrentIndex(place);
    emit choice.activated(place);
}

class UnitsTest : public AnswersTest {
protected:
    QComboBox& units() { return part<QComboBox>(QStringLiteral("unitChoice")); }
    QLabel& figures() { return part<QLabel>(QStringLiteral("unitFigures")); }
    const assessment::Mark* storedMark(const QString& node, const std::string& unit, assessment::Answer answer = assessment::Answer::AsIs) {
        m_marks = storedMarks(node);
        const auto found =
            std::find_if(m_marks.begin(), m_marks.end(), [&](const auto& mark) { return mark.unit == unit && mark.answer == answer; });
        return found == m_marks.end() ? nullptr : &*found;
    }

    std::vector<assessment::Mark> m_marks;
};

}  // namespace

TEST_F(UnitsTest, FixedUnitsAreChosenByNameAndHaveFiguresOfTheirOwn) {
    m_settings.setPerson(QStringLiteral("Asesor"));
    beginWithValues(QStringLiteral("scottish-model"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("D-data"));
    EXPECT_EQ(items(units()), (QStringList{QStringLiteral("Transportasi"), QStringLiteral("Kesehatan"), QStringLiteral("Energi")}));
    EXPECT_EQ(units().accessibleName(), QStringLiteral("Bidang"));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("unitAdd")).isVisible());
    EXPECT_EQ(figures().text(), QStringLiteral("Transportasi: 3,00  \u00b7  gabungan: 2,33  \u00b7  Bidang layanan: 1,80"));
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level3")).content().chosen);
    choose(units(), 1);
    EXPECT_EQ(document().unitAt(document().rubric().find(rubric::NodeId("D-data"))), "health");
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level2")).content().chosen);
    press(Qt::Key_5);
    EXPECT_EQ(figures().text(), QStringLiteral("Kesehatan: 5,00  \u00b7  gabungan: 3,33  \u00b7  Bidang layanan: 2,00"));
    ASSERT_NE(storedMark(QStringLiteral("D-data"), "health"), nullptr);
    EXPECT_EQ(storedMark(QStringLiteral("D-data"), "health")->value, base::Rational(5));
    EXPECT_EQ(storedMark(QStringLiteral("D-data"), "transport")->value, base::Rational(3));
    selectNode(QStringLiteral("C-data"));
    EXPECT_FALSE(part<QWidget>(QStringLiteral("unitBar")).isVisible());
}

TEST_F(UnitsTest, UndoAndRedoComeBackToTheUnit) {
    m_settings.setPerson(QStringLiteral("Asesor"));
    beginWithValues(QStringLiteral("scottish-model"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("D-data"));
    choose(units(), 1);
    press(Qt::Key_5);
    choose(units(), 2);
    undo();
    EXPECT_EQ(units().currentText(), QStringLiteral("Kesehatan"));
    EXPECT_TRUE(part<LevelButton>(QStringLiteral("level2")).content().chosen);
    EXPECT_EQ(storedMark(QStringLiteral("D-data"), "health")->value, base::Rational(2));
    choose(units(), 0);
    redo();
    EXPECT_EQ(units().currentText(), QStringLiteral("Kesehatan"));
    EXPECT_EQ(storedMark(QStringLiteral("D-data"), "health")->value, base::Rational(5));
}

TEST_F(UnitsTest, ANewUnitIsNamedAndIsThereOnceItHasAMark) {
    beginWithValues(QStringLiteral("rules-style"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("W1"));
    EXPECT_EQ(items(units()), (QStringList{QStringLiteral("Antrean"), QStringLiteral("Parkir"), QStringLiteral("Sampah")}));
    auto& add = part<QPushButton>(QStringLiteral("unitAdd"));
    EXPECT_EQ(add.accessibleName(), QStringLiteral("Tambah unit (Quick win)"));
    QTest::mouseClick(&add, Qt::LeftButton);
    EXPECT_EQ(m_window->focusWidget(), &part<QLineEdit>(QStringLiteral("unitName")));
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("unitName")), QStringLiteral("  Izin   daring "));
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("unitName")), Qt::Key_Return);
    EXPECT_EQ(units().currentText(), QStringLiteral("Izin daring"));
    EXPECT_EQ(document().card().units.size(), 3U);
    press(Qt::Key_5);
    EXPECT_EQ(document().card().units.size(), 4U);
    ASSERT_NE(storedMark(QStringLiteral("W1"), "Izin daring"), nullptr);
    EXPECT_EQ(storedMark(QStringLiteral("W1"), "Izin daring")->assessor, "Rina");
    choose(units(), 0);
    EXPECT_EQ(items(units()),
              (QStringList{QStringLiteral("Antrean"), QStringLiteral("Izin daring"), QStringLiteral("Parkir"), QStringLiteral("Sampah")}));
}

TEST_F(UnitsTest, ANameWithoutAMarkIsForgottenWhenAnotherUnitIsChosen) {
    beginWithValues(QStringLiteral("rules-style"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("W1"));
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("unitAdd")), Qt::LeftButton);
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("unitName")), QStringLiteral("Baru"));
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("unitName")), Qt::Key_Return);
    EXPECT_EQ(units().count(), 4);
    choose(units(), 0);
    EXPECT_EQ(units().count(), 3);
    QTest::mouseClick(&part<QPushButton>(QStringLiteral("unitAdd")), Qt::LeftButton);
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("unitName")), Qt::Key_Escape);
    EXPECT_TRUE(units().isVisible());
    EXPECT_EQ(units().count(), 3);
}

TEST_F(UnitsTest, WithoutAUnitNothingCanBeAnsweredUntilOneIsNamed) {
    beginEmpty(QStringLiteral("rules-style"));
    selectNode(QStringLiteral("W1"));
    EXPECT_FALSE(units().isVisible());
    EXPECT_TRUE(part<QLineEdit>(QStringLiteral("unitName")).isVisible());
    EXPECT_EQ(figures().text(), QStringLiteral("Beri nama yang pertama dahulu, lalu jawablah."));
    EXPECT_FALSE(part<LevelButton>(QStringLiteral("level3")).isEnabled());
    EXPECT_TRUE(part<NoteEdit>(QStringLiteral("noteFact")).isReadOnly());
    press(Qt::Key_3);
    EXPECT_TRUE(storedMarks(QStringLiteral("W1")).empty());
    QTest::keyClicks(&part<QLineEdit>(QStringLiteral("unitName")), QStringLiteral("Antrean"));
    QTest::keyClick(&part<QLineEdit>(QStringLiteral("unitName")), Qt::Key_Return);
    EXPECT_EQ(units().currentText(), QStringLiteral("Antrean"));
    press(Qt::Key_3);
    EXPECT_EQ(figures().text(), QStringLiteral("Antrean: 3,00  \u00b7  gabungan: 3,00  \u00b7  Quick win: 3,00"));
    undo();
    EXPECT_TRUE(storedMarks(QStringLiteral("W1")).empty());
    EXPECT_EQ(units().currentText(), QStringLiteral("Antrean"));
}

TEST_F(UnitsTest, ANoteIsStoredWithTheUnitItWasTypedFor) {
    beginWithValues(QStringLiteral("rules-style"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("W1"));
    QTest::keyClicks(&part<NoteEdit>(QStringLiteral("noteFact")), QStringLiteral("Loket ditutup"));
    choose(units(), 1);
    EXPECT_EQ(part<NoteEdit>(QStringLiteral("noteFact")).toPlainText(), QString());
    const auto marks = storedMarks(QStringLiteral("W1"));
    const auto typed = std::find_if(marks.begin(), marks.end(), [](const auto& mark) { return !mark.fact.empty(); });
    ASSERT_NE(typed, marks.end());
    EXPECT_EQ(typed->unit, "Antrean");
}

TEST_F(UnitsTest, TheRepeatedNodeListsItsUnitsAndTheRule) {
    beginWithValues(QStringLiteral("rules-style"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("WINS"));
    EXPECT_EQ(label("nodeValue"), QStringLiteral("4,25"));
    const auto text = label("nodeReckoning");
    for (const auto* words :
         {"<td align=\"left\" style=\"padding:3px 16px 3px 0\">Antrean</td><td align=\"right\" "
          "style=\"padding:3px 16px 3px 0\">4,50</td><td align=\"right\" style=\"padding:3px 16px 3px 0\">2 dari 2</td>",
          "Parkir</td><td align=\"right\" style=\"padding:3px 16px 3px 0\">3,00</td>", "<p>Rata-rata 2 unit tertinggi = 4,25</p>"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    }
}

TEST_F(UnitsTest, ABranchInsideShowsTheFigureOfItsUnit) {
    beginWithValues(QStringLiteral("iid-2023"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("INO"));
    EXPECT_TRUE(
        label("nodeReckoning").contains(QStringLiteral("Jumlah semua unit dibagi banyaknya unit, paling sedikit dibagi 10 = 33,30")))
        << label("nodeReckoning").toStdString();
    selectNode(QStringLiteral("V4"));
    EXPECT_EQ(label("nodeValue"), QStringLiteral("30,00"));
}

TEST_F(UnitsTest, LimitsAndBonusesAreSaidInWords) {
    beginWithValues(QStringLiteral("rules-style"), QStringLiteral("Kota Gama"));
    const auto text = reckoning(document(), Wording(text::Language::Indonesian), rubric::kRoot);
    for (const auto* words :
         {"<p>+0,2 bila besaran \u201cAplikasi terintegrasi\u201d paling sedikit 80</p>", "<p>Tambahan 0,2 (Integrasi 80%) = 4,00</p>",
          "<p>Paling tinggi 2,5 bila nilai \u201cSyarat wajib\u201d di bawah 2</p>", "<p>Dibatasi 2,5 (Syarat wajib), jadi 2,50</p>"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    }
}

TEST_F(UnitsTest, TheSwitchAsksHowThingsAreToBe) {
    m_settings.setPerson(QStringLiteral("Asesor"));
    beginWithValues(QStringLiteral("scottish-model"), QStringLiteral("Kota Alfa"));
    auto& answer = part<QComboBox>(QStringLiteral("contextAnswer"));
    ASSERT_TRUE(answer.isVisible());
    EXPECT_EQ(items(answer), (QStringList{QStringLiteral("Keadaan kini"), QStringLiteral("Keadaan yang dituju")}));
    EXPECT_EQ(status("statusIndex"), QStringLiteral("1,90"));
    selectNode(QStringLiteral("D-data"));
    choose(answer, 1);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,70"));
    EXPECT_EQ(document().answer(), assessment::Answer::ToBe);
    auto& tree = part<IndicatorTreeView>(QStringLiteral("indicatorTree"));
    const auto domains = tree.currentIndex().parent().siblingAtColumn(IndicatorTreeModel::Value);
    EXPECT_EQ(domains.data().toString(), QStringLiteral("3,40"));
    press(Qt::Key_1);
    ASSERT_NE(storedMark(QStringLiteral("D-data"), "transport", assessment::Answer::ToBe), nullptr);
    EXPECT_EQ(storedMark(QStringLiteral("D-data"), "transport", assessment::Answer::ToBe)->value, base::Rational(1));
    EXPECT_EQ(storedMark(QStringLiteral("D-data"), "transport")->value, base::Rational(3));
    choose(answer, 0);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("1,90"));
    undo();
    EXPECT_EQ(answer.currentIndex(), 1);
    EXPECT_EQ(status("statusIndex"), QStringLiteral("3,70"));
}

TEST_F(UnitsTest, TheSwitchFitsASmallWindow) {
    beginWithValues(QStringLiteral("scottish-model"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("D-data"));
    m_window->resize(1024, 700);
    QTest::qWait(50);
    EXPECT_EQ(m_window->width(), 1024);
}

TEST_F(UnitsTest, TheEffectOfALevelIsThatOnTheAnswerAsked) {
    m_settings.setPerson(QStringLiteral("Asesor"));
    beginWithValues(QStringLiteral("scottish-model"), QStringLiteral("Kota Alfa"));
    selectNode(QStringLiteral("C-data"));
    choose(part<QComboBox>(QStringLiteral("contextAnswer")), 1);
    // A tenth of the index: half for the whole city, of which one of five.
    EXPECT_EQ(part<LevelButton>(QStringLiteral("level5")).content().effect, QStringLiteral("+0,100 \u2192 indeks 3,800"));
}

TEST_F(UnitsTest, OtherInstrumentsKnowNoSwitch) {
    beginWithValues(QStringLiteral("rules-style"), QStringLiteral("Kota Alfa"));
    EXPECT_FALSE(part<QComboBox>(QStringLiteral("contextAnswer")).isVisible());
}

}  // namespace matang::gui
