// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/document.h>

#include <matang/assessment/clarification.h>
#include <matang/base/codes.h>

namespace matang::assessment {
namespace {

constexpr std::array<std::string_view, 4> kConfidentialities{"", "open", "internal", "confidential"};

base::Result<void> checkDay(const std::string& day, const char* field) {
    if (!day.empty() && !isIsoDay(day)) {
        return base::fail(base::ErrorCode::NotAllowed, "day-malformed", {{"day", day}, {"field", field}});
    }
    return {};
}

}  // namespace

std::string_view confidentialityCode(Confidentiality confidentiality) {
    return kConfidentialities.at(static_cast<std::size_t>(confidentiality));
}

std::optional<Confidentiality> confidentialityFromCode(std::string_view code) {
    return base::fromCode<Confidentiality>(kConfidentialities, code);
}

bool Document::saysNothing() const {
    Document silent;
    silent.sha256 = sha256;
    return *this == silent;
}

base::Result<void> checkDocument(const Document& document) {
    if (base::Result<void> sound = checkDay(document.date, "date"); !sound) {
        return sound;
    }
    if (base::Result<void> sound = checkDay(document.expires, "expires"); !sound) {
        return sound;
    }
    if (!document.date.empty() && !document.expires.empty() && document.expires < document.date) {
        return base::fail(base::ErrorCode::NotAllowed, "days-reversed", {{"date", document.date}, {"expires", document.expires}});
    }
    return {};
}

}  // namespace matang::assessment
