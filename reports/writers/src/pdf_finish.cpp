// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_finish.h"

// The library asks to be told that nobody here uses its old kind of pointer.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>

namespace matang::writers {

namespace {

using Object = QPDFObjectHandle;

constexpr double kAboveHeading = 10;  // points that a reader sees above a heading it leads to

Object words(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

Object number(double value) {
    return Object::newReal(value, 2);
}

class Finisher {
public:
    Finisher(QPDF& pdf, const PdfExtras& extras) : m_pdf(pdf), m_extras(extras), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {
        m_height = m_pages.front().getAttribute("/MediaBox", false).getArrayItem(3).getNumericValue();
    }

    void finish() {
        if (m_extras.stamp.has_value()) {
            stamp(*m_extras.stamp);
        }
        addCatalogue();
        addOutline();
        addLinks();
        addInformation();
        m_pdf.getTrailer().removeKey("/ID");  // the writer then makes one from the content
    }

private:
    void stamp(const PdfExtras::Stamp& stamp) {
        Object form = m_pages.back().getFormXObjectForPage();
        form.getDict().removeKey("/Group");
        form.getDict().replaceKey("/BBox", boxOf(stamp.painted));
        QPDFPageDocumentHelper(m_pdf).removePage(m_pages.back());
        m_pages.pop_back();
        for (const auto& copy : stamp.copies) {
            QPDFPageObjectHelper& page = m_pages.at(copy.page);
            Object resources = page.getAttribute("/Resources", true);
            if (!resources.getKey("/XObject").isDictionary()) {
                resources.replaceKey("/XObject", Object::newDictionary());
            }
            Object pictures = resources.getKey("/XObject").shallowCopy();
            pictures.replaceKey("/Crest", form);
            resources.replaceKey("/XObject", pictures);
            const double scale = copy.box.height() / stamp.painted.height();
            const double left = copy.box.left() - stamp.painted.left() * scale;
            const double bottom = m_height - copy.box.top() - (m_height - stamp.painted.top()) * scale;
            const QByteArray content = "q " + QByteArray::number(scale, 'f', 6) + " 0 0 " + QByteArray::number(scale, 'f', 6) + ' ' +
                                       QByteArray::number(left, 'f', 4) + ' ' + QByteArray::number(bottom, 'f', 4) + " cm /Crest Do Q\n";
            page.addPageContents(m_pdf.newStream(content.toStdString()), true);
        }
    }

    [[nodiscard]] Object boxOf(const QRectF& box) const {
        return Object::newArray({number(box.left()), number(m_height - box.bottom()), number(box.right()), number(m_height - box.top())});
    }

    void addCatalogue() {
        Object catalogue = m_pdf.getRoot();
        catalogue.replaceKey("/Lang", Object::newString(m_extras.metadata.language.toStdString()));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        catalogue.replaceKey("/ViewerPreferences", preferences);
        catalogue.replaceKey("/PageMode", Object::newName(m_extras.headings.empty() ? "/UseNone" : "/UseOutlines"));
    }

    [[nodiscard]] Object destinationOf(const PdfExtras::Heading& heading) const {
        return Object::newArray({m_pages.at(heading.page).getObjectHandle(), Object::newName("/XYZ"), number(heading.at.x()),
                                 number(qMin(m_height, m_height - heading.at.y() + kAboveHeading)), Object::newNull()});
    }

    struct Node {
        Object item;
        int level = 0;
        std::vector<Object> children{};
    };

    void addOutline() {
        if (m_extras.headings.empty()) {
            return;
        }
        std::vector<Node> open{{m_pdf.makeIndirectObject(Object::newDictionary()), 0}};
        open.front().item.replaceKey("/Type", Object::newName("/Outlines"));
        for (const PdfExtras::Heading& heading : m_extras.headings) {
            while (open.size() > 1 && open.back().level >= heading.level) {
                close(open);
            }
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", words(heading.title));
            item.replaceKey("/Parent", open.back().item);
            item.replaceKey("/Dest", destinationOf(heading));
            open.back().children.push_back(item);
            open.push_back({item, heading.level});
        }
        while (!open.empty()) {
            close(open);
        }
    }

    /// Links the children of the deepest open item to one another. What is below the first level is folded: its count is negative.
    void close(std::vector<Node>& open) {
        Node node = open.back();
        open.pop_back();
        if (node.children.empty()) {
            return;
        }
        for (std::size_t index = 0; index < node.children.size(); ++index) {
            if (index > 0) {
                node.children[index].replaceKey("/Prev", node.children[index - 1]);
            }
            if (index + 1 < node.children.size()) {
                node.children[index].replaceKey("/Next", node.children[index + 1]);
            }
        }
        node.item.replaceKey("/First", node.children.front());
        node.item.replaceKey("/Last", node.children.back());
        const auto count = static_cast<long long>(node.children.size());
        node.item.replaceKey("/Count", Object::newInteger(open.empty() ? count : -count));
        if (open.empty()) {
            m_pdf.getRoot().replaceKey("/Outlines", node.item);
        }
    }

    void addLinks() {
        constexpr long long kPrinted = 4;  // a flag that an archive PDF asks of every annotation
        for (const PdfExtras::Link& link : m_extras.links) {
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/Rect", boxOf(link.box));
            annotation.replaceKey("/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
            annotation.replaceKey("/F", Object::newInteger(kPrinted));
            annotation.replaceKey("/Contents", words(m_extras.headings.at(link.heading).title));
            annotation.replaceKey("/Dest", destinationOf(m_extras.headings.at(link.heading)));
            Object page = m_pages.at(link.page).getObjectHandle();
            if (!page.getKey("/Annots").isArray()) {
                page.replaceKey("/Annots", Object::newArray());
            }
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addInformation() {
        const PdfMetadata& metadata = m_extras.metadata;
        Object information = m_pdf.makeIndirectObject(Object::newDictionary());
        const auto set = [&](const char* key, const QString& text) {
            if (!text.isEmpty()) {
                information.replaceKey(key, words(text));
            }
        };
        const QString moment = QStringLiteral("D:") + metadata.createdAt.toString(QStringLiteral("yyyyMMddHHmmss")) + QStringLiteral("Z");
        set("/Title", metadata.title);
        set("/Subject", metadata.subject);
        set("/Author", metadata.author);
        set("/Creator", metadata.creator);
        set("/Producer", metadata.producer);
        set("/CreationDate", moment);
        set("/ModDate", moment);
        m_pdf.getTrailer().replaceKey("/Info", information);
    }

    QPDF& m_pdf;
    const PdfExtras& m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
    double m_height = 0;
};

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.forcePDFVersion("1.4");
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);  // as an archive PDF asks
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace

QByteArray finishedPdf(const QByteArray& painted, const PdfExtras& extras) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        Finisher(pdf, extras).finish();
        return written(pdf);
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace matang::writers
