// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_tabs.h"
#include "session_view.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <set>

namespace matang::gui {

namespace {

class KeyboardTest : public WindowTest {
protected:
    void begin() {
        openWindow(makeWorkspace());
        openNewest();
        QApplication::setActiveWindow(m_window.get());
    }

    /// What a person can act on now, without the inner parts of choices and spin boxes.
    [[nodiscard]] std::set<QWidget*> interactive() const {
        std::set<QWidget*> found;
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            const bool acts = qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QLineEdit*>(widget) != nullptr ||
                              qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractItemView*>(widget) != nullptr ||
                              qobject_cast<QPlainTextEdit*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
                              qobject_cast<QTabBar*>(widget) != nullptr;
            const bool inner = qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
                               qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                               widget->objectName() == QStringLiteral("qt_toolbar_ext_button") || widget->inherits("QScrollBar") ||
                               widget->window() != m_window.get();
            if (acts && !inner && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                found.insert(widget);
            }
        }
        return found;
    }

    /// Everything that Tab comes to, once round.
    std::set<QWidget*> reached() {
        std::set<QWidget*> found;
        for (int step = 0; step < 400; ++step) {
            auto* at = QApplication::focusWidget();
            if (at == nullptr || (found.contains(at) && step > 200)) {
                break;
            }
            found.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return found;
    }

    static QString nameOf(QWidget* widget) {
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    }

    static std::string described(const QWidget* widget) {
        return std::string(widget->metaObject()->className()) + " " + widget->objectName().toStdString();
    }

    /// True where a part looks otherwise with the keyboard on it than without.
    bool showsFocus(QWidget* part) {
        auto* other = m_window->findChild<QWidget*>(QStringLiteral("navigation"));
        other = part == other ? m_window->findChild<QWidget*>(QStringLiteral("contextAgency")) : other;
        other->setFocus(Qt::TabFocusReason);
        const auto without = part->grab().toImage();
        part->setFocus(Qt::TabFocusReason);
        return part->grab().toImage() != without;
    }

    void expectPageWalkable(SessionView::Page page) {
        m_window->view()->showPage(page);
        QTest::qWait(50);
        m_window->view()->focusPage();
        const auto wanted = interactive();
        EXPECT_GE(wanted.size(), 5U);
        const auto walked = reached();
        for (auto* widget : wanted) {
            EXPECT_FALSE(nameOf(widget).trimmed().isEmpty()) << described(widget) << " has no accessible name, page " << page;
            const bool proxied = widget->focusProxy() != nullptr && walked.contains(widget->focusProxy());
            EXPECT_TRUE(walked.contains(widget) || proxied) << described(widget) << " is not reached by Tab, page " << page;
        }
    }
};

}  // namespace

TEST_F(KeyboardTest, EveryPageIsWalkedAndEveryPartHasAName) {
    begin();
    for (int page = 0; page < SessionView::PageCount; ++page) {
        expectPageWalkable(static_cast<SessionView::Page>(page));
    }
}

TEST_F(KeyboardTest, TheTabsAroundTheAnswersAreWalkedToo) {
    begin();
    for (int tab = 0; tab < 4; ++tab) {
        m_window->view()->showPage(SessionView::Score);
        part<DeskTabs>(QStringLiteral("deskTabs")).setCurrentIndex(tab);
        part<DeskTabs>(QStringLiteral("deskTabs")).setFolded(false);
        expectPageWalkable(SessionView::Score);
    }
}

TEST_F(KeyboardTest, WhatIsFoldedAwayIsNoStop) {
    begin();
    auto& tabs = part<DeskTabs>(QStringLiteral("deskTabs"));
    tabs.setFolded(true);
    m_window->view()->focusPage();
    for (const auto* widget : reached()) {
        EXPECT_FALSE(tabs.isAncestorOf(widget) && widget != tabs.tabBar()) << described(widget);
    }
}

TEST_F(KeyboardTest, EveryPartShowsThatItHasTheKeyboard) {
    begin();
    for (int page = 0; page < SessionView::PageCount; ++page) {
        m_window->view()->showPage(static_cast<SessionView::Page>(page));
        part<DeskTabs>(QStringLiteral("deskTabs")).setFolded(false);
        QTest::qWait(50);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (auto* part : interactive()) {
            EXPECT_TRUE(showsFocus(part)) << described(part) << " looks the same with the keyboard on it, page " << page;
        }
    }
}

TEST_F(KeyboardTest, AKeyLeadsToEveryPage) {
    begin();
    for (int page = 0; page < SessionView::PageCount; ++page) {
        if (page == SessionView::Search) {
            QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        }
        EXPECT_EQ(m_window->view()->page(), page);
    }
}

}  // namespace matang::gui
