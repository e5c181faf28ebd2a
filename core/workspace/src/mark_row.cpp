// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_row.h"

#include "canonical.h"

namespace matang::workspace {
namespace {

constexpr std::int64_t kLastYear = 2999;

bool readValue(const Query& row, int column, assessment::Mark& mark) {
    if (row.isNull(column)) {
        return true;
    }
    mark.value = fractionFromStored(row.text(column));
    return mark.value.has_value();
}

bool readCodes(const Query& row, int column, assessment::Mark& mark) {
    const std::optional<assessment::MarkState> state = stateFromStored(row.text(column));
    const std::optional<assessment::Verification> verification = assessment::verificationFromCode(row.text(column + 1));
    mark.state = state.value_or(mark.state);
    mark.verification = verification.value_or(mark.verification);
    return state && verification;
}

bool readYear(const Query& row, int column, assessment::Mark& mark) {
    const std::int64_t year = row.integer(column);
    if (year < 0 || year > kLastYear) {
        return false;
    }
    mark.measuredYear = static_cast<int>(year);
    return true;
}

}  // namespace

RowState readMarkColumns(const Query& row, int first, assessment::Mark& mark) {
    mark.fact = row.text(first + 1);
    mark.analysis = row.text(first + 2);
    mark.justification = row.text(first + 3);
    mark.measuredSource = row.text(first + 7);
    const bool value = readValue(row, first, mark);
    const bool codes = readCodes(row, first + 4, mark);
    const bool year = readYear(row, first + 6, mark);
    return value && codes && year ? RowState::Readable : RowState::Strange;
}

void requireMarkColumns(const Query& row, int first, assessment::Mark& mark) {
    if (readMarkColumns(row, first, mark) == RowState::Strange) {
        throw SQLite::Exception("stored mark \"" + row.string(first) + "\"", SQLITE_CORRUPT);
    }
}

}  // namespace matang::workspace
