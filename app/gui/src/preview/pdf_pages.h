// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_view.h"
#include "pdf_hits.h"

#include <QPdfView>

#include <memory>
#include <vector>

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
    void fitPage() override;
    [[nodiscard]] int percent() const override;
    [[nodiscard]] bool hasWords() const override { return true; }
    void find(const search::TextQuery& query, bool go) override;
    void step(int hits) override;
    [[nodiscard]] Found found() const override;
    /// Where the pages lie below one another, in pixels of what is scrolled.
    [[nodiscard]] std::vector<QRectF> places() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double shownFactor(int page) const;
    [[nodiscard]] double largestFactor() const;
    [[nodiscard]] QSizeF shownSize(int page) const;
    void goToHit(int number);
    void tell() const;
    /// Does what changes the height of all pages, and comes back to the same place.
    template <typename Change>
    void keepingPlace(Change change);

    std::shared_ptr<QPdfDocument> m_document;
    PdfHits m_hits;
    int m_hit = 0;                ///< counted from 1
    bool m_goesToHit = false;     ///< once there is one
    std::vector<QSizeF> m_sizes;  ///< of the pages, in points; asking the document waits for what is being drawn
    QSizeF m_largest{0, 0};       ///< of them
    bool m_hasStrip = false;
};

}  // namespace matang::gui
