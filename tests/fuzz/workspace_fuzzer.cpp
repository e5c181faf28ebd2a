// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/clock.h>
#include <matang/base/sha256.h>
#include <matang/workspace/archive.h>

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

using matang::workspace::Access;
using matang::workspace::Workspace;

std::filesystem::path inputFile() {
    return std::filesystem::temp_directory_path() / ("matang-fuzz-" + std::to_string(::getpid()) + ".matang");
}

/// A web page with facts and a judgement, so that every table of evidence has a row.
bool addEvidence(Workspace& workspace) {
    const matang::workspace::Author rina{"Rina", "attach"};
    matang::rubric::Rubric rubric;
    rubric.id = matang::rubric::RubricId("small");
    rubric.text = "id: small";
    rubric.sha256 = matang::base::sha256Hex(rubric.text);
    matang::assessment::Assessment assessment;
    assessment.agency = matang::assessment::AgencyId(1);
    assessment.rubric = rubric.id;
    assessment.rubricSha256 = rubric.sha256;
    assessment.year = 2026;
    Workspace::EvidenceRequest request;
    request.node = matang::rubric::NodeId("I1");
    request.assessment = matang::assessment::AssessmentId(1);
    matang::workspace::Archive archive(workspace);
    if (!workspace.storeRubric(rubric, rina) || !workspace.addAssessment(assessment, rina)) {
        return false;
    }
    const auto link = archive.attachWebPage(request, "https://a.id", "2026-11-26", rina);
    request.node = matang::rubric::NodeId("I2");
    const auto gone = archive.attachWebPage(request, "https://b.id", "2026-11-26", rina);
    return link && gone && archive.setJudgement({link->id, matang::rubric::StageId("self"), "Budi", {}, "", {}}, rina) &&
           workspace.removeEvidence(gone->id, rina) && archive.reclaim(rina);
}

/// A sound workspace whose bytes the input replaces in places, so that the fuzzer gets past the header.
std::string soundWorkspace(const matang::base::Clock& clock) {
    const std::filesystem::path file = inputFile();
    std::filesystem::remove(file);
    {
        auto workspace = Workspace::create(file, clock);
        matang::assessment::Agency agency;
        agency.name = "Kota Bogor";
        if (!workspace || !workspace->addAgency(agency, {"Rina", "add-agency"}) || !addEvidence(*workspace)) {
            std::abort();
        }
    }
    std::ifstream stream(file, std::ios::binary);
    std::string content((std::istreambuf_iterator<char>(stream)), {});
    return content;
}

}  // namespace

/// A file of any bytes, or a sound one with any of its bytes replaced (groups of four: place in three bytes, new byte), is opened, read and
/// checked, or refused; never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const matang::base::SystemClock clock;
    static const std::string sound = soundWorkspace(clock);
    std::string content(reinterpret_cast<const char*>(data), size);
    if (size % 2 == 0) {
        content = sound;
        for (std::size_t at = 0; at + 4 <= size; at += 4) {
            const std::size_t place = (std::size_t{data[at]} << 16U | std::size_t{data[at + 1]} << 8U | data[at + 2]) % content.size();
            content[place] = static_cast<char>(data[at + 3]);
        }
    }
    const std::filesystem::path file = inputFile();
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
    static_cast<void>(matang::workspace::checkFile(file, clock));
    if (auto workspace = Workspace::open(file, Access::ReadWrite, clock)) {
        static_cast<void>(workspace->info());
        static_cast<void>(workspace->agencies());
        static_cast<void>(workspace->trail());
        static_cast<void>(workspace->forEachRecord({}, [](matang::assessment::AssessmentRecord&&) { return true; }));
        static_cast<void>(workspace->addAgency({}, {"Rina", "add-agency"}));
        matang::workspace::Archive archive(*workspace);
        static_cast<void>(archive.pieces(matang::assessment::AssessmentId(1)));
        static_cast<void>(archive.room());
        if (const auto contents = archive.contents()) {
            for (const auto& stored : *contents) {
                static_cast<void>(archive.readContent(stored.sha256, [](std::span<const std::byte>) { return true; }));
            }
        }
        static_cast<void>(archive.reclaim({"Rina", "reclaim"}));
    }
    std::filesystem::remove(file);
    std::filesystem::remove(file.string() + "-journal");
    return 0;
}
