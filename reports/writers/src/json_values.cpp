// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_values.h"

#include <matang/content/figure_reading.h>

namespace matang::writers {

QString jsonText(const std::string& text) {
    return QString::fromStdString(text);
}

QJsonValue jsonExact(const std::optional<base::Rational>& value) {
    return value ? QJsonValue(jsonText(value->toFraction())) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonPlain(const std::string& printed, text::Language language) {
    const auto reading = content::readFigure(printed, language);
    return reading ? QJsonValue(jsonText(content::plainFigure(*reading))) : QJsonValue(QJsonValue::Null);
}

}  // namespace matang::writers
