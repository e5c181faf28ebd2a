// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_drop.h"

#include "../theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace matang::gui {

namespace {

/// Lies over the widget and lets the mouse through.
class HoverFrame final : public QWidget {
public:
    explicit HoverFrame(QWidget* over) : QWidget(over) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(QPen(theme::accent(palette()), 2, Qt::DashLine));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

}  // namespace

FileDrop::FileDrop(QWidget& on, std::function<bool(QPoint)> accepts)
    : QObject(&on), m_on(on), m_frame(new HoverFrame(&on)), m_accepts(std::move(accepts)) {
    on.setAcceptDrops(true);
    on.installEventFilter(this);
}

QStringList FileDrop::pathsOf(const QMimeData* data) {
    QStringList paths;
    for (const auto& address : data->urls()) {
        if (address.isLocalFile() && QFileInfo::exists(address.toLocalFile())) {
            paths << address.toLocalFile();
        }
    }
    return paths;
}

void FileDrop::setHovering(bool hovering) {
    if (hovering) {
        m_frame->setGeometry(m_on.rect());
        m_frame->raise();
    }
    m_frame->setVisible(hovering);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove: {
            auto* drag = static_cast<QDropEvent*>(event);
            const bool takes = !pathsOf(drag->mimeData()).isEmpty() && m_accepts(drag->position().toPoint());
            drag->setAccepted(takes);
            if (takes) {
                drag->setDropAction(Qt::CopyAction);
            }
            setHovering(takes);
            return true;
        }
        case QEvent::DragLeave:
            setHovering(false);
            return true;
        case QEvent::Drop: {
            auto* drop = static_cast<QDropEvent*>(event);
            setHovering(false);
            const auto paths = pathsOf(drop->mimeData());
            const auto at = drop->position().toPoint();
            if (!paths.isEmpty() && m_accepts(at)) {
                drop->setDropAction(Qt::CopyAction);
                drop->accept();
                emit dropped(paths, at);
            }
            return true;
        }
        default:
            return QObject::eventFilter(watched, event);
    }
}

}  // namespace matang::gui
