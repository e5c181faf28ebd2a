// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit_bar.h"

#include "../language_switch.h"
#include "../session/assessment_document.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kLongestName = 100;

}  // namespace

UnitBar::UnitBar(const QString& name, const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_language(language),
      m_label(new QLabel(this)),
      m_units(new QComboBox(this)),
      m_add(new QPushButton(this)),
      m_name(new QLineEdit(this)),
      m_figures(new QLabel(this)) {
    setObjectName(name + QStringLiteral("Bar"));
    m_units->setObjectName(name + QStringLiteral("Choice"));
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_name->setObjectName(name + QStringLiteral("Name"));
    m_figures->setObjectName(name + QStringLiteral("Figures"));
    m_label->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_label->setBuddy(m_units);
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_units->setMinimumContentsLength(18);
    m_name->setMaxLength(kLongestName);
    m_figures->setWordWrap(true);
    theme::makeQuiet(*m_figures);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_label);
    row->addWidget(m_units, 1);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addLayout(row);
    column->addWidget(m_figures);
    connect(m_units, &QComboBox::activated, this, [this] { emit chosen(m_repeated, m_units->currentData().toString()); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_name->isHidden() ? beginNew() : take(); });
    connect(m_name, &QLineEdit::returnPressed, this, &UnitBar::take);
}

void UnitBar::show(rubric::NodeIndex node, bool readOnly) {
    const auto repeated = m_document.repeatedOver(node);
    if (repeated != m_repeated) {
        endNew();
    }
    m_node = node;
    m_repeated = repeated;
    setVisible(repeated >= 0);
    if (repeated < 0) {
        return;
    }
    const Wording wording(m_language.current());
    const auto& repetition = *m_document.rubric().node(repeated).repetition;
    const auto name = wording.in(repetition.name);
    m_label->setText(name);
    m_units->setAccessibleName(name);
    m_name->setAccessibleName(tr("Name of the new unit (%1)").arg(name));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a unit (%1)").arg(name));
    fillUnits();
    const bool open = repetition.fixed.empty() && !readOnly;
    m_add->setVisible(open);
    if (open && m_units->count() == 0) {
        m_name->show();
    }
    m_units->setHidden(!m_name->isHidden());
    showFigures();
}

void UnitBar::fillUnits() {
    const Wording wording(m_language.current());
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    for (const auto& unit : m_document.unitsOf(m_repeated)) {
        m_units->addItem(wording.unit(m_document.rubric(), m_repeated, unit), fromStd(unit));
    }
    m_units->setCurrentIndex(m_units->findData(fromStd(m_document.unitAt(m_node))));
}

void UnitBar::showFigures() {
    const Wording wording(m_language.current());
    const auto& rubric = m_document.rubric();
    if (m_document.lacksUnit(m_node)) {
        m_figures->setText(tr("Name the first one; then it can be answered."));
        return;
    }
    const auto unit = wording.unit(rubric, m_repeated, m_document.unitAt(m_node));
    const auto& element = rubric.node(m_node);
    const auto figure = [&](const scoring::NodeScore& score) { return wording.figure(rubric, score.value); };
    QStringList words{tr("%1: %2").arg(unit, figure(m_document.scoreOf(m_node)))};
    words << tr("all together: %1").arg(figure(m_document.card().node(m_node)));
    if (element.parent != m_repeated || rubric.node(m_repeated).children.size() > 1) {
        words << tr("%1: %2").arg(wording.in(rubric.node(m_repeated).name), figure(m_document.card().node(m_repeated)));
    }
    m_figures->setText(words.join(QStringLiteral("  \u00b7  ")));
}

void UnitBar::beginNew() {
    m_name->clear();
    m_name->show();
    m_units->hide();
    m_name->setFocus();
}

void UnitBar::take() {
    const auto name = m_name->text().simplified();
    const bool none = m_units->count() == 0;
    if (name.isEmpty() && none) {
        m_name->setFocus();
        return;
    }
    endNew();
    if (!name.isEmpty()) {
        emit chosen(m_repeated, name);
    }
    m_units->setFocus();
}

void UnitBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_name->isHidden() && m_units->count() > 0) {
        endNew();
        m_units->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void UnitBar::endNew() {
    m_name->hide();
    m_name->clear();
    m_units->show();
}

}  // namespace matang::gui
