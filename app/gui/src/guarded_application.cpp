// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded_application.h"

#include <QMetaObject>

#include <exception>

namespace matang::gui {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& caught) {
        qCritical("unexpected: %s", caught.what());
        // Told later: whoever is in the midst of something ends it first.
        QMetaObject::invokeMethod(
            this, [this, what = QString::fromUtf8(caught.what())] { emit unexpected(what); }, Qt::QueuedConnection);
        return false;
    }
}

}  // namespace matang::gui
