// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_list_model.h"

#include "../language_switch.h"
#include "../text_conversion.h"

#include <matang/text/figures.h>

namespace matang::gui {

EvidenceListModel::EvidenceListModel(AssessmentDocument& document, const LanguageSwitch& language, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_language(language) {
    connect(&document, &AssessmentDocument::evidenceChanged, this, &EvidenceListModel::read);
    connect(&document, &AssessmentDocument::aboutToReset, this, [this] { setNode(-1); });
}

void EvidenceListModel::setNode(rubric::NodeIndex node) {
    m_node = node;
    read();
}

void EvidenceListModel::read() {
    beginResetModel();
    m_links = m_node < 0 || !m_document.isReady() ? std::vector<assessment::EvidenceLink>{} : m_document.evidenceOf(m_node);
    endResetModel();
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

const assessment::EvidenceLink* EvidenceListModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_links[static_cast<std::size_t>(row)];
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const {
    const auto* link = index.isValid() ? at(index.row()) : nullptr;
    if (link == nullptr) {
        return {};
    }
    const auto language = m_language.current();
    if (role == Qt::DisplayRole) {
        const auto place = link->page.empty() ? QString() : QStringLiteral(", ") + fromStd(link->page);
        const auto note = link->note.empty() ? QString() : QStringLiteral(" \u2013 ") + fromStd(link->note);
        return QString(fromStd(link->letter) + QStringLiteral("  ") + fromStd(link->fileName) + place + note);
    }
    if (role == Qt::ToolTipRole) {
        return QString(data(index, Qt::DisplayRole).toString() + QLatin1Char('\n') +
                       tr("%1, attached on %2 by %3")
                           .arg(fromStd(text::fileSize(link->size, language)),
                                fromStd(text::longDate(base::toIsoDate(link->attachedAt), language)), fromStd(link->attachedBy)));
    }
    return {};
}

}  // namespace matang::gui
