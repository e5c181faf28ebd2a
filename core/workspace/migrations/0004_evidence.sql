-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known about evidence: what a link is for, the facts of a document, what assessors think of a link, and which contents were taken
-- out to give room back. Links are made anew for their new column; nothing refers to them yet, so that no other table has to be. The chunks
-- stay untouched: they may be gigabytes.
CREATE TABLE kept_evidence_link AS
    SELECT id, assessment, node, letter, content, file_name, media_type, level, page, note, attached_at, attached_by, removed
    FROM evidence_link;
DROP TABLE evidence_link;

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
    purpose TEXT NOT NULL,
    note TEXT NOT NULL,
    attached_at INTEGER NOT NULL,
    attached_by TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    UNIQUE (assessment, node, letter)
) STRICT;

CREATE INDEX evidence_link_by_content ON evidence_link (content);

INSERT INTO evidence_link (id, assessment, node, letter, content, file_name, media_type, level, page, purpose, note, attached_at,
                           attached_by, removed)
    SELECT id, assessment, node, letter, content, file_name, media_type, level, page, '', note, attached_at, attached_by, removed
    FROM kept_evidence_link ORDER BY id;

DROP TABLE kept_evidence_link;

CREATE TABLE document (
    content INTEGER PRIMARY KEY REFERENCES evidence_content (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT NOT NULL,
    signer TEXT NOT NULL,
    expires TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    has_issues INTEGER NOT NULL CHECK (has_issues IN (0, 1)),
    has_recommendations INTEGER NOT NULL CHECK (has_recommendations IN (0, 1))
) STRICT;

CREATE TABLE judgement (
    link INTEGER NOT NULL REFERENCES evidence_link (id),
    stage TEXT NOT NULL,
    assessor TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (link, stage, assessor)
) STRICT, WITHOUT ROWID;

CREATE TABLE reclaimed_content (
    content INTEGER PRIMARY KEY REFERENCES evidence_content (id)
) STRICT;
