// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "profile_view.h"

#include <utility>

namespace matang::rubric {

namespace {

bool counts(const Rubric& rubric, const std::string& id) {
    const NodeIndex node = rubric.find(NodeId{id});
    return node < 0 || rubric.node(node).counts;
}

void readWeights(Reading& reading, MapReader& map, Profile& profile, ProfileNote& note) {
    note.weightsKey = map.keyPosition("weights");
    const yaml::Node* weights = map.map("weights");
    if (weights == nullptr) {
        note.broken = map.intended("weights");
        return;
    }
    for (const yaml::Entry& entry : entriesOf(*weights)) {
        const bool known = reading.nodes.refer(reading.findings, entry.key, entry.keyPosition);
        const auto weight = readWeight(reading, &entry.value);
        if (!known) {
            note.broken = true;
        } else if (!counts(reading.rubric, entry.key)) {
            reading.findings.error(entry.keyPosition, "weight-uncounted-in-profile", {{"node", entry.key}, {"profile", profile.id.text}});
        } else if (weight) {
            profile.weights.emplace_back(NodeId{entry.key}, *weight);
        } else {
            note.brokenWeights.insert(entry.key);
        }
    }
}

void readWithout(Reading& reading, MapReader& map, Profile& profile, ProfileNote& note) {
    note.withoutKey = map.keyPosition("without");
    if (map.intended("without") && (map.find("without") == nullptr || !map.find("without")->isSequence())) {
        note.broken = true;
    }
    IdTable ids{"node"};
    for (const yaml::Node& item : map.list("without", EmptyList::Allowed)) {
        std::string id = readText(reading.findings, item, "without");
        if (id.empty() || !reading.nodes.refer(reading.findings, id, item.position)) {
            note.broken = true;
            continue;
        }
        ids.define(reading.findings, id, item.position);
        profile.without.emplace_back(id);
    }
}

bool nothingBelongs(const Rubric& rubric, const Profile& profile) {
    const ProfileView view = viewOf(rubric, &profile);
    return view.childrenOf(kRoot).empty() && view.uncountedOf(kRoot).empty();
}

}  // namespace

void readProfiles(Reading& reading, MapReader& file) {
    IdTable ids{"profile"};
    for (const yaml::Node& item : file.list("profiles", EmptyList::Allowed)) {
        MapReader map(reading, item, FormatMap::Profile, "profiles");
        Profile profile;
        ProfileNote note;
        note.position = item.position;
        profile.id = ProfileId{map.define(ids)};
        profile.name = map.localised("name");
        profile.note = map.localised("note");
        profile.provenance = map.choice("provenance", Provenance::Official);
        profile.years = map.years("years");
        readWeights(reading, map, profile, note);
        readWithout(reading, map, profile, note);
        if (!note.broken && reading.rubric.nodes.size() > 1 && nothingBelongs(reading.rubric, profile)) {
            reading.findings.error(note.withoutKey, "profile-empty", {{"profile", profile.id.text}});
            note.broken = true;
        }
        reading.rubric.profiles.push_back(std::move(profile));
        reading.profileNotes.push_back(std::move(note));
    }
}

}  // namespace matang::rubric
