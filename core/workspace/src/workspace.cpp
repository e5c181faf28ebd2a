// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/workspace/workspace.h>

#include "assessment_store.h"
#include "checker.h"
#include "content_store.h"
#include "copy.h"
#include "evidence_store.h"
#include "files.h"
#include "intake.h"
#include "record_reader.h"
#include "rubric_store.h"
#include "schema.h"
#include "state.h"

namespace matang::workspace {
namespace {

using base::ErrorCode;

/// An empty workspace at a path that nobody looks at yet.
void buildNew(const std::filesystem::path& path, const std::string& createdAt) {
    Connection connection = Connection::createNew(path.string());
    connection.execute("PRAGMA page_size = 4096");
    connection.execute("PRAGMA journal_mode = DELETE");
    connection.settle();
    makeEmpty(connection);
    const std::vector<std::byte> genesis = bytesFromHex(genesisHash(createdAt));
    connection.query("INSERT INTO meta (name, value) VALUES ('created-at', ?)", createdAt).run();
    connection.query("INSERT INTO trail_head (id, number, hash) VALUES (1, 0, ?)", std::span<const std::byte>(genesis)).run();
}

bool isWritable(Connection& connection) {
    return sqlite3_db_readonly(connection.handle(), "main") == 0;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

base::Result<Workspace> Workspace::create(const std::filesystem::path& file, const base::Clock& clock) {
    return guarded([&]() -> base::Result<Workspace> {
        base::Result<NewFile> fresh = NewFile::beside(file, "workspace-exists");
        if (!fresh) {
            return base::propagate(fresh);
        }
        buildNew(fresh->path(), base::toIso8601(clock.now()));
        if (base::Result<void> published = fresh->publish(); !published) {
            return base::propagate(published);
        }
        return open(file, Access::ReadWrite, clock);
    });
}

base::Result<Workspace> Workspace::open(const std::filesystem::path& file, Access access, const base::Clock& clock) {
    return guarded([&]() -> base::Result<Workspace> {
        const base::Result<std::filesystem::path> path = ordinaryFile(file);
        if (!path) {
            return base::propagate(path);
        }
        auto state = std::make_unique<State>(*path, clock, Connection(*path, Connection::Mode::QueryOnly));
        Connection& connection = state->connection;
        if (base::Result<void> header = inspectHeader(connection, *path); !header) {
            return base::propagate(header);
        }
        if (base::Result<void> content = inspectContent(connection); !content) {
            return base::propagate(content);
        }
        if (access == Access::ReadWrite && isWritable(connection)) {
            WriterLock::Attempt attempt = WriterLock::acquire(*path, clock.now());
            if (attempt.lock) {
                state->lock.emplace(*std::move(attempt.lock));
                state->access = Access::ReadWrite;
                connection.execute("PRAGMA query_only = OFF");
            }
            state->holder = attempt.holder;
        }
        if (state->access == Access::ReadWrite) {
            if (base::Result<void> upgraded = upgrade(connection, *path, migrations()); !upgraded) {
                return base::propagate(upgraded);
            }
        } else if (const std::int64_t version = connection.number("PRAGMA user_version"); version < newestVersion()) {
            return base::fail(ErrorCode::NotAllowed, "workspace-older",
                              {{"version", std::to_string(version)}, {"supported", std::to_string(newestVersion())}});
        }
        state->dataVersion = connection.number("PRAGMA data_version");
        return Workspace(std::move(state));
    });
}

const std::filesystem::path& Workspace::file() const {
    return m_state->file;
}
Access Workspace::access() const {
    return m_state->access;
}
std::optional<Holder> Workspace::holder() const {
    return m_state->holder;
}

base::Result<WorkspaceInfo> Workspace::info() const {
    return guarded([&]() -> base::Result<WorkspaceInfo> {
        Connection& connection = m_state->connection;
        const ReadTransaction reading(connection);
        WorkspaceInfo info;
        info.schemaVersion = static_cast<int>(connection.number("PRAGMA user_version"));
        info.createdAt = readCreatedAt(connection);
        info.agencies = static_cast<int>(connection.number("SELECT count(*) FROM agency"));
        info.assessments = static_cast<int>(connection.number("SELECT count(*) FROM assessment"));
        info.marks = connection.number("SELECT count(*) FROM mark");
        info.reportedValues = connection.number("SELECT count(*) FROM reported_value");
        for (const ContentRow& content : presentContents(connection)) {
            ++info.evidenceFiles;
            info.evidenceBytes += content.size;
        }
        info.trailEntries = connection.number("SELECT number FROM trail_head WHERE id = 1");
        info.fileBytes = connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size");
        Query rubrics = connection.query("SELECT rubric, sha256 FROM rubric ORDER BY rubric, version, sha256");
        while (rubrics.step()) {
            info.rubrics.emplace_back(rubric::RubricId(rubrics.text(0)), rubrics.string(1));
        }
        return info;
    });
}

base::Result<std::vector<assessment::Agency>> Workspace::agencies() const {
    return guarded([&]() -> base::Result<std::vector<assessment::Agency>> { return readAgencies(m_state->connection); });
}

base::Result<assessment::Agency> Workspace::agency(assessment::AgencyId id) const {
    return guarded([&]() -> base::Result<assessment::Agency> {
        std::optional<assessment::Agency> found = readAgency(m_state->connection, id);
        if (!found) {
            return base::fail(ErrorCode::NotFound, "agency-unknown", {{"agency", std::to_string(id.number)}});
        }
        return *std::move(found);
    });
}

base::Result<assessment::Agency> Workspace::findAgency(const std::string& codeOrName) const {
    return guarded([&]() -> base::Result<assessment::Agency> {
        m_state->forgetWhatOthersChanged();
        m_state->agencies.load(m_state->connection);
        const std::vector<std::int64_t> found = m_state->agencies.find(codeOrName);
        if (found.empty()) {
            return base::fail(ErrorCode::NotFound, "agency-unknown", {{"agency", codeOrName}});
        }
        if (found.size() > 1) {
            return base::fail(ErrorCode::InvalidInput, "agency-ambiguous", {{"agency", codeOrName}});
        }
        return agency(assessment::AgencyId(found.front()));
    });
}

base::Result<std::vector<assessment::Assessment>> Workspace::assessments() const {
    return guarded([&]() -> base::Result<std::vector<assessment::Assessment>> { return readAssessments(m_state->connection, {}); });
}

base::Result<std::optional<assessment::Assessment>> Workspace::findAssessment(assessment::AgencyId agency, const rubric::RubricId& rubric,
                                                                              int year) const {
    return guarded([&]() -> base::Result<std::optional<assessment::Assessment>> {
        return workspace::findAssessment(m_state->connection, agency, rubric, year);
    });
}

base::Result<assessment::AssessmentRecord> Workspace::record(assessment::AssessmentId id) const {
    return guarded([&]() -> base::Result<assessment::AssessmentRecord> {
        const ReadTransaction reading(m_state->connection);
        std::optional<assessment::Assessment> found = readAssessment(m_state->connection, id);
        if (!found) {
            return base::fail(ErrorCode::NotFound, "assessment-unknown", {{"assessment", std::to_string(id.number)}});
        }
        return RecordReader(m_state->connection).read(*std::move(found));
    });
}

base::Result<void> Workspace::forEachRecord(const RecordFilter& filter,
                                            const std::function<bool(assessment::AssessmentRecord&&)>& visit) const {
    return guarded([&]() -> base::Result<void> {
        const Visit visiting(m_state->visits);
        const ReadTransaction reading(m_state->connection);
        RecordReader reader(m_state->connection);
        for (assessment::Assessment& assessment : readAssessments(m_state->connection, filter)) {
            if (!visit(reader.read(std::move(assessment)))) {
                break;
            }
        }
        return {};
    });
}

base::Result<std::vector<StoredRubric>> Workspace::rubrics() const {
    return guarded([&]() -> base::Result<std::vector<StoredRubric>> { return readRubrics(m_state->connection); });
}

base::Result<StoredRubric> Workspace::storedRubric(const std::string& sha256) const {
    return guarded([&] { return readRubric(m_state->connection, sha256); });
}

base::Result<std::vector<TrailEntry>> Workspace::trail(std::int64_t afterNumber, int most) const {
    return guarded([&]() -> base::Result<std::vector<TrailEntry>> { return readTrail(m_state->connection, afterNumber, most); });
}

base::Result<std::vector<assessment::EvidenceLink>> Workspace::evidence(assessment::AssessmentId assessment) const {
    return guarded([&]() -> base::Result<std::vector<assessment::EvidenceLink>> { return readEvidence(m_state->connection, assessment); });
}

base::Result<void> Workspace::writeEvidence(const std::string& sha256, const std::filesystem::path& target, std::stop_token stop,
                                            const Progress& progress) const {
    return guarded([&]() -> base::Result<void> {
        Connection& connection = m_state->connection;
        base::Result<NewFile> file = NewFile::beside(target, "file-exists");
        if (!file) {
            return base::propagate(file);
        }
        const std::int64_t total = connection.number("SELECT size FROM evidence_content WHERE sha256 = ?", sha256);
        std::int64_t done = 0;
        base::Result<void> written;
        const ContentState state = readContent(connection, sha256, [&](std::span<const std::byte> bytes) {
            written = file->append(bytes);
            done += static_cast<std::int64_t>(bytes.size());
            if (progress) {
                progress(done, total);
            }
            return written.has_value() && !stop.stop_requested();
        });
        if (!written) {
            return written;
        }
        switch (state) {
            case ContentState::Sound:
                return file->publish();
            case ContentState::Cancelled:
                return base::fail(ErrorCode::Cancelled, "cancelled");
            case ContentState::Missing:
                return base::fail(ErrorCode::NotFound, "evidence-missing", argumentsOf(connection, sha256));
            case ContentState::Damaged:
                break;
        }
        return base::fail(ErrorCode::Damaged, "evidence-damaged", argumentsOf(connection, sha256));
    });
}

base::Result<void> Workspace::saveCopy(const std::filesystem::path& target) const {
    return guarded([&] { return copyDatabase(m_state->connection, target); });
}

base::Result<CheckReport> Workspace::check(std::stop_token stop, const Progress& progress) const {
    return guarded([&] { return Checker(m_state->connection, std::move(stop), progress).run(); });
}

base::Result<CheckReport> checkFile(const std::filesystem::path& file, const base::Clock&, const std::string& trailHash) {
    return guarded([&]() -> base::Result<CheckReport> {
        const base::Result<std::filesystem::path> path = ordinaryFile(file);
        if (!path) {
            return base::propagate(path);
        }
        Connection connection(*path, Connection::Mode::QueryOnly);
        if (base::Result<void> header = inspectHeader(connection, *path); !header) {
            return base::propagate(header);
        }
        return Checker(connection, {}, {}).lookingFor(trailHash).run();
    });
}

}  // namespace matang::workspace
