// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_content.h"

#include <matang/assessment/evidence.h>

#include <QCoreApplication>

namespace matang::gui {

class Wording;

/// The sentences that stand in the place of a file that cannot be seen.
class PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)

public:
    [[nodiscard]] static QString instead(const PreviewContent& content, const assessment::EvidenceLink& link, const Wording& wording);
};

}  // namespace matang::gui
