// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_head.h"

#include <algorithm>
#include <charconv>

namespace matang::exchange {
namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
/// Things may have been measured long before anybody assessed them.
constexpr int kFirstMeasuredYear = 1900;
constexpr std::string_view kKinds = "kementerian, lembaga, provinsi, kabupaten, kota";
constexpr std::string_view kAnswers = "as-is, to-be";
constexpr std::string_view kStates = "given, not-applicable, not-submitted";
constexpr std::string_view kVerifications = "verified, disputed";

/// A name stands in tables, files and reports: one line, no marks that turn the direction of the text around it.
void checkName(RowCells& cells, std::string_view column, const std::string& name, const std::string& code) {
    constexpr std::size_t kLongestName = 200;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; };
    const bool turns = name.find("\xE2\x80\xAA") != std::string::npos || name.find("\xE2\x80\xAB") != std::string::npos ||
                       name.find("\xE2\x80\xAD") != std::string::npos || name.find("\xE2\x80\xAE") != std::string::npos;
    if (name.size() > kLongestName) {
        cells.report(column, code + "-long", {{"most", std::to_string(kLongestName)}});
    } else if (turns || std::any_of(name.begin(), name.end(), isControl)) {
        cells.report(column, code + "-unprintable", {});
    }
}

void readAgency(RowCells& cells, ValuesRow& row) {
    row.agencyCode = cells.text("agency_code");
    row.agencyName = cells.text("agency");
    if (row.agencyCode.empty() && row.agencyName.empty() && (cells.has("agency") || cells.has("agency_code"))) {
        cells.report(cells.has("agency") ? "agency" : "agency_code", "agency-missing", {});
    }
    checkName(cells, "agency", row.agencyName, "agency-name");
    const std::string kind = cells.text("kind");
    const std::optional<assessment::AgencyKind> known = assessment::kindFromCode(lowerCase(kind));
    if (!kind.empty() && !known) {
        cells.report("kind", "kind-unknown", {{"kind", kind}, {"known", std::string(kKinds)}});
    }
    row.kind = kind.empty() ? assessment::kindFromName(row.agencyName) : known.value_or(assessment::AgencyKind::Unknown);
}

/// 0 where the cell is empty or no such year.
int readYear(RowCells& cells, std::string_view column, int first) {
    const std::string text = cells.text(column);
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (text.empty() || (error == std::errc{} && end == text.data() + text.size() && year >= first && year <= kLastYear)) {
        return year;
    }
    cells.report(column, "year-invalid", {{"text", text}, {"from", std::to_string(first)}, {"to", std::to_string(kLastYear)}});
    return 0;
}

void needAssessor(RowCells& cells, std::string_view column) {
    if (!cells.text(column).empty() && cells.text("assessor").empty()) {
        cells.report(column, "assessor-needed", {{"what", std::string(column)}});
    }
}

void readMarkColumns(RowCells& cells, ValuesRow& row) {
    row.unit = cells.text("unit");
    checkName(cells, "unit", row.unit, "unit");
    if (const std::string answer = cells.text("answer"); !answer.empty()) {
        const std::optional<assessment::Answer> known = assessment::answerFromCode(lowerCase(answer));
        if (!known) {
            cells.report("answer", "answer-unknown", {{"answer", answer}, {"known", std::string(kAnswers)}});
        }
        row.answer = known.value_or(row.answer);
    }
    const std::string verification = cells.text("verification");
    const std::optional<assessment::Verification> known = assessment::verificationFromCode(lowerCase(verification));
    if (!known) {
        cells.report("verification", "verification-unknown", {{"verification", verification}, {"known", std::string(kVerifications)}});
    }
    row.verification = known.value_or(row.verification);
    row.measuredYear = readYear(cells, "measured_year", kFirstMeasuredYear);
    row.measuredSource = cells.text("measured_source");
    for (const char* column : {"verification", "measured_year", "measured_source"}) {
        needAssessor(cells, column);
    }
}

}  // namespace

void readHead(RowCells& cells, ValuesRow& row) {
    row.position = cells.position(cells.row().cells.front());
    readAgency(cells, row);
    row.year = readYear(cells, "year", kFirstYear);
    if (cells.has("year") && cells.text("year").empty()) {
        cells.report("year", "year-missing", {});
    }
    row.cohort = cells.text("cohort");
    row.assessor = cells.text("assessor");
    row.source = cells.text("source");
    row.predicate = cells.text("predicate");
    readMarkColumns(cells, row);
}

assessment::MarkState readState(RowCells& cells) {
    const std::string text = cells.text("state");
    const std::optional<assessment::MarkState> state = assessment::markStateFromCode(lowerCase(text));
    if (!text.empty() && !state) {
        cells.report("state", "state-unknown", {{"state", text}, {"known", std::string(kStates)}});
    }
    if (state && *state != assessment::MarkState::Given) {
        needAssessor(cells, "state");
    }
    return state.value_or(assessment::MarkState::Given);
}

}  // namespace matang::exchange
