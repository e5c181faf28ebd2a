// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/assessment.h>
#include <matang/assessment/evidence.h>
#include <matang/base/clock.h>
#include <matang/base/result.h>
#include <matang/rubric/rubric.h>
#include <matang/workspace/check.h>
#include <matang/workspace/edit.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace matang::workspace {

enum class Access { ReadWrite, ReadOnly };

/// Who holds the workspace for writing.
struct Holder {
    std::string person;
    std::string host;
    std::string program;
    std::int64_t process = 0;
    std::string since;  ///< ISO 8601
};

/// What the window and `workspace info` tell about a file.
struct WorkspaceInfo {
    int schemaVersion = 0;
    std::string createdAt;
    int agencies = 0;
    int assessments = 0;
    std::int64_t marks = 0;
    std::int64_t reportedValues = 0;
    std::int64_t evidenceFiles = 0;
    std::int64_t evidenceBytes = 0;
    std::int64_t trailEntries = 0;
    std::int64_t fileBytes = 0;
    std::vector<std::pair<rubric::RubricId, std::string>> rubrics;  ///< id and SHA-256 of every stored text
};

/// A rubric text as stored: the assessments that name this SHA-256 are computed with it for ever.
struct StoredRubric {
    rubric::RubricId id;
    std::string version;
    std::string sha256;
    std::string text;
};

/// The live `.matang` file. Every accepted edit is one transaction, durable when the function returns, with its trail entries in the same
/// transaction. Not shared between threads: a worker opens its own read-only Workspace on the same file.
class Workspace {
public:
    /// Makes a new file. Errors: AlreadyExists "workspace-exists" {file}, InputOutput.
    [[nodiscard]] static base::Result<Workspace> create(const std::filesystem::path& file, const base::Clock& clock);

    /// Opens a file after checking it as hostile (header, integrity, schema, no foreign triggers or views), bringing an older version up to
    /// date after a backup copy. With Access::ReadWrite a file that somebody else holds is opened read-only; see `access` and `holder`.
    /// Errors: NotFound "file-not-found"; Damaged "workspace-not-sqlite", "workspace-not-matang", "workspace-truncated",
    /// "workspace-damaged" {detail}, "workspace-foreign-schema" {object}; Unsupported "workspace-newer" {version, supported}; InputOutput.
    [[nodiscard]] static base::Result<Workspace> open(const std::filesystem::path& file, Access access, const base::Clock& clock);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] Access access() const;
    /// Somebody else who holds the file, where this one had to open read-only.
    [[nodiscard]] std::optional<Holder> holder() const;
    [[nodiscard]] base::Result<WorkspaceInfo> info() const;

    // Reading. Errors: InputOutput, Damaged.
    [[nodiscard]] base::Result<std::vector<assessment::Agency>> agencies() const;
    [[nodiscard]] base::Result<assessment::Agency> agency(assessment::AgencyId id) const;
    /// By code, else by normalised name or alias. NotFound "agency-unknown" {agency}.
    [[nodiscard]] base::Result<assessment::Agency> findAgency(const std::string& codeOrName) const;
    [[nodiscard]] base::Result<std::vector<assessment::Assessment>> assessments() const;
    [[nodiscard]] base::Result<std::optional<assessment::Assessment>> findAssessment(assessment::AgencyId agency,
                                                                                     const rubric::RubricId& rubric, int year) const;
    [[nodiscard]] base::Result<assessment::AssessmentRecord> record(assessment::AssessmentId id) const;
    /// Streams records in order of agency name, rubric, year; a filter field left empty takes all. The visitor returns false to stop.
    struct RecordFilter {
        std::optional<assessment::AgencyId> agency;
        std::vector<rubric::RubricId> rubrics;
        std::optional<int> year;
    };
    [[nodiscard]] base::Result<void> forEachRecord(const RecordFilter& filter,
                                                   const std::function<bool(assessment::AssessmentRecord&&)>& visit) const;
    [[nodiscard]] base::Result<std::vector<StoredRubric>> rubrics() const;
    [[nodiscard]] base::Result<StoredRubric> storedRubric(const std::string& sha256) const;
    [[nodiscard]] base::Result<std::vector<TrailEntry>> trail(std::int64_t afterNumber = 0, int most = 1000) const;

    // Editing: each call one durable transaction. NotAllowed "workspace-read-only"; NotFound for unknown ids; NotAllowed where an invariant
    // of the domain forbids it: "stage-handed-in" {stage} for marks, reported figures and agreements of a stage that was handed in. Setting
    // what is there already changes nothing and leaves no trail.
    [[nodiscard]] base::Result<void> storeRubric(const rubric::Rubric& rubric, const Author& author);
    [[nodiscard]] base::Result<assessment::AgencyId> addAgency(const assessment::Agency& agency, const Author& author);
    /// AlreadyExists "agency-exists" {agency} for a code of another agency, and for a new name that only a code could tell from another's;
    /// "alias-taken" {alias, agency} for a new alias that is a name of another agency. The same holds for `addAgency`.
    [[nodiscard]] base::Result<void> changeAgency(const assessment::Agency& agency, const Author& author);
    /// The rubric with this SHA-256 must be stored. AlreadyExists "assessment-exists" for the same agency, rubric and year.
    [[nodiscard]] base::Result<assessment::AssessmentId> addAssessment(const assessment::Assessment& assessment, const Author& author);
    [[nodiscard]] base::Result<void> changeAssessment(const assessment::Assessment& assessment, const Author& author);
    /// Sets the mark of (assessment, node, stage, unit, answer, assessor). A mark that says nothing is removed: one without value, state
    /// and texts, whoever verified it. Node, stage, unit and scale are checked by the caller's rubric.
    [[nodiscard]] base::Result<void> setMark(assessment::AssessmentId assessment, const assessment::Mark& mark, const Author& author);
    [[nodiscard]] base::Result<void> setReportedValue(assessment::AssessmentId assessment, const assessment::ReportedValue& value,
                                                      const Author& author);
    [[nodiscard]] base::Result<void> removeReportedValue(assessment::AssessmentId assessment, const rubric::NodeId& node,
                                                         const rubric::StageId& stage, const Author& author, const std::string& unit = {},
                                                         assessment::Answer answer = assessment::Answer::AsIs);
    [[nodiscard]] base::Result<void> setReportedPredicate(assessment::AssessmentId assessment,
                                                          const assessment::ReportedPredicate& predicate, const Author& author);
    [[nodiscard]] base::Result<void> setCheckFigure(assessment::AssessmentId assessment, const assessment::CheckFigure& figure,
                                                    const Author& author);

    /// Records the value on which a panel agreed; replaces an earlier one of the same place. NotAllowed "reason-missing".
    [[nodiscard]] base::Result<void> setAgreement(assessment::AssessmentId assessment, const assessment::Agreement& agreement,
                                                  const Author& author);
    /// Takes an agreement back, so that the marks count again; by its node, stage, unit and answer.
    [[nodiscard]] base::Result<void> removeAgreement(assessment::AssessmentId assessment, const assessment::Agreement& agreement,
                                                     const Author& author);

    /// Runs several edits as one transaction: all are kept or, where the function returns an error or throws, none. Not nested.
    [[nodiscard]] base::Result<void> together(const std::function<base::Result<void>()>& edits);

    // Evidence. Content is stored once, in chunks of 256 KiB, with constant memory.
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;
    struct EvidenceRequest {
        assessment::AssessmentId assessment;
        rubric::NodeId node;
        std::optional<int> level;
        std::string page;
        std::string note;
        rubric::EvidencePurpose purpose = rubric::EvidencePurpose::Unsaid;
    };
    /// Reads a file, stores its content unless there is equal content, and links it. Content that is there but damaged is replaced; where a
    /// link says the same already, that is then given back. Errors: NotFound "file-not-found", InputOutput,
    /// Cancelled, "evidence-linked-already" {node, file} (AlreadyExists).
    [[nodiscard]] base::Result<assessment::EvidenceLink> attachEvidence(const EvidenceRequest& request, const std::filesystem::path& file,
                                                                        const Author& author, std::stop_token stop = {},
                                                                        const Progress& progress = {});
    /// Links the content of another link once more, under its file's name: for another node, level or assessment. NotFound
    /// "evidence-unknown" {link}; "evidence-linked-already" as above.
    [[nodiscard]] base::Result<assessment::EvidenceLink> linkEvidence(const EvidenceRequest& request, assessment::EvidenceLinkId like,
                                                                      const Author& author);
    /// Removes a link; the content stays in the file until space is reclaimed. Returns the removed link so that it can be put back.
    [[nodiscard]] base::Result<assessment::EvidenceLink> removeEvidence(assessment::EvidenceLinkId link, const Author& author);
    /// Puts a removed link back under its old letter (undo).
    [[nodiscard]] base::Result<assessment::EvidenceLink> restoreEvidence(const assessment::EvidenceLink& link, const Author& author);
    [[nodiscard]] base::Result<std::vector<assessment::EvidenceLink>> evidence(assessment::AssessmentId assessment) const;
    /// Writes the content to a new file, verifying its SHA-256 while reading. Errors: Damaged "evidence-damaged" {sha256, file, nodes,
    /// indicators},
    /// AlreadyExists, InputOutput.
    [[nodiscard]] base::Result<void> writeEvidence(const std::string& sha256, const std::filesystem::path& target,
                                                   std::stop_token stop = {}, const Progress& progress = {}) const;

    /// A consistent copy of the whole file under another name ("Save a copy").
    [[nodiscard]] base::Result<void> saveCopy(const std::filesystem::path& target) const;

    /// Verifies everything: database, foreign keys, rubric texts, evidence, the trail's chain, and that the present state is what the trail
    /// leads to.
    [[nodiscard]] base::Result<CheckReport> check(std::stop_token stop = {}, const Progress& progress = {}) const;

private:
    friend class Archive;
    friend class Desk;
    struct State;
    explicit Workspace(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Checks a file without opening it for use, so that a damaged one can be examined: what `workspace check FILE` does. With the hash of a
/// report's annex it also looks whether the trail holds the entry that the report speaks of (64 hexadecimal digits, small letters).
[[nodiscard]] base::Result<CheckReport> checkFile(const std::filesystem::path& file, const base::Clock& clock,
                                                  const std::string& trailHash = {});

}  // namespace matang::workspace
