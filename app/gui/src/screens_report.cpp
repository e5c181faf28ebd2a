// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens_report.h"

#include "main_window.h"
#include "pages/report_page.h"
#include "photographer.h"
#include "report/report_form.h"
#include "report/report_preview.h"
#include "report/template_choice.h"
#include "session_view.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>

#include <algorithm>

namespace matang::gui {

namespace {

void choose(ReportPage& page, const char* name, const QVariant& value) {
    auto* box = page.findChild<QComboBox*>(QString::fromLatin1(name));
    box->setCurrentIndex(std::max(0, box->findData(value)));
    emit box->activated(box->currentIndex());
}

/// The pages are drawn a moment after they are there.
bool waitForPages(ReportPage& page) {
    const bool there = waitFor([&page] { return !page.preview().isBusy(); });
    QThread::msleep(200);
    return there;
}

bool writeBroken(const QString& file) {
    QFile made(file);
    return made.open(QIODevice::WriteOnly) &&
           made.write(
               "template: dinas\nformat: 1\nscope: agency\nname: {id: \"Laporan dinas\", en: \"Office report\"}\n"
               "sections: [cover, summary]\nsections: [method]\n") > 0;
}

bool photographBroken(ReportPage& page, Photographer& photographer, const QString& folder) {
    const auto file = folder + QStringLiteral("/templat-dinas.yaml");
    if (!writeBroken(file)) {
        return false;
    }
    auto* choice = page.findChild<TemplateChoice*>();
    choice->openFile(file);
    if (!waitFor([&page] { return page.findChild<QWidget*>(QStringLiteral("reportTemplateFindings"))->isVisible(); })) {
        return false;
    }
    photographer.take(QStringLiteral("report-template"));
    return true;
}

bool photographExport(ReportPage& page, Photographer& photographer, const QString& folder) {
    page.findChild<QLineEdit*>(QStringLiteral("reportFile"))->setText(folder + QStringLiteral("/laporan.pdf"));
    page.findChild<QPushButton*>(QStringLiteral("reportExport"))->click();
    photographer.take(QStringLiteral("report-writing"));
    if (!waitFor([&page] { return page.findChild<QWidget*>(QStringLiteral("reportOpen"))->isVisible(); })) {
        return false;
    }
    photographer.take(QStringLiteral("report-written"));
    return true;
}

}  // namespace

bool photographReport(MainWindow& window, Photographer& photographer) {
    const QTemporaryDir folder;
    window.view()->showPage(SessionView::Report);
    auto& page = *window.view()->findChild<ReportPage*>();
    photographer.take(QStringLiteral("report-loading"));
    if (!waitForPages(page)) {
        return false;
    }
    photographer.take(QStringLiteral("report"));
    auto* strip = page.findChild<QPushButton*>(QStringLiteral("reportStripShown"));
    strip->click();
    page.findChild<QPushButton*>(QStringLiteral("reportWhole"))->click();
    QThread::msleep(200);
    photographer.take(QStringLiteral("report-pages"));
    strip->setChecked(false);
    page.findChild<QPushButton*>(QStringLiteral("reportFit"))->click();
    if (!photographExport(page, photographer, folder.path())) {
        return false;
    }
    choose(page, "reportSubject", static_cast<int>(ReportSubject::EveryAgency));
    photographer.take(QStringLiteral("report-all"));
    choose(page, "reportTemplate", QStringLiteral("laporan-nasional"));
    if (!waitForPages(page)) {
        return false;
    }
    photographer.take(QStringLiteral("report-round"));
    choose(page, "reportTemplate", QStringLiteral("laporan-lengkap"));
    const bool shown = waitForPages(page) && photographBroken(page, photographer, folder.path());
    choose(page, "reportTemplate", QStringLiteral("laporan-lengkap"));
    return shown;
}

}  // namespace matang::gui
