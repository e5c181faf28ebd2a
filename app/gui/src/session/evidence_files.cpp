// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_files.h"

#include "../text_conversion.h"

#include <matang/rubric/rubric.h>

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace matang::gui {

namespace {

bool isNoEvidence(const QString& name) {
    static const QStringList kSystemFiles{QStringLiteral("thumbs.db"), QStringLiteral("desktop.ini"), QStringLiteral("ehthumbs.db")};
    return name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1String("~$")) || kSystemFiles.contains(name.toLower());
}

void addFile(FoundFiles& found, const QFileInfo& file, const QString& shown) {
    const bool isWorkspace = !found.workspace.isEmpty() && file.canonicalFilePath().startsWith(found.workspace);
    if (isWorkspace || isNoEvidence(file.fileName())) {
        ++found.leftOut;
    } else if (found.files.size() >= static_cast<std::size_t>(kMostFiles)) {
        found.isCut = true;
    } else {
        found.files.push_back({file.absoluteFilePath(), shown, file.size()});
    }
}

void addFolder(FoundFiles& found, const QFileInfo& folder, const std::stop_token& stop) {
    const QDir base(folder.absoluteFilePath());
    QDirIterator files(base.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && !stop.stop_requested() && !found.isCut) {
        files.next();
        addFile(found, files.fileInfo(), folder.fileName() + QLatin1Char('/') + base.relativeFilePath(files.filePath()));
    }
}

qsizetype endOfDigits(const QString& text, qsizetype from) {
    while (from < text.size() && text[from].isDigit()) {
        ++from;
    }
    return from;
}

/// As a reader sorts names: numbers by their size, letters whatever their case. (QCollator does that only where the system's locale can.)
bool comesBefore(const QString& left, const QString& right) {
    qsizetype one = 0;
    qsizetype other = 0;
    while (one < left.size() && other < right.size()) {
        int order = 0;
        if (left[one].isDigit() && right[other].isDigit()) {
            const auto oneEnd = endOfDigits(left, one);
            const auto otherEnd = endOfDigits(right, other);
            const auto oneNumber = left.mid(one, oneEnd - one).toULongLong();
            const auto otherNumber = right.mid(other, otherEnd - other).toULongLong();
            order = oneNumber < otherNumber ? -1 : oneNumber > otherNumber ? 1 : 0;
            one = oneEnd;
            other = otherEnd;
        } else {
            order = left[one].toCaseFolded().unicode() - right[other].toCaseFolded().unicode();
            ++one;
            ++other;
        }
        if (order != 0) {
            return order < 0;
        }
    }
    return left.size() - one < right.size() - other;
}

/// "I20", "I35-1" and the like: letters, then a number that people use alone.
QString numberOf(const QString& id) {
    static const QRegularExpression kNumbered(QStringLiteral("^[A-Za-z]+([0-9]+(?:-[0-9]+)?)$"));
    return kNumbered.match(id).captured(1);
}

/// Whether a name begins with this mark as a word of its own: not "20" in "2023".
bool beginsWith(const QString& name, const QString& mark) {
    if (mark.isEmpty() || !name.startsWith(mark, Qt::CaseInsensitive)) {
        return false;
    }
    const auto rest = name.mid(mark.size());
    static const QRegularExpression kYear(QStringLiteral("^[\\s_\\-.]*(tahun|thn?|of)\\b"), QRegularExpression::CaseInsensitiveOption);
    if (kYear.match(rest).hasMatch()) {
        return false;  // "12 Tahun 2021": the number of a regulation
    }
    static const QRegularExpression kEnd(QStringLiteral("^($|[\\s_\\-.,)(]|[a-z](?![a-z]))"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kDate(QStringLiteral("^[\\-./][0-9]"));
    return kEnd.match(rest).hasMatch() && !kDate.match(rest).hasMatch();
}

rubric::NodeIndex named(QString name, const rubric::Rubric& rubric) {
    static const QRegularExpression kWord(QStringLiteral("^(indikator|indicator|ind)[\\s_.\\-]*"),
                                          QRegularExpression::CaseInsensitiveOption);
    name.remove(kWord);
    static const QRegularExpression kZeros(QStringLiteral("^0+(?=[0-9])"));
    const auto bare = QString(name).remove(kZeros);
    rubric::NodeIndex best = -1;
    qsizetype longest = 0;
    for (rubric::NodeIndex node = 0; node < static_cast<rubric::NodeIndex>(rubric.nodes.size()); ++node) {
        if (!rubric.node(node).isIndicator()) {
            continue;
        }
        const auto id = fromStd(rubric.node(node).id.text);
        const auto number = numberOf(id);
        if ((beginsWith(name, id) || beginsWith(bare, number)) && id.size() > longest) {
            best = node;
            longest = id.size();
        }
    }
    return best;
}

}  // namespace

FoundFiles findFiles(const QStringList& paths, const std::stop_token& stop, const QString& workspace) {
    FoundFiles found;
    found.workspace = QFileInfo(workspace).canonicalFilePath();
    for (const auto& path : paths) {
        const QFileInfo one(path);
        if (one.isDir()) {
            addFolder(found, one, stop);
        } else if (one.isFile()) {
            addFile(found, one, one.fileName());
        }
    }
    std::stable_sort(found.files.begin(), found.files.end(),
                     [](const auto& left, const auto& right) { return comesBefore(left.shown, right.shown); });
    return found;
}

rubric::NodeIndex indicatorNamedBy(const QString& shown, const rubric::Rubric& rubric) {
    const auto parts = shown.split(QLatin1Char('/'));
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (const auto node = named(*part, rubric); node >= 0) {
            return node;
        }
    }
    return -1;
}

}  // namespace matang::gui
