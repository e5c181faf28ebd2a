// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"
#include "session_view.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace matang::gui {

/// The real window on a workspace in a folder of its own, with settings of its own.
class WindowTest : public testing::Test {
protected:
    WindowTest();
    ~WindowTest() override;

    /// A workspace with one city: SPBE 2020, every indicator on level 3 in 2023 (final) and in 2024 at the first stage, marked by "Rina".
    QString makeWorkspace();
    /// Opens the workspace in a window and waits for the list of assessments.
    void openWindow(const QString& file);
    /// The same, with the list of assessments before one.
    void openList(const QString& file);
    void closeWindow();
    /// Changes the workspace's assessment of 2024 before a window is open.
    void prepare(const QString& file, const std::function<void(workspace::Workspace&, assessment::AssessmentId)>& change);
    /// Adds a second city with an assessment of 2020 before a window is open: then nothing is opened by itself.
    void addNeighbour(const QString& file);
    /// Opens an assessment and waits until it is there.
    void openDocument(assessment::AssessmentId id);
    /// Opens the newest assessment and shows the score sheet.
    void openNewest();
    void selectIndicator(const QString& id);

    template <typename Part>
    Part& part(const QString& name) {
        auto* found = m_window->findChild<Part*>(name);
        if (found == nullptr) {
            throw std::runtime_error("no part named " + name.toStdString());
        }
        return *found;
    }
    [[nodiscard]] bool waitUntil(const std::function<bool()>& reached) const { return QTest::qWaitFor(reached, 10'000); }
    [[nodiscard]] bool waitSaved();
    /// What the file itself holds, read by a workspace of its own.
    assessment::AssessmentRecord storedRecord(const QString& file, int year);
    std::vector<assessment::EvidenceLink> storedEvidence(const QString& file, int year);
    /// Runs every item model of the window under Qt's model tester from now on.
    void watchModels();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    Settings m_settings;
    LanguageSwitch m_language;
    Surroundings m_surroundings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace matang::gui
