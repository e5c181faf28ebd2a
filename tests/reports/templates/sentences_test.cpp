// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_text.h"

#include <matang/messages/messages.h>
#include <matang/text/catalogue.h>

#include <gmock/gmock.h>

#include <regex>
#include <set>

namespace matang::templates::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using text::Language;

TEST(Sentences, ThereIsOneForEveryCode) {
    static const std::regex maker(R"re((?:error|warning|report|fail)\([^;"{}]*"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)")re");
    std::set<std::string> missing;
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(sourcePath("reports/templates/src"))) {
        const std::string source = fileText(entry.path().string());
        for (std::sregex_iterator match(source.begin(), source.end(), maker), end; match != end; ++match) {
            ++found;
            if (!messages::catalogue(Language::English).has((*match)[1].str())) {
                missing.insert((*match)[1].str());
            }
        }
    }
    EXPECT_THAT(missing, IsEmpty());
    EXPECT_GT(found, 20U);
}

std::vector<std::string> sentencesOf(const std::vector<std::pair<std::string, std::string>>& replacements, Language language) {
    std::vector<std::string> sentences;
    for (const base::Diagnostic& finding : loadTemplate(smallTemplate(replacements), "f", {}).findings) {
        sentences.push_back(messages::sentence(finding, language));
    }
    return sentences;
}

TEST(Sentences, SayWhatWouldDo) {
    const std::vector<std::pair<std::string, std::string>> mistakes{
        {"{agency}", "{agnecy}"}, {"#0B6E75", "#ffd700"}, {"  - contents", "  - ranking"}, {"Indeks {index}.", "Indeks {index"}};
    EXPECT_THAT(
        sentencesOf(mistakes, Language::Indonesian),
        ElementsAre(
            "Isian \"agnecy\" tidak dikenal di sini. Apakah maksudnya \"agency\"?",
            "Warna #ffd700 terlalu terang untuk terlihat di atas kertas putih: kontrasnya 1,4, sedangkan paling sedikit harus 3. "
            "Pakai misalnya \"#ad9200\".",
            "Bagian \"ranking\" termasuk laporan satu putaran, sedangkan templat \"small\" menghasilkan laporan satu instansi. Hapus "
            "atau pilih bagian lain.",
            "Kurung kurawal dibuka tetapi tidak ditutup: \"{index\". Tutup kurung itu."));
    EXPECT_THAT(
        sentencesOf(mistakes, Language::English),
        ElementsAre(
            "The gap \"agnecy\" is not known here. Did you mean \"agency\"?",
            "The colour #ffd700 is too light to be seen on white paper: its contrast is 1.4, and at least 3 is needed. \"#ad9200\" "
            "would do.",
            "The section \"ranking\" belongs to a report on a round, but the template \"small\" makes a report on one agency. Remove "
            "it or choose another section.",
            "A curly bracket is opened but not closed: \"{index\". Close it."));
}

}  // namespace
}  // namespace matang::templates::test
