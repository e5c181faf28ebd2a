// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace matang::gui {

class WorkspaceSession;

/// Asks who is working (name, role, organisation), in place: when a workspace is opened by somebody without a name, before the first edit
/// at the latest, and whenever it is wanted. The edit that made it ask is done afterwards.
class PersonBar final : public QFrame {
    Q_OBJECT

public:
    explicit PersonBar(WorkspaceSession& session, QWidget* parent = nullptr);
    /// Does the edit at once where the name is known, else asks first.
    void require(std::function<void()> edit);
    /// Asks for another name.
    void ask(std::function<void()> afterwards = {});

signals:
    void named();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void accept();
    void showPerson();
    void chooseRole();
    [[nodiscard]] bool isFilled() const;
    void showReadiness();
    void fillKnown();
    /// A name that the file knows brings its role and organisation along.
    void recognise(const QString& name);
    void retranslate();
    void paintTone();

    WorkspaceSession& m_session;
    QLabel* m_question;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_organisation;
    QPushButton* m_accept;
    QStringListModel* m_known;
    std::function<void()> m_afterwards;
    QPointer<QWidget> m_before;  ///< had the keyboard when the question was asked
};

}  // namespace matang::gui
