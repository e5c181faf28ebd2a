// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_json.h"

#include "rubric_evidence_text.h"
#include "rubric_tree.h"

#include <matang/base/decimal.h>
#include <matang/rubric/rubric_parts.h>
#include <matang/rubric/words.h>

namespace matang::cli {
namespace {

Json keysJson(const rubric::RubricPart& part) {
    Json keys = Json::object();
    for (const auto& entry : part.keys) {
        keys[entry.first] = entry.second;
    }
    return keys;
}

Json percentJson(const base::Rational& share) {
    return base::formatExact(share * 100);
}

Json nodeJson(const rubric::Rubric& instrument, const rubric::WeightSet& weights, rubric::NodeIndex index, const rubric::RubricPart& part,
              const Console& console) {
    const rubric::Node& node = instrument.node(index);
    const auto at = static_cast<std::size_t>(index);
    const bool weighs = weights.known && isCounted(instrument, index);
    Json row{{"id", node.id.text},
             {"kind", node.kind},
             {"parent", node.parent < 0 ? Json(nullptr) : Json(instrument.node(node.parent).id.text)},
             {"code", textOrNull(node.code)},
             {"name", node.name.in(console.languageCode())},
             {"weight", weighs ? percentJson(weights.shareOfIndex[at]) : Json(nullptr)},
             {"weight_of_parent", weighs && node.parent >= 0 ? percentJson(weights.shareOfParent[at]) : Json(nullptr)}};
    if (node.isIndicator()) {
        row["scale"] = instrument.scaleOf(index).id;
        Json criteria = Json::object();
        for (const rubric::Criterion& criterion : node.criteria) {
            criteria[std::to_string(criterion.level)] = criterion.text.in(console.languageCode());
        }
        row["criteria"] = criteria;
    }
    row["keys"] = keysJson(part);
    return row;
}

}  // namespace

Json rubricJson(const rubric::Rubric& instrument, const rubric::WeightSet& weights, const Console& console) {
    Json nodes = Json::array();
    Json parts = Json::array();
    rubric::NodeIndex index = 0;
    for (const rubric::RubricPart& part : rubric::partsOf(instrument)) {
        if (part.what != "node") {
            parts.push_back({{"what", part.what}, {"id", textOrNull(part.id)}, {"of", textOrNull(part.of)}, {"keys", keysJson(part)}});
            continue;
        }
        if (weights.holds(index)) {
            nodes.push_back(nodeJson(instrument, weights, index, part, console));
        }
        ++index;
    }
    return {{"id", instrument.id.text},
            {"name", instrument.name.in(console.languageCode())},
            {"version", instrument.version},
            {"family", instrument.family},
            {"status", wordOf(instrument.status)},
            {"sha256", instrument.sha256},
            {"profile", textOrNull(weights.profile.text)},
            {"evidence_rules", evidenceRulesJson(instrument, console)},
            {"nodes", nodes},
            {"parts", parts}};
}

}  // namespace matang::cli
