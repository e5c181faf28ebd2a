// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_fixture.h"

#include <utility>

namespace matang::gui {

namespace {

using base::Rational;
using rubric::Condition;

rubric::LocalisedText both(const std::string& indonesian, const std::string& english) {
    return {{{"id", indonesian}, {"en", english}}};
}

rubric::NodeIndex add(rubric::Rubric& rubric, const std::string& id, const std::string& kind, rubric::NodeIndex parent,
                      std::optional<Rational> weight, rubric::LocalisedText name) {
    const auto position = static_cast<rubric::NodeIndex>(rubric.nodes.size());
    rubric::Node node;
    node.id = rubric::NodeId(id);
    node.kind = kind;
    node.code = id == "index" ? "" : id;
    node.parent = parent;
    node.weight = std::move(weight);
    node.name = std::move(name);
    if (parent >= 0) {
        node.depth = rubric.node(parent).depth + 1;
        rubric.nodes[static_cast<std::size_t>(parent)].children.push_back(position);
    }
    node.scale = kind == "indicator" ? 0 : -1;
    rubric.nodes.push_back(std::move(node));
    rubric.indexById.emplace(id, position);
    return position;
}

rubric::Node& at(rubric::Rubric& rubric, rubric::NodeIndex node) {
    return rubric.nodes[static_cast<std::size_t>(node)];
}

void addScales(rubric::Rubric& rubric) {
    rubric::Scale levels;
    levels.id = "levels";
    levels.name = both("Skala tiga tingkat", "Scale of three levels");
    levels.from = 1;
    levels.to = 3;
    levels.step = 1;
    levels.cumulative = true;
    levels.levels = {{1, both("Awal", "Initial"), both("Belum teratur.", "Not in order yet.")},
                     {2, both("Teratur", "Ordered"), both("Sudah teratur.", "In order.")},
                     {3, both("Matang", "Mature"), both("Sudah matang.", "Mature.")}};
    rubric.scales.push_back(levels);
    rubric::Scale plain;
    plain.id = "plain";
    plain.from = 0;
    plain.to = 100;
    rubric.scales.push_back(plain);
}

void describeIndicator(rubric::Node& node, rubric::NodeIndex other) {
    node.criteria = {{1, both("Belum ada peta jalan.", "No road map yet.")}, {2, both("Peta jalan disahkan.", "The road map is adopted.")}};
    node.unpublishedLevels = {3};
    node.evidenceHint = both("Salinan peraturan.", "A copy of the regulation.");
    node.note = both("Periksa tahun terbitnya.", "Mind the year of issue.");
    node.confidence = rubric::Confidence::Low;
    node.nameProvenance = rubric::Provenance::Derived;
    node.provenanceNote = both("Naskah tidak terbaca.", "The text could not be read.");
    node.tags = {{"pillar", "people"}};
    Condition measured;
    measured.kind = Condition::Kind::Measured;
    measured.node = other;
    measured.figure = 30;
    Condition evidence;
    evidence.kind = Condition::Kind::Evidence;
    evidence.node = other;
    Condition all;
    all.parts = {measured, evidence};
    node.gates = {{2, all}};
}

void describeQuantity(rubric::Node& node) {
    node.scale = 1;
    rubric::Quantity quantity;
    quantity.unit = both("% kantor", "% of offices");
    quantity.direction = rubric::Quantity::Direction::Down;
    quantity.from = 0;
    quantity.to = 100;
    quantity.target = 5;
    node.quantity = quantity;
    node.normalisation.method = rubric::Normalisation::Method::Ladder;
    node.normalisation.ladder = {{Condition::Relation::AtMost, 5, 100}, {Condition::Relation::AtMost, 20, 50}};
    node.normalisation.otherwise = 0;
    node.normalisation.missing = 0;
}

void describe(rubric::Rubric& rubric) {
    rubric.id = rubric::RubricId("contoh");
    rubric.version = "2";
    rubric.family = "contoh";
    rubric.language = "id";
    rubric.status = rubric::Provenance::Draft;
    rubric.name = both("Instrumen Contoh", "Example instrument");
    rubric.shortName = both("Contoh", "Example");
    rubric.issuer = both("Kementerian Contoh", "Ministry of Examples");
    rubric.description = both("Untuk uji.", "For tests.");
    rubric.validFrom = 2024;
    rubric.indexFrom = 0;
    rubric.indexTo = 100;
    rubric.sha256 = std::string(64, 'a');
    rubric.nodeKinds = {{"domain", both("Domain", "Domain")}, {"indicator", both("Indikator", "Indicator")}};
    rubric.tagAxes = {{"pillar", both("Pilar", "Pillar"), {{"people", both("Warga", "People")}}}};
    rubric.stages = {{rubric::StageId("self"), both("Mandiri", "Self"), rubric::StageParty::Agency},
                     {rubric::StageId("final"), both("Akhir", "Final"), rubric::StageParty::Assessor}};
    rubric.predicates.bands = {{"high", both("Baik", "Good"), 50, 100, true}, {"low", both("Kurang", "Poor"), 0, 50, false}};
    rubric.sources = {{"s", "Peraturan Contoh", "7", 2024, "https://contoh.go.id/7"}};
    rubric.profiles.push_back({rubric::ProfileId("a"), both("Umum", "General"), {}, rubric::Provenance::Official, {2024}, {}, {}});
    rubric.profiles.push_back({rubric::ProfileId("b"),
                               both("Khusus", "Special"),
                               both("Dari berita.", "From the news."),
                               rubric::Provenance::Reported,
                               {2025},
                               {{rubric::NodeId("S"), 50},
                                {rubric::NodeId("P"), 50},
                                {rubric::NodeId("S1"), 25},
                                {rubric::NodeId("S2"), 25},
                                {rubric::NodeId("P1"), 50}},
                               {}});
}

}  // namespace

std::shared_ptr<rubric::Rubric> makeRubric() {
    auto made = std::make_shared<rubric::Rubric>();
    auto& rubric = *made;
    describe(rubric);
    addScales(rubric);
    add(rubric, "index", "index", -1, std::nullopt, both("Indeks Contoh", "Example index"));
    const auto system = add(rubric, "S", "domain", 0, Rational(40), both("Sistem", "System"));
    const auto roadMap = add(rubric, "S1", "indicator", system, Rational(30), both("Peta jalan", "Road map"));
    const auto offices = add(rubric, "S2", "indicator", system, Rational(10), both("Kantor tanpa jaringan", "Offices without network"));
    const auto people = add(rubric, "P", "domain", 0, Rational(60), both("Warga", "People"));
    add(rubric, "P1", "indicator", people, Rational(60), both("Kepuasan", "Satisfaction"));
    describeIndicator(at(rubric, roadMap), offices);
    describeQuantity(at(rubric, offices));
    rubric::Limit limit;
    limit.when.kind = Condition::Kind::Value;
    limit.when.node = roadMap;
    limit.when.relation = Condition::Relation::Below;
    limit.when.figure = 2;
    limit.atMost = Rational(5, 2);
    at(rubric, system).limits.push_back(limit);
    return made;
}

std::string rubricYaml(const std::string& id, const std::string& version) {
    return "format: matang-rubric/1\nid: " + id + "\nversion: \"" + version + R"("
family: coba
status: draft
language: id
name: {id: Instrumen Coba, en: Trial instrument}
short-name: Coba
issuer: {id: Kementerian Coba, en: Ministry of Trials}
node-kinds:
  domain: {id: Domain, en: Domain}
  indicator: {id: Indikator, en: Indicator}
scales:
  - id: levels
    name: {id: Tingkat, en: Levels}
    from: 1
    to: 3
    step: 1
    levels:
      - {level: 1, name: {id: Awal, en: Initial}, meaning: {id: Awal., en: Initial.}}
      - {level: 2, name: {id: Teratur, en: Ordered}, meaning: {id: Teratur., en: Ordered.}}
      - {level: 3, name: {id: Matang, en: Mature}, meaning: {id: Matang., en: Mature.}}
index-range: {from: 1, to: 3}
stages:
  list:
    - {id: self, name: {id: Mandiri, en: Self}, by: agency}
weights: of-index
rounding: {mode: half-up, decimals: 2}
index:
  name: {id: Indeks Coba, en: Trial index}
  children:
    - id: D1
      kind: domain
      name: {id: Sistem, en: System}
      weight: 40
      children:
        - {id: I1, kind: indicator, code: "1", name: {id: Peta jalan, en: Road map}, weight: 40, scale: levels}
    - id: D2
      kind: domain
      name: {id: Warga, en: People}
      weight: 60
      children:
        - {id: I2, kind: indicator, code: "2", name: {id: Kepuasan, en: Satisfaction}, weight: 60, scale: levels}
)";
}

}  // namespace matang::gui
