// SPDX-License-Identifier: GPL-3.0-or-later
#include "instrument_workbench.h"

#include <gmock/gmock.h>

namespace matang::exchange {
namespace {

using testing::ElementsAre;

TEST_F(InstrumentWorkbench, RefusesUnitsWhereTheyAreNotAndAsksForThemWhereTheyAre) {
    EXPECT_THAT(mistakesOfRow("unit,node,value", "A,I2,3"), ElementsAre("2:15 unit-not-repeated node=I2 unit=A"));
    EXPECT_THAT(mistakesOfRow("unit,I2,I7,index", "A,3,3,2"),
                ElementsAre("2:12 unit-not-repeated node=I2 unit=A", "2:16 unit-not-repeated node=index unit=A"));
    EXPECT_THAT(mistakesOfRow("node,value", "I7,3"), ElementsAre("2:13 unit-needed node=I7 repeated=D2"));
    EXPECT_THAT(mistakesOfRow("unit,I7,I8", ",3,3"), ElementsAre("2:10 unit-needed node=I7 repeated=D2"));
    EXPECT_THAT(mistakesOfRow("node,value", "A1,3"), ElementsAre("2:13 unit-needed node=A1 repeated=D2"));
    EXPECT_THAT(mistakesOfRow("node,value,assessor,note", "I7,,Budi,belum"), ElementsAre("2:10 unit-needed node=I7 repeated=D2"));
    EXPECT_THAT(mistakesOfRow("node,value", "D2,3"), ElementsAre("imported"));
    EXPECT_THAT(mistakesOfRow("unit,node,value", "pendidikn,I8,3"),
                ElementsAre("2:10 unit-unknown unit=pendidikn node=D3 known=pendidikan, kesehatan"));
    EXPECT_THAT(mistakesOfRow("unit,I8,I9", "Kesehatan dan lain-lain,3,4"),
                ElementsAre("2:10 unit-unknown unit=Kesehatan dan lain-lain node=D3 known=kesehatan, pendidikan"));
    EXPECT_THAT(mistakesOfRow("unit,node,value", "\"A\nB\",I7,3"), ElementsAre("2:10 unit-unprintable"));
    EXPECT_THAT(mistakesOfRow("unit,node,value", std::string(201, 'x') + ",I7,3"), ElementsAre("2:10 unit-long most=200"));
}

TEST_F(InstrumentWorkbench, RefusesCodesThatItDoesNotKnow) {
    EXPECT_THAT(mistakesOfRow("assessor,answer,state,verification,node,value", "Budi,tobe,n/a,yes,I2,3"),
                ElementsAre("2:15 answer-unknown answer=tobe known=as-is, to-be",
                            "2:20 state-unknown state=n/a known=given, not-applicable, not-submitted",
                            "2:24 verification-unknown verification=yes known=verified, disputed"));
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "Budi,I1,TB"), ElementsAre("2:18 value-not-number text=TB node=I1"));
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "Budi,I1,not-applicable"),
                ElementsAre("2:18 value-not-number text=not-applicable node=I1"));
    EXPECT_THAT(mistakesOfRow("assessor,I1,I2", "Budi,NA,given"),
                ElementsAre("2:15 value-not-number text=NA node=I1", "2:18 value-not-number text=given node=I2"));
}

TEST_F(InstrumentWorkbench, RefusesStatesThatCannotBe) {
    EXPECT_THAT(mistakesOfRow("assessor,state,node,value", "Budi,not-applicable,I2,"), ElementsAre("2:30 not-applicable-not-here node=I2"));
    EXPECT_THAT(mistakesOfRow("assessor,I1,I2", "Budi,not-applicable,not-applicable"), ElementsAre("2:30 not-applicable-not-here node=I2"));
    EXPECT_THAT(mistakesOfRow("assessor,state,node,value", "Budi,not-submitted,I2,3"),
                ElementsAre("2:32 value-beside-state node=I2 state=not-submitted"));
    EXPECT_THAT(mistakesOfRow("assessor,state,node,value", "Budi,not-submitted,D1,"),
                ElementsAre("2:29 mark-not-at-indicator node=D1 assessor=Budi"));
    EXPECT_THAT(mistakesOfRow("state,node,value", "not-submitted,I2,"), ElementsAre("2:10 assessor-needed what=state"));
    EXPECT_THAT(mistakesOfRow("I1,I2", "not-submitted,3"), ElementsAre("2:10 assessor-needed what=not-submitted"));
    EXPECT_THAT(mistakesOfRow("assessor,state,I1,I2", "Budi,not-submitted,3,4"), ElementsAre("2:15 state-not-for-row state=not-submitted"));
    EXPECT_THAT(mistakesOfRow("assessor,state,node,value", "Budi,not-submitted,,"), ElementsAre("2:29 node-unknown node= rubric=test"));
    rubric::Rubric strict = *m_rubric;
    strict.notApplicable.spread = rubric::NotApplicableRule::Spread::None;
    m_rubric = std::make_shared<const rubric::Rubric>(strict);
    EXPECT_THAT(mistakesOfRow("assessor,state,node,value", "Budi,not-applicable,I1,"),
                ElementsAre("2:30 not-applicable-no-rule rubric=test"));
    EXPECT_THAT(mistakesOfRow("assessor,state,node,value", "Budi,not-submitted,I1,"), ElementsAre("imported"));
}

TEST_F(InstrumentWorkbench, RefusesWhatIsSaidOfMarksWithoutAMark) {
    EXPECT_THAT(mistakesOfRow("verification,measured_year,measured_source,node,value", "verified,2022,BPS,I3,3"),
                ElementsAre("2:10 assessor-needed what=verification", "2:19 assessor-needed what=measured_year",
                            "2:24 assessor-needed what=measured_source"));
    EXPECT_THAT(mistakesOfRow("assessor,verification,node,value,note", "Budi,verified,I2,,alasan"),
                ElementsAre("2:27 value-missing node=I2"));
    EXPECT_THAT(mistakesOfRow("assessor,measured_source,node,value", "Budi,BPS,I3,"), ElementsAre("2:22 value-missing node=I3"));
}

TEST_F(InstrumentWorkbench, RefusesMeasurementsOfWhatIsNotMeasured) {
    EXPECT_THAT(mistakesOfRow("assessor,measured_year,measured_source,I1,I2", "Budi,2022,BPS,3,3"),
                ElementsAre("2:15 not-measured column=measured_year", "2:20 not-measured column=measured_source"));
    EXPECT_THAT(mistakesOfRow("assessor,measured_year,I1,I3", "Budi,2022,3,3"), ElementsAre("imported"));
    EXPECT_THAT(mistakesOfRow("assessor,measured_year,node,value", "Budi,1899,I3,3"),
                ElementsAre("2:15 year-invalid text=1899 from=1900 to=2100"));
    EXPECT_THAT(mistakesOfRow("assessor,measured_year,node,value", "Budi,22a,I3,3"),
                ElementsAre("2:15 year-invalid text=22a from=1900 to=2100"));
}

TEST_F(InstrumentWorkbench, RefusesToBeWhereItIsNotAsked) {
    EXPECT_THAT(mistakesOfRow("answer,I2", "TO-BE,3"), ElementsAre("imported"));
    rubric::Rubric once = *m_rubric;
    once.asksToBe = false;
    m_rubric = std::make_shared<const rubric::Rubric>(once);
    EXPECT_THAT(mistakesOfRow("answer,I2", "to-be,3"), ElementsAre("2:10 answer-not-asked rubric=test"));
    EXPECT_THAT(mistakesOfRow("answer,I2", "as-is,3"), ElementsAre("imported"));
}

TEST_F(InstrumentWorkbench, RefusesFiguresOfTheWholeBesideAUnitOrToBe) {
    EXPECT_THAT(mistakesOfRow("unit,predicate,published_index,I7", "A,High,3.5,3"),
                ElementsAre("2:12 figure-not-by-unit column=predicate", "2:17 figure-not-by-unit column=published_index"));
    EXPECT_THAT(mistakesOfRow("answer,predicate,I2", "to-be,High,3"), ElementsAre("2:16 figure-not-by-unit column=predicate"));
}

TEST_F(InstrumentWorkbench, ChecksAmountsOfMarksAndScaleValuesOfPublishedFigures) {
    EXPECT_THAT(mistakesOfRow("assessor,I3,I6", "Budi,100.01,-0.5"),
                ElementsAre("2:15 amount-above node=I3 value=100.01 to=100", "2:22 amount-below node=I6 value=-0.5 from=0"));
    EXPECT_THAT(mistakesOfRow("assessor,I3,I6", "Budi,99.999,1000000"), ElementsAre("imported"));
    EXPECT_THAT(mistakesOfRow("I3,I4", "99,WTP"), ElementsAre("2:10 value-outside-scale-measured node=I3 value=99 from=1 to=5",
                                                              "2:13 word-without-assessor text=WTP node=I4"));
    EXPECT_THAT(mistakesOfRow("I2,I6", "5.01,5.01"), ElementsAre("2:10 value-outside-scale node=I2 value=5.01 from=1 to=5"));
    EXPECT_THAT(mistakesOfRow("assessor,I2", "Budi,2.5"), ElementsAre("2:15 value-between-steps node=I2 value=2.5 step=1"));
}

TEST_F(InstrumentWorkbench, RefusesAmountsThatMayHaveThousandsPoints) {
    EXPECT_THAT(mistakesOfRow("assessor,I6,I2", "Budi,1.200,3"),
                ElementsAre("2:15 amount-unclear node=I6 text=1.200 whole=1200 decimal=1.2000"));
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "Budi,I6,1.200.000"),
                ElementsAre("2:18 amount-grouped node=I6 text=1.200.000 whole=1200000"));
    EXPECT_THAT(mistakesOfRow("assessor,I6", "Budi,1.2000"), ElementsAre("imported"));
    // 1200 % is more than I3 can be, so that its point is a decimal one; so is that of a published level.
    EXPECT_THAT(mistakesOfRow("assessor,I3", "Budi,1.200"), ElementsAre("imported"));
    EXPECT_THAT(mistakesOfRow("I6", "1.200"), ElementsAre("imported"));
}

TEST_F(InstrumentWorkbench, ChecksWordsThatAreAnswered) {
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "Budi,I4,WPT"),
                ElementsAre("2:18 category-unknown node=I4 text=WPT known=WTP, WDP, TMP"));
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "Budi,I4,2"), ElementsAre("2:18 category-unknown node=I4 text=2 known=WTP, WDP, TMP"));
}

TEST_F(InstrumentWorkbench, ChecksCodesOfSurveys) {
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "R-1,I5,5"),
                ElementsAre("2:17 survey-code-unknown-missing node=I5 value=5 from=1 to=4 missing=9"));
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "R-1,I5,1.5"),
                ElementsAre("2:17 survey-code-unknown-missing node=I5 value=1.5 from=1 to=4 missing=9"));
    EXPECT_THAT(mistakesOfRow("node,value", "I5,4.75"), ElementsAre("imported"));
    rubric::Rubric sure = *m_rubric;
    sure.surveys.front().missing.reset();
    m_rubric = std::make_shared<const rubric::Rubric>(sure);
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "R-1,I5,9"), ElementsAre("2:17 survey-code-unknown node=I5 value=9 from=1 to=4"));
}

TEST_F(InstrumentWorkbench, ChecksAnImportedAmountTypedInByHandAsANumber) {
    rubric::Rubric importing = *m_rubric;
    rubric::Node& node = importing.nodes[static_cast<std::size_t>(importing.find(rubric::NodeId("I2")))];
    node.import = rubric::ImportedResult{"spbe", rubric::NodeId("index"), rubric::ImportedResult::Year::Same};
    node.normalisation.method = rubric::Normalisation::Method::Linear;
    m_rubric = std::make_shared<const rubric::Rubric>(importing);
    EXPECT_THAT(mistakesOfRow("assessor,node,value", "Budi,I2,61.25"), ElementsAre("imported"));
}

TEST_F(InstrumentWorkbench, ChecksInnerNodesAgainstTheirOwnBounds) {
    rubric::Rubric bounded = *m_rubric;
    rubric::Node& node = bounded.nodes[static_cast<std::size_t>(bounded.find(rubric::NodeId("D1")))];
    node.rangeFrom = base::Rational(0);
    node.rangeTo = base::Rational(30);
    m_rubric = std::make_shared<const rubric::Rubric>(bounded);
    EXPECT_THAT(mistakesOfRow("D1,D2,index", "30.5,99,5.5"), ElementsAre("2:10 value-impossible node=D1 value=30.5 from=0 to=30",
                                                                         "2:18 value-impossible node=index value=5.5 from=1 to=5"));
}

TEST_F(InstrumentWorkbench, TellsRowsApartByUnitAndAnswer) {
    const std::string head = "agency,year,rubric,unit,answer,assessor,node,value\n";
    EXPECT_THAT(mistakesIn(head + "A,2024,r,X,,Budi,I7,3\nA,2024,r,Y,,Budi,I7,3\nA,2024,r,X,to-be,Budi,I7,3\nA,2024,r,X,as-is,Budi,I7,3\n"),
                ElementsAre("5:23 value-duplicate node=I7 firstLine=2"));
    EXPECT_THAT(mistakesIn("agency,year,rubric,unit,I7\nA,2024,r,X,3\nA,2024,r,Y,3\nA,2024,r,X,3\n"),
                ElementsAre("4:1 row-duplicate firstLine=2"));
}

TEST_F(InstrumentWorkbench, OneMistakeKeepsEverythingOut) {
    EXPECT_THAT(mistakesIn("agency,year,rubric,unit,assessor,node,value\nA,2024,r,X,Budi,I7,3\nA,2024,r,X,Budi,I8,3\n"),
                ElementsAre("3:10 unit-unknown unit=X node=D3 known=kesehatan, pendidikan"));
    EXPECT_EQ(workspace().info().value().trailEntries, 0);
}

TEST_F(ImportWorkbench, KnowsNoneOfItInAnInstrumentWithout) {
    EXPECT_THAT(
        mistakesOf(
            "agency,year,rubric,assessor,unit,answer,measured_year,I1,I2\nKota Bogor,2024,spbe-2020,Budi,A,to-be,2022,3,not-applicable\n"),
        ElementsAre("2:34 answer-not-asked rubric=spbe-2020", "2:40 not-measured column=measured_year",
                    "2:45 unit-not-repeated node=I1 unit=A", "2:47 not-applicable-no-rule rubric=spbe-2020",
                    "2:47 unit-not-repeated node=I2 unit=A"));
}

}  // namespace
}  // namespace matang::exchange
