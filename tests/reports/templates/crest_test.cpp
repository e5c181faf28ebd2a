// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_text.h"

#include <gmock/gmock.h>

namespace matang::templates::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kSvg =
    R"svg(<?xml version="1.0" encoding="UTF-8"?>
<!-- a crest --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="g"/></defs>
<rect width="10" height="10" fill="url(#g)"/><use href="#g"/></svg>
)svg";

std::string png(unsigned char width, unsigned char widthHigh = 0) {
    std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0", 18);
    bytes += static_cast<char>(widthHigh);
    bytes += static_cast<char>(width);
    bytes += std::string("\0\0\0\x01\x08\x02\0\0\0....", 13);
    return bytes + std::string("\0\0\0\0IEND....", 12);
}

std::vector<std::string> findingsOf(const std::string& bytes, LoadedTemplate* loaded = nullptr) {
    const Folder folder;
    folder.write("crest", bytes);
    LoadedTemplate read = loadTemplate(smallTemplate({{"\"#0B6E75\"", "\"#0B6E75\"\n  crest: crest"}}), "f", folder.path());
    std::vector<std::string> printed = print(read.findings);
    if (loaded != nullptr) {
        *loaded = std::move(read);
    }
    return printed;
}

/// What the loader says of the picture with something before its end.
std::vector<std::string> withPart(const std::string& part) {
    return findingsOf("<svg xmlns='http://www.w3.org/2000/svg'>" + part + "</svg>");
}

std::string notPlain(const std::string& what) {
    return "f:10:10: error: crest-not-plain: file=crest what=" + what;
}

TEST(Crest, IsTakenAsItIs) {
    LoadedTemplate loaded;
    EXPECT_THAT(findingsOf(std::string(kSvg), &loaded), IsEmpty());
    EXPECT_EQ(loaded.reportTemplate->look.crestFormat, TemplateLook::CrestFormat::Svg);
    EXPECT_EQ(loaded.reportTemplate->look.crest, kSvg);
    EXPECT_THAT(findingsOf(png(200), &loaded), IsEmpty());
    EXPECT_EQ(loaded.reportTemplate->look.crestFormat, TemplateLook::CrestFormat::Png);
    EXPECT_EQ(loaded.reportTemplate->look.crest, png(200));
}

TEST(Crest, StandsBesideTheTemplate) {
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#0B6E75\"\n  crest: ../crest.svg"}}),
                ElementsAre("f:10:10: error: crest-not-beside: file=../crest.svg"));
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#0B6E75\"\n  crest: /etc/passwd"}}),
                ElementsAre("f:10:10: error: crest-not-beside: file=/etc/passwd"));
    EXPECT_THAT(findingsWith({{"\"#0B6E75\"", "\"#0B6E75\"\n  crest: not-there.svg"}}),
                ElementsAre("f:10:10: error: crest-not-found: file=not-there.svg"));
    const Folder folder;
    std::filesystem::create_directory(folder.path() + "/crest");
    EXPECT_THAT(print(loadTemplate(smallTemplate({{"\"#0B6E75\"", "\"#0B6E75\"\n  crest: crest"}}), "f", folder.path()).findings),
                ElementsAre("f:10:10: error: crest-unreadable: file=crest"));
}

TEST(Crest, IsSmall) {
    EXPECT_THAT(findingsOf("<svg>" + std::string(1'000'000, ' ') + "</svg>"),
                ElementsAre("f:10:10: error: crest-too-large: file=crest limit=1 MB"));
    EXPECT_THAT(findingsOf(png(0xA0, 0x0F)), IsEmpty());
    EXPECT_THAT(findingsOf(png(0xA1, 0x0F)), ElementsAre("f:10:10: error: crest-too-wide: file=crest width=4001 height=1 limit=4000"));
}

TEST(Crest, IsAPicture) {
    const std::string refused = "f:10:10: error: crest-not-picture: file=crest";
    for (const std::string& bytes :
         {std::string(), std::string("GIF89a"), std::string("\xFF\xD8\xFF\xE0JFIF"), std::string("hello"), std::string("<html></html>"),
          std::string("<svg>"), std::string("<svg><g></svg>"), std::string("<svg></svg><svg></svg>"), std::string("<svg a></svg>"),
          std::string("<svg>\0</svg>", 12), std::string("<svg a='></svg>"), std::string("<?xml version='1.0' encoding='utf-16'?><svg/>"),
          png(0), png(9).substr(0, 40)}) {
        EXPECT_THAT(findingsOf(bytes), ElementsAre(refused)) << bytes;
    }
    std::string deep = "<svg>";
    for (int level = 0; level < 200; ++level) {
        deep += "<g>";
    }
    EXPECT_THAT(findingsOf(deep), ElementsAre(refused));
}

TEST(Crest, OnlyDraws) {
    EXPECT_THAT(withPart("<script>alert(1)</script>"), ElementsAre(notPlain("<script>")));
    EXPECT_THAT(withPart("<s:SCRIPT/>"), ElementsAre(notPlain("<s:SCRIPT>")));
    EXPECT_THAT(withPart("<foreignObject/>"), ElementsAre(notPlain("<foreignObject>")));
    EXPECT_THAT(withPart("<g onload='x()'/>"), ElementsAre(notPlain("onload=\"x()\"")));
    EXPECT_THAT(withPart("<animate attributeName='xlink:href'/>"), ElementsAre(notPlain("attributeName=\"xlink:href\"")));
    EXPECT_THAT(findingsOf("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"), ElementsAre(notPlain("<!DOCTYPE [")));
}

TEST(Crest, RefersToNothingOutside) {
    EXPECT_THAT(withPart("<image href='https://a.b/c.png'/>"), ElementsAre(notPlain("href=\"https://a.b/c.png\"")));
    EXPECT_THAT(withPart("<use xlink:href = \"file:///a#b\"/>"), ElementsAre(notPlain("xlink:href=\"file:///a#b\"")));
    EXPECT_THAT(withPart("<image href='data:image/svg+xml;base64,AA'/>"), ElementsAre(notPlain("href=\"data:image/svg+xml;base64,AA\"")));
    EXPECT_THAT(withPart("<g fill='url(http://a.b#c)'/>"), ElementsAre(notPlain("fill=\"url(http://a.b#c)\"")));
    EXPECT_THAT(withPart("<style>@import 'a.css';</style>"), ElementsAre(notPlain("<style>")));
    EXPECT_THAT(withPart("<style><![CDATA[g{fill:url( \"a.svg\" )}]]></style>"), ElementsAre(notPlain("<style>")));
    EXPECT_THAT(findingsOf("<?xml-stylesheet href='a.css'?><svg/>"), ElementsAre(notPlain("<?xml-stylesheet")));
    EXPECT_THAT(withPart("<style>g{fill:url(#a)}</style><image href='data:image/png;base64,AA'/><image href=' #a'/>"), IsEmpty());
    EXPECT_THAT(findingsOf("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\"><svg/>"), IsEmpty());
}

}  // namespace
}  // namespace matang::templates::test
