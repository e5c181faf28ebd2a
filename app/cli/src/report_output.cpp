// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_output.h"

#include <matang/writers/writers.h>

#include <QApplication>
#include <QtGlobal>

#include <array>
#include <cstdio>
#include <map>
#include <memory>

namespace matang::cli {
namespace {

const std::map<std::string, writers::Format>& formats() {
    static const std::map<std::string, writers::Format> known{
        {"pdf", writers::Format::Pdf}, {"odt", writers::Format::Odt}, {"html", writers::Format::Html}, {"json", writers::Format::Json}};
    return known;
}

/// What the drawing library thinks of its surroundings (no runtime folder, no fonts for a display) says nothing to somebody who wants a
/// report; only what stops it is passed on.
void passOnCritical(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
    }
}

/// Keeps the library quiet as long as it lives.
class QuietDrawing {
public:
    QuietDrawing() : m_before(qInstallMessageHandler(passOnCritical)) {}
    ~QuietDrawing() { qInstallMessageHandler(m_before); }
    QuietDrawing(const QuietDrawing&) = delete;
    QuietDrawing& operator=(const QuietDrawing&) = delete;

private:
    QtMessageHandler m_before;
};

/// Charts need an application object; the offscreen platform is enough and needs no display.
std::unique_ptr<QApplication> offscreenApplication() {
    if (QCoreApplication::instance() != nullptr) {
        return nullptr;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static std::array<char, 11> name{"matang-cli"};
    static std::array<char*, 2> values{name.data(), nullptr};
    return std::make_unique<QApplication>(count, values.data());
}

}  // namespace

std::vector<std::string> reportFormats() {
    std::vector<std::string> names;
    for (const auto& [name, format] : formats()) {
        names.push_back(name);
    }
    return names;
}

base::Result<void> writeReport(const content::ReportDocument& document, const std::string& format, const std::string& file) {
    const QuietDrawing quiet;
    const std::unique_ptr<QApplication> application = offscreenApplication();
    return writers::write(document, formats().at(format), file);
}

}  // namespace matang::cli
