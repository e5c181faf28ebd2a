// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_fixture.h"
#include "text_conversion.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

namespace matang::gui {

namespace {

content::ChartSpec barsOf(int rows) {
    content::BarsSpec bars;
    for (int row = 1; row <= rows; ++row) {
        const auto number = std::to_string(row);
        bars.rows.push_back({"Indikator " + number,
                             content::ChartValue{row % 5 + 0.5, std::to_string(row % 5) + ",5", std::to_string(row % 5) + ".5"},
                             std::nullopt,
                             {"Cerita " + number + " & <b>", "I" + number}});
    }
    bars.valueWord = "2024";
    content::ChartSpec spec;
    spec.title = "Nilai indikator: contoh/uji";
    spec.alternative = "Semua nilai.";
    spec.tableTitles = {"Bagian"};
    spec.drawing = std::move(bars);
    return spec;
}

class ChartFrameTest : public ProgressFixture {
protected:
    ChartFrameTest() {
        m_frame.resize(500, 300);
        m_frame.show(barsOf(3));
        static_cast<QWidget&>(m_frame).show();
        QObject::connect(&m_frame, &ChartFrame::linkActivated, [this](const QString& link) { m_links << link; });
        QCoreApplication::processEvents();
    }
    ChartPane& pane() { return m_frame.pane(); }
    void press(int key) { QTest::keyClick(&pane(), static_cast<Qt::Key>(key)); }
    void focus() {
        m_frame.activateWindow();
        pane().setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(waitUntil([this] { return pane().hasFocus(); }));
    }
    QByteArray contentOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("missing");
    }
    QLabel& callout() { return *pane().findChild<QLabel*>(QStringLiteral("chartCallout")); }
    QLabel& outcome() { return *m_frame.findChild<QLabel*>(QStringLiteral("chartOutcome")); }

    ChartFrame m_frame;
    QStringList m_links;
};

}  // namespace

TEST_F(ChartFrameTest, TheArrowsWalkFromPartToPart) {
    focus();
    EXPECT_EQ(pane().accessibleName(), QStringLiteral("Nilai indikator: contoh/uji"));
    EXPECT_EQ(pane().accessibleDescription(), QStringLiteral("Semua nilai."));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_links.isEmpty());
    press(Qt::Key_Down);
    EXPECT_EQ(pane().currentMark(), 0);
    EXPECT_EQ(pane().accessibleDescription(), QStringLiteral("Cerita 1 & <b>"));
    EXPECT_TRUE(callout().isVisible());
    EXPECT_EQ(callout().text(), QStringLiteral("Cerita 1 & <b>"));
    EXPECT_TRUE(pane().viewport()->rect().contains(callout().geometry()));
    press(Qt::Key_Up);
    EXPECT_EQ(pane().currentMark(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(pane().currentMark(), 2);
    press(Qt::Key_Return);
    EXPECT_EQ(m_links, QStringList{QStringLiteral("I3")});
    press(Qt::Key_Home);
    EXPECT_EQ(pane().currentMark(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(pane().currentMark(), -1);
    EXPECT_FALSE(callout().isVisible());
    EXPECT_EQ(pane().accessibleDescription(), QStringLiteral("Semua nilai."));
}

TEST_F(ChartFrameTest, TheRingIsSeenAroundThePartOnly) {
    focus();
    press(Qt::Key_Down);
    const auto place = pane().placeOf(pane().marks()[0]);
    callout().hide();
    const auto first = pane().grab().toImage();
    press(Qt::Key_Escape);
    const auto without = pane().grab().toImage();
    const QPoint edge(place.center().x(), place.top() - 3);
    ASSERT_TRUE(without.rect().contains(edge));
    EXPECT_NE(first.pixelColor(edge), without.pixelColor(edge));
}

TEST_F(ChartFrameTest, ThePartUnderTheMouseTellsAndLeads) {
    const auto place = pane().placeOf(pane().marks()[1]).center();
    // Without it, a real mouse is only followed while a button is down.
    EXPECT_TRUE(pane().viewport()->hasMouseTracking());
    QTest::mouseMove(pane().viewport(), place);
    ASSERT_TRUE(waitUntil([] { return QToolTip::isVisible(); }));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Cerita 2 &amp; &lt;b&gt;")));
    EXPECT_EQ(pane().viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(pane().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(m_links, QStringList{QStringLiteral("I2")});
    QTest::mouseClick(pane().viewport(), Qt::LeftButton, {}, QPoint(1, pane().height() - 1));
    EXPECT_EQ(m_links.size(), 1);
    QToolTip::hideText();
}

TEST_F(ChartFrameTest, AHighChartScrollsToWhereTheKeyboardStands) {
    m_frame.show(barsOf(47));
    QCoreApplication::processEvents();
    auto* scroll = m_frame.findChild<QScrollArea*>();
    EXPECT_GT(pane().height(), scroll->viewport()->height());
    focus();
    press(Qt::Key_End);
    const auto place = pane().placeOf(pane().marks().back());
    const auto seen = QRect(-pane().pos(), scroll->viewport()->size());
    EXPECT_TRUE(seen.contains(place.center())) << place.y();
    scroll->verticalScrollBar()->setValue(0);
    m_frame.show(barsOf(3));
    QCoreApplication::processEvents();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
}

TEST_F(ChartFrameTest, TheSameNumbersStandInATable) {
    auto& turn = *m_frame.findChild<QToolButton*>(QStringLiteral("chartTurn"));
    turn.click();
    EXPECT_EQ(m_frame.face(), ChartFrame::Face::Table);
    new QAbstractItemModelTester(m_frame.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &m_frame);
    ASSERT_EQ(m_frame.table().model()->rowCount(), 3);
    m_frame.show(barsOf(2));
    ASSERT_EQ(m_frame.table().model()->rowCount(), 2);
    m_frame.table().selectRow(1);
    QTest::keySequence(&m_frame.table(), QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Bagian\t2024\nIndikator 2\t2,5"));
    turn.click();
    EXPECT_EQ(m_frame.face(), ChartFrame::Face::Chart);
}

TEST_F(ChartFrameTest, AChartWithoutATableOffersNone) {
    auto spec = barsOf(2);
    spec.tableTitles.clear();
    m_frame.turn(ChartFrame::Face::Table);
    m_frame.show(spec);
    EXPECT_EQ(m_frame.face(), ChartFrame::Face::Chart);
    EXPECT_FALSE(m_frame.findChild<QToolButton*>(QStringLiteral("chartTurn"))->isVisible());
}

TEST_F(ChartFrameTest, CopiesItsPictureAndItsNumbers) {
    m_frame.copyTable();
    EXPECT_EQ(QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 1), QStringLiteral("Bagian\t2024\nIndikator 1\t1,5"));
    m_frame.copyImage();
    const auto picture = QGuiApplication::clipboard()->image();
    EXPECT_EQ(picture.width(), 1800);
    EXPECT_EQ(picture.pixelColor(0, 0), QColor(Qt::white));
}

TEST_F(ChartFrameTest, SavesWhatItShows) {
    m_frame.save(ChartFile::Csv, path(QStringLiteral("bagan.csv")));
    EXPECT_EQ(contentOf(path(QStringLiteral("bagan.csv"))),
              QByteArray("Bagian,2024\r\nIndikator 1,1.5\r\nIndikator 2,2.5\r\nIndikator 3,3.5\r\n"));
    EXPECT_TRUE(outcome().isVisible());
    EXPECT_TRUE(outcome().text().endsWith(QStringLiteral("bagan.csv")));
    m_frame.save(ChartFile::Png, path(QStringLiteral("bagan.png")));
    const QImage picture(path(QStringLiteral("bagan.png")));
    EXPECT_EQ(picture.width(), 1800);
    EXPECT_GE(picture.height(), 1000);  // room for everything, also where the pane is low
    m_frame.setSubject(QStringLiteral("Kota Bogor"));
    m_frame.save(ChartFile::Svg, path(QStringLiteral("bagan.svg")));
    QXmlStreamReader svg(contentOf(path(QStringLiteral("bagan.svg"))));
    QString words;
    while (!svg.atEnd()) {
        svg.readNext();
        words += svg.isCharacters() ? svg.text().toString() + QLatin1Char('|') : QString();
    }
    EXPECT_FALSE(svg.hasError()) << svg.errorString().toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Indikator 2")));
    EXPECT_TRUE(words.contains(QStringLiteral("Semua nilai.")));
    EXPECT_TRUE(words.contains(QStringLiteral("Kota Bogor: "))) << words.toStdString();
}

TEST_F(ChartFrameTest, SaysWhereNothingCouldBeWritten) {
    const auto file = path(QStringLiteral("tidak ada/bagan.svg"));
    m_frame.save(ChartFile::Svg, file);
    EXPECT_TRUE(outcome().isVisible());
    EXPECT_TRUE(outcome().text().contains(file)) << outcome().text().toStdString();
    EXPECT_TRUE(outcome().text().startsWith(QStringLiteral("Berkas"))) << outcome().text().toStdString();
    EXPECT_FALSE(QFile::exists(file));
    m_frame.show(barsOf(1));
    EXPECT_FALSE(outcome().isVisible());
}

TEST_F(ChartFrameTest, ANameForTheFileHasNoSigns) {
    EXPECT_EQ(fileNameOf(barsOf(1)), QStringLiteral("Nilai indikator contoh uji"));
}

TEST_F(ChartFrameTest, IsDrawnOnlyWhileItIsSeen) {
    static_cast<QWidget&>(m_frame).hide();
    m_frame.show(barsOf(2));
    EXPECT_EQ(pane().marks().size(), 3U);
    static_cast<QWidget&>(m_frame).show();
    QCoreApplication::processEvents();
    EXPECT_EQ(pane().marks().size(), 2U);
}

}  // namespace matang::gui
