// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_spec.h>

#include <QtCharts/QChartView>

#include <optional>

namespace matang::gui {

/// Shows a chart specification in the window's colours; drawn anew when they change.
class ChartPane final : public QChartView {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);
    ~ChartPane() override;
    void show(const content::ChartSpec& spec);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    std::optional<content::ChartSpec> m_spec;
};

}  // namespace matang::gui
