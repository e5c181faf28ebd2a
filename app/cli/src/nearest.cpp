// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>
#include <sstream>
#include <string_view>
#include <utility>

namespace matang::cli {
namespace {

/// Words that many agencies share and that therefore say little.
constexpr std::array<std::string_view, 12> kCommonWords{"pemerintah", "pemkot", "pemkab",      "pemprov", "kota",  "kabupaten",
                                                        "kab.",       "kab",    "kementerian", "badan",   "prov.", "provinsi"};

std::vector<std::string> tellingWords(const std::string& name) {
    std::vector<std::string> words;
    std::istringstream stream(name);
    for (std::string word; stream >> word;) {
        std::transform(word.begin(), word.end(), word.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
        if (std::find(kCommonWords.begin(), kCommonWords.end(), word) == kCommonWords.end()) {
            words.push_back(word);
        }
    }
    return words;
}

/// Levenshtein distance in bytes.
std::size_t editDistance(const std::string& left, const std::string& right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

/// Every typed word goes to the word of the name that it is nearest to.
std::size_t distance(const std::vector<std::string>& typed, const std::vector<std::string>& name) {
    std::size_t sum = 0;
    for (const std::string& word : typed) {
        std::size_t nearest = word.size();
        for (const std::string& candidate : name) {
            nearest = std::min(nearest, editDistance(word, candidate));
        }
        sum += nearest;
    }
    return sum;
}

struct Candidate {
    std::size_t distance;
    std::size_t whole;  ///< between the names as a whole, with the kind of agency
    std::string name;
    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

}  // namespace

std::vector<std::string> nearestAgencies(const std::vector<assessment::Agency>& agencies, const std::string& typed, std::size_t most) {
    const std::vector<std::string> wanted = tellingWords(typed);
    const std::size_t letters = std::accumulate(wanted.begin(), wanted.end(), std::size_t{0},
                                                [](std::size_t sum, const std::string& word) { return sum + word.size(); });
    const std::string whole = assessment::normalisedAgencyName(typed);
    std::vector<Candidate> candidates;
    for (const assessment::Agency& agency : agencies) {
        const std::size_t far = distance(wanted, tellingWords(agency.name));
        if (letters > 0 && far * 3 <= letters) {
            candidates.push_back({far, editDistance(whole, assessment::normalisedAgencyName(agency.name)), agency.name});
        }
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<std::string> names;
    for (std::size_t position = 0; position < std::min(most, candidates.size()); ++position) {
        names.push_back(candidates[position].name);
    }
    return names;
}

}  // namespace matang::cli
