// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bar.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"

#include <matang/exchange/evidence_folder.h>

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace matang::gui {

namespace {

constexpr int kProgressSteps = 1000;

}  // namespace

ExportBar::ExportBar(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_begin(new QPushButton(this)),
      m_words(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("exportBar"));
    m_begin->setObjectName(QStringLiteral("exportBegin"));
    m_words->setObjectName(QStringLiteral("exportWords"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_begin, &QPushButton::clicked, this, &ExportBar::choose);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(&session.document(), &AssessmentDocument::aboutToReset, this, [this] { setVisible(m_busy); });
    retranslate();
    showBusy(false);
    hide();
}

void ExportBar::choose() {
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Export evidence into"));
    if (!folder.isEmpty()) {
        exportInto(folder);
    }
}

void ExportBar::exportInto(const QString& folder) {
    const auto& document = m_session.document();
    if (m_busy || !document.isReady()) {
        return;
    }
    const auto& record = document.current().record.assessment;
    const auto name = exchange::safeFileName(document.loaded().agency.name + " " + std::to_string(record.year) + " " + record.rubric.text);
    auto target = QDir(folder).filePath(fromStd(name));
    for (int number = 2; QFile::exists(target); ++number) {
        target = QDir(folder).filePath(fromStd(name) + QStringLiteral(" (%1)").arg(number));
    }
    m_stop = std::stop_source();
    const auto progress = [this](std::int64_t done, std::int64_t total) {
        const int share = total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0;
        QMetaObject::invokeMethod(
            this, [this, share] { m_progress->setValue(share); }, Qt::QueuedConnection);
    };
    showBusy(true);
    m_words->setText(tr("Evidence is being written to %1").arg(QDir::toNativeSeparators(target)));
    m_session
        .ask([id = document.id(), path = toPath(target), stop = m_stop.get_token(),
              progress](StoreAccess access) -> base::Result<std::size_t> {
            const auto pieces = workspace::Archive(access.workspace).pieces(id);
            if (!pieces) {
                return base::propagate(pieces);
            }
            const auto written = exchange::writeEvidenceFolder(access.workspace, *pieces, path, stop, progress);
            return written ? base::Result<std::size_t>(pieces->size()) : base::propagate(written);
        })
        .then(this, [this, target](const base::Result<std::size_t>& count) {
            showBusy(false);
            if (count) {
                m_words->setText(tr("%1 pieces of evidence were written to %2, with a table (index.csv) and checksums (SHA256SUMS).")
                                     .arg(*count)
                                     .arg(QDir::toNativeSeparators(target)));
            } else if (count.error().code == base::ErrorCode::Cancelled) {
                m_words->setText(tr("Cancelled. Nothing was written."));
            } else {
                m_words->setText(Wording(m_session.surroundings().language.current()).error(count.error()));
            }
        });
}

void ExportBar::showBusy(bool busy) {
    m_busy = busy;
    m_begin->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_cancel->setVisible(busy);
    show();
}

void ExportBar::retranslate() {
    m_begin->setText(tr("Export evidence\u2026"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Evidence is being exported"));
}

void ExportBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
