// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_builder.h"

#include <matang/rubric/rubric.h>
#include <matang/rubric/weight_set.h>

#include <optional>
#include <string>
#include <utility>

namespace matang::testing {

using base::Rational;

/// Small rubrics in code. Nodes are added in reading order. Starts with the index, a scale "process" of 1 to 5 in whole steps, the stages
/// self, document and final with carry-over, two decimals half up, and the bands Low (below 2.6) and High.
class RubricBuilder {
public:
    RubricBuilder() {
        rubric.id = rubric::RubricId("test");
        rubric.version = "1";
        rubric.family = "test";
        rubric.language = "en";
        rubric.indexFrom = 1;
        rubric.indexTo = 5;
        rubric.carryOver = true;
        rubric.scales.push_back(scale(1, 5));
        for (const char* stage : {"self", "document", "final"}) {
            rubric.stages.push_back({rubric::StageId(stage), {}, rubric::StageParty::Agency});
        }
        rubric.predicates.bands.push_back({"high", {{{"en", "High"}, {"id", "Tinggi"}}}, Rational(26, 10), 5, true});
        rubric.predicates.bands.push_back({"low", {{{"en", "Low"}, {"id", "Rendah"}}}, 1, Rational(26, 10), false});
        add("index", "index", -1, std::nullopt);
    }

    RubricBuilder& domain(const std::string& id, std::optional<Rational> weight, const std::string& parent = "index") {
        add(id, "domain", rubric.find(rubric::NodeId(parent)), std::move(weight));
        return *this;
    }

    RubricBuilder& indicator(const std::string& id, std::optional<Rational> weight, const std::string& parent, int scalePosition = 0) {
        add(id, "indicator", rubric.find(rubric::NodeId(parent)), std::move(weight));
        rubric.nodes.back().scale = scalePosition;
        return *this;
    }

    /// The node with this id, to set what there is no word for here.
    rubric::Node& at(const std::string& id) { return rubric.nodes[static_cast<std::size_t>(indexOf(id))]; }
    [[nodiscard]] rubric::NodeIndex indexOf(const std::string& id) const { return rubric.indexById.at(id); }

    RubricBuilder& tag(const std::string& axis, const std::string& value) {
        rubric.nodes.back().tags.push_back({axis, value});
        return *this;
    }

    /// Values and contributions of domains are rounded on the way, as Smart City does.
    RubricBuilder& roundDomains() {
        rubric.rounding.steps = {{"domain", rubric::RoundingStep::Figure::Value}, {"domain", rubric::RoundingStep::Figure::Contribution}};
        return *this;
    }

    static rubric::Scale scale(int from, int to, const Rational& step = 1) {
        rubric::Scale made;
        made.id = "process";
        made.from = from;
        made.to = to;
        made.step = step;
        for (int level = from; level <= to; ++level) {
            made.levels.push_back({level, {}, {}});
        }
        return made;
    }

    rubric::Rubric rubric;

private:
    void add(const std::string& id, const std::string& kind, rubric::NodeIndex parent, std::optional<Rational> weight) {
        const auto position = static_cast<rubric::NodeIndex>(rubric.nodes.size());
        rubric::Node node;
        node.id = rubric::NodeId(id);
        node.kind = kind;
        node.parent = parent;
        node.weight = std::move(weight);
        if (parent >= 0) {
            node.depth = rubric.node(parent).depth + 1;
            rubric.nodes[static_cast<std::size_t>(parent)].children.push_back(position);
        }
        rubric.nodes.push_back(std::move(node));
        rubric.indexById.emplace(id, position);
    }
};

inline rubric::WeightSet weightsOf(const rubric::Rubric& rubric, const std::string& profile = {}) {
    return rubric::weightSet(rubric, rubric::ProfileId(profile)).value();
}

}  // namespace matang::testing
