// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/diagnostic.h>

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace matang::base {

/// What went wrong, coarsely: decides the command line's exit status and whether trying again can help. The exact reason is in
/// `Error::reason`, a code with a sentence in every interface language.
enum class ErrorCode {
    InvalidNumber,  ///< a text is not a number of the wanted form
    InvalidInput,   ///< a file or argument breaks its format; `Error::diagnostics` lists every mistake
    NotFound,       ///< a named thing (agency, rubric, node, file) is not there
    AlreadyExists,  ///< a thing that must be new is there already
    NotAllowed,     ///< a rule of the domain or read-only access forbids the edit
    Damaged,        ///< stored data fails its own checks
    Unsupported,    ///< a newer format version or a kind of input that is not handled
    InputOutput,    ///< the operating system or the database refused
    Cancelled,      ///< the stop token was used
};

/// An error as a value. `reason` is a stable kebab-case code ("workspace-newer"), `arguments` fill its sentence.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    std::string reason;
    Arguments arguments;
    SourcePosition position;              ///< empty file where no source position applies
    std::vector<Diagnostic> diagnostics;  ///< every single mistake, for InvalidInput and Damaged
    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or the error that stands in its place. Every function returning one is declared `[[nodiscard]]`.
template <typename Value>
using Result = tl::expected<Value, Error>;

/// Shorthand for returning an error: `return fail(ErrorCode::NotFound, "agency-unknown", {{"agency", name}});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string reason, Arguments arguments = {},
                                                SourcePosition position = {}) {
    return tl::unexpected<Error>(Error{code, std::move(reason), std::move(arguments), std::move(position), {}});
}

/// Passes an error on unchanged: `if (!loaded) { return propagate(loaded); }`
template <typename Value>
[[nodiscard]] tl::unexpected<Error> propagate(const tl::expected<Value, Error>& failed) {
    return tl::unexpected<Error>(failed.error());
}

}  // namespace matang::base
