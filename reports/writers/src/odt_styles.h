// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odf_xml.h"

#include <matang/content/report_document.h>

#include <QByteArray>
#include <QString>

namespace matang::writers {

/// Sizes of the text in points, and of the page in millimetres, as the printed report has them.
struct OdtSizes {
    double body = 10;
    double table = 9;
    double note = 7;
    double width = 166;  ///< of the page's body
};
[[nodiscard]] OdtSizes odtSizes(content::Look::Density density);
[[nodiscard]] QString millimetres(double length);
[[nodiscard]] QString points(double length);

/// Names of what content.xml refers to. Those of the kind that programs know are translated by them; the others have a name of their own
/// in the report's language, so that a person finds and changes them.
namespace odf {
inline constexpr const char* kBody = "Text_20_body";
inline constexpr const char* kTitle = "Title";
inline constexpr const char* kSubtitle = "Subtitle";
inline constexpr const char* kTableText = "Table_20_Contents";
inline constexpr const char* kTableHead = "Table_20_Heading";
inline constexpr const char* kContentsHead = "Contents_20_Heading";
inline constexpr const char* kBullets = "Report_20_Bullets";
inline constexpr const char* kNumbers = "Report_20_Numbers";
inline constexpr const char* kLink = "Index_20_Link";
inline constexpr const char* kFirstPage = "First_20_Page";
}  // namespace odf

/// Internal name of a style of the report's own: "lead" gives "Report_20_lead".
[[nodiscard]] QString reportStyle(const char* key);

/// styles.xml: all named styles, page layouts, running header and footer. `crest`: name of the crest's picture in the package, or empty.
[[nodiscard]] QByteArray odtStyles(const content::ReportDocument& document, const QString& crest, double crestShare);

/// Declares the report's font, in styles.xml and content.xml alike.
void declareFont(OdfXml& xml);

}  // namespace matang::writers
