// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hit_list.h"

#include <QList>
#include <QObject>
#include <QPolygonF>
#include <QTimer>

#include <memory>

class QPdfDocument;

namespace matang::gui {

/// Searches a PDF page by page, between the other things that the window has to do.
class PdfHits final : public QObject {
    Q_OBJECT

public:
    struct Hit {
        int page = 0;             ///< counted from 0
        QList<QPolygonF> places;  ///< in points on the page
    };

    explicit PdfHits(std::shared_ptr<QPdfDocument> document, QObject* parent = nullptr);
    void start(const search::TextQuery& query);
    [[nodiscard]] const std::vector<Hit>& hits() const { return m_hits; }
    [[nodiscard]] bool isSearching() const { return m_slice.isActive(); }

signals:
    void changed();

private:
    void searchPage();

    std::shared_ptr<QPdfDocument> m_document;
    search::TextQuery m_query;
    std::vector<Hit> m_hits;
    QTimer m_slice;
    int m_next = 0;
};

}  // namespace matang::gui
