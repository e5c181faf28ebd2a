// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_writer.h"

#include "html_blocks.h"
#include "html_style.h"
#include "html_text.h"
#include "report_look.h"
#include "writer_words.h"

namespace matang::writers {

namespace {

QString meta(const char* name, const std::string& value) {
    return value.empty() ? QString()
                         : QStringLiteral("<meta") + htmlAttribute("name", QString::fromLatin1(name)) +
                               htmlAttribute("content", htmlText(value)) + QStringLiteral(">\n");
}

QString head(const content::ReportDocument& document) {
    const QString sheet = htmlStyleSheet(coloursOf(document.look), document.look.density);
    return QStringLiteral("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n") +
           htmlElement(QStringLiteral("title"), htmlText(document.title)) + meta("description", document.subject) +
           meta("author", document.look.organisation) + meta("generator", "Matang") + meta("dcterms.created", document.createdAt) +
           meta("dcterms.identifier", document.identifier) + QStringLiteral("<style>") + sheet + QStringLiteral("</style>\n");
}

/// Cover and contents stand before what the link at the top leads to.
bool isFront(const content::Block& block) {
    return std::holds_alternative<content::Cover>(block) || std::holds_alternative<content::Contents>(block) ||
           std::holds_alternative<content::PageBreak>(block);
}

QString body(const content::ReportDocument& document) {
    HtmlBlocks blocks(document);
    const auto isCover = [](const content::Block& block) { return std::holds_alternative<content::Cover>(block); };
    const bool hasCover = !document.blocks.empty() && isCover(document.blocks.front());
    QString front;
    if (!hasCover) {
        front = htmlElement(QStringLiteral("header class=\"cover\""),
                            blocks.organisation() + htmlElement(QStringLiteral("h1"), htmlLines(document.title)));
        blocks.titleIsThere();
    }
    QString report;
    bool inFront = true;
    for (std::size_t index = 0; index < document.blocks.size(); ++index) {
        inFront = inFront && isFront(document.blocks[index]);
        (inFront ? front : report) += blocks.block(index);
    }
    const QString skip = htmlText(writerWords(document.language).sentence("skip"));
    return htmlElement(QStringLiteral("a class=\"skip\" href=\"#report\""), skip) + front +
           htmlElement(QStringLiteral("main id=\"report\" tabindex=\"-1\""), report) +
           htmlElementIf(QStringLiteral("footer"), document.footer);
}

}  // namespace

QByteArray html(const content::ReportDocument& document) {
    const QString language = QString::fromStdString(std::string(text::languageCode(document.language)));
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + language + QStringLiteral("\">\n<head>\n") + head(document) +
            QStringLiteral("</head>\n<body>\n") + body(document) + QStringLiteral("</body>\n</html>\n"))
        .toUtf8();
}

}  // namespace matang::writers
