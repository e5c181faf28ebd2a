-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands around the marks: who works with the file, how far each stage is, what panels agreed on, targets, findings, clarifications
-- and programmes. What is taken away keeps its row with removed = 1, so that no number is given twice and undo puts the same thing back.
CREATE TABLE person (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_status (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    stage TEXT NOT NULL,
    handed_in_at INTEGER,
    sender TEXT NOT NULL,
    approver TEXT NOT NULL,
    reopened_because TEXT NOT NULL,
    panel TEXT NOT NULL,
    PRIMARY KEY (assessment, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    node TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (assessment, node)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    node TEXT NOT NULL,
    stage TEXT NOT NULL,
    kind TEXT NOT NULL,
    assessor TEXT NOT NULL,
    text TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE INDEX finding_by_assessment ON finding (assessment);

CREATE TABLE clarification (
    id INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    node TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE INDEX clarification_by_assessment ON clarification (assessment);

CREATE TABLE clarification_entry (
    clarification INTEGER NOT NULL REFERENCES clarification (id),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (clarification, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    agency INTEGER NOT NULL REFERENCES agency (id),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    note TEXT NOT NULL,
    target TEXT,
    target_year INTEGER NOT NULL,
    per_year TEXT,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE programme_count (
    programme INTEGER NOT NULL REFERENCES programme (id),
    year INTEGER NOT NULL,
    done TEXT NOT NULL,
    whole TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (programme, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme_link (
    programme INTEGER NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    rubric TEXT NOT NULL,
    node TEXT NOT NULL,
    PRIMARY KEY (programme, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX trail_by_thing ON trail (entity, key);
