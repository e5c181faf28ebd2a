// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_list_model.h"

#include "../evidence_words.h"
#include "../language_switch.h"
#include "../text_conversion.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::gui {

namespace {

bool areSameLinks(const std::vector<workspace::EvidencePiece>& one, const std::vector<workspace::EvidencePiece>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const auto& left, const auto& right) { return left.link.id == right.link.id; });
}

}  // namespace

EvidenceListModel::EvidenceListModel(AssessmentDocument& document, const LanguageSwitch& language, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_language(language) {
    connect(&document.evidence(), &EvidenceState::changed, this, &EvidenceListModel::read);
    connect(&document, &AssessmentDocument::aboutToReset, this, [this] { setNode(-1); });
}

void EvidenceListModel::setNode(rubric::NodeIndex node) {
    m_node = node;
    read();
}

void EvidenceListModel::read() {
    auto pieces = m_node < 0 || !m_document.isReady() ? std::vector<workspace::EvidencePiece>{}
                                                      : m_document.evidence().of(m_document.rubric().node(m_node).id);
    // What is chosen stays chosen where only facts changed.
    if (!pieces.empty() && areSameLinks(pieces, m_pieces)) {
        m_pieces = std::move(pieces);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_pieces = std::move(pieces);
    endResetModel();
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

const workspace::EvidencePiece* EvidenceListModel::piece(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_pieces[static_cast<std::size_t>(row)];
}

const assessment::EvidenceLink* EvidenceListModel::at(int row) const {
    const auto* found = piece(row);
    return found == nullptr ? nullptr : &found->link;
}

int EvidenceListModel::rowOf(assessment::EvidenceLinkId link) const {
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(), [link](const auto& one) { return one.link.id == link; });
    return found == m_pieces.end() ? -1 : static_cast<int>(found - m_pieces.begin());
}

QString EvidenceListModel::facts(const workspace::EvidencePiece& piece) const {
    const auto language = m_language.current();
    QStringList facts;
    if (piece.link.level) {
        facts << tr("level %1").arg(*piece.link.level);
    }
    facts << evidencePurposeWords(piece.link.purpose, language) << documentKindWords(piece.document.kind, language);
    if (!piece.document.date.empty()) {
        facts << fromStd(text::longDate(piece.document.date, language));
    }
    facts << shownText(piece.link.page);
    if (const auto verdict = verdictsWords(m_document.evidence().judgementsOf(piece), m_document.rubric(), language); !verdict.isEmpty()) {
        facts << verdict;
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" \u00b7 "));
}

QString EvidenceListModel::toolTip(const workspace::EvidencePiece& piece) const {
    const auto language = m_language.current();
    QStringList lines{shownText(piece.link.fileName), shownText(piece.document.title), facts(piece), shownText(piece.link.note)};
    lines << tr("%1, attached on %2 by %3")
                 .arg(fromStd(text::fileSize(piece.link.size, language)),
                      fromStd(text::longDate(base::toIsoDate(piece.link.attachedAt), language)), fromStd(piece.link.attachedBy));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? piece(index.row()) : nullptr;
    if (found == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        const auto head = evidenceNumber(m_document.rubric(), found->link) + QStringLiteral("  ") + shownText(found->link.fileName);
        const auto below = facts(*found);
        return below.isEmpty() ? head : head + QLatin1Char('\n') + below;
    }
    if (role == Qt::AccessibleTextRole) {
        return data(index, Qt::DisplayRole).toString().replace(QLatin1Char('\n'), QStringLiteral(", "));
    }
    return role == Qt::ToolTipRole ? QVariant(toolTip(*found)) : QVariant();
}

}  // namespace matang::gui
