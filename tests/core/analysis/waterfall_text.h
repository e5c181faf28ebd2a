// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../scoring/rules.h"
#include "scored.h"

#include <matang/analysis/waterfall.h>
#include <matang/base/decimal.h>

#include <memory>
#include <string>

// Changes and errors as text, to be compared as a whole.
namespace matang::testing {

inline std::shared_ptr<const rubric::Rubric> shared(const RubricBuilder& builder) {
    return std::make_shared<const rubric::Rubric>(builder.rubric);
}

inline std::string textOf(const base::Error& error) {
    std::string text = error.code == base::ErrorCode::NotAllowed ? "not allowed: "
                       : error.code == base::ErrorCode::NotFound ? "not found: "
                                                                 : "other: ";
    text += error.reason;
    for (const auto& [name, value] : error.arguments) {
        text += ' ' + name + '=' + value;
    }
    return text;
}

inline std::string textOf(const std::optional<Rational>& figure) {
    return figure ? base::formatExact(*figure) : "-";
}

/// "2.95 to 3.2", a line "D1 3 to 3.4: 0.1" for every step, and "left 0.01 rounding".
inline std::string textOf(const base::Result<analysis::Waterfall>& result, const rubric::Rubric& rubric) {
    if (!result) {
        return textOf(result.error());
    }
    static const char* const kCauses[] = {"none", "rounding", "unexplained"};
    std::string text = textOf(result->from) + " to " + textOf(result->to) + '\n';
    for (const analysis::WaterfallStep& step : result->steps) {
        text +=
            rubric.node(step.node).id.text + ' ' + textOf(step.before) + " to " + textOf(step.after) + ": " + textOf(step.change) + '\n';
    }
    return text + "left " + textOf(result->remainder) + ' ' + kCauses[static_cast<int>(result->cause)] +
           (result->asDeep ? "\n" : ", not as deep\n");
}

/// Its rule: from + all changes + remainder = to.
inline bool addsUp(const analysis::Waterfall& waterfall) {
    Rational sum = waterfall.from + waterfall.remainder;
    for (const analysis::WaterfallStep& step : waterfall.steps) {
        sum += step.change;
    }
    return sum == waterfall.to;
}

}  // namespace matang::testing
