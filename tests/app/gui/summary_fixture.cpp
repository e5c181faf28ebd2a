// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary_fixture.h"

#include "pages/score_page.h"
#include "summary/task_list.h"
#include "text_conversion.h"

#include <matang/exchange/import_values.h>
#include <matang/rubric/library.h>

#include <QLabel>

#include <stdexcept>

namespace matang::gui {

QString SummaryFixture::makeEmpty() {
    const auto file = path(QStringLiteral("kosong.matang"));
    const auto workspace = workspace::Workspace::create(toPath(file), m_clock);
    if (!workspace) {
        throw std::runtime_error(workspace.error().reason);
    }
    return file;
}

QString SummaryFixture::importExamples(const QStringList& names) {
    const auto file = path(QStringLiteral("contoh.matang"));
    auto workspace = workspace::Workspace::create(toPath(file), m_clock);
    if (!workspace) {
        throw std::runtime_error(workspace.error().reason);
    }
    rubric::RubricLibrary library(m_surroundings.rubricFolders);
    for (const auto& name : names) {
        const auto values = std::filesystem::path(MATANG_SOURCE_DIR) / "examples" / toStd(name);
        const auto report = exchange::importValues(*workspace, library, values, exchange::ImportMode::Store, "Rina");
        if (!report) {
            throw std::runtime_error(report.error().reason);
        }
    }
    return file;
}

void SummaryFixture::openCity(const QString& file) {
    openWindow(file);
    ASSERT_TRUE(waitUntil([this] { return session().document().isReady(); }));
}

QString SummaryFixture::words(const QString& label) {
    return part<QLabel>(label).text();
}

QStringList SummaryFixture::rows(const QString& list) {
    QStringList all;
    for (const auto* one : part<TaskList>(list).rows()) {
        const auto& content = one->content();
        all << QStringList{content.text, content.value, content.detail}.join(QStringLiteral(" | "));
    }
    return all;
}

LinkRow& SummaryFixture::row(const QString& list, int place) {
    return part<LinkRow>(list + QString::number(place));
}

void SummaryFixture::go(const QString& list, int place) {
    auto& one = row(list, place);
    // A row that has just been made is seen once its list is laid out.
    ASSERT_TRUE(waitUntil([&one] { return one.isVisible(); }));
    QTest::mouseClick(&one, Qt::LeftButton);
}

std::string SummaryFixture::shownNode() {
    return m_window->view()->score().shownNode().text;
}

}  // namespace matang::gui
