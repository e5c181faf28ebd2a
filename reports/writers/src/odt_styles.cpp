// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_styles.h"

#include "report_font.h"
#include "report_look.h"
#include "writer_words.h"
#include "written_text.h"

namespace matang::writers {

namespace {

constexpr double kCrestHeight = 7;  // millimetres, in the running header

struct Margins {
    const char* top;
    const char* bottom;
};

class StyleSheet {
public:
    explicit StyleSheet(const content::ReportDocument& document)
        : m_document(document),
          m_colours(coloursOf(document.look)),
          m_sizes(odtSizes(document.look.density)),
          m_xml("office:document-styles") {}

    [[nodiscard]] QByteArray bytes(const QString& crest, double crestShare) {
        declareFont(m_xml);
        m_xml.open("office:styles");
        defaults();
        standardStyles();
        headingStyles();
        contentsStyles();
        ownStyles();
        lists();
        m_xml.close();
        pageLayouts();
        masterPages(crest, crestShare);
        return m_xml.finish();
    }

private:
    [[nodiscard]] bool english() const { return m_document.language == text::Language::English; }
    [[nodiscard]] bool compact() const { return m_document.look.density == content::Look::Density::Compact; }

    void defaults() {
        m_xml.open("style:default-style", {{"style:family", "paragraph"}});
        m_xml.empty("style:paragraph-properties", {{"fo:orphans", "2"}, {"fo:widows", "2"}, {"style:tab-stop-distance", "12.5mm"}});
        m_xml.empty("style:text-properties", {{"style:font-name", kReportFont},
                                              {"fo:font-size", points(m_sizes.body)},
                                              {"fo:color", m_colours.text.name()},
                                              {"fo:language", english() ? "en" : "id"},
                                              {"fo:country", english() ? "GB" : "ID"},
                                              {"fo:hyphenate", "false"}});
        m_xml.close();
        m_xml.open("style:default-style", {{"style:family", "table"}});
        m_xml.empty("style:table-properties", {{"table:border-model", "collapsing"}});
        m_xml.close();
        m_xml.empty("style:default-style", {{"style:family", "table-row"}});
        m_xml.empty("style:default-style", {{"style:family", "graphic"}});
    }

    void style(const QString& name, const QString& display, const char* parent, const OdfAttributes& paragraph,
               const OdfAttributes& letters, const char* outline = nullptr) {
        OdfAttributes attributes{{"style:name", name}, {"style:family", "paragraph"}};
        if (!display.isEmpty()) {
            attributes.emplace_back("style:display-name", display);
        }
        if (parent != nullptr) {
            attributes.emplace_back("style:parent-style-name", QString::fromLatin1(parent));
        }
        if (outline != nullptr) {
            attributes.emplace_back("style:default-outline-level", QString::fromLatin1(outline));
            attributes.emplace_back("style:next-style-name", QString::fromLatin1(odf::kBody));
        }
        attributes.emplace_back("style:class", outline == nullptr ? "text" : "chapter");
        m_xml.open("style:style", attributes);
        if (!paragraph.empty()) {
            m_xml.empty("style:paragraph-properties", paragraph);
        }
        if (!letters.empty()) {
            m_xml.empty("style:text-properties", letters);
        }
        m_xml.close();
    }

    /// One of the styles that every program knows by name.
    void known(const char* name, const char* display, const char* parent, const OdfAttributes& paragraph, const OdfAttributes& letters,
               const char* outline = nullptr) {
        style(QString::fromLatin1(name), QString::fromLatin1(display), parent, paragraph, letters, outline);
    }

    void own(const char* key, const char* parent, const OdfAttributes& paragraph, const OdfAttributes& letters) {
        const std::string name = writerWords(m_document.language).sentence(std::string("style-") + key);
        style(reportStyle(key), QString::fromStdString(name), parent, paragraph, letters);
    }

    [[nodiscard]] static OdfAttributes room(Margins margins) {
        return {{"fo:margin-top", margins.top}, {"fo:margin-bottom", margins.bottom}};
    }

    [[nodiscard]] static OdfAttributes with(OdfAttributes attributes, const OdfAttributes& more) {
        attributes.insert(attributes.end(), more.begin(), more.end());
        return attributes;
    }

    [[nodiscard]] OdfAttributes letters(double size, bool strong, const QColor& colour) const {
        return {{"fo:font-size", points(size)}, {"fo:font-weight", strong ? "bold" : "normal"}, {"fo:color", colour.name()}};
    }

    void standardStyles() {
        known("Standard", "", nullptr, {}, {});
        known(odf::kBody, "Text body", "Standard", with(room({"0mm", compact() ? "1.4mm" : "2.4mm"}), {{"fo:line-height", "140%"}}), {});
        known(odf::kTitle, "", "Standard", with(room({"3mm", "4mm"}), {{"fo:keep-with-next", "always"}}),
              letters(26, true, m_colours.text));
        known(odf::kSubtitle, "", "Standard", room({"0mm", "1mm"}), letters(12, false, m_colours.quiet));
        known(odf::kTableText, "Table Contents", "Standard", {}, letters(m_sizes.table, false, m_colours.text));
        known(odf::kTableHead, "Table Heading", odf::kTableText, {}, letters(m_sizes.table - 0.5, true, m_colours.quiet));
        const OdfAttributes small = letters(8, false, m_colours.quiet);
        known("Header", "", "Standard", {{"fo:border-bottom", "0.5pt solid " + m_colours.rule.name()}, {"fo:padding-bottom", "1.5mm"}},
              small);
        known("Footer", "", "Standard", {{"fo:border-top", "0.5pt solid " + m_colours.rule.name()}, {"fo:padding-top", "1.5mm"}}, small);
        m_xml.empty("style:style", {{"style:name", odf::kLink}, {"style:display-name", "Index Link"}, {"style:family", "text"}});
    }

    void headingStyles() {
        const OdfAttributes together{{"fo:keep-with-next", "always"}};
        known("Heading", "", "Standard", together, {{"fo:font-weight", "bold"}});
        known("Heading_20_1", "Heading 1", "Heading", with(room({compact() ? "6mm" : "11mm", "3mm"}), together),
              letters(17, true, m_colours.accentText), "1");
        known("Heading_20_2", "Heading 2", "Heading", with(room({compact() ? "4mm" : "7mm", "2mm"}), together),
              letters(12.5, true, m_colours.text), "2");
        known("Heading_20_3", "Heading 3", "Heading", with(room({"5mm", "1.5mm"}), together), letters(10.5, true, m_colours.text), "3");
    }

    void contentsStyles() {
        known(odf::kContentsHead, "Contents Heading", "Heading", room({"0mm", "3mm"}), letters(17, true, m_colours.accentText));
        for (int level = 1; level <= 3; ++level) {
            const QString number = QString::number(level);
            const double indent = 6.0 * (level - 1);
            m_xml.open("style:style", {{"style:name", "Contents_20_" + number},
                                       {"style:display-name", "Contents " + number},
                                       {"style:family", "paragraph"},
                                       {"style:parent-style-name", "Standard"},
                                       {"style:class", "index"}});
            m_xml.open("style:paragraph-properties", {{"fo:margin-left", millimetres(indent)},
                                                      {"fo:margin-right", "8mm"},
                                                      {"fo:margin-top", level == 1 ? "1.8mm" : "0mm"},
                                                      {"fo:margin-bottom", "0.6mm"}});
            m_xml.open("style:tab-stops");
            m_xml.empty("style:tab-stop", {{"style:position", millimetres(m_sizes.width - indent)},
                                           {"style:type", "right"},
                                           {"style:leader-style", "dotted"},
                                           {"style:leader-text", "."}});
            m_xml.close();
            m_xml.close();
            m_xml.empty("style:text-properties", {{"fo:font-weight", level == 1 ? "bold" : "normal"}});
            m_xml.close();
        }
    }

    void ownStyles() {
        const QString accent = m_colours.accent.name();
        own("organisation", "Standard", room({"0mm", "6mm"}), letters(11, true, m_colours.text));
        own("cover-title", "Standard", {{"fo:border-top", "6pt solid " + accent}, {"fo:padding-top", "7mm"}},
            letters(13, true, m_colours.accentText));
        own("cover-fact", "Standard", room({"0mm", "1mm"}), letters(9, false, m_colours.quiet));
        own("index", "Standard", {}, letters(54, true, m_colours.accentText));
        own("figure", "Standard", {}, letters(compact() ? 15 : 18, true, m_colours.accentText));
        own("figure-label", "Standard", {}, letters(9, false, m_colours.quiet));
        own("figure-note", "Standard", {}, letters(9, false, m_colours.quiet));
        own("lead", odf::kBody, {}, {{"fo:font-size", points(compact() ? 11 : 12)}});
        own("small", odf::kBody, {}, letters(8.5, false, m_colours.quiet));
        own("callout", odf::kBody,
            with(room({"2mm", "3.5mm"}),
                 {{"fo:background-color", m_colours.surface.name()}, {"fo:border-left", "3pt solid " + accent}, {"fo:padding", "2.5mm"}}),
            {});
        own("step", odf::kBody, with(room({"1.5mm", "0.5mm"}), {{"fo:keep-with-next", "always"}}), {{"fo:font-weight", "bold"}});
        own("step-text", odf::kBody, {}, letters(9, false, m_colours.quiet));
        own("table-title", "Standard", with(room({"5mm", "1.5mm"}), {{"fo:keep-with-next", "always"}}),
            letters(m_sizes.body, true, m_colours.text));
        own("cell-strong", odf::kTableText, {}, {{"fo:font-weight", "bold"}});
        own("cell-note", odf::kTableText, {}, letters(m_sizes.note, false, m_colours.quiet));
        own("fact-name", odf::kTableText, {}, {{"fo:color", m_colours.quiet.name()}});
        own("chart", "Standard", room({"3mm", "3mm"}), {});
        own("signature", odf::kTableText, {{"fo:keep-with-next", "always"}}, {{"fo:font-size", points(m_sizes.body)}});
        own("signature-name", odf::kTableText,
            {{"fo:margin-top", "20mm"}, {"fo:border-top", "0.7pt solid " + m_colours.text.name()}, {"fo:padding-top", "1mm"}},
            {{"fo:font-size", points(m_sizes.body)}, {"fo:font-weight", "bold"}});
    }

    void listLevel(const char* element, const OdfAttributes& attributes) {
        m_xml.open(element, attributes);
        m_xml.open("style:list-level-properties", {{"text:list-level-position-and-space-mode", "label-alignment"}});
        m_xml.empty("style:list-level-label-alignment",
                    {{"text:label-followed-by", "listtab"}, {"fo:text-indent", "-6mm"}, {"fo:margin-left", "6mm"}});
        m_xml.close();
        m_xml.close();
    }

    void lists() {
        m_xml.open("text:list-style", {{"style:name", odf::kBullets}, {"style:display-name", "Report Bullets"}});
        listLevel("text:list-level-style-bullet", {{"text:level", "1"}, {"text:bullet-char", QStringLiteral("•")}});
        m_xml.close();
        m_xml.open("text:list-style", {{"style:name", odf::kNumbers}, {"style:display-name", "Report Numbers"}});
        listLevel("text:list-level-style-number", {{"text:level", "1"}, {"style:num-format", "1"}, {"style:num-suffix", "."}});
        m_xml.close();
    }

    void pageLayout(const char* name, bool running) {
        m_xml.open("style:page-layout", {{"style:name", name}});
        m_xml.empty("style:page-layout-properties", {{"fo:page-width", "210mm"},
                                                     {"fo:page-height", "297mm"},
                                                     {"style:print-orientation", "portrait"},
                                                     {"fo:margin-left", "22mm"},
                                                     {"fo:margin-right", "22mm"},
                                                     {"fo:margin-top", running ? "12mm" : "23mm"},
                                                     {"fo:margin-bottom", running ? "12mm" : "20mm"}});
        for (const char* part : {"style:header-style", "style:footer-style"}) {
            const bool header = QString::fromLatin1(part).contains(QStringLiteral("header"));
            m_xml.open(part);
            if (running) {
                m_xml.empty("style:header-footer-properties",
                            {{"fo:min-height", "13mm"}, {header ? "fo:margin-bottom" : "fo:margin-top", "5mm"}});
            }
            m_xml.close();
        }
        m_xml.close();
    }

    /// Header and footer have one stop for what stands at the right.
    void runningStyle(const char* name, const char* parent) {
        m_xml.open("style:style", {{"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", parent}});
        m_xml.open("style:paragraph-properties");
        m_xml.open("style:tab-stops");
        m_xml.empty("style:tab-stop", {{"style:position", millimetres(m_sizes.width)}, {"style:type", "right"}});
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    void pageLayouts() {
        m_xml.open("office:automatic-styles");
        runningStyle("RunningHeader", "Header");
        runningStyle("RunningFooter", "Footer");
        m_xml.open("style:style", {{"style:name", "RunningCrest"}, {"style:family", "graphic"}});
        m_xml.empty("style:graphic-properties", {{"style:vertical-pos", "middle"}, {"style:vertical-rel", "line"}});
        m_xml.close();
        pageLayout("RunningPage", true);
        pageLayout("CoverPage", false);
        m_xml.close();
    }

    void header(const QString& crest, double crestShare) {
        m_xml.open("text:p", {{"text:style-name", "RunningHeader"}});
        if (!crest.isEmpty()) {
            m_xml.open("draw:frame", {{"draw:style-name", "RunningCrest"},
                                      {"draw:name", "RunningCrest"},
                                      {"text:anchor-type", "as-char"},
                                      {"svg:width", millimetres(kCrestHeight * crestShare)},
                                      {"svg:height", millimetres(kCrestHeight)}});
            m_xml.empty("draw:image",
                        {{"xlink:href", crest}, {"xlink:type", "simple"}, {"xlink:show", "embed"}, {"xlink:actuate", "onLoad"}});
            m_xml.close();
            m_xml.words(QStringLiteral("\u00A0 "));
        }
        const std::string& organisation = m_document.look.organisation;
        m_xml.words(organisation.empty() ? QString() : written(organisation) + u'\t');
        m_xml.words(written(m_document.header));
        m_xml.close();
    }

    void footer() {
        m_xml.open("text:p", {{"text:style-name", "RunningFooter"}});
        m_xml.words(written(m_document.footer));
        m_xml.empty("text:tab");
        QString rest = written(m_document.pageWord);
        while (!rest.isEmpty()) {
            const qsizetype gap = rest.indexOf(u'{');
            const qsizetype end = gap < 0 ? -1 : rest.indexOf(u'}', gap);
            if (end < 0) {
                m_xml.words(rest);
                break;
            }
            m_xml.words(rest.left(gap));
            if (rest.mid(gap, end - gap) == u"{pages") {
                m_xml.element("text:page-count", QStringLiteral("1"));
            } else {
                m_xml.element("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
            }
            rest.remove(0, end + 1);
        }
        m_xml.close();
    }

    void masterPages(const QString& crest, double crestShare) {
        m_xml.open("office:master-styles");
        m_xml.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "RunningPage"}});
        m_xml.open("style:header");
        header(crest, crestShare);
        m_xml.close();
        m_xml.open("style:footer");
        footer();
        m_xml.close();
        m_xml.close();
        m_xml.empty("style:master-page", {{"style:name", odf::kFirstPage},
                                          {"style:display-name", "First Page"},
                                          {"style:page-layout-name", "CoverPage"},
                                          {"style:next-style-name", "Standard"}});
        m_xml.close();
    }

    const content::ReportDocument& m_document;
    ReportColours m_colours;
    OdtSizes m_sizes;
    OdfXml m_xml;
};

}  // namespace

OdtSizes odtSizes(content::Look::Density density) {
    OdtSizes sizes;
    if (density == content::Look::Density::Compact) {
        sizes.body = 9;
        sizes.table = 8.5;
    }
    return sizes;
}

QString millimetres(double length) {
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

QString points(double length) {
    return QString::number(length, 'f', 2) + QStringLiteral("pt");
}

QString reportStyle(const char* key) {
    return QStringLiteral("Report_20_") + QString::fromLatin1(key);
}

QByteArray odtStyles(const content::ReportDocument& document, const QString& crest, double crestShare) {
    return StyleSheet(document).bytes(crest, crestShare);
}

void declareFont(OdfXml& xml) {
    xml.open("office:font-face-decls");
    xml.empty("style:font-face", {{"style:name", kReportFont},
                                  {"svg:font-family", QStringLiteral("'%1'").arg(QString::fromLatin1(kReportFont))},
                                  {"style:font-family-generic", "swiss"},
                                  {"style:font-pitch", "variable"}});
    xml.close();
}

}  // namespace matang::writers
