// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_file.h"

#include "../text_conversion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace matang::gui {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("ReportWords", english);
}

/// Letters and figures that every file system takes.
QString plain(const QString& text) {
    static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
    auto made = text.toLower().replace(kOther, QStringLiteral("-"));
    while (made.endsWith(QLatin1Char('-'))) {
        made.chop(1);
    }
    return made.startsWith(QLatin1Char('-')) ? made.mid(1) : made;
}

QString ending(writers::Format format) {
    return QLatin1Char('.') + fromStd(writers::formatCode(format));
}

}  // namespace

bool goesIntoFolder(ReportSubject subject, writers::Format format) {
    return subject == ReportSubject::EveryAgency || writers::isFolderFormat(format);
}

QString suggestedName(const ReportName& name) {
    QStringList parts{plain(fromStd(name.reportTemplate))};
    if (name.subject == ReportSubject::Assessment) {
        parts << plain(name.agency);
    }
    parts << plain(fromStd(name.rubric)) << QString::number(name.year);
    if (name.subject == ReportSubject::EveryAgency) {
        parts << words(QT_TRANSLATE_NOOP("ReportWords", "all-agencies"));
    } else if (writers::isFolderFormat(name.format)) {
        parts << words(QT_TRANSLATE_NOOP("ReportWords", "charts"));
    }
    if (name.language != text::Language::Indonesian) {
        parts << fromStd(text::languageCode(name.language));
    }
    const auto joined = parts.join(QLatin1Char('-'));
    return goesIntoFolder(name.subject, name.format) ? joined : joined + ending(name.format);
}

QString withEnding(const QString& file, writers::Format format) {
    auto stem = file;
    for (const auto other : writers::allFormats()) {
        if (stem.endsWith(ending(other), Qt::CaseInsensitive)) {
            stem.chop(ending(other).size());
            break;
        }
    }
    return writers::isFolderFormat(format) ? stem : stem + ending(format);
}

QString usualFolder(const QString& last, const QString& workspace) {
    for (const auto& folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                               QStandardPaths::writableLocation(QStandardPaths::HomeLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir() && QFileInfo(folder).isWritable()) {
            return folder;
        }
    }
    return QFileInfo(workspace).absolutePath();
}

}  // namespace matang::gui
