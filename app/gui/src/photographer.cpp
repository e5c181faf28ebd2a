// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"

#include "contact_sheet.h"
#include "main_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace matang::gui {

namespace {

constexpr int kMostMilliseconds = 30'000;

}  // namespace

bool waitFor(const std::function<bool()>& reached) {
    QElapsedTimer clock;
    clock.start();
    while (!reached() && clock.elapsed() < kMostMilliseconds) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return reached();
}

void settle() {
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

void Photographer::take(const QString& page) {
    settle();
    const auto file = m_folder.filePath(page + m_suffix + QStringLiteral(".png"));
    m_failed |= !m_window.grab().save(file);
}

void Photographer::take(const QString& page, ContactSheet& sheet) {
    take(page);
    sheet.add(m_window.grab().toImage(), page);
}

}  // namespace matang::gui
