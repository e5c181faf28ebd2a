// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_box.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>

namespace matang::gui {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    view()->setTextElideMode(Qt::ElideRight);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(currentData(Qt::ToolTipRole).toString()); });
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox* option) const {
    QComboBox::initStyleOption(option);
    const auto field = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, field.width() - 4);
}

}  // namespace matang::gui
