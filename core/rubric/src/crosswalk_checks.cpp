// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosswalk_checks.h"

#include <matang/rubric/suggestion.h>

#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace matang::rubric {
namespace {

constexpr std::size_t kLongestList = 12;
// Looking for the nearest id costs a walk over all of them; a file made of wrong ids must not take minutes.
constexpr int kMostSuggestions = 100;

using Lines = std::map<std::string, int>;

/// Notes where an id stands; one that stands there already is a finding.
void note(Findings& findings, Lines& lines, const std::string& id, const base::SourcePosition& position) {
    const auto [known, isNew] = lines.emplace(id, position.line);
    if (!isNew) {
        findings.error(position, "crosswalk-linked-twice", {{"id", id}, {"firstLine", std::to_string(known->second)}});
    }
}

/// The ids that one side of the crosswalk names, with their places.
std::vector<std::pair<NodeId, base::SourcePosition>> namedTo(const CrosswalkReading& state) {
    std::vector<std::pair<NodeId, base::SourcePosition>> named;
    for (std::size_t link = 0; link < state.places.size(); ++link) {
        if (!state.crosswalk.links[link].to.empty()) {
            named.emplace_back(state.crosswalk.links[link].to, state.places[link].to);
        }
    }
    return named;
}

std::vector<std::pair<NodeId, base::SourcePosition>> namedFrom(const CrosswalkReading& state) {
    std::vector<std::pair<NodeId, base::SourcePosition>> named;
    for (std::size_t link = 0; link < state.places.size(); ++link) {
        for (std::size_t place = 0; place < state.places[link].from.size(); ++place) {
            named.emplace_back(state.crosswalk.links[link].from[place], state.places[link].from[place]);
        }
    }
    return named;
}

/// One side of the crosswalk: an instrument and what the file says of it.
struct Side {
    std::shared_ptr<const Rubric> rubric;
    std::vector<std::pair<NodeId, base::SourcePosition>> named;
};

void checkSide(CrosswalkReading& state, const Side& side) {
    std::vector<std::string_view> known;
    for (const Node& node : side.rubric->nodes) {
        if (node.isIndicator()) {
            known.emplace_back(node.id.text);
        }
    }
    int suggestions = 0;
    for (const auto& [id, position] : side.named) {
        const NodeIndex node = side.rubric->find(id);
        if (node < 0) {
            const std::string_view nearest = ++suggestions <= kMostSuggestions ? nearestWord(id.text, known) : std::string_view{};
            state.reading.findings.error(position, "crosswalk-node-unknown",
                                         {{"id", id.text},
                                          {"rubric", side.rubric->id.text},
                                          {"known", wordList(known, nearest, kLongestList)},
                                          {"nearest", std::string{nearest}}});
        } else if (!side.rubric->node(node).isIndicator()) {
            state.reading.findings.error(position, "crosswalk-not-indicator", {{"id", id.text}, {"rubric", side.rubric->id.text}});
        }
    }
}

void checkAllNamed(CrosswalkReading& state, const Side& side) {
    std::set<std::string_view> named;
    for (const auto& entry : side.named) {
        named.insert(entry.first.text);
    }
    std::vector<std::string_view> missing;
    for (const Node& node : side.rubric->nodes) {
        if (node.isIndicator() && !named.contains(node.id.text)) {
            missing.emplace_back(node.id.text);
        }
    }
    if (!missing.empty()) {
        state.reading.findings.warning(
            state.linksPosition, "crosswalk-unlinked",
            {{"rubric", side.rubric->id.text}, {"count", std::to_string(missing.size())}, {"nodes", wordList(missing, {}, kLongestList)}});
    }
}

}  // namespace

void checkTwice(CrosswalkReading& state) {
    Findings& findings = state.reading.findings;
    Lines later;
    Lines dropped;
    Lines linked;
    for (std::size_t link = 0; link < state.places.size(); ++link) {
        const CrosswalkLink& one = state.crosswalk.links[link];
        const LinkPlaces& places = state.places[link];
        if (!one.to.empty()) {
            note(findings, later, one.to.text, places.to);
        }
        Lines ofThisLink;
        for (std::size_t place = 0; place < places.from.size() && places.relationKnown; ++place) {
            const std::string& id = one.from[place].text;
            note(findings, one.relation == LinkRelation::Dropped ? dropped : ofThisLink, id, places.from[place]);
            if (one.relation != LinkRelation::Dropped) {
                linked.emplace(id, places.from[place].line);
            }
        }
    }
    for (std::size_t link = 0; link < state.places.size(); ++link) {
        const CrosswalkLink& one = state.crosswalk.links[link];
        for (std::size_t place = 0; place < state.places[link].from.size() && one.relation == LinkRelation::Dropped; ++place) {
            if (const auto first = linked.find(one.from[place].text); first != linked.end()) {
                findings.error(state.places[link].from[place], "crosswalk-dropped-and-linked",
                               {{"id", first->first}, {"firstLine", std::to_string(first->second)}});
            }
        }
    }
}

void checkNodes(CrosswalkReading& state, const RubricFinder& find) {
    std::vector<Side> sides;
    const auto look = [&](const RubricId& id, const base::SourcePosition& position, auto named) {
        if (id.empty()) {
            return;
        }
        auto rubric = find(id);
        if (rubric == nullptr) {
            state.reading.findings.warning(position, "crosswalk-rubric-missing", {{"rubric", id.text}});
            return;
        }
        sides.push_back({std::move(rubric), std::move(named)});
    };
    look(state.crosswalk.from, state.fromPosition, namedFrom(state));
    look(state.crosswalk.to, state.toPosition, namedTo(state));
    for (const Side& side : sides) {
        checkSide(state, side);
    }
    // What a mistyped id was to name would be called left out too.
    if (!base::hasErrors(state.reading.findings.inFileOrder())) {
        for (const Side& side : sides) {
            checkAllNamed(state, side);
        }
    }
}

}  // namespace matang::rubric
