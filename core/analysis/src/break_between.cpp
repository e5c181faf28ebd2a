// SPDX-License-Identifier: GPL-3.0-or-later
#include "break_between.h"

#include <algorithm>
#include <string>

namespace matang::analysis {
namespace {

using rubric::Rubric;

bool sameScale(const rubric::Scale& left, const rubric::Scale& right) {
    return left.from == right.from && left.to == right.to && left.step == right.step;
}

bool sameNode(const Rubric& left, const rubric::Node& one, const Rubric& right, const rubric::Node& other) {
    const bool scales = one.scale >= 0 && other.scale >= 0 ? sameScale(left.scales[static_cast<std::size_t>(one.scale)],
                                                                       right.scales[static_cast<std::size_t>(other.scale)])
                                                           : one.scale == other.scale;
    return scales && one.id == other.id && one.parent == other.parent && one.kind == other.kind && one.weight == other.weight &&
           one.aggregation == other.aggregation;
}

bool sameRounding(const rubric::Rounding& left, const rubric::Rounding& right) {
    return left.mode == right.mode && left.decimals == right.decimals &&
           std::equal(left.steps.begin(), left.steps.end(), right.steps.begin(), right.steps.end(),
                      [](const auto& one, const auto& other) { return one.kind == other.kind && one.figure == other.figure; });
}

bool sameProfiles(const Rubric& left, const Rubric& right) {
    return std::equal(left.profiles.begin(), left.profiles.end(), right.profiles.begin(), right.profiles.end(),
                      [](const rubric::Profile& one, const rubric::Profile& other) {
                          return one.id == other.id && one.weights == other.weights && one.without == other.without;
                      });
}

bool sameReckoning(const Rubric& left, const Rubric& right) {
    return left.weightBasis == right.weightBasis && left.combination == right.combination && left.carryOver == right.carryOver &&
           sameRounding(left.rounding, right.rounding) && sameProfiles(left, right) &&
           std::equal(left.nodes.begin(), left.nodes.end(), right.nodes.begin(), right.nodes.end(),
                      [&](const rubric::Node& one, const rubric::Node& other) { return sameNode(left, one, right, other); });
}

}  // namespace

std::optional<base::Arguments> instrumentChange(const ScoredAssessment& earlier, const ScoredAssessment& later) {
    const Rubric& before = *earlier.rubric;
    const Rubric& after = *later.rubric;
    if (before.id != after.id) {
        return base::Arguments{{"from", before.id.text}, {"to", after.id.text}};
    }
    const bool sameText = &before == &after || (!before.sha256.empty() && before.sha256 == after.sha256);
    if (sameText || sameReckoning(before, after)) {
        return std::nullopt;
    }
    return base::Arguments{{"from", before.id.text + ' ' + before.version}, {"to", after.id.text + ' ' + after.version}};
}

std::optional<base::Arguments> profileChange(const ScoredAssessment& earlier, const ScoredAssessment& later) {
    const rubric::ProfileId& before = earlier.weights->profile;
    const rubric::ProfileId& after = later.weights->profile;
    const bool known = earlier.weights->known && later.weights->known && !before.empty() && !after.empty();
    if (!known || before == after) {
        return std::nullopt;
    }
    return base::Arguments{{"from", before.text}, {"to", after.text}};
}

}  // namespace matang::analysis
