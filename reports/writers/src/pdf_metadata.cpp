// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_metadata.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace matang::writers {

namespace {

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

/// Version 4 shape, made from the content, so that the same report has the same id.
QString uuidOf(const QByteArray& content) {
    const QString hex = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QStringList parts{hex.left(8), hex.mid(8, 4), QLatin1Char('4') + hex.mid(13, 3), QLatin1Char('8') + hex.mid(17, 3),
                            hex.mid(20, 12)};
    return parts.join(QLatin1Char('-'));
}

}  // namespace

QDateTime createdAt(const content::ReportDocument& document) {
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(document.createdAt), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

QByteArray xmpMetadata(const content::ReportDocument& document) {
    const QString moment = createdAt(document).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+00:00");
    const QString id = uuidOf(QByteArray::fromStdString(document.identifier + document.createdAt));
    const QString language = document.language == text::Language::English ? QStringLiteral("en") : QStringLiteral("id");
    const QString xmp =
        QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">\n"
            "<dc:format>application/pdf</dc:format>\n"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description>\n"
            "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
            "</rdf:Description>\n"
            "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\">\n"
            "<xmp:CreatorTool>Matang</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>"
            "<xmp:MetadataDate>%4</xmp:MetadataDate>\n"
            "</rdf:Description>\n"
            "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\"><pdf:Producer>Qt "
            "%5</pdf:Producer></rdf:Description>\n"
            "<rdf:Description xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" rdf:about=\"\"><xmpMM:DocumentID>uuid:%6</xmpMM:DocumentID>"
            "</rdf:Description>\n"
            "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\"><pdfaid:part>1</pdfaid:part>"
            "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
            "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
            .arg(escaped(document.title), escaped(document.subject), language, moment, QString::fromLatin1(qVersion()), id);
    return xmp.toUtf8();
}

void stampMetadata(QByteArray& pdf, const content::ReportDocument& document) {
    // Only the information dictionary and the trailer carry these patterns; both stand uncompressed at the end of the file.
    static const QRegularExpression date(QStringLiteral("/CreationDate \\(D:(\\d{14})([^)]*)\\)"));
    const qsizetype tail = qMax(qsizetype{0}, pdf.lastIndexOf("/CreationDate"));
    const QRegularExpressionMatch found = date.match(QString::fromLatin1(pdf.mid(tail)));
    if (found.hasMatch()) {
        QDateTime moment = createdAt(document);
        const QString zone = found.captured(2);
        if (zone.size() >= 6) {
            const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt();
            moment = moment.addSecs((zone.front() == u'-' ? -minutes : minutes) * 60);
        }
        pdf.replace(tail + found.capturedStart(1), 14, moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1());
    }
    static const QRegularExpression id(QStringLiteral("<([0-9a-fA-F]{32})>"));
    const qsizetype trailer = pdf.lastIndexOf("/ID");
    if (trailer < 0) {
        return;
    }
    const QByteArray digits =
        QCryptographicHash::hash(QByteArray::fromStdString(document.identifier + document.createdAt), QCryptographicHash::Md5).toHex();
    QRegularExpressionMatchIterator ids = id.globalMatch(QString::fromLatin1(pdf.mid(trailer)));
    while (ids.hasNext()) {
        pdf.replace(trailer + ids.next().capturedStart(1), 32, digits);
    }
}

}  // namespace matang::writers
