// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <memory>

class QPdfDocument;

namespace matang::gui {

/// Small pictures of the pages of a PDF, to see what there is and to go there. Only those that are seen are drawn, away from the window.
class PageStrip final : public QListView {
    Q_OBJECT

public:
    PageStrip(const std::shared_ptr<QPdfDocument>& document, QWidget* parent);
    /// Counted from 1, as below.
    void showPage(int page);

signals:
    void pageChosen(int page);
};

}  // namespace matang::gui
