// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_tree_model.h"

#include "../language_switch.h"
#include "../session/indicator_state.h"
#include "../session/panel.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "indicator_words.h"
#include "short_names.h"

#include <QApplication>

#include <algorithm>

namespace matang::gui {

namespace {

rubric::NodeIndex nodeOf(const QModelIndex& index) {
    return static_cast<rubric::NodeIndex>(index.internalId());
}

}  // namespace

IndicatorTreeModel::IndicatorTreeModel(AssessmentDocument& document, const LanguageSwitch& language, QObject* parent)
    : QAbstractItemModel(parent), m_document(document), m_language(language) {
    connect(&document, &AssessmentDocument::aboutToReset, this, [this] { beginResetModel(); });
    connect(&document, &AssessmentDocument::stateChanged, this, [this] {
        if (m_document.state() != AssessmentDocument::State::Loading) {
            findSharedWords();
            endResetModel();
        }
    });
    connect(&document, &AssessmentDocument::scoresChanged, this, &IndicatorTreeModel::announce);
    connect(&document, &AssessmentDocument::stageChanged, this, &IndicatorTreeModel::retranslate);
    connect(&document, &AssessmentDocument::evidenceChanged, this, &IndicatorTreeModel::retranslate);
    connect(&document.desk(), &DeskState::changed, this, &IndicatorTreeModel::retranslate);
}

const std::vector<rubric::NodeIndex>& IndicatorTreeModel::childrenOf(rubric::NodeIndex node) const {
    const auto place = static_cast<std::size_t>(node);
    const auto& weights = m_document.weights();
    return weights.children.size() == m_document.rubric().nodes.size() ? weights.children[place] : m_document.rubric().node(node).children;
}

QModelIndex IndicatorTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const auto& children = childrenOf(parent.isValid() ? nodeOf(parent) : rubric::kRoot);
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex IndicatorTreeModel::indexOf(rubric::NodeIndex node, int column) const {
    if (!m_document.isReady() || node <= rubric::kRoot) {
        return {};
    }
    const auto& siblings = childrenOf(m_document.rubric().node(node).parent);
    const auto place = std::find(siblings.begin(), siblings.end(), node);
    return place == siblings.end() ? QModelIndex{}
                                   : createIndex(static_cast<int>(place - siblings.begin()), column, static_cast<quintptr>(node));
}

QModelIndex IndicatorTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || !m_document.isReady()) {
        return {};
    }
    return indexOf(m_document.rubric().node(nodeOf(child)).parent);
}

int IndicatorTreeModel::rowCount(const QModelIndex& parent) const {
    if (!m_document.isReady() || parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(childrenOf(parent.isValid() ? nodeOf(parent) : rubric::kRoot).size());
}

int IndicatorTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

void IndicatorTreeModel::findSharedWords() {
    m_sharedWords.clear();
    if (!m_document.isReady()) {
        return;
    }
    const Wording wording(m_language.current());
    const auto& nodes = m_document.rubric().nodes;
    for (std::size_t place = 0; place < nodes.size(); ++place) {
        QStringList names;
        for (const auto child : childrenOf(static_cast<rubric::NodeIndex>(place))) {
            names << wording.in(m_document.rubric().node(child).name);
        }
        m_sharedWords.push_back(sharedBeginning(names));
    }
}

QString IndicatorTreeModel::shortName(rubric::NodeIndex node) const {
    const auto& element = m_document.rubric().node(node);
    const Wording wording(m_language.current());
    const auto parent = static_cast<std::size_t>(element.parent);
    const auto shared = element.isIndicator() && parent < m_sharedWords.size() ? m_sharedWords[parent] : 0;
    return gui::shortName(element, shared, wording);
}

QString IndicatorTreeModel::text(rubric::NodeIndex node, int column) const {
    const Wording wording(m_language.current());
    const IndicatorWords words(m_document, m_language.current());
    switch (column) {
        case Name:
            return shortName(node);
        case Weight:
            return m_document.weights().known ? wording.weight(m_document.weights().percentOfIndex(node)) : QString();
        case Value:
            return words.value(node);
        case StageBefore:
            return words.plain(node, m_document.valueAtStageBefore(node));
        case LastYear:
            return words.plain(node, words.lastYear(node));
        case Target:
            return words.plain(node, targetOf(node));
        case State:
            return m_document.rubric().node(node).isIndicator() ? words.stateSign(node) : QString();
        case Evidence: {
            const int count = m_document.evidenceCount(node);
            return count > 0 ? QString::number(count) : QString();
        }
        default:
            return {};
    }
}

std::optional<base::Rational> IndicatorTreeModel::targetOf(rubric::NodeIndex node) const {
    const auto* target = m_document.desk().target(m_document.rubric().node(node).id);
    return target == nullptr ? std::nullopt : std::optional(target->value);
}

QVariant IndicatorTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_document.isReady()) {
        return {};
    }
    const auto node = nodeOf(index);
    const auto& element = m_document.rubric().node(node);
    const auto& score = m_document.card().node(node);
    const IndicatorWords words(m_document, m_language.current());
    switch (role) {
        case Qt::DisplayRole:
            return text(node, index.column());
        case Qt::ToolTipRole:
            return words.toolTip(node);
        case Qt::AccessibleTextRole:
            return index.column() == State && element.isIndicator() ? QVariant(words.stateWords(node))
                                                                    : QVariant(text(node, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::FontRole:
            return element.isIndicator() ? QVariant() : QVariant(theme::scaled(QApplication::font(), 1.0, QFont::DemiBold));
        case Qt::ForegroundRole: {
            const bool quiet = index.column() == Weight || index.column() == StageBefore || index.column() == LastYear ||
                               index.column() == Target || (index.column() == Value && score.source == scoring::ValueSource::Carried);
            return quiet ? QVariant(theme::quiet(QApplication::palette())) : QVariant();
        }
        case NodeRole:
            return node;
        case IndicatorRole:
            return element.isIndicator();
        case UnsetRole:
            return element.isIndicator() && !score.value && !doesNotApply(m_document, node);
        case NoEvidenceRole:
            return element.isIndicator() && score.value && m_document.evidenceCount(node) == 0;
        case ChangedRole: {
            const auto before = element.isIndicator() ? words.lastYear(node) : std::nullopt;
            return before && score.value && *before != *score.value;
        }
        case BelowTargetRole: {
            const auto target = element.isIndicator() ? targetOf(node) : std::nullopt;
            return target && (!score.value || *score.value < *target);
        }
        case DisputedRole:
            return element.isIndicator() && isDisputed(m_document, node, m_document.stage());
        case AskedRole:
            return element.isIndicator() && m_document.desk().hasOpenClarification(element.id);
        case SearchRole:
            return words.searchText(node);
        case NameRole:
            return QString(fromStd(element.id.text) + QLatin1Char(' ') + Wording(m_language.current()).node(element));
        default:
            return {};
    }
}

QVariant IndicatorTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == LastYear) {
        return tr("Last year");
    }
    if (role == Qt::ToolTipRole && section == State) {
        return IndicatorWords::signs();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Indicator");
        case Weight:
            return tr("Weight");
        case Value:
            return tr("Value");
        case StageBefore:
            return tr("Before");
        case LastYear: {
            const auto* previous = m_document.isReady() ? m_document.previousYear() : nullptr;
            return previous == nullptr ? tr("Last year") : QString::number(previous->record.assessment.year);
        }
        case Target:
            return tr("Target");
        case Evidence:
            return tr("Evidence");
        case State:
            return tr("State");
        default:
            return {};
    }
}

void IndicatorTreeModel::announce(rubric::NodeIndex node) {
    for (auto one = node; one > rubric::kRoot; one = m_document.rubric().node(one).parent) {
        const auto first = indexOf(one);
        if (first.isValid()) {
            emit dataChanged(first, indexOf(one, ColumnCount - 1));
        }
    }
}

void IndicatorTreeModel::retranslate() {
    findSharedWords();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_document.isReady()) {
        return;
    }
    const auto& nodes = m_document.rubric().nodes;
    for (std::size_t place = 1; place < nodes.size(); ++place) {
        const auto node = static_cast<rubric::NodeIndex>(place);
        if (const auto first = indexOf(node); first.isValid()) {
            emit dataChanged(first, indexOf(node, ColumnCount - 1));
        }
    }
}

}  // namespace matang::gui
