// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace matang::gui {

class AssessmentDocument;
class LanguageSwitch;

/// The foot of the window: the figures a person is working for and what is still missing. Each part leads to what is behind it.
class StatusStrip final : public QFrame {
    Q_OBJECT

public:
    StatusStrip(const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent = nullptr);

signals:
    void indexClicked();
    void improvementClicked();
    void disputedClicked();
    void filledClicked();
    void withoutEvidenceClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addPart(const QString& name);
    void refresh();
    void showIndex();
    void showImprovement();
    void showMissing();

    const AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    QPushButton* m_index;
    QPushButton* m_predicate;
    QPushButton* m_improvement;
    QPushButton* m_disputed;
    QPushButton* m_filled;
    QPushButton* m_withoutEvidence;
};

}  // namespace matang::gui
