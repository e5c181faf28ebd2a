// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_metadata.h"

#include <matang/content/report_document.h>

#include <QCryptographicHash>
#include <QStringList>

namespace matang::writers {

namespace {

/// Version 4 shape, made from the content, so that the same report has the same id.
QString uuidOf(const QByteArray& content) {
    const QString hex = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QStringList parts{hex.left(8), hex.mid(8, 4), QLatin1Char('4') + hex.mid(13, 3), QLatin1Char('8') + hex.mid(17, 3),
                            hex.mid(20, 12)};
    return parts.join(QLatin1Char('-'));
}

QDateTime momentOf(const content::ReportDocument& document) {
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(document.createdAt), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

/// One line without what XML and the information dictionary cannot hold.
QString oneLine(const std::string& text) {
    QString line;
    for (const QChar character : QString::fromStdString(text).simplified()) {
        if (character >= u' ' && character != QChar(0xFFFE) && character != QChar(0xFFFF)) {
            line += character;
        }
    }
    return line;
}

}  // namespace

PdfMetadata metadataOf(const content::ReportDocument& document) {
    PdfMetadata metadata;
    metadata.title = oneLine(document.title);
    metadata.subject = oneLine(document.subject);
    metadata.author = oneLine(document.look.organisation);
    metadata.language = document.language == text::Language::English ? QStringLiteral("en") : QStringLiteral("id");
    metadata.createdAt = momentOf(document);
    metadata.creator = QStringLiteral("Matang");
    metadata.producer = QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
    metadata.identifier = uuidOf(QByteArray::fromStdString(document.identifier + document.createdAt));
    return metadata;
}

QByteArray xmp(const PdfMetadata& metadata) {
    const QString moment = metadata.createdAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+00:00");
    const auto alternative = [](const QString& name, const QString& text) {
        return text.isEmpty() ? QString()
                              : QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n")
                                    .arg(name, text.toHtmlEscaped());
    };
    const QString author =
        metadata.author.isEmpty()
            ? QString()
            : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n").arg(metadata.author.toHtmlEscaped());
    const QString text =
        QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">\n"
            "<dc:format>application/pdf</dc:format>\n") +
        alternative(QStringLiteral("title"), metadata.title) + alternative(QStringLiteral("description"), metadata.subject) + author +
        QStringLiteral(
            "<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"
            "</rdf:Description>\n"
            "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\">\n"
            "<xmp:CreatorTool>%2</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate>"
            "<xmp:MetadataDate>%3</xmp:MetadataDate>\n"
            "</rdf:Description>\n"
            "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\"><pdf:Producer>%4</pdf:Producer></rdf:Description>\n"
            "<rdf:Description xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" rdf:about=\"\"><xmpMM:DocumentID>uuid:%5</xmpMM:DocumentID>"
            "</rdf:Description>\n"
            "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\"><pdfaid:part>1</pdfaid:part>"
            "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
            "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
            .arg(metadata.language, metadata.creator, moment, metadata.producer, metadata.identifier);
    return text.toUtf8();
}

}  // namespace matang::writers
