// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_form.h"

#include "../evidence_words.h"
#include "../language_switch.h"
#include "../text_conversion.h"
#include "../widgets/day_field.h"
#include "../widgets/typed_line.h"
#include "form_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSignalBlocker>

namespace matang::gui {

namespace {

using assessment::Confidentiality;
using assessment::Document;
using rubric::DocumentKind;

constexpr int kKinds = static_cast<int>(DocumentKind::Other) + 1;
constexpr int kConfidentialities = static_cast<int>(Confidentiality::Confidential) + 1;

}  // namespace

DocumentForm::DocumentForm(const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_rows(makeFormRows(*this)),
      m_kind(new QComboBox(this)),
      m_title(new TypedLine(QStringLiteral("documentTitle"), TypedLine::Empty::Allowed, this)),
      m_number(new TypedLine(QStringLiteral("documentNumber"), TypedLine::Empty::Allowed, this)),
      m_date(new DayField(QStringLiteral("documentDate"), language, this)),
      m_signer(new TypedLine(QStringLiteral("documentSigner"), TypedLine::Empty::Allowed, this)),
      m_expires(new DayField(QStringLiteral("documentExpires"), language, this)),
      m_confidentiality(new QComboBox(this)),
      m_issues(new QCheckBox(this)),
      m_recommendations(new QCheckBox(this)) {
    setObjectName(QStringLiteral("documentForm"));
    m_kind->setObjectName(QStringLiteral("documentKind"));
    m_confidentiality->setObjectName(QStringLiteral("documentConfidentiality"));
    m_issues->setObjectName(QStringLiteral("documentIssues"));
    m_recommendations->setObjectName(QStringLiteral("documentRecommendations"));
    arrange();
    connectParts();
    retranslate();
}

void DocumentForm::arrange() {
    for (auto* part :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_date),
          static_cast<QWidget*>(m_signer), static_cast<QWidget*>(m_expires), static_cast<QWidget*>(m_confidentiality)}) {
        m_rows->addRow(QStringLiteral(" "), part);
    }
    m_rows->addRow(m_issues);
    m_rows->addRow(m_recommendations);
}

template <typename Change>
void DocumentForm::announce(Change change) {
    const auto before = m_document;
    change(m_document);
    emit changed(before, m_document);
}

void DocumentForm::connectParts() {
    connect(m_kind, &QComboBox::activated, this,
            [this](int place) { announce([place](Document& facts) { facts.kind = static_cast<DocumentKind>(place); }); });
    connect(m_confidentiality, &QComboBox::activated, this,
            [this](int place) { announce([place](Document& facts) { facts.confidentiality = static_cast<Confidentiality>(place); }); });
    const std::pair<TypedLine*, std::string Document::*> lines[] = {
        {m_title, &Document::title}, {m_number, &Document::number}, {m_signer, &Document::signer}};
    for (const auto& one : lines) {
        connect(one.first, &TypedLine::stored, this,
                [this, part = one.second](const QString& text) { announce([&](Document& facts) { facts.*part = toStd(text); }); });
    }
    const std::pair<DayField*, std::string Document::*> days[] = {{m_date, &Document::date}, {m_expires, &Document::expires}};
    for (const auto& one : days) {
        connect(one.first, &DayField::chosen, this,
                [this, part = one.second](const QString& day) { announce([&](Document& facts) { facts.*part = toStd(day); }); });
        connect(one.first, &DayField::mistaken, this, &DocumentForm::mistaken);
    }
    connect(m_issues, &QCheckBox::clicked, this, [this](bool has) { announce([has](Document& facts) { facts.hasIssues = has; }); });
    connect(m_recommendations, &QCheckBox::clicked, this,
            [this](bool has) { announce([has](Document& facts) { facts.hasRecommendations = has; }); });
}

void DocumentForm::show(const Document& document) {
    if (document.sha256 != m_document.sha256) {
        commit();
        m_document = {};
        m_date->setDay({});
        m_expires->setDay({});
    }
    m_document = document;
    m_kind->setCurrentIndex(static_cast<int>(document.kind));
    m_confidentiality->setCurrentIndex(static_cast<int>(document.confidentiality));
    m_title->setStored(fromStd(document.title));
    m_number->setStored(fromStd(document.number));
    m_signer->setStored(fromStd(document.signer));
    m_date->setDay(fromStd(document.date));
    m_expires->setDay(fromStd(document.expires));
    m_issues->setChecked(document.hasIssues);
    m_recommendations->setChecked(document.hasRecommendations);
}

void DocumentForm::setReadOnly(bool readOnly) {
    for (auto* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_confidentiality), static_cast<QWidget*>(m_issues),
                       static_cast<QWidget*>(m_recommendations)}) {
        part->setEnabled(!readOnly);
    }
    for (auto* line : {static_cast<QLineEdit*>(m_title), static_cast<QLineEdit*>(m_number), static_cast<QLineEdit*>(m_signer),
                       static_cast<QLineEdit*>(m_date), static_cast<QLineEdit*>(m_expires)}) {
        line->setReadOnly(readOnly);
    }
}

void DocumentForm::commit() {
    for (auto* line : {m_title, m_number, m_signer}) {
        line->commit();
    }
    m_date->commit();
    m_expires->commit();
}

void DocumentForm::fillChoices() {
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietConfidentiality(m_confidentiality);
    m_kind->clear();
    m_kind->addItem(tr("not said"));
    for (int place = 1; place < kKinds; ++place) {
        m_kind->addItem(documentKindWords(static_cast<DocumentKind>(place), m_language.current()));
    }
    m_kind->setCurrentIndex(static_cast<int>(m_document.kind));
    m_confidentiality->clear();
    m_confidentiality->addItem(tr("not said"));
    for (int place = 1; place < kConfidentialities; ++place) {
        m_confidentiality->addItem(confidentialityWords(static_cast<Confidentiality>(place), m_language.current()));
    }
    m_confidentiality->setCurrentIndex(static_cast<int>(m_document.confidentiality));
}

std::vector<QWidget*> DocumentForm::stops() const {
    return {m_kind, m_title, m_number, m_date, m_signer, m_expires, m_confidentiality, m_issues, m_recommendations};
}

void DocumentForm::retranslate() {
    fillChoices();
    setRowLabel(*m_rows, *m_kind, tr("Kind"));
    setRowLabel(*m_rows, *m_title, tr("Title"));
    setRowLabel(*m_rows, *m_number, tr("Number"));
    setRowLabel(*m_rows, *m_date, tr("Date of the document"));
    setRowLabel(*m_rows, *m_signer, tr("Signed by"));
    setRowLabel(*m_rows, *m_expires, tr("Holds until"));
    setRowLabel(*m_rows, *m_confidentiality, tr("Confidentiality"));
    m_number->setPlaceholderText(tr("such as 12 of 2023"));
    m_issues->setText(tr("Names problems found"));
    m_recommendations->setText(tr("Names recommendations"));
}

void DocumentForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
