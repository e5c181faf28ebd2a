// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.h"

#include "written_text.h"

namespace matang::writers {

QString htmlText(const std::string& text) {
    return written(text).toHtmlEscaped();
}

QString htmlLines(const std::string& text) {
    return htmlText(text).replace(u'\n', QStringLiteral("<br>"));
}

QString htmlElement(const QString& opening, const QString& inside) {
    const QString name = opening.section(u' ', 0, 0);
    return QStringLiteral("<") + opening + QStringLiteral(">") + inside + QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString htmlElementIf(const QString& opening, const std::string& text) {
    return text.empty() ? QString() : htmlElement(opening, htmlLines(text));
}

QString htmlAttribute(const char* name, const QString& escapedValue) {
    return u' ' + QString::fromLatin1(name) + QStringLiteral("=\"") + escapedValue + u'"';
}

}  // namespace matang::writers
