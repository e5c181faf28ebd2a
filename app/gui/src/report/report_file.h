// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_request.h"

#include <string>

namespace matang::gui {

/// What a suggested name is made from.
struct ReportName {
    std::string reportTemplate;  ///< id
    QString agency;              ///< of ReportSubject::Assessment
    std::string rubric;          ///< id
    int year = 0;
    text::Language language = text::Language::Indonesian;
    writers::Format format = writers::Format::Pdf;
    ReportSubject subject = ReportSubject::Assessment;
};

/// "laporan-lengkap-kota-bogor-spbe-2020-2024.pdf"; an English one ends in "-en". A folder for charts or for many reports has no ending,
/// but says what it holds.
[[nodiscard]] QString suggestedName(const ReportName& name);

/// The same file with the ending of another format. An ending that is none of ours stays, and gets it behind.
[[nodiscard]] QString withEnding(const QString& file, writers::Format format);

/// True where the format or the subject makes more than one file, so that a folder is chosen.
[[nodiscard]] bool goesIntoFolder(ReportSubject subject, writers::Format format);

/// A folder that is there: the one that was used last, the documents, the home, else that of the workspace.
[[nodiscard]] QString usualFolder(const QString& last, const QString& workspace);

}  // namespace matang::gui
