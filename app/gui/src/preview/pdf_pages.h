// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_view.h"

#include <QPdfView>

#include <memory>

class QPdfDocument;

namespace matang::gui {

/// The pages of a PDF below each other. Stays at its place when it is magnified or gets another width.
class PdfPages final : public QPdfView, public ContentView {
    Q_OBJECT

public:
    PdfPages(std::shared_ptr<QPdfDocument> document, QWidget* parent);
    ~PdfPages() override;
    /// Counted from 1, as below; what the document does not have changes nothing.
    void goToPage(int page);
    [[nodiscard]] int page() const;
    [[nodiscard]] int pageCount() const;
    void magnify(int steps) override;
    void fitWidth() override;

signals:
    void pageChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double shownFactor() const;
    [[nodiscard]] double largestFactor() const;
    /// Does what changes the height of all pages, and comes back to the same place.
    template <typename Change>
    void keepingPlace(Change change);

    std::shared_ptr<QPdfDocument> m_document;
    QSizeF m_largest{0, 0};  ///< of the pages, in points
    bool m_hasStrip = false;
};

}  // namespace matang::gui
