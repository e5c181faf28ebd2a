// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_panel.h"

#include "../theme.h"
#include "band_ruler.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr double kBigFigure = 2.8;

}  // namespace

FigurePanel::FigurePanel(QWidget* parent)
    : QWidget(parent),
      m_figure(new QLabel(this)),
      m_predicate(new QLabel(this)),
      m_change(new QLabel(this)),
      m_remark(new QLabel(this)),
      m_ruler(new BandRuler(this)) {
    setObjectName(QStringLiteral("summaryFigure"));
    m_figure->setObjectName(QStringLiteral("summaryIndex"));
    m_predicate->setObjectName(QStringLiteral("summaryPredicate"));
    m_change->setObjectName(QStringLiteral("summaryChange"));
    m_remark->setObjectName(QStringLiteral("summaryRemark"));
    m_ruler->setObjectName(QStringLiteral("summaryRuler"));
    m_figure->setFont(theme::scaled(font(), kBigFigure, QFont::DemiBold));
    theme::makeSection(*m_predicate);
    theme::makeQuiet(*m_remark);
    for (auto* label : {m_predicate, m_change, m_remark}) {
        label->setWordWrap(true);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::kGap / 4);
    words->addStretch(1);
    words->addWidget(m_predicate);
    words->addWidget(m_change);
    words->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGroup);
    head->addWidget(m_figure, 0, Qt::AlignVCenter);
    head->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGap, 0, theme::kGap, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(head);
    column->addWidget(m_ruler);
    column->addWidget(m_remark);
    column->addStretch(1);
}

void FigurePanel::show(const Content& content) {
    m_figure->setText(content.figure);
    m_predicate->setText(content.predicate);
    m_change->setText(content.change);
    m_remark->setText(content.remark);
    m_figure->setVisible(!content.figure.isEmpty());
    m_change->setVisible(!content.change.isEmpty());
    m_remark->setVisible(!content.remark.isEmpty());
    m_trend = content.trend;
    paintTrend();
}

void FigurePanel::paintTrend() {
    const auto whole = QApplication::palette();
    QPalette colours;
    if (m_trend != Trend::None) {
        colours.setColor(QPalette::WindowText, m_trend == Trend::Gain ? theme::gain(whole) : theme::fall(whole));
    }
    m_change->setPalette(colours);
    m_change->setForegroundRole(m_trend == Trend::None ? QPalette::PlaceholderText : QPalette::WindowText);
}

void FigurePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        paintTrend();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
