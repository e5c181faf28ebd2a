// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/content/chart_spec.h>

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace matang::gui {

class PeerAnswer;
struct OtherInstrument;

/// What a view of the ranking shows: a sentence and charts, or why there is nothing to show.
struct PeerPicture {
    QString sentence;
    std::vector<content::ChartSpec> charts;
    QString nothing;  ///< empty where there are charts
};

/// The views of a group that are charts.
class PeerPictures {
    Q_DECLARE_TR_FUNCTIONS(matang::gui::PeerPictures)

public:
    explicit PeerPictures(const PeerAnswer& answer) : m_answer(answer) {}

    [[nodiscard]] PeerPicture distribution() const;
    [[nodiscard]] PeerPicture domains() const;
    /// Index against improvement, or against the index of another instrument.
    [[nodiscard]] PeerPicture figures(const std::optional<OtherInstrument>& other) const;
    [[nodiscard]] PeerPicture predicates() const;
    [[nodiscard]] PeerPicture movers() const;

private:
    /// Why a group cannot be compared at all; empty where it can.
    [[nodiscard]] QString tooFew() const;
    [[nodiscard]] QString number(int count) const;
    [[nodiscard]] int comparedCount() const;

    const PeerAnswer& m_answer;
};

}  // namespace matang::gui
