// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_look.h"

#include <QImage>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace matang::writers {

namespace {

constexpr double kLegible = 4.5;  // contrast that the Web Content Accessibility Guidelines ask of text
constexpr int kDarken = 104;      // percent, one step
constexpr double kSoft = 0.12;    // share of the accent in its soft surface

double linear(double share) {
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// So much of the colour on white.
QColor tint(const QColor& colour, double share) {
    const auto mixed = [share](int part) { return qRound(255 - (255 - part) * share); };
    return {mixed(colour.red()), mixed(colour.green()), mixed(colour.blue())};
}

QColor legible(QColor colour, const QColor& ground) {
    while (contrast(colour, ground) < kLegible && colour != QColor(Qt::black)) {
        const QColor darker = colour.darker(kDarken);
        colour = darker == colour ? QColor(Qt::black) : darker;
    }
    return colour;
}

/// Copies an SVG, leaving out what could run or reach out.
class SvgCleaner {
public:
    explicit SvgCleaner(const QByteArray& svg) : m_reader(svg), m_writer(&m_clean) {}

    [[nodiscard]] QByteArray clean() {
        // Programs know an SVG by its unprefixed root.
        m_writer.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_writer.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
        while (!m_reader.atEnd()) {
            copy(m_reader.readNext());
        }
        return m_reader.hasError() || !m_isSvg ? QByteArray() : m_clean;
    }

private:
    void copy(QXmlStreamReader::TokenType token) {
        if (token == QXmlStreamReader::StartElement && (isForbidden(m_reader.name()) || isEmptyImage())) {
            m_reader.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            m_isSvg = m_isSvg || m_reader.name() == u"svg";
            m_writer.writeStartElement(m_reader.namespaceUri().toString(), m_reader.name().toString());
            for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
                if (isHarmless(attribute)) {
                    m_writer.writeAttribute(attribute);
                }
            }
        } else if (token == QXmlStreamReader::EndElement) {
            m_writer.writeEndElement();
        } else if (token == QXmlStreamReader::Characters && !reachesOut(m_reader.text())) {
            m_writer.writeCharacters(m_reader.text().toString());
        }
    }

    [[nodiscard]] static bool isForbidden(QStringView element) {
        static const QSet<QString> kForbidden{QStringLiteral("script"),  QStringLiteral("foreignobject"), QStringLiteral("iframe"),
                                              QStringLiteral("audio"),   QStringLiteral("video"),         QStringLiteral("handler"),
                                              QStringLiteral("animate"), QStringLiteral("set"),           QStringLiteral("a")};
        return kForbidden.contains(element.toString().toLower());
    }

    /// A picture that would have been loaded from elsewhere.
    [[nodiscard]] bool isEmptyImage() const {
        const QXmlStreamAttributes all = m_reader.attributes();
        return m_reader.name() == u"image" && std::none_of(all.begin(), all.end(), [](const QXmlStreamAttribute& attribute) {
                   return attribute.name() == u"href" && isHarmless(attribute);
               });
    }

    [[nodiscard]] static bool reachesOut(QStringView text) {
        const QString words = text.toString().toLower().remove(u' ');
        return words.contains(QStringLiteral("@import")) || words.contains(QStringLiteral("javascript:")) ||
               words.count(QStringLiteral("url(")) != words.count(QStringLiteral("url(#"));
    }

    [[nodiscard]] static bool isHarmless(const QXmlStreamAttribute& attribute) {
        const QString name = attribute.name().toString().toLower();
        if (name == u"href" || name == u"src") {
            return attribute.value().startsWith(u'#') || attribute.value().startsWith(QStringLiteral("data:image/"));
        }
        return !name.startsWith(u"on") && name != u"base" && !reachesOut(attribute.value());
    }

    QXmlStreamReader m_reader;
    QByteArray m_clean;
    QXmlStreamWriter m_writer;
    bool m_isSvg = false;
};

}  // namespace

ReportColours coloursOf(const content::Look& look) {
    const charts::Theme theme = charts::Theme::print(QFont());
    const QColor chosen(QString::fromStdString(look.accent));
    ReportColours colours;
    colours.background = theme.background;
    colours.surface = QColor("#f1f5f5");
    colours.text = theme.text;
    colours.quiet = theme.quietText;
    colours.rule = QColor("#d3dadb");
    colours.accent = look.accent.empty() || !chosen.isValid() ? theme.accent : chosen;
    colours.accentText = legible(colours.accent, colours.surface);
    colours.accentSoft = tint(colours.accent, kSoft);
    return colours;
}

charts::Theme chartTheme(const content::Look& look, const QFont& font) {
    charts::Theme theme = charts::Theme::print(font);
    const ReportColours colours = coloursOf(look);
    if (colours.accent == theme.accent) {
        return theme;
    }
    // Charts write figures in the accent too.
    theme.accent = colours.accentText;
    theme.accentSoft = colours.accentSoft;
    theme.series.front() = theme.accent;
    constexpr std::array kShares{0.12, 0.32, 0.55, 0.8, 1.0};
    for (std::size_t level = 0; level < theme.levels.size() && level < kShares.size(); ++level) {
        theme.levels[level] = tint(theme.accent, kShares[level]);
    }
    return theme;
}

QByteArray safeCrest(const content::Look& look) {
    const QByteArray bytes = QByteArray::fromStdString(look.crest);
    switch (look.crestFormat) {
        case content::Look::CrestFormat::Svg:
            return SvgCleaner(bytes).clean();
        case content::Look::CrestFormat::Png:
            return QImage::fromData(bytes, "PNG").isNull() ? QByteArray() : bytes;
        case content::Look::CrestFormat::None:
            break;
    }
    return {};
}

}  // namespace matang::writers
