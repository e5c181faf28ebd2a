// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/assessment/agency.h>

#include "name_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace matang::assessment {
namespace {

constexpr std::array<std::pair<AgencyKind, std::string_view>, 5> kKindCodes = {{
    {AgencyKind::Ministry, "kementerian"},
    {AgencyKind::Institution, "lembaga"},
    {AgencyKind::Province, "provinsi"},
    {AgencyKind::Regency, "kabupaten"},
    {AgencyKind::City, "kota"},
}};

/// First words of the institutions (lembaga) in the national tables.
constexpr std::array<std::string_view, 19> kInstitutionWords = {
    "arsip",   "badan",  "dewan",     "kantor",   "kejaksaan",    "kepolisian", "komisi", "konsil",      "lembaga",  "mahkamah",
    "majelis", "markas", "ombudsman", "otoritas", "perpustakaan", "pusat",      "radio",  "sekretariat", "televisi",
};

bool isLocalKind(const std::string& word) {
    return word == "kabupaten" || word == "kota" || word == "provinsi";
}

struct Replacement {
    Words from;
    Words to;
};

void replaceBeginning(Words& words, const Replacement& rule) {
    if (!startsWith(words, rule.from)) {
        return;
    }
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(rule.from.size()));
    words.insert(words.begin(), rule.to.begin(), rule.to.end());
}

void expandAbbreviations(Words& words) {
    static const std::array<std::pair<std::string, std::string>, 9> kWords = {{
        {"kab", "kabupaten"},
        {"kep", "kepulauan"},
        {"kementrian", "kementerian"},
        {"propinsi", "provinsi"},
        {"prov", "provinsi"},
        {"adm", "administrasi"},
        {"administratif", "administrasi"},
        {"sel", "selatan"},
        {"utr", "utara"},
    }};
    for (std::string& word : words) {
        const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const auto& known) { return known.first == word; });
        if (found != kWords.end()) {
            word = found->second;
        }
    }
}

/// Takes the words for "government of" away. "Daerah" stays where it begins a province's own name (Daerah Istimewa Yogyakarta).
void dropGovernment(Words& words) {
    static const std::array<Replacement, 5> kRules = {{
        {{"pemda"}, {"pemerintah", "daerah"}},
        {{"pemkot"}, {"pemerintah", "kota"}},
        {{"pemkab"}, {"pemerintah", "kabupaten"}},
        {{"pemprov"}, {"pemerintah", "provinsi"}},
        {{"pemprop"}, {"pemerintah", "provinsi"}},
    }};
    for (const Replacement& rule : kRules) {
        replaceBeginning(words, rule);
    }
    replaceBeginning(words, {{"pemerintah"}, {}});
    if (!startsWith(words, {"daerah", "istimewa"}) && !startsWith(words, {"daerah", "khusus"})) {
        replaceBeginning(words, {{"daerah"}, {}});
    }
    // "Pemkot Kota Bogor" says it twice.
    if (words.size() > 2 && words[0] == words[1] && isLocalKind(words[0])) {
        words.erase(words.begin());
    }
}

/// Provinces are known under several names; each rule works on what follows "provinsi" or on the whole name.
void unifyProvince(Words& words) {
    static const std::array<Replacement, 14> kRules = {{
        {{"daerah", "khusus", "ibukota", "jakarta"}, {"dki", "jakarta"}},
        {{"daerah", "khusus", "ibu", "kota", "jakarta"}, {"dki", "jakarta"}},
        {{"daerah", "khusus", "jakarta"}, {"dki", "jakarta"}},
        {{"d", "k", "i", "jakarta"}, {"dki", "jakarta"}},
        {{"dkj"}, {"dki", "jakarta"}},
        {{"daerah", "istimewa", "yogyakarta"}, {"di", "yogyakarta"}},
        {{"d", "i", "yogyakarta"}, {"di", "yogyakarta"}},
        {{"d", "i", "y"}, {"di", "yogyakarta"}},
        {{"diy"}, {"di", "yogyakarta"}},
        {{"daerah", "istimewa", "aceh"}, {"aceh"}},
        {{"nanggroe", "aceh", "darussalam"}, {"aceh"}},
        {{"ntb"}, {"nusa", "tenggara", "barat"}},
        {{"ntt"}, {"nusa", "tenggara", "timur"}},
        {{"jakarta"}, {"dki", "jakarta"}},
    }};
    static const std::array<Words, 5> kAlone = {
        {{"dki", "jakarta"}, {"di", "yogyakarta"}, {"aceh"}, {"nusa", "tenggara", "barat"}, {"nusa", "tenggara", "timur"}}};
    const bool named = startsWith(words, {"provinsi"});
    Words name(words.begin() + (named ? 1 : 0), words.end());
    for (const Replacement& rule : kRules) {
        if (name.size() == rule.from.size()) {
            replaceBeginning(name, rule);
        }
    }
    if (named || std::find(kAlone.begin(), kAlone.end(), name) != kAlone.end()) {
        words = std::move(name);
        words.insert(words.begin(), "provinsi");
    }
}

/// "RI" and "Republik Indonesia" at the end tell no two institutions apart, unless only one word would be left ("Radio Republik
/// Indonesia").
void dropRepublic(Words& words) {
    if (words.size() > 1 && words.back() == "ri") {
        words.back() = "republik";
        words.emplace_back("indonesia");
    }
    const bool republic = words.size() > 3 && words.back() == "indonesia" && words[words.size() - 2] == "republik";
    if (republic) {
        words.resize(words.size() - 2);
    }
}

}  // namespace

std::string_view kindCode(AgencyKind kind) {
    const auto found = std::find_if(kKindCodes.begin(), kKindCodes.end(), [&](const auto& known) { return known.first == kind; });
    return found == kKindCodes.end() ? std::string_view{} : found->second;
}

std::optional<AgencyKind> kindFromCode(std::string_view code) {
    const auto found = std::find_if(kKindCodes.begin(), kKindCodes.end(), [&](const auto& known) { return known.second == code; });
    return found == kKindCodes.end() ? std::nullopt : std::optional{found->first};
}

std::string normalisedAgencyName(std::string_view name) {
    const Words all = nameWords(name);
    Words words = all;
    expandAbbreviations(words);
    dropGovernment(words);
    unifyProvince(words);
    if (words.empty()) {
        return joined(all, " ");
    }
    if (!isLocalKind(words.front())) {
        dropRepublic(words);
        return joined(words, " ");
    }
    const std::string kind = words.front();
    words.erase(words.begin());
    replaceBeginning(words, {{"administrasi"}, {}});
    // Tables write the same name in one word and in two: "Tanjungpinang", "Tanjung Pinang"; "Fak-Fak", "Fakfak".
    return words.empty() ? kind : kind + ' ' + joined(words, "");
}

AgencyKind kindFromName(std::string_view name) {
    const std::string normalised = normalisedAgencyName(name);
    const std::string_view first = std::string_view{normalised}.substr(0, normalised.find(' '));
    if (first == "kementerian") {
        return AgencyKind::Ministry;
    }
    if (std::find(kInstitutionWords.begin(), kInstitutionWords.end(), first) != kInstitutionWords.end()) {
        return AgencyKind::Institution;
    }
    const auto kind = kindFromCode(first);
    // The bare word "Kota" names no city.
    return kind && first.size() < normalised.size() ? *kind : AgencyKind::Unknown;
}

}  // namespace matang::assessment
