// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_tools.h"

#include "../theme.h"
#include "preview_place.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace matang::gui {

PreviewTools::PreviewTools(QWidget* parent)
    : QWidget(parent),
      m_strip(new QPushButton(this)),
      m_place(new QLabel(this)),
      m_smaller(new QPushButton(QStringLiteral("\u2212"), this)),
      m_percent(new QLabel(this)),
      m_larger(new QPushButton(QStringLiteral("+"), this)),
      m_fit(new QPushButton(this)),
      m_whole(new QPushButton(this)),
      m_search(new QWidget(this)),
      m_words(new QLineEdit(m_search)),
      m_found(new QLabel(m_search)),
      m_before(new QPushButton(QStringLiteral("\u2191"), m_search)),
      m_next(new QPushButton(QStringLiteral("\u2193"), m_search)) {
    m_strip->setObjectName(QStringLiteral("previewStripShown"));
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_smaller->setObjectName(QStringLiteral("previewSmaller"));
    m_percent->setObjectName(QStringLiteral("previewPercent"));
    m_larger->setObjectName(QStringLiteral("previewLarger"));
    m_fit->setObjectName(QStringLiteral("previewFit"));
    m_whole->setObjectName(QStringLiteral("previewWhole"));
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_found->setObjectName(QStringLiteral("previewFound"));
    m_before->setObjectName(QStringLiteral("previewBefore"));
    m_next->setObjectName(QStringLiteral("previewNext"));
    m_strip->setCheckable(true);
    m_words->setClearButtonEnabled(true);
    theme::makeQuiet(*m_percent);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    m_percent->setAlignment(Qt::AlignCenter);
    for (auto* small : {m_smaller, m_larger, m_before, m_next}) {
        small->setFixedWidth(fontMetrics().averageCharWidth() * 5);
    }
    arrange();
    connectParts();
    addKeys();
    retranslate();
}

void PreviewTools::arrange() {
    auto* view = new QHBoxLayout;
    view->setSpacing(theme::kGap / 2);
    view->addWidget(m_strip);
    view->addWidget(m_place);
    view->addStretch(1);
    for (auto* part : {static_cast<QWidget*>(m_smaller), static_cast<QWidget*>(m_percent), static_cast<QWidget*>(m_larger),
                       static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_whole)}) {
        view->addWidget(part);
    }
    auto* search = new QHBoxLayout(m_search);
    search->setContentsMargins(0, 0, 0, 0);
    search->setSpacing(theme::kGap / 2);
    search->addWidget(m_words, 1);
    search->addWidget(m_found);
    search->addWidget(m_before);
    search->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addLayout(view);
    column->addWidget(m_search);
}

void PreviewTools::connectParts() {
    const auto on = [this](QPushButton* button, auto action) {
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (m_view != nullptr) {
                action(*m_view);
            }
        });
    };
    on(m_smaller, [](ContentView& view) { view.magnify(-1); });
    on(m_larger, [](ContentView& view) { view.magnify(1); });
    on(m_fit, [](ContentView& view) { view.fitWidth(); });
    on(m_whole, [](ContentView& view) { view.fitPage(); });
    on(m_before, [](ContentView& view) { view.step(-1); });
    on(m_next, [](ContentView& view) { view.step(1); });
    connect(m_strip, &QPushButton::toggled, this, &PreviewTools::stripWanted);
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString& words) {
        if (m_view != nullptr) {
            m_view->find(phraseOf(words, false), true);
        }
    });
    connect(m_words, &QLineEdit::returnPressed, this,
            [this] { (QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? m_before : m_next)->click(); });
}

void PreviewTools::addKeys() {
    // They work from the criteria as well; while nothing is shown they are nobody's.
    const auto key = [this](const QKeySequence& keys, QPushButton* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] {
            if (button->isVisible()) {
                button->click();
            }
        });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), m_larger);
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), m_larger);
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), m_smaller);
    key(QKeySequence(Qt::CTRL | Qt::Key_0), m_fit);
    key(QKeySequence(Qt::Key_F3), m_next);
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), m_before);
}

void PreviewTools::serve(ContentView* view, bool hasPages) {
    m_view = view;
    m_hasPages = hasPages;
    m_strip->setChecked(false);
    setVisible(view != nullptr);
    refresh();
}

void PreviewTools::setWords(const QString& words) {
    m_words->setText(words);
}

void PreviewTools::showPlace(const QString& place) {
    m_place->setText(place);
}

void PreviewTools::refresh() {
    if (m_view == nullptr) {
        return;
    }
    const auto found = m_view->found();
    const int percent = m_view->percent();
    m_strip->setVisible(m_hasPages);
    m_place->setVisible(m_hasPages);
    m_percent->setText(percent > 0 ? tr("%1 %").arg(percent) : QString());
    m_whole->setVisible(percent > 0);
    m_search->setVisible(m_view->hasWords());
    m_before->setEnabled(found.count > 0);
    m_next->setEnabled(found.count > 0);
    if (m_words->text().isEmpty()) {
        m_found->clear();
    } else if (found.count == 0) {
        m_found->setText(found.searching ? tr("searching\u2026") : tr("not found"));
    } else {
        m_found->setText(found.current > 0 ? tr("%1 of %2").arg(found.current).arg(found.count) : tr("found: %1").arg(found.count));
    }
}

void PreviewTools::focusSearch() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QWidget* PreviewTools::last() const {
    return m_next;
}

void PreviewTools::retranslate() {
    m_strip->setText(tr("Pages"));
    m_strip->setToolTip(tr("Show small pictures of the pages"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+\u2212)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_fit->setText(tr("Width"));
    m_fit->setToolTip(tr("Fit width (Ctrl+0)"));
    m_whole->setText(tr("Whole"));
    m_whole->setToolTip(tr("Fit the whole page"));
    m_words->setPlaceholderText(tr("Search in this file"));
    m_words->setAccessibleName(tr("Search in this file"));
    m_before->setAccessibleName(tr("Previous hit"));
    m_before->setToolTip(tr("Previous hit (Shift+F3)"));
    m_next->setAccessibleName(tr("Next hit"));
    m_next->setToolTip(tr("Next hit (F3)"));
    for (auto* narrow : {m_strip, m_fit, m_whole}) {
        narrow->setFixedWidth(narrow->fontMetrics().horizontalAdvance(narrow->text()) + theme::kGroup + theme::kGap);
    }
    refresh();
}

void PreviewTools::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
