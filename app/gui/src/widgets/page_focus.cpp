// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_focus.h"

#include <QVariant>
#include <QWidget>

namespace matang::gui {

namespace {

constexpr const char* kFirst = "firstFocus";

}  // namespace

void setFirstFocus(QWidget& page, QWidget& first) {
    page.setProperty(kFirst, QVariant::fromValue(&first));
}

void focusFirst(QWidget& page) {
    auto* first = page.property(kFirst).value<QWidget*>();
    if (first == nullptr) {
        page.setFocus();
    } else if (first->property(kFirst).isValid()) {
        focusFirst(*first);
    } else {
        first->setFocus();
    }
}

}  // namespace matang::gui
