// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_writer.h"

#include "odt_content.h"
#include "odt_package.h"
#include "odt_styles.h"
#include "report_look.h"
#include "written_text.h"

#include <QImage>
#include <QSvgRenderer>

namespace matang::writers {

namespace {

/// The crest among the package's files; nothing where the look has none.
OdtCrest addCrest(const content::Look& look, std::vector<PackageFile>& files) {
    const QByteArray bytes = safeCrest(look);
    if (bytes.isEmpty()) {
        return {};
    }
    const bool vectors = look.crestFormat == content::Look::CrestFormat::Svg;
    const QSizeF size = vectors ? QSvgRenderer(bytes).viewBoxF().size() : QSizeF(QImage::fromData(bytes, "PNG").size());
    OdtCrest crest;
    crest.name = vectors ? QStringLiteral("Pictures/crest.svg") : QStringLiteral("Pictures/crest.png");
    crest.share = size.isEmpty() ? 1 : size.width() / size.height();
    files.push_back({crest.name, vectors ? QStringLiteral("image/svg+xml") : QStringLiteral("image/png"), bytes});
    return crest;
}

QByteArray metadata(const content::ReportDocument& document) {
    OdfXml xml("office:document-meta");
    xml.open("office:meta");
    const QString moment = written(document.createdAt).remove(u'Z');
    xml.element("meta:generator", QStringLiteral("Matang"));
    xml.element("dc:title", written(document.title));
    xml.element("dc:subject", written(document.subject));
    if (!document.look.organisation.empty()) {
        xml.element("meta:initial-creator", written(document.look.organisation));
        xml.element("dc:creator", written(document.look.organisation));
    }
    xml.element("meta:creation-date", moment);
    xml.element("dc:date", moment);
    xml.element("dc:language", document.language == text::Language::English ? QStringLiteral("en-GB") : QStringLiteral("id-ID"));
    xml.element("meta:user-defined", written(document.identifier), {{"meta:name", "Identifier"}, {"meta:value-type", "string"}});
    xml.close();
    return xml.finish();
}

}  // namespace

QByteArray odt(const content::ReportDocument& document) {
    std::vector<PackageFile> pictures;
    const OdtCrest crest = addCrest(document.look, pictures);
    OdtContent content(document, crest);
    const QString xml = QStringLiteral("text/xml");
    std::vector<PackageFile> files{{QStringLiteral("content.xml"), xml, content.bytes()},
                                   {QStringLiteral("styles.xml"), xml, odtStyles(document, crest.name, crest.share)},
                                   {QStringLiteral("meta.xml"), xml, metadata(document)}};
    files.insert(files.end(), pictures.begin(), pictures.end());
    files.insert(files.end(), content.pictures().begin(), content.pictures().end());
    return packed(files, document.createdAt);
}

}  // namespace matang::writers
