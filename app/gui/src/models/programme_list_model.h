// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/programme_state.h"

#include <QAbstractListModel>

namespace matang::gui {

class LanguageSwitch;

/// The programmes of the open agency: name, latest count, target, and whether the count keeps pace.
class ProgrammeListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, TargetRole, PaceRole, PaceWordsRole, PlanRole };

    ProgrammeListModel(const ProgrammeState& state, const LanguageSwitch& language, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Not valid where there is no such row.
    [[nodiscard]] assessment::ProgrammeId at(int row) const;
    /// -1 where there is no such programme.
    [[nodiscard]] int rowOf(assessment::ProgrammeId id) const;
    void retranslate();

private:
    void readAnew();
    void update();
    [[nodiscard]] QString count(const assessment::Programme& programme) const;
    [[nodiscard]] QString target(const assessment::Programme& programme) const;
    /// A sign and words, never colour alone.
    [[nodiscard]] QString pace(const assessment::Programme& programme) const;
    /// By how much the yearly additions miss the target in its year; empty where they reach it.
    [[nodiscard]] QString plan(const assessment::Programme& programme) const;

    const ProgrammeState& m_state;
    const LanguageSwitch& m_language;
    std::vector<assessment::Programme> m_programmes;
};

}  // namespace matang::gui
