// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/exchange/evidence_folder.h>

#include <gtest/gtest.h>

namespace matang::exchange {
namespace {

assessment::EvidenceLink link(const std::string& node, const std::string& letter, const std::string& file) {
    assessment::EvidenceLink made;
    made.node = rubric::NodeId{node};
    made.letter = letter;
    made.fileName = file;
    return made;
}

TEST(SafeFileName, KeepsAnOrdinaryName) {
    EXPECT_EQ(safeFileName("SK Wali Kota No. 12 – 2024 (Éé).pdf"), "SK Wali Kota No. 12 – 2024 (Éé).pdf");
}

TEST(SafeFileName, TakesOutWhatLeadsAwayOrDisguises) {
    EXPECT_EQ(safeFileName("../../etc/passwd"), "_.._etc_passwd");
    EXPECT_EQ(safeFileName("a/b\\c:d*e?f\"g<h>i|j"), "a_b_c_d_e_f_g_h_i_j");
    EXPECT_EQ(safeFileName("a\nb\tc\x7f\x1b[2J"), "a_b_c__[2J");
    EXPECT_EQ(safeFileName("gambar\u202efdp.exe"), "gambar_fdp.exe");
    EXPECT_EQ(safeFileName("\u200e\u200f\u202a\u2066\u2069\u061c\u2028\u2029x"), "________x");
    EXPECT_EQ(safeFileName(std::string("a\0b", 3)), "a_b");
}

TEST(SafeFileName, ReplacesBytesThatAreNoText) {
    EXPECT_EQ(safeFileName("a\xff"
                           "b\xc3"),
              "a_b_");
    EXPECT_EQ(safeFileName("\xc0\xaf\xed\xa0\x80\xf5\x80\x80\x80"), "_________");
    EXPECT_EQ(safeFileName("\xf0\x9f\x93\x84.pdf"), "\xf0\x9f\x93\x84.pdf");
}

TEST(SafeFileName, HasNoDotOrSpaceAtItsEnds) {
    EXPECT_EQ(safeFileName(" .tersembunyi. "), "tersembunyi");
    EXPECT_EQ(safeFileName("laporan..."), "laporan");
    EXPECT_EQ(safeFileName(""), "tanpa-nama");
    EXPECT_EQ(safeFileName(" . .. "), "tanpa-nama");
}

TEST(SafeFileName, IsNoDevice) {
    for (const char* const name : {"CON", "prn", "Aux.txt", "NUL.tar.gz", "COM1", "lpt9.pdf", "con .txt"}) {
        EXPECT_EQ(safeFileName(name), std::string("_") + name);
    }
    for (const char* const name : {"COM0", "COM10", "console.txt", "lpt", "a.con"}) {
        EXPECT_EQ(safeFileName(name), name);
    }
}

TEST(SafeFileName, IsCutAtACharacterWithItsEndingKept) {
    EXPECT_EQ(safeFileName(std::string(300, 'a') + ".pdf"), std::string(146, 'a') + ".pdf");
    EXPECT_EQ(safeFileName(std::string(300, 'a')), std::string(150, 'a'));
    std::string accents;
    for (int count = 0; count < 150; ++count) {
        accents += "é";
    }
    EXPECT_EQ(safeFileName(accents + ".jpg"), accents.substr(0, 146) + ".jpg");
    EXPECT_EQ(safeFileName("x" + accents + ".jpg"), "x" + accents.substr(0, 144) + ".jpg");
    EXPECT_EQ(safeFileName(std::string(149, 'a') + " b"), std::string(149, 'a'));
}

TEST(ExportName, SaysIndicatorAndLetter) {
    EXPECT_EQ(exportName(link("I14", "a", "SK Wali Kota.pdf")), "I14.a-SK Wali Kota.pdf");
    EXPECT_EQ(exportName(link("../x", "a", "/etc/passwd")), "_x.a-_etc_passwd");
    EXPECT_LE(exportName(link(std::string(500, 'n'), "a", std::string(500, 'f'))).size(), 255U);
    assessment::EvidenceLink page = link("I1", "b", "https://contoh.go.id/layanan?a=1/");
    page.mediaType = assessment::kWebAddressType;
    EXPECT_EQ(exportName(page), "I1.b-contoh.go.id_layanan_a=1.url");
}

TEST(ExportNames, DifferWhateverTheCase) {
    std::vector<workspace::EvidencePiece> pieces(4);
    pieces[0].link = link("I1", "a", "sk.pdf");
    pieces[1].link = link("i1", "a", "SK.PDF");
    pieces[2].link = link("I1", "a", "Sk.pdf");
    pieces[3].link = link("I1", "b", "sk.pdf");
    EXPECT_EQ(exportNames(pieces), (std::vector<std::string>{"I1.a-sk.pdf", "i1.a-SK (2).PDF", "I1.a-Sk (3).pdf", "I1.b-sk.pdf"}));
}

}  // namespace
}  // namespace matang::exchange
