// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_pane.h"

#include "../session/panel.h"
#include "../session/stage_lock.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/base/decimal.h>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr std::size_t kRows = 3;     // name, value, reasons
constexpr std::size_t kColumns = 8;  // a panel has three to five assessors

const assessment::Mark& least(const std::vector<assessment::Mark>& marks) {
    return *std::min_element(marks.begin(), marks.end(), [](const auto& left, const auto& right) { return *left.value < *right.value; });
}

const assessment::Mark& most(const std::vector<assessment::Mark>& marks) {
    return *std::max_element(marks.begin(), marks.end(), [](const auto& left, const auto& right) { return *left.value < *right.value; });
}

/// The values that may be agreed on: the levels, in whole steps of the scale; where there are none, what was marked.
std::vector<base::Rational> choices(const rubric::Scale& scale, const std::vector<assessment::Mark>& marks) {
    std::vector<base::Rational> values;
    if (scale.step.sign() > 0 && (scale.to - scale.from) / scale.step <= base::Rational{100}) {
        for (auto value = scale.from; value <= scale.to; value += scale.step) {
            values.push_back(value);
        }
        return values;
    }
    for (const auto& level : scale.levels) {
        values.emplace_back(level.value);
    }
    for (const auto& mark : marks) {
        values.push_back(*mark.value);
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

QString reasons(const assessment::Mark& mark) {
    QStringList texts;
    for (const auto* text : {&mark.justification, &mark.fact, &mark.analysis}) {
        if (!text->empty()) {
            texts << fromStd(*text);
        }
    }
    return texts.isEmpty() ? QStringLiteral("\u2013") : texts.join(QLatin1Char('\n'));
}

}  // namespace

PanelPane::PanelPane(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_spread(new QLabel(this)),
      m_grid(new QGridLayout),
      m_value(new QComboBox(this)),
      m_reason(new QLineEdit(this)),
      m_agree(new QPushButton(this)),
      m_takeBack(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_position(new QLabel(this)) {
    setObjectName(QStringLiteral("panelPane"));
    m_spread->setObjectName(QStringLiteral("panelSpread"));
    m_value->setObjectName(QStringLiteral("agreedValue"));
    m_reason->setObjectName(QStringLiteral("agreedReason"));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_takeBack->setObjectName(QStringLiteral("takeBackAgreement"));
    m_next->setObjectName(QStringLiteral("nextDisputed"));
    m_position->setObjectName(QStringLiteral("disputedPosition"));
    arrange();
    connect(m_agree, &QPushButton::clicked, this, &PanelPane::agree);
    connect(m_reason, &QLineEdit::returnPressed, this, &PanelPane::agree);
    connect(m_reason, &QLineEdit::textChanged, this, &PanelPane::showReadiness);
    connect(m_value, &QComboBox::currentIndexChanged, this, &PanelPane::showReadiness);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto* agreement = m_session.document().agreementAt(m_node, m_session.document().stage())) {
            emit takenBack(*agreement);
        }
    });
    connect(m_next, &QPushButton::clicked, this, &PanelPane::nextWanted);
}

void PanelPane::arrange() {
    m_title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_title->setWordWrap(true);
    theme::makeQuiet(*m_position);
    m_grid->setHorizontalSpacing(theme::kGroup);
    m_grid->setVerticalSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGroup);
    head->addWidget(m_title, 1);
    head->addWidget(m_spread);
    auto* decision = new QHBoxLayout;
    decision->setSpacing(theme::kGap);
    decision->addWidget(m_value);
    decision->addWidget(m_reason, 1);
    decision->addWidget(m_agree);
    decision->addWidget(m_takeBack);
    auto* walk = new QHBoxLayout;
    walk->setSpacing(theme::kGap);
    walk->addWidget(m_position, 1);
    walk->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addLayout(head);
    column->addLayout(m_grid);
    column->addLayout(decision);
    column->addLayout(walk);
}

QLabel* PanelPane::cell(std::size_t row, std::size_t column) {
    while (m_cells.size() < kRows * kColumns) {
        const auto place = m_cells.size();
        auto* label = new QLabel(this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setObjectName(QStringLiteral("panel%1of%2")
                                 .arg(QStringList{QStringLiteral("Name"), QStringLiteral("Value"),
                                                  QStringLiteral("Reasons")}[static_cast<int>(place / kColumns)])
                                 .arg(place % kColumns));
        if (place / kColumns == 0) {
            theme::makeQuiet(*label);
        } else if (place / kColumns == 1) {
            label->setFont(theme::scaled(font(), 1.25, QFont::DemiBold));
        }
        m_grid->addWidget(label, static_cast<int>(place / kColumns), static_cast<int>(place % kColumns));
        m_cells.push_back(label);
    }
    return m_cells[row * kColumns + column];
}

void PanelPane::show(rubric::NodeIndex node) {
    const auto& document = m_session.document();
    const bool another = node != m_node;
    m_node = node;
    const auto marks = panelMarks(document, node, document.stage());
    const auto* agreement = document.agreementAt(node, document.stage());
    const bool isPanel = document.rubric().node(node).survey < 0 && (marks.size() > 1 || agreement != nullptr);
    setVisible(isPanel);
    if (!isPanel) {
        m_value->clear();
        m_reason->clear();
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    m_title->setText(agreement != nullptr ? tr("Agreed on %1: %2").arg(wording.mark(agreement->value), fromStd(agreement->reason))
                                          : tr("Marks of the panel at this stage"));
    m_spread->setText(spread(marks));
    fillMarks(marks);
    if (another) {
        m_value->clear();
    }
    fillValues(marks);
    if (agreement != nullptr) {
        m_reason->setText(fromStd(agreement->reason));
    } else if (another) {
        m_reason->clear();
    }
    const bool open = stageLock(m_session) == StageLock::None;
    for (auto* part : {static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_reason)}) {
        part->setEnabled(open);
    }
    showReadiness();
    m_agree->setText(agreement != nullptr ? tr("Change the agreement") : tr("Record the agreement"));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setVisible(agreement != nullptr && open);
    m_value->setAccessibleName(tr("Agreed value"));
    m_value->setPlaceholderText(tr("Value\u2026"));
    m_reason->setAccessibleName(tr("Why this value?"));
    m_reason->setPlaceholderText(tr("Why this value?"));
    m_next->setText(tr("Next disagreement"));
    m_next->setVisible(!disputedIndicators(document).empty());
    m_position->setText(position());
}

QString PanelPane::spread(const std::vector<assessment::Mark>& marks) const {
    if (marks.size() < 2) {
        return {};
    }
    const Wording wording(m_session.surroundings().language.current());
    const auto apart = *most(marks).value - *least(marks).value;
    return apart.isZero() ? tr("all agree") : tr("\u2260 %1 apart").arg(wording.mark(apart));
}

QString PanelPane::position() const {
    const auto disputed = disputedIndicators(m_session.document());
    const auto at = std::find(disputed.begin(), disputed.end(), m_node);
    if (disputed.empty()) {
        return tr("No disagreement is left at this stage.");
    }
    return at == disputed.end() ? tr("%1 disagreements are left at this stage.").arg(disputed.size())
                                : tr("Disagreement %1 of %2 at this stage.").arg(at - disputed.begin() + 1).arg(disputed.size());
}

void PanelPane::fillMarks(const std::vector<assessment::Mark>& marks) {
    const Wording wording(m_session.surroundings().language.current());
    const auto& element = m_session.document().rubric().node(m_node);
    for (std::size_t column = 0; column < kColumns; ++column) {
        const bool used = column < marks.size();
        for (std::size_t row = 0; row < kRows; ++row) {
            cell(row, column)->setVisible(used);
        }
        m_grid->setColumnStretch(static_cast<int>(column), used ? 1 : 0);
        if (!used) {
            continue;
        }
        const auto& mark = marks[column];
        cell(0, column)->setText(fromStd(mark.assessor));
        cell(1, column)->setText(wording.answer(element, mark));
        cell(2, column)->setText(reasons(mark));
    }
}

void PanelPane::fillValues(const std::vector<assessment::Mark>& marks) {
    const Wording wording(m_session.surroundings().language.current());
    const auto& document = m_session.document();
    const auto* agreement = document.agreementAt(m_node, document.stage());
    const auto former = m_value->currentData();
    const auto& element = document.rubric().node(m_node);
    m_value->clear();
    const auto values =
        element.quantity || element.import ? choices(rubric::Scale{}, marks) : choices(document.rubric().scaleOf(m_node), marks);
    for (const auto& value : values) {
        m_value->addItem(wording.mark(value), fromStd(value.toFraction()));
    }
    auto wanted = agreement != nullptr ? m_value->findData(fromStd(agreement->value.toFraction())) : -1;
    wanted = wanted < 0 && former.isValid() ? m_value->findData(former) : wanted;
    // No value is suggested: what is agreed on is chosen.
    m_value->setCurrentIndex(wanted);
}

bool PanelPane::isWritten() const {
    return m_value->currentIndex() >= 0 && !m_reason->text().trimmed().isEmpty();
}

void PanelPane::showReadiness() {
    m_agree->setEnabled(m_reason->isEnabled() && isWritten());
    m_agree->setToolTip(isWritten() ? QString() : tr("Choose the agreed value and write why."));
}

assessment::Agreement PanelPane::written() const {
    const auto& document = m_session.document();
    assessment::Agreement agreement;
    agreement.node = document.rubric().node(m_node).id;
    agreement.stage = document.stage();
    agreement.unit = document.unitAt(m_node);
    agreement.answer = document.answer();
    agreement.reason = toStd(m_reason->text().trimmed());
    if (const auto value = base::parseNumber(toStd(m_value->currentData().toString()))) {
        agreement.value = *value;
    }
    return agreement;
}

void PanelPane::agree() {
    if (m_agree->isEnabled()) {
        emit agreed(written());
        // What is left to do is the next one.
        if (m_next->isVisible()) {
            m_next->setFocus();
        }
    }
}

void PanelPane::focusAgreement() {
    m_value->setFocus();
}

}  // namespace matang::gui
