// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_list_model.h"

#include "../language_switch.h"
#include "../text_conversion.h"
#include "../wording.h"

#include <algorithm>

namespace matang::gui {

namespace {

/// What the target's year lacks if every year until then adds what is planned.
std::optional<base::Rational> shortfall(const assessment::Programme& programme) {
    if (programme.counts.empty() || !programme.target || programme.targetYear <= programme.counts.back().year) {
        return std::nullopt;
    }
    const auto planned = assessment::expectedCount(programme, programme.targetYear);
    if (!planned) {
        return std::nullopt;
    }
    const base::Rational lack = programme.target->value - *planned;
    const base::Rational missing = programme.perYear->value.sign() < 0 ? -lack : lack;
    return missing.sign() > 0 ? std::optional(missing) : std::nullopt;
}

}  // namespace

ProgrammeListModel::ProgrammeListModel(const ProgrammeState& state, const LanguageSwitch& language, QObject* parent)
    : QAbstractListModel(parent), m_state(state), m_language(language), m_programmes(state.programmes()) {
    connect(&state, &ProgrammeState::reset, this, &ProgrammeListModel::readAnew);
    connect(&state, &ProgrammeState::changed, this, &ProgrammeListModel::update);
}

void ProgrammeListModel::readAnew() {
    beginResetModel();
    m_programmes = m_state.programmes();
    endResetModel();
}

/// A single programme came, went or changed.
void ProgrammeListModel::update() {
    const auto& now = m_state.programmes();
    const auto differing = std::mismatch(m_programmes.begin(), m_programmes.end(), now.begin(), now.end(),
                                         [](const auto& left, const auto& right) { return left.id == right.id; });
    const auto row = static_cast<int>(differing.first - m_programmes.begin());
    if (now.size() == m_programmes.size() + 1) {
        beginInsertRows({}, row, row);
        m_programmes = now;
        endInsertRows();
    } else if (now.size() + 1 == m_programmes.size()) {
        beginRemoveRows({}, row, row);
        m_programmes = now;
        endRemoveRows();
    } else if (now.size() == m_programmes.size() && !now.empty()) {
        m_programmes = now;
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        readAnew();
    }
}

int ProgrammeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_programmes.size());
}

assessment::ProgrammeId ProgrammeListModel::at(int row) const {
    return row < 0 || row >= rowCount() ? assessment::ProgrammeId() : m_programmes[static_cast<std::size_t>(row)].id;
}

int ProgrammeListModel::rowOf(assessment::ProgrammeId id) const {
    const auto found = std::find_if(m_programmes.begin(), m_programmes.end(), [id](const auto& one) { return one.id == id; });
    return found == m_programmes.end() ? -1 : static_cast<int>(found - m_programmes.begin());
}

QString ProgrammeListModel::count(const assessment::Programme& programme) const {
    if (programme.counts.empty()) {
        return tr("nothing counted yet");
    }
    const Wording wording(m_language.current());
    const auto& latest = programme.counts.back();
    const auto done = wording.mark(latest.done.value);
    const auto amount = latest.of ? tr("%1 of %2").arg(done, wording.mark(latest.of->value)) : done;
    const auto counted = programme.unit.empty() ? amount : amount + QLatin1Char(' ') + fromStd(programme.unit);
    return QStringLiteral("%1 (%2)").arg(counted).arg(latest.year);
}

QString ProgrammeListModel::target(const assessment::Programme& programme) const {
    if (!programme.target) {
        return tr("no target");
    }
    const auto figure = Wording(m_language.current()).mark(programme.target->value);
    return programme.targetYear == 0 ? tr("target %1").arg(figure) : tr("target %1 in %2").arg(figure).arg(programme.targetYear);
}

QString ProgrammeListModel::pace(const assessment::Programme& programme) const {
    switch (assessment::paceOf(programme)) {
        case assessment::Pace::Uncounted:
            return {};
        case assessment::Pace::Unplanned:
            return tr("\u2013 cannot be measured yet");
        case assessment::Pace::OnTrack:
            return tr("\u2713 on track");
        case assessment::Pace::Reached:
            return tr("\u2713 target reached");
        case assessment::Pace::Behind:
            break;
    }
    const auto& latest = programme.counts.back();
    const auto expected = assessment::expectedCount(programme, latest.year);
    return tr("! behind: %1 expected").arg(Wording(m_language.current()).mark(expected));
}

QString ProgrammeListModel::plan(const assessment::Programme& programme) const {
    const auto missing = shortfall(programme);
    return missing ? tr("plan misses the target by %1").arg(Wording(m_language.current()).mark(missing)) : QString();
}

QVariant ProgrammeListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& programme = m_programmes[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return fromStd(programme.name);
        case CountRole:
            return count(programme);
        case TargetRole:
            return target(programme);
        case PaceRole:
            return static_cast<int>(assessment::paceOf(programme));
        case PaceWordsRole:
            return pace(programme);
        case PlanRole:
            return plan(programme);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            QStringList words{fromStd(programme.name), count(programme), target(programme), pace(programme), plan(programme)};
            words.removeAll(QString());
            return words.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
        }
        default:
            return {};
    }
}

void ProgrammeListModel::retranslate() {
    if (!m_programmes.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

}  // namespace matang::gui
