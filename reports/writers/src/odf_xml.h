// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace matang::writers {

/// Attributes of an element by qualified name, in the order in which they are written.
using OdfAttributes = std::vector<std::pair<const char*, QString>>;

/// Writes XML of OpenDocument 1.3: a whole file with its root and namespaces, or a part of one.
class OdfXml {
public:
    /// A part without root.
    OdfXml();
    /// A file with this root element.
    explicit OdfXml(const char* root);

    void open(const char* name, const OdfAttributes& attributes = {});
    void close();
    void empty(const char* name, const OdfAttributes& attributes = {});
    /// An element with a text that holds no markup: of metadata.
    void element(const char* name, const QString& text, const OdfAttributes& attributes = {});
    /// Text of a paragraph: line breaks, tabs and repeated blanks keep their meaning.
    void words(const QString& text);
    /// Parts written elsewhere.
    void raw(const QByteArray& part);

    /// Everything written, with all elements closed.
    [[nodiscard]] QByteArray finish();

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
    bool m_whole = false;
};

}  // namespace matang::writers
