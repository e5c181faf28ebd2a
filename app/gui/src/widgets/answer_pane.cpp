// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_pane.h"

#include "../answer_texts.h"
#include "../level_contents.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "figure_field.h"
#include "measurement_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

using assessment::MarkState;

QLabel* wrapped(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

/// What a measured quantity is the share of: "aplikasi terintegrasi ÷ semua aplikasi".
QString fractionOf(const rubric::Quantity& quantity, const Wording& wording) {
    return quantity.numerator.empty() || quantity.denominator.empty()
               ? QString()
               : wording.in(quantity.numerator) + QStringLiteral(" \u00f7 ") + wording.in(quantity.denominator);
}

/// True where marks may stand between the levels, or where there are none.
bool asksForFigure(const rubric::Scale& scale) {
    return scale.levels.empty() || scale.step != base::Rational{1};
}

}  // namespace

AnswerPane::AnswerPane(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_amount(new FigureField(QStringLiteral("amountField"), this)),
      m_categories(new LevelChoice(QStringLiteral("categoryChoice"), QStringLiteral("category%1"), this)),
      m_measurement(new MeasurementFields(this)),
      m_words(wrapped(QStringLiteral("answerOutcome"), this)),
      m_explained(wrapped(QStringLiteral("answerExplained"), this)),
      m_levels(new LevelChoice(QStringLiteral("levelChoice"), QStringLiteral("level%1"), this)),
      m_figure(new FigureField(QStringLiteral("figureField"), this)),
      m_notApplicable(new QCheckBox(this)),
      m_notSubmitted(new QCheckBox(this)) {
    setObjectName(QStringLiteral("answerPane"));
    m_notApplicable->setObjectName(QStringLiteral("notApplicable"));
    m_notSubmitted->setObjectName(QStringLiteral("notSubmitted"));
    m_words->setFont(theme::scaled(font(), 1.15, QFont::DemiBold));
    theme::makeQuiet(*m_explained);
    auto* states = new QHBoxLayout;
    states->setSpacing(theme::kGroup);
    states->addWidget(m_notApplicable);
    states->addWidget(m_notSubmitted);
    states->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_categories), static_cast<QWidget*>(m_words),
                       static_cast<QWidget*>(m_explained), static_cast<QWidget*>(m_measurement), static_cast<QWidget*>(m_levels),
                       static_cast<QWidget*>(m_figure)}) {
        column->addWidget(part);
    }
    column->addLayout(states);
    connectParts();
}

void AnswerPane::connectParts() {
    connect(m_levels, &LevelChoice::filesDropped, this, &AnswerPane::filesDropped);
    connect(m_levels, &LevelChoice::chosen, this,
            [this](int value, bool taken) { editValue(taken ? std::optional(base::Rational(value)) : std::nullopt); });
    connect(m_figure, &FigureField::edited, this, &AnswerPane::editValue);
    connect(m_amount, &FigureField::edited, this, &AnswerPane::editValue);
    connect(m_categories, &LevelChoice::chosen, this, [this](int place, bool taken) {
        const auto& categories = m_session.document().rubric().node(m_node).quantity->categories;
        editValue(taken ? std::optional(categories[static_cast<std::size_t>(place)].value) : std::nullopt);
    });
    connect(m_measurement, &MeasurementFields::yearEdited, this, [this](int year) {
        auto mark = m_own;
        mark.measuredYear = year;
        emit edited(mark, MarkField::MeasuredYear);
    });
    connect(m_measurement, &MeasurementFields::sourceEdited, this, [this](const QString& source) {
        auto mark = m_own;
        mark.measuredSource = toStd(source);
        emit edited(mark, MarkField::MeasuredSource);
    });
    connect(m_notApplicable, &QCheckBox::clicked, this, [this](bool taken) { editState(MarkState::NotApplicable, taken); });
    connect(m_notSubmitted, &QCheckBox::clicked, this, [this](bool taken) { editState(MarkState::NotSubmitted, taken); });
}

AnswerPane::Kind AnswerPane::kind() const {
    const auto& node = m_session.document().rubric().node(m_node);
    if (node.survey >= 0) {
        return Kind::Survey;
    }
    if (node.quantity && !node.quantity->categories.empty()) {
        return Kind::Category;
    }
    if (node.quantity || node.import) {
        return Kind::Amount;
    }
    return m_session.document().rubric().scaleOf(m_node).levels.empty() ? Kind::Figure : Kind::Level;
}

void AnswerPane::show(rubric::NodeIndex node, const assessment::Mark& own) {
    m_node = node;
    m_own = own;
    showAmount();
    showWords();
    showLevels();
    showFigure();
    showStates();
    const bool answerable = !m_session.document().lacksUnit(m_node) && m_own.state == MarkState::Given;
    for (auto* part : {static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_measurement)}) {
        part->setEnabled(answerable);
    }
    for (auto* part : {m_levels, m_categories}) {
        part->setEnabled(m_session.mayAnswer());
    }
    for (auto* field : {m_amount, m_figure}) {
        field->setReadOnly(!m_session.mayAnswer());
    }
    m_measurement->setReadOnly(!m_session.mayAnswer());
}

void AnswerPane::showLevels() {
    const Wording wording(m_session.surroundings().language.current());
    const bool named = !m_session.document().rubric().scaleOf(m_node).levels.empty();
    const bool read = kind() != Kind::Level;
    auto levels = named ? levelContents(m_session.document(), wording, m_node, read ? nullptr : &m_own) : std::vector<LevelChoice::Level>{};
    if (read) {
        // What is computed needs no text that says nothing but the number.
        const bool told = std::any_of(levels.begin(), levels.end(), [](const auto& level) { return !level.content.criterion.isEmpty(); });
        levels = told ? std::move(levels) : std::vector<LevelChoice::Level>{};
    }
    setAside(levels);
    m_levels->setVisible(!levels.empty());
    m_levels->setTakesFiles(!m_session.isReadOnly());
    m_levels->setLevels(levels);
}

/// While the indicator does not apply no level counts, but all can be read.
void AnswerPane::setAside(std::vector<LevelChoice::Level>& levels) const {
    if (m_own.state != MarkState::Given || m_session.document().lacksUnit(m_node)) {
        for (auto& level : levels) {
            level.content.use = LevelButton::Use::SetAside;
        }
    }
}

void AnswerPane::showFigure() {
    const Wording wording(m_session.surroundings().language.current());
    const auto& scale = m_session.document().rubric().scaleOf(m_node);
    const bool asked = kind() == Kind::Figure || (kind() == Kind::Level && asksForFigure(scale));
    m_figure->setVisible(asked);
    if (asked) {
        const auto aside = kind() == Kind::Level ? tr("values between the levels are allowed") : QString();
        m_figure->setBounds({scale.from, scale.to, scale.step, {}, aside}, tr("Value"), wording.language());
        m_figure->setValue(m_own.value);
    }
}

void AnswerPane::showAmount() {
    const auto& document = m_session.document();
    const Wording wording(m_session.surroundings().language.current());
    const auto& node = document.rubric().node(m_node);
    m_amount->setVisible(kind() == Kind::Amount);
    m_categories->setVisible(kind() == Kind::Category);
    m_measurement->setVisible(isMeasured());
    m_measurement->setValues(m_own.measuredYear, fromStd(m_own.measuredSource));
    if (kind() == Kind::Category) {
        auto categories = categoryContents(document, wording, m_node, m_own.value);
        setAside(categories);
        m_categories->setLevels(categories);
    } else if (kind() == Kind::Amount) {
        FigureField::Bounds bounds;
        if (node.quantity) {
            bounds.from = node.quantity->from;
            bounds.to = node.quantity->to;
            bounds.unit = wording.in(node.quantity->unit);
            QStringList asides{fractionOf(*node.quantity, wording)};
            if (const auto target = node.quantity->targetOf(document.current().record.assessment.year)) {
                asides.prepend(tr("target %1").arg(wording.mark(target)));
            }
            asides.removeAll(QString());
            bounds.aside = asides.join(QStringLiteral("  \u00b7  "));
        }
        m_amount->setBounds(bounds, tr("Amount"), wording.language());
        m_amount->setValue(m_own.value);
    }
}

void AnswerPane::showWords() {
    const Wording wording(m_session.surroundings().language.current());
    QStringList lines;
    if (kind() == Kind::Survey) {
        lines = surveyWords(m_session.document(), wording, m_node);
    }
    if (kind() != Kind::Level && kind() != Kind::Figure) {
        lines << outcomeWords(m_session.document(), wording, m_node);
    }
    const auto first = lines.isEmpty() ? QString() : lines.takeFirst();
    showText(*m_words, first);
    showText(*m_explained, lines.join(QLatin1Char('\n')));
}

void AnswerPane::showStates() {
    const auto& document = m_session.document();
    const auto& rubric = document.rubric();
    const bool marked = kind() != Kind::Survey;
    const bool ruled = marked && rubric.notApplicable.spread != rubric::NotApplicableRule::Spread::None;
    const bool mayNotApply = ruled && rubric.node(m_node).mayNotApply;
    const bool mayBeMissing = ruled && document.stageByAssessor();
    m_notApplicable->setText(tr("Not applicable"));
    m_notApplicable->setToolTip(tr("The indicator does not concern this agency"));
    m_notSubmitted->setText(tr("Not handed in"));
    m_notSubmitted->setToolTip(tr("Nothing was handed in; it counts as the lowest value"));
    m_notApplicable->setChecked(m_own.state == MarkState::NotApplicable);
    m_notSubmitted->setChecked(m_own.state == MarkState::NotSubmitted);
    m_notApplicable->setVisible(mayNotApply || m_own.state == MarkState::NotApplicable);
    m_notSubmitted->setVisible(mayBeMissing || m_own.state == MarkState::NotSubmitted);
    for (auto* box : {m_notApplicable, m_notSubmitted}) {
        box->setEnabled(m_session.mayAnswer() && !document.lacksUnit(m_node));
    }
}

void AnswerPane::commit() {
    m_amount->commit();
    m_figure->commit();
    m_measurement->commit();
}

bool AnswerPane::chooseByKey(const QString& key) {
    return m_levels->isVisibleTo(this) && m_levels->chooseByKey(key);
}

void AnswerPane::focusAnswer() {
    switch (kind()) {
        case Kind::Level:
            m_levels->focusLevel();
            break;
        case Kind::Figure:
            m_figure->setFocus();
            break;
        case Kind::Amount:
            m_amount->setFocus();
            break;
        case Kind::Category:
            m_categories->focusLevel();
            break;
        case Kind::Survey:
            break;
    }
}

void AnswerPane::editValue(const std::optional<base::Rational>& value) {
    auto mark = m_own;
    mark.value = value;
    mark.state = MarkState::Given;
    emit edited(mark, isMeasured() ? MarkField::Amount : MarkField::Value);
}

void AnswerPane::editState(MarkState state, bool taken) {
    auto mark = m_own;
    mark.state = taken ? state : MarkState::Given;
    if (taken) {
        mark.value.reset();
    }
    emit edited(mark, MarkField::State);
}

}  // namespace matang::gui
