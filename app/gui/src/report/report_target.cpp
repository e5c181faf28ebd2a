// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_target.h"

#include "../settings.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "report_words.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matang::gui {

ReportTarget::ReportTarget(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_file(new QLineEdit(this)), m_choose(new QPushButton(this)), m_replaces(new QLabel(this)) {
    m_file->setObjectName(QStringLiteral("reportFile"));
    m_choose->setObjectName(QStringLiteral("reportChoose"));
    m_replaces->setObjectName(QStringLiteral("reportReplaces"));
    m_replaces->setWordWrap(true);
    theme::makeQuiet(*m_replaces);
    setFocusProxy(m_file);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kGap);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addLayout(line);
    column->addWidget(m_replaces);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_chosen = true;
        emit changed();
    });
    connect(m_file, &QLineEdit::textChanged, this, &ReportTarget::writeWords);
    connect(m_choose, &QPushButton::clicked, this, &ReportTarget::choose);
    writeWords();
}

void ReportTarget::suggest(const ReportName& name, const QString& workspace) {
    const bool otherFormat = name.format != m_name.format;
    m_name = name;
    if (!m_chosen) {
        const QDir folder(usualFolder(m_settings.reportFolder(), workspace));
        m_file->setText(QDir::toNativeSeparators(folder.filePath(suggestedName(name))));
    } else if (otherFormat && name.subject != ReportSubject::EveryAgency) {
        m_file->setText(withEnding(m_file->text(), name.format));
    }
    writeWords();
}

QString ReportTarget::path() const {
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

QString ReportTarget::title() const {
    return isFolder() ? tr("Folder") : tr("File");
}

bool ReportTarget::isFolder() const {
    return goesIntoFolder(m_name.subject, m_name.format);
}

void ReportTarget::rememberFolder() {
    m_settings.setReportFolder(QFileInfo(m_file->text()).absolutePath());
}

void ReportTarget::noteWritten(const QString& target) {
    m_written = QDir::toNativeSeparators(target);
    writeWords();
}

void ReportTarget::choose() {
    isFolder() ? chooseFolder() : chooseFile();
}

void ReportTarget::chooseFile() {
    const auto filter = QStringLiteral("%1 (*.%2)").arg(formatName(m_name.format), fromStd(writers::formatCode(m_name.format)));
    const auto file = QFileDialog::getSaveFileName(this, tr("Export report"), m_file->text(), filter);
    if (!file.isEmpty()) {
        take(withEnding(file, m_name.format));
    }
}

/// Many files go into a folder of their own within the one that is chosen.
void ReportTarget::chooseFolder() {
    const QFileInfo now(m_file->text());
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Export into"), now.dir().path());
    if (!folder.isEmpty()) {
        take(QDir(folder).filePath(now.fileName()));
    }
}

void ReportTarget::take(const QString& path) {
    m_chosen = true;
    m_file->setText(QDir::toNativeSeparators(path));
    emit changed();
}

void ReportTarget::writeWords() {
    m_choose->setText(tr("Choose\u2026"));
    m_file->setAccessibleName(title());
    m_file->setToolTip(m_file->text().toHtmlEscaped());
    const bool there = !m_file->text().isEmpty() && m_file->text() != m_written && QFileInfo::exists(m_file->text());
    m_replaces->setText(!there       ? QString()
                        : isFolder() ? tr("This folder is there already; files of the same names in it will be replaced.")
                                     : tr("This file is there already and will be replaced."));
    m_replaces->setVisible(there);
}

void ReportTarget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        writeWords();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
