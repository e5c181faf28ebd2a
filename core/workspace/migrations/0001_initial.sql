-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first format of a workspace; docs/file-format.md explains every table. Never edited after a release: changes are new migrations.
PRAGMA application_id = 0x4D415447;

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rubric (
    sha256 TEXT NOT NULL PRIMARY KEY,
    rubric TEXT NOT NULL,
    version TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX agency_by_code ON agency (code) WHERE code <> '';

CREATE TABLE agency_alias (
    agency INTEGER NOT NULL REFERENCES agency (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    agency INTEGER NOT NULL REFERENCES agency (id),
    rubric TEXT NOT NULL,
    rubric_sha256 TEXT NOT NULL REFERENCES rubric (sha256),
    profile TEXT NOT NULL,
    edition TEXT NOT NULL,
    year INTEGER NOT NULL,
    cohort TEXT NOT NULL,
    participation TEXT NOT NULL,
    UNIQUE (agency, rubric, year)
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    node TEXT NOT NULL,
    stage TEXT NOT NULL,
    UNIQUE (node, stage)
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE mark (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    assessor TEXT NOT NULL,
    value TEXT,
    fact TEXT NOT NULL,
    analysis TEXT NOT NULL,
    justification TEXT NOT NULL,
    PRIMARY KEY (assessment, place, assessor)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_value (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_predicate (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    stage TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    label TEXT NOT NULL,
    PRIMARY KEY (assessment, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_figure (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE evidence_chunk (
    content INTEGER NOT NULL REFERENCES evidence_content (id),
    sequence INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, sequence)
) STRICT;

CREATE TABLE evidence_link (
    id INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    node TEXT NOT NULL,
    letter TEXT NOT NULL,
    content INTEGER NOT NULL REFERENCES evidence_content (id),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    level INTEGER,
    page TEXT NOT NULL,
    note TEXT NOT NULL,
    attached_at INTEGER NOT NULL,
    attached_by TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    UNIQUE (assessment, node, letter)
) STRICT;

CREATE INDEX evidence_link_by_content ON evidence_link (content);

CREATE TABLE trail (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE trail_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
