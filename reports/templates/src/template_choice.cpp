// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/templates/template_loader.h>

#include "section_choice.h"

#include <matang/yaml/nearest_word.h>

#include <algorithm>

namespace matang::templates {

namespace {

std::string scopeWord(Scope scope) {
    return "scope-" + std::string{scopeCode(scope)};
}

/// The section of this kind that follows those that are taken already, so that of several texts each is taken once; else a new one.
SectionChoice nextOf(SectionKind kind, const std::vector<SectionChoice>& from, const std::vector<SectionChoice>& taken) {
    const auto isKind = [kind](const SectionChoice& one) { return one.kind == kind; };
    auto left = std::count_if(taken.begin(), taken.end(), isKind);
    const auto found = std::find_if(from.begin(), from.end(), [&](const SectionChoice& one) { return isKind(one) && left-- == 0; });
    return found == from.end() ? SectionChoice{kind, {}, {}} : *found;
}

}  // namespace

base::Arguments unknownTemplate(const std::string& wanted) {
    std::vector<std::string_view> known;
    for (const auto& one : bundledTemplates()) {
        known.push_back(one->id);
    }
    const std::string_view nearest = yaml::nearestWord(wanted, known);
    return {{"template", wanted}, {"known", yaml::wordList(known, {}, known.size())}, {"nearest", std::string{nearest}}};
}

base::Arguments unknownSection(const std::string& code, Scope scope) {
    std::vector<std::string_view> known;
    for (const SectionKind kind : sectionsOf(scope)) {
        known.push_back(sectionCode(kind));
    }
    const std::string_view nearest = yaml::nearestWord(code, known);
    return {{"section", code}, {"known", yaml::wordList(known, nearest, known.size())}, {"nearest", std::string{nearest}}};
}

base::Arguments otherScope(const std::string& code, const ReportTemplate& reportTemplate) {
    const Scope other = reportTemplate.scope == Scope::Agency ? Scope::Round : Scope::Agency;
    return {{"section", code}, {"template", reportTemplate.id}, {"wanted", scopeWord(other)}, {"found", scopeWord(reportTemplate.scope)}};
}

base::Result<std::shared_ptr<const ReportTemplate>> templateNamed(const std::string& idOrFile) {
    const auto& bundled = bundledTemplates();
    const auto found = std::find_if(bundled.begin(), bundled.end(), [&](const auto& one) { return one->id == idOrFile; });
    if (found != bundled.end()) {
        return *found;
    }
    LoadedTemplate loaded = loadTemplateFile(idOrFile);
    if (loaded.reportTemplate != nullptr) {
        return loaded.reportTemplate;
    }
    if (loaded.findings.front().code == "file-not-found") {
        return base::fail(base::ErrorCode::NotFound, "template-unknown", unknownTemplate(idOrFile));
    }
    return tl::unexpected<base::Error>(
        base::Error{base::ErrorCode::InvalidInput, "template-broken", {{"file", idOrFile}}, {}, std::move(loaded.findings)});
}

base::Result<ReportTemplate> withSections(const ReportTemplate& original, const std::vector<std::string>& sections) {
    ReportTemplate changed = original;
    changed.sections.clear();
    for (const std::string& code : sections) {
        const auto kind = sectionFromCode(code);
        if (!kind) {
            return base::fail(base::ErrorCode::NotFound, "section-unknown", unknownSection(code, original.scope));
        }
        if (!isAllowedIn(*kind, original.scope)) {
            return base::fail(base::ErrorCode::NotAllowed, "section-of-other-scope", otherScope(code, original));
        }
        changed.sections.push_back(nextOf(*kind, original.sections, changed.sections));
    }
    return changed;
}

}  // namespace matang::templates
