// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report_cases.h"
#include "../rule_cases.h"
#include "every_block.h"
#include "outside_program.h"
#include "written_report.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <functional>

namespace matang::testing {
namespace {

constexpr auto kId = text::Language::Indonesian;
constexpr auto kEn = text::Language::English;

struct Page {
    QString name;
    content::ReportDocument document;
};

/// Reports of all sorts, and the made-up one with each crest, without cover, and in the small setting.
std::vector<Page> pages() {
    std::vector<Page> all;
    for (const auto language : {kId, kEn}) {
        const QString code = QString::fromStdString(std::string(text::languageCode(language)));
        all.push_back({"bogor-" + code, sections::agencyReport(kotaBogor2024(language))});
        all.push_back({"kementerian-" + code, sections::agencyReport(coordinatingMinistry2021(language))});
        all.push_back({"kediri-" + code, sections::agencyReport(kotaKediri2022(language))});
        all.push_back({"terburuk-" + code, sections::agencyReport(worstCase(language))});
        all.push_back({"semua-" + code, everyBlock(language)});
    }
    auto compact = everyBlock(kId);
    compact.blocks.erase(compact.blocks.begin());
    compact.look.density = content::Look::Density::Compact;
    compact.look.crestFormat = content::Look::CrestFormat::Png;
    compact.look.crest = pngCrest();
    compact.look.organisation.clear();
    all.push_back({QStringLiteral("ringkas"), compact});
    return all;
}

QString html(const Page& page) {
    return QString::fromUtf8(written(page.document, writers::Format::Html, page.name + QStringLiteral(".html")));
}

QStringList found(const QString& text, const QString& pattern) {
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        all.append(matches.next().captured(1));
    }
    return all;
}

/// What a reader of the page sees outside of pictures, with blanks made equal.
QString readOut(QString html) {
    html.remove(
        QRegularExpression(QStringLiteral("<(style|svg|details|title)\\b.*?</\\1>"), QRegularExpression::DotMatchesEverythingOption));
    html.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" "));
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    return html.replace(QRegularExpression(QStringLiteral("[ \\t\\n]+")), QStringLiteral(" "));
}

TEST(HtmlReport, IsValid) {
    for (const Page& page : pages()) {
        (void)html(page);
        const QString file = outputFolder() + u'/' + page.name + QStringLiteral(".html");
        const Ran checked = run(QStringLiteral("tidy"), {"-e", "-q", "-utf8", file});
        EXPECT_EQ(checked.output, QString()) << page.name.toStdString();
        EXPECT_EQ(checked.exitCode, 0) << page.name.toStdString();
    }
}

TEST(HtmlReport, NeedsNothingFromOutside) {
    for (const Page& page : pages()) {
        const QString text = html(page);
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#|data:image/)")))) << page.name.toStdString();
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("<(script|link|iframe|object)|@import|url\\((?!#)"))))
            << page.name.toStdString();
    }
}

TEST(HtmlReport, HasEveryIdOnceAndAllThatIsPointedAt) {
    for (const Page& page : pages()) {
        const QString text = html(page);
        const QStringList ids = found(text, QStringLiteral(" id=\"([^\"]*)\""));
        const QSet<QString> known(ids.begin(), ids.end());
        EXPECT_EQ(known.size(), ids.size()) << page.name.toStdString();
        QStringList wanted = found(text, QStringLiteral("href=\"#([^\"]*)\"")) + found(text, QStringLiteral("url\\(#([^)]*)\\)"));
        for (const QString& labels : found(text, QStringLiteral("aria-labelledby=\"([^\"]*)\""))) {
            wanted += labels.split(u' ');
        }
        for (const QString& id : wanted) {
            EXPECT_TRUE(known.contains(id)) << page.name.toStdString() << ": " << id.toStdString();
        }
    }
}

TEST(HtmlReport, HasOneTitleAndHeadingsWithoutGaps) {
    for (const Page& page : pages()) {
        int before = 0;
        const QStringList levels = found(html(page), QStringLiteral("<h([1-6])[ >]"));
        EXPECT_EQ(levels.count(QStringLiteral("1")), 1) << page.name.toStdString();
        for (const QString& level : levels) {
            EXPECT_LE(level.toInt(), before + 1) << page.name.toStdString();
            before = level.toInt();
        }
    }
}

TEST(HtmlReport, SaysEverythingThatTheReportSays) {
    for (const Page& page : pages()) {
        const QString text = readOut(html(page));
        qsizetype at = 0;
        for (QString unit : textsOf(page.document)) {
            unit.replace(QChar(1), QChar(0xFFFD)).replace(QRegularExpression(QStringLiteral("[ \\t\\n]+")), QStringLiteral(" "));
            const qsizetype next = text.indexOf(unit, at);
            ASSERT_GE(next, 0) << page.name.toStdString() << ": \"" << unit.toStdString() << "\" after \""
                               << text.mid(at > 60 ? at - 60 : 0, 60).toStdString() << '"';
            at = next + unit.size();
        }
    }
}

TEST(HtmlReport, TellsEveryChartInWordsAndAsATable) {
    const QString text = html({QStringLiteral("semua-id"), everyBlock(kId)});
    EXPECT_EQ(text.count(QStringLiteral("<figure>")), 14);  // 13 kinds, one of them once more beside words
    EXPECT_EQ(text.count(QStringLiteral(" role=\"img\" aria-labelledby=\"chart-")), 14);
    EXPECT_EQ(text.count(QStringLiteral("<details><summary>Angka pada bagan ini</summary>")), 14);
    EXPECT_TRUE(text.contains(QStringLiteral("aria-labelledby=\"chart-14-title chart-14-desc\"><desc id=\"chart-14-title\">")));
}

content::ReportDocument oneBlock(content::Block block) {
    content::ReportDocument document;
    document.title = "Judul";
    document.createdAt = "2024-11-12T08:30:00Z";
    document.blocks.push_back(std::move(block));
    return document;
}

QString mainOf(const content::ReportDocument& document) {
    const QString text = html({QStringLiteral("satu"), document});
    const QString begin = QStringLiteral("<main id=\"report\" tabindex=\"-1\">");
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(QStringLiteral("</main>")) - from).remove(u'\n');
}

TEST(HtmlReport, SetsFiguresBelowOneAnotherAtTheirDecimalMark) {
    using Alignment = content::Table::Alignment;
    content::Table table{"Nilai", {{"Domain"}, {"Bobot", Alignment::Figure}}, {}, "Catatan."};
    table.rows = {{{"Indeks", "13,25\u00A0%"}, 0, true},
                  {{"Tata <kelola>", content::Cell("4", "kira-kira")}, 2},
                  {{"", "–"}, 1},
                  {{"Lain", "3 dari 5"}}};
    EXPECT_EQ(
        mainOf(oneBlock(table)).toStdString(),
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-1\"><table><caption id=\"table-1\">Nilai</caption>"
        "<thead><tr><th scope=\"col\" class=\"wide\">Domain</th><th scope=\"col\" class=\"figure\">Bobot</th></tr></thead><tbody>"
        "<tr class=\"depth0 strong\"><th scope=\"row\">Indeks</th><td class=\"figure\">13,25\u00A0%</td></tr>"
        "<tr class=\"depth2\"><th scope=\"row\">Tata &lt;kelola&gt;</th><td class=\"figure p9\">4<small>kira-kira</small></td></tr>"
        "<tr class=\"depth1\"><td></td><td class=\"figure p9\">–</td></tr>"
        "<tr class=\"depth0\"><th scope=\"row\">Lain</th><td class=\"figure\">3 dari 5</td></tr>"
        "</tbody></table></div><p class=\"note\">Catatan.</p>");
}

TEST(HtmlReport, WritesFactsSignaturesAndStepsAsWhatTheyAre) {
    EXPECT_EQ(mainOf(oneBlock(content::Facts{{{"Tingkat", "3\nTerdefinisi"}}})),
              QStringLiteral("<dl class=\"facts\"><dt>Tingkat</dt><dd>3<br>Terdefinisi</dd></dl>"));
    EXPECT_EQ(mainOf(oneBlock(content::Signatures{"Bogor", {{"Ketua", "Ani", "NIP 1"}, {"Anggota", "", ""}}})),
              QStringLiteral("<div class=\"signatures\"><p class=\"place\">Bogor</p><div class=\"signers\">"
                             "<div><p>Ketua</p><p class=\"name\">Ani</p><p>NIP 1</p></div>"
                             "<div><p>Anggota</p><p class=\"name\">&nbsp;</p></div></div></div>"));
    EXPECT_EQ(mainOf(oneBlock(content::Steps{{{"Naikkan I14", "Ada.", "+0,03"}}})),
              QStringLiteral("<ol class=\"steps\"><li><div class=\"step\"><span>Naikkan I14</span><span class=\"figure\">+0,03</span></div>"
                             "<p>Ada.</p></li></ol>"));
}

TEST(HtmlReport, LeadsToItsHeadings) {
    content::ReportDocument document = oneBlock(content::Contents{"Daftar isi", 2});
    const std::vector<std::pair<int, const char*>> headings{{1, "Satu"}, {2, "Dua"}, {3, "Tiga"}, {1, "Empat"}};
    for (const auto& [level, words] : headings) {
        document.blocks.emplace_back(content::Heading{level, words});
    }
    const QString text = html({QStringLiteral("isi"), document}).remove(u'\n');
    EXPECT_TRUE(
        text.contains(QStringLiteral("<nav aria-labelledby=\"contents-1\"><p id=\"contents-1\">Daftar isi</p><ul>"
                                     "<li><a href=\"#s1\">Satu</a><ul><li><a href=\"#s2\">Dua</a></li></ul></li>"
                                     "<li><a href=\"#s4\">Empat</a></li></ul></nav>")))
        << text.toStdString();
    EXPECT_TRUE(
        text.contains(QStringLiteral("<h2 id=\"s1\">Satu</h2><h3 id=\"s2\">Dua</h3><h4 id=\"s3\">Tiga</h4><h2 id=\"s4\">Empat</h2>")));
}

}  // namespace
}  // namespace matang::testing
