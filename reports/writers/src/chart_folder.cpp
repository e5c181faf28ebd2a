// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_folder.h"

#include "chart_picture.h"

#include <QBuffer>
#include <QDir>
#include <QSaveFile>
#include <filesystem>

namespace matang::writers {

namespace {

constexpr qsizetype kLongestName = 60;
constexpr int kDigits = 2;

struct SizedChart {
    const content::ChartSpec* spec = nullptr;
    QSizeF millimetres;
};

std::vector<SizedChart> chartsOf(const content::ReportDocument& document) {
    std::vector<SizedChart> found;
    for (const content::Block& block : document.blocks) {
        if (const auto* chart = std::get_if<content::Chart>(&block)) {
            found.push_back({&chart->spec, chartSize(*chart)});
        } else if (const auto* beside = std::get_if<content::ChartBeside>(&block)) {
            found.push_back({&beside->chart.spec, chartSize(*beside)});
        }
    }
    return found;
}

/// Small letters, digits and hyphens, which every file system and every address takes: "indeks-spbe". What follows the last comma is the
/// unit.
QString safeName(const std::string& title) {
    const QString words = QString::fromStdString(title);
    QString name;
    for (const QChar character : words.left(words.lastIndexOf(QStringLiteral(", "))).toLower().normalized(QString::NormalizationForm_KD)) {
        const bool plain = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (plain) {
            name += character;
        } else if (!character.isMark() && !name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name = name.left(name.size() > kLongestName ? qMax(name.left(kLongestName).lastIndexOf(u'-'), kLongestName / 2) : name.size());
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

QByteArray pictureBytes(const SizedChart& chart, const content::Look& look, Format format) {
    if (format == Format::Svg) {
        return chartSvg(*chart.spec, look, chart.millimetres);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(*chart.spec, look, chart.millimetres).save(&buffer, "PNG");
    return buffer.data();
}

tl::unexpected<base::Error> notWritten(const QString& file, const std::string& detail) {
    return base::fail(base::ErrorCode::InputOutput, "report-not-written", {{"file", file.toStdString()}, {"detail", detail}});
}

}  // namespace

std::vector<QString> chartFileNames(const content::ReportDocument& document, Format format) {
    const auto charts = chartsOf(document);
    const auto digits = qMax<qsizetype>(kDigits, QString::number(charts.size()).size());
    std::vector<QString> names;
    for (const SizedChart& chart : charts) {
        const QString number = QString::number(names.size() + 1).rightJustified(digits, u'0');
        const QString name = safeName(chart.spec->title);
        const QString suffix = QString::fromStdString(std::string(formatCode(format)));
        names.push_back(number + (name.isEmpty() ? QString() : u'-' + name) + u'.' + suffix);
    }
    return names;
}

base::Result<void> writeCharts(const content::ReportDocument& document, Format format, const std::string& folder) {
    const auto charts = chartsOf(document);
    if (charts.empty()) {
        return base::fail(base::ErrorCode::NotFound, "report-without-charts", {{"title", document.title}});
    }
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) {
        return notWritten(QString::fromStdString(folder), problem.message());
    }
    const QDir target(QString::fromStdString(folder));
    const auto names = chartFileNames(document, format);
    for (std::size_t chart = 0; chart < charts.size(); ++chart) {
        QSaveFile file(target.filePath(names[chart]));
        const bool opened = file.open(QIODevice::WriteOnly);
        const QByteArray bytes = opened ? pictureBytes(charts[chart], document.look, format) : QByteArray();
        if (!opened || file.write(bytes) != bytes.size() || !file.commit()) {
            return notWritten(file.fileName(), file.errorString().toStdString());
        }
    }
    return {};
}

}  // namespace matang::writers
