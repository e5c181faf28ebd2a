// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/rubric/evidence_rule.h>

#include <optional>
#include <string>
#include <string_view>

namespace matang::assessment {

/// Who may read a document.
enum class Confidentiality { Unsaid, Open, Internal, Confidential };

/// "", "open", "internal", "confidential".
[[nodiscard]] std::string_view confidentialityCode(Confidentiality confidentiality);
[[nodiscard]] std::optional<Confidentiality> confidentialityFromCode(std::string_view code);

/// The facts of a document that is evidence. They belong to its content, so that every link to it shares them.
struct Document {
    std::string sha256;  ///< of the content
    rubric::DocumentKind kind = rubric::DocumentKind::Unsaid;
    std::string title;    ///< "Peraturan Bupati tentang Arsitektur SPBE"
    std::string number;   ///< "12 Tahun 2023"
    std::string date;     ///< ISO 8601 day of the document itself; of a web page the day it was seen; may be empty
    std::string signer;   ///< who signed; empty where nobody did or it is not known
    std::string expires;  ///< ISO 8601 day after which it no longer holds; may be empty
    Confidentiality confidentiality = Confidentiality::Unsaid;
    bool hasIssues = false;           ///< names problems found
    bool hasRecommendations = false;  ///< names what to do about them
    friend bool operator==(const Document&, const Document&) = default;
    [[nodiscard]] bool saysNothing() const;
};

/// NotAllowed "day-malformed" {day, field}; "days-reversed" {date, expires} where it expires before its own day.
[[nodiscard]] base::Result<void> checkDocument(const Document& document);

}  // namespace matang::assessment
