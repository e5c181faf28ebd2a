// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/rubric_parts.h>

#include "part_keys.h"

#include <matang/rubric/words.h>

#include <algorithm>

namespace matang::rubric {

namespace {

/// Adds a part; what its keys say is written through the returned writer.
KeyWriter add(std::vector<RubricPart>& parts, const char* what, std::string id, std::string of = {}) {
    parts.push_back({what, std::move(id), std::move(of), {}});
    return KeyWriter(parts.back().keys);
}

std::string joined(const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) {
        list += (list.empty() ? "" : ", ") + text;
    }
    return list;
}

void writeUpper(KeyWriter& keys, const base::Rational& upper, bool included) {
    keys.number(included ? "to" : "below", upper);
}

std::string groupingId(const Rubric& rubric, int grouping) {
    return grouping < 0 ? std::string{} : rubric.peerGroupings[static_cast<std::size_t>(grouping)].id;
}

void addHeader(const Rubric& rubric, std::vector<RubricPart>& parts) {
    KeyWriter keys = add(parts, "rubric", {});
    keys.text("id", rubric.id.text);
    keys.text("version", rubric.version);
    keys.text("family", rubric.family);
    keys.text("status", wordOf(rubric.status));
    keys.text("language", rubric.language);
    keys.localised("name", rubric.name);
    keys.localised("short-name", rubric.shortName == rubric.name ? LocalisedText{} : rubric.shortName);
    keys.localised("issuer", rubric.issuer);
    keys.localised("description", rubric.description);
    keys.whole("valid.from", rubric.validFrom, 0);
    keys.whole("valid.to", rubric.validTo, 0);
    keys.number("index-range.from", rubric.indexFrom);
    keys.number("index-range.to", rubric.indexTo);
    keys.flag("stages.carry-over", rubric.carryOver, false);
    keys.word("panel.combination", wordOf(rubric.combination), "mean");
    keys.text("weights", wordOf(rubric.weightBasis));
    keys.text("rounding.mode", wordOf(rubric.rounding.mode));
    keys.whole("rounding.decimals", rubric.rounding.decimals);
    keys.flag("to-be", rubric.asksToBe, false);
    keys.word("not-applicable.rule", wordOf(rubric.notApplicable.spread), "none");
    keys.number("not-applicable.minimum-coverage", rubric.notApplicable.minimumCoverage, 0);
}

void addDocuments(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const SourceDocument& source : rubric.sources) {
        KeyWriter keys = add(parts, "source", source.id);
        keys.text("title", source.title);
        keys.text("number", source.number);
        keys.whole("year", source.year, 0);
        keys.text("address", source.address);
    }
    for (const Edition& edition : rubric.editions) {
        KeyWriter keys = add(parts, "edition", edition.id);
        keys.localised("name", edition.name);
        keys.text("source", edition.source);
        keys.wholes("years", edition.years);
    }
    for (const auto& kind : rubric.nodeKinds) {
        add(parts, "node-kind", kind.first).localised("name", kind.second);
    }
    for (const TagAxis& axis : rubric.tagAxes) {
        add(parts, "tag-axis", axis.id).localised("name", axis.name);
    }
    for (const TagAxis& axis : rubric.tagAxes) {
        for (const auto& value : axis.values) {
            add(parts, "tag-value", value.first, axis.id).localised("name", value.second);
        }
    }
}

void addScales(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const Scale& scale : rubric.scales) {
        KeyWriter keys = add(parts, "scale", scale.id);
        keys.localised("name", scale.name);
        keys.number("from", scale.from);
        keys.number("to", scale.to);
        keys.number("step", scale.step, 1);
        keys.text("gating", scale.cumulative ? "cumulative" : "");
        keys.localised("gating-note", scale.gatingNote);
    }
    for (const Scale& scale : rubric.scales) {
        for (const Level& level : scale.levels) {
            KeyWriter keys = add(parts, "level", std::to_string(level.value), scale.id);
            keys.localised("name", level.name);
            keys.localised("meaning", level.meaning);
        }
    }
}

void addStages(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const Stage& stage : rubric.stages) {
        KeyWriter keys = add(parts, "stage", stage.id.text);
        keys.localised("name", stage.name);
        keys.text("by", wordOf(stage.by));
    }
    for (const RoundingStep& step : rubric.rounding.steps) {
        KeyWriter keys = add(parts, "rounding-step", std::string(wordOf(step.figure)), step.kind);
        if (step.decimals) {
            keys.whole("decimals", *step.decimals);
        }
        if (step.mode) {
            keys.text("mode", wordOf(*step.mode));
        }
    }
}

void addPeerGroups(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const PeerGrouping& grouping : rubric.peerGroupings) {
        KeyWriter keys = add(parts, "peer-grouping", grouping.id);
        keys.localised("name", grouping.name);
        keys.text("by", wordOf(grouping.by));
        keys.text("node", grouping.node < 0 ? std::string{} : rubric.node(grouping.node).id.text);
    }
    for (const PeerGrouping& grouping : rubric.peerGroupings) {
        for (const PeerGrouping::Group& group : grouping.groups) {
            KeyWriter keys = add(parts, "peer-group", group.id, grouping.id);
            keys.localised("name", group.name);
            if (grouping.by == PeerGrouping::By::Node) {
                keys.number("from", group.from);
                writeUpper(keys, group.upper, group.upperIncluded);
            } else {
                keys.text("values", joined(group.values));
            }
            keys.whole("valid.from", group.validFrom, 0);
            keys.whole("valid.to", group.validTo, 0);
        }
    }
}

void addBands(const std::vector<PredicateBand>& bands, const std::string& of, std::vector<RubricPart>& parts) {
    for (const PredicateBand& band : bands) {
        KeyWriter keys = add(parts, "band", band.id, of);
        keys.localised("name", band.name);
        keys.number("from", band.from);
        writeUpper(keys, band.upper, band.upperIncluded);
    }
}

void addPredicates(const Rubric& rubric, std::vector<RubricPart>& parts) {
    std::vector<const PredicateTable*> tables;
    if (!rubric.predicates.bands.empty() || !rubric.predicates.byGroup.empty()) {
        tables.push_back(&rubric.predicates);
    }
    for (const PredicateTable& table : rubric.predicateTables) {
        tables.push_back(&table);
    }
    const auto idOf = [](const PredicateTable& table) { return table.id.empty() ? std::string("index") : table.id; };
    for (const PredicateTable* table : tables) {
        KeyWriter keys = add(parts, "predicates", idOf(*table));
        keys.text("basis", wordOf(table->basis));
        keys.localised("note", table->note);
        keys.text("peer-groups", groupingId(rubric, table->grouping));
    }
    for (const PredicateTable* table : tables) {
        addBands(table->bands, idOf(*table), parts);
        for (const auto& group : table->byGroup) {
            addBands(group.second, idOf(*table) + "/" + group.first, parts);
        }
    }
}

std::string checksOf(const Survey& survey) {
    std::vector<std::string> checks;
    for (const auto& [asked, word] : {std::pair{survey.warnOfStraightLines, "straight-lines"}, std::pair{survey.warnOfRepeats, "repeats"},
                                      std::pair{survey.warnOfGaps, "gaps"}}) {
        if (asked) {
            checks.emplace_back(word);
        }
    }
    return joined(checks);
}

void addSurveysAndTargets(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const Survey& survey : rubric.surveys) {
        KeyWriter keys = add(parts, "survey", survey.id);
        keys.localised("name", survey.name);
        keys.whole("from", survey.from);
        keys.whole("to", survey.to);
        if (survey.missing) {
            keys.whole("missing", *survey.missing);
        }
        keys.whole("minimum", survey.minimum, 0);
        keys.text("checks", checksOf(survey));
    }
    for (const Target& target : rubric.targets) {
        KeyWriter keys = add(parts, "target", std::to_string(target.year), rubric.node(target.node).id.text);
        keys.number("value", target.value);
        keys.localised("note", target.note);
        keys.text("source", target.source);
        keys.word("provenance", wordOf(target.provenance), "official");
    }
}

template <typename Value>
std::string wordList(const std::vector<Value>& values) {
    std::vector<std::string> words;
    words.reserve(values.size());
    for (const Value value : values) {
        words.emplace_back(wordOf(value));
    }
    return joined(words);
}

void writeLevels(KeyWriter& keys, const EvidenceRule& rule) {
    if (rule.fromLevel) {
        keys.whole("from-level", *rule.fromLevel);
    }
    if (rule.toLevel) {
        keys.whole("to-level", *rule.toLevel);
    }
}

void addEvidenceRules(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const EvidenceRule& rule : rubric.evidenceRules) {
        KeyWriter keys = add(parts, "evidence-rule", rule.id);
        keys.localised("name", rule.name);
        keys.localised("advice", rule.advice);
        keys.word("check", wordOf(rule.check), "document");
        keys.word("severity", wordOf(rule.severity), "error");
        std::vector<std::string> nodes;
        for (const NodeIndex node : rule.indicators) {
            nodes.push_back(rubric.node(node).id.text);
        }
        keys.text("nodes", joined(nodes));
        writeLevels(keys, rule);
        keys.text("purpose", wordOf(rule.purpose));
        keys.text("kinds", wordList(rule.kinds));
        keys.flag("signed", rule.isSigned, false);
        keys.whole("within-months", rule.withinMonths.value_or(0), 0);
        keys.text("contains", wordList(rule.contains));
        keys.whole("count", rule.count, 1);
        keys.text("source", rule.source);
    }
}

void addProfiles(const Rubric& rubric, std::vector<RubricPart>& parts) {
    for (const Profile& profile : rubric.profiles) {
        KeyWriter keys = add(parts, "profile", profile.id.text);
        keys.localised("name", profile.name);
        keys.localised("note", profile.note);
        keys.word("provenance", wordOf(profile.provenance), "official");
        keys.wholes("years", profile.years);
        for (const auto& weight : profile.weights) {
            keys.number("weights." + weight.first.text, weight.second);
        }
        std::vector<std::string> without;
        for (const NodeId& node : profile.without) {
            without.push_back(node.text);
        }
        std::sort(without.begin(), without.end());
        keys.text("without", joined(without));
    }
}

}  // namespace

std::vector<RubricPart> partsOf(const Rubric& rubric) {
    std::vector<RubricPart> parts;
    addHeader(rubric, parts);
    addDocuments(rubric, parts);
    addScales(rubric, parts);
    addStages(rubric, parts);
    addPeerGroups(rubric, parts);
    addPredicates(rubric, parts);
    addSurveysAndTargets(rubric, parts);
    addEvidenceRules(rubric, parts);
    addProfiles(rubric, parts);
    addNodeParts(rubric, parts);
    return parts;
}

const std::vector<std::string>& rubricPartKinds() {
    static const std::vector<std::string> kinds{"rubric", "source", "edition",       "node-kind",     "tag-axis",   "tag-value",  "scale",
                                                "level",  "stage",  "rounding-step", "peer-grouping", "peer-group", "predicates", "band",
                                                "survey", "target", "evidence-rule", "profile",       "node"};
    return kinds;
}

}  // namespace matang::rubric
