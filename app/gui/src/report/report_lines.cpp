// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace matang::gui {

namespace {

QByteArray lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

QByteArray toJson(const ReportProgressLine& line) {
    return lineOf({{QStringLiteral("done"), line.done}, {QStringLiteral("all"), line.all}, {QStringLiteral("agency"), line.agency}});
}

QByteArray toJson(const ReportOutcomeLine& line) {
    QJsonArray failed;
    for (const auto& failure : line.failed) {
        failed.append(QJsonObject{{QStringLiteral("agency"), failure.agency}, {QStringLiteral("reason"), failure.reason}});
    }
    return lineOf({{QStringLiteral("written"), line.written}, {QStringLiteral("failed"), failed}});
}

ReportLine reportLine(const QByteArray& line) {
    const auto object = QJsonDocument::fromJson(line).object();
    if (object.contains(QLatin1String("done"))) {
        return ReportProgressLine{object.value(QLatin1String("done")).toInt(), object.value(QLatin1String("all")).toInt(),
                                  object.value(QLatin1String("agency")).toString()};
    }
    if (!object.contains(QLatin1String("written"))) {
        return {};
    }
    ReportOutcomeLine outcome{object.value(QLatin1String("written")).toInt(), {}};
    for (const auto& one : object.value(QLatin1String("failed")).toArray()) {
        const auto failure = one.toObject();
        outcome.failed.push_back({failure.value(QLatin1String("agency")).toString(), failure.value(QLatin1String("reason")).toString()});
    }
    return outcome;
}

}  // namespace matang::gui
