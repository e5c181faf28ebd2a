// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace matang::gui {

/// An application whose window survives a mistake of ours: an exception that a slot lets out ends that slot and is told, instead of ending
/// the program with what is being typed.
class GuardedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void unexpected(const QString& what);
};

}  // namespace matang::gui
