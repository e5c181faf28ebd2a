<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>on the scale %1-%2</source>
        <translation>pada skala %1-%2</translation>
    </message>
    <message>
        <source>An amount of your own replaces it.</source>
        <translation>Besaran yang Anda isi sendiri menggantikannya.</translation>
    </message>
    <message>
        <source>Your own amount counts in place of the result of %1.</source>
        <translation>Besaran Anda sendiri berlaku menggantikan hasil %1.</translation>
    </message>
    <message>
        <source>There is no result of %1 to take over; fill in the amount yourself.</source>
        <translation>Belum ada hasil %1 yang dapat diambil; isi sendiri besarannya.</translation>
    </message>
    <message>
        <source>Taken from %1, %2: %3</source>
        <translation>Diambil dari %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 jawaban</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>rata-rata %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>terendah %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>tertinggi %1</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 tidak menjawab</translation>
    </message>
    <message>
        <source>at least %1 needed</source>
        <translation>diperlukan paling sedikit %1</translation>
    </message>
    <message>
        <source>The answers of the respondents come in by import; here they are only shown.</source>
        <translation>Jawaban responden masuk lewat impor; di sini hanya ditampilkan.</translation>
    </message>
</context>
<context>
    <name>CityWords</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No earlier year to compare with</source>
        <translation>Belum ada tahun sebelumnya sebagai pembanding</translation>
    </message>
    <message>
        <source>Compared with %1 once it is complete</source>
        <translation>Dibandingkan dengan %1 setelah lengkap</translation>
    </message>
    <message>
        <source>Not comparable with %1</source>
        <translation>Tidak sebanding dengan %1</translation>
    </message>
    <message>
        <source>%1 has no index to compare with</source>
        <translation>Tahun %1 tidak mempunyai indeks sebagai pembanding</translation>
    </message>
    <message>
        <source>More remarks on the page Progress: %1</source>
        <translation>Catatan lain pada halaman Perkembangan: %1</translation>
    </message>
    <message>
        <source>Did not take part in %1</source>
        <translation>Tidak ikut serta pada %1</translation>
    </message>
    <message>
        <source>There is no index for this year; it counts in no mean and no ranking.</source>
        <translation>Tidak ada indeks untuk tahun ini; tidak dihitung dalam rata-rata dan peringkat.</translation>
    </message>
    <message>
        <source>No index yet</source>
        <translation>Belum ada indeks</translation>
    </message>
    <message>
        <source>Not complete, coverage %1</source>
        <translation>Belum lengkap, cakupan %1</translation>
    </message>
    <message>
        <source>The figure so far is no result: %1 of %2 indicators are filled in.</source>
        <translation>Angka sementara ini bukan hasil: %1 dari %2 indikator terisi.</translation>
    </message>
    <message>
        <source>Reported figure, not computed from indicators.</source>
        <translation>Angka dilaporkan, tidak dihitung dari indikator.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 mulai %2</translation>
    </message>
    <message>
        <source>Scale %1 to %2</source>
        <translation>Skala %1 sampai %2</translation>
    </message>
    <message>
        <source>%1, handed in on %2</source>
        <translation>%1, diserahkan %2</translation>
    </message>
    <message>
        <source>%1, not handed in</source>
        <translation>%1, belum diserahkan</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>strength</source>
        <translation>kekuatan</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>kelemahan</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>rekomendasi</translation>
    </message>
    <message>
        <source>A regulation in force covers this, namely</source>
        <translation>Hal ini sudah diatur dalam peraturan yang berlaku, yaitu</translation>
    </message>
    <message>
        <source>The process runs in all units, as shown by</source>
        <translation>Proses berjalan di semua unit, terlihat dari</translation>
    </message>
    <message>
        <source>Results are reviewed every year, last in</source>
        <translation>Hasilnya ditinjau setiap tahun, terakhir pada</translation>
    </message>
    <message>
        <source>The service is connected with that of other agencies through</source>
        <translation>Layanan terhubung dengan instansi lain melalui</translation>
    </message>
    <message>
        <source>No document shows that</source>
        <translation>Belum ada dokumen yang menunjukkan bahwa</translation>
    </message>
    <message>
        <source>The document is a draft that nobody has signed:</source>
        <translation>Dokumen masih berupa rancangan yang belum ditetapkan:</translation>
    </message>
    <message>
        <source>Only some units take part, without</source>
        <translation>Baru sebagian unit yang terlibat, belum termasuk</translation>
    </message>
    <message>
        <source>The evidence is older than the year assessed:</source>
        <translation>Bukti dukung lebih lama dari tahun penilaian:</translation>
    </message>
    <message>
        <source>There is no review of</source>
        <translation>Belum ada tinjauan atas</translation>
    </message>
    <message>
        <source>Put into force by the head of the region:</source>
        <translation>Tetapkan melalui keputusan kepala daerah:</translation>
    </message>
    <message>
        <source>Extend to all units, beginning with</source>
        <translation>Perluas ke semua unit, dimulai dari</translation>
    </message>
    <message>
        <source>Review at least once a year and write down</source>
        <translation>Tinjau sekurangnya setahun sekali dan catat</translation>
    </message>
    <message>
        <source>Name one unit that answers for</source>
        <translation>Tunjuk satu unit penanggung jawab untuk</translation>
    </message>
    <message>
        <source>Hand in with the next assessment:</source>
        <translation>Serahkan pada penilaian berikutnya:</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>menunggu jawaban</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>sudah dijawab</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>selesai</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Choose an agency</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>No assessment is open</source>
        <translation>Belum ada penilaian yang dibuka</translation>
    </message>
    <message>
        <source>Choose an agency and a year first.</source>
        <translation>Pilih instansi dan tahun lebih dahulu.</translation>
    </message>
    <message>
        <source>The assessment is being read…</source>
        <translation>Penilaian sedang dibaca…</translation>
    </message>
    <message>
        <source>The assessment cannot be shown</source>
        <translation>Penilaian tidak dapat ditampilkan</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>evidence %1</source>
        <translation>bukti %1</translation>
    </message>
    <message>
        <source>removal of evidence %1</source>
        <translation>penghapusan bukti %1</translation>
    </message>
    <message>
        <source>level of %1</source>
        <translation>tingkat %1</translation>
    </message>
    <message>
        <source>fact of %1</source>
        <translation>fakta %1</translation>
    </message>
    <message>
        <source>analysis of %1</source>
        <translation>analisis %1</translation>
    </message>
    <message>
        <source>justification of %1</source>
        <translation>justifikasi %1</translation>
    </message>
    <message>
        <source>removal of the reported figure of %1</source>
        <translation>penghapusan angka dilaporkan %1</translation>
    </message>
    <message>
        <source>amount of %1</source>
        <translation>besaran %1</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>jawaban %1</translation>
    </message>
    <message>
        <source>year of the measurement of %1</source>
        <translation>tahun ukur %1</translation>
    </message>
    <message>
        <source>source of the measurement of %1</source>
        <translation>sumber hasil ukur %1</translation>
    </message>
    <message>
        <source>handing in of a stage</source>
        <translation>penyerahan tahap</translation>
    </message>
    <message>
        <source>reopening of a stage</source>
        <translation>pembukaan kembali tahap</translation>
    </message>
    <message>
        <source>opening of the panel</source>
        <translation>pembukaan panel</translation>
    </message>
    <message>
        <source>closing of the panel</source>
        <translation>penutupan panel</translation>
    </message>
    <message>
        <source>agreement on %1</source>
        <translation>kesepakatan %1</translation>
    </message>
    <message>
        <source>taking back of the agreement on %1</source>
        <translation>pembatalan kesepakatan %1</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>removal of the target of %1</source>
        <translation>penghapusan target %1</translation>
    </message>
    <message>
        <source>finding on %1</source>
        <translation>temuan %1</translation>
    </message>
    <message>
        <source>removal of a finding on %1</source>
        <translation>penghapusan temuan %1</translation>
    </message>
    <message>
        <source>question on %1</source>
        <translation>pertanyaan %1</translation>
    </message>
    <message>
        <source>clarification on %1</source>
        <translation>klarifikasi %1</translation>
    </message>
    <message>
        <source>removal of a clarification on %1</source>
        <translation>penghapusan klarifikasi %1</translation>
    </message>
    <message>
        <source>name of the programme %1</source>
        <translation>nama program %1</translation>
    </message>
    <message>
        <source>unit of the programme %1</source>
        <translation>satuan program %1</translation>
    </message>
    <message>
        <source>note on the programme %1</source>
        <translation>catatan program %1</translation>
    </message>
    <message>
        <source>target of the programme %1</source>
        <translation>target program %1</translation>
    </message>
    <message>
        <source>target year of the programme %1</source>
        <translation>tahun target program %1</translation>
    </message>
    <message>
        <source>yearly addition of the programme %1</source>
        <translation>tambahan per tahun program %1</translation>
    </message>
    <message>
        <source>counts of the programme %1</source>
        <translation>capaian program %1</translation>
    </message>
    <message>
        <source>indicators of the programme %1</source>
        <translation>indikator program %1</translation>
    </message>
    <message>
        <source>new programme</source>
        <translation>program baru</translation>
    </message>
    <message>
        <source>removal of the programme %1</source>
        <translation>penghapusan program %1</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>keterangan %1</translation>
    </message>
    <message>
        <source>details of the assessment of %1</source>
        <translation>keterangan penilaian tahun %1</translation>
    </message>
    <message>
        <source>reported figure of %1</source>
        <translation>angka dilaporkan %1</translation>
    </message>
    <message>
        <source>published index of %1</source>
        <translation>indeks tahun %1 yang dipublikasikan</translation>
    </message>
    <message>
        <source>details and published index of %1</source>
        <translation>keterangan dan indeks tahun %1 yang dipublikasikan</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 bukti</translation>
    </message>
    <message>
        <source>removal of %1 pieces of evidence</source>
        <translation>pelepasan %1 bukti</translation>
    </message>
    <message>
        <source>what %1 proves</source>
        <translation>yang dibuktikan %1</translation>
    </message>
    <message>
        <source>facts of document %1</source>
        <translation>keterangan dokumen %1</translation>
    </message>
    <message>
        <source>judgement of %1</source>
        <translation>penilaian bukti %1</translation>
    </message>
    <message>
        <source>taking back of the judgement of %1</source>
        <translation>penarikan penilaian bukti %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Cancelled. %1 of %2 files are attached; Undo takes them back.</source>
        <translation>Dibatalkan. %1 dari %2 berkas sudah dilampirkan; Urungkan mengambilnya kembali.</translation>
    </message>
    <message>
        <source>%1 of %2 files are attached.</source>
        <translation>%1 dari %2 berkas dilampirkan.</translation>
    </message>
    <message>
        <source>%1 files are attached.</source>
        <translation>%1 berkas dilampirkan.</translation>
    </message>
    <message>
        <source>Attached there already, so left as they are: %1.</source>
        <translation>Sudah terlampir di sana, jadi dibiarkan: %1.</translation>
    </message>
    <message>
        <source>Files of the system or of an open program, left out: %1.</source>
        <translation>Berkas sistem atau berkas program yang sedang terbuka dilewati: %1.</translation>
    </message>
    <message>
        <source>There is no file that could be evidence.</source>
        <translation>Tidak ada berkas yang dapat menjadi bukti.</translation>
    </message>
    <message>
        <source>Other files that could not be attached: %1.</source>
        <translation>Berkas lain yang tidak dapat dilampirkan: %1.</translation>
    </message>
    <message>
        <source>Damaged evidence that is whole again: %1.</source>
        <translation>Bukti rusak yang kini utuh kembali: %1.</translation>
    </message>
    <message>
        <source>Without any content, so no proof: %1.</source>
        <translation>Tanpa isi, jadi tidak membuktikan apa pun: %1.</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Screenshot %1</source>
        <translation>Tangkapan layar %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>mark</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>reported value</source>
        <translation>nilai dilaporkan</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>kesepakatan</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>temuan</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>klarifikasi</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakta</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analisis</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>justifikasi</translation>
    </message>
    <message>
        <source>state</source>
        <translation>keadaan</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verifikasi</translation>
    </message>
    <message>
        <source>year of the measurement</source>
        <translation>tahun pengukuran</translation>
    </message>
    <message>
        <source>source of the measurement</source>
        <translation>sumber pengukuran</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>level</source>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>huruf</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>due</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>diulangi</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>carried from last year</source>
        <translation>diteruskan dari tahun lalu</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>tidak diserahkan</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>diverifikasi</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>dipersoalkan</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawaban</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pertanyaan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>judgement of evidence</source>
        <translation>penilaian bukti</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>keperluan</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>tanggal dokumen</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>ditandatangani oleh</translation>
    </message>
    <message>
        <source>holds until</source>
        <translation>berlaku sampai</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>kerahasiaan</translation>
    </message>
    <message>
        <source>names problems found</source>
        <translation>memuat masalah yang ditemukan</translation>
    </message>
    <message>
        <source>names recommendations</source>
        <translation>memuat rekomendasi</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>putusan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>%1 → index %2, predicate %3</source>
        <translation>%1 → indeks %2, predikat %3</translation>
    </message>
    <message>
        <source>%1 → index %2, same predicate</source>
        <translation>%1 → indeks %2, predikat tetap</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>carried from an earlier stage</source>
        <translation>diteruskan dari tahap sebelumnya</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>tahun lalu</translation>
    </message>
    <message>
        <source>index reported; unchanged</source>
        <translation>indeks dilaporkan; tidak berubah</translation>
    </message>
    <message>
        <source>a figure above is reported; index unchanged</source>
        <translation>angka di atasnya dilaporkan; indeks tidak berubah</translation>
    </message>
    <message>
        <source>%1 once all are filled in</source>
        <translation>%1 bila semua terisi</translation>
    </message>
    <message>
        <source>%1 of the index once all are filled in</source>
        <translation>%1 pada indeks bila semua terisi</translation>
    </message>
    <message>
        <source>%1 → index %2</source>
        <translation>%1 → indeks %2</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Syarat: %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>disepakati</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Indicators without a value: %1 of %2.</source>
        <translation>%1 dari %2 indikator belum bernilai.</translation>
    </message>
    <message>
        <source>Indicators that the assessors do not agree on: %1.</source>
        <translation>Pada %1 indikator asesor belum sepakat.</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message>
        <source>Indicators without a value</source>
        <translation>Indikator tanpa nilai</translation>
    </message>
    <message>
        <source>Indicators that the assessors do not agree on</source>
        <translation>Indikator yang belum disepakati asesor</translation>
    </message>
    <message>
        <source>Indicators with a value but no evidence</source>
        <translation>Indikator bernilai tanpa bukti dukung</translation>
    </message>
    <message>
        <source>indicators without any evidence: %1</source>
        <translation>indikator tanpa bukti dukung sama sekali: %1</translation>
    </message>
    <message>
        <source>Evidence that the instrument&apos;s rules miss</source>
        <translation>Kekurangan bukti dukung menurut aturan instrumen</translation>
    </message>
    <message>
        <source>answered; not closed yet</source>
        <translation>dijawab, belum selesai</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>menunggu jawaban</translation>
    </message>
    <message>
        <source>past its day: %1</source>
        <translation>lewat batas: %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>jawaban paling lambat %1</translation>
    </message>
    <message>
        <source>Open clarifications</source>
        <translation>Klarifikasi yang belum selesai</translation>
    </message>
    <message>
        <source>past their day: %1</source>
        <translation>lewat batas: %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Tahap %1</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>belum diserahkan</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>The file is empty: it has no content. Attach the right file.</source>
        <translation>Berkas ini kosong, tidak ada isinya. Lampirkan berkas yang benar.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: the file is broken, or it is no PDF. Ask for the file once more, and attach that.</source>
        <translation>PDF ini tidak dapat dibaca: berkasnya rusak atau bukan PDF. Mintalah berkas itu sekali lagi, lalu lampirkan.</translation>
    </message>
    <message>
        <source>This PDF asks for a password and is not shown here. Open it with another program, which asks you for it.</source>
        <translation>PDF ini meminta kata sandi sehingga tidak ditampilkan di sini. Bukalah dengan program lain, yang akan menanyakannya kepada Anda.</translation>
    </message>
    <message>
        <source>This picture cannot be read: the file is broken, or of a kind that is not shown here. Save a copy and open it with another program.</source>
        <translation>Gambar ini tidak dapat dibaca: berkasnya rusak, atau jenisnya tidak ditampilkan di sini. Simpan salinannya dan buka dengan program lain.</translation>
    </message>
    <message>
        <source>This picture of %1 × %2 pixels is too large to be shown here. Open it with another program.</source>
        <translation>Gambar sebesar %1 × %2 piksel ini terlalu besar untuk ditampilkan di sini. Bukalah dengan program lain.</translation>
    </message>
    <message>
        <source>This file is called a text, but its content is none. Ask for the right file, or open it with another program.</source>
        <translation>Berkas ini disebut teks, tetapi isinya bukan teks. Mintalah berkas yang benar atau bukalah dengan program lain.</translation>
    </message>
    <message>
        <source>A web page. It is not shown here; what stands there may have changed since.</source>
        <translation>Halaman web. Halaman ini tidak ditampilkan di sini; isinya mungkin sudah berubah sejak dilampirkan.</translation>
    </message>
    <message>
        <source>This address is not opened: only addresses with http and https are.</source>
        <translation>Alamat ini tidak dibuka: hanya alamat http dan https yang dibuka.</translation>
    </message>
    <message>
        <source>The file could not be brought to the computer&apos;s temporary folder. See whether the disk is full, then open it again.</source>
        <translation>Berkas tidak dapat disalin ke folder sementara komputer. Periksa apakah disk penuh, lalu buka lagi.</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>Berkas yang jenisnya tidak dikenal</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Berkas %1</translation>
    </message>
    <message>
        <source>%1, %2. Files of this kind are not shown here. Save a copy and open it with another program.</source>
        <translation>%1, %2. Berkas jenis ini tidak ditampilkan di sini. Simpan salinannya dan buka dengan program lain.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Pilih &amp;semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turun</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cari di:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rincian</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti berkas itu?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Reckoning</name>
    <message>
        <source>Mean of all units</source>
        <translation>Rata-rata semua unit</translation>
    </message>
    <message>
        <source>Sum of all units</source>
        <translation>Jumlah semua unit</translation>
    </message>
    <message>
        <source>Mean of the %1 highest units</source>
        <translation>Rata-rata %1 unit tertinggi</translation>
    </message>
    <message>
        <source>Sum of all units, divided by their number, by %1 at the least</source>
        <translation>Jumlah semua unit dibagi banyaknya unit, paling sedikit dibagi %1</translation>
    </message>
    <message>
        <source>Lowest unit</source>
        <translation>Unit terendah</translation>
    </message>
    <message>
        <source>Highest unit</source>
        <translation>Unit tertinggi</translation>
    </message>
    <message>
        <source>Median of all units</source>
        <translation>Median semua unit</translation>
    </message>
    <message>
        <source>Geometric mean of the parts</source>
        <translation>Rata-rata geometris bagiannya</translation>
    </message>
    <message>
        <source>Harmonic mean of the parts</source>
        <translation>Rata-rata harmonis bagiannya</translation>
    </message>
    <message>
        <source>Median of the parts</source>
        <translation>Median bagiannya</translation>
    </message>
    <message>
        <source>Lowest part</source>
        <translation>Bagian terendah</translation>
    </message>
    <message>
        <source>Highest part</source>
        <translation>Bagian tertinggi</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Jumlah bagiannya</translation>
    </message>
    <message>
        <source>Number of parts that reach %1</source>
        <translation>Banyaknya bagian yang mencapai %1</translation>
    </message>
    <message>
        <source>How this figure follows from its parts</source>
        <translation>Cara angka ini dihitung dari bagiannya</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Weight × value</source>
        <translation>Bobot × nilai</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>How this figure follows from its units</source>
        <translation>Cara angka ini dihitung dari unitnya</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No unit is answered yet. Choose an indicator below and name the first one.</source>
        <translation>Belum ada unit yang diisi. Pilih indikator di bawahnya dan beri nama unit pertama.</translation>
    </message>
    <message>
        <source>Complete with at least %1 units.</source>
        <translation>Lengkap bila ada paling sedikit %1 unit.</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 bila %2</translation>
    </message>
    <message>
        <source>No higher than %1 where %2</source>
        <translation>Paling tinggi %1 bila %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>all-agencies</source>
        <translation>semua-instansi</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>grafik</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sampul</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Teks dari templat</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Ganti halaman</translation>
    </message>
    <message>
        <source>Method and weights</source>
        <translation>Metode dan bobot</translation>
    </message>
    <message>
        <source>Sources of reported figures</source>
        <translation>Sumber angka yang dilaporkan</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Executive summary on one page</source>
        <translation>Ringkasan eksekutif satu halaman</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Change over the years</source>
        <translation>Perubahan dari tahun ke tahun</translation>
    </message>
    <message>
        <source>Values of the parts</source>
        <translation>Nilai setiap bagian</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Dari tahap ke tahap</translation>
    </message>
    <message>
        <source>Among other agencies</source>
        <translation>Di antara instansi lain</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Kekuatan</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Kelemahan</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Tabel indikator</translation>
    </message>
    <message>
        <source>Every indicator in detail</source>
        <translation>Rincian setiap indikator</translation>
    </message>
    <message>
        <source>Groups across the instrument</source>
        <translation>Kelompok lintas instrumen</translation>
    </message>
    <message>
        <source>Findings and recommendations</source>
        <translation>Temuan dan rekomendasi</translation>
    </message>
    <message>
        <source>Targets and actions</source>
        <translation>Target dan tindak lanjut</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Follow-up of recommendations</source>
        <translation>Tindak lanjut rekomendasi</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Klarifikasi</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Catatan tentang angka</translation>
    </message>
    <message>
        <source>Facts and analyses</source>
        <translation>Fakta dan analisis</translation>
    </message>
    <message>
        <source>How every figure was computed</source>
        <translation>Cara setiap angka dihitung</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Daftar bukti dukung</translation>
    </message>
    <message>
        <source>Change trail in short</source>
        <translation>Ikhtisar jejak perubahan</translation>
    </message>
    <message>
        <source>Minutes of the self-assessment</source>
        <translation>Berita acara penilaian mandiri</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Keikutsertaan</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Distribution of the index</source>
        <translation>Sebaran indeks</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Predicates</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Climbers and fallers</source>
        <translation>Naik dan turun</translation>
    </message>
    <message>
        <source>Means of the parts</source>
        <translation>Rata-rata setiap bagian</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Semua instansi</translation>
    </message>
    <message>
        <source>PDF, for archives (PDF/A)</source>
        <translation>PDF untuk arsip (PDF/A)</translation>
    </message>
    <message>
        <source>ODT, for editing</source>
        <translation>ODT untuk disunting</translation>
    </message>
    <message>
        <source>HTML, for the web</source>
        <translation>HTML untuk web</translation>
    </message>
    <message>
        <source>XLSX, tables with formulas</source>
        <translation>XLSX, tabel dengan rumus</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON untuk program</translation>
    </message>
    <message>
        <source>Charts as SVG</source>
        <translation>Grafik sebagai SVG</translation>
    </message>
    <message>
        <source>Charts as PNG</source>
        <translation>Grafik sebagai PNG</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Baris %1, kolom %2: %3</translation>
    </message>
</context>
<context>
    <name>RoundRows</name>
    <message>
        <source>another predicate</source>
        <translation>predikat lain</translation>
    </message>
    <message>
        <source>no predicate</source>
        <translation>tanpa predikat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 · answer was due on %2</source>
        <translation>%1 · jawaban paling lambat %2</translation>
    </message>
</context>
<context>
    <name>RoundState</name>
    <message>
        <source>not begun</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>sedang diisi</translation>
    </message>
    <message>
        <source>filled in, not handed in</source>
        <translation>terisi, belum diserahkan</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>reported result</source>
        <translation>hasil dilaporkan</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
</context>
<context>
    <name>SaveEvidence</name>
    <message>
        <source>Save evidence as</source>
        <translation>Simpan bukti sebagai</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>further pages: %1</source>
        <translation>halaman lainnya: %1</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>terlampir pada %1</translation>
    </message>
    <message>
        <source>attached to further indicators: %1</source>
        <translation>terlampir pada indikator lainnya: %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>halaman %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>bagian %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justifikasi</translation>
    </message>
    <message>
        <source>Note on evidence</source>
        <translation>Catatan bukti</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nama berkas</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>scans without text: %1</source>
        <translation>hasil pindai tanpa teks: %1</translation>
    </message>
    <message>
        <source>broken, protected or too slow to read: %1</source>
        <translation>rusak, terkunci, atau terlalu lama dibaca: %1</translation>
    </message>
    <message>
        <source>not read yet: %1</source>
        <translation>belum dibaca: %1</translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <translation>Yang tidak dapat dicari: %1.</translation>
    </message>
    <message>
        <source>Nothing was found. Looked into: evidence files: %1, and the notes of all assessments.</source>
        <translation>Tidak ditemukan. Yang dicari: berkas bukti: %1, dan catatan semua penilaian.</translation>
    </message>
    <message>
        <source>Found: pages: %1 in files: %2; notes: %3.</source>
        <translation>Ditemukan: halaman: %1 dalam berkas: %2; catatan: %3.</translation>
    </message>
    <message>
        <source>Only the best %1 pages and the first %2 notes are shown: add a word to narrow the search.</source>
        <translation>Hanya %1 halaman yang paling sesuai dan %2 catatan pertama yang ditampilkan: tambahkan kata untuk mempersempit pencarian.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Ministry</source>
        <translation>Kementerian</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Regency</source>
        <translation>Kabupaten</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>diteruskan</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>tidak diserahkan</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinator</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>instansi</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>asesor</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>reported: %1</source>
        <translation>dilaporkan: %1</translation>
    </message>
    <message>
        <source>; its parts give %1</source>
        <translation>; bagian-bagiannya menghasilkan %1</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>belum bernilai</translation>
    </message>
    <message>
        <source>not agreed yet: %1</source>
        <translation>belum disepakati: %1</translation>
    </message>
    <message>
        <source>carried from the stage %1</source>
        <translation>diteruskan dari tahap %1</translation>
    </message>
    <message>
        <source>mark of %1</source>
        <translation>nilai dari %1</translation>
    </message>
    <message>
        <source>mean of the panel: %1</source>
        <translation>rata-rata panel: %1</translation>
    </message>
    <message>
        <source>median of the panel: %1</source>
        <translation>median panel: %1</translation>
    </message>
    <message>
        <source>consensus of the panel: %1</source>
        <translation>konsensus panel: %1</translation>
    </message>
    <message>
        <source>agreed by the panel: %1 (%2)</source>
        <translation>disepakati panel: %1 (%2)</translation>
    </message>
    <message>
        <source>mean of %1 answers</source>
        <translation>rata-rata %1 jawaban</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>rounded to %1</source>
        <translation>dibulatkan menjadi %1</translation>
    </message>
</context>
<context>
    <name>matang::gui::AgenciesPage</name>
    <message>
        <source>Import values</source>
        <translation>Impor nilai</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Nilai (*.csv)</translation>
    </message>
    <message>
        <source>The assessments are being read…</source>
        <translation>Penilaian sedang dibaca…</translation>
    </message>
    <message>
        <source>The assessments cannot be shown</source>
        <translation>Daftar penilaian tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>This workspace holds no assessment yet</source>
        <translation>Berkas kerja ini belum berisi penilaian</translation>
    </message>
    <message>
        <source>Begin with your agency and the instrument it is assessed with, or import published values.</source>
        <translation>Mulailah dengan instansi Anda dan instrumen penilaiannya, atau impor nilai yang sudah terbit.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Penilaian baru</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Search assessments</source>
        <translation>Cari penilaian</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Daftar penilaian</translation>
    </message>
    <message>
        <source>Import values…</source>
        <translation>Impor nilai…</translation>
    </message>
    <message>
        <source>Search agency, instrument, year</source>
        <translation>Cari instansi, instrumen, tahun</translation>
    </message>
</context>
<context>
    <name>matang::gui::AgencyPanel</name>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Change the agency</source>
        <translation>Ubah instansi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Kode resmi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Nama lain, satu per baris</translation>
    </message>
    <message>
        <source>For instance 32.71</source>
        <translation>Misalnya 32.71</translation>
    </message>
</context>
<context>
    <name>matang::gui::AgencyPicker</name>
    <message>
        <source>Nothing is ticked: all agencies are compared.</source>
        <translation>Tidak ada yang dicentang: semua instansi dibandingkan.</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <translation>Dicentang: %1 dari %2</translation>
    </message>
    <message>
        <source>Choose agencies</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>Search agency</source>
        <translation>Cari instansi</translation>
    </message>
    <message>
        <source>Search agencies to compare</source>
        <translation>Cari instansi yang dibandingkan</translation>
    </message>
    <message>
        <source>Agencies to compare</source>
        <translation>Instansi yang dibandingkan</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Centang yang tampil</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>matang::gui::AnswerPane</name>
    <message>
        <source>values between the levels are allowed</source>
        <translation>nilai di antara dua tingkat diperbolehkan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Besaran</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>The indicator does not concern this agency</source>
        <translation>Indikator ini tidak berkenaan dengan instansi ini</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Tidak diserahkan</translation>
    </message>
    <message>
        <source>Nothing was handed in; it counts as the lowest value</source>
        <translation>Tidak ada yang diserahkan; dihitung sebagai nilai terendah</translation>
    </message>
</context>
<context>
    <name>matang::gui::AssessmentPanel</name>
    <message>
        <source>Published index</source>
        <translation>Indeks yang dipublikasikan</translation>
    </message>
    <message>
        <source>The published index cannot be stored like this; what is typed stays. Correct it, or empty the field.</source>
        <translation>Indeks yang dipublikasikan tidak dapat disimpan seperti ini; ketikan Anda tetap ada. Perbaiki, atau kosongkan isiannya.</translation>
    </message>
    <message>
        <source>The published index needs its source: the decree or the page that it was read from.</source>
        <translation>Indeks yang dipublikasikan memerlukan sumber: tulis keputusan atau halaman tempat angka itu dibaca.</translation>
    </message>
    <message>
        <source>Change the assessment</source>
        <translation>Ubah penilaian</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Keikutsertaan</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
    <message>
        <source>A state, not a score: what was filled in is kept and does not count.</source>
        <translation>Ini keadaan, bukan nilai: isian yang ada tetap disimpan dan tidak dihitung.</translation>
    </message>
    <message>
        <source>Source of the index</source>
        <translation>Sumber indeks</translation>
    </message>
    <message>
        <source>Stage of the index</source>
        <translation>Tahap indeks</translation>
    </message>
    <message>
        <source>For instance: large cities</source>
        <translation>Misalnya: kota besar</translation>
    </message>
    <message>
        <source>For instance: ministerial decree 13/2024</source>
        <translation>Misalnya: Kepmen 13/2024</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>Edition of the guideline</source>
        <translation>Edisi pedoman</translation>
    </message>
    <message>
        <source>An agency that did not take part has no published index. Take the tick away, or empty the index.</source>
        <translation>Instansi yang tidak ikut serta tidak punya indeks yang dipublikasikan. Hapus centangnya, atau kosongkan indeksnya.</translation>
    </message>
</context>
<context>
    <name>matang::gui::AssessmentTableModel</name>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Not complete: %1 of %2 indicators are filled in</source>
        <translation>Belum lengkap: %1 dari %2 indikator terisi</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>%1, handed in</source>
        <translation>%1, diserahkan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>reported figure</source>
        <translation>angka dilaporkan</translation>
    </message>
    <message>
        <source>The index is taken from a publication, not computed from indicators.</source>
        <translation>Indeks diambil dari terbitan resmi, bukan dihitung dari indikator.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
</context>
<context>
    <name>matang::gui::Certainty</name>
    <message>
        <source>official</source>
        <translation>resmi</translation>
    </message>
    <message>
        <source>draft, not in force</source>
        <translation>rancangan, belum berlaku</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, dan %2</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nama: %1</translation>
    </message>
    <message>
        <source>criteria: %1</source>
        <translation>kriteria: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>bobot: %1</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>keyakinan rendah</translation>
    </message>
    <message>
        <source>level %1 not published</source>
        <translation>kriteria tingkat %1 tidak dipublikasikan</translation>
    </message>
    <message>
        <source>The name is not the official one.</source>
        <translation>Namanya bukan nama resmi.</translation>
    </message>
    <message>
        <source>The level criteria are not an official text; the guideline decides.</source>
        <translation>Kriteria tingkat bukan naskah resmi; yang menentukan adalah pedomannya.</translation>
    </message>
    <message>
        <source>The weight was not read in an official document.</source>
        <translation>Bobotnya tidak dibaca dari dokumen resmi.</translation>
    </message>
    <message>
        <source>The author of this instrument file relies little on what stands here.</source>
        <translation>Penyusun berkas instrumen ini kurang yakin atas isinya di sini.</translation>
    </message>
    <message>
        <source>The criterion of level %1 is not published.</source>
        <translation>Kriteria tingkat %1 tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>instrument: %1</source>
        <translation>instrumen: %1</translation>
    </message>
    <message>
        <source>weights: %1</source>
        <translation>bobot: %1</translation>
    </message>
    <message>
        <source>This instrument is not an official one in force; its figures cannot be compared with published results.</source>
        <translation>Instrumen ini bukan instrumen resmi yang berlaku; angkanya tidak dapat dibandingkan dengan hasil yang dipublikasikan.</translation>
    </message>
    <message>
        <source>The weights of profile “%1” were not read in an official document.</source>
        <translation>Bobot pada profil “%1” tidak dibaca dari dokumen resmi.</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>dilaporkan pihak lain</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>rumusan sendiri</translation>
    </message>
    <message>
        <source>own reckoning</source>
        <translation>hitungan sendiri</translation>
    </message>
    <message>
        <source>own compilation</source>
        <translation>susunan sendiri</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rancangan</translation>
    </message>
</context>
<context>
    <name>matang::gui::ChangeView</name>
    <message>
        <source>No change to show</source>
        <translation>Tidak ada perubahan yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>This is the only year of the agency with this instrument, so there is no other to compare it with.</source>
        <translation>Ini satu-satunya tahun instansi dengan instrumen ini, sehingga tidak ada tahun lain sebagai pembanding.</translation>
    </message>
    <message>
        <source>Choose two different years.</source>
        <translation>Pilih dua tahun yang berbeda.</translation>
    </message>
    <message>
        <source>Compare like for like</source>
        <translation>Bandingkan secara setara</translation>
    </message>
    <message>
        <source>Where the parts are not known in both years, the figure above them is shown.</source>
        <translation>Bila bagian-bagiannya tidak diketahui pada kedua tahun, angka di atasnya yang ditampilkan.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>by</source>
        <translation>menurut</translation>
    </message>
    <message>
        <source>The two figures are of different stages: %1 %2, %3 %4.</source>
        <translation>Kedua angka berasal dari tahap yang berbeda: %1 %2, %3 %4.</translation>
    </message>
</context>
<context>
    <name>matang::gui::ChartFrame</name>
    <message>
        <source>Save the chart</source>
        <translation>Simpan bagan</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Berkas %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Bagan</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Tampilkan angkanya sebagai tabel</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Tampilkan bagan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Salin atau simpan bagan ini</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Simpan sebagai SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Simpan sebagai PNG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan sebagai CSV…</translation>
    </message>
</context>
<context>
    <name>matang::gui::CityView</name>
    <message>
        <source>the same: %1</source>
        <translation>sama: %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>Only the index is known.</source>
        <translation>Hanya indeks yang diketahui.</translation>
    </message>
    <message>
        <source>Known once two parts have a value.</source>
        <translation>Diketahui setelah dua bagian bernilai.</translation>
    </message>
    <message>
        <source>All parts have the same value: %1.</source>
        <translation>Semua bagian bernilai sama: %1.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>terkuat</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>terlemah</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The index is reported: no level moves it.</source>
        <translation>Indeks dilaporkan: tidak berubah oleh tingkat mana pun.</translation>
    </message>
    <message>
        <source>Computed for how things are.</source>
        <translation>Dihitung untuk keadaan sekarang.</translation>
    </message>
    <message>
        <source>Known once indicators have a value.</source>
        <translation>Diketahui setelah ada indikator yang bernilai.</translation>
    </message>
    <message>
        <source>No single level lifts the index.</source>
        <translation>Tidak ada satu tingkat pun yang menaikkan indeks.</translation>
    </message>
    <message>
        <source>What one level more would bring. It says nothing about the effort.</source>
        <translation>Pengaruh kenaikan satu tingkat. Besarnya upaya tidak diperhitungkan.</translation>
    </message>
    <message>
        <source>The index was reported without its indicators: there is nothing to fill in.</source>
        <translation>Indeks dilaporkan tanpa indikatornya: tidak ada yang perlu diisi.</translation>
    </message>
    <message>
        <source>Nothing is missing at this stage.</source>
        <translation>Tidak ada yang kurang pada tahap ini.</translation>
    </message>
    <message>
        <source>Next step that lifts the index most</source>
        <translation>Langkah yang paling menaikkan indeks</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Yang masih kurang</translation>
    </message>
    <message>
        <source>Strongest and weakest</source>
        <translation>Terkuat dan terlemah</translation>
    </message>
</context>
<context>
    <name>matang::gui::ClarificationsPane</name>
    <message>
        <source>overdue since %1</source>
        <translation>lewat batas sejak %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>batas %1</translation>
    </message>
    <message>
        <source>No question has been asked on this yet.</source>
        <translation>Belum ada pertanyaan di sini.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Tutup pertanyaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Pertanyaan dan jawaban</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Pertanyaan atau jawaban</translation>
    </message>
    <message>
        <source>Write a question or an answer</source>
        <translation>Tulis pertanyaan atau jawaban</translation>
    </message>
    <message>
        <source>answer due by</source>
        <translation>jawaban paling lambat</translation>
    </message>
    <message>
        <source>Day by which an answer is wanted</source>
        <translation>Tanggal batas jawaban</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
</context>
<context>
    <name>matang::gui::ContextBar</name>
    <message>
        <source>Stage: %1</source>
        <translation>Tahap: %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>hanya baca</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>menyimpan…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>belum tersimpan</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Siapa yang bekerja?</translation>
    </message>
    <message>
        <source>Change who is working</source>
        <translation>Ganti nama yang bekerja</translation>
    </message>
    <message>
        <source>Choose another agency</source>
        <translation>Pilih instansi lain</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>instrument not official</source>
        <translation>instrumen tidak resmi</translation>
    </message>
    <message>
        <source>weights not official</source>
        <translation>bobot tidak resmi</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Keadaan kini</translation>
    </message>
    <message>
        <source>As it is to be</source>
        <translation>Keadaan yang dituju</translation>
    </message>
    <message>
        <source>Which state is answered</source>
        <translation>Keadaan yang dijawab</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ diserahkan</translation>
    </message>
    <message>
        <source>blind panel</source>
        <translation>panel tertutup</translation>
    </message>
    <message>
        <source>Hand in or reopen the stage</source>
        <translation>Serahkan atau buka kembali tahap</translation>
    </message>
    <message>
        <source>State of the stage: %1</source>
        <translation>Keadaan tahap: %1</translation>
    </message>
    <message>
        <source>stage open</source>
        <translation>tahap terbuka</translation>
    </message>
</context>
<context>
    <name>matang::gui::CountsPane</name>
    <message>
        <source>Counts of the years</source>
        <translation>Capaian per tahun</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Tambah tahun</translation>
    </message>
    <message>
        <source>Remove year</source>
        <translation>Hapus tahun</translation>
    </message>
</context>
<context>
    <name>matang::gui::CoverageTable</name>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Berbukti</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Tanpa kekurangan</translation>
    </message>
    <message>
        <source>Judged by assessors</source>
        <translation>Dinilai asesor</translation>
    </message>
    <message>
        <source>Evidence by part</source>
        <translation>Bukti menurut bagian</translation>
    </message>
    <message>
        <source>Whole instrument</source>
        <translation>Seluruh instrumen</translation>
    </message>
    <message>
        <source>%1 of %2 with a value</source>
        <translation>%1 dari %2 yang bernilai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 diterima</translation>
    </message>
    <message>
        <source>%1 insufficient</source>
        <translation>%1 belum cukup</translation>
    </message>
    <message>
        <source>%1 irrelevant</source>
        <translation>%1 tidak relevan</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 belum dinilai</translation>
    </message>
</context>
<context>
    <name>matang::gui::DayField</name>
    <message>
        <source>&quot;%1&quot; is no day. Write day, month and year, such as %2.</source>
        <translation>&quot;%1&quot; bukan tanggal. Tulis hari, bulan, dan tahun, misalnya %2.</translation>
    </message>
</context>
<context>
    <name>matang::gui::DeskTabs</name>
    <message>
        <source>Why this number</source>
        <translation>Mengapa angka ini</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Klarifikasi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
</context>
<context>
    <name>matang::gui::DocumentForm</name>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Tanggal dokumen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Names problems found</source>
        <translation>Memuat masalah yang ditemukan</translation>
    </message>
    <message>
        <source>Names recommendations</source>
        <translation>Memuat rekomendasi</translation>
    </message>
    <message>
        <source>such as 12 of 2023</source>
        <translation>misalnya 12 Tahun 2023</translation>
    </message>
</context>
<context>
    <name>matang::gui::DrawnView</name>
    <message>
        <source>No values to show</source>
        <translation>Tidak ada nilai yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>Only the index itself is known here, not the parts that it is made of.</source>
        <translation>Di sini hanya indeksnya yang diketahui, bukan bagian-bagian pembentuknya.</translation>
    </message>
    <message>
        <source>No parts to show</source>
        <translation>Tidak ada bagian yang dapat ditampilkan</translation>
    </message>
</context>
<context>
    <name>matang::gui::EvidenceGapModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>(to be looked at)</source>
        <translation>(perlu diperiksa)</translation>
    </message>
</context>
<context>
    <name>matang::gui::EvidenceListModel</name>
    <message>
        <source>%1, attached on %2 by %3</source>
        <translation>%1, dilampirkan pada %2 oleh %3</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>tingkat %1</translation>
    </message>
</context>
<context>
    <name>matang::gui::EvidencePage</name>
    <message>
        <source>All parts</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>The text of the instrument that this assessment uses has no rules for evidence, so nothing can be checked.</source>
        <translation>Naskah instrumen yang dipakai penilaian ini tidak memuat aturan bukti, jadi tidak ada yang dapat diperiksa.</translation>
    </message>
    <message>
        <source>Nothing is missing by the instrument&apos;s rules. Ages are measured on %1.</source>
        <translation>Tidak ada yang kurang menurut aturan instrumen. Umur dokumen dihitung per %1.</translation>
    </message>
    <message>
        <source>None of them is among what is chosen above.</source>
        <translation>Tidak ada di antaranya yang cocok dengan pilihan di atas.</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>Lampirkan folder</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Attach a folder…</source>
        <translation>Lampirkan folder…</translation>
    </message>
    <message>
        <source>Part of the instrument</source>
        <translation>Bagian instrumen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Cari di daftar kerja</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Daftar kerja</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Buka indikator</translation>
    </message>
    <message>
        <source>By the instrument&apos;s rules %1 things must be put right and %2 looked at. Ages are measured on %3.</source>
        <translation>Menurut aturan instrumen %1 hal harus diperbaiki dan %2 perlu diperiksa. Umur dokumen dihitung per %3.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Only what must be put right</source>
        <translation>Hanya yang harus diperbaiki</translation>
    </message>
</context>
<context>
    <name>matang::gui::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Bukti (%1)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Tambah bukti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Evidence is being stored</source>
        <translation>Bukti sedang disimpan</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Berkas %1 dari %2: %3</translation>
    </message>
    <message>
        <source>Add every file of a folder</source>
        <translation>Tambahkan semua berkas dalam folder</translation>
    </message>
    <message>
        <source>Nothing that can be evidence was copied: copy a file, a picture or the address of a web page.</source>
        <translation>Yang disalin tidak dapat menjadi bukti: salin berkas, gambar, atau alamat halaman web.</translation>
    </message>
    <message>
        <source>Nothing else holds %1. It stays in the workspace until space is freed; until then Undo brings it back.</source>
        <translation>Tidak ada tautan lain ke %1. Isinya tetap tersimpan di berkas kerja sampai ruang dibebaskan; sampai saat itu Urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste, or add them.</source>
        <translation>Taruh berkas atau folder di sini, tempel, atau tambahkan.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Berkas…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Halaman web…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Tempel yang disalin</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Facts and judgement</source>
        <translation>Keterangan dan penilaian</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Also for another indicator…</source>
        <translation>Juga untuk indikator lain…</translation>
    </message>
</context>
<context>
    <name>matang::gui::EvidenceTab</name>
    <message>
        <source>Please add to %1 (%2): %3</source>
        <translation>Mohon lengkapi %1 (%2): %3</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>No evidence is attached to this indicator yet.</source>
        <translation>Belum ada bukti pada indikator ini.</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Yang dibuktikan</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Penilaian asesor</translation>
    </message>
</context>
<context>
    <name>matang::gui::ExportBar</name>
    <message>
        <source>Export evidence into</source>
        <translation>Ekspor bukti ke dalam</translation>
    </message>
    <message>
        <source>Evidence is being written to %1</source>
        <translation>Bukti sedang ditulis ke %1</translation>
    </message>
    <message>
        <source>%1 pieces of evidence were written to %2, with a table (index.csv) and checksums (SHA256SUMS).</source>
        <translation>%1 bukti ditulis ke %2, beserta tabel (index.csv) dan jumlah cek (SHA256SUMS).</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Dibatalkan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Ekspor bukti…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Evidence is being exported</source>
        <translation>Bukti sedang diekspor</translation>
    </message>
</context>
<context>
    <name>matang::gui::FigureField</name>
    <message>
        <source>from %1 to %2</source>
        <translation>dari %1 sampai %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>paling rendah %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>paling tinggi %1</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, berjenjang %2</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>“%1” bukan bilangan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is not possible here (%2). Nothing was changed.</source>
        <translation>“%1” tidak mungkin di sini (%2). Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” may be a whole number or a decimal. Type %2 or %3. Nothing was changed.</source>
        <translation>“%1” dapat berarti bilangan bulat atau pecahan desimal. Ketik %2 atau %3. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>matang::gui::FindingsPane</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Jenis temuan</translation>
    </message>
    <message>
        <source>Text of the finding</source>
        <translation>Teks temuan</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Apa yang ditemukan?</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Tambah temuan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Insert an opening sentence…</source>
        <translation>Sisipkan kalimat pembuka…</translation>
    </message>
    <message>
        <source>Opening sentences to insert</source>
        <translation>Kalimat pembuka untuk disisipkan</translation>
    </message>
</context>
<context>
    <name>matang::gui::GroupBar</name>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Jenis tidak diketahui</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Semua kelompok</translation>
    </message>
    <message>
        <source>Without a cohort</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Semua provinsi</translation>
    </message>
    <message>
        <source>No agency marked</source>
        <translation>Tidak ada yang ditandai</translation>
    </message>
    <message>
        <source>Choose agencies…</source>
        <translation>Pilih instansi…</translation>
    </message>
    <message>
        <source>Chosen agencies: %1</source>
        <translation>Instansi pilihan: %1</translation>
    </message>
    <message>
        <source>Instrument that is compared</source>
        <translation>Instrumen yang dibandingkan</translation>
    </message>
    <message>
        <source>Year that is compared</source>
        <translation>Tahun yang dibandingkan</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Jenis instansi</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Marked agency</source>
        <translation>Instansi yang ditandai</translation>
    </message>
    <message>
        <source>The agency that is marked in the table and the charts</source>
        <translation>Instansi yang ditandai dalam tabel dan bagan</translation>
    </message>
</context>
<context>
    <name>matang::gui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cari dalam panduan</translation>
    </message>
</context>
<context>
    <name>matang::gui::Help</name>
    <message>
        <source>1 to 5 (or 0 to 4)</source>
        <translation>1 sampai 5 (atau 0 sampai 4)</translation>
    </message>
    <message>
        <source>choose the level of the indicator at hand</source>
        <translation>memilih tingkat indikator yang terbuka</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Atas, Bawah</translation>
    </message>
    <message>
        <source>move in the tree</source>
        <translation>berpindah dalam daftar</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Atas, Ctrl+Bawah</translation>
    </message>
    <message>
        <source>previous or next indicator, from anywhere on the sheet</source>
        <translation>indikator sebelumnya atau berikutnya, dari mana pun di lembar ini</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>next indicator without a value</source>
        <translation>indikator berikutnya yang belum bernilai</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>next indicator on which the assessors do not agree</source>
        <translation>indikator berikutnya yang belum disepakati asesor</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>back to the tree</source>
        <translation>kembali ke pohon indikator</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>write the fact</source>
        <translation>tulis fakta</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>tambah bukti</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>previous or next stage</source>
        <translation>tahap sebelumnya atau berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>hand in or reopen the stage</source>
        <translation>serahkan atau buka kembali tahap</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search indicators or instruments</source>
        <translation>cari indikator atau isi instrumen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>mengurungkan, mengulangi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>remove the chosen evidence</source>
        <translation>menghapus bukti yang dipilih</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>About Matang</source>
        <translation>Tentang Matang</translation>
    </message>
    <message>
        <source>Matang %1

Assesses how mature the digital government of a city or an agency is, with official instruments, evidence, and exact figures.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Matang %1

Menilai kematangan pemerintahan digital kota atau instansi dengan instrumen resmi, bukti dukung, dan angka yang tepat.

Perangkat lunak bebas di bawah GNU General Public License versi 3 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>Signs in the list of indicators</source>
        <translation>Tanda pada daftar indikator</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>add what was copied as evidence: files, a picture, the address of a web page</source>
        <translation>jadikan yang disalin sebagai bukti: berkas, gambar, alamat halaman web</translation>
    </message>
    <message>
        <source>Enter, Alt+Enter</source>
        <translation>Enter, Alt+Enter</translation>
    </message>
    <message>
        <source>in the list of evidence: look at it, its facts and judgement</source>
        <translation>di daftar bukti: lihat isinya, atau keterangan dan penilaiannya</translation>
    </message>
    <message>
        <source>open or fold evidence, findings, clarifications and history</source>
        <translation>buka atau lipat bukti, temuan, klarifikasi, dan riwayat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>find evidence: words in files and notes</source>
        <translation>mencari bukti: kata dalam berkas dan catatan</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 sampai Ctrl+9</translation>
    </message>
    <message>
        <source>overview, agencies, score sheet, evidence, progress, ranking, programmes, report, instruments</source>
        <translation>ringkasan, instansi, lembar penilaian, bukti dukung, perkembangan, peringkat, program, laporan, instrumen</translation>
    </message>
</context>
<context>
    <name>matang::gui::HistoryPane</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Belum ada perubahan di sini.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan sesudah</translation>
    </message>
</context>
<context>
    <name>matang::gui::ImportPanel</name>
    <message>
        <source>Import of %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Berkas sedang diperiksa…</translation>
    </message>
    <message>
        <source>The file was refused. Nothing was stored. Correct what is listed, then import it again.</source>
        <translation>Berkas ditolak. Tidak ada yang disimpan. Perbaiki yang tercantum di bawah, lalu impor lagi.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new agencies, %3 new assessments, %4 values set, %5 unchanged, %6 warnings. Nothing has been stored yet.</source>
        <translation>%1 baris: %2 instansi baru, %3 penilaian baru, %4 nilai terisi, %5 tidak berubah, %6 peringatan. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Catatan pemeriksaan</translation>
    </message>
    <message>
        <source>Store values</source>
        <translation>Simpan nilai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Baris %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>Stored: %1 rows, %2 new agencies, %3 new assessments, %4 values set. The import cannot be undone; the change trail records it.</source>
        <translation>Tersimpan: %1 baris, %2 instansi baru, %3 penilaian baru, %4 nilai terisi. Impor tidak dapat diurungkan; jejak perubahan mencatatnya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>matang::gui::IndexView</name>
    <message>
        <source>Index over the years</source>
        <translation>Indeks menurut tahun</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>No index to show</source>
        <translation>Tidak ada indeks yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>The agency has no result with this instrument yet.</source>
        <translation>Instansi ini belum memiliki hasil dengan instrumen ini.</translation>
    </message>
</context>
<context>
    <name>matang::gui::IndicatorDetail</name>
    <message>
        <source>weight %1</source>
        <translation>bobot %1</translation>
    </message>
    <message>
        <source>What proves it: %1</source>
        <translation>Bukti yang diharapkan: %1</translation>
    </message>
    <message>
        <source>The value %1 is reported at this stage and counts before marks. Source: %2</source>
        <translation>Nilai %1 dilaporkan pada tahap ini dan berlaku mendahului nilai asesor. Sumber: %2</translation>
    </message>
    <message>
        <source>Remove the reported value</source>
        <translation>Hapus nilai dilaporkan</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>What is there? Name the document, article and date.</source>
        <translation>Apa yang sudah ada? Sebutkan dokumen, pasal, dan tanggalnya.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <source>Why does it meet this level, and not the next one?</source>
        <translation>Mengapa memenuhi tingkat ini dan belum tingkat berikutnya?</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justifikasi</translation>
    </message>
    <message>
        <source>Why this value at this stage?</source>
        <translation>Mengapa nilai ini pada tahap ini?</translation>
    </message>
    <message>
        <source>The figure of %1 is reported at this stage: marks here do not change it.</source>
        <translation>Angka %1 dilaporkan pada tahap ini: nilai di sini tidak mengubahnya.</translation>
    </message>
    <message>
        <source>Not agreed yet: the assessors&apos; marks differ, so the indicator has no value at this stage.</source>
        <translation>Belum sepakat: nilai para asesor berbeda, jadi indikator ini belum bernilai pada tahap ini.</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>tanpa target</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Last year:</source>
        <translation>Tahun lalu:</translation>
    </message>
</context>
<context>
    <name>matang::gui::IndicatorList</name>
    <message>
        <source>Search indicators</source>
        <translation>Cari indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Belum terisi</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Tanpa bukti</translation>
    </message>
    <message>
        <source>Changed since last year</source>
        <translation>Berubah dari tahun lalu</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Di bawah target</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Belum sepakat</translation>
    </message>
    <message>
        <source>With a question</source>
        <translation>Ada pertanyaan</translation>
    </message>
</context>
<context>
    <name>matang::gui::IndicatorTreeModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tahap lalu</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>matang::gui::IndicatorWords</name>
    <message>
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Belum terisi</translation>
    </message>
    <message>
        <source>The assessors do not agree yet</source>
        <translation>Asesor belum sepakat</translation>
    </message>
    <message>
        <source>Ready: value, reason and evidence are there</source>
        <translation>Siap: nilai, alasan, dan bukti sudah ada</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>the end of a clarification</source>
        <translation>penutupan klarifikasi</translation>
    </message>
    <message>
        <source>Scored; still missing: %1</source>
        <translation>Bernilai; masih kurang: %1</translation>
    </message>
    <message>
        <source>Value %1, %2</source>
        <translation>Nilai %1, %2</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>Tahun lalu: %1</translation>
    </message>
    <message>
        <source>○ not filled in yet</source>
        <translation>○ belum terisi</translation>
    </message>
    <message>
        <source>◐ filled in, reason, evidence or an answer still missing</source>
        <translation>◐ terisi, tetapi alasan, bukti, atau jawaban masih kurang</translation>
    </message>
    <message>
        <source>● ready</source>
        <translation>● siap</translation>
    </message>
    <message>
        <source>≠ the assessors do not agree</source>
        <translation>≠ asesor belum sepakat</translation>
    </message>
    <message>
        <source>⊘ not applicable</source>
        <translation>⊘ tidak berlaku</translation>
    </message>
    <message>
        <source>? a clarification is open</source>
        <translation>? ada klarifikasi yang belum selesai</translation>
    </message>
    <message>
        <source>▴ ▾ higher or lower than last year</source>
        <translation>▴ ▾ lebih tinggi atau lebih rendah dari tahun lalu</translation>
    </message>
</context>
<context>
    <name>matang::gui::JudgementForm</name>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>No assessor has judged it yet.</source>
        <translation>Belum ada asesor yang menilainya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>Alasan penilaian</translation>
    </message>
    <message>
        <source>What is missing, or why it does not fit</source>
        <translation>Yang kurang, atau mengapa tidak cocok</translation>
    </message>
    <message>
        <source>Ask for an addition until</source>
        <translation>Minta tambahan sampai</translation>
    </message>
    <message>
        <source>Day by which the addition is wanted</source>
        <translation>Tanggal batas tambahan</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Simpan penilaian</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>This verdict needs a reason; it is stored once it has one.</source>
        <translation>Putusan ini perlu alasan; disimpan begitu alasannya ada.</translation>
    </message>
</context>
<context>
    <name>matang::gui::LikeView</name>
    <message>
        <source>Nothing to compare like for like</source>
        <translation>Tidak ada yang perlu dibandingkan secara setara</translation>
    </message>
    <message>
        <source>All years of the agency were assessed with the same instrument, so they can be compared directly.</source>
        <translation>Semua tahun instansi ini dinilai dengan instrumen yang sama, sehingga dapat dibandingkan langsung.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>The two instruments are being compared</source>
        <translation>Kedua instrumen sedang dibandingkan</translation>
    </message>
    <message>
        <source>No like-for-like comparison</source>
        <translation>Tidak ada perbandingan setara</translation>
    </message>
    <message>
        <source>Like for like (indicative), over %1 pairs of indicators: %2 for %3, %4 for %5 (%6). Coverage: %7 and %8 of the weight.</source>
        <translation>Perbandingan setara (indikatif) atas %1 pasangan indikator: %2 untuk %3, %4 untuk %5 (%6). Cakupan: %7 dan %8 bobot.</translation>
    </message>
    <message>
        <source>Years:</source>
        <translation>Tahun:</translation>
    </message>
</context>
<context>
    <name>matang::gui::LinkAlsoPanel</name>
    <message>
        <source>Also evidence for another indicator: %1</source>
        <translation>Juga bukti untuk indikator lain: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
</context>
<context>
    <name>matang::gui::LinkForm</name>
    <message>
        <source>every level</source>
        <translation>semua tingkat</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Proves level</source>
        <translation>Untuk tingkat</translation>
    </message>
    <message>
        <source>Page or article</source>
        <translation>Halaman atau pasal</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>such as p. 7, Article 5</source>
        <translation>misalnya hlm. 7, Pasal 5</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
</context>
<context>
    <name>matang::gui::LinksPane</name>
    <message>
        <source>Serves the indicators</source>
        <translation>Mendukung indikator</translation>
    </message>
    <message>
        <source>Indicator to link</source>
        <translation>Indikator yang akan ditautkan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Link the chosen indicator</source>
        <translation>Tautkan indikator terpilih</translation>
    </message>
    <message>
        <source>Linked indicators</source>
        <translation>Indikator tertaut</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Unlink the chosen indicator</source>
        <translation>Lepaskan indikator terpilih</translation>
    </message>
</context>
<context>
    <name>matang::gui::ListFilterBar</name>
    <message>
        <source>All instruments</source>
        <translation>Semua instrumen</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua keadaan</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
    <message>
        <source>Assessments: %1</source>
        <translation>%1 penilaian</translation>
    </message>
    <message>
        <source>%1 of %2 assessments</source>
        <translation>%1 dari %2 penilaian</translation>
    </message>
    <message>
        <source>Show instrument</source>
        <translation>Tampilkan instrumen</translation>
    </message>
    <message>
        <source>Show year</source>
        <translation>Tampilkan tahun</translation>
    </message>
    <message>
        <source>Show state</source>
        <translation>Tampilkan keadaan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>matang::gui::LockBanner</name>
    <message>
        <source>Stage…</source>
        <translation>Tahap…</translation>
    </message>
    <message>
        <source>You work for the agency; this stage is filled in by the assessors.</source>
        <translation>Anda bekerja untuk instansi; tahap ini diisi oleh asesor.</translation>
    </message>
    <message>
        <source>You work as an assessor; this stage is filled in by the agency.</source>
        <translation>Anda bekerja sebagai asesor; tahap ini diisi oleh instansi.</translation>
    </message>
    <message>
        <source>Change who is working</source>
        <translation>Ganti nama yang bekerja</translation>
    </message>
    <message>
        <source>Blind panel: you see only your own marks until the panel is opened.</source>
        <translation>Panel tertutup: Anda hanya melihat nilai Anda sendiri sampai panel dibuka.</translation>
    </message>
    <message>
        <source>This stage has been handed in: its answers are locked. Evidence can still be added.</source>
        <translation>Tahap ini sudah diserahkan: jawabannya terkunci. Bukti masih dapat ditambahkan.</translation>
    </message>
    <message>
        <source>This agency did not take part in this year: what is filled in does not count.</source>
        <translation>Instansi ini tidak ikut serta pada tahun ini: yang terisi tidak dihitung.</translation>
    </message>
</context>
<context>
    <name>matang::gui::MainWindow</name>
    <message>
        <source>%1 is being opened and checked…</source>
        <translation>%1 sedang dibuka dan diperiksa…</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 tidak dapat dibuka</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Buka berkas kerja</translation>
    </message>
    <message>
        <source>Workspace (*.matang)</source>
        <translation>Berkas kerja (*.matang)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Berkas kerja baru</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>%1 is being written…</source>
        <translation>%1 sedang ditulis…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Simpan di tempat lain</translation>
    </message>
</context>
<context>
    <name>matang::gui::MeasurementFields</name>
    <message>
        <source>“%1” is not a year of four digits. Nothing was changed.</source>
        <translation>“%1” bukan tahun empat angka. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Year measured</source>
        <translation>Tahun ukur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Year of the measurement</source>
        <translation>Tahun hasil ukur</translation>
    </message>
    <message>
        <source>Source of the measurement</source>
        <translation>Sumber hasil ukur</translation>
    </message>
    <message>
        <source>Report, table or letter</source>
        <translation>Laporan, tabel, atau surat</translation>
    </message>
</context>
<context>
    <name>matang::gui::Menus</name>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka &amp;terakhir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Berkas kerja &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>B&amp;uka berkas kerja…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Simpan &amp;salinan…</translation>
    </message>
    <message>
        <source>New &amp;assessment</source>
        <translation>&amp;Penilaian baru</translation>
    </message>
    <message>
        <source>&amp;Import values…</source>
        <translation>&amp;Impor nilai…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Agencies</source>
        <translation>&amp;Instansi</translation>
    </message>
    <message>
        <source>&amp;Score sheet</source>
        <translation>&amp;Penilaian</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>P&amp;erkembangan</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Laporan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tombol &amp;pintas</translation>
    </message>
    <message>
        <source>&amp;About Matang</source>
        <translation>&amp;Tentang Matang</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrumen</translation>
    </message>
    <message>
        <source>Program&amp;mes</source>
        <translation>Pro&amp;gram</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Panduan</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Bukti</translation>
    </message>
    <message>
        <source>Find e&amp;vidence…</source>
        <translation>Cari &amp;bukti…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Ringkasan</translation>
    </message>
    <message>
        <source>Ran&amp;king</source>
        <translation>Pering&amp;kat</translation>
    </message>
</context>
<context>
    <name>matang::gui::NewAssessmentPanel</name>
    <message>
        <source>New assessment</source>
        <translation>Penilaian baru</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Weight profile</source>
        <translation>Profil bobot</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>For instance Kota Bogor</source>
        <translation>Misalnya Kota Bogor</translation>
    </message>
    <message>
        <source>Create assessment</source>
        <translation>Buat penilaian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 was in force until %2. For %3 its successor may be meant.</source>
        <translation>%1 berlaku sampai %2. Untuk %3 mungkin yang dimaksud penerusnya.</translation>
    </message>
    <message>
        <source>%1 has been in force from %2 on. For %3 its predecessor may be meant.</source>
        <translation>%1 berlaku sejak %2. Untuk %3 mungkin yang dimaksud pendahulunya.</translation>
    </message>
</context>
<context>
    <name>matang::gui::NewYearPanel</name>
    <message>
        <source>from the year %1</source>
        <translation>dari tahun %1</translation>
    </message>
    <message>
        <source>the text of last year, version %1</source>
        <translation>teks tahun lalu, versi %1</translation>
    </message>
    <message>
        <source>the text of today, version %1</source>
        <translation>teks terkini, versi %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Facts and analyses (indicators: %1)</source>
        <translation>Fakta dan analisis dari %1 indikator</translation>
    </message>
    <message>
        <source>Evidence links: %1</source>
        <translation>Bukti dukung: %1 tautan</translation>
    </message>
    <message>
        <source>Levels, agreements and findings are never carried; every indicator is answered anew.</source>
        <translation>Tingkat, nilai disepakati, dan temuan tidak pernah dibawa; setiap indikator dinilai kembali.</translation>
    </message>
    <message>
        <source>Notes and links that stay behind, because the new year has no place for them: %1.</source>
        <translation>%1 catatan atau tautan tidak terbawa karena tidak ada tempatnya pada tahun baru.</translation>
    </message>
    <message>
        <source>%1 has an assessment for %2. Carried from %3: notes (%4) and evidence links (%5). No level was carried.</source>
        <translation>%1 kini mempunyai penilaian tahun %2. Dibawa dari tahun %3: %4 catatan dan %5 tautan bukti dukung. Tidak ada tingkat yang dibawa.</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Buka penilaian</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Weight profile</source>
        <translation>Profil bobot</translation>
    </message>
    <message>
        <source>As long as the weight profile of the year is not known, no index is computed.</source>
        <translation>Selama profil bobot tahun ini belum diketahui, indeks tidak dihitung.</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Bahan yang dibawa</translation>
    </message>
    <message>
        <source>There is nothing to carry over from %1; every indicator is answered anew.</source>
        <translation>Tidak ada bahan dari tahun %1 yang dapat dibawa; setiap indikator dinilai kembali.</translation>
    </message>
    <message>
        <source>%1, last assessed with %2 in %3.</source>
        <translation>%1, terakhir dinilai dengan %2 pada tahun %3.</translation>
    </message>
    <message>
        <source>%1 has an assessment for %2. Nothing was carried from %3.</source>
        <translation>%1 kini mempunyai penilaian tahun %2. Tidak ada yang dibawa dari tahun %3.</translation>
    </message>
    <message>
        <source>The next year has begun</source>
        <translation>Tahun berikutnya sudah dimulai</translation>
    </message>
    <message>
        <source>Continue with the next year</source>
        <translation>Lanjutkan ke tahun berikutnya</translation>
    </message>
    <message>
        <source>Begin the next year</source>
        <translation>Mulai tahun berikutnya</translation>
    </message>
</context>
<context>
    <name>matang::gui::NodeDetail</name>
    <message>
        <source>weight %1</source>
        <translation>bobot %1</translation>
    </message>
    <message>
        <source>%1 of %2 indicators filled in</source>
        <translation>%1 dari %2 indikator terisi</translation>
    </message>
    <message>
        <source>This figure is reported and counts before its parts. Source: %1</source>
        <translation>Angka ini dilaporkan dan berlaku mendahului bagian-bagiannya. Sumber: %1</translation>
    </message>
    <message>
        <source>Remove the reported value</source>
        <translation>Hapus nilai dilaporkan</translation>
    </message>
    <message>
        <source>Enter a reported figure</source>
        <translation>Isi angka dilaporkan</translation>
    </message>
    <message>
        <source>Change the reported figure</source>
        <translation>Ubah angka dilaporkan</translation>
    </message>
    <message>
        <source>evidence for %1 of %2, nothing missing for %3</source>
        <translation>bukti untuk %1 dari %2, tanpa kekurangan %3</translation>
    </message>
</context>
<context>
    <name>matang::gui::PanelPane</name>
    <message>
        <source>Agreed on %1: %2</source>
        <translation>Disepakati %1: %2</translation>
    </message>
    <message>
        <source>Marks of the panel at this stage</source>
        <translation>Nilai panel asesor pada tahap ini</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Ubah kesepakatan</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Catat kesepakatan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Agreed value</source>
        <translation>Nilai yang disepakati</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Mengapa nilai ini?</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Perbedaan berikutnya</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>semua sepakat</translation>
    </message>
    <message>
        <source>≠ %1 apart</source>
        <translation>≠ selisih %1</translation>
    </message>
    <message>
        <source>No disagreement is left at this stage.</source>
        <translation>Tidak ada lagi perbedaan pada tahap ini.</translation>
    </message>
    <message>
        <source>%1 disagreements are left at this stage.</source>
        <translation>Tersisa %1 perbedaan pada tahap ini.</translation>
    </message>
    <message>
        <source>Disagreement %1 of %2 at this stage.</source>
        <translation>Perbedaan %1 dari %2 pada tahap ini.</translation>
    </message>
    <message>
        <source>Choose the agreed value and write why.</source>
        <translation>Pilih nilai yang disepakati dan tuliskan alasannya.</translation>
    </message>
    <message>
        <source>Value…</source>
        <translation>Nilai…</translation>
    </message>
</context>
<context>
    <name>matang::gui::PeerPictures</name>
    <message>
        <source>No agency of this group has a result yet.</source>
        <translation>Belum ada instansi dalam kelompok ini yang memiliki hasil.</translation>
    </message>
    <message>
        <source>Only one agency of this group has a result: there is nothing to compare it with.</source>
        <translation>Hanya satu instansi dalam kelompok ini yang memiliki hasil: belum ada pembandingnya.</translation>
    </message>
    <message>
        <source>Only the index of these agencies is known, not the values of its parts.</source>
        <translation>Dari instansi-instansi ini hanya indeksnya yang diketahui, bukan nilai bagian-bagiannya.</translation>
    </message>
    <message>
        <source>The values of the marked agency are not known in this group.</source>
        <translation>Nilai instansi yang ditandai tidak diketahui dalam kelompok ini.</translation>
    </message>
    <message>
        <source>Mark an agency to see it beside the mean of the group.</source>
        <translation>Tandai sebuah instansi untuk melihatnya di samping rata-rata kelompok.</translation>
    </message>
    <message>
        <source>No agency of this group has results of both instruments.</source>
        <translation>Tidak ada instansi dalam kelompok ini yang memiliki hasil kedua instrumen.</translation>
    </message>
    <message>
        <source>No agency of this group has an earlier year that it can be compared with.</source>
        <translation>Tidak ada instansi dalam kelompok ini yang mempunyai tahun sebelumnya sebagai pembanding.</translation>
    </message>
    <message>
        <source>This instrument has no predicates.</source>
        <translation>Instrumen ini tidak mengenal predikat.</translation>
    </message>
    <message>
        <source>Improved: %1, fell: %2, unchanged: %3.</source>
        <translation>Naik: %1, turun: %2, tetap: %3.</translation>
    </message>
</context>
<context>
    <name>matang::gui::PersonBar</name>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Who is working? Your name stands beside every value you give. Agencies fill in their own stages, assessors theirs; coordinators both.</source>
        <translation>Siapa yang bekerja? Nama Anda tercatat pada setiap nilai yang Anda berikan. Instansi mengisi tahapnya sendiri, asesor mengisi tahap asesor; koordinator mengisi keduanya.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Peran Anda</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Organisasi Anda</translation>
    </message>
</context>
<context>
    <name>matang::gui::PreviewPane</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>The file is being opened…</source>
        <translation>Berkas sedang dibuka…</translation>
    </message>
    <message>
        <source>Only the first 1 MB is shown here. Save a copy to see all of it.</source>
        <translation>Hanya 1 MB pertama yang tampak di sini. Simpan salinan untuk melihat seluruhnya.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Buka di luar</translation>
    </message>
    <message>
        <source>Opens a copy, to be read only, with the program that the system has for such files</source>
        <translation>Membuka salinan yang hanya dapat dibaca, dengan program bawaan sistem untuk berkas seperti ini</translation>
    </message>
    <message>
        <source>Open this address in the browser</source>
        <translation>Buka alamat ini di peramban</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
</context>
<context>
    <name>matang::gui::PreviewTools</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>mencari…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>ditemukan: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>Tampilkan gambar kecil setiap halaman</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Perkecil (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Perbesar (Ctrl++)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Pas lebar (Ctrl+0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Utuh</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Pas satu halaman</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>Cari dalam berkas ini</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Temuan sebelumnya (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Temuan berikutnya (F3)</translation>
    </message>
</context>
<context>
    <name>matang::gui::ProgrammeCountsModel</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>“%1” is not a year of four digits. Nothing was changed.</source>
        <translation>“%1” bukan tahun empat angka. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The year %1 is in the table already. Nothing was changed.</source>
        <translation>Tahun %1 sudah ada dalam tabel. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 upwards. Nothing was changed.</source>
        <translation>“%1” bukan bilangan mulai dari 0. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A year in the table needs its figure. Remove the year instead. Nothing was changed.</source>
        <translation>Tahun dalam tabel harus memiliki capaian. Hapus tahunnya bila tidak diperlukan. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>matang::gui::ProgrammeForm</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Yearly addition</source>
        <translation>Tambahan per tahun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Tahun target</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nama program</translation>
    </message>
    <message>
        <source>applications, km, percent</source>
        <translation>aplikasi, km, persen</translation>
    </message>
    <message>
        <source>A programme needs a name. The former one is kept until another is typed.</source>
        <translation>Program harus memiliki nama. Nama sebelumnya tetap dipakai sampai nama lain diketik.</translation>
    </message>
    <message>
        <source>The chart appears with the first count.</source>
        <translation>Grafik muncul setelah capaian pertama diisi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What counts, and who counts it</source>
        <translation>Apa yang dihitung dan siapa yang menghitungnya</translation>
    </message>
</context>
<context>
    <name>matang::gui::ProgrammeList</name>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation>Tambah program</translation>
    </message>
    <message>
        <source>Remove programme</source>
        <translation>Hapus program</translation>
    </message>
</context>
<context>
    <name>matang::gui::ProgrammeListModel</name>
    <message>
        <source>nothing counted yet</source>
        <translation>belum ada capaian</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>tanpa target</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>target %1 in %2</source>
        <translation>target %1 pada %2</translation>
    </message>
    <message>
        <source>✓ on track</source>
        <translation>✓ sesuai rencana</translation>
    </message>
    <message>
        <source>✓ target reached</source>
        <translation>✓ target tercapai</translation>
    </message>
    <message>
        <source>! behind: %1 expected</source>
        <translation>! tertinggal: semestinya %1</translation>
    </message>
    <message>
        <source>– cannot be measured yet</source>
        <translation>– belum dapat diukur</translation>
    </message>
    <message>
        <source>plan misses the target by %1</source>
        <translation>rencana kurang %1 dari target</translation>
    </message>
</context>
<context>
    <name>matang::gui::ProgrammesPage</name>
    <message>
        <source>No assessment is open</source>
        <translation>Belum ada penilaian yang dibuka</translation>
    </message>
    <message>
        <source>Choose an agency and a year first.</source>
        <translation>Pilih instansi dan tahun lebih dahulu.</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>The programmes are being read…</source>
        <translation>Program sedang dibaca…</translation>
    </message>
    <message>
        <source>The programmes cannot be shown</source>
        <translation>Program tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>This agency has no programme yet</source>
        <translation>Instansi ini belum memiliki program</translation>
    </message>
    <message>
        <source>A programme is a counted goal, such as 148 of 179 applications integrated, ten more each year.</source>
        <translation>Program adalah sasaran yang dihitung, misalnya 148 dari 179 aplikasi terintegrasi, sepuluh lagi setiap tahun.</translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation>Tambah program</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Program baru</translation>
    </message>
</context>
<context>
    <name>matang::gui::ProgressPage</name>
    <message>
        <source>No assessment is open</source>
        <translation>Belum ada penilaian yang dibuka</translation>
    </message>
    <message>
        <source>Choose an agency and a year first.</source>
        <translation>Pilih instansi dan tahun lebih dahulu.</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>tidak sebanding dengan %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>The assessment is being read</source>
        <translation>Penilaian sedang dibaca</translation>
    </message>
    <message>
        <source>The assessment cannot be shown</source>
        <translation>Penilaian tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>%1 in %2, stage: %3</source>
        <translation>%1 pada %2, tahap: %3</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
    <message>
        <source>not complete, so not a result</source>
        <translation>belum lengkap, sehingga belum menjadi hasil</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Perbandingan setara</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Views of the progress</source>
        <translation>Tampilan perkembangan</translation>
    </message>
    <message>
        <source>, carried over from an earlier one (%1)</source>
        <translation>, diteruskan dari tahap sebelumnya (%1)</translation>
    </message>
</context>
<context>
    <name>matang::gui::RankingPage</name>
    <message>
        <source>The assessments are being read…</source>
        <translation>Penilaian sedang dibaca…</translation>
    </message>
    <message>
        <source>The assessments cannot be compared</source>
        <translation>Penilaian tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>This workspace holds no assessment yet</source>
        <translation>Berkas kerja ini belum berisi penilaian</translation>
    </message>
    <message>
        <source>Agencies are compared here once there are assessments, or published values are imported.</source>
        <translation>Instansi dibandingkan di sini begitu ada penilaian atau nilai terbitan yang diimpor.</translation>
    </message>
    <message>
        <source>To the agencies</source>
        <translation>Ke daftar instansi</translation>
    </message>
    <message>
        <source>%1 without a region code</source>
        <translation>%1 tanpa kode wilayah</translation>
    </message>
    <message>
        <source>Index and improvement</source>
        <translation>Indeks dan kenaikan</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>No agency of this group was assessed with %1 in %2</source>
        <translation>Tidak ada instansi dalam kelompok ini yang dinilai dengan %1 pada tahun %2</translation>
    </message>
    <message>
        <source>Choose another group, instrument or year.</source>
        <translation>Pilih kelompok, instrumen, atau tahun lain.</translation>
    </message>
    <message>
        <source>Compare all agencies</source>
        <translation>Bandingkan semua instansi</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Sebaran</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Two figures</source>
        <translation>Dua angka</translation>
    </message>
    <message>
        <source>Predicates</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Climbers and fallers</source>
        <translation>Naik dan turun</translation>
    </message>
    <message>
        <source>Views of the group</source>
        <translation>Tampilan kelompok</translation>
    </message>
    <message>
        <source>Figures that are compared</source>
        <translation>Angka yang dibandingkan</translation>
    </message>
</context>
<context>
    <name>matang::gui::RankingTableModel</name>
    <message>
        <source>Share of the other ranked agencies with a lower index</source>
        <translation>Bagian dari instansi berperingkat lainnya yang indeksnya lebih rendah</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Kenaikan</translation>
    </message>
    <message>
        <source>Change of rank</source>
        <translation>Perubahan peringkat</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Persentil</translation>
    </message>
</context>
<context>
    <name>matang::gui::RankingView</name>
    <message>
        <source>Export the ranking</source>
        <translation>Ekspor peringkat</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Nilai (*.csv)</translation>
    </message>
    <message>
        <source>The ranking was written to %1.</source>
        <translation>Peringkat telah ditulis ke %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another place.</source>
        <translation>%1 tidak dapat ditulis: %2. Tidak ada yang berubah; pilih tempat lain.</translation>
    </message>
    <message>
        <source>Search agency or predicate</source>
        <translation>Cari instansi atau predikat</translation>
    </message>
    <message>
        <source>Search the ranking</source>
        <translation>Cari dalam peringkat</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Ekspor CSV…</translation>
    </message>
</context>
<context>
    <name>matang::gui::RankingWords</name>
    <message>
        <source>%1 did not take part</source>
        <translation>%1 tidak ikut serta</translation>
    </message>
    <message>
        <source>%1 not complete</source>
        <translation>%1 belum lengkap</translation>
    </message>
    <message>
        <source>%1 without an index</source>
        <translation>%1 tanpa indeks</translation>
    </message>
    <message>
        <source>No agency of this group has a result yet.</source>
        <translation>Belum ada instansi dalam kelompok ini yang memiliki hasil.</translation>
    </message>
    <message>
        <source>Mean %1, median %2, ranked agencies: %3.</source>
        <translation>Rata-rata %1, median %2, instansi berperingkat: %3.</translation>
    </message>
    <message>
        <source>There is no earlier year to compare with.</source>
        <translation>Belum ada tahun sebelumnya sebagai pembanding.</translation>
    </message>
    <message>
        <source>Ranks are compared with %1, when another instrument was used.</source>
        <translation>Peringkat dibandingkan dengan tahun %1, yang memakai instrumen lain.</translation>
    </message>
    <message>
        <source>The marked agency is not in this group.</source>
        <translation>Instansi yang ditandai tidak termasuk kelompok ini.</translation>
    </message>
    <message>
        <source>%1 has no rank: %2.</source>
        <translation>%1 tidak mempunyai peringkat: %2.</translation>
    </message>
    <message>
        <source>%1 has rank %2 of %3 with %4</source>
        <translation>%1 berperingkat %2 dari %3 dengan indeks %4</translation>
    </message>
    <message>
        <source>%1; there is no other ranked agency.</source>
        <translation>%1; tidak ada instansi lain yang berperingkat.</translation>
    </message>
    <message>
        <source>%1; it is above %2 of the other agencies.</source>
        <translation>%1, lebih tinggi daripada %2 instansi lainnya.</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>without an index</source>
        <translation>tanpa indeks</translation>
    </message>
    <message>
        <source>Difference to the printed index of the year before</source>
        <translation>Selisih dengan indeks tercetak tahun sebelumnya</translation>
    </message>
    <message>
        <source>Places won or lost since %1</source>
        <translation>Naik atau turun berapa peringkat sejak %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, year %4</source>
        <translation>%1 %2, %3 tahun %4</translation>
    </message>
    <message>
        <source>Ranks are compared with %1, when %2 agencies had one.</source>
        <translation>Peringkat dibandingkan dengan tahun %1, ketika %2 instansi berperingkat.</translation>
    </message>
    <message>
        <source>The agencies were weighted by %1 different profiles, so this ranking is only indicative.</source>
        <translation>Instansi dinilai dengan %1 profil bobot yang berbeda, sehingga peringkat ini hanya indikatif.</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportExport</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Foldernya tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Tidak ada folder %1</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>Nama ini sudah dipakai folder.</translation>
    </message>
    <message>
        <source>A file has this name.</source>
        <translation>Nama ini sudah dipakai berkas.</translation>
    </message>
    <message>
        <source>A workspace has this name.</source>
        <translation>Nama ini milik berkas kerja.</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportForm</name>
    <message>
        <source>The whole round of %1 (agencies: %2)</source>
        <translation>Seluruh putaran %1 (instansi: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All agencies of the round, one report each (%1)</source>
        <translation>Semua instansi putaran ini, satu laporan per instansi (%1)</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Who the report is about</source>
        <translation>Laporan tentang siapa</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>Stage of the report</source>
        <translation>Tahap laporan</translation>
    </message>
    <message>
        <source>Years of the report</source>
        <translation>Tahun dalam laporan</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format laporan</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportPage</name>
    <message>
        <source>No assessment is open</source>
        <translation>Belum ada penilaian yang dibuka</translation>
    </message>
    <message>
        <source>Choose an agency and a year first.</source>
        <translation>Pilih instansi dan tahun lebih dahulu.</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>%1, %2, %3. Stage: %4.</source>
        <translation>%1, %2, %3. Tahap: %4.</translation>
    </message>
    <message>
        <source>There is no index at this stage yet.</source>
        <translation>Belum ada indeks pada tahap ini.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Ekspor laporan</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Laporan sedang ditulis…</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Laporan ada di %1</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Laporan tidak ditulis.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>The agency did not take part, so the report shows no index of this year.</source>
        <translation>Instansi tidak ikut serta, jadi laporan tidak memuat indeks tahun ini.</translation>
    </message>
    <message>
        <source>Only published figures are known here: the report shows no indicators and names no strengths or weaknesses.</source>
        <translation>Hanya angka yang dipublikasikan yang diketahui: laporan tidak memuat indikator dan tidak menyebut kekuatan atau kelemahan.</translation>
    </message>
    <message>
        <source>The index is therefore not complete; the report says so.</source>
        <translation>Karena itu indeks belum lengkap; laporan menyebutkannya.</translation>
    </message>
    <message>
        <source>No section is chosen</source>
        <translation>Belum ada bagian yang dipilih</translation>
    </message>
    <message>
        <source>Choose at least one section of the report.</source>
        <translation>Pilih setidaknya satu bagian laporan.</translation>
    </message>
    <message>
        <source>These are still the pages of “%1”.</source>
        <translation>Ini masih halaman “%1”.</translation>
    </message>
    <message>
        <source>An example: the report on %1.</source>
        <translation>Contoh: laporan %1.</translation>
    </message>
    <message>
        <source>The template has mistakes.</source>
        <translation>Templatnya mengandung kesalahan.</translation>
    </message>
    <message>
        <source>Say which file is to be written.</source>
        <translation>Sebutkan berkas yang akan ditulis.</translation>
    </message>
    <message>
        <source>The reports are being written…</source>
        <translation>Laporan ditulis satu per satu…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 dari %2: %3</translation>
    </message>
    <message>
        <source>Cancelled. The reports that were written before are whole and stay in %1</source>
        <translation>Dibatalkan. Laporan yang sudah ditulis utuh dan tetap ada di %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Dibatalkan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <translation>Grafik ada di %1</translation>
    </message>
    <message>
        <source>Reports written: %1. They are in %2</source>
        <translation>Laporan yang ditulis: %1, ada di %2</translation>
    </message>
    <message>
        <source>Reports written: %1, not written: %2. They are in %3</source>
        <translation>Laporan yang ditulis: %1, yang gagal: %2. Folder: %3</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Reports that were not written</source>
        <translation>Laporan yang tidak ditulis</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportPreview</name>
    <message>
        <source>The pages cannot be read.</source>
        <translation>Halamannya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Halaman laporan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>The preview could not be made</source>
        <translation>Pratinjau tidak dapat dibuat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Halaman sedang disusun…</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportRun</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>The process that writes it ended unexpectedly.</source>
        <translation>Proses yang menulisnya berhenti tanpa diduga.</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportTarget</name>
    <message>
        <source>Export report</source>
        <translation>Ekspor laporan</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Ekspor ke</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>This folder is there already; files of the same names in it will be replaced.</source>
        <translation>Folder ini sudah ada; berkas bernama sama di dalamnya akan diganti.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Berkas ini sudah ada dan akan diganti.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
</context>
<context>
    <name>matang::gui::ReportedForm</name>
    <message>
        <source>Reported figure</source>
        <translation>Angka dilaporkan</translation>
    </message>
    <message>
        <source>This figure cannot be stored; what is typed stays. Correct it.</source>
        <translation>Angka ini tidak dapat disimpan; ketikan Anda tetap ada. Perbaiki angkanya.</translation>
    </message>
    <message>
        <source>Type the figure as it was published.</source>
        <translation>Ketik angka seperti yang dipublikasikan.</translation>
    </message>
    <message>
        <source>A reported figure needs its source: the decree or the page that it was read from.</source>
        <translation>Angka dilaporkan memerlukan sumber: tulis keputusan atau halaman tempat angka itu dibaca.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Source of the reported figure</source>
        <translation>Sumber angka dilaporkan</translation>
    </message>
    <message>
        <source>For instance: ministerial decree 13/2024, annex</source>
        <translation>Misalnya: lampiran Kepmen 13/2024</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>matang::gui::RoundView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>Tidak ada lagi yang perlu diisi.</translation>
    </message>
    <message>
        <source>Mean %1 of %2 assessments with a result, from %3 to %4.</source>
        <translation>Rata-rata %1 dari %2 penilaian yang mempunyai hasil, antara %3 dan %4.</translation>
    </message>
    <message>
        <source>No assessment has a result yet.</source>
        <translation>Belum ada penilaian yang mempunyai hasil.</translation>
    </message>
    <message>
        <source>The clarifications cannot be read: %1</source>
        <translation>Klarifikasi tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Sedang dibaca…</translation>
    </message>
    <message>
        <source>No clarification is past its day.</source>
        <translation>Tidak ada klarifikasi yang lewat batas jawabannya.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Progress of the round</source>
        <translation>Kemajuan putaran</translation>
    </message>
    <message>
        <source>By predicate</source>
        <translation>Menurut predikat</translation>
    </message>
    <message>
        <source>Clarifications past their day</source>
        <translation>Klarifikasi yang lewat batas</translation>
    </message>
    <message>
        <source>Least filled in</source>
        <translation>Paling sedikit terisi</translation>
    </message>
    <message>
        <source>Instrument and year of the round</source>
        <translation>Instrumen dan tahun putaran</translation>
    </message>
</context>
<context>
    <name>matang::gui::RubricPage</name>
    <message>
        <source>The instruments that the workspace stores cannot be read: %1</source>
        <translation>Instrumen yang tersimpan di berkas kerja tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>%1 (file with mistakes)</source>
        <translation>%1 (berkas bermasalah)</translation>
    </message>
    <message>
        <source>%1 (version %2, in the workspace)</source>
        <translation>%1 (versi %2, di berkas kerja)</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 ditemukan</translation>
    </message>
    <message>
        <source>Nothing here holds “%1”.</source>
        <translation>Tidak ada yang memuat “%1”.</translation>
    </message>
    <message>
        <source>The instruments are being read…</source>
        <translation>Instrumen sedang dibaca…</translation>
    </message>
    <message>
        <source>There are no instruments</source>
        <translation>Belum ada instrumen</translation>
    </message>
    <message>
        <source>The folder %1 holds no instrument file (.yaml).</source>
        <translation>Folder %1 tidak berisi berkas instrumen (.yaml).</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Search names, criteria and hints</source>
        <translation>Cari nama, kriteria, dan petunjuk bukti</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Weight profile</source>
        <translation>Profil bobot</translation>
    </message>
    <message>
        <source>Parts of the instrument</source>
        <translation>Bagian-bagian instrumen</translation>
    </message>
    <message>
        <source>What the instrument says</source>
        <translation>Isi instrumen</translation>
    </message>
    <message>
        <source>~ not official   ? low confidence   … not published</source>
        <translation>~ tidak resmi   ? keyakinan rendah   … tidak dipublikasikan</translation>
    </message>
    <message>
        <source>%1 (own file)</source>
        <translation>%1 (berkas sendiri)</translation>
    </message>
</context>
<context>
    <name>matang::gui::RubricSentences</name>
    <message>
        <source>more is better</source>
        <translation>makin besar makin baik</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>makin kecil makin baik</translation>
    </message>
    <message>
        <source>the nearer to the target the better</source>
        <translation>makin dekat ke target makin baik</translation>
    </message>
    <message>
        <source>neither way is better by itself</source>
        <translation>besar atau kecilnya tidak dengan sendirinya lebih baik</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>paling sedikit %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 mulai %2</translation>
    </message>
    <message>
        <source>the agencies of the same cohort</source>
        <translation>instansi sekelompok</translation>
    </message>
    <message>
        <source>all agencies</source>
        <translation>semua instansi</translation>
    </message>
    <message>
        <source>the lowest amount among %1</source>
        <translation>besaran terendah di antara %1</translation>
    </message>
    <message>
        <source>the highest amount among %1</source>
        <translation>besaran tertinggi di antara %1</translation>
    </message>
    <message>
        <source>The value rises evenly between two amounts: %1 gives the lowest value of the scale, %2 the highest.</source>
        <translation>Nilai berubah merata di antara dua besaran: %1 memberi nilai terendah skala, %2 nilai tertinggi.</translation>
    </message>
    <message>
        <source>Value = target ÷ amount × 100</source>
        <translation>Nilai = target ÷ besaran × 100</translation>
    </message>
    <message>
        <source>Value = amount ÷ target × 100</source>
        <translation>Nilai = besaran ÷ target × 100</translation>
    </message>
    <message>
        <source>, no higher than %1</source>
        <translation>, paling tinggi %1</translation>
    </message>
    <message>
        <source>, also above the end of the scale</source>
        <translation>, boleh melampaui ujung skala</translation>
    </message>
    <message>
        <source>The amount itself is the value.</source>
        <translation>Besaran itu sendiri menjadi nilai.</translation>
    </message>
    <message>
        <source>Value = %1.</source>
        <translation>Nilai = %1.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>besaran</translation>
    </message>
    <message>
        <source>The first step that holds gives the value:</source>
        <translation>Nilai diambil dari syarat pertama yang terpenuhi:</translation>
    </message>
    <message>
        <source>Value = %1, where z is the distance from the mean of %2 in standard deviations.</source>
        <translation>Nilai = %1, dengan z sebagai jarak dari rata-rata %2 dalam simpangan baku.</translation>
    </message>
    <message>
        <source>Value = %1, where p is the share of the others among %2 that are not better.</source>
        <translation>Nilai = %1, dengan p sebagai bagian dari %2 lainnya yang tidak lebih baik.</translation>
    </message>
    <message>
        <source>Value = %1, where r is the place among %2; 1 is the best.</source>
        <translation>Nilai = %1, dengan r sebagai peringkat di antara %2; 1 yang terbaik.</translation>
    </message>
    <message>
        <source>Each answer has its value:</source>
        <translation>Tiap jawaban mempunyai nilainya:</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>selain itu</translation>
    </message>
    <message>
        <source>Where nothing was measured the value is %1.</source>
        <translation>Bila tidak ada yang diukur, nilainya %1.</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <source>Taken over: %1 of instrument %2, same year.</source>
        <translation>Diambil dari hasil lain: %1 instrumen %2, tahun yang sama.</translation>
    </message>
    <message>
        <source>Taken over: %1 of instrument %2, previous year.</source>
        <translation>Diambil dari hasil lain: %1 instrumen %2, tahun sebelumnya.</translation>
    </message>
    <message>
        <source>Taken over: %1 of instrument %2, latest year there is.</source>
        <translation>Diambil dari hasil lain: %1 instrumen %2, tahun terakhir yang ada.</translation>
    </message>
    <message>
        <source>%1, any value between</source>
        <translation>%1, nilai apa pun di antaranya</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, dengan langkah %2</translation>
    </message>
    <message>
        <source>%1, answers %2 to %3</source>
        <translation>%1, jawaban %2 sampai %3</translation>
    </message>
    <message>
        <source>, %1 for no answer</source>
        <translation>, %1 untuk tidak menjawab</translation>
    </message>
    <message>
        <source>, at least %1 respondents</source>
        <translation>, paling sedikit %1 responden</translation>
    </message>
    <message>
        <source>mean of the assessors&apos; marks</source>
        <translation>rata-rata nilai para asesor</translation>
    </message>
    <message>
        <source>median of the assessors&apos; marks</source>
        <translation>median nilai para asesor</translation>
    </message>
    <message>
        <source>the mark on which all assessors agree</source>
        <translation>nilai yang disepakati semua asesor</translation>
    </message>
    <message>
        <source>mean of the assessors&apos; marks without the highest and the lowest</source>
        <translation>rata-rata nilai para asesor tanpa yang tertinggi dan terendah</translation>
    </message>
    <message>
        <source>halves up</source>
        <translation>setengah dibulatkan ke atas</translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation>setengah dibulatkan ke angka genap</translation>
    </message>
    <message>
        <source>further digits cut off</source>
        <translation>angka selebihnya dipotong</translation>
    </message>
    <message>
        <source>The value (%1) is rounded to %2 decimals before it counts, %3.</source>
        <translation>Nilai %1 dibulatkan ke %2 desimal sebelum dihitung lebih lanjut, %3.</translation>
    </message>
    <message>
        <source>The contribution (%1) is rounded to %2 decimals before it is added, %3.</source>
        <translation>Sumbangan %1 dibulatkan ke %2 desimal sebelum dijumlahkan, %3.</translation>
    </message>
    <message>
        <source>Figures are rounded once, only for display: %1 decimals, %2.</source>
        <translation>Angka dibulatkan sekali, hanya untuk ditampilkan: %1 desimal, %2.</translation>
    </message>
    <message>
        <source>Figures are shown with %1 decimals, %2.</source>
        <translation>Angka ditampilkan dengan %1 desimal, %2.</translation>
    </message>
    <message>
        <source> At least %1 of the weight must apply.</source>
        <translation> Paling sedikit %1 bobot harus berlaku.</translation>
    </message>
    <message>
        <source>Every indicator applies to every agency.</source>
        <translation>Setiap indikator berlaku bagi setiap instansi.</translation>
    </message>
    <message>
        <source>Where an indicator does not apply, its siblings take over its weight.</source>
        <translation>Bobot indikator yang tidak berlaku dialihkan ke indikator lain di bagian yang sama.</translation>
    </message>
    <message>
        <source>Where an indicator does not apply, all others take over its weight.</source>
        <translation>Bobot indikator yang tidak berlaku dialihkan ke semua indikator lain.</translation>
    </message>
    <message>
        <source>An indicator that does not apply counts as the lowest value of its scale.</source>
        <translation>Indikator yang tidak berlaku dihitung sebagai nilai terendah skalanya.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>di atas %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>tepat %1</translation>
    </message>
    <message>
        <source>there is evidence at %1</source>
        <translation>ada bukti dukung pada %1</translation>
    </message>
    <message>
        <source>there are at least %1 pieces of evidence at %2</source>
        <translation>ada paling sedikit %1 bukti dukung pada %2</translation>
    </message>
    <message>
        <source>%1 for level %2</source>
        <translation>%1 untuk tingkat %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>tidak terpenuhi bahwa %1</translation>
    </message>
    <message>
        <source>the value of %1 is %2</source>
        <translation>nilai %1 %2</translation>
    </message>
    <message>
        <source>the amount of %1 is %2</source>
        <translation>besaran %1 %2</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 terisi</translation>
    </message>
    <message>
        <source>no lower than %1 and no higher than %2</source>
        <translation>paling rendah %1 dan paling tinggi %2</translation>
    </message>
    <message>
        <source>no lower than %1</source>
        <translation>paling rendah %1</translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <translation>paling tinggi %1</translation>
    </message>
    <message>
        <source>The value is the mean of the parts; all weigh the same.</source>
        <translation>Nilainya rata-rata bagian-bagiannya; semua berbobot sama.</translation>
    </message>
    <message>
        <source>The value is the weighted mean of the parts.</source>
        <translation>Nilainya rata-rata tertimbang bagian-bagiannya.</translation>
    </message>
    <message>
        <source>The value is the geometric mean of the parts: one part at zero makes it zero.</source>
        <translation>Nilainya rata-rata geometrik bagian-bagiannya: satu bagian bernilai nol membuatnya nol.</translation>
    </message>
    <message>
        <source>The value is the harmonic mean of the parts, which low parts pull down most.</source>
        <translation>Nilainya rata-rata harmonik bagian-bagiannya, yang paling ditentukan oleh bagian bernilai rendah.</translation>
    </message>
    <message>
        <source>The value is the median of the parts.</source>
        <translation>Nilainya median bagian-bagiannya.</translation>
    </message>
    <message>
        <source>The value is that of the lowest part.</source>
        <translation>Nilainya sama dengan bagian terendah.</translation>
    </message>
    <message>
        <source>The value is that of the highest part.</source>
        <translation>Nilainya sama dengan bagian tertinggi.</translation>
    </message>
    <message>
        <source>The value is the sum of the parts.</source>
        <translation>Nilainya jumlah bagian-bagiannya.</translation>
    </message>
    <message>
        <source>The value is the number of parts with at least %1.</source>
        <translation>Nilainya banyaknya bagian yang mencapai paling sedikit %1.</translation>
    </message>
    <message>
        <source>Their mean counts.</source>
        <translation>Rata-ratanya yang dihitung.</translation>
    </message>
    <message>
        <source>Their sum counts.</source>
        <translation>Jumlahnya yang dihitung.</translation>
    </message>
    <message>
        <source>The mean of the %1 highest counts.</source>
        <translation>Rata-rata %1 nilai tertinggi yang dihitung.</translation>
    </message>
    <message>
        <source>Their sum counts, divided by their number, but at least by %1.</source>
        <translation>Jumlahnya yang dihitung, dibagi banyaknya, paling sedikit dibagi %1.</translation>
    </message>
    <message>
        <source>The lowest counts.</source>
        <translation>Yang terendah yang dihitung.</translation>
    </message>
    <message>
        <source>The highest counts.</source>
        <translation>Yang tertinggi yang dihitung.</translation>
    </message>
    <message>
        <source>Their median counts.</source>
        <translation>Mediannya yang dihitung.</translation>
    </message>
    <message>
        <source>Answered again for every unit: %1. %2</source>
        <translation>Diisi ulang untuk setiap satuan: %1. %2</translation>
    </message>
    <message>
        <source>Complete from %1 units.</source>
        <translation>Lengkap mulai %1 satuan.</translation>
    </message>
    <message>
        <source>Units: %1.</source>
        <translation>Satuan: %1.</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>Then converted: %1.</source>
        <translation>Lalu dikonversi: %1.</translation>
    </message>
    <message>
        <source>Then kept %1.</source>
        <translation>Lalu dibatasi %1.</translation>
    </message>
    <message>
        <source>Mixed with the years before, weighing %1 from this year back</source>
        <translation>Digabung dengan tahun-tahun sebelumnya, berbobot %1 dari tahun ini ke belakang</translation>
    </message>
    <message>
        <source>%1, at most %2 years back.</source>
        <translation>%1, paling jauh %2 tahun ke belakang.</translation>
    </message>
    <message>
        <source>%1, without gaps.</source>
        <translation>%1, tanpa tahun yang terlewat.</translation>
    </message>
    <message>
        <source>The parts weigh by the number of indicators below them.</source>
        <translation>Bobot tiap bagian mengikuti banyaknya indikator di bawahnya.</translation>
    </message>
    <message>
        <source>A free choice: complete with %1 of %2 parts.</source>
        <translation>Pilihan bebas: lengkap dengan %1 dari %2 bagian.</translation>
    </message>
    <message>
        <source>%1 where %2.</source>
        <translation>%1 bila %2.</translation>
    </message>
    <message>
        <source>No higher than %1 where %2.</source>
        <translation>Paling tinggi %1 bila %2.</translation>
    </message>
    <message>
        <source>Value = 100 − distance from the target in percent of it</source>
        <translation>Nilai = 100 − jarak dari target dalam persen target</translation>
    </message>
</context>
<context>
    <name>matang::gui::RubricText</name>
    <message>
        <source>none: answered and shown, but not part of the index</source>
        <translation>tidak ada: diisi dan ditampilkan, tetapi di luar indeks</translation>
    </message>
    <message>
        <source>not known: choose a weight profile</source>
        <translation>belum diketahui: pilih profil bobot</translation>
    </message>
    <message>
        <source>%1 of the index</source>
        <translation>%1 dari indeks</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Berlaku bagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The criterion of this level is not published.</source>
        <translation>Kriteria tingkat ini tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>The criterion of this level is not published; this text is a guess.</source>
        <translation>Kriteria tingkat ini tidak dipublikasikan; teks ini perkiraan.</translation>
    </message>
    <message>
        <source>Meant in general: %1</source>
        <translation>Arti umumnya: %1</translation>
    </message>
    <message>
        <source>Reached only where %1.</source>
        <translation>Hanya tercapai bila %1.</translation>
    </message>
    <message>
        <source>Scale of the value</source>
        <translation>Skala nilai</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tingkat dan kriteria</translation>
    </message>
    <message>
        <source>A level is reached only when all lower ones are met.</source>
        <translation>Satu tingkat baru tercapai bila semua tingkat di bawahnya terpenuhi.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Yang diukur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Pembilang</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Penyebut</translation>
    </message>
    <message>
        <source>Possible amounts</source>
        <translation>Besaran yang mungkin</translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation>Jawaban yang mungkin</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Besaran</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Several assessors</source>
        <translation>Beberapa asesor</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>is a possible answer</source>
        <translation>dapat dijawab demikian</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Bukti dukung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Of the index</source>
        <translation>Dari indeks</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>How the value is computed</source>
        <translation>Cara nilai dihitung</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Asal isi dan keyakinan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Tidak dipublikasikan</translation>
    </message>
    <message>
        <source>criterion of level %1</source>
        <translation>kriteria tingkat %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>The open workspace uses this very text.</source>
        <translation>Berkas kerja yang terbuka memakai naskah ini juga.</translation>
    </message>
    <message>
        <source>This text stands in the open workspace only.</source>
        <translation>Naskah ini hanya ada di berkas kerja yang terbuka.</translation>
    </message>
    <message>
        <source>The open workspace uses another text of this instrument: version %1, SHA-256 %2… New assessments take the one shown here.</source>
        <translation>Berkas kerja yang terbuka memakai naskah lain dari instrumen ini: versi %1, SHA-256 %2… Penilaian baru memakai naskah yang ditampilkan di sini.</translation>
    </message>
    <message>
        <source>Assessments of the open workspace are computed with this text. New ones take another: version %1, SHA-256 %2…</source>
        <translation>Penilaian dalam berkas kerja yang terbuka dihitung dengan naskah ini. Penilaian baru memakai naskah lain: versi %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>How the index is computed</source>
        <translation>Cara indeks dihitung</translation>
    </message>
    <message>
        <source>Possible index</source>
        <translation>Indeks yang mungkin</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>every indicator twice: as it is, and as it is to be</source>
        <translation>tiap indikator dua kali: keadaan kini dan keadaan yang dituju</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>by the agency</source>
        <translation>oleh instansi</translation>
    </message>
    <message>
        <source>by assessors</source>
        <translation>oleh asesor</translation>
    </message>
    <message>
        <source>A stage without a mark takes that of the last stage before it.</source>
        <translation>Tahap tanpa nilai mengambil nilai tahap terakhir sebelumnya.</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>Predicates</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>No predicates are published.</source>
        <translation>Tidak ada predikat yang dipublikasikan.</translation>
    </message>
    <message>
        <source>The rounded figure decides.</source>
        <translation>Yang menentukan adalah angka sesudah dibulatkan.</translation>
    </message>
    <message>
        <source>The figure before rounding decides.</source>
        <translation>Yang menentukan adalah angka sebelum dibulatkan.</translation>
    </message>
    <message>
        <source>For the group %1:</source>
        <translation>Untuk kelompok %1:</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Weight profiles</source>
        <translation>Profil bobot</translation>
    </message>
    <message>
        <source>weights: %1</source>
        <translation>bobot: %1</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 indikator</translation>
    </message>
    <message>
        <source>all %1 indicators</source>
        <translation>semua (%1) indikator</translation>
    </message>
    <message>
        <source>%1 of %2 indicators</source>
        <translation>%1 dari %2 indikator</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Seberapa pasti isinya</translation>
    </message>
    <message>
        <source>All names, criteria and weights of the indicators are official.</source>
        <translation>Semua nama, kriteria, dan bobot indikator resmi.</translation>
    </message>
    <message>
        <source>Name not official</source>
        <translation>Nama tidak resmi</translation>
    </message>
    <message>
        <source>Criteria not official</source>
        <translation>Kriteria tidak resmi</translation>
    </message>
    <message>
        <source>Weight not official</source>
        <translation>Bobot tidak resmi</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Keyakinan rendah</translation>
    </message>
    <message>
        <source>Levels not published</source>
        <translation>Kriteria tingkat tidak dipublikasikan</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nomor %1</translation>
    </message>
    <message>
        <source>Further particulars</source>
        <translation>Keterangan lain</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edisi pedoman</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Groups of peers</source>
        <translation>Kelompok sebanding</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 tidak dapat digunakan</translation>
    </message>
    <message>
        <source>The file has mistakes. The other instruments are not touched. Correct what is listed, then read it again.</source>
        <translation>Berkasnya memuat kesalahan. Instrumen lain tidak terganggu. Perbaiki yang tercantum di bawah, lalu baca ulang.</translation>
    </message>
    <message>
        <source>The text that the workspace stores has mistakes. The other instruments are not touched.</source>
        <translation>Naskah yang tersimpan di berkas kerja memuat kesalahan. Instrumen lain tidak terganggu.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Baris %1, kolom %2</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Seluruh berkas</translation>
    </message>
    <message>
        <source>Of the parent</source>
        <translation>Dari induk</translation>
    </message>
    <message>
        <source>This instrument is a file of your own; it did not come with Matang.</source>
        <translation>Instrumen ini berkas milik Anda sendiri, bukan bawaan Matang.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>none: the value above is no mean of its parts</source>
        <translation>tidak ada: nilai di atasnya bukan rata-rata bagian-bagiannya</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Nilai yang mungkin</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bagian-bagian</translation>
    </message>
</context>
<context>
    <name>matang::gui::RubricTreeModel</name>
    <message>
        <source>No percent of the index: a value above is no mean of its parts.</source>
        <translation>Tidak dapat dinyatakan dalam persen indeks: nilai di atasnya bukan rata-rata bagian-bagiannya.</translation>
    </message>
    <message>
        <source>Answered and shown, but not part of the index.</source>
        <translation>Diisi dan ditampilkan, tetapi di luar indeks.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>names not official</source>
        <translation>nama tidak resmi</translation>
    </message>
    <message>
        <source>criteria not official</source>
        <translation>kriteria tidak resmi</translation>
    </message>
    <message>
        <source>weights not official</source>
        <translation>bobot tidak resmi</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>keyakinan rendah</translation>
    </message>
    <message>
        <source>levels not published</source>
        <translation>ada tingkat yang tidak dipublikasikan</translation>
    </message>
    <message>
        <source>All indicators: %1</source>
        <translation>Semua indikator: %1</translation>
    </message>
    <message>
        <source>~ not official   ? low confidence   … not published</source>
        <translation>~ tidak resmi   ? keyakinan rendah   … tidak dipublikasikan</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tanda</translation>
    </message>
</context>
<context>
    <name>matang::gui::ScorePage</name>
    <message>
        <source>No indicator matches</source>
        <translation>Tidak ada indikator yang cocok</translation>
    </message>
    <message>
        <source>Change the search or what is shown above the list.</source>
        <translation>Ubah pencarian atau pilihan tampilan di atas daftar.</translation>
    </message>
    <message>
        <source>After choosing a level, go to the next empty indicator</source>
        <translation>Setelah memilih tingkat, lanjut ke indikator kosong berikutnya</translation>
    </message>
</context>
<context>
    <name>matang::gui::SearchPage</name>
    <message>
        <source>Type words that must all occur; put &quot;words in quotes&quot; to find them one after another. Attached PDF and text files are searched, and the facts, analyses, justifications and notes of all assessments.</source>
        <translation>Ketik kata-kata yang semuanya harus ada; apit &quot;kata dengan tanda kutip&quot; agar ditemukan berurutan. Yang dicari: berkas PDF dan teks yang terlampir, serta fakta, analisis, justifikasi, dan catatan semua penilaian.</translation>
    </message>
    <message>
        <source>Evidence is being read for the search: %1 of %2 files</source>
        <translation>Bukti sedang dibaca untuk pencarian: %1 dari %2 berkas</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Cari bukti</translation>
    </message>
    <message>
        <source>Words in files and notes</source>
        <translation>Kata dalam berkas dan catatan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Evidence is being read</source>
        <translation>Bukti sedang dibaca</translation>
    </message>
</context>
<context>
    <name>matang::gui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Bagian laporan</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>Seperti dalam templat</translation>
    </message>
</context>
<context>
    <name>matang::gui::SelectionBar</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Change the assessment</source>
        <translation>Ubah penilaian</translation>
    </message>
    <message>
        <source>Change the agency</source>
        <translation>Ubah instansi</translation>
    </message>
    <message>
        <source>Selected and open: %1</source>
        <translation>Dipilih dan terbuka: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Dipilih: %1</translation>
    </message>
    <message>
        <source>Select an assessment in the list.</source>
        <translation>Pilih satu penilaian pada daftar.</translation>
    </message>
    <message>
        <source>Continue with the next year</source>
        <translation>Lanjutkan ke tahun berikutnya</translation>
    </message>
</context>
<context>
    <name>matang::gui::SessionView</name>
    <message>
        <source>This workspace is open for writing elsewhere: %1 on %2, since %3. Here it can be read, not changed.</source>
        <translation>Berkas kerja ini sedang dibuka untuk ditulis: oleh %1 di %2 sejak %3. Di sini berkas hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>This workspace can be read, not changed.</source>
        <translation>Berkas kerja ini hanya dapat dibaca, tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Not stored: %1 The workspace is shown as its file holds it.</source>
        <translation>Tidak tersimpan: %1 Yang ditampilkan kini adalah isi berkas kerja.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Perkembangan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>This workspace is open for writing elsewhere: on %1, since %2. Here it can be read, not changed.</source>
        <translation>Berkas kerja ini sedang dibuka untuk ditulis di %1 sejak %2. Di sini berkas hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Cari bukti</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
</context>
<context>
    <name>matang::gui::ShapeView</name>
    <message>
        <source>No shape to show</source>
        <translation>Tidak ada bentuk yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>The index of this instrument has fewer than three parts.</source>
        <translation>Indeks instrumen ini memiliki kurang dari tiga bagian.</translation>
    </message>
    <message>
        <source>Only the index itself is known here, not the parts that it is made of.</source>
        <translation>Di sini hanya indeksnya yang diketahui, bukan bagian-bagian pembentuknya.</translation>
    </message>
    <message>
        <source>Years (up to three):</source>
        <translation>Tahun (paling banyak tiga):</translation>
    </message>
</context>
<context>
    <name>matang::gui::SortingModel</name>
    <message>
        <source>left out</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Bukti untuk</translation>
    </message>
</context>
<context>
    <name>matang::gui::SortingPanel</name>
    <message>
        <source>The folder is being looked through…</source>
        <translation>Folder sedang diperiksa…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>No file was found that could be evidence.</source>
        <translation>Tidak ditemukan berkas yang dapat menjadi bukti.</translation>
    </message>
    <message>
        <source>%1 of %2 files have an indicator by their name or folder.</source>
        <translation>%1 dari %2 berkas mendapat indikator dari nama atau foldernya.</translation>
    </message>
    <message>
        <source>Choose files and an indicator for the others; what stays without one is left out.</source>
        <translation>Untuk yang lain, pilih berkas lalu indikatornya; yang tetap tanpa indikator dilewati.</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed. Choose a smaller folder.</source>
        <translation>Ada lebih dari %1 berkas; sisanya tidak ditampilkan. Pilih folder yang lebih kecil.</translation>
    </message>
    <message>
        <source>Attach %1 files</source>
        <translation>Lampirkan %1 berkas</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>Lampirkan folder</translation>
    </message>
    <message>
        <source>Files and their indicators</source>
        <translation>Berkas dan indikatornya</translation>
    </message>
    <message>
        <source>Chosen files are evidence for</source>
        <translation>Berkas terpilih menjadi bukti untuk</translation>
    </message>
    <message>
        <source>Indicator for the chosen files</source>
        <translation>Indikator untuk berkas terpilih</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Not listed, being files of the system or of an open program: %1.</source>
        <translation>Tidak ditampilkan karena berkas sistem atau program yang terbuka: %1.</translation>
    </message>
</context>
<context>
    <name>matang::gui::StagePanel</name>
    <message>
        <source>The stage %1 was handed in on %2: sent by %3, approved by %4. Its answers are locked.</source>
        <translation>Tahap %1 diserahkan pada %2: dikirim oleh %3, disetujui oleh %4. Jawabannya terkunci.</translation>
    </message>
    <message>
        <source>The stage %1 is open.</source>
        <translation>Tahap %1 terbuka.</translation>
    </message>
    <message>
        <source>The stage %1 is open again: %2</source>
        <translation>Tahap %1 dibuka kembali: %2</translation>
    </message>
    <message>
        <source>This stage belongs to the assessors.</source>
        <translation>Tahap ini milik asesor.</translation>
    </message>
    <message>
        <source>This stage belongs to the agency.</source>
        <translation>Tahap ini milik instansi.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Hand in stage</source>
        <translation>Serahkan tahap</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>Mengapa dibuka kembali?</translation>
    </message>
    <message>
        <source>Reopen stage</source>
        <translation>Buka kembali tahap</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim oleh</translation>
    </message>
    <message>
        <source>Who filled in the stage</source>
        <translation>Nama pengisi tahap ini</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Nama penanggung jawab</translation>
    </message>
    <message>
        <source>Blind panel: each assessor sees only their own marks</source>
        <translation>Panel tertutup: setiap asesor hanya melihat nilainya sendiri</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Hides this form; the stage stays as it is</source>
        <translation>Menutup isian ini saja; keadaan tahap tidak berubah</translation>
    </message>
    <message>
        <source>A coordinator opens the panel.</source>
        <translation>Panel dibuka oleh koordinator.</translation>
    </message>
</context>
<context>
    <name>matang::gui::StageStrip</name>
    <message>
        <source>mark %1, reported %2</source>
        <translation>nilai %1, dilaporkan %2</translation>
    </message>
    <message>
        <source>%1, reported %2</source>
        <translation>%1, dilaporkan %2</translation>
    </message>
    <message>
        <source>%1 (not agreed yet)</source>
        <translation>%1 (belum sepakat)</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 jawaban</translation>
    </message>
    <message>
        <source>%1 → agreed %2</source>
        <translation>%1 → disepakati %2</translation>
    </message>
</context>
<context>
    <name>matang::gui::StagesView</name>
    <message>
        <source>Nothing has been answered at any stage yet.</source>
        <translation>Belum ada jawaban pada tahap mana pun.</translation>
    </message>
    <message>
        <source>Only one stage has answers: %1.</source>
        <translation>Hanya satu tahap yang berisi jawaban: %1.</translation>
    </message>
    <message>
        <source>No stages to compare</source>
        <translation>Tidak ada tahap yang dapat dibandingkan</translation>
    </message>
    <message>
        <source>%1 and %2 agree in every indicator.</source>
        <translation>%1 dan %2 sama pada semua indikator.</translation>
    </message>
    <message>
        <source>%1 and %2 differ in %3 of %4 indicators.</source>
        <translation>%1 dan %2 berbeda pada %3 dari %4 indikator.</translation>
    </message>
    <message>
        <source>The index went from %1 to %2 (%3).</source>
        <translation>Indeks berubah dari %1 menjadi %2 (%3).</translation>
    </message>
    <message>
        <source>Rounding makes up %1 of it.</source>
        <translation>Sebanyak %1 di antaranya berasal dari pembulatan.</translation>
    </message>
    <message>
        <source>Of the blind panel (%1) only your own marks are shown.</source>
        <translation>Dari panel tertutup (%1) hanya nilai Anda sendiri yang ditampilkan.</translation>
    </message>
    <message>
        <source>The marks of the blind panel (%1) are not shown.</source>
        <translation>Nilai panel tertutup (%1) tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Hanya yang berbeda</translation>
    </message>
</context>
<context>
    <name>matang::gui::StatusStrip</name>
    <message>
        <source>Index %1</source>
        <translation>Indeks %1</translation>
    </message>
    <message>
        <source>no index yet</source>
        <translation>belum ada indeks</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>tidak sebanding dengan %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 dari %2 terisi</translation>
    </message>
    <message>
        <source>%1 without evidence</source>
        <translation>%1 tanpa bukti</translation>
    </message>
    <message>
        <source>%1 not agreed</source>
        <translation>%1 belum sepakat</translation>
    </message>
</context>
<context>
    <name>matang::gui::StorageBar</name>
    <message>
        <source>%1 of evidence that was removed everywhere will be deleted for good. It cannot be brought back, and what can be undone now no longer can.</source>
        <translation>%1 bukti yang sudah dilepas di semua tempat akan dihapus selamanya. Isinya tidak dapat dikembalikan, dan yang kini dapat diurungkan tidak dapat lagi.</translation>
    </message>
    <message>
        <source>Space is being freed…</source>
        <translation>Ruang sedang dibebaskan…</translation>
    </message>
    <message>
        <source>The workspace takes %1, of which %2 are %3 pieces of evidence.</source>
        <translation>Berkas kerja berukuran %1, %2 di antaranya untuk %3 berkas bukti.</translation>
    </message>
    <message>
        <source>%1 pieces (%2) were removed everywhere and still take space.</source>
        <translation>%1 berkas (%2) sudah dilepas di semua tempat dan masih memakan ruang.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Bebaskan ruang…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>%1 dibebaskan.</translation>
    </message>
    <message>
        <source>Free the space of removed evidence</source>
        <translation>Bebaskan ruang bukti yang dilepas</translation>
    </message>
</context>
<context>
    <name>matang::gui::SummaryPage</name>
    <message>
        <source>The assessments cannot be shown</source>
        <translation>Penilaian tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>The assessments are being read…</source>
        <translation>Penilaian sedang dibaca…</translation>
    </message>
    <message>
        <source>This workspace holds no assessment yet</source>
        <translation>Berkas kerja ini belum berisi penilaian</translation>
    </message>
    <message>
        <source>Begin an assessment, or import values that exist already.</source>
        <translation>Mulai penilaian baru, atau impor nilai yang sudah ada.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Penilaian baru</translation>
    </message>
    <message>
        <source>Import values</source>
        <translation>Impor nilai</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Agencies in this workspace: %1</source>
        <translation>Instansi dalam berkas kerja ini: %1</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Lanjutkan: %1</translation>
    </message>
    <message>
        <source>To the score sheet</source>
        <translation>Ke lembar penilaian</translation>
    </message>
    <message>
        <source>This agency</source>
        <translation>Instansi ini</translation>
    </message>
    <message>
        <source>Whole round</source>
        <translation>Seluruh putaran</translation>
    </message>
    <message>
        <source>What the overview is about</source>
        <translation>Isi ringkasan</translation>
    </message>
</context>
<context>
    <name>matang::gui::TemplateChoice</name>
    <message>
        <source>Template of a report</source>
        <translation>Templat laporan</translation>
    </message>
    <message>
        <source>Templates (*.yaml *.yml)</source>
        <translation>Templat (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari berkas…</translation>
    </message>
    <message>
        <source>Mistakes in %1: %2. Until they are put right, the preview shows “%3”.</source>
        <translation>Kesalahan dalam %1: %2. Selama belum diperbaiki, pratinjau menunjukkan “%3”.</translation>
    </message>
    <message>
        <source>Remarks on %1: %2. The template can be used.</source>
        <translation>Catatan tentang %1: %2. Templatnya dapat dipakai.</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Jenis laporan</translation>
    </message>
    <message>
        <source>Mistakes in the template</source>
        <translation>Kesalahan dalam templat</translation>
    </message>
</context>
<context>
    <name>matang::gui::UnitBar</name>
    <message>
        <source>Name of the new unit (%1)</source>
        <translation>Nama unit baru (%1)</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nama, lalu Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a unit (%1)</source>
        <translation>Tambah unit (%1)</translation>
    </message>
    <message>
        <source>Name the first one; then it can be answered.</source>
        <translation>Beri nama yang pertama dahulu, lalu jawablah.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all together: %1</source>
        <translation>gabungan: %1</translation>
    </message>
</context>
<context>
    <name>matang::gui::UnsavedBar</name>
    <message>
        <source>Changes that are not in the file yet: %1. %2 They are kept in this window and tried again every few seconds.</source>
        <translation>Perubahan yang belum masuk berkas: %1. %2 Semuanya tetap ada di jendela ini dan dicoba lagi setiap beberapa detik.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>Give these changes up</source>
        <translation>Buang perubahan ini</translation>
    </message>
</context>
<context>
    <name>matang::gui::WebPagePanel</name>
    <message>
        <source>Web page as evidence for %1</source>
        <translation>Halaman web sebagai bukti untuk %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Give the day on which the page was seen, such as %1.</source>
        <translation>Isi tanggal halaman itu dilihat, misalnya %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Dilihat pada</translation>
    </message>
</context>
<context>
    <name>matang::gui::WelcomePage</name>
    <message>
        <source>Assess the digital maturity of a city or an agency, indicator by indicator, with evidence. All answers stand in one file, the workspace, and are saved as you give them.</source>
        <translation>Nilai kematangan digital kota atau instansi, indikator demi indikator, dengan bukti dukung. Semua jawaban ada dalam satu berkas, yaitu berkas kerja, dan tersimpan begitu Anda memberikannya.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Buka berkas kerja…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Buat berkas kerja baru…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Berkas kerja terakhir</translation>
    </message>
    <message>
        <source>Look into instruments</source>
        <translation>Lihat instrumen</translation>
    </message>
</context>
<context>
    <name>matang::gui::WhyPane</name>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>How it follows</source>
        <translation>Cara memperolehnya</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Mengapa angka ini</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
</context>
<context>
    <name>matang::gui::YearField</name>
    <message>
        <source>“%1” is not a year of four digits. Nothing was changed.</source>
        <translation>“%1” bukan tahun empat angka. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>matang::gui::YearsTableModel</name>
    <message>
        <source>not comparable</source>
        <translation>tidak sebanding</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Kenaikan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Asal angka</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
</context>
</TS>
