// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_writer.h"

#include "json_values.h"

#include <QJsonDocument>

namespace matang::writers {

namespace {

constexpr int kFormat = 1;  // of docs/report-formats.md; higher where a key changes its meaning or goes

QJsonObject lookJson(const content::Look& look) {
    const auto crest = [&] {
        switch (look.crestFormat) {
            case content::Look::CrestFormat::Svg:
                return QJsonValue("svg");
            case content::Look::CrestFormat::Png:
                return QJsonValue("png");
            case content::Look::CrestFormat::None:
                break;
        }
        return QJsonValue(QJsonValue::Null);
    };
    return {{"accent", look.accent.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(jsonText(look.accent))},
            {"crest", crest()},
            {"organisation", jsonText(look.organisation)},
            {"density", look.density == content::Look::Density::Compact ? "compact" : "comfortable"}};
}

QJsonObject calculationJson(const content::Calculation& calculation) {
    return {{"title", jsonText(calculation.title)},
            {"decimals", calculation.decimals},
            {"published", jsonExact(calculation.published)},
            {"note", jsonText(calculation.note)},
            {"rows", jsonArray(calculation.rows, [](const content::Calculation::Row& row) {
                 return QJsonObject{{"id", jsonText(row.id)},          {"name", jsonText(row.name)},    {"depth", row.depth},
                                    {"weight", jsonExact(row.weight)}, {"value", jsonExact(row.value)}, {"formula", jsonText(row.formula)},
                                    {"origin", jsonText(row.origin)},  {"rule", jsonText(row.rule)}};
             })}};
}

}  // namespace

QByteArray json(const content::ReportDocument& document) {
    const QJsonObject object{
        {"format", kFormat},
        {"title", jsonText(document.title)},
        {"subject", jsonText(document.subject)},
        {"header", jsonText(document.header)},
        {"footer", jsonText(document.footer)},
        {"page_word", jsonText(document.pageWord)},
        {"identifier", jsonText(document.identifier)},
        {"created_at", jsonText(document.createdAt)},
        {"language", jsonText(std::string(text::languageCode(document.language)))},
        {"look", lookJson(document.look)},
        {"blocks", jsonArray(document.blocks, [&](const content::Block& block) { return jsonBlock(block, document.language); })},
        {"calculations", jsonArray(document.calculations, calculationJson)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}  // namespace matang::writers
