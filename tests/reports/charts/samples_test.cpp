// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"
#include "sample_specs.h"

#include <matang/charts/chart_factory.h>

#include <gtest/gtest.h>
#include <algorithm>

namespace matang::charts {
namespace {

Theme theme() {
    return Theme::light(sampleFont());
}

/// What holds for every kind of chart, at its extremes.
class EverySample : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        startApplication();
        m_size = sizeOf(sample(GetParam()), theme());
        m_painted = paintedBy(sample(GetParam()).spec, theme(), m_size);
    }
    QSize m_size;
    Painted m_painted;
};

TEST_P(EverySample, KeepsItsTextsInsideAndApart) {
    ASSERT_GT(m_painted.texts.size(), 3U);
    EXPECT_EQ(collisionsIn(m_painted.texts, QRectF(QPointF(0, 0), m_size)).join("\n").toStdString(), "");
}

TEST_P(EverySample, PaintsNothingHalfTransparent) {
    EXPECT_TRUE(m_painted.opaque);
}

TEST_P(EverySample, LeavesNoNameOut) {
    for (const auto& text : m_painted.texts) {
        EXPECT_FALSE(text.text.contains(QChar(0x2026))) << text.text.toStdString();
    }
}

TEST_P(EverySample, HasMarksThatAreHitInTheirMiddle) {
    ASSERT_FALSE(m_painted.marks.empty());
    const QRectF inside(QPointF(-1, -1), QSizeF(m_size) + QSizeF(2, 2));
    for (std::size_t index = 0; index < m_painted.marks.size(); ++index) {
        const ChartMark& mark = m_painted.marks[index];
        EXPECT_FALSE(mark.text.isEmpty());
        EXPECT_TRUE(inside.contains(mark.area)) << mark.text.toStdString();
        std::size_t hit = 0;
        while (!m_painted.marks[hit].area.contains(mark.area.center())) {
            ++hit;
        }
        EXPECT_EQ(hit, index) << mark.text.toStdString();
    }
}

TEST_P(EverySample, HasItsTitleAndTheTitleOfItsAxis) {
    const content::ChartSpec& spec = sample(GetParam()).spec;
    EXPECT_EQ(m_painted.count(QString::fromStdString(spec.title)), 1);
    const bool axis = !std::holds_alternative<content::RadarSpec>(spec.drawing) && !std::holds_alternative<content::HeatSpec>(spec.drawing);
    EXPECT_EQ(m_painted.count(QString::fromStdString(spec.axisTitle)), axis ? 1 : 0);
}

std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const Sample& one : samples()) {
        names.push_back(one.name);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(Charts, EverySample, testing::ValuesIn(names()), [](const auto& one) {
    std::string name = one.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(RowCharts, GrowWithTheirRows) {
    startApplication();
    const auto height = [](const std::string& name) { return makeChart(sample(name).spec, theme())->heightWanted(700); };
    EXPECT_GT(height("bars-3"), 0);
    EXPECT_GT(height("bars-9"), height("bars-3") * 1.8);
    EXPECT_GT(height("waterfall-47"), height("waterfall-cut") * 3);
    EXPECT_GT(height("heat-10-59"), height("heat-6-30") * 1.7);
    EXPECT_GT(height("multiples-9-10-1000"), height("multiples-1-5-500") * 1.7);
    EXPECT_GT(height("years-bogor"), 12 * theme().font.pixelSize());
}

}  // namespace
}  // namespace matang::charts
