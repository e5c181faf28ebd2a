// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_output.h"

#include "interruption.h"

#include <matang/writers/writers.h>

#include <QApplication>
#include <QtGlobal>

#include <array>
#include <cstdio>
#include <memory>
#include <stop_token>
#include <utility>

namespace matang::cli {
namespace {

writers::Format formatNamed(const std::string& name) {
    return writers::formatFromCode(name).value_or(writers::Format::Pdf);
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
    for (const writers::Format format : writers::allFormats()) {
        names.emplace_back(writers::formatCode(format));
    }
    return names;
}

bool wantsFolder(const std::string& format) {
    return writers::isFolderFormat(formatNamed(format));
}

base::Result<void> writeReport(const content::ReportDocument& document, const std::string& format, const std::string& file) {
    const QuietDrawing quiet;
    const std::unique_ptr<QApplication> application = offscreenApplication();
    return writers::write(document, formatNamed(format), file);
}

base::Result<orders::BatchOutcome> writeReports(workspace::Workspace& opened, orders::BatchOrder order, const std::string& format,
                                                const Console& console) {
    const QuietDrawing quiet;
    const std::unique_ptr<QApplication> application = offscreenApplication();
    const Interruption interruption;
    std::stop_source stop;
    order.format = formatNamed(format);
    const auto progress = [&](int done, int all, const std::string& agency) {
        if (interruption.requested()) {
            stop.request_stop();
        }
        if (console.surroundings().watched && !agency.empty()) {
            console.tell("report-progress", {{"done", std::to_string(done + 1)}, {"all", std::to_string(all)}, {"agency", agency}});
        }
    };
    return orders::writeBatch(opened, console.surroundings().rubrics, order, stop.get_token(), progress);
}

}  // namespace matang::cli
