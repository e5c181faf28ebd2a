// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/rational.h>
#include <matang/rubric/rubric.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace matang::scoring {

/// How many evidence links stand at a node, of one level or of none in particular.
struct EvidenceCount {
    rubric::NodeIndex node = -1;
    std::optional<int> level;
    int count = 0;
    friend bool operator==(const EvidenceCount&, const EvidenceCount&) = default;
};

/// The result of another assessment of the same agency that an indicator takes as its amount.
struct ImportedFigure {
    rubric::NodeIndex node = -1;
    base::Rational value;  ///< the published figure
    rubric::RubricId rubric;
    int year = 0;
    friend bool operator==(const ImportedFigure&, const ImportedFigure&) = default;
};

/// What an earlier assessment of the same agency and rubric gave, before any mixing over years.
struct EarlierYear {
    int yearsBack = 0;                                  ///< 1: the year before
    std::vector<std::optional<base::Rational>> values;  ///< by NodeIndex of the present rubric
    friend bool operator==(const EarlierYear&, const EarlierYear&) = default;
};

/// What a card needs to know beyond its own record. Empty where the rubric asks for nothing of the kind, see `needsOf`.
struct Circumstances {
    std::string kind;  ///< of the agency: "kota"; empty where not known
    std::vector<EvidenceCount> evidence;
    std::vector<ImportedFigure> imports;
    std::vector<std::pair<rubric::NodeIndex, std::vector<base::Rational>>> cohort;  ///< amounts of all that are compared, the own one too
    std::vector<EarlierYear> earlier;                                               ///< the nearest year first
    friend bool operator==(const Circumstances&, const Circumstances&) = default;
};

/// Which circumstances a rubric's rules look at.
struct Needs {
    bool kind = false;
    bool evidence = false;
    bool imports = false;
    bool cohort = false;
    bool earlier = false;
    [[nodiscard]] bool any() const noexcept { return kind || evidence || imports || cohort || earlier; }
    friend bool operator==(const Needs&, const Needs&) = default;
};

[[nodiscard]] Needs needsOf(const rubric::Rubric& rubric);

}  // namespace matang::scoring
