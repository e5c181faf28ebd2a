// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reading.h"

#include "outside_program.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace matang::testing {

namespace {

constexpr double kMillimetres = 25.4 / 72;

}  // namespace

std::vector<PdfWord> wordsOf(const QString& file) {
    const Ran read = run(QStringLiteral("pdftotext"), {"-bbox", file, "-"});
    EXPECT_EQ(read.exitCode, 0) << read.output.toStdString();
    std::vector<PdfWord> words;
    int page = 0;
    QXmlStreamReader reader(read.output);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == u"page") {
            ++page;
        } else if (reader.name() == u"word") {
            const auto number = [&](const char* name) { return reader.attributes().value(QLatin1String(name)).toDouble() * kMillimetres; };
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            words.push_back({page, reader.readElementText(), box});
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return words;
}

QStringList pageTexts(const QString& file) {
    const Ran read = run(QStringLiteral("pdftotext"), {"-raw", file, "-"});
    EXPECT_EQ(read.exitCode, 0) << read.output.toStdString();
    QStringList pages = read.output.split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

PdfStructure::PdfStructure(const QString& file) {
    const Ran read = run(QStringLiteral("qpdf"), {"--json=2", "--json-key=qpdf", "--json-key=pages", file});
    EXPECT_EQ(read.exitCode, 0) << read.output.toStdString();
    const QJsonObject json = QJsonDocument::fromJson(read.output.toUtf8()).object();
    m_objects = json[QLatin1String("qpdf")].toArray()[1].toObject();
    for (const QJsonValue page : json[QLatin1String("pages")].toArray()) {
        m_pages << page.toObject()[QLatin1String("object")].toString();
    }
    const QJsonObject trailer = m_objects[QLatin1String("trailer")].toObject()[QLatin1String("value")].toObject();
    m_catalogue = resolved(trailer[QLatin1String("/Root")]).toObject();
}

QJsonValue PdfStructure::resolved(const QJsonValue& value) const {
    const QString name = value.toString();
    return name.endsWith(QStringLiteral(" R")) ? m_objects[QStringLiteral("obj:") + name].toObject()[QLatin1String("value")] : value;
}

int PdfStructure::pageOf(const QJsonValue& destination) const {
    return static_cast<int>(m_pages.indexOf(destination.toArray()[0].toString())) + 1;
}

void PdfStructure::addBookmarks(std::vector<PdfBookmark>& list, const QJsonObject& parent, int level) const {
    QJsonValue next = parent[QLatin1String("/First")];
    while (!next.isUndefined()) {
        const QJsonObject item = resolved(next).toObject();
        const QJsonValue destination = resolved(item[QLatin1String("/Dest")]);
        list.push_back({item[QLatin1String("/Title")].toString().mid(2), level, pageOf(destination), destination.toArray()[3].toDouble(),
                        item[QLatin1String("/Count")].toInt() > 0});
        addBookmarks(list, item, level + 1);
        next = item[QLatin1String("/Next")];
    }
}

std::vector<PdfBookmark> PdfStructure::bookmarks() const {
    std::vector<PdfBookmark> list;
    addBookmarks(list, resolved(m_catalogue[QLatin1String("/Outlines")]).toObject(), 1);
    return list;
}

std::vector<PdfLink> PdfStructure::links() const {
    std::vector<PdfLink> list;
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        for (const QJsonValue reference : resolved(resolved(m_pages[page]).toObject()[QLatin1String("/Annots")]).toArray()) {
            const QJsonObject annotation = resolved(reference).toObject();
            const QJsonArray box = annotation[QLatin1String("/Rect")].toArray();
            const QJsonValue destination = resolved(annotation[QLatin1String("/Dest")]);
            list.push_back({static_cast<int>(page) + 1,
                            QRectF(QPointF(box[0].toDouble(), box[1].toDouble()), QPointF(box[2].toDouble(), box[3].toDouble())),
                            pageOf(destination), destination.toArray()[3].toDouble()});
        }
    }
    return list;
}

}  // namespace matang::testing
