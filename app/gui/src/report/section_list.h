// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include <QWidget>

#include <matang/templates/report_template.h>
#include <matang/text/language.h>

#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;

namespace matang::gui {

/// The sections of a report in the order of its template, each to be left out or not. Page breaks are not shown: they go by themselves.
class SectionList final : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);
    void showTemplate(const templates::ReportTemplate& reportTemplate, const QStringList& leftOut, text::Language language);
    /// Keys of those that are not wanted (see sectionKeys).
    [[nodiscard]] QStringList leftOut() const;
    [[nodiscard]] bool hasAny() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reset();
    void writeReset();
    void retranslate();

    QLabel* m_title;
    QPushButton* m_reset;
    QListWidget* m_list;
};

}  // namespace matang::gui
