// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "guide_window.h"
#include "models/indicator_words.h"

#include <QMessageBox>

#include <utility>

namespace matang::gui {

void Help::showGuide(text::Language language, QWidget* parent) {
    (new GuideWindow(language, parent))->show();
}

void Help::showKeys(QWidget* parent) {
    const std::pair<QString, QString> keys[] = {
        {tr("1 to 5 (or 0 to 4)"), tr("choose the level of the indicator at hand")},
        {tr("Up, Down"), tr("move in the tree")},
        {tr("Ctrl+Up, Ctrl+Down"), tr("previous or next indicator, from anywhere on the sheet")},
        {tr("Ctrl+Enter"), tr("next indicator without a value")},
        {tr("Ctrl+D"), tr("next indicator on which the assessors do not agree")},
        {tr("Ctrl+L"), tr("back to the tree")},
        {tr("F2"), tr("write the fact")},
        {tr("Ctrl+E"), tr("add evidence")},
        {tr("Ctrl+V"), tr("add what was copied as evidence: files, a picture, the address of a web page")},
        {tr("Enter, Alt+Enter"), tr("in the list of evidence: look at it, its facts and judgement")},
        {tr("Ctrl+Page Up, Ctrl+Page Down"), tr("previous or next stage")},
        {tr("Ctrl+T"), tr("hand in or reopen the stage")},
        {tr("F4"), tr("open or fold evidence, findings, clarifications and history")},
        {tr("Ctrl+F"), tr("search indicators or instruments")},
        {tr("Ctrl+Shift+F"), tr("find evidence: words in files and notes")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
        {tr("Delete"), tr("remove the chosen evidence")},
        {tr("Ctrl+1 to Ctrl+9"), tr("overview, agencies, score sheet, evidence, progress, ranking, programmes, report, instruments")},
    };
    const auto signs = IndicatorWords::signs().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QString table = QStringLiteral("<table cellspacing=\"6\">");
    for (const auto& [key, meaning] : keys) {
        table += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    QMessageBox::information(parent, tr("Keys"),
                             table + QStringLiteral("</table><p><b>%1</b><br>%2</p>").arg(tr("Signs in the list of indicators"), signs));
}

void Help::showAbout(QWidget* parent) {
    QMessageBox::about(parent, tr("About Matang"),
                       tr("Matang %1\n\nAssesses how mature the digital government of a city or an agency is, with official instruments, "
                          "evidence, and exact figures.\n\nFree software under the GNU General Public License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
}

}  // namespace matang::gui
