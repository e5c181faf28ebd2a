// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <matang/assessment/programme.h>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace matang::gui {

class AssessmentDocument;
class LanguageSwitch;

/// The indicators that a programme serves: those of the open instrument to choose from, and what was chosen, in any instrument.
class LinksPane final : public QWidget {
    Q_OBJECT

public:
    using Links = std::vector<std::pair<rubric::RubricId, rubric::NodeId>>;

    LinksPane(const AssessmentDocument& document, const LanguageSwitch& language, QWidget* parent = nullptr);
    void show(const Links& links, bool readOnly);

signals:
    void edited(const std::vector<std::pair<matang::rubric::RubricId, matang::rubric::NodeId>>& links);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void link();
    void unlink();
    void fillChoice();
    void fillList();
    void showButtons();
    struct Name {
        QString brief;
        QString whole;
    };
    [[nodiscard]] Name nameOf(const rubric::RubricId& rubric, const rubric::NodeId& node) const;
    void retranslate();

    const AssessmentDocument& m_document;
    const LanguageSwitch& m_language;
    QLabel* m_title;
    QComboBox* m_choice;
    QPushButton* m_link;
    QListWidget* m_list;
    QPushButton* m_unlink;
    Links m_links;
    bool m_readOnly = false;
};

}  // namespace matang::gui
