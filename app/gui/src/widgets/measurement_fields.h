// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace matang::gui {

/// Of which year a measured amount is, and where it was read. Both may stay empty.
class MeasurementFields final : public QWidget {
    Q_OBJECT

public:
    explicit MeasurementFields(QWidget* parent = nullptr);
    /// A year of 0 is not said.
    void setValues(int year, const QString& source);
    void setReadOnly(bool readOnly);
    /// Announces what has been typed and not yet been announced.
    void commit();

signals:
    void yearEdited(int year);
    void sourceEdited(const QString& source);

protected:
    void changeEvent(QEvent* event) override;

private:
    void readYear();
    void readSource();
    void retranslate();

    QLabel* m_yearLabel;
    QLineEdit* m_year;
    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    QLabel* m_problem;
};

}  // namespace matang::gui
