// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_view.h"

#include "../models/assessment_table_model.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/choice_box.h"
#include "../wording.h"
#include "columns_box.h"
#include "round_rows.h"
#include "summary_links.h"
#include "task_list.h"

#include <matang/sections/peer_charts.h>
#include <matang/text/figures.h>
#include <matang/workspace/desk.h>

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kColumn = 52;
constexpr int kChartLines = 26;

}  // namespace

RoundView::RoundView(WorkspaceSession& session, SummaryLinks& links, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_links(links),
      m_choice(new ChoiceBox(this)),
      m_top(new ColumnsBox(kColumn, this)),
      m_lists(new ColumnsBox(kColumn, this)),
      m_progress(new TaskList(QStringLiteral("roundProgress"), this)),
      m_spread(new QWidget(this)),
      m_mean(new QLabel(this)),
      m_chart(new ChartFrame(this)),
      m_predicates(new TaskList(QStringLiteral("roundPredicates"), this)),
      m_late(new TaskList(QStringLiteral("roundLate"), this)),
      m_least(new TaskList(QStringLiteral("roundLeast"), this)) {
    setObjectName(QStringLiteral("roundView"));
    m_choice->setObjectName(QStringLiteral("roundChoice"));
    m_mean->setObjectName(QStringLiteral("roundMean"));
    m_chart->setObjectName(QStringLiteral("roundDistribution"));
    arrange();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int place) {
        if (place >= 0 && place < static_cast<int>(m_rounds.size())) {
            const auto& chosen = m_rounds[static_cast<std::size_t>(place)];
            m_chosen = {chosen.rubric->id, chosen.year};
            showRound();
        }
    });
    connect(m_chart, &ChartFrame::linkActivated, this, [this](const QString& link) {
        if (const auto number = link.section(QLatin1Char(':'), 1).toLongLong();
            number > 0 && link.startsWith(QLatin1String("assessment:"))) {
            emit m_links.assessment(assessment::AssessmentId(number));
        }
    });
}

void RoundView::arrange() {
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mean->setWordWrap(true);
    m_mean->setContentsMargins(theme::kGap, 0, theme::kGap, 0);
    m_chart->setFixedHeight(fontMetrics().lineSpacing() * kChartLines);
    auto* spread = new QVBoxLayout(m_spread);
    spread->setContentsMargins(0, 0, 0, 0);
    spread->setSpacing(theme::kGap);
    spread->addWidget(m_chart);
    spread->addWidget(m_mean);
    spread->addWidget(m_predicates);
    spread->addStretch(1);
    m_top->add(*m_progress);
    m_top->add(*m_spread);
    m_lists->add(*m_late);
    m_lists->add(*m_least);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kEdge);
    column->addWidget(m_top);
    column->addWidget(m_lists);
    column->addStretch(1);
}

Wording RoundView::wording() const {
    return Wording(m_session.surroundings().language.current());
}

const Round* RoundView::round() const {
    const int place = m_choice->currentIndex();
    return place >= 0 && place < static_cast<int>(m_rounds.size()) ? &m_rounds[static_cast<std::size_t>(place)] : nullptr;
}

void RoundView::refresh() {
    retranslate();
    fillChoice();
    readClarifications();
    showRound();
}

/// What was chosen stays where the workspace still has it.
void RoundView::fillChoice() {
    m_rounds = roundsOf(m_session.overview().rows());
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    int wanted = mainRound(m_rounds);
    for (std::size_t place = 0; place < m_rounds.size(); ++place) {
        const auto& one = m_rounds[place];
        m_choice->addItem(tr("%1, %2").arg(wording().in(one.rubric->shortName)).arg(one.year));
        m_choice->setItemData(static_cast<int>(place), wording().in(one.rubric->name), Qt::ToolTipRole);
        if (m_chosen && one.rubric->id == m_chosen->first && one.year == m_chosen->second) {
            wanted = static_cast<int>(place);
        }
    }
    m_choice->setCurrentIndex(wanted);
}

void RoundView::readClarifications() {
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_session.ask([](StoreAccess store) { return workspace::Desk(store.workspace).openClarifications(); })
        .then(this, [this](base::Result<std::vector<Question>> questions) {
            m_reading = false;
            m_failure = questions ? std::nullopt : std::optional(questions.error());
            m_questions = questions ? std::move(*questions) : std::vector<Question>{};
            showLate();
        });
}

void RoundView::showRound() {
    if (round() == nullptr) {
        return;
    }
    m_progress->setRows(progressRows(m_session.overview().rows(), *round(), wording(), m_links));
    m_least->setRows(leastFilledRows(m_session.overview().rows(), *round(), wording(), m_links));
    m_least->setNote(m_least->rows().empty() ? tr("Nothing is left to fill in.") : QString());
    showDistribution();
    showLate();
}

void RoundView::showDistribution() {
    const auto& results = m_session.overview().peers();
    const auto peers = analysis::peersOf(results, {}, round()->rubric->id, round()->year);
    const auto spread = analysis::indexSpread(peers);
    m_chart->setVisible(spread.has_value());
    m_predicates->setVisible(spread.has_value());
    m_mean->setText(spread
                        ? tr("Mean %1 of %2 assessments with a result, from %3 to %4.")
                              .arg(wording().figure(*round()->rubric, spread->mean))
                              .arg(fromStd(text::count(spread->count, wording().language())),
                                   wording().figure(*round()->rubric, spread->least), wording().figure(*round()->rubric, spread->greatest))
                        : tr("No assessment has a result yet."));
    if (!spread) {
        return;
    }
    sections::PeerQuestion question;
    question.rubric = round()->rubric;
    question.year = round()->year;
    question.groupName = sections::groupName({}, spread->count, wording().language());
    question.language = wording().language();
    if (const auto& document = m_session.document(); document.isReady()) {
        question.own = document.loaded().agency.id;
    }
    m_chart->show(sections::distributionChart(question, peers));
    m_predicates->setRows(predicateRows(results, *round(), wording()));
}

/// Without a deadline of a round, late is what has a day of its own: a question that waits for its answer.
void RoundView::showLate() {
    if (round() == nullptr) {
        return;
    }
    if (m_failure) {
        m_late->setRows({});
        m_late->setNote(tr("The clarifications cannot be read: %1").arg(wording().error(*m_failure)));
        return;
    }
    const auto today = base::toIsoDate(m_session.surroundings().clock.now());
    const auto late = pastDue(m_questions, m_session.overview(), *round(), today);
    m_late->setRows(lateRows(late, m_session.overview(), wording(), m_links));
    const auto hidden = late.size() - m_late->rows().size();
    if (late.empty()) {
        m_late->setNote(m_reading ? tr("Being read\u2026") : tr("No clarification is past its day."));
    } else {
        m_late->setNote(hidden == 0 ? QString() : tr("and %1 more").arg(hidden));
    }
}

void RoundView::retranslate() {
    m_progress->setTitle(tr("Progress of the round"));
    m_predicates->setTitle(tr("By predicate"));
    m_late->setTitle(tr("Clarifications past their day"));
    m_least->setTitle(tr("Least filled in"));
    m_choice->setAccessibleName(tr("Instrument and year of the round"));
}

}  // namespace matang::gui
