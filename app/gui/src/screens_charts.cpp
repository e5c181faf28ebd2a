// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens_charts.h"

#include "contact_sheet.h"
#include "main_window.h"
#include "photographer.h"
#include "progress/progress_page.h"
#include "ranking/ranking_page.h"
#include "session_view.h"
#include "summary/summary_page.h"
#include "text_conversion.h"
#include "widgets/chart_frame.h"
#include "widgets/chart_pane.h"

#include <matang/charts/chart_files.h>

#include <QDir>

#include <algorithm>

namespace matang::gui {

namespace {

/// An assessment whose charts are an example or an extreme.
struct Subject {
    const char* picture;
    const char* agency;
    const char* rubric;
    int year;
};

constexpr Subject kSubjects[] = {
    {"break", "Kota Bogor", "spbe-2020", 2024},
    {"fall", "Kota Bandung", "smart-city", 2023},
    {"dimensions", "Kabupaten Belitung", "smart-city", 2022},
    {"stages", "Kementerian Koordinator Bidang Perekonomian", "spbe-2020", 2022},
    {"crosswalk", "Kementerian Koordinator Bidang Perekonomian", "spbe-2020", 2021},
    {"extreme", "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "nine-dimensions", 2025},
};

constexpr const char* kProgressViews[] = {"index", "shape", "change", "indicators", "parts", "like-for-like", "stages"};
constexpr const char* kRankingViews[] = {"ranking", "distribution", "domains", "figures", "predicates", "movers"};
static_assert(std::size(kProgressViews) == ProgressPage::ViewCount && std::size(kRankingViews) == RankingPage::ViewCount);

bool open(MainWindow& window, const Subject& subject) {
    const auto& rows = window.host().session()->overview().rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&subject](const OverviewRow& one) {
        return assessment::normalisedAgencyName(one.agency) == assessment::normalisedAgencyName(subject.agency) &&
               one.rubric->id.text == subject.rubric && one.year == subject.year;
    });
    if (row == rows.end()) {
        return false;
    }
    auto& document = window.host().session()->document();
    document.open(row->id);
    return waitFor([&] { return document.isReady() && document.id() == row->id; });
}

/// One turn through the pages in one language and appearance.
class Round {
public:
    Round(MainWindow& window, const QString& folder, const QString& suffix)
        : m_window(window), m_folder(folder), m_suffix(suffix), m_photographer(window, folder, suffix) {}

    /// Every chart that is seen is written in grey too.
    void addGrey() { m_grey.emplace(); }

    bool run() {
        for (const auto& subject : kSubjects) {
            if (!open(m_window, subject)) {
                return false;
            }
            photographProgress(subject);
        }
        photographRanking();
        photographSummary();
        const bool saved = m_sheet.save(sheetNamed(m_suffix)) && (!m_grey || m_grey->save(sheetNamed(QStringLiteral("-grey"))));
        return saved && !m_photographer.failed();
    }

private:
    void photographProgress(const Subject& subject) {
        auto& page = *m_window.view()->findChild<ProgressPage*>();
        m_window.view()->showPage(SessionView::Progress);
        for (int view = 0; view < ProgressPage::ViewCount; ++view) {
            page.showView(static_cast<ProgressPage::View>(view));
            take(QStringLiteral("progress-%1-%2").arg(QLatin1String(subject.picture), QLatin1String(kProgressViews[view])));
        }
    }

    void photographRanking() {
        (void)open(m_window, kSubjects[0]);
        auto& page = *m_window.view()->findChild<RankingPage*>();
        m_window.view()->showPage(SessionView::Ranking);
        for (int view = 0; view < RankingPage::ViewCount; ++view) {
            page.showView(static_cast<RankingPage::View>(view));
            take(QStringLiteral("ranking-") + QLatin1String(kRankingViews[view]));
        }
    }

    void photographSummary() {
        auto& page = *m_window.view()->findChild<SummaryPage*>();
        m_window.view()->showPage(SessionView::Summary);
        for (const auto* subject : {&kSubjects[0], &kSubjects[3]}) {
            (void)open(m_window, *subject);
            page.show(SummaryPage::View::City);
            take(QStringLiteral("overview-") + QLatin1String(subject->picture));
        }
        page.show(SummaryPage::View::Round);
        take(QStringLiteral("overview-round"));
    }

    void take(const QString& name) {
        m_photographer.take(name, m_sheet);
        if (m_grey) {
            takeGrey(name);
        }
    }

    void takeGrey(const QString& name) {
        int number = 0;
        for (const auto* frame : m_window.view()->findChildren<ChartFrame*>()) {
            const auto& pane = frame->pane();
            if (!pane.isVisible() || !pane.spec()) {
                continue;
            }
            const auto picture = charts::pictureOf(*pane.spec(), charts::Theme::grey(pane.font()), pane.size());
            const auto file = name + (number++ == 0 ? QString() : QString::number(number));
            (void)picture.save(m_folder.filePath(file + QStringLiteral("-grey.png")));
            m_grey->add(picture, file);
        }
    }

    [[nodiscard]] QString sheetNamed(const QString& suffix) const { return m_folder.filePath(QStringLiteral("sheet%1.png").arg(suffix)); }

    MainWindow& m_window;
    QDir m_folder;
    QString m_suffix;
    Photographer m_photographer;
    ContactSheet m_sheet;
    std::optional<ContactSheet> m_grey;
};

bool openFile(MainWindow& window, const QString& file) {
    window.openFile(file);
    return waitFor([&window] { return window.view() != nullptr && window.host().session()->overview().state() == Overview::State::Ready; });
}

}  // namespace

int writeChartScreens(MainWindow& window, const QString& folder, const QString& file) {
    QDir().mkpath(folder);
    window.resize(1280, 800);
    window.show();
    if (!openFile(window, file)) {
        return 3;
    }
    const std::pair<text::Language, QString> languages[] = {{text::Language::Indonesian, QStringLiteral("id")},
                                                            {text::Language::English, QStringLiteral("en")}};
    const std::pair<Appearance, QString> appearances[] = {{Appearance::Light, QStringLiteral("light")},
                                                          {Appearance::Dark, QStringLiteral("dark")}};
    for (const auto& [language, languageName] : languages) {
        for (const auto& [appearance, appearanceName] : appearances) {
            window.chooseLanguage(language);
            window.chooseAppearance(appearance);
            Round round(window, folder, QStringLiteral("-%1-%2").arg(languageName, appearanceName));
            if (language == text::Language::Indonesian && appearance == Appearance::Light) {
                round.addGrey();
            }
            if (!round.run()) {
                return 3;
            }
        }
    }
    return 0;
}

}  // namespace matang::gui
