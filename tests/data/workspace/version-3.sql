-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace as version 3 wrote it: marks, evidence with a removed link, and what stands around the marks, taken from a real file. Never edited.
PRAGMA application_id = 0x4D415447;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('created-at','2026-11-26T22:12:15.892Z');
CREATE TABLE rubric (
    sha256 TEXT NOT NULL PRIMARY KEY,
    rubric TEXT NOT NULL,
    version TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO rubric VALUES('f962e9571adf21cc66c31e76b038a368bf4876c8cfe9f30551bb3f72cfa58df3','spbe-2020','1',replace('format: 1\nid: spbe-2020\n','\n',char(10)));
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
INSERT INTO agency VALUES(1,'32.71','Kota Bogor','kota');
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
INSERT INTO assessment VALUES(1,1,'spbe-2020','f962e9571adf21cc66c31e76b038a368bf4876c8cfe9f30551bb3f72cfa58df3','','',2023,'','takes-part');
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE reported_predicate (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    stage TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    label TEXT NOT NULL,
    PRIMARY KEY (assessment, stage)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence_content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;
INSERT INTO evidence_content VALUES(1,'18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38',26);
INSERT INTO evidence_content VALUES(2,'18177e1545183c3ae3c89cf4bca4fb6da6b48c6f0e936539ba460ca069f471a8',14);
CREATE TABLE evidence_chunk (
    content INTEGER NOT NULL REFERENCES evidence_content (id),
    sequence INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, sequence)
) STRICT;
INSERT INTO evidence_chunk VALUES(1,0,X'5375726174204b657075747573616e2057616c69204b6f74610a');
INSERT INTO evidence_chunk VALUES(2,0,X'4e6f74756c656e2072617061740a');
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
INSERT INTO evidence_link VALUES(1,1,'I14','a',1,'SK Tim.pdf','application/pdf',3,'hlm. 7','SK tim koordinasi',1795731135908,'Rina Wulandari',0);
INSERT INTO evidence_link VALUES(2,1,'I14','b',2,'notulen.txt','text/plain',NULL,'','',1795731135909,'Rina Wulandari',1);
INSERT INTO evidence_link VALUES(3,1,'I15','a',1,'SK Tim.pdf','application/pdf',NULL,'','',1795731135910,'Rina Wulandari',0);
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
INSERT INTO trail VALUES(1,1795731135904,'Rina Wulandari','store-rubric','rubric','f962e9571adf21cc66c31e76b038a368bf4876c8cfe9f30551bb3f72cfa58df3','','{"rubric":"spbe-2020","version":"1"}',X'e3e7704fa14fcdc990948759e7f390caf3e222070a3c1712068e968cc5ec03de');
INSERT INTO trail VALUES(2,1795731135905,'Rina Wulandari','add-agency','agency','1','','{"aliases":[],"code":"32.71","kind":"kota","name":"Kota Bogor"}',X'9243db7205341f8904c715a818b1a3a3f8ceecc64e6f4fc8d4b5a3610742ee06');
INSERT INTO trail VALUES(3,1795731135906,'Rina Wulandari','add-assessment','assessment','1','','{"agency":1,"cohort":"","edition":"","participation":"takes-part","profile":"","rubric":"spbe-2020","rubric_sha256":"f962e9571adf21cc66c31e76b038a368bf4876c8cfe9f30551bb3f72cfa58df3","year":2023}',X'65880d0b58a9930c9e6ba64594bc242be5341cc1eefeb3ba546ebf8857e6bd1c');
INSERT INTO trail VALUES(4,1795731135906,'Rina Wulandari','set-mark','mark','1/I14/self/Rina','','{"analysis":"","fact":"SOP ditetapkan","justification":"","value":"3"}',X'651f595d39fce359f3a4d54cf0c5805c434f95d9d9b8cffffba55786e0637f6a');
INSERT INTO trail VALUES(5,1795731135908,'Rina Wulandari','attach-evidence','evidence-content','18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38','','{"size":26}',X'576e15cbc0b1d6c649a51d0f9e6344a72ecc62f059724e456efe79a42649ff1c');
INSERT INTO trail VALUES(6,1795731135908,'Rina Wulandari','attach-evidence','evidence-link','1','','{"assessment":1,"attached_at":"2026-11-26T22:12:15.908Z","attached_by":"Rina Wulandari","file_name":"SK Tim.pdf","letter":"a","level":3,"media_type":"application/pdf","node":"I14","note":"SK tim koordinasi","page":"hlm. 7","sha256":"18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38","size":26}',X'e44154ca5bcbe80d13ba93a32b90eb4f23fb26e56e771cb27ed721cfcfbd7039');
INSERT INTO trail VALUES(7,1795731135909,'Rina Wulandari','attach-evidence','evidence-content','18177e1545183c3ae3c89cf4bca4fb6da6b48c6f0e936539ba460ca069f471a8','','{"size":14}',X'f40779fd41ca9be316bdbb7c5938af54accc1f7d2268d057b7ab19662aff6686');
INSERT INTO trail VALUES(8,1795731135909,'Rina Wulandari','attach-evidence','evidence-link','2','','{"assessment":1,"attached_at":"2026-11-26T22:12:15.909Z","attached_by":"Rina Wulandari","file_name":"notulen.txt","letter":"b","level":null,"media_type":"text/plain","node":"I14","note":"","page":"","sha256":"18177e1545183c3ae3c89cf4bca4fb6da6b48c6f0e936539ba460ca069f471a8","size":14}',X'8e30eb13430d4b2746fc7a7c630919fc33a60b2d1a8cbc41a05364e5357f0ade');
INSERT INTO trail VALUES(9,1795731135910,'Rina Wulandari','attach-evidence','evidence-link','3','','{"assessment":1,"attached_at":"2026-11-26T22:12:15.910Z","attached_by":"Rina Wulandari","file_name":"SK Tim.pdf","letter":"a","level":null,"media_type":"application/pdf","node":"I15","note":"","page":"","sha256":"18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38","size":26}',X'23e9a15587e38af4ab8f696848f17472ec6770ef51ee3090c4d565862764203b');
INSERT INTO trail VALUES(10,1795731135911,'Rina Wulandari','remove-evidence','evidence-link','2','{"assessment":1,"attached_at":"2026-11-26T22:12:15.909Z","attached_by":"Rina Wulandari","file_name":"notulen.txt","letter":"b","level":null,"media_type":"text/plain","node":"I14","note":"","page":"","sha256":"18177e1545183c3ae3c89cf4bca4fb6da6b48c6f0e936539ba460ca069f471a8","size":14}','',X'17eef3dcd72d39fe7999748ea6937b53fcbe1b89eb9b6063be20ae7a12263349');
INSERT INTO trail VALUES(11,1795731135911,'Budi Santoso','set-person','person','Budi Santoso','','{"organisation":"Kementerian PANRB","role":"assessor"}',X'3a544752f83e2ddbcd9f38fdc4402e2bb360b5b2dbacef2c37d61d34dd3983a2');
INSERT INTO trail VALUES(12,1795731135912,'Budi Santoso','add-finding','finding','1','','{"assessment":1,"assessor":"Budi Santoso","kind":"weakness","node":"I14","stage":"interview","text":"SK belum ditandatangani"}',X'c5d99375131b0d404d8f8a635436d5d5224c0f6604e04b3e9b840e95bdadbb42');
INSERT INTO trail VALUES(13,1795731135913,'Rina Wulandari','set-target','target','1/I14','','{"note":"RPJMD","value":"4"}',X'1a050d79051d5d31685d416eafd262469ef8f79147aeee3b9715ab628687824d');
INSERT INTO trail VALUES(14,1795731135914,'Rina Wulandari','hand-in','stage-status','1/self','','{"approver":"Sekda","handed_in_at":"2026-11-26T22:12:15.914Z","panel":"open","reopened_because":"","sender":"Rina Wulandari"}',X'aef5d46f0a49fed8867026c716816096e238bf43b442900f2d2fb778a3a9a020');
CREATE TABLE trail_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO trail_head VALUES(1,14,X'aef5d46f0a49fed8867026c716816096e238bf43b442900f2d2fb778a3a9a020');
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    node TEXT NOT NULL,
    stage TEXT NOT NULL,
    unit TEXT NOT NULL,
    answer TEXT NOT NULL,
    UNIQUE (node, stage, unit, answer)
) STRICT;
INSERT INTO place VALUES(1,'I14','self','','as-is');
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
INSERT INTO mark VALUES(1,1,'Rina','3','SOP ditetapkan','','');
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
CREATE TABLE check_figure (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO person VALUES('Budi Santoso','assessor','Kementerian PANRB');
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
INSERT INTO stage_status VALUES(1,'self',1795731135914,'Rina Wulandari','Sekda','','open');
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
INSERT INTO target VALUES(1,'I14','4','RPJMD');
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
INSERT INTO finding VALUES(1,1,'I14','interview','weakness','Budi Santoso','SK belum ditandatangani',0);
CREATE TABLE clarification (
    id INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    node TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
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
CREATE UNIQUE INDEX agency_by_code ON agency (code) WHERE code <> '';
CREATE INDEX evidence_link_by_content ON evidence_link (content);
CREATE INDEX finding_by_assessment ON finding (assessment);
CREATE INDEX clarification_by_assessment ON clarification (assessment);
CREATE INDEX trail_by_thing ON trail (entity, key);
COMMIT;
