// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_context.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What the executive page says above its decisions.
namespace matang::sections {

/// Where the agency stands among its kind.
struct Place {
    int rank = 0;
    int of = 0;
    bool tied = false;
    base::Rational mean;  ///< of all who have a place
    std::string group;    ///< "kota"
};

/// Nothing where it has no place, or the report speaks of another figure than the ranking.
[[nodiscard]] std::optional<Place> placeOf(const ReportContext& context);

/// Index, predicate, change and place; of a partial index how much is filled.
[[nodiscard]] content::KeyFigures executiveFigures(const ReportContext& context, const std::optional<Place>& place);

/// The paragraphs beside the chart, what matters most first, together no longer than so many characters: what does not fit is left out.
[[nodiscard]] std::vector<std::string> executiveWords(const ReportContext& context, const std::optional<Place>& place,
                                                      std::size_t characters);

/// How the index is known: computed from how much, or quoted from where; empty without an index.
[[nodiscard]] std::string executiveOrigin(const ReportContext& context);

/// "Ringkasan eksekutif · SPBE 2020, tahun 2024 · tahap: Akhir".
[[nodiscard]] std::string executiveAbout(const ReportContext& context);

}  // namespace matang::sections
