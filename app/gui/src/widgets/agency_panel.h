// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt stands first: its moc cannot read the library's <concepts> at the head of a file.
#include "form_panel.h"

#include <matang/assessment/agency.h>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace matang::gui {

class LanguageSwitch;

/// What a workspace knows of an agency, to be changed in place: name, code, kind, other names.
class AgencyPanel final : public FormPanel {
    Q_OBJECT

public:
    explicit AgencyPanel(const LanguageSwitch& language, QWidget* parent = nullptr);
    void begin(const assessment::Agency& agency);
    /// The agency that was begun with, and as it is typed.
    [[nodiscard]] const assessment::Agency& before() const noexcept { return m_before; }
    [[nodiscard]] assessment::Agency after() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillKinds();
    void retranslate();

    const LanguageSwitch& m_language;
    assessment::Agency m_before;
    QLineEdit* m_name;
    QLineEdit* m_code;
    QComboBox* m_kind;
    QPlainTextEdit* m_aliases;
};

}  // namespace matang::gui
