// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_chart.h"

#include "chart_picture.h"
#include "written_text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace matang::writers {

namespace {

/// Writes the elements of an SVG document again as they stand within HTML.
class SvgElement {
public:
    SvgElement(const QString& svg, const content::ChartSpec& spec, int number)
        : m_reader(svg), m_writer(&m_html), m_spec(spec), m_prefix(QStringLiteral("chart-%1-").arg(number)) {}

    [[nodiscard]] QString html() {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                start();
            } else if (token == QXmlStreamReader::EndElement) {
                m_writer.writeEndElement();
            } else if (token == QXmlStreamReader::Characters && !m_reader.isWhitespace()) {
                m_writer.writeCharacters(m_reader.text().toString());
            }
        }
        return m_html;
    }

private:
    void start() {
        const QString name = m_reader.name().toString();
        if (name == u"title" || name == u"desc") {
            m_reader.skipCurrentElement();
            return;
        }
        m_writer.writeStartElement(name);
        if (name == u"svg") {
            startRoot();
            return;
        }
        for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
            write(attribute);
        }
    }

    /// Title and words both as descriptions: a title would follow the pointer all over the chart, which shows its title already.
    void startRoot() {
        const bool told = !m_spec.alternative.empty();
        const QString title = m_prefix + QStringLiteral("title");
        const QString words = m_prefix + QStringLiteral("desc");
        m_writer.writeAttribute(QStringLiteral("viewBox"), m_reader.attributes().value(QStringLiteral("viewBox")).toString());
        m_writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        m_writer.writeAttribute(QStringLiteral("aria-labelledby"), told ? title + u' ' + words : title);
        describe(title, m_spec.title);
        if (told) {
            describe(words, m_spec.alternative);
        }
    }

    void describe(const QString& id, const std::string& text) {
        m_writer.writeStartElement(QStringLiteral("desc"));
        m_writer.writeAttribute(QStringLiteral("id"), id);
        m_writer.writeCharacters(written(text));
        m_writer.writeEndElement();
    }

    void write(const QXmlStreamAttribute& attribute) {
        const QString name = attribute.name().toString();
        QString value = attribute.value().toString();
        const bool inherited = name == u"font-family" || name == u"space" || (name == u"vector-effect" && value == u"none");
        if (inherited) {
            return;
        }
        if (name == u"id") {
            value.prepend(m_prefix);
        } else if (name == u"href" && value.startsWith(u'#')) {
            value.insert(1, m_prefix);
        } else {
            value.replace(QStringLiteral("url(#"), QStringLiteral("url(#") + m_prefix);
        }
        m_writer.writeAttribute(name, value);
    }

    QXmlStreamReader m_reader;
    QString m_html;
    QXmlStreamWriter m_writer;
    const content::ChartSpec& m_spec;
    QString m_prefix;
};

}  // namespace

QString htmlSvg(const content::ChartSpec& spec, const content::Look& look, QSizeF millimetres, int number) {
    QString svg = QString::fromUtf8(chartSvg(spec, look, millimetres));
    // The drawing library opens a group for every change of pen, most of them empty.
    static const QRegularExpression kEmptyGroup(QStringLiteral("<g[^>]*>\\s*</g>"));
    for (qsizetype before = -1; before != svg.size();) {
        before = svg.size();
        svg.remove(kEmptyGroup);
    }
    return SvgElement(svg, spec, number).html();
}

}  // namespace matang::writers
