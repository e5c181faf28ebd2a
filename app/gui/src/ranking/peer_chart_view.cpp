// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_chart_view.h"

#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/state_panel.h"
#include "peer_pictures.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kMostCharts = 2;
constexpr int kWideCharacters = 120;

}  // namespace

PeerChartView::PeerChartView(QWidget* parent)
    : QWidget(parent),
      m_states(new QStackedWidget(this)),
      m_nothing(new StatePanel(this)),
      m_sentence(new QLabel(this)),
      m_charts(new QWidget(this)) {
    m_sentence->setObjectName(QStringLiteral("peerSentence"));
    m_sentence->setWordWrap(true);
    auto* rows = new QVBoxLayout(m_charts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kGap);
    rows->addWidget(m_sentence);
    auto* charts = new QBoxLayout(QBoxLayout::LeftToRight);
    charts->setSpacing(theme::kEdge);
    rows->addLayout(charts, 1);
    for (int number = 0; number < kMostCharts; ++number) {
        auto* frame = new ChartFrame(m_charts);
        frame->setObjectName(QStringLiteral("peerChart%1").arg(number + 1));
        connect(frame, &ChartFrame::linkActivated, this, &PeerChartView::linkActivated);
        charts->addWidget(frame, 1);
        m_frames.push_back(frame);
    }
    m_side = charts;
    m_states->addWidget(m_charts);
    m_states->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(m_states, 1);
}

/// Two charts stand side by side where there is room for their names.
void PeerChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * kWideCharacters;
    m_side->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PeerChartView::setChoice(QWidget* choice) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, choice, 0, Qt::AlignLeft);
}

void PeerChartView::show(const PeerPicture& picture) {
    m_sentence->setText(picture.sentence);
    m_sentence->setVisible(!picture.sentence.isEmpty());
    for (std::size_t number = 0; number < m_frames.size(); ++number) {
        const bool used = number < picture.charts.size();
        m_frames[number]->setVisible(used);
        if (used) {
            m_frames[number]->show(picture.charts[number]);
        }
    }
    if (picture.charts.empty()) {
        m_nothing->showEmpty(picture.nothing, {});
    }
    m_states->setCurrentIndex(picture.charts.empty() ? 1 : 0);
}

}  // namespace matang::gui
