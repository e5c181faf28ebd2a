// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include <functional>

namespace matang::gui {

class ContactSheet;
class MainWindow;

/// Lets the window work until something is so; false where it takes far too long.
[[nodiscard]] bool waitFor(const std::function<bool()>& reached);
/// Gives timers and repaints a moment.
void settle();

/// Takes pictures of the window as it stands.
class Photographer {
public:
    Photographer(MainWindow& window, const QString& folder, const QString& suffix) : m_window(window), m_folder(folder), m_suffix(suffix) {}

    void take(const QString& page);
    /// The same, and on this sheet too.
    void take(const QString& page, ContactSheet& sheet);
    [[nodiscard]] bool failed() const noexcept { return m_failed; }

private:
    MainWindow& m_window;
    QDir m_folder;
    QString m_suffix;
    bool m_failed = false;
};

}  // namespace matang::gui
