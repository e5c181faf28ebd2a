// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "canonical.h"
#include "trail.h"

#include <matang/base/clock.h>

#include <algorithm>
#include <string>

namespace matang::workspace {
namespace {

constexpr const char* kUnderKey =
    "SELECT number, at, person, action, entity, key, before, after FROM trail WHERE entity = ? AND key >= ? AND key < ? "
    "ORDER BY number DESC LIMIT ?";
constexpr const char* kOfKey =
    "SELECT number, at, person, action, entity, key, before, after FROM trail WHERE entity = ? AND key = ? ORDER BY number DESC LIMIT ?";

/// Gathers what several queries give.
class History {
public:
    History(Connection& connection, int most) : m_connection(&connection), m_most(most) {}

    /// Things of a place: every key that goes on after the node with a "/".
    void addPlaces(std::string_view entity, const std::string& nodeKey) {
        const std::string first = nodeKey + '/';
        const std::string beyond = nodeKey + static_cast<char>('/' + 1);
        take(m_connection->query(kUnderKey, entity, first, beyond, m_most));
    }

    void addThing(std::string_view entity, const std::string& key) { take(m_connection->query(kOfKey, entity, key, m_most)); }

    /// Things with a number of their own, removed ones too.
    void addNumbered(std::string_view entity, Query&& numbers) {
        while (numbers.step()) {
            addThing(entity, keyOf(numbers.integer(0)));
        }
    }

    std::vector<TrailEntry> finish() {
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const TrailEntry& left, const TrailEntry& right) { return left.number > right.number; });
        if (m_entries.size() > static_cast<std::size_t>(m_most)) {
            m_entries.resize(static_cast<std::size_t>(m_most));
        }
        return std::move(m_entries);
    }

private:
    void take(Query&& rows) {
        while (rows.step()) {
            m_entries.push_back(readTrailRow(rows));
        }
    }

    Connection* m_connection;
    int m_most;
    std::vector<TrailEntry> m_entries;
};

/// The links of the node, what assessors think of them, and the facts of their documents.
void addEvidence(History& history, Connection& connection, assessment::AssessmentId assessment, const rubric::NodeId& node) {
    {
        Query links = connection.query("SELECT id FROM evidence_link WHERE assessment = ? AND node = ?", assessment.number, node.text);
        while (links.step()) {
            const std::string key = keyOf(links.integer(0));
            history.addThing(entity::kEvidenceLink, key);
            history.addPlaces(entity::kJudgement, key);
        }
    }
    Query contents = connection.query(
        "SELECT sha256 FROM evidence_content WHERE id IN (SELECT content FROM evidence_link WHERE assessment = ? AND node = ?)",
        assessment.number, node.text);
    while (contents.step()) {
        history.addThing(entity::kDocument, contents.string(0));
    }
}

}  // namespace

std::vector<TrailEntry> readHistory(Connection& connection, assessment::AssessmentId assessment, const rubric::NodeId& node, int most) {
    History history(connection, std::max(most, 0));
    const std::string key = keyOf(assessment, node);
    for (const std::string_view entity : {entity::kMark, entity::kReportedValue, entity::kAgreement}) {
        history.addPlaces(entity, key);
    }
    history.addThing(entity::kTarget, key);
    addEvidence(history, connection, assessment, node);
    history.addNumbered(entity::kFinding,
                        connection.query("SELECT id FROM finding WHERE assessment = ? AND node = ?", assessment.number, node.text));
    history.addNumbered(entity::kClarification,
                        connection.query("SELECT id FROM clarification WHERE assessment = ? AND node = ?", assessment.number, node.text));
    return history.finish();
}

}  // namespace matang::workspace
