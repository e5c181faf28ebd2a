// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/clock.h>
#include <matang/orders/report_order.h>
#include <matang/workspace/workspace.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>

namespace matang::testing {

/// Two agencies of the workspace are called so, "Dua" and "Satu", which only the end of a long name tells apart.
inline constexpr const char* kLongName = "Badan Pengelola Perbatasan dan Pembangunan Kawasan Khusus Perdagangan Bebas dan Pelabuhan";

template <typename Value>
Value need(base::Result<Value> result) {
    if (!result) {
        throw std::runtime_error(result.error().reason);
    }
    if constexpr (!std::is_void_v<Value>) {
        return *std::move(result);
    }
}

/// A workspace in a folder that is gone afterwards: published series of two cities with SPBE and Smart City, and three agencies of the
/// round of 2023, two of them with names of the same first eighty letters.
class OrderWorkspace {
public:
    OrderWorkspace();
    ~OrderWorkspace();
    OrderWorkspace(const OrderWorkspace&) = delete;
    OrderWorkspace& operator=(const OrderWorkspace&) = delete;

    [[nodiscard]] workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] static rubric::RubricFolders rubrics();
    /// The assessment of an agency with an instrument in a year.
    [[nodiscard]] assessment::AssessmentId assessment(const std::string& agency, const std::string& rubric, int year);
    /// The three that only the round of 2023 has.
    [[nodiscard]] analysis::PeerGroup made();
    /// Settings for a bundled template, as of 12 November 2024.
    [[nodiscard]] static orders::ReportSettings settings(const std::string& reportTemplate = "laporan-lengkap");

private:
    std::filesystem::path m_folder;
    base::SteppingClock m_clock{base::Moment{1'731'400'200'000}};
    std::optional<workspace::Workspace> m_workspace;
};

}  // namespace matang::testing
