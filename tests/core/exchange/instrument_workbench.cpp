// SPDX-License-Identifier: GPL-3.0-or-later
#include "instrument_workbench.h"

#include "../../../core/exchange/src/import_text.h"
#include "../scoring/rubric_builder.h"

#include <matang/base/sha256.h>

namespace matang::exchange {
namespace {

using base::Rational;
using rubric::Quantity;

Quantity percent() {
    Quantity quantity;
    quantity.unit = {{{"id", "%"}}};
    quantity.from = Rational(0);
    quantity.to = Rational(100);
    return quantity;
}

Quantity opinion() {
    Quantity quantity;
    quantity.categories = {{Rational(4), {{{"id", "WTP"}, {"en", "Unqualified"}}}},
                           {Rational(3), {{{"id", "WDP"}, {"en", "Qualified"}}}},
                           {Rational(1), {{{"id", "TMP"}, {"en", "Disclaimer"}}}}};
    return quantity;
}

void measure(rubric::Node& node, Quantity quantity, rubric::Normalisation::Method method) {
    node.quantity = std::move(quantity);
    node.normalisation.method = method;
}

rubric::Repetition repetition(const std::string& name, const std::vector<std::string>& units = {}) {
    rubric::Repetition repetition;
    repetition.name = {{{"id", name}}};
    for (const std::string& unit : units) {
        repetition.fixed.push_back({unit, {{{"id", unit}}}});
    }
    return repetition;
}

}  // namespace

std::shared_ptr<const rubric::Rubric> InstrumentWorkbench::instrument() {
    matang::testing::RubricBuilder builder;
    builder.domain("D1", std::nullopt);
    for (const char* id : {"I1", "I2", "I3", "I4", "I5", "I6"}) {
        builder.indicator(id, std::nullopt, "D1");
    }
    builder.domain("D2", std::nullopt).domain("A1", std::nullopt, "D2").indicator("I7", std::nullopt, "A1");
    builder.domain("D3", std::nullopt).indicator("I8", std::nullopt, "D3").indicator("I9", std::nullopt, "D3");
    rubric::Rubric& made = builder.rubric;
    const auto node = [&](const char* id) -> rubric::Node& { return made.nodes[static_cast<std::size_t>(made.find(rubric::NodeId(id)))]; };
    node("I1").mayNotApply = true;
    measure(node("I3"), percent(), rubric::Normalisation::Method::Linear);
    node("I3").normalisation.times = Rational(1, 25);
    node("I3").normalisation.plus = Rational(1);
    measure(node("I4"), opinion(), rubric::Normalisation::Method::Map);
    rubric::Survey survey;
    survey.id = "warga";
    survey.to = 4;
    survey.missing = 9;
    made.surveys.push_back(survey);
    node("I5").survey = 0;
    Quantity amount;
    amount.from = Rational(0);
    amount.target = Rational(4);
    measure(node("I6"), amount, rubric::Normalisation::Method::PercentOfTarget);
    node("I6").normalisation.capped = false;
    node("D2").repetition = repetition("Inovasi");
    node("D3").repetition = repetition("Urusan", {"kesehatan", "pendidikan"});
    measure(node("I9"), percent(), rubric::Normalisation::Method::Linear);
    made.language = "id";
    made.plain = false;
    made.asksToBe = true;
    made.notApplicable.spread = rubric::NotApplicableRule::Spread::WithinParent;
    made.stages.back().by = rubric::StageParty::Assessor;
    made.text = "id: test\n";
    made.sha256 = base::sha256Hex(made.text);
    return std::make_shared<const rubric::Rubric>(std::move(made));
}

base::Result<ImportReport> InstrumentWorkbench::take(const std::string& csv) {
    const auto source = [this](const rubric::RubricId&) -> base::Result<std::shared_ptr<const rubric::Rubric>> { return m_rubric; };
    return importText(workspace(), source, csv, "v.csv", ImportMode::Store, "Rina");
}

std::vector<std::string> InstrumentWorkbench::mistakesIn(const std::string& csv) {
    const auto report = take(csv);
    if (report) {
        return {"imported"};
    }
    return report.error().diagnostics.empty() ? std::vector<std::string>{report.error().reason} : shortForms(report.error().diagnostics);
}

std::vector<std::string> InstrumentWorkbench::mistakesOfRow(const std::string& columns, const std::string& cells) {
    // A short beginning keeps the columns of the findings readable.
    return mistakesIn("agency,year,rubric," + columns + "\nA,2024,r," + cells + "\n");
}

assessment::AssessmentRecord InstrumentWorkbench::stored() {
    const auto agency = workspace().findAgency("Kota Bogor").value().id;
    const auto found = workspace().findAssessment(agency, m_rubric->id, 2024).value();
    return workspace().record(found->id).value();
}

}  // namespace matang::exchange
