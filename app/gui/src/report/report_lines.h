// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace matang::gui {

/// How far the writing of many reports is.
struct ReportProgressLine {
    int done = 0;
    int all = 0;
    QString agency;  ///< whose report is being written now
    friend bool operator==(const ReportProgressLine&, const ReportProgressLine&) = default;
};

/// What came of it in the end.
struct ReportOutcomeLine {
    struct Failure {
        QString agency;
        QString reason;  ///< a sentence
        friend bool operator==(const Failure&, const Failure&) = default;
    };
    int written = 0;
    std::vector<Failure> failed{};
    friend bool operator==(const ReportOutcomeLine&, const ReportOutcomeLine&) = default;
};

/// What the process that writes reports tells the window: lines of JSON, each ending in a line break, and back. What is neither gives
/// nothing.
using ReportLine = std::variant<std::monostate, ReportProgressLine, ReportOutcomeLine>;
[[nodiscard]] QByteArray toJson(const ReportProgressLine& line);
[[nodiscard]] QByteArray toJson(const ReportOutcomeLine& line);
[[nodiscard]] ReportLine reportLine(const QByteArray& line);

}  // namespace matang::gui
