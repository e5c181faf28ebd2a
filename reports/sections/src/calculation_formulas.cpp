// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation_formulas.h"

#include <matang/base/decimal.h>

#include <algorithm>

namespace matang::sections {

namespace {

using base::Rational;

constexpr std::size_t kMostArguments = 250;    // worksheets take 255
constexpr std::size_t kMostCharacters = 8000;  // and 8192 characters
constexpr std::size_t kCellCharacters = 7;     // "$E12345" at the most
constexpr std::size_t kDigitsKept = 15;

/// Far below anything that parts two figures that print differently, far above what binary arithmetic loses.
constexpr const char* kNudge = "1E-9";

std::string joined(const Operands& operands, const char* joint) {
    std::string text;
    for (const Operand& one : operands) {
        text += (text.empty() ? "" : joint) + one.value;
    }
    return text;
}

/// More cells than a function takes arguments are given as one.
std::string arguments(const Operands& operands) {
    const std::string text = joined(operands, ",");
    return operands.size() > kMostArguments ? "(" + text + ")" : text;
}

std::string call(const char* function, const Operands& operands) {
    return operands.size() == 1 ? operands.front().value : std::string(function) + "(" + arguments(operands) + ")";
}

Operands thatWeigh(Operands operands) {
    std::erase_if(operands, [](const Operand& one) { return !one.weighs; });
    return operands;
}

std::string weightSum(const Operands& operands) {
    std::string text;
    for (const Operand& one : operands) {
        text += (text.empty() ? "" : "+") + one.weight;
    }
    return operands.size() == 1 ? text : "(" + text + ")";
}

std::string powerOfTen(int decimals) {
    return "1" + std::string(static_cast<std::size_t>(decimals), '0');
}

}  // namespace

std::string valueCell(const std::string& id) {
    return "{" + id + ".value}";
}

std::string weightCell(const std::string& id) {
    return "{" + id + ".weight}";
}

std::string contributionCell(const std::string& id) {
    return "{" + id + ".contribution}";
}

std::string numberText(const Rational& number) {
    std::string text = base::formatExact(number);
    if (text.size() > kDigitsKept && text.find('/') != std::string::npos) {
        constexpr int kDecimals = 12;
        text = base::formatDecimal(number, kDecimals);
    }
    return text.find_first_of("/-") == std::string::npos ? text : "(" + text + ")";
}

std::string sumOf(const Operands& operands) {
    return call("SUM", operands);
}

std::string meanOf(const Operands& operands) {
    return call("AVERAGE", operands);
}

std::string weightedMeanOf(const Operands& operands) {
    if (operands.size() == 1) {
        return operands.front().value;
    }
    std::string products;
    for (const Operand& one : operands) {
        products += (products.empty() ? "" : "+") + one.weight + "*" + one.value;
    }
    return "(" + products + ")/" + weightSum(operands);
}

std::string geometricMeanOf(const Operands& given) {
    const Operands operands = thatWeigh(given);
    if (operands.size() == 1) {
        return operands.front().value;
    }
    std::string product;
    for (const Operand& one : operands) {
        product += (product.empty() ? "" : "*") + ("POWER(" + one.value + "," + one.weight + "/" + weightSum(operands) + ")");
    }
    return product;
}

std::string harmonicMeanOf(const Operands& given) {
    const Operands operands = thatWeigh(given);
    if (operands.size() == 1) {
        return operands.front().value;
    }
    std::string parts;
    for (const Operand& one : operands) {
        parts += (parts.empty() ? "" : "+") + one.weight + "/" + one.value;
    }
    return "IF(" + lowestOf(operands) + "=0,0," + weightSum(operands) + "/(" + parts + "))";
}

std::string medianOf(const Operands& operands) {
    return call("MEDIAN", operands);
}

std::string lowestOf(const Operands& operands) {
    return call("MIN", operands);
}

std::string highestOf(const Operands& operands) {
    return call("MAX", operands);
}

std::string trimmedMeanOf(const Operands& operands) {
    constexpr std::size_t kFewestToTrim = 3;
    return operands.size() < kFewestToTrim
               ? meanOf(operands)
               : "(" + sumOf(operands) + "-" + lowestOf(operands) + "-" + highestOf(operands) + ")/" + std::to_string(operands.size() - 2);
}

std::string meanOfBest(const Operands& operands, std::size_t number) {
    if (operands.size() <= number) {
        return meanOf(operands);
    }
    if (number == 1) {
        return highestOf(operands);
    }
    std::string sum;
    for (std::size_t place = 1; place <= number; ++place) {
        sum += (sum.empty() ? "" : "+") + ("LARGE((" + joined(operands, ",") + ")," + std::to_string(place) + ")");
    }
    return "(" + sum + ")/" + std::to_string(number);
}

std::string countOfPassed(const Operands& operands, const Rational& pass) {
    std::string count;
    for (const Operand& one : operands) {
        count += (count.empty() ? "" : "+") + ("IF(ROUND(" + one.value + "-" + numberText(pass) + ",9)>=0,1,0)");
    }
    return "(" + count + ")";
}

std::string rounded(const std::string& figure, int decimals, base::RoundingMode mode, const Rational& exact) {
    const std::string places = "," + std::to_string(decimals) + ")";
    const std::string up = "ROUND(" + figure + "+" + kNudge + places;
    switch (mode) {
        case base::RoundingMode::HalfUp:
            return up;
        case base::RoundingMode::Truncate:
            return "TRUNC(" + figure + (exact.sign() < 0 ? "-" : "+") + kNudge + places;
        case base::RoundingMode::HalfEven:
            return "IF(ROUND(MOD((" + figure + ")*" + powerOfTen(decimals) + ",2),6)=0.5,ROUND(" + figure + "-" + kNudge + places + "," +
                   up + ")";
    }
    return up;
}

bool isShortEnough(const std::string& formula) {
    std::size_t length = 0;
    bool inCell = false;
    for (const char c : formula) {
        if (c == '{' || c == '}') {
            inCell = c == '{';
            length += inCell ? kCellCharacters : 0;
        } else {
            length += inCell ? 0 : 1;
        }
    }
    return length <= kMostCharacters;
}

}  // namespace matang::sections
