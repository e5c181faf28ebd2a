// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_sample.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace matang::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

analysis::ScoredAssessment explained(const std::string& fact, const std::string& code = "1") {
    RubricBuilder sample = sampleRubric();
    sample.at("I1").code = code;
    RecordBuilder builder;
    builder.mark("I1", 3);
    builder.record.marks.back().fact = fact;
    builder.record.marks.back().analysis.clear();
    return scoredWith({ruleFor(EvidenceRule::Check::Named, "named")}, builder, sample);
}

/// Whether the text names a piece 1.a, "Laporan_Tinjauan-2023.pdf", "Laporan Tinjauan SPBE", number "12 Tahun 2023".
bool isNamed(const std::string& text, const std::string& code = "1") {
    EvidenceItem item = piece("I1", "a", 7);
    item.link.fileName = "Laporan_Tinjauan-2023.pdf";
    item.document.title = "Évaluasi SPBE Kota";
    item.document.number = "12 Tahun 2023";
    const std::vector<std::string> gaps = gapsOf(explained(text, code), {item});
    EXPECT_TRUE(gaps.empty() || gaps == std::vector<std::string>{"I1 named level 3 #7"});
    return gaps.empty();
}

TEST(EvidenceNames, ByNumber) {
    EXPECT_TRUE(isNamed("Lihat 1.a halaman 3"));
    EXPECT_TRUE(isNamed("Lihat (1.A)."));
    EXPECT_TRUE(isNamed("1.a"));
    EXPECT_TRUE(isNamed("berkas 1.a, 1.b"));
    EXPECT_TRUE(isNamed("Lihat I1.a"));
    EXPECT_TRUE(isNamed("lihat i1.a"));
    EXPECT_TRUE(isNamed("Lihat 4.2.a", "4.2"));
    EXPECT_TRUE(isNamed("Lihat 1.a", ""));
    EXPECT_FALSE(isNamed("Lihat 11.a"));
    EXPECT_FALSE(isNamed("Lihat 1.ab"));
    EXPECT_FALSE(isNamed("Lihat 2.1.a"));
    EXPECT_FALSE(isNamed("Lihat 1.b"));
    EXPECT_FALSE(isNamed("Lihat 1 a"));
    EXPECT_FALSE(isNamed("Lihat XI1.a"));
}

TEST(EvidenceNames, ByFileNameTitleOrNumberOfTheDocument) {
    EXPECT_TRUE(isNamed("sesuai laporan_tinjauan-2023.pdf terlampir"));
    EXPECT_TRUE(isNamed("sesuai LAPORAN TINJAUAN 2023"));
    EXPECT_TRUE(isNamed("sesuai laporan - tinjauan\n__2023, halaman 4"));
    EXPECT_TRUE(
        isNamed("sesuai laporan\xE2\x80\x93tinjauan\xC2\xA0"
                "2023"));
    EXPECT_FALSE(isNamed("sesuai laporan tinjauan 20231"));
    EXPECT_FALSE(isNamed("sesuai xlaporan tinjauan 2023"));
    EXPECT_FALSE(isNamed("sesuai laporan tinjauan"));
    EXPECT_TRUE(isNamed("menurut \"évaluasi spbe kota\""));
    EXPECT_FALSE(isNamed("menurut évaluasi spbe kotamadya"));
    EXPECT_TRUE(isNamed("Perwali Nomor 12 Tahun 2023."));
    EXPECT_FALSE(isNamed("Perwali Nomor 112 Tahun 2023."));
}

TEST(EvidenceNames, WhatMayBeAnyFigureNamesNothing) {
    const auto namedBy = [](const std::string& fileName, const std::string& title, const std::string& number, const std::string& text) {
        EvidenceItem item = piece("I1", "", 7);
        item.link.fileName = fileName;
        item.document.title = title;
        item.document.number = number;
        return gapsOf(explained(text), {item}).empty();
    };
    EXPECT_FALSE(namedBy("1.pdf", "", "", "ada 1 aplikasi"));
    EXPECT_TRUE(namedBy("1.pdf", "", "", "lihat 1.pdf"));
    EXPECT_FALSE(namedBy("2023.pdf", "", "", "pada 2023 terlaksana"));
    EXPECT_TRUE(namedBy("20231126.pdf", "", "", "pindaian 20231126"));
    EXPECT_FALSE(namedBy("x.pdf", "SK", "12", "SK 12 lembar"));
    EXPECT_TRUE(namedBy("x.pdf", "", "SK-12", "menurut SK 12"));
    EXPECT_FALSE(namedBy("", "", "", "apa pun"));
    EXPECT_FALSE(namedBy("----", "", "", "apa ---- pun"));
    EXPECT_TRUE(namedBy(".gitignore", "", "", "berkas .gitignore"));
    EXPECT_TRUE(namedBy("(Draf) rencana.docx", "", "", "berkas (draf) rencana"));
}

TEST(EvidenceNames, InAnyTextOfAnyMarkUpToTheStage) {
    const auto gapsWhere = [](auto&& change, const std::string& stage = "final") {
        RubricBuilder sample = sampleRubric();
        RecordBuilder builder;
        builder.mark("I1", 3).mark("I1", 3, "self", "Budi");
        for (assessment::Mark& mark : builder.record.marks) {
            mark.fact = "x";
            mark.analysis = "y";
        }
        change(builder.record.marks);
        sample.rubric.evidenceRules = {ruleFor(EvidenceRule::Check::Named, "named")};
        analysis::ScoredAssessment one = scoredWith(sample.rubric.evidenceRules, builder, sample);
        one.card = scoring::score(*one.rubric, *one.weights, one.record, rubric::StageId(stage));
        return gapsOf(one, {piece("I1", "a", 7)});
    };
    using Marks = std::vector<assessment::Mark>;
    EXPECT_THAT(gapsWhere([](Marks&) {}), ElementsAre("I1 named level 3 #7"));
    EXPECT_THAT(gapsWhere([](Marks& marks) { marks[0].fact = "I1.a"; }), IsEmpty());
    EXPECT_THAT(gapsWhere([](Marks& marks) { marks[0].analysis = "I1.a"; }), IsEmpty());
    EXPECT_THAT(gapsWhere([](Marks& marks) { marks[0].justification = "I1.a"; }), IsEmpty());
    EXPECT_THAT(gapsWhere([](Marks& marks) { marks[1].fact = "I1.a"; }), IsEmpty());
    // A later stage explains nothing of an earlier one, nor does another indicator or the answer to be.
    EXPECT_THAT(gapsWhere([](Marks& marks) { marks[0].fact = "I1.a"; }, "self"), ElementsAre("I1 named level 3 #7"));
    EXPECT_THAT(gapsWhere([](Marks& marks) {
                    marks.push_back(marks[0]);
                    marks[2].node = rubric::NodeId("I2");
                    marks[2].fact = "I1.a";
                }),
                ElementsAre("I1 named level 3 #7"));
    EXPECT_THAT(gapsWhere([](Marks& marks) {
                    marks.push_back(marks[0]);
                    marks[2].answer = assessment::Answer::ToBe;
                    marks[2].fact = "I1.a";
                }),
                ElementsAre("I1 named level 3 #7"));
    // Two texts do not grow together to a name.
    EXPECT_THAT(gapsWhere([](Marks& marks) {
                    marks[0].fact = "berkas";
                    marks[0].analysis = "7.pdf";
                }),
                ElementsAre("I1 named level 3 #7"));
}

TEST(EvidenceNames, EveryFileIsNamedByItself) {
    const auto scored = explained("Lihat 1.b dan 1.d");
    EXPECT_THAT(gapsOf(scored, {piece("I1", "c", 3), piece("I1", "a", 1), piece("I1", "b", 2), piece("I1", "d", 4)}),
                ElementsAre("I1 named level 3 #1", "I1 named level 3 #3"));
}

TEST(EvidenceNames, WithoutAnExplanationThereIsOneGap) {
    EXPECT_THAT(gapsOf(explained(" \n"), {piece("I1", "a", 1), piece("I1", "b", 2)}), ElementsAre("I1 named level 3"));
    EXPECT_THAT(gapsOf(explained(""), {}), IsEmpty());
}

RC_GTEST_PROP(EvidenceNamesProperties, ANameIsFoundBetweenAnyTextsHoweverItIsWritten, ()) {
    const auto word = rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
    const auto gap = rc::gen::element<std::string>(" ", "_", "-", " - ", "\n", "__");
    const std::string first = *word + "abc";
    const std::string second = *word;
    EvidenceItem item = piece("I1", "", 7);
    item.link.fileName = first + *gap + second + ".pdf";
    std::string written = first + *gap + second;
    if (*rc::gen::arbitrary<bool>()) {
        std::transform(written.begin(), written.end(), written.begin(),
                       [](char one) { return static_cast<char>(one >= 'a' ? one - 32 : one); });
    }
    const std::string text =
        *rc::gen::element<std::string>("", "Lihat ", "(", "\n") + written + *rc::gen::element<std::string>("", ".", " hal. 3", ")");
    RC_ASSERT(gapsOf(explained(text), {item}).empty());
    RC_ASSERT(gapsOf(explained("x" + written), {item}).size() == 1U);
    RC_ASSERT(gapsOf(explained(written + "9"), {item}).size() == 1U);
}

}  // namespace
}  // namespace matang::testing
