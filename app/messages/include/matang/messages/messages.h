// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/text/catalogue.h>

#include <string>

namespace matang::messages {

/// The program's own catalogue: a sentence for every code that core can return. Embedded at build time from en.yaml and id.yaml.
/// The reference stays valid for the whole run.
[[nodiscard]] const text::Catalogue& catalogue(text::Language language);

/// An error as a sentence: what happened, where, what to do next. Lists every finding of the error on lines of its own.
[[nodiscard]] std::string sentence(const base::Error& error, text::Language language);

/// "file:line:column: error: code: message" and, where the line is known, the line with a caret below the column.
[[nodiscard]] std::string render(const base::Diagnostic& finding, text::Language language);

/// Only the sentence of a finding, without position and code ("Tingkat 6 di luar skala 1-5.").
[[nodiscard]] std::string sentence(const base::Diagnostic& finding, text::Language language);

}  // namespace matang::messages
