// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace matang::gui {

class BandRuler;

/// The one big figure of a page: the index, its predicate, what changed since the year before, and where it stands on its scale.
class FigurePanel final : public QWidget {
    Q_OBJECT

public:
    enum class Trend { None, Gain, Fall };
    struct Content {
        QString figure;     ///< "3,72"
        QString predicate;  ///< or what stands instead of one
        QString change;     ///< "▲ +0,97 dari 2022", or why there is none
        Trend trend = Trend::None;
        QString remark;  ///< what has to be known with the figure; may be empty
    };

    explicit FigurePanel(QWidget* parent = nullptr);
    void show(const Content& content);
    [[nodiscard]] BandRuler& ruler() const { return *m_ruler; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTrend();

    QLabel* m_figure;
    QLabel* m_predicate;
    QLabel* m_change;
    QLabel* m_remark;
    BandRuler* m_ruler;
    Trend m_trend = Trend::None;
};

}  // namespace matang::gui
