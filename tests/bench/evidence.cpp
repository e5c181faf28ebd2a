// SPDX-License-Identifier: GPL-3.0-or-later
// Attaches every file of a folder to one assessment: bench_evidence FILE FOLDER each|together|cancel|check|reclaim. The workspace is made
// where it is not there; files that are attached already are counted. "cancel" cancels each file half-way, "check" verifies everything,
// "reclaim" removes every second link and gives the room of its content back.
#include <matang/base/clock.h>
#include <matang/base/sha256.h>
#include <matang/workspace/archive.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace matang;

const workspace::Author kAuthor{"Asesor", "attach-evidence"};

base::Result<workspace::Workspace> openOrMake(const std::filesystem::path& file, const base::Clock& clock) {
    if (std::filesystem::exists(file)) {
        return workspace::Workspace::open(file, workspace::Access::ReadWrite, clock);
    }
    auto made = workspace::Workspace::create(file, clock);
    rubric::Rubric rubric;
    rubric.id = rubric::RubricId("bench");
    rubric.sha256 = base::sha256Hex(rubric.text);
    assessment::Agency agency;
    agency.name = "Kota Bogor";
    assessment::Assessment assessment;
    assessment.agency = assessment::AgencyId(1);
    assessment.rubric = rubric.id;
    assessment.rubricSha256 = rubric.sha256;
    assessment.year = 2026;
    if (made) {
        const bool filled =
            made->storeRubric(rubric, kAuthor) && made->addAgency(agency, kAuthor) && made->addAssessment(assessment, kAuthor);
        if (!filled) {
            return base::fail(base::ErrorCode::InputOutput, "workspace-not-filled");
        }
    }
    return made;
}

std::vector<std::filesystem::path> filesOf(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Attaches one file and counts what came of it.
struct Attaching {
    workspace::Workspace& workspace;
    bool cancel = false;
    int attached = 0;
    int known = 0;
    int cancelled = 0;

    base::Result<void> one(const std::filesystem::path& file) {
        workspace::Workspace::EvidenceRequest request;
        request.assessment = assessment::AssessmentId(1);
        request.node = rubric::NodeId("I1");
        std::stop_source stop;
        const auto link = workspace.attachEvidence(request, file, kAuthor, stop.get_token(), [&](std::int64_t done, std::int64_t total) {
            if (cancel && done > total / 2) {
                stop.request_stop();
            }
        });
        attached += link ? 1 : 0;
        known += !link && link.error().code == base::ErrorCode::AlreadyExists ? 1 : 0;
        cancelled += !link && link.error().code == base::ErrorCode::Cancelled ? 1 : 0;
        const bool told = link || link.error().code == base::ErrorCode::AlreadyExists || link.error().code == base::ErrorCode::Cancelled;
        return told ? base::Result<void>() : base::propagate(link);
    }

    base::Result<void> all(const std::filesystem::path& folder) {
        for (const std::filesystem::path& file : filesOf(folder)) {
            if (base::Result<void> done = one(file); !done) {
                return done;
            }
        }
        return {};
    }
};

int reclaim(workspace::Workspace& workspace) {
    const auto links = workspace.evidence(assessment::AssessmentId(1));
    const auto removed = workspace.together([&]() -> base::Result<void> {
        for (std::size_t at = 0; links && at < links->size(); at += 2) {
            if (const auto gone = workspace.removeEvidence((*links)[at].id, kAuthor); !gone) {
                return base::propagate(gone);
            }
        }
        return {};
    });
    const auto bytes = workspace::Archive(workspace).reclaim(kAuthor);
    std::cout << (bytes ? *bytes : -1) << " bytes given back\n";
    return removed && bytes ? 0 : 1;
}

int check(const workspace::Workspace& workspace) {
    const auto report = workspace.check();
    std::cout << (report && report->sound() ? "sound" : "not sound") << '\n';
    return report && report->sound() ? 0 : 1;
}

}  // namespace

int main(int count, char** values) {
    if (count != 4) {
        std::cerr << "usage: bench_evidence FILE FOLDER each|together|cancel|check|reclaim\n";
        return 2;
    }
    const base::SystemClock clock;
    auto workspace = openOrMake(values[1], clock);
    if (!workspace) {
        std::cerr << workspace.error().reason << '\n';
        return 3;
    }
    const std::string mode = values[3];
    if (mode == "check") {
        return check(*workspace);
    }
    if (mode == "reclaim") {
        return reclaim(*workspace);
    }
    Attaching attaching{*workspace, mode == "cancel"};
    const base::Result<void> done =
        mode == "together" ? workspace->together([&] { return attaching.all(values[2]); }) : attaching.all(values[2]);
    if (!done) {
        std::cerr << done.error().reason << '\n';
        return 3;
    }
    std::cout << attaching.attached << " attached, " << attaching.known << " known, " << attaching.cancelled << " cancelled\n";
    return 0;
}
