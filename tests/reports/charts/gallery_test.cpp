// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"

#include <matang/charts/chart_files.h>

#include <gtest/gtest.h>
#include <QDir>
#include <cstdlib>

namespace matang::charts {
namespace {

/// Pictures of every sample for people to look at, where MATANG_GALLERY names a folder for them.
TEST(Gallery, WritesAPictureOfEverySample) {
    const char* folder = std::getenv("MATANG_GALLERY");
    if (folder == nullptr) {
        GTEST_SKIP() << "MATANG_GALLERY names no folder";
    }
    startApplication();
    const QDir target(QString::fromLocal8Bit(folder));
    ASSERT_TRUE(target.mkpath(QStringLiteral(".")));
    const std::vector<std::pair<std::string, Theme>> themes{
        {"light", Theme::light(sampleFont())}, {"dark", Theme::dark(sampleFont())}, {"grey", Theme::grey(sampleFont())}};
    for (const Sample& sample : samples()) {
        for (const auto& [name, theme] : themes) {
            const QSize size = sizeOf(sample, theme);
            const QImage picture = pictureOf(sample.spec, theme, size * 2, 2);
            const QString path = target.filePath(QString::fromStdString(sample.name + "-" + name + ".png"));
            EXPECT_TRUE(picture.save(path)) << path.toStdString();
        }
        for (const int height : {100, 160}) {
            const QString path = target.filePath(QString::fromStdString(sample.name + "-low-" + std::to_string(height) + ".png"));
            EXPECT_TRUE(pictureOf(sample.spec, themes.front().second, QSize(700, height) * 2, 2).save(path)) << path.toStdString();
        }
    }
}

}  // namespace
}  // namespace matang::charts
