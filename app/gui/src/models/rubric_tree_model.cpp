// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_tree_model.h"

#include "../text_conversion.h"
#include "../theme.h"
#include "short_names.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

rubric::NodeIndex nodeOf(const QModelIndex& index) {
    return static_cast<rubric::NodeIndex>(index.internalId());
}

std::size_t at(rubric::NodeIndex node) {
    return static_cast<std::size_t>(node);
}

}  // namespace

bool isMean(rubric::Aggregation aggregation) {
    return aggregation == rubric::Aggregation::WeightedMean || aggregation == rubric::Aggregation::Mean ||
           aggregation == rubric::Aggregation::GeometricMean || aggregation == rubric::Aggregation::HarmonicMean;
}

bool weighsInIndex(const rubric::Rubric& rubric, rubric::NodeIndex node) {
    for (auto one = node; one > rubric::kRoot; one = rubric.node(one).parent) {
        if (!rubric.node(one).counts || !isMean(rubric.node(rubric.node(one).parent).aggregation)) {
            return false;
        }
    }
    return true;
}

RubricTreeModel::RubricTreeModel(const LanguageSwitch& language, QObject* parent) : QAbstractItemModel(parent), m_language(language) {}

void RubricTreeModel::setRubric(std::shared_ptr<const rubric::Rubric> rubric, const rubric::ProfileId& profile) {
    beginResetModel();
    m_rubric = std::move(rubric);
    m_weights = {};
    m_rows.clear();
    if (m_rubric != nullptr) {
        auto weights = rubric::weightSet(*m_rubric, profile);
        if (!weights) {
            weights = rubric::weightSet(*m_rubric, {});
        }
        m_weights = std::move(weights).value_or(rubric::WeightSet{});
        m_rows.assign(m_rubric->nodes.size(), 0);
        for (const auto& children : m_weights.children) {
            for (std::size_t row = 0; row < children.size(); ++row) {
                m_rows[at(children[row])] = static_cast<int>(row);
            }
        }
    }
    findDoubts();
    gatherWords();
    endResetModel();
}

const rubric::Profile* RubricTreeModel::profile() const {
    return m_rubric == nullptr ? nullptr : m_rubric->profile(m_weights.profile);
}

bool RubricTreeModel::hasDoubts() const {
    return std::any_of(m_doubts.begin(), m_doubts.end(), [](const Doubts& one) { return one.any(); });
}

/// What is the same for every indicator is said once, at the index: a sign on every row would say nothing.
void RubricTreeModel::findDoubts() {
    m_doubts.clear();
    if (m_rubric == nullptr) {
        return;
    }
    Doubts everywhere{true, true, true, true, true};
    bool anyCriteria = false;
    for (std::size_t place = 0; place < m_rubric->nodes.size(); ++place) {
        const auto node = static_cast<rubric::NodeIndex>(place);
        const auto& element = m_rubric->node(node);
        const auto doubts = doubtsAbout(*m_rubric, node, profile());
        m_doubts.push_back(doubts);
        if (element.isIndicator() && m_weights.holds(node)) {
            anyCriteria |= doubts.criteria;
            everywhere = {everywhere.name && doubts.name, everywhere.criteria && (doubts.criteria || element.criteria.empty()),
                          everywhere.weight && doubts.weight, everywhere.lowConfidence && doubts.lowConfidence,
                          everywhere.unpublished && doubts.unpublished};
        }
    }
    everywhere.criteria &= anyCriteria;
    for (auto& one : m_doubts) {
        one = {one.name && !everywhere.name, one.criteria && !everywhere.criteria, one.weight && !everywhere.weight,
               one.lowConfidence && !everywhere.lowConfidence, one.unpublished && !everywhere.unpublished};
    }
    const auto& own = m_doubts.front();
    m_doubts.front() = {own.name || everywhere.name, own.criteria || everywhere.criteria, own.weight || everywhere.weight,
                        own.lowConfidence || everywhere.lowConfidence, own.unpublished || everywhere.unpublished};
}

void RubricTreeModel::gatherWords() {
    m_words.clear();
    m_sharedWords.clear();
    if (m_rubric == nullptr) {
        return;
    }
    const Wording wording(m_language.current());
    for (const auto& node : m_rubric->nodes) {
        QStringList words{fromStd(node.id.text), fromStd(node.code),         wording.in(node.name),        wording.in(node.description),
                          wording.in(node.note), wording.in(node.appliesTo), wording.in(node.evidenceHint)};
        for (const auto& criterion : node.criteria) {
            words << wording.in(criterion.text);
        }
        m_words.push_back(words.join(QLatin1Char('\n')));
    }
    for (const auto& children : m_weights.children) {
        QStringList names;
        for (const auto child : children) {
            names << wording.in(m_rubric->node(child).name);
        }
        m_sharedWords.push_back(sharedBeginning(names));
    }
}

QModelIndex RubricTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const auto node = parent.isValid() ? m_weights.children[at(nodeOf(parent))][static_cast<std::size_t>(row)] : rubric::kRoot;
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex RubricTreeModel::indexOf(rubric::NodeIndex node, int column) const {
    if (m_rubric == nullptr || node < rubric::kRoot || (node > rubric::kRoot && !m_weights.holds(node))) {
        return {};
    }
    return createIndex(m_rows[at(node)], column, static_cast<quintptr>(node));
}

QModelIndex RubricTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(m_rubric->node(nodeOf(child)).parent) : QModelIndex();
}

int RubricTreeModel::rowCount(const QModelIndex& parent) const {
    if (m_rubric == nullptr || m_rubric->nodes.empty() || parent.column() > 0) {
        return 0;
    }
    return parent.isValid() ? static_cast<int>(m_weights.children[at(nodeOf(parent))].size()) : 1;
}

int RubricTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString RubricTreeModel::name(rubric::NodeIndex node) const {
    const Wording wording(m_language.current());
    if (node == rubric::kRoot) {
        return wording.in(m_rubric->shortName.empty() ? m_rubric->name : m_rubric->shortName);
    }
    const auto& element = m_rubric->node(node);
    return shortName(element, element.isIndicator() ? m_sharedWords[at(element.parent)] : 0, wording);
}

QString RubricTreeModel::weightText(rubric::NodeIndex node) const {
    if (!m_weights.known) {
        return {};
    }
    return weighsInIndex(*m_rubric, node) ? Wording(m_language.current()).weight(m_weights.percentOfIndex(node)) : QStringLiteral("\u2013");
}

QString RubricTreeModel::doubtSigns(rubric::NodeIndex node) const {
    const auto& doubts = m_doubts[at(node)];
    QString signs;
    signs += doubts.name || doubts.criteria || doubts.weight ? QStringLiteral("~") : QString();
    signs += doubts.lowConfidence ? QStringLiteral("?") : QString();
    signs += doubts.unpublished ? QStringLiteral("\u2026") : QString();
    return signs;
}

/// The index speaks for what holds of all indicators.
QString RubricTreeModel::doubtWords(rubric::NodeIndex node) const {
    if (node != rubric::kRoot) {
        return Certainty::line(*m_rubric, node, profile());
    }
    const auto& doubts = m_doubts.front();
    const std::pair<bool, QString> all[] = {{doubts.name, tr("names not official")},
                                            {doubts.criteria, tr("criteria not official")},
                                            {doubts.weight, tr("weights not official")},
                                            {doubts.lowConfidence, tr("low confidence")},
                                            {doubts.unpublished, tr("levels not published")}};
    QStringList words;
    for (const auto& [holds, name] : all) {
        if (holds) {
            words << name;
        }
    }
    return words.isEmpty() ? QString() : tr("All indicators: %1").arg(words.join(QStringLiteral(", ")));
}

QString RubricTreeModel::toolTip(rubric::NodeIndex node, int column) const {
    const Wording wording(m_language.current());
    if (column == Weight && m_weights.known && !weighsInIndex(*m_rubric, node)) {
        return m_rubric->node(node).counts ? tr("No percent of the index: a value above is no mean of its parts.")
                                           : tr("Answered and shown, but not part of the index.");
    }
    const auto doubts = node == rubric::kRoot ? doubtWords(node) : Certainty::explanation(*m_rubric, node, profile(), wording);
    if (column == Doubt) {
        return doubts;
    }
    const auto full = node == rubric::kRoot ? wording.in(m_rubric->name) : wording.node(m_rubric->node(node));
    return doubts.isEmpty() ? full : full + QLatin1Char('\n') + doubts;
}

QVariant RubricTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || m_rubric == nullptr) {
        return {};
    }
    const auto node = nodeOf(index);
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Name ? name(node) : index.column() == Weight ? weightText(node) : doubtSigns(node);
        case Qt::AccessibleTextRole:
            return index.column() == Doubt ? QVariant(doubtWords(node)) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(node, index.column());
        case Qt::TextAlignmentRole:
            return index.column() == Name     ? QVariant()
                   : index.column() == Weight ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignCenter);
        case Qt::FontRole:
            return m_rubric->node(node).isIndicator() ? QVariant() : QVariant(theme::scaled(QApplication::font(), 1.0, QFont::DemiBold));
        case Qt::ForegroundRole:
            return index.column() == Name ? QVariant() : QVariant(theme::quiet(QApplication::palette()));
        case NodeRole:
            return node;
        case SearchRole:
            return m_words[at(node)];
        default:
            return {};
    }
}

QVariant RubricTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Name     ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
               : section == Weight ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignCenter);
    }
    if (role == Qt::ToolTipRole && section == Doubt) {
        return tr("~ not official   ? low confidence   \u2026 not published");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Part") : section == Weight ? tr("Weight") : tr("Signs");
}

void RubricTreeModel::retranslate() {
    gatherWords();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rubric == nullptr || m_rubric->nodes.empty()) {
        return;
    }
    emit dataChanged(indexOf(rubric::kRoot), indexOf(rubric::kRoot, ColumnCount - 1));
    for (const auto& children : m_weights.children) {
        if (!children.empty()) {
            emit dataChanged(indexOf(children.front()), indexOf(children.back(), ColumnCount - 1));
        }
    }
}

}  // namespace matang::gui
