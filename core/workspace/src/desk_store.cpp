// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "desk_canonical.h"

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::Person;
using assessment::Target;
using base::ErrorCode;

std::string storedTarget(const Editing& editing, AssessmentId assessment, const rubric::NodeId& node) {
    Query row = editing.connection.query("SELECT value, note FROM target WHERE assessment = ? AND node = ?", assessment.number, node.text);
    return row.step() ? canonicalTarget(row.text(0), row.text(1)) : std::string();
}

std::string storedPerson(const Editing& editing, const std::string& name) {
    Query row = editing.connection.query("SELECT role, organisation FROM person WHERE name = ?", name);
    return row.step() ? canonical(PersonForm{row.text(0), row.text(1)}) : std::string();
}

}  // namespace

base::Result<void> setPerson(const Editing& editing, const Person& person) {
    if (person.name.empty()) {
        return base::fail(ErrorCode::NotAllowed, "person-missing");
    }
    if (base::Result<void> storable = requireStorable({{"person", person.name}, {"organisation", person.organisation}}); !storable) {
        return storable;
    }
    const PersonForm form = formOf(person);
    const std::string before = storedPerson(editing, person.name);
    const std::string after = canonical(form);
    if (before == after) {
        return {};
    }
    editing.connection
        .query("INSERT OR REPLACE INTO person (name, role, organisation) VALUES (?, ?, ?)", person.name, form.role, form.organisation)
        .run();
    editing.record(entity::kPerson, person.name, before, after);
    return {};
}

std::vector<Person> readPeople(Connection& connection) {
    std::vector<Person> people;
    Query rows = connection.query("SELECT name, role, organisation FROM person ORDER BY name");
    while (rows.step()) {
        const auto role = assessment::roleFromCode(rows.text(1));
        if (!role) {
            throw SQLite::Exception("stored role \"" + rows.string(1) + "\"", SQLITE_CORRUPT);
        }
        people.push_back({rows.string(0), *role, rows.string(2)});
    }
    return people;
}

base::Result<void> setTarget(const Editing& editing, AssessmentId assessment, const Target& target) {
    if (target.node.empty()) {
        return base::fail(ErrorCode::NotAllowed, "node-missing");
    }
    if (base::Result<void> storable = requireStorable({{"node", target.node.text}, {"note", target.note}}); !storable) {
        return storable;
    }
    if (base::Result<void> known = requireAssessment(editing.connection, assessment); !known) {
        return known;
    }
    const std::string value = target.value.toFraction();
    const std::string before = storedTarget(editing, assessment, target.node);
    const std::string after = canonicalTarget(value, target.note);
    if (before == after) {
        return {};
    }
    editing.connection
        .query("INSERT OR REPLACE INTO target (assessment, node, value, note) VALUES (?, ?, ?, ?)", assessment.number, target.node.text,
               value, target.note)
        .run();
    editing.record(entity::kTarget, keyOf(assessment, target.node), before, after);
    return {};
}

base::Result<void> removeTarget(const Editing& editing, AssessmentId assessment, const rubric::NodeId& node) {
    const std::string before = storedTarget(editing, assessment, node);
    if (before.empty()) {
        return {};
    }
    editing.connection.query("DELETE FROM target WHERE assessment = ? AND node = ?", assessment.number, node.text).run();
    editing.record(entity::kTarget, keyOf(assessment, node), before, "");
    return {};
}

std::vector<Target> readTargets(Connection& connection, AssessmentId assessment) {
    std::vector<Target> targets;
    Query rows = connection.query("SELECT node, value, note FROM target WHERE assessment = ? ORDER BY node", assessment.number);
    while (rows.step()) {
        const auto value = fractionFromStored(rows.text(1));
        if (!value) {
            throw SQLite::Exception("stored figure \"" + rows.string(1) + "\"", SQLITE_CORRUPT);
        }
        targets.push_back({rubric::NodeId(rows.text(0)), *value, rows.string(2)});
    }
    return targets;
}

}  // namespace matang::workspace
