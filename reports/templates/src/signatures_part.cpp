// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <matang/templates/template_format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace matang::templates {

namespace {

std::optional<int> numberIn(std::string_view digits) {
    int number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return failure == std::errc{} && end == digits.data() + digits.size() && digits.front() != '-' ? std::optional(number) : std::nullopt;
}

/// A day of the calendar as "2024-11-12".
bool isDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const auto year = numberIn(text.substr(0, 4));
    const auto month = numberIn(text.substr(5, 2));
    const auto day = numberIn(text.substr(8, 2));
    return year && month && day &&
           std::chrono::year_month_day(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
               .ok();
}

Signer readSigner(Reading& reading, const yaml::Node& item) {
    yaml::MapReader map(reading.findings, item, formatOf(FormatMap::Signer), "signers");
    Signer signer;
    if (const yaml::Node* role = map.find("role")) {
        signer.role = readPlainWords(reading, *role, "role");
    }
    signer.name = map.text("name");
    signer.number = map.text("number");
    return signer;
}

void readDate(Reading& reading, yaml::MapReader& map) {
    const std::string date = map.text("date");
    if (!date.empty() && !isDay(date)) {
        reading.findings.error(map.find("date")->position, "day-malformed", {{"day", date}, {"field", "date"}});
    }
    reading.made.date = date;
}

bool isSigned(const ReportTemplate& made) {
    return std::any_of(made.sections.begin(), made.sections.end(),
                       [](const SectionChoice& choice) { return choice.kind == SectionKind::Signatures; });
}

}  // namespace

void readSignatures(Reading& reading, yaml::MapReader& file) {
    const yaml::Node* node = file.find("signatures");
    if (node == nullptr) {
        return;
    }
    yaml::MapReader map(reading.findings, *node, formatOf(FormatMap::Signatures), "signatures");
    reading.made.place = map.text("place");
    readDate(reading, map);
    for (const yaml::Node& item : map.list("signers")) {
        reading.made.signers.push_back(readSigner(reading, item));
    }
    if (map.isMap() && file.find("sections") != nullptr && !isSigned(reading.made)) {
        reading.findings.warning(file.keyPosition("signatures"), "signatures-unused", {});
    }
}

}  // namespace matang::templates
