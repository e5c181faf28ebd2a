// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>

#include <optional>
#include <string>
#include <vector>

namespace matang::content {

/// The way from the marks to the index as a worksheet can compute it again: one row a node, parents before their parts.
struct Calculation {
    /// A formula of the common worksheet functions, in English and with decimal points: "ROUND(SUM({I1.value}*{I1.weight},...)/100,2)".
    /// `{ID.value}`, `{ID.weight}` and `{ID.contribution}` stand for the cells of the row with this id; nothing else is in braces. Several
    /// cells in double brackets are one argument: "LARGE(({I1.value},{I2.value}),1)".
    using Formula = std::string;
    struct Row {
        std::string id;    ///< unique: node id, with "#2" for the second unit of a repeated node, with "~1" for what it is made of
        std::string name;  ///< as in the report
        int depth = 0;     ///< 0 is the index
        std::optional<base::Rational> weight;
        std::optional<base::Rational> value;           ///< exact; what the formula must give
        Formula formula{};                             ///< empty: the value was given (a mark, a reported figure), not computed
        std::string origin;                            ///< "dihitung", "dilaporkan", "diteruskan", or empty
        std::string rule;                              ///< how it was computed, in words; may be empty
        std::optional<base::Rational> contribution{};  ///< what it adds to the index, where that is a plain sum
        Formula contributionFormula{};                 ///< there wherever the contribution is
        bool input = false;  ///< the value is one that somebody gave: a mark, a measured amount, a reported figure; others can be tried
    };
    /// What the sheet calls its parts, in the report's language.
    struct Words {
        std::string sheet;  ///< "Perhitungan 2021"
        std::string id;
        std::string name;
        std::string weight;
        std::string value;
        std::string contribution;
        std::string origin;
        std::string rule;
        std::string printed;     ///< "Indeks yang dicetak"
        std::string reported;    ///< "Indeks dalam laporan"
        std::string difference;  ///< "Selisih"
        std::string guide;       ///< how the sheet is read
    };
    std::string title;  ///< "Indeks SPBE 2021"
    std::vector<Row> rows;
    int decimals = 2;                           ///< of the published index
    std::optional<base::Rational> published{};  ///< as printed
    std::string note{};                         ///< what the formulas leave out; empty: nothing
    Formula printed{};                          ///< the index as printed, from the row of the index
    Words words{};
};

}  // namespace matang::content
