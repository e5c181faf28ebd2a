// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary_links.h"

namespace matang::gui {

SummaryLinks::SummaryLinks(QObject* parent) : QObject(parent) {}

}  // namespace matang::gui
