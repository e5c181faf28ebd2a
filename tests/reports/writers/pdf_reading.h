// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace matang::testing {

/// One word as Poppler finds it on a page, in millimetres from the page's top left corner.
struct PdfWord {
    int page = 0;  ///< counted from 1
    QString text;
    QRectF box;
};

[[nodiscard]] std::vector<PdfWord> wordsOf(const QString& file);
/// The text of every page, in the order in which it was painted.
[[nodiscard]] QStringList pageTexts(const QString& file);

/// A bookmark of a file.
struct PdfBookmark {
    QString title;
    int level = 1;
    int page = 0;       ///< counted from 1
    double top = 0;     ///< in points from the page's lower edge
    bool open = false;  ///< the bookmarks below it are to be seen at once
};

/// A click that leads to a place in the same file.
struct PdfLink {
    int page = 0;  ///< that it stands on, counted from 1
    QRectF box;    ///< in points from the page's lower left corner
    int leadsTo = 0;
    double top = 0;
};

/// A file as qpdf tells it.
class PdfStructure {
public:
    explicit PdfStructure(const QString& file);

    [[nodiscard]] QJsonObject catalogue() const { return m_catalogue; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] std::vector<PdfBookmark> bookmarks() const;
    [[nodiscard]] std::vector<PdfLink> links() const;

private:
    [[nodiscard]] QJsonValue resolved(const QJsonValue& value) const;
    [[nodiscard]] int pageOf(const QJsonValue& destination) const;
    void addBookmarks(std::vector<PdfBookmark>& list, const QJsonObject& parent, int level) const;

    QJsonObject m_objects;
    QJsonObject m_catalogue;
    QStringList m_pages;
};

}  // namespace matang::testing
