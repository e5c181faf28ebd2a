// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/document.h>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace matang::gui {

class DayField;
class LanguageSwitch;
class TypedLine;

/// The facts of a document: kind, title, number, day, who signed, until when it holds, who may read it, what a review contains.
class DocumentForm final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentForm(const LanguageSwitch& language, QWidget* parent = nullptr);
    void show(const assessment::Document& document);
    void setReadOnly(bool readOnly);
    void commit();

    /// Where the keyboard stops, in the order of the eye.
    [[nodiscard]] std::vector<QWidget*> stops() const;

signals:
    void changed(const matang::assessment::Document& before, const matang::assessment::Document& after);
    void mistaken(const QString& words);  ///< what is wrong with what is typed; empty: nothing any more

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void fillChoices();
    void retranslate();
    template <typename Change>
    void announce(Change change);

    const LanguageSwitch& m_language;
    assessment::Document m_document;
    QFormLayout* m_rows;
    QComboBox* m_kind;
    TypedLine* m_title;
    TypedLine* m_number;
    DayField* m_date;
    TypedLine* m_signer;
    DayField* m_expires;
    QComboBox* m_confidentiality;
    QCheckBox* m_issues;
    QCheckBox* m_recommendations;
};

}  // namespace matang::gui
