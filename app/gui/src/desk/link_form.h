// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/evidence.h>
#include <matang/rubric/rubric.h>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace matang::gui {

class LanguageSwitch;
class TypedLine;

/// What a piece of evidence proves at its indicator: level, purpose, page or article, and in words.
class LinkForm final : public QWidget {
    Q_OBJECT

public:
    explicit LinkForm(const LanguageSwitch& language, QWidget* parent = nullptr);
    void show(const assessment::EvidenceLink& link, const rubric::Rubric& rubric);
    void setReadOnly(bool readOnly);
    void commit();

    /// Where the keyboard stops, in the order of the eye.
    [[nodiscard]] std::vector<QWidget*> stops() const;

signals:
    void changed(const matang::assessment::EvidenceLink& before, const matang::assessment::EvidenceLink& after);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillLevels(const rubric::Rubric& rubric);
    void fillPurposes();
    void retranslate();
    template <typename Change>
    void announce(Change change);

    const LanguageSwitch& m_language;
    assessment::EvidenceLink m_link;
    QFormLayout* m_rows;
    QComboBox* m_level;
    QComboBox* m_purpose;
    TypedLine* m_page;
    TypedLine* m_note;
};

}  // namespace matang::gui
