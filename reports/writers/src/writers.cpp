// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/writers/writers.h>

#include "html_writer.h"
#include "json_writer.h"
#include "odt_writer.h"
#include "pdf_writer.h"
#include "report_font.h"

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
        case Format::Json:
            return json(document);
    }
    return {};
}

}  // namespace

base::Result<void> write(const content::ReportDocument& document, Format format, const std::string& file) {
    if (format != Format::Json) {
        if (const auto font = checkReportFont(); !font) {
            return font;
        }
    }
    QSaveFile target(QString::fromStdString(file));
    const auto failed = [&] {
        return base::fail(base::ErrorCode::InputOutput, "report-not-written",
                          {{"file", file}, {"detail", target.errorString().toStdString()}});
    };
    if (!target.open(QIODevice::WriteOnly)) {
        return failed();
    }
    const QByteArray bytes = render(document, format);
    if (target.write(bytes) != bytes.size() || !target.commit()) {
        return failed();
    }
    return {};
}

}  // namespace matang::writers
