// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_request.h"

#include "../text_conversion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace matang::gui {

namespace {

QString subjectCode(ReportSubject subject) {
    switch (subject) {
        case ReportSubject::Assessment:
            break;
        case ReportSubject::Round:
            return QStringLiteral("round");
        case ReportSubject::EveryAgency:
            return QStringLiteral("every-agency");
    }
    return QStringLiteral("assessment");
}

std::optional<ReportSubject> subjectFromCode(const QString& code) {
    for (const auto subject : {ReportSubject::Assessment, ReportSubject::Round, ReportSubject::EveryAgency}) {
        if (subjectCode(subject) == code) {
            return subject;
        }
    }
    return std::nullopt;
}

QString textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

}  // namespace

QByteArray toJson(const ReportRequest& request) {
    QJsonObject object{{QStringLiteral("workspace"), request.workspace},
                       {QStringLiteral("subject"), subjectCode(request.subject)},
                       {QStringLiteral("assessment"), QString::number(request.assessment.number)},
                       {QStringLiteral("rubric"), request.rubric},
                       {QStringLiteral("year"), request.year},
                       {QStringLiteral("template"), request.reportTemplate},
                       {QStringLiteral("leftOut"), QJsonArray::fromStringList(request.leftOut)},
                       {QStringLiteral("language"), fromStd(text::languageCode(request.language))},
                       {QStringLiteral("fromYear"), request.fromYear},
                       {QStringLiteral("format"), fromStd(writers::formatCode(request.format))},
                       {QStringLiteral("target"), request.target},
                       {QStringLiteral("bundledRubrics"), request.bundledRubrics},
                       {QStringLiteral("ownRubrics"), request.ownRubrics},
                       {QStringLiteral("speaks"), fromStd(text::languageCode(request.speaks))}};
    if (request.stage) {
        object.insert(QStringLiteral("stage"), *request.stage);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<ReportRequest> requestFromJson(const QByteArray& line) {
    const auto object = QJsonDocument::fromJson(line).object();
    const auto subject = subjectFromCode(textOf(object, "subject"));
    const auto language = text::languageFromCode(toStd(textOf(object, "language")));
    const auto format = writers::formatFromCode(toStd(textOf(object, "format")));
    const auto speaks = text::languageFromCode(toStd(textOf(object, "speaks")));
    if (!subject || !language || !format || !speaks || textOf(object, "workspace").isEmpty() || textOf(object, "target").isEmpty() ||
        textOf(object, "template").isEmpty()) {
        return std::nullopt;
    }
    ReportRequest request;
    request.workspace = textOf(object, "workspace");
    request.subject = *subject;
    request.assessment = assessment::AssessmentId(textOf(object, "assessment").toLongLong());
    request.rubric = textOf(object, "rubric");
    request.year = object.value(QLatin1String("year")).toInt();
    if (object.contains(QLatin1String("stage"))) {
        request.stage = textOf(object, "stage");
    }
    request.reportTemplate = textOf(object, "template");
    for (const auto& key : object.value(QLatin1String("leftOut")).toArray()) {
        request.leftOut << key.toString();
    }
    request.language = *language;
    request.fromYear = object.value(QLatin1String("fromYear")).toInt();
    request.format = *format;
    request.target = textOf(object, "target");
    request.bundledRubrics = textOf(object, "bundledRubrics");
    request.ownRubrics = textOf(object, "ownRubrics");
    request.speaks = *speaks;
    return request;
}

}  // namespace matang::gui
