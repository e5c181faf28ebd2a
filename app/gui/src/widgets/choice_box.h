// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace matang::gui {

/// A choice whose long texts end in an ellipsis; what an item's tooltip says in full is also said of the chosen one.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
};

}  // namespace matang::gui
