-- SPDX-License-Identifier: GPL-3.0-or-later
-- A place may also be one unit of a repeated sub-tree and the answer "as it is to be". A mark may say why it has no value, whether somebody
-- looked into it, and when and by whom its quantity was measured; most say nothing of the kind, so that this stands in a table of its own.
-- The other tables are made anew, because the key of a place changes. (Renaming them would save a copy here, but takes ten times as long
-- where a file is compared with what this text makes, which is whenever one is opened.)
CREATE TABLE kept_place AS SELECT id, node, stage FROM place;
CREATE TABLE kept_mark AS SELECT assessment, place, assessor, value, fact, analysis, justification FROM mark;
CREATE TABLE kept_reported_value AS SELECT assessment, place, source, value, note FROM reported_value;
CREATE TABLE kept_check_figure AS SELECT assessment, place, source, value FROM check_figure;
DROP TABLE mark;
DROP TABLE reported_value;
DROP TABLE check_figure;
DROP TABLE place;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    node TEXT NOT NULL,
    stage TEXT NOT NULL,
    unit TEXT NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (node, stage, unit, answer)
) STRICT;

INSERT INTO place (id, node, stage, unit, answer) SELECT id, node, stage, '', 'as-is' FROM kept_place ORDER BY id;

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

INSERT INTO mark (assessment, place, assessor, value, fact, analysis, justification)
    SELECT assessment, place, assessor, value, fact, analysis, justification FROM kept_mark ORDER BY assessment, place, assessor;

CREATE TABLE mark_detail (
    assessment INTEGER NOT NULL,
    place INTEGER NOT NULL,
    assessor TEXT NOT NULL,
    state TEXT NOT NULL,
    verification TEXT NOT NULL,
    measured_year INTEGER NOT NULL,
    measured_source TEXT NOT NULL,
    PRIMARY KEY (assessment, place, assessor),
    FOREIGN KEY (assessment, place, assessor) REFERENCES mark (assessment, place, assessor)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_value (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

INSERT INTO reported_value (assessment, place, source, value, note)
    SELECT assessment, place, source, value, note FROM kept_reported_value ORDER BY assessment, place;

CREATE TABLE check_figure (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;

INSERT INTO check_figure (assessment, place, source, value)
    SELECT assessment, place, source, value FROM kept_check_figure ORDER BY assessment, place;

DROP TABLE kept_mark;
DROP TABLE kept_reported_value;
DROP TABLE kept_check_figure;
DROP TABLE kept_place;
