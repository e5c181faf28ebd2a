// SPDX-License-Identifier: GPL-3.0-or-later
#include "odf_xml.h"

#include <array>

namespace matang::writers {

namespace {

constexpr const char* kVersion = "1.3";

constexpr std::array<std::pair<const char*, const char*>, 10> kNamespaces{{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
}};

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

OdfXml::OdfXml() {
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
}

OdfXml::OdfXml(const char* root) : OdfXml() {
    m_whole = true;
    m_writer.writeStartDocument();
    m_writer.writeStartElement(latin(root));
    if (latin(root).startsWith(QStringLiteral("manifest:"))) {
        m_writer.writeAttribute(QStringLiteral("xmlns:manifest"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
        m_writer.writeAttribute(QStringLiteral("manifest:version"), latin(kVersion));
        return;
    }
    for (const auto& [prefix, address] : kNamespaces) {
        m_writer.writeAttribute(latin(prefix), latin(address));
    }
    m_writer.writeAttribute(QStringLiteral("office:version"), latin(kVersion));
}

void OdfXml::open(const char* name, const OdfAttributes& attributes) {
    m_writer.writeStartElement(latin(name));
    for (const auto& [key, value] : attributes) {
        m_writer.writeAttribute(latin(key), value);
    }
}

void OdfXml::close() {
    m_writer.writeEndElement();
}

void OdfXml::empty(const char* name, const OdfAttributes& attributes) {
    open(name, attributes);
    close();
}

void OdfXml::element(const char* name, const QString& text, const OdfAttributes& attributes) {
    open(name, attributes);
    m_writer.writeCharacters(text);
    close();
}

void OdfXml::words(const QString& text) {
    QString plain;
    const auto flush = [&] {
        m_writer.writeCharacters(plain);
        plain.clear();
    };
    qsizetype blanks = 0;
    const auto flushBlanks = [&] {
        if (blanks > 0) {
            flush();
            empty("text:s", {{"text:c", QString::number(blanks)}});
            blanks = 0;
        }
    };
    for (const QChar character : text) {
        if (character == u' ' && (plain.isEmpty() || plain.endsWith(u' ') || blanks > 0)) {
            ++blanks;
            continue;
        }
        flushBlanks();
        if (character == u'\n' || character == u'\t') {
            flush();
            empty(character == u'\n' ? "text:line-break" : "text:tab");
        } else {
            plain += character;
        }
    }
    flushBlanks();
    flush();
}

void OdfXml::raw(const QByteArray& part) {
    m_writer.writeCharacters(QString());  // ends an open tag
    m_buffer.write(part);
}

QByteArray OdfXml::finish() {
    if (m_whole) {
        m_writer.writeEndDocument();
    }
    return m_buffer.data();
}

}  // namespace matang::writers
