// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/writers/writers.h>

#include "chart_folder.h"
#include "html_writer.h"
#include "json_writer.h"
#include "odt_writer.h"
#include "pdf_writer.h"
#include "report_font.h"
#include "xlsx_writer.h"

#include <QSaveFile>

namespace matang::writers {

namespace {

QByteArray render(const content::ReportDocument& document, Format format) {
    switch (format) {
        case Format::Pdf:
            return pdf(document);
        case Format::Odt:
            return odt(document);
        case Format::Html:
            return html(document);
        case Format::Xlsx:
            return xlsx(document);
        case Format::Json:
            return json(document);
        case Format::Svg:
        case Format::Png:
            break;
    }
    return {};
}

}  // namespace

base::Result<void> write(const content::ReportDocument& document, Format format, const std::string& file) {
    if (format != Format::Json && format != Format::Xlsx) {
        if (const auto font = checkReportFont(); !font) {
            return font;
        }
    }
    if (isFolderFormat(format)) {
        return writeCharts(document, format, file);
    }
    QSaveFile target(QString::fromStdString(file));
    const auto failed = [&file](const std::string& detail) {
        return base::fail(base::ErrorCode::InputOutput, "report-not-written", {{"file", file}, {"detail", detail}});
    };
    if (!target.open(QIODevice::WriteOnly)) {
        return failed(target.errorString().toStdString());
    }
    const QByteArray bytes = render(document, format);
    if (bytes.isEmpty()) {
        return failed(std::string(formatCode(format)));
    }
    if (target.write(bytes) != bytes.size() || !target.commit()) {
        return failed(target.errorString().toStdString());
    }
    return {};
}

}  // namespace matang::writers
