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
    return readValue(row, first, mark) ? RowState::Readable : RowState::Strange;
}

RowState readDetailColumns(const Query& row, int first, assessment::Mark& mark) {
    const bool codes = readCodes(row, first, mark);
    const bool year = readYear(row, first + 2, mark);
    mark.measuredSource = row.text(first + 3);
    return codes && year && hasDetail(mark) ? RowState::Readable : RowState::Strange;
}

bool hasDetail(const assessment::Mark& mark) {
    return mark.state != assessment::MarkState::Given || mark.verification != assessment::Verification::None || mark.measuredYear != 0 ||
           !mark.measuredSource.empty();
}

void requireReadable(RowState state, const assessment::Mark& mark) {
    if (state == RowState::Strange) {
        throw SQLite::Exception("stored mark of " + mark.node.text, SQLITE_CORRUPT);
    }
}

}  // namespace matang::workspace
