// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/templates/report_template.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace matang::gui {

/// A key for every section of a template, in its order: its code, from the second of the same kind on with its number ("text", "text-2").
[[nodiscard]] QStringList sectionKeys(const templates::ReportTemplate& reportTemplate);

/// The template without these sections, and without page breaks that have nothing before or after them any more. Keys that it does not
/// have say nothing.
[[nodiscard]] templates::ReportTemplate withoutSections(const templates::ReportTemplate& reportTemplate, const QStringList& leftOut);

}  // namespace matang::gui
