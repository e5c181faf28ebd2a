// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace matang::gui {

/// The scale of an index with its predicates, and where the index stands on it.
class BandRuler final : public QWidget {
    Q_OBJECT

public:
    struct Band {
        QString name;
        double from = 0;
        double to = 0;
        QString fromLabel;  ///< as printed
        bool holds = false;
    };
    struct Content {
        std::vector<Band> bands;  ///< ascending; empty: a plain scale
        double from = 0;
        double to = 0;
        QString fromLabel;
        QString toLabel;
        std::optional<double> position;  ///< of the index
        QString words;                   ///< the same for those who do not see it
    };

    explicit BandRuler(QWidget* parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] const Content& content() const noexcept { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double at(double value) const;
    void paintBands(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintFigures(QPainter& painter) const;
    void paintIndex(QPainter& painter) const;

    Content m_content;
};

}  // namespace matang::gui
