// SPDX-License-Identifier: GPL-3.0-or-later
#include "../text_conversion.h"
#include "text_reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace matang::gui {

namespace {

using search::TextState;

constexpr std::array<std::pair<TextState, const char*>, 6> kStates{{{TextState::Words, "words"},
                                                                    {TextState::Scan, "scan"},
                                                                    {TextState::NoWords, "no-words"},
                                                                    {TextState::Broken, "broken"},
                                                                    {TextState::Protected, "protected"},
                                                                    {TextState::TooSlow, "too-slow"}}};

QByteArray line(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

QStringList readTextsArguments() {
    return {QStringLiteral("--read-texts")};
}

QByteArray readingOrder(const QString& file, const std::string& mediaType) {
    return line({{QStringLiteral("file"), file}, {QStringLiteral("type"), fromStd(mediaType)}});
}

QByteArray readingAnswer(const search::ContentText& content) {
    QJsonArray pages;
    for (const auto& page : content.pages) {
        pages.append(QJsonArray{page.page, fromStd(page.words)});
    }
    QString state;
    for (const auto& [known, word] : kStates) {
        if (known == content.state) {
            state = QString::fromLatin1(word);
        }
    }
    return line({{QStringLiteral("state"), state},
                 {QStringLiteral("reason"), fromStd(content.reason)},
                 {QStringLiteral("cut"), content.cut},
                 {QStringLiteral("pages"), pages}});
}

std::optional<search::ContentText> readingFrom(const QByteArray& answer) {
    const auto object = QJsonDocument::fromJson(answer).object();
    const auto state = object[QStringLiteral("state")].toString();
    search::ContentText content;
    bool known = false;
    for (const auto& [one, word] : kStates) {
        if (state == QLatin1String(word)) {
            content.state = one;
            known = true;
        }
    }
    if (!known) {
        return std::nullopt;
    }
    content.reason = toStd(object[QStringLiteral("reason")].toString());
    content.cut = object[QStringLiteral("cut")].toBool();
    for (const auto& page : object[QStringLiteral("pages")].toArray()) {
        content.pages.push_back({page[0].toInt(), toStd(page[1].toString())});
    }
    return content;
}

int readTextsUntilEnd() {
    QFile orders;
    QFile answers;
    if (!orders.open(stdin, QIODevice::ReadOnly) || !answers.open(stdout, QIODevice::WriteOnly)) {
        return 3;
    }
    for (auto order = orders.readLine(); !order.isEmpty(); order = orders.readLine()) {
        const auto object = QJsonDocument::fromJson(order).object();
        answers.write(
            readingAnswer(readTexts(object[QStringLiteral("file")].toString(), toStd(object[QStringLiteral("type")].toString()))));
        answers.flush();
    }
    return 0;
}

}  // namespace matang::gui
