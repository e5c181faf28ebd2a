// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_preview.h"

#include "../preview/page_strip.h"
#include "../preview/pdf_pages.h"
#include "../preview/preview_tools.h"
#include "../theme.h"
#include "../widgets/state_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kDelayMilliseconds = 300;
constexpr int kPages = 0;
constexpr int kState = 1;

/// The panel's words may be narrower here than on a page of their own.
void letShrink(QWidget& panel) {
    constexpr int kNarrowest = 280;
    for (auto* part : panel.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->minimumWidth() == part->maximumWidth()) {
            part->setMinimumWidth(kNarrowest);
        }
    }
}

/// The tools of the page's own preview are called otherwise than those over a piece of evidence.
void renameParts(QWidget& tools) {
    const auto former = QStringLiteral("preview");
    for (auto* part : tools.findChildren<QWidget*>()) {
        if (part->objectName().startsWith(former)) {
            part->setObjectName(QStringLiteral("report") + part->objectName().mid(former.size()));
        }
    }
}

}  // namespace

ReportPreview::ReportPreview(QString program, QWidget* parent)
    : QWidget(parent),
      m_program(std::move(program)),
      m_folder(QDir::temp().filePath(QStringLiteral("matang-report-XXXXXX"))),
      m_remark(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_tools(new PreviewTools(this)),
      m_states(new QStackedWidget(this)),
      m_state(new StatePanel(this)) {
    setObjectName(QStringLiteral("reportPreview"));
    m_remark->setObjectName(QStringLiteral("reportRemark"));
    m_busy->setObjectName(QStringLiteral("reportPreviewBusy"));
    m_state->setObjectName(QStringLiteral("reportPreviewState"));
    renameParts(*m_tools);
    letShrink(*m_state);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(theme::kGap / 2);
    auto keeps = m_busy->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keeps);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    m_tools->serve(nullptr, false);
    arrange();
    connect(&m_delay, &QTimer::timeout, this, &ReportPreview::begin);
    connect(&m_run, &ReportRun::ended, this, &ReportPreview::finish);
    connect(m_state, &StatePanel::triggered, this, &ReportPreview::begin);
    connect(m_tools, &PreviewTools::stripWanted, this, &ReportPreview::showStrip);
    retranslate();
}

ReportPreview::~ReportPreview() {
    m_run.drop();
    removePages();
}

void ReportPreview::arrange() {
    auto* pages = new QWidget(this);
    m_row = new QHBoxLayout(pages);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::kGap);
    m_states->addWidget(pages);
    m_states->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addWidget(m_tools);
    column->addWidget(m_remark);
    column->addWidget(m_busy);
    column->addWidget(m_states, 1);
    m_states->setCurrentIndex(kState);
}

bool ReportPreview::isBusy() const {
    return m_delay.isActive() || m_run.isRunning() || m_reading;
}

int ReportPreview::pageCount() const {
    return m_pages == nullptr ? 0 : m_pages->pageCount();
}

void ReportPreview::showReport(const ReportRequest& request) {
    if (m_wanted != request) {
        m_wanted = request;
        touch();
    }
}

void ReportPreview::touch() {
    if (!m_wanted) {
        return;
    }
    m_stale = true;
    if (isVisible()) {
        m_delay.start();
        writeBusy();
    }
}

void ReportPreview::showNothing(const QString& title, const QString& sentence) {
    m_wanted.reset();
    m_delay.stop();
    m_run.drop();
    m_reading = false;
    ++m_number;
    removePages();
    m_state->showEmpty(title, sentence);
    m_states->setCurrentIndex(kState);
    writeBusy();
}

void ReportPreview::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void ReportPreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && m_wanted) {
        m_delay.start();
        writeBusy();
    }
}

void ReportPreview::begin() {
    if (!m_wanted) {
        return;
    }
    m_delay.stop();
    m_stale = false;
    m_reading = false;
    m_failure.clear();
    auto request = *m_wanted;
    request.format = writers::Format::Pdf;
    request.target = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_number));
    m_run.start(m_program, request);
    writeBusy();
}

void ReportPreview::finish(const ReportEnd& end) {
    if (end.kind != ReportEnd::Kind::Written) {
        fail(end.reason);
        return;
    }
    m_reading = true;
    const auto file = m_folder.filePath(QStringLiteral("%1.pdf").arg(m_number));
    QtConcurrent::run([file] {
        return readPreview(file, "application/pdf");
    }).then(this, [this, number = m_number](const PreviewContent& content) { take(number, content); });
}

void ReportPreview::take(int number, const PreviewContent& content) {
    QFile::remove(m_folder.filePath(QStringLiteral("%1.pdf").arg(number - 1)));
    if (number != m_number) {
        return;
    }
    m_reading = false;
    if (content.kind == PreviewContent::Kind::Pdf) {
        showPages(content);
    } else {
        fail(tr("The pages cannot be read."));
    }
    writeBusy();
}

void ReportPreview::showPages(const PreviewContent& content) {
    const bool hadKeyboard = m_pages != nullptr && m_pages->hasFocus();
    const bool hadStrip = m_strip != nullptr;
    const int page = m_pages == nullptr ? 1 : m_pages->page();
    const auto mode = m_pages == nullptr ? QPdfView::ZoomMode::FitToWidth : m_pages->zoomMode();
    const double factor = m_pages == nullptr ? 1.0 : m_pages->zoomFactor();
    removePages();
    m_pdf = content.pdf;
    m_pages = new PdfPages(m_pdf, this);
    m_pages->setObjectName(QStringLiteral("reportPdf"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    m_row->addWidget(m_pages, 1);
    m_tools->serve(m_pages, true);
    m_pages->setZoomMode(mode);
    m_pages->setZoomFactor(factor);
    m_pages->goToPage(std::min(page, m_pages->pageCount()));
    m_pages->changed = [this] { writePlace(); };
    QWidget::setTabOrder(m_tools->last(), m_pages);
    m_states->setCurrentIndex(kPages);
    if (auto* strip = m_tools->findChild<QAbstractButton*>(QStringLiteral("reportStripShown")); strip != nullptr && hadStrip) {
        strip->setChecked(true);
    }
    if (hadKeyboard) {
        m_pages->setFocus(Qt::OtherFocusReason);
    }
    writePlace();
}

void ReportPreview::showStrip(bool shown) {
    delete m_strip;
    m_strip = nullptr;
    if (!shown || m_pages == nullptr) {
        return;
    }
    m_strip = new PageStrip(m_pdf, this);
    m_strip->setObjectName(QStringLiteral("reportStrip"));
    m_strip->setAccessibleName(tr("Pages"));
    m_row->insertWidget(0, m_strip);
    m_strip->showPage(m_pages->page());
    connect(m_strip, &PageStrip::pageChosen, m_pages, &PdfPages::goToPage);
    QWidget::setTabOrder(m_strip, m_pages);
}

void ReportPreview::removePages() {
    m_tools->serve(nullptr, false);
    showStrip(false);
    delete m_pages;
    m_pages = nullptr;
    m_pdf.reset();
}

void ReportPreview::fail(const QString& reason) {
    m_failure = reason;
    m_reading = false;
    removePages();
    m_state->showError(tr("The preview could not be made"), reason, tr("Try again"));
    m_states->setCurrentIndex(kState);
    writeBusy();
}

void ReportPreview::writePlace() {
    if (m_pages == nullptr) {
        return;
    }
    m_tools->showPlace(tr("page %1 of %2").arg(m_pages->page()).arg(m_pages->pageCount()));
    m_tools->refresh();
    if (m_strip != nullptr) {
        m_strip->showPage(m_pages->page());
    }
}

/// Over pages a thin bar says it; without them there is room for words.
void ReportPreview::writeBusy() {
    m_busy->setVisible(isBusy() && m_pages != nullptr);
    if (isBusy() && m_pages == nullptr) {
        m_state->showLoading(tr("The pages are being made\u2026"));
        m_states->setCurrentIndex(kState);
    }
}

void ReportPreview::retranslate() {
    m_busy->setAccessibleName(tr("The pages are being made\u2026"));
    if (m_pages != nullptr) {
        m_pages->setAccessibleName(tr("Pages of the report"));
    } else if (!m_failure.isEmpty() && !isBusy()) {
        fail(m_failure);
    }
    writePlace();
    writeBusy();
}

void ReportPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
