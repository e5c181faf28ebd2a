// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace matang::gui {

/// Rows of a label and a field that fill the width, for forms that store each field by itself.
[[nodiscard]] QFormLayout* makeFormRows(QWidget& form);
/// The label of a field, also its name for a screen reader.
void setRowLabel(QFormLayout& rows, QWidget& field, const QString& words);
void setRowVisible(QFormLayout& rows, QWidget& field, bool visible);

}  // namespace matang::gui
