-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace as version 1 wrote it: tables, figures, marks, evidence and trail, taken from a real file. Never edited.
PRAGMA application_id = 0x4D415447;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('created-at','2026-11-26T01:16:36.204Z');
CREATE TABLE rubric (
    sha256 TEXT NOT NULL PRIMARY KEY,
    rubric TEXT NOT NULL,
    version TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO rubric VALUES('9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f','small','1',replace('# SPDX-License-Identifier: GPL-3.0-or-later\nformat: matang-rubric/1\nid: small\nversion: "1"\nfamily: small\nstatus: draft\nlanguage: id\nname: {id: Kecil, en: Small}\nvalid: {from: 2021, to: 2025}\nsources:\n  - {id: decree, title: Keputusan, number: "1", year: 2021}\neditions:\n  - {id: "2021", name: Pedoman, source: decree, years: [2021, 2022]}\nnode-kinds:\n  domain: {id: Domain, en: Domain}\n  indicator: {id: Indikator, en: Indicator}\ntag-axes:\n  - id: pillar\n    name: Pilar\n    values:\n      - {id: living, name: Hidup}\nscales:\n  - id: steps\n    name: Kematangan\n    from: 1\n    to: 3\n    levels:\n      - {level: 1, name: Rendah}\n      - {level: 2, name: Sedang}\n      - {level: 3, name: Tinggi}\n  - {id: figure, name: Angka, from: 0, to: 100, step: 0}\nindex-range: {from: 1, to: 3}\nstages:\n  carry-over: true\n  list:\n    - {id: self, name: Mandiri, by: agency}\n    - {id: final, name: Akhir, by: assessor}\npanel: {combination: median}\nweights: of-index\nrounding:\n  mode: half-up\n  decimals: 2\n  steps:\n    - {of: domain, figure: contribution}\npredicates:\n  basis: rounded\n  bands:\n    - {id: low, name: Kurang, from: 1, below: 2}\n    - {id: high, name: Baik, from: 2, to: 3}\nindex:\n  name: Indeks\n  children:\n    - id: D1\n      kind: domain\n      name: Kebijakan\n      weight: 40\n      children:\n        - id: I1\n          kind: indicator\n          name: Arsitektur\n          weight: 10\n          scale: steps\n          tags: {pillar: living}\n          criteria: {1: a, 2: b, 3: c}\n        - id: I2\n          kind: indicator\n          name: Peta\n          weight: 30\n          scale: figure\n    - id: D2\n      kind: domain\n      name: Layanan\n      weight: 60\n      children:\n        - id: I3\n          kind: indicator\n          name: Pengaduan\n          scale: steps\n          criteria: {1: d, 2: e, 3: f}\n        - id: I4\n          kind: indicator\n          name: Data\n          scale: figure\n','\n',char(10)));
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
INSERT INTO agency VALUES(1,'32.71','Pemerintah Kota Bogor','kota');
INSERT INTO agency VALUES(2,'','Kabupaten Bogor','kabupaten');
CREATE TABLE agency_alias (
    agency INTEGER NOT NULL REFERENCES agency (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;
INSERT INTO agency_alias VALUES(1,0,'Kota Bogor');
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
INSERT INTO assessment VALUES(1,1,'small','9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f','','2021',2021,'Jawa Barat','takes-part');
INSERT INTO assessment VALUES(2,2,'small','9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f','','',2022,'','takes-part');
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    node TEXT NOT NULL,
    stage TEXT NOT NULL,
    UNIQUE (node, stage)
) STRICT;
INSERT INTO place VALUES(1,'D1','final');
INSERT INTO place VALUES(2,'index','final');
INSERT INTO place VALUES(3,'I4','final');
INSERT INTO place VALUES(4,'I1','self');
INSERT INTO place VALUES(5,'I1','final');
INSERT INTO place VALUES(6,'I2','final');
INSERT INTO place VALUES(7,'I3','final');
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO source VALUES(1,'Laporan 2021');
INSERT INTO source VALUES(2,'Laporan 2022');
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
INSERT INTO mark VALUES(1,4,'Siti / Sari','3',replace('SOP "ditetapkan"\ndua baris','\n',char(10)),'','');
INSERT INTO mark VALUES(1,5,'Budi','2','','','Pasal 4');
INSERT INTO mark VALUES(1,6,'Budi','53/4','','','');
INSERT INTO mark VALUES(1,7,'Budi',NULL,'','','menunggu SK');
CREATE TABLE reported_value (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;
INSERT INTO reported_value VALUES(1,1,1,'2.50','');
INSERT INTO reported_value VALUES(1,2,1,'2.46','');
INSERT INTO reported_value VALUES(2,2,2,'1.80','');
INSERT INTO reported_value VALUES(2,3,2,'1.50','');
CREATE TABLE reported_predicate (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    stage TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    label TEXT NOT NULL,
    PRIMARY KEY (assessment, stage)
) STRICT, WITHOUT ROWID;
INSERT INTO reported_predicate VALUES(1,'final',1,'Baik');
CREATE TABLE check_figure (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    place INTEGER NOT NULL REFERENCES place (id),
    source INTEGER NOT NULL REFERENCES source (id),
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, place)
) STRICT, WITHOUT ROWID;
INSERT INTO check_figure VALUES(1,2,1,'2.46');
CREATE TABLE evidence_content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;
INSERT INTO evidence_content VALUES(1,'18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38',26);
CREATE TABLE evidence_chunk (
    content INTEGER NOT NULL REFERENCES evidence_content (id),
    sequence INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, sequence)
) STRICT;
INSERT INTO evidence_chunk VALUES(1,0,X'5375726174204b657075747573616e2057616c69204b6f74610a');
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
INSERT INTO evidence_link VALUES(1,1,'I1','a',1,'sk.txt','text/plain',2,'','',1795655796535,'Rina Wulandari',0);
INSERT INTO evidence_link VALUES(2,1,'I3','a',1,'sk.txt','text/plain',NULL,'','',1795655796578,'Rina Wulandari',0);
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
INSERT INTO trail VALUES(1,1795655796332,'Rina Wulandari','import-values','agency','1','','{"aliases":[],"code":"32.71","kind":"kota","name":"Pemerintah Kota Bogor"}',X'8c4207c78cd3fe47bd7c3c41073e65205956cc9346b2f3cee552b9c00618c947');
INSERT INTO trail VALUES(2,1795655796332,'Rina Wulandari','import-values','rubric','9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f','','{"rubric":"small","version":"1"}',X'faf6fa2f39d5c9da84fbc89f3f48e2b9a2fdd631d4d89f8f38f81c835d3de9e7');
INSERT INTO trail VALUES(3,1795655796332,'Rina Wulandari','import-values','assessment','1','','{"agency":1,"cohort":"Jawa Barat","edition":"2021","participation":"takes-part","profile":"","rubric":"small","rubric_sha256":"9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f","year":2021}',X'0b5fa1c67e5ff4b0d9a77a94bf266bd07c6f2e0fe1c626728e744f356781d672');
INSERT INTO trail VALUES(4,1795655796332,'Rina Wulandari','import-values','reported-value','1/D1/final','','{"note":"","source":"Laporan 2021","value":"2.50"}',X'91f643e0964d7506b7ef0bb3f68da4ba315d915728d2bff9dcb5505ac4ec45c1');
INSERT INTO trail VALUES(5,1795655796332,'Rina Wulandari','import-values','reported-value','1/index/final','','{"note":"","source":"Laporan 2021","value":"2.46"}',X'e439499ed9dd9af4c40484a4d3e2fba7e1edcac89c9c3ff9e60d91426d60f182');
INSERT INTO trail VALUES(6,1795655796332,'Rina Wulandari','import-values','reported-predicate','1/final','','{"label":"Baik","source":"Laporan 2021"}',X'f48ca616efe146908bb75de83e8ba9b6212fc85009d75a8658292948a13a956c');
INSERT INTO trail VALUES(7,1795655796332,'Rina Wulandari','import-values','check-figure','1/index/final','','{"source":"Laporan 2021","value":"2.46"}',X'23ff8fccbc98cd55b70a46eeda01f94db87c8393772ca8337c679dfaf6021cd9');
INSERT INTO trail VALUES(8,1795655796332,'Rina Wulandari','import-values','agency','2','','{"aliases":[],"code":"","kind":"kabupaten","name":"Kabupaten Bogor"}',X'd11fd59145f1f06065e137962fee797d926aad8477fa970889a84ca909229e59');
INSERT INTO trail VALUES(9,1795655796332,'Rina Wulandari','import-values','assessment','2','','{"agency":2,"cohort":"","edition":"","participation":"takes-part","profile":"","rubric":"small","rubric_sha256":"9e18ff643eefc58942b4060e3fb01ab8b4bc844b29dab367bab14dc43f0ea05f","year":2022}',X'a017183b4483ee04d0681a8a73ac3283d448d404e86e31a62dfd71ccf384c8aa');
INSERT INTO trail VALUES(10,1795655796332,'Rina Wulandari','import-values','reported-value','2/I4/final','','{"note":"","source":"Laporan 2022","value":"1.50"}',X'b4eb86435321d9a63bc0b76a3bd92b19e5b4403caff0db03570e8915e92f361f');
INSERT INTO trail VALUES(11,1795655796332,'Rina Wulandari','import-values','reported-value','2/index/final','','{"note":"","source":"Laporan 2022","value":"1.80"}',X'ad0f312588fedfef8a8574d2294f7d2679fa0333e6ce2ed6e2f75736f7ad2ad5');
INSERT INTO trail VALUES(12,1795655796390,'Rina Wulandari','import-values','agency','1','{"aliases":[],"code":"32.71","kind":"kota","name":"Pemerintah Kota Bogor"}','{"aliases":["Kota Bogor"],"code":"32.71","kind":"kota","name":"Pemerintah Kota Bogor"}',X'730c87ac2c067131b33844604015b00e1a573b507734c2f19deba8b5200ccdd3');
INSERT INTO trail VALUES(13,1795655796390,'Rina Wulandari','import-values','mark','1/I1/self/Siti %2F Sari','','{"analysis":"","fact":"SOP \"ditetapkan\"\ndua baris","justification":"","value":"3"}',X'41e12880ed23518a92d8cf53783dfc3c42b1e2f8a90d6e9dc2477c719f689b7f');
INSERT INTO trail VALUES(14,1795655796390,'Rina Wulandari','import-values','mark','1/I1/final/Budi','','{"analysis":"","fact":"","justification":"Pasal 4","value":"2"}',X'9be6c94ae570d12c204fdb367ff9ff9310e3ca1b41e4c43b2d411e87f429cc95');
INSERT INTO trail VALUES(15,1795655796390,'Rina Wulandari','import-values','mark','1/I2/final/Budi','','{"analysis":"","fact":"","justification":"","value":"25/2"}',X'acd4a497fb201ed462876e3e7ab52b4094d20a682cb8524872c48c0279de7a53');
INSERT INTO trail VALUES(16,1795655796390,'Rina Wulandari','import-values','mark','1/I3/final/Budi','','{"analysis":"","fact":"","justification":"menunggu SK","value":null}',X'8feca8d22f33b82fe73dc83e44cb0f38bc6bfaff695dc5f909ab0db67b61cc7b');
INSERT INTO trail VALUES(17,1795655796445,'Rina Wulandari','import-values','mark','1/I2/final/Budi','{"analysis":"","fact":"","justification":"","value":"25/2"}','{"analysis":"","fact":"","justification":"","value":"53/4"}',X'11682deb80f1be2ff3fcf0fcc9a653683b6ebe15485bc6a10503cfbfb9bef8a4');
INSERT INTO trail VALUES(18,1795655796535,'Rina Wulandari','attach-evidence','evidence-content','18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38','','{"size":26}',X'99dc9964e4f90a2d133e9d76a05108178287bf33c803dc99c02b630cdae58852');
INSERT INTO trail VALUES(19,1795655796535,'Rina Wulandari','attach-evidence','evidence-link','1','','{"assessment":1,"attached_at":"2026-11-26T01:16:36.535Z","attached_by":"Rina Wulandari","file_name":"sk.txt","letter":"a","level":2,"media_type":"text/plain","node":"I1","note":"","page":"","sha256":"18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38","size":26}',X'4f93ee9bebc19afc6cc231de7c4e8a71905cabbe380cc7b16ca37298044a4298');
INSERT INTO trail VALUES(20,1795655796578,'Rina Wulandari','attach-evidence','evidence-link','2','','{"assessment":1,"attached_at":"2026-11-26T01:16:36.578Z","attached_by":"Rina Wulandari","file_name":"sk.txt","letter":"a","level":null,"media_type":"text/plain","node":"I3","note":"","page":"","sha256":"18023be07276e3ae62426a90f0d4680230841fc3679fe9449e207dc1b6395d38","size":26}',X'946e90451a06407ab9eafc5e2daff0227414a7ce49ecb5fa43708021bb2e5f9d');
CREATE TABLE trail_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO trail_head VALUES(1,20,X'946e90451a06407ab9eafc5e2daff0227414a7ce49ecb5fa43708021bb2e5f9d');
CREATE UNIQUE INDEX agency_by_code ON agency (code) WHERE code <> '';
CREATE INDEX evidence_link_by_content ON evidence_link (content);
COMMIT;
