// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_keys.h"

#include "../text_conversion.h"

#include <map>

namespace matang::gui {

QStringList sectionKeys(const templates::ReportTemplate& reportTemplate) {
    QStringList keys;
    std::map<templates::SectionKind, int> counts;
    for (const auto& section : reportTemplate.sections) {
        const int number = ++counts[section.kind];
        const auto code = fromStd(templates::sectionCode(section.kind));
        keys << (number == 1 ? code : QStringLiteral("%1-%2").arg(code).arg(number));
    }
    return keys;
}

templates::ReportTemplate withoutSections(const templates::ReportTemplate& reportTemplate, const QStringList& leftOut) {
    using templates::SectionKind;
    auto kept = reportTemplate;
    kept.sections.clear();
    const auto keys = sectionKeys(reportTemplate);
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const auto& section = reportTemplate.sections[static_cast<std::size_t>(at)];
        const bool breaks = section.kind == SectionKind::PageBreak;
        const bool idle = breaks && (kept.sections.empty() || kept.sections.back().kind == SectionKind::PageBreak);
        if (!leftOut.contains(keys[at]) && !idle) {
            kept.sections.push_back(section);
        }
    }
    if (!kept.sections.empty() && kept.sections.back().kind == SectionKind::PageBreak) {
        kept.sections.pop_back();
    }
    return kept;
}

}  // namespace matang::gui
