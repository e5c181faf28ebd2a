// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_content.h"
#include "written_text.h"

#include <utility>

namespace matang::writers {

namespace {

// All in millimetres, or shares of the width.
constexpr double kCrestHeight = 20;
constexpr double kAboveCoverFigures = 32;
constexpr double kAboveRuler = 10;
constexpr double kAboveCoverFacts = 24;
constexpr double kSignature = 0.42;
constexpr double kSignatureGap = 0.12;

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

/// Crest and organisation at the head of the cover. Other pages have them in the running header.
void OdtContent::letterhead() {
    const std::string& organisation = m_document.look.organisation;
    if (m_crest.name.isEmpty() && organisation.empty()) {
        return;
    }
    ParagraphTurn turn;
    turn.firstPage = true;
    openParagraph(reportStyle("organisation"), turn);
    if (!m_crest.name.isEmpty()) {
        m_xml.open("draw:frame", {{"draw:style-name", latin(AutomaticStyles::kFrame)},
                                  {"draw:name", "Crest"},
                                  {"text:anchor-type", "as-char"},
                                  {"svg:width", millimetres(kCrestHeight * m_crest.share)},
                                  {"svg:height", millimetres(kCrestHeight)}});
        m_xml.empty("draw:image",
                    {{"xlink:href", m_crest.name}, {"xlink:type", "simple"}, {"xlink:show", "embed"}, {"xlink:actuate", "onLoad"}});
        m_xml.element("svg:title", written(organisation));
        m_xml.close();
        m_xml.words(organisation.empty() ? QString() : QStringLiteral("\u00A0\u00A0"));
    }
    m_xml.words(written(organisation));
    m_xml.close();
}

void OdtContent::operator()(const content::Cover& cover) {
    const bool first = m_block == 0;
    const bool hasHead = !m_crest.name.isEmpty() || !m_document.look.organisation.empty();
    if (first) {
        letterhead();
    }
    ParagraphTurn turn;
    turn.firstPage = first && !hasHead;
    paragraph(reportStyle("cover-title"), cover.title, turn);
    paragraph(latin(odf::kTitle), cover.subject);
    paragraphIf(latin(odf::kSubtitle), cover.instrument);
    paragraphIf(latin(odf::kSubtitle), cover.year);
    figures(cover.figures, "index", kAboveCoverFigures);
    if (cover.ruler) {
        ruler(*cover.ruler);
    }
    paragraphIf(reportStyle("callout"), cover.state);
    double above = kAboveCoverFacts;
    for (const std::string& fact : cover.facts) {
        ParagraphTurn lower;
        lower.above = std::exchange(above, 0);
        paragraph(reportStyle("cover-fact"), fact, lower);
    }
    m_startsPage = true;
}

/// The predicates as parts of the scale, the one that the index stands in filled.
void OdtContent::ruler(const content::Cover::Ruler& ruler) {
    double length = 0;
    for (const auto& band : ruler.bands) {
        length += band.to - band.from;
    }
    if (length <= 0) {
        return;
    }
    std::vector<double> widths;
    for (const auto& band : ruler.bands) {
        widths.push_back(m_sizes.width * (band.to - band.from) / length);
    }
    openTable(widths, true, kAboveRuler);
    openRow();
    for (const auto& band : ruler.bands) {
        const bool here = ruler.position >= band.from && (ruler.position < band.to || band.to >= ruler.to);
        openCell(here ? CellLook::Strong : CellLook::Row);
        ParagraphTurn turn;
        turn.accent = here;
        paragraph(here ? reportStyle("cell-strong") : reportStyle("figure-note"), band.name, turn);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void OdtContent::figures(const std::vector<content::Figure>& all, const char* firstStyle, double above) {
    if (all.empty()) {
        return;
    }
    openTable(std::vector<double>(all.size(), m_sizes.width / static_cast<double>(all.size())), true, above);
    openRow();
    for (std::size_t index = 0; index < all.size(); ++index) {
        openCell(CellLook::Bare);
        paragraph(reportStyle("figure-label"), all[index].label);
        paragraph(reportStyle(index == 0 ? firstStyle : "figure"), all[index].value);
        paragraphIf(reportStyle("figure-note"), all[index].note);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void OdtContent::operator()(const content::Signatures& signatures) {
    ParagraphTurn together;
    together.keepsNext = true;
    paragraph(latin(odf::kBody), signatures.placeAndDate.empty() ? "……………………………………" : signatures.placeAndDate, together);
    if (signatures.places.empty()) {
        return;
    }
    const double part = m_sizes.width * kSignature;
    openTable({part, m_sizes.width * kSignatureGap, part}, true);
    for (std::size_t index = 0; index < signatures.places.size(); index += 2) {
        openRow();
        for (std::size_t column = 0; column < 3; ++column) {
            openCell(CellLook::Bare);
            const std::size_t place = index + column / 2;
            if (column != 1 && place < signatures.places.size()) {
                paragraph(reportStyle("signature"), signatures.places[place].role);
                paragraph(reportStyle("signature-name"), signatures.places[place].name);
                paragraphIf(latin(odf::kTableText), signatures.places[place].number);
            } else {
                paragraph(latin(odf::kTableText), {});
            }
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

}  // namespace matang::writers
