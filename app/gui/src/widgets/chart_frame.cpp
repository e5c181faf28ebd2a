// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_frame.h"

#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"
#include "chart_pane.h"
#include "copy_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kLeastHeight = 160;

}  // namespace

ChartFrame::ChartFrame(QWidget* parent)
    : QWidget(parent),
      m_pane(new ChartPane(this)),
      m_scroll(new QScrollArea(this)),
      m_table(new CopyTable(this)),
      m_faces(new QStackedWidget(this)),
      m_turn(new QToolButton(this)),
      m_menu(new QToolButton(this)),
      m_outcome(new QLabel(this)),
      m_copyImage(new QAction(this)),
      m_copyTable(new QAction(this)),
      m_saveSvg(new QAction(this)),
      m_savePng(new QAction(this)),
      m_saveCsv(new QAction(this)) {
    m_turn->setObjectName(QStringLiteral("chartTurn"));
    m_menu->setObjectName(QStringLiteral("chartMenu"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_outcome->setObjectName(QStringLiteral("chartOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->hide();
    m_table->setModel(&m_model);
    arrange();
    makeMenu();
    connect(m_pane, &ChartPane::linkActivated, this, &ChartFrame::linkActivated);
    connect(m_pane, &ChartPane::markReached, this, [this](const QRect& place) {
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + theme::kEdge);
    });
    connect(m_turn, &QToolButton::clicked, this, [this] { turn(face() == Face::Chart ? Face::Table : Face::Chart); });
    retranslate();
}

void ChartFrame::arrange() {
    m_scroll->setWidget(m_pane);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(kLeastHeight);
    m_faces->addWidget(m_scroll);
    m_faces->addWidget(m_table);
    for (auto* button : {m_turn, m_menu}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        theme::makeQuiet(*button);
    }
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::kGap / 2);
    tools->addStretch(1);
    tools->addWidget(m_turn);
    tools->addWidget(m_menu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_faces, 1);
    column->addWidget(m_outcome);
    setTabOrder(m_pane, m_table);
    setTabOrder(m_table, m_turn);
    setTabOrder(m_turn, m_menu);
}

void ChartFrame::makeMenu() {
    auto* menu = new QMenu(m_menu);
    menu->addAction(m_copyImage);
    menu->addAction(m_copyTable);
    menu->addSeparator();
    menu->addActions({m_saveSvg, m_savePng, m_saveCsv});
    m_menu->setMenu(menu);
    connect(m_copyImage, &QAction::triggered, this, &ChartFrame::copyImage);
    connect(m_copyTable, &QAction::triggered, this, &ChartFrame::copyTable);
    connect(m_saveSvg, &QAction::triggered, this, [this] { askAndSave(ChartFile::Svg); });
    connect(m_savePng, &QAction::triggered, this, [this] { askAndSave(ChartFile::Png); });
    connect(m_saveCsv, &QAction::triggered, this, [this] { askAndSave(ChartFile::Csv); });
}

void ChartFrame::show(const content::ChartSpec& spec) {
    m_outcome->hide();
    m_pane->show(spec);
    m_tableStale = true;
    const bool hasTable = !spec.tableTitles.empty();
    for (auto* action : {m_copyTable, m_saveCsv}) {
        action->setVisible(hasTable);
    }
    m_turn->setVisible(hasTable);
    m_table->setAccessibleName(fromStd(spec.title));
    if (!hasTable) {
        turn(Face::Chart);
    } else if (face() == Face::Table) {
        fillTable();
    }
}

ChartFrame::Face ChartFrame::face() const {
    return m_faces->currentWidget() == m_table ? Face::Table : Face::Chart;
}

void ChartFrame::turn(Face face) {
    if (face == Face::Table) {
        fillTable();
        m_faces->setCurrentWidget(m_table);
    } else {
        m_faces->setCurrentWidget(m_scroll);
    }
    retranslate();
}

void ChartFrame::fillTable() {
    if (m_tableStale && m_pane->spec()) {
        m_tableStale = false;
        m_model.show(content::chartTable(*m_pane->spec()));
        m_table->fitColumns();
    }
}

content::ChartSpec ChartFrame::taken() const {
    auto spec = *m_pane->spec();
    if (!m_subject.isEmpty()) {
        spec.title = toStd(m_subject) + ": " + spec.title;
    }
    return spec;
}

void ChartFrame::copyImage() const {
    if (m_pane->spec()) {
        QApplication::clipboard()->setImage(printedPicture(taken(), font()));
    }
}

void ChartFrame::copyTable() const {
    if (m_pane->spec()) {
        QApplication::clipboard()->setText(fromStd(content::tabbed(content::chartTable(*m_pane->spec()))));
    }
}

void ChartFrame::askAndSave(ChartFile kind) {
    if (!m_pane->spec()) {
        return;
    }
    const auto suffix = suffixOf(kind);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto suggested = folder.filePath(fileNameOf(taken()) + QLatin1Char('.') + suffix);
    auto file = QFileDialog::getSaveFileName(this, tr("Save the chart"), suggested, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (!file.isEmpty()) {
        save(kind, file);
    }
}

void ChartFrame::save(ChartFile kind, const QString& file) {
    if (!m_pane->spec()) {
        return;
    }
    const auto written = writeChart(taken(), kind, font(), file);
    const Wording wording(m_pane->spec()->language);
    m_outcome->setText(written ? tr("Saved as %1").arg(QDir::toNativeSeparators(file)) : wording.error(written.error()));
    m_outcome->show();
}

void ChartFrame::retranslate() {
    const bool chart = face() == Face::Chart;
    m_turn->setText(chart ? tr("Table") : tr("Chart"));
    m_turn->setToolTip(chart ? tr("Show the numbers as a table") : tr("Show the chart"));
    m_menu->setText(tr("Export"));
    m_menu->setToolTip(tr("Copy or save this chart"));
    m_copyImage->setText(tr("Copy image"));
    m_copyTable->setText(tr("Copy table"));
    m_saveSvg->setText(tr("Save as SVG\u2026"));
    m_savePng->setText(tr("Save as PNG\u2026"));
    m_saveCsv->setText(tr("Save as CSV\u2026"));
}

void ChartFrame::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
