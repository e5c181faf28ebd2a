// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_view.h"

#include <QPlainTextEdit>

namespace matang::gui {

/// Words of a text or CSV file, to read and to copy from.
class TextView final : public QPlainTextEdit, public ContentView {
    Q_OBJECT

public:
    TextView(const QString& text, QWidget* parent);
    void magnify(int steps) override;
    void fitWidth() override;

private:
    int m_steps = 0;
};

}  // namespace matang::gui
