// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/document.h>
#include <matang/assessment/judgement.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace matang::workspace {

// The facts of documents and the judgements as they stand in the trail, with fields as rows hold them (see desk_canonical.h).
struct DocumentForm {
    std::string_view kind, title, number, date, signer, expires, confidentiality;
    std::int64_t hasIssues = 0;
    std::int64_t hasRecommendations = 0;
};
struct JudgementForm {
    std::string_view verdict, reason;
    std::int64_t at = 0;
};

[[nodiscard]] DocumentForm formOf(const assessment::Document& document);
[[nodiscard]] JudgementForm formOf(const assessment::Judgement& judgement);

[[nodiscard]] std::string canonical(const DocumentForm& form);
[[nodiscard]] std::string canonical(const JudgementForm& form);

}  // namespace matang::workspace
