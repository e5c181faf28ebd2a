// SPDX-License-Identifier: GPL-3.0-or-later
#include "like_view.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/chart_pane.h"
#include "../wording.h"

#include <matang/results/like_for_like_of.h>
#include <matang/sections/progress_charts.h>
#include <matang/text/figures.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

QString nameOf(const analysis::ScoredAssessment& year, const Wording& wording) {
    return QStringLiteral("%1 %2").arg(wording.in(year.rubric->shortName)).arg(year.record.assessment.year);
}

}  // namespace

LikeView::LikeView(WorkspaceSession& session, QWidget* parent)
    : ProgressView(session, parent),
      m_word(new QLabel(this)),
      m_pair(new QComboBox(this)),
      m_figures(new QLabel(this)),
      m_notes(new QLabel(this)),
      m_chart(new ChartFrame(this)) {
    setObjectName(QStringLiteral("likeView"));
    m_pair->setObjectName(QStringLiteral("likePair"));
    m_figures->setObjectName(QStringLiteral("likeFigures"));
    m_notes->setObjectName(QStringLiteral("likeNotes"));
    m_chart->setObjectName(QStringLiteral("likeChart"));
    m_pair->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_figures->setWordWrap(true);
    m_notes->setWordWrap(true);
    theme::makeQuiet(*m_notes);
    m_word->setBuddy(m_pair);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_word);
    row->addWidget(m_pair);
    row->addStretch(1);
    column().addLayout(row);
    column().addWidget(m_figures);
    column().addWidget(m_chart, 1);
    column().addWidget(m_notes);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &LikeView::ask);
    connect(m_chart, &ChartFrame::linkActivated, this, &LikeView::linkActivated);
    LikeView::retranslate();
}

std::vector<LikeView::Pair> LikeView::pairs() const {
    std::vector<Pair> pairs;
    const auto& series = document().loaded().series;
    for (std::size_t index = 1; index < series.size(); ++index) {
        if (series[index - 1].rubric->id != series[index].rubric->id) {
            pairs.emplace_back(&series[index - 1], &series[index]);
        }
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

void LikeView::refresh() {
    if (pairs().empty()) {
        showSentence(tr("Nothing to compare like for like"),
                     tr("All years of the agency were assessed with the same instrument, so they can be compared directly."));
        return;
    }
    offerPairs();
    ask();
}

void LikeView::offerPairs() {
    const Wording wording(language());
    const auto chosen = m_pair->currentData();
    const QSignalBlocker quiet(m_pair);
    m_pair->clear();
    for (const auto& [earlier, later] : pairs()) {
        m_pair->addItem(tr("%1 and %2").arg(nameOf(*earlier, wording), nameOf(*later, wording)),
                        QVariant::fromValue<qint64>(later->record.assessment.id.number));
    }
    m_pair->setCurrentIndex(std::max(0, m_pair->findData(chosen)));
}

/// The crosswalk is read from its file, away from the window's thread.
void LikeView::ask() {
    const auto all = pairs();
    const auto index = static_cast<std::size_t>(std::max(0, m_pair->currentIndex()));
    if (!document().isReady() || index >= all.size()) {
        return;
    }
    const auto token = ++m_token;
    const auto [first, second] = all[index];
    showLoading(tr("The two instruments are being compared"));
    session()
        .ask([earlier = *first, later = *second, folders = session().surroundings().rubricFolders](StoreAccess /*store*/) {
            return results::likeForLikeOf(earlier, later, folders);
        })
        .then(this, [this, token, index](const base::Result<analysis::LikeForLike>& result) {
            if (token == m_token && document().isReady() && index < pairs().size()) {
                showResult(pairs()[index], result);
            }
        });
}

void LikeView::showResult(const Pair& pair, const base::Result<analysis::LikeForLike>& result) {
    const Wording wording(language());
    if (!result) {
        showSentence(tr("No like-for-like comparison"), wording.error(result.error()));
        return;
    }
    const auto& figures = result->figures;
    const auto percent = [this](const base::Rational& share) { return fromStd(text::percent(share * 100, 2, language())); };
    m_figures->setText(
        tr("Like for like (indicative), over %1 pairs of indicators: %2 for %3, %4 for %5 (%6). Coverage: %7 and %8 of the weight.")
            .arg(figures.pairs)
            .arg(wording.figure(*pair.second->rubric, figures.fromShown), nameOf(*pair.first, wording),
                 wording.figure(*pair.second->rubric, figures.toShown), nameOf(*pair.second, wording),
                 wording.signedFigure(figures.difference, result->decimals), percent(figures.coverageFrom), percent(figures.coverageTo)));
    m_notes->setText(warnings(*result));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_chart->show(sections::likeForLikeChart(*result, *pair.first, *pair.second, language()));
    showContent();
}

QString LikeView::warnings(const analysis::LikeForLike& result) const {
    QStringList words;
    for (const auto& warning : result.warnings) {
        words << Wording(language()).finding(warning);
    }
    return words.join(QLatin1Char('\n'));
}

void LikeView::retranslate() {
    m_word->setText(tr("Years:"));
}

}  // namespace matang::gui
