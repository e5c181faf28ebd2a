// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace matang::gui {

/// Makes a widget take files and folders that are dropped on it, with a frame around it while they hover.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    /// `accepts` says whether something may be dropped at a place of the widget now.
    FileDrop(QWidget& on, std::function<bool(QPoint)> accepts);
    /// The files and folders of this machine among what is dragged or copied.
    [[nodiscard]] static QStringList pathsOf(const QMimeData* data);

signals:
    void dropped(const QStringList& paths, QPoint at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setHovering(bool hovering);

    QWidget& m_on;
    QWidget* m_frame;
    std::function<bool(QPoint)> m_accepts;
};

}  // namespace matang::gui
