// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_export.h"

#include "../text_conversion.h"

#include <matang/charts/chart_factory.h>
#include <matang/charts/chart_files.h>
#include <matang/content/chart_table.h>

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace matang::gui {

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 500;
constexpr int kScale = 2;

QSize sizeOf(const content::ChartSpec& spec, const charts::Theme& colours) {
    const auto chart = charts::makeChart(spec, colours);
    const double wanted = chart->heightWanted(kWidth);
    return {kWidth, std::max(kHeight, static_cast<int>(wanted))};
}

QByteArray bytesOf(const content::ChartSpec& spec, ChartFile kind, const QFont& font) {
    const auto colours = charts::Theme::print(font);
    if (kind == ChartFile::Csv) {
        return QByteArray::fromStdString(content::csv(content::chartTable(spec)));
    }
    if (kind == ChartFile::Svg) {
        return charts::svgOf(spec, colours, sizeOf(spec, colours));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    printedPicture(spec, font).save(&buffer, "PNG");
    return bytes;
}

}  // namespace

QString suffixOf(ChartFile kind) {
    switch (kind) {
        case ChartFile::Svg:
            return QStringLiteral("svg");
        case ChartFile::Png:
            return QStringLiteral("png");
        case ChartFile::Csv:
            break;
    }
    return QStringLiteral("csv");
}

QString fileNameOf(const content::ChartSpec& spec) {
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    constexpr int kMost = 100;
    return fromStd(spec.title).replace(forbidden, QStringLiteral(" ")).simplified().left(kMost).trimmed();
}

QImage printedPicture(const content::ChartSpec& spec, const QFont& font) {
    const auto colours = charts::Theme::print(font);
    return charts::pictureOf(spec, colours, sizeOf(spec, colours) * kScale, kScale);
}

base::Result<void> writeChart(const content::ChartSpec& spec, ChartFile kind, const QFont& font, const QString& file) {
    QSaveFile out(file);
    const auto bytes = bytesOf(spec, kind, font);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
        return base::fail(base::ErrorCode::InputOutput, "file-unwritable",
                          {{"file", toStd(QDir::toNativeSeparators(file))}, {"detail", toStd(out.errorString())}});
    }
    return {};
}

}  // namespace matang::gui
