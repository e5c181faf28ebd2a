// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/clarification.h>
#include <matang/assessment/finding.h>

#include <QString>
#include <QStringList>

namespace matang::gui {

/// "kekuatan", "kelemahan", "rekomendasi".
[[nodiscard]] QString findingKindWords(assessment::FindingKind kind);
/// Beginnings of sentences that assessors write again and again.
[[nodiscard]] QStringList findingSnippets(assessment::FindingKind kind);
/// "menunggu jawaban", "dijawab", "selesai".
[[nodiscard]] QString clarificationStateWords(assessment::ClarificationState state);

}  // namespace matang::gui
