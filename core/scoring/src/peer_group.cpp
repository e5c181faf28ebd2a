// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_group.h"

#include <algorithm>
#include <optional>

namespace matang::scoring {
namespace {

using base::Rational;
using Group = rubric::PeerGrouping::Group;

bool holdsIn(const Group& group, int year) {
    return (group.validFrom == 0 || group.validFrom <= year) && (group.validTo == 0 || year <= group.validTo);
}

bool names(const Group& group, const std::string& value) {
    return std::find(group.values.begin(), group.values.end(), value) != group.values.end();
}

bool spans(const Group& group, const std::optional<Rational>& value) {
    return value && group.from <= *value && (*value < group.upper || (group.upperIncluded && *value == group.upper));
}

}  // namespace

std::string peerGroupOf(const CardContext& context, const rubric::PeerGrouping& grouping) {
    std::optional<Rational> value;
    if (grouping.by == rubric::PeerGrouping::By::Node && grouping.node >= 0) {
        const NodeScore& score = context.card.node(grouping.node);
        const bool amount = score.measured && context.rubric.node(grouping.node).isIndicator();
        value = amount ? score.measured : score.value;
    }
    const auto fits = [&](const Group& group) {
        if (!holdsIn(group, context.record.assessment.year)) {
            return false;
        }
        switch (grouping.by) {
            case rubric::PeerGrouping::By::Node:
                return spans(group, value);
            case rubric::PeerGrouping::By::Kind:
                return names(group, context.circumstances.kind);
            case rubric::PeerGrouping::By::Cohort:
                return names(group, context.record.assessment.cohort);
        }
        return false;
    };
    const auto found = std::find_if(grouping.groups.begin(), grouping.groups.end(), fits);
    return found == grouping.groups.end() ? std::string{} : found->id;
}

std::string peerGroupOf(const CardContext& context, const rubric::PredicateTable& table) {
    return table.grouping < 0 ? std::string{}
                              : peerGroupOf(context, context.rubric.peerGroupings[static_cast<std::size_t>(table.grouping)]);
}

}  // namespace matang::scoring
