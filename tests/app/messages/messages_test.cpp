// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/messages.h>

#include <gtest/gtest.h>

namespace matang::messages {
namespace {

using base::Diagnostic;
using base::Severity;
using text::Language;

Diagnostic duplicate() {
    return {Severity::Error, {"r.yaml", 3, 7}, "yaml-duplicate-key", {{"key", "id"}, {"firstLine", "1"}}, "    é é id: 2"};
}

TEST(Render, ShowsPositionCodeSentenceAndCaret) {
    EXPECT_EQ(render(duplicate(), Language::English),
              "r.yaml:3:7: error: yaml-duplicate-key: The key \"id\" stands here a second time; it was first given on line 1. Keep one of "
              "the two.\n"
              "        é é id: 2\n"
              "          ^");
    EXPECT_EQ(render(duplicate(), Language::Indonesian),
              "r.yaml:3:7: error: yaml-duplicate-key: Kunci \"id\" tertulis dua kali; pertama kali pada baris 1. Pertahankan salah satu.\n"
              "        é é id: 2\n"
              "          ^");
}

TEST(Render, LeavesOutWhatIsUnknown) {
    EXPECT_EQ(render({Severity::Warning, {"r.yaml", 0, 0}, "unknown-code", {{"a", "b"}}, "text"}, Language::English),
              "r.yaml: warning: unknown-code: unknown-code (a=b)");
    EXPECT_EQ(render({Severity::Info, {}, "unknown-code", {}, {}}, Language::English), "info: unknown-code: unknown-code");
}

TEST(Render, CutsLongLinesAroundTheCaret) {
    const std::string line = std::string(100, 'a') + "X" + std::string(100, 'b');
    EXPECT_EQ(render({Severity::Error, {"f", 1, 101}, "c", {}, line}, Language::English),
              "f:1:101: error: c: c\n    …" + std::string(60, 'a') + "X" + std::string(39, 'b') + "…\n" + std::string(65, ' ') + "^");
}

TEST(Render, KeepsForeignControlCharactersFromTheTerminal) {
    EXPECT_EQ(render({Severity::Error, {"f\x1b[0m", 1, 3}, "c", {{"a", "x\x1b[31m\ny"}}, "\tb\x07"}, Language::English),
              "f\uFFFD[0m:1:3: error: c: c (a=x\uFFFD[31m y)\n     b\uFFFD\n      ^");
}

TEST(Sentence, OfAFindingHasNoPositionAndNoCode) {
    EXPECT_EQ(sentence(duplicate(), Language::Indonesian),
              "Kunci \"id\" tertulis dua kali; pertama kali pada baris 1. Pertahankan salah satu.");
}

TEST(Sentence, WritesFiguresAndTheWordsOfFilesInTheLanguage) {
    const Diagnostic low{Severity::Warning, {}, "value-outside-scale", {{"node", "I1"}, {"value", "6.50"}, {"from", "1"}, {"to", "5"}}, {}};
    EXPECT_EQ(sentence(low, Language::Indonesian), "Tingkat 6,50 untuk I1 berada di luar skala 1-5. Perbaiki nilainya.");
    EXPECT_EQ(sentence(low, Language::English), "The level 6.50 for I1 lies outside the scale 1-5. Correct the value.");
    const Diagnostic type{Severity::Error, {}, "wrong-type", {{"key", "steps"}, {"wanted", "sequence"}, {"found", "scalar"}}, {}};
    EXPECT_EQ(sentence(type, Language::Indonesian), "Nilai \"steps\" harus berupa daftar, bukan satu nilai.");
    EXPECT_EQ(sentence(type, Language::English), "The value of \"steps\" must be a list, but is a single value.");
}

TEST(Sentence, LeavesWhatWasWrittenAsItWas) {
    const Diagnostic typed{Severity::Error, {}, "value-not-number", {{"text", "3.1.4"}, {"node", "I1"}}, {}};
    EXPECT_EQ(sentence(typed, Language::Indonesian), "\"3.1.4\" bukan bilangan untuk I1. Tulis angka dengan titik desimal, misalnya 3.25.");
}

TEST(Sentence, SuggestsWhatWasLikelyMeant) {
    const Diagnostic key{
        Severity::Error, {}, "key-unknown", {{"key", "predikates"}, {"known", "predicates, id"}, {"nearest", "predicates"}}, {}};
    EXPECT_EQ(sentence(key, Language::English), "The key \"predikates\" is not known here. Did you mean \"predicates\"?");
    EXPECT_EQ(sentence(key, Language::Indonesian), "Kunci \"predikates\" tidak dikenal di sini. Apakah maksudnya \"predicates\"?");
    const Diagnostic id{Severity::Error,
                        {},
                        "reference-unknown",
                        {{"kind", "scale"}, {"id", "maturty"}, {"known", "maturity"}, {"nearest", "maturity"}},
                        {}};
    EXPECT_EQ(sentence(id, Language::English), "Nothing in this file has the id \"maturty\" (scale). Did you mean \"maturity\"?");
    EXPECT_EQ(sentence(id, Language::Indonesian), "Id \"maturty\" (skala) tidak ada dalam berkas ini. Apakah maksudnya \"maturity\"?");
}

TEST(Sentence, ListsWhatThereIsWhereNothingIsNear) {
    const Diagnostic key{Severity::Error, {}, "key-unknown", {{"key", "colour"}, {"known", "from, to"}, {"nearest", ""}}, {}};
    EXPECT_EQ(sentence(key, Language::English), "The key \"colour\" is not known here. Keys allowed here: from, to.");
    EXPECT_EQ(sentence(key, Language::Indonesian), "Kunci \"colour\" tidak dikenal di sini. Kunci yang boleh dipakai: from, to.");
    const Diagnostic id{
        Severity::Error, {}, "reference-unknown", {{"kind", "node"}, {"id", "X1"}, {"known", "D1, D2"}, {"nearest", ""}}, {}};
    EXPECT_EQ(sentence(id, Language::English), "Nothing in this file has the id \"X1\" (node). Known are: D1, D2.");
    EXPECT_EQ(sentence(id, Language::Indonesian), "Id \"X1\" (butir) tidak ada dalam berkas ini. Yang ada: D1, D2.");
}

TEST(Sentence, OfAnErrorListsEveryFinding) {
    base::Error error{base::ErrorCode::InvalidInput, "catalogue-invalid", {{"file", "r.yaml"}}, {}, {duplicate()}};
    error.diagnostics.push_back({Severity::Error, {"", 4, 0}, "yaml-tag", {}, {}});
    EXPECT_EQ(sentence(error, Language::Indonesian),
              "Kalimat dalam r.yaml tidak dapat digunakan. Perbaiki bagian yang tercantum di bawah.\n"
              "r.yaml, baris 3, kolom 7: Kunci \"id\" tertulis dua kali; pertama kali pada baris 1. Pertahankan salah satu.\n"
              "Baris 4: Penanda tipe (!nama) tidak diperbolehkan. Hapus penanda itu.");
}

TEST(Sentence, OfAnErrorWithAPlaceBeginsWithIt) {
    const base::Error error{base::ErrorCode::InvalidNumber, "number-invalid", {{"text", "3,5"}}, {"", 2, 4}, {}};
    EXPECT_EQ(sentence(error, Language::English),
              "Line 2, column 4: \"3,5\" is not a number. Write digits with a decimal point, such as 3.25, or a fraction such as 20/6.");
}

}  // namespace
}  // namespace matang::messages
