// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_form.h"

#include "../evidence_words.h"
#include "../language_switch.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/typed_line.h"
#include "form_rows.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSignalBlocker>

namespace matang::gui {

namespace {

constexpr int kPurposes = static_cast<int>(rubric::EvidencePurpose::Audit) + 1;

}  // namespace

LinkForm::LinkForm(const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_rows(makeFormRows(*this)),
      m_level(new QComboBox(this)),
      m_purpose(new QComboBox(this)),
      m_page(new TypedLine(QStringLiteral("linkPage"), TypedLine::Empty::Allowed, this)),
      m_note(new TypedLine(QStringLiteral("linkNote"), TypedLine::Empty::Allowed, this)) {
    setObjectName(QStringLiteral("linkForm"));
    m_level->setObjectName(QStringLiteral("linkLevel"));
    m_purpose->setObjectName(QStringLiteral("linkPurpose"));
    for (auto* part :
         {static_cast<QWidget*>(m_level), static_cast<QWidget*>(m_purpose), static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_note)}) {
        m_rows->addRow(QStringLiteral(" "), part);
    }
    connect(m_level, &QComboBox::activated, this, [this](int place) {
        const auto level = m_level->itemData(place);
        announce([&](auto& link) { link.level = level.isValid() ? std::optional(level.toInt()) : std::nullopt; });
    });
    connect(m_purpose, &QComboBox::activated, this,
            [this](int place) { announce([place](auto& link) { link.purpose = static_cast<rubric::EvidencePurpose>(place); }); });
    connect(m_page, &TypedLine::stored, this, [this](const QString& text) { announce([&](auto& link) { link.page = toStd(text); }); });
    connect(m_note, &TypedLine::stored, this, [this](const QString& text) { announce([&](auto& link) { link.note = toStd(text); }); });
    retranslate();
}

template <typename Change>
void LinkForm::announce(Change change) {
    const auto before = m_link;
    change(m_link);
    emit changed(before, m_link);
}

void LinkForm::show(const assessment::EvidenceLink& link, const rubric::Rubric& rubric) {
    if (link.id != m_link.id) {
        commit();
    }
    m_link = link;
    fillLevels(rubric);
    m_purpose->setCurrentIndex(static_cast<int>(link.purpose));
    m_page->setStored(fromStd(link.page));
    m_note->setStored(fromStd(link.note));
}

void LinkForm::fillLevels(const rubric::Rubric& rubric) {
    const QSignalBlocker quiet(m_level);
    const auto node = rubric.find(m_link.node);
    m_level->clear();
    m_level->addItem(tr("every level"));
    if (node >= 0 && rubric.node(node).isIndicator()) {
        for (const auto& level : rubric.scaleOf(node).levels) {
            m_level->addItem(QString::number(level.value), level.value);
            if (m_link.level == level.value) {
                m_level->setCurrentIndex(m_level->count() - 1);
            }
        }
    }
    setRowVisible(*m_rows, *m_level, m_level->count() > 1);
}

void LinkForm::fillPurposes() {
    const QSignalBlocker quiet(m_purpose);
    m_purpose->clear();
    m_purpose->addItem(tr("not said"));
    for (int place = 1; place < kPurposes; ++place) {
        m_purpose->addItem(evidencePurposeWords(static_cast<rubric::EvidencePurpose>(place), m_language.current()));
    }
    m_purpose->setCurrentIndex(static_cast<int>(m_link.purpose));
}

void LinkForm::setReadOnly(bool readOnly) {
    m_level->setEnabled(!readOnly);
    m_purpose->setEnabled(!readOnly);
    m_page->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
}

void LinkForm::commit() {
    m_page->commit();
    m_note->commit();
}

std::vector<QWidget*> LinkForm::stops() const {
    return {m_level, m_purpose, m_page, m_note};
}

void LinkForm::retranslate() {
    fillPurposes();
    setRowLabel(*m_rows, *m_level, tr("Proves level"));
    setRowLabel(*m_rows, *m_purpose, tr("Purpose"));
    setRowLabel(*m_rows, *m_page, tr("Page or article"));
    setRowLabel(*m_rows, *m_note, tr("In words"));
    m_page->setPlaceholderText(tr("such as p. 7, Article 5"));
}

void LinkForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
