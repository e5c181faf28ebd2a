// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_view.h"
#include "hit_list.h"

#include <QPlainTextEdit>

namespace matang::gui {

/// Words of a text or CSV file, to read and to copy from.
class TextView final : public QPlainTextEdit, public ContentView {
    Q_OBJECT

public:
    TextView(const QString& text, QWidget* parent);
    void magnify(int steps) override;
    void fitWidth() override;
    [[nodiscard]] bool hasWords() const override { return true; }
    void find(const search::TextQuery& query, bool go) override;
    void step(int hits) override;
    [[nodiscard]] Found found() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void goToHit(int number);
    void mark();

    int m_steps = 0;
    std::vector<HitInText> m_hits;
    int m_hit = 0;
};

}  // namespace matang::gui
