// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <matang/rubric/ids.h>

#include <stop_token>
#include <vector>

namespace matang::rubric {
struct Rubric;
}

namespace matang::gui {

/// A file that may become evidence.
struct FoundFile {
    QString path;
    QString shown;  ///< from the chosen folder on: "Indikator 20/SK.pdf"
    qint64 size = 0;
};

struct FoundFiles {
    std::vector<FoundFile> files;  ///< in the order of a reader: names with numbers by their numbers
    int leftOut = 0;               ///< files of the operating system and of office programs, which are no evidence
    QString workspace;             ///< that they are meant for, which is none of them
    bool isCut = false;            ///< there are more than kMostFiles
};

inline constexpr int kMostFiles = 20'000;

/// Every file among the paths and below the folders among them. Links to folders are not followed; the workspace
/// itself is no evidence. Takes its time: not for the thread of
/// the window.
[[nodiscard]] FoundFiles findFiles(const QStringList& paths, const std::stop_token& stop, const QString& workspace = {});

/// The indicator that the names of a file and of the folders around it stand for: "20. Layanan/SK.pdf", "I20_SK.pdf", "20.a SK.pdf",
/// "Indikator 20/...", "SC-BAS-01 ...". The file's own name counts first, then the nearest folder. -1 where none does.
[[nodiscard]] rubric::NodeIndex indicatorNamedBy(const QString& shown, const rubric::Rubric& rubric);

}  // namespace matang::gui
