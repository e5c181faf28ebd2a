// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape_view.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/chart_frame.h"
#include "../widgets/chart_pane.h"
#include "../wording.h"

#include <matang/sections/progress_charts.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kMostYears = 3;
constexpr std::size_t kFewestAxes = 3;

bool knowsParts(const analysis::ScoredAssessment& year) {
    const auto& parts = year.rubric->node(rubric::kRoot).children;
    return std::any_of(parts.begin(), parts.end(), [&year](auto node) { return year.card.node(node).value.has_value(); });
}

}  // namespace

ShapeView::ShapeView(WorkspaceSession& session, QWidget* parent)
    : ProgressView(session, parent), m_choices(new QHBoxLayout), m_word(new QLabel(this)), m_chart(new ChartFrame(this)) {
    setObjectName(QStringLiteral("shapeView"));
    m_chart->setObjectName(QStringLiteral("radarChart"));
    theme::makeQuiet(*m_word);
    m_choices->setSpacing(theme::kGroup);
    m_choices->addWidget(m_word);
    m_choices->addStretch(1);
    column().addLayout(m_choices);
    column().addWidget(m_chart, 1);
    connect(m_chart, &ChartFrame::linkActivated, this, &ShapeView::linkActivated);
    ShapeView::retranslate();
}

/// Years of the open instrument that know any part, latest first.
std::vector<const analysis::ScoredAssessment*> ShapeView::years() const {
    std::vector<const analysis::ScoredAssessment*> years;
    for (const auto& one : document().loaded().series) {
        if (one.rubric->id == document().rubric().id && knowsParts(one)) {
            years.push_back(&one);
        }
    }
    std::reverse(years.begin(), years.end());
    return years;
}

QList<QCheckBox*> ShapeView::boxes() const {
    return content()->findChildren<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly);
}

void ShapeView::refresh() {
    if (document().rubric().node(rubric::kRoot).children.size() < kFewestAxes) {
        showSentence(tr("No shape to show"), tr("The index of this instrument has fewer than three parts."));
        return;
    }
    if (years().empty()) {
        showSentence(tr("No shape to show"), tr("Only the index itself is known here, not the parts that it is made of."));
        return;
    }
    offerYears();
    draw();
    showContent();
}

/// At first the open year and the one before it.
void ShapeView::offerYears() {
    const auto known = years();
    const std::pair<qint64, QString> of(document().loaded().agency.id.number, fromStd(document().rubric().id.text));
    const int open = document().current().record.assessment.year;
    const auto isKnown = [&known](int year) {
        return std::any_of(known.begin(), known.end(), [year](const auto* one) { return one->record.assessment.year == year; });
    };
    m_chosen.removeIf([&](int year) { return !isKnown(year); });
    if (of != m_of || m_chosen.isEmpty()) {
        m_of = of;
        m_chosen.clear();
        for (const auto* one : known) {
            const int year = one->record.assessment.year;
            if (m_chosen.size() < 2 && (year <= open || !isKnown(open))) {
                m_chosen << year;
            }
        }
        if (m_chosen.isEmpty()) {
            m_chosen << known.front()->record.assessment.year;
        }
    }
    qDeleteAll(boxes());
    for (const auto* one : known) {
        auto* box = new QCheckBox(QString::number(one->record.assessment.year), content());
        box->setObjectName(QStringLiteral("shapeYear%1").arg(one->record.assessment.year));
        box->setChecked(m_chosen.contains(one->record.assessment.year));
        m_choices->insertWidget(m_choices->count() - 1, box);
        connect(box, &QCheckBox::toggled, this, &ShapeView::choose);
    }
    choose();
}

/// One year stays chosen, and no more than three can be read.
void ShapeView::choose() {
    m_chosen.clear();
    for (const auto* box : boxes()) {
        if (box->isChecked()) {
            m_chosen << box->text().toInt();
        }
    }
    for (auto* box : boxes()) {
        const bool last = box->isChecked() && m_chosen.size() == 1;
        const bool full = !box->isChecked() && m_chosen.size() >= kMostYears;
        box->setEnabled(!last && !full);
    }
    draw();
}

void ShapeView::draw() {
    std::vector<const analysis::ScoredAssessment*> shown;
    for (const auto* one : years()) {
        if (m_chosen.contains(one->record.assessment.year)) {
            shown.push_back(one);
        }
    }
    if (!shown.empty()) {
        m_chart->show(sections::radarOfYears(shown, language()));
    }
}

void ShapeView::retranslate() {
    m_word->setText(tr("Years (up to three):"));
}

}  // namespace matang::gui
