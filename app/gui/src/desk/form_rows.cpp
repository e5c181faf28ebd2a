// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_rows.h"

#include "../theme.h"

#include <QFormLayout>
#include <QLabel>

namespace matang::gui {

QFormLayout* makeFormRows(QWidget& form) {
    auto* rows = new QFormLayout(&form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(theme::kGroup);
    rows->setVerticalSpacing(theme::kGap);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return rows;
}

void setRowLabel(QFormLayout& rows, QWidget& field, const QString& words) {
    if (auto* label = qobject_cast<QLabel*>(rows.labelForField(&field))) {
        label->setText(words);
        label->setBuddy(&field);
    }
    field.setAccessibleName(words);
}

void setRowVisible(QFormLayout& rows, QWidget& field, bool visible) {
    rows.setRowVisible(&field, visible);
}

}  // namespace matang::gui
