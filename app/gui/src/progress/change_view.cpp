// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_view.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/chart_pane.h"
#include "../widgets/state_panel.h"
#include "../wording.h"

#include <matang/sections/progress_charts.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

void offer(QComboBox& box, const std::vector<analysis::ScoredAssessment>& series, qint64 chosen) {
    const QSignalBlocker quiet(box);
    box.clear();
    for (auto one = series.rbegin(); one != series.rend(); ++one) {
        box.addItem(QString::number(one->record.assessment.year), QVariant::fromValue<qint64>(one->record.assessment.id.number));
    }
    box.setCurrentIndex(std::max(0, box.findData(QVariant::fromValue(chosen))));
}

}  // namespace

ChangeView::ChangeView(WorkspaceSession& session, QWidget* parent)
    : ProgressView(session, parent),
      m_fromWord(new QLabel(this)),
      m_from(new QComboBox(this)),
      m_toWord(new QLabel(this)),
      m_to(new QComboBox(this)),
      m_depthWord(new QLabel(this)),
      m_depth(new QComboBox(this)),
      m_note(new QLabel(this)),
      m_chart(new ChartFrame(this)),
      m_none(new StatePanel(this)) {
    setObjectName(QStringLiteral("changeView"));
    m_from->setObjectName(QStringLiteral("changeFrom"));
    m_to->setObjectName(QStringLiteral("changeTo"));
    m_depth->setObjectName(QStringLiteral("changeDepth"));
    m_note->setObjectName(QStringLiteral("changeNote"));
    m_chart->setObjectName(QStringLiteral("waterfallChart"));
    m_note->setWordWrap(true);
    theme::makeQuiet(*m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    for (auto [word, box] : {std::pair(m_fromWord, m_from), std::pair(m_toWord, m_to), std::pair(m_depthWord, m_depth)}) {
        word->setBuddy(box);
        row->addWidget(word);
        row->addWidget(box);
        row->addSpacing(theme::kGap);
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeView::draw);
    }
    row->addStretch(1);
    column().addLayout(row);
    column().addWidget(m_chart, 1);
    column().addWidget(m_none, 1);
    column().addWidget(m_note);
    connect(m_none, &StatePanel::triggered, this, &ChangeView::likeForLikeWanted);
    connect(m_chart, &ChartFrame::linkActivated, this, &ChangeView::linkActivated);
    ChangeView::retranslate();
}

void ChangeView::refresh() {
    if (document().loaded().series.size() < 2) {
        showSentence(tr("No change to show"),
                     tr("This is the only year of the agency with this instrument, so there is no other to compare it with."));
        return;
    }
    offerYears();
    offerDepths();
    showContent();
    draw();
}

/// At first the open year and the one that it is compared with; where that is none, the last pair that can be compared.
void ChangeView::offerYears() {
    const auto& series = document().loaded().series;
    const auto open = document().id();
    auto from = static_cast<qint64>(m_from->currentData().toLongLong());
    auto to = static_cast<qint64>(m_to->currentData().toLongLong());
    if (m_of != open.number) {
        m_of = open.number;
        from = series.front().record.assessment.id.number;
        to = series.back().record.assessment.id.number;
        const auto years = document().comparison().years;
        const analysis::YearResult* best = nullptr;
        for (const auto& year : years) {
            const bool pair = year.previousAssessment.valid() && year.comparable && year.improvement;
            const bool better = best == nullptr || best->assessment != open;
            best = pair && better ? &year : best;
        }
        if (best != nullptr) {
            from = best->previousAssessment.number;
            to = best->assessment.number;
        }
    }
    offer(*m_from, series, from);
    offer(*m_to, series, to);
}

const analysis::ScoredAssessment* ChangeView::chosen(const QComboBox& box) const {
    for (const auto& one : document().loaded().series) {
        if (one.record.assessment.id.number == box.currentData().toLongLong()) {
            return &one;
        }
    }
    return nullptr;
}

analysis::ChangeDepth ChangeView::depth() const {
    return static_cast<analysis::ChangeDepth>(m_depth->currentData().toInt());
}

void ChangeView::draw() {
    if (!document().isReady()) {
        return;
    }
    const auto* earlier = chosen(*m_from);
    const auto* later = chosen(*m_to);
    if (earlier == nullptr || later == nullptr) {
        return;
    }
    if (earlier == later) {
        explain(tr("Choose two different years."));
        return;
    }
    const auto waterfall = analysis::waterfall(*earlier, *later, depth());
    if (!waterfall) {
        const bool otherInstrument = earlier->rubric->id != later->rubric->id;
        explain(Wording(language()).error(waterfall.error()), otherInstrument ? tr("Compare like for like") : QString());
        return;
    }
    m_none->hide();
    m_chart->setVisible(true);
    m_chart->show(sections::waterfallChart(*waterfall, *earlier, *later, language()));
    QStringList notes;
    if (earlier->card.stage != later->card.stage) {
        const Wording wording(language());
        notes << tr("The two figures are of different stages: %1 %2, %3 %4.")
                     .arg(earlier->record.assessment.year)
                     .arg(wording.stage(*earlier->rubric, earlier->card.stage))
                     .arg(later->record.assessment.year)
                     .arg(wording.stage(*later->rubric, later->card.stage));
    }
    if (!waterfall->asDeep) {
        notes << tr("Where the parts are not known in both years, the figure above them is shown.");
    }
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

void ChangeView::explain(const QString& sentence, const QString& button) {
    m_chart->hide();
    m_note->hide();
    m_none->showEmpty(tr("No change to show"), sentence, button);
    m_none->show();
}

/// In the instrument's own words; a depth that would be the same as the one before it is left out.
void ChangeView::offerDepths() {
    const auto& rubric = document().rubric();
    const Wording wording(language());
    const auto word = [&](rubric::NodeIndex node) {
        const auto* name = rubric.kindName(rubric.node(node).kind);
        return name == nullptr ? fromStd(rubric.node(node).kind) : wording.in(*name).toLower();
    };
    const auto chosen = depth();
    const QSignalBlocker quiet(m_depth);
    m_depth->clear();
    const auto& indicators = document().weights().indicators;
    const auto top = rubric.node(rubric::kRoot).children.front();
    const auto leaf = indicators.empty() ? top : indicators.front();
    const auto middle = rubric.node(leaf).parent;
    m_depth->addItem(word(top), static_cast<int>(analysis::ChangeDepth::Tops));
    if (middle > rubric::kRoot && rubric.node(middle).parent > rubric::kRoot) {
        m_depth->addItem(word(middle), static_cast<int>(analysis::ChangeDepth::Middle));
    }
    if (leaf != top) {
        m_depth->addItem(word(leaf), static_cast<int>(analysis::ChangeDepth::Indicators));
    }
    m_depth->setCurrentIndex(std::max(0, m_depth->findData(static_cast<int>(chosen))));
}

void ChangeView::retranslate() {
    m_fromWord->setText(tr("From"));
    m_toWord->setText(tr("to"));
    m_depthWord->setText(tr("by"));
}

}  // namespace matang::gui
