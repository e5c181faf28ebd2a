-- SPDX-License-Identifier: GPL-3.0-or-later
-- A place may also be one unit of a repeated sub-tree and the answer "as it is to be"; a mark may say why it has no value, who looked into
-- it, and when and by whom its quantity was measured. The tables are made anew, because the key of a place changes.
ALTER TABLE mark RENAME TO old_mark;
ALTER TABLE reported_value RENAME TO old_reported_value;
ALTER TABLE check_figure RENAME TO old_check_figure;
ALTER TABLE place RENAME TO old_place;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    node TEXT NOT NULL,
    stage TEXT NOT NULL,
    unit TEXT NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (node, stage, unit, answer)
) STRICT;

INSERT INTO place (id, node, stage, unit, answer) SELECT id, node, stage, '', 'as-is' FROM old_place ORDER BY id;

CREATE TABLE mark (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    assessor TEXT NOT NULL,
    value TEXT,
    fact TEXT NOT NULL,
    analysis TEXT NOT NULL,
    justification TEXT NOT NULL,
    state TEXT NOT NULL,
    verification TEXT NOT NULL,
    measured_year INTEGER NOT NULL,
    measured_source TEXT NOT NULL,
    PRIMARY KEY (assessment, place, assessor)
) STRICT, WITHOUT ROWID;

INSERT INTO mark (assessment, place, assessor, value, fact, analysis, justification, state, verification, measured_year, measured_source)
    SELECT assessment, place, assessor, value, fact, analysis, justification, '', '', 0, '' FROM old_mark
    ORDER BY assessment, place, assessor;

CREATE TABLE reported_value (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

INSERT INTO reported_value (assessment, place, source, value, note)
    SELECT assessment, place, source, value, note FROM old_reported_value ORDER BY assessment, place;

CREATE TABLE check_figure (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

INSERT INTO check_figure (assessment, place, source, value)
    SELECT assessment, place, source, value FROM old_check_figure ORDER BY assessment, place;

DROP TABLE old_mark;
DROP TABLE old_reported_value;
DROP TABLE old_check_figure;
DROP TABLE old_place;
