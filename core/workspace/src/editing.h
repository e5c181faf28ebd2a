// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canonical.h"
#include "connection.h"
#include "trail.h"
#include "words.h"

#include <matang/base/result.h>

#include <initializer_list>
#include <string_view>
#include <utility>

namespace matang::workspace {

/// What one edit works with, inside an open transaction.
struct Editing {
    Connection& connection;
    TrailWriter& trail;
    Words& words;
    const Author& author;
    base::Moment now;

    void record(std::string_view entity, std::string_view key, std::string_view before, std::string_view after) const {
        trail.append(author, entity, key, before, after);
    }
};

/// NotAllowed "text-malformed" {field} for the first text that cannot be stored.
[[nodiscard]] base::Result<void> requireStorable(std::initializer_list<std::pair<const char*, std::string_view>> texts);

/// NotFound "assessment-unknown" {assessment}.
[[nodiscard]] base::Result<void> requireAssessment(Connection& connection, assessment::AssessmentId id);

}  // namespace matang::workspace
