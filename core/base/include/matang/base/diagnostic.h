// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::base {

/// A place in a text file. Line and column count from 1; column counts characters (UTF-8 code points); 0 means unknown.
struct SourcePosition {
    std::string file;
    int line = 0;
    int column = 0;
    friend bool operator==(const SourcePosition&, const SourcePosition&) = default;
};

enum class Severity { Info, Warning, Error };

/// "info", "warning" or "error", as files and the command line write it.
[[nodiscard]] std::string_view severityCode(Severity severity);

/// Named arguments that fill the `{name}` gaps of a code's sentence, in the order in which they were given.
using Arguments = std::vector<std::pair<std::string, std::string>>;

/// One finding about a file, a rubric, an import or a result. Core never builds sentences: `code` (kebab-case, stable) and
/// `arguments` are turned into text by the message catalogue of the interface language.
struct Diagnostic {
    Severity severity = Severity::Error;
    SourcePosition position;
    std::string code;
    Arguments arguments;
    std::string sourceLine;  ///< the offending line as it stands, for the caret; may be empty
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// The value of an argument, or an empty text.
[[nodiscard]] std::string argument(const Arguments& arguments, const std::string& name);

/// True where at least one finding has severity Error.
[[nodiscard]] bool hasErrors(const std::vector<Diagnostic>& findings);

/// Language-free form for logs and failed tests: "file:3:7: error: weight-sum: node=D1 sum=120".
[[nodiscard]] std::string toString(const Diagnostic& finding);

}  // namespace matang::base
