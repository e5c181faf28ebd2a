// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/templates/report_template.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace matang::templates {

/// What reading a template gave: the template where no finding is an error, and every finding, in file order.
struct LoadedTemplate {
    std::shared_ptr<const ReportTemplate> reportTemplate;  ///< nullptr where a finding is an error
    std::vector<base::Diagnostic> findings;
};

/// Reads a template of the format in docs/report-templates.md and checks all of it, reporting every mistake at once. A crest is read from
/// `folder`.
[[nodiscard]] LoadedTemplate loadTemplate(std::string_view text, const std::string& fileName, const std::string& folder);
/// Reads a file. One that cannot be read gives one finding file-not-found or file-unreadable.
[[nodiscard]] LoadedTemplate loadTemplateFile(const std::string& path);

/// The templates that come with Matang, in the order in which they are offered. Valid for the whole run.
[[nodiscard]] const std::vector<std::shared_ptr<const ReportTemplate>>& bundledTemplates();
/// Its text, for somebody who wants to start from it; empty where there is none of this id.
[[nodiscard]] std::string_view bundledTemplateText(std::string_view id);

/// A bundled template by its id, else the file of that name. Errors: NotFound "template-unknown" {template, known, nearest} where it is
/// neither; InvalidInput "template-broken" {file} with the findings.
[[nodiscard]] base::Result<std::shared_ptr<const ReportTemplate>> templateNamed(const std::string& idOrFile);

/// What there is to say of a template that is not known: {template, known, nearest}.
[[nodiscard]] base::Arguments unknownTemplate(const std::string& wanted);

/// The same template with these sections only, in this order; sections that it does not name come without words of the template. NotFound
/// "section-unknown" {section, known, nearest}; NotAllowed "section-of-other-scope" {section, template, wanted, found}.
[[nodiscard]] base::Result<ReportTemplate> withSections(const ReportTemplate& original, const std::vector<std::string>& sections);

}  // namespace matang::templates
