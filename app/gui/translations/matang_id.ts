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
        <source>%1 did not answer</source>
        <translation>%1 tidak menjawab</translation>
    </message>
    <message>
        <source>at least %1 needed</source>
        <translation>diperlukan paling sedikit %1</translation>
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
        <source>The answers of the respondents come in by import; here they are only shown.</source>
        <translation>Jawaban responden masuk lewat impor; di sini hanya ditampilkan.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 paling rendah %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 di atas %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 paling tinggi %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 di bawah %2</translation>
    </message>
    <message>
        <source>%1 exactly %2</source>
        <translation>%1 tepat %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>bukan (%1)</translation>
    </message>
    <message>
        <source>amount of %1</source>
        <translation>besaran %1</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 terisi</translation>
    </message>
    <message>
        <source>evidence at %1 for level %2 (at least %3)</source>
        <translation>bukti pada %1 untuk tingkat %2 (paling sedikit %3)</translation>
    </message>
    <message>
        <source>evidence at %1 (at least %2)</source>
        <translation>bukti pada %1 (paling sedikit %2)</translation>
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
        <source>Filled in</source>
        <translation>Terisi</translation>
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
</context>
<context>
    <name>matang::gui::EvidenceListModel</name>
    <message>
        <source>%1, attached on %2 by %3</source>
        <translation>%1, dilampirkan pada %2 oleh %3</translation>
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
        <source>Save evidence as</source>
        <translation>Simpan bukti sebagai</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Jatuhkan berkas di sini atau tambahkan.</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Tambah bukti…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
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
</context>
<context>
    <name>matang::gui::IndicatorTreeModel</name>
    <message>
        <source>Value %1, %2</source>
        <translation>Nilai %1, %2</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Belum terisi</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>Tahun lalu: %1</translation>
    </message>
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
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
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
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search indicators</source>
        <translation>mencari indikator</translation>
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
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 sampai Ctrl+4</translation>
    </message>
    <message>
        <source>agencies, score sheet, progress, report</source>
        <translation>instansi, penilaian, perkembangan, laporan</translation>
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
</context>
<context>
    <name>matang::gui::PersonBar</name>
    <message>
        <source>Who is working? Your name stands beside every value you give.</source>
        <translation>Siapa yang bekerja? Nama Anda tercatat pada setiap nilai yang Anda berikan.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
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
        <source>%1 in %2</source>
        <translation>%1 tahun %2</translation>
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
        <source>Index over the years</source>
        <translation>Indeks dari tahun ke tahun</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
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
        <source>The index is not complete: %1 of %2 indicators are filled in. The report says so.</source>
        <translation>Indeks belum lengkap: %1 dari %2 indikator terisi. Laporan menyebutkannya.</translation>
    </message>
    <message>
        <source>There is no index at this stage yet.</source>
        <translation>Belum ada indeks pada tahap ini.</translation>
    </message>
    <message>
        <source>report-%1-%2-%3</source>
        <translation>laporan-%1-%2-%3</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Ekspor laporan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Berkas PDF</translation>
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
        <source>Language of the report</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>matang::gui::ScorePage</name>
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
        <source>The assessment is being read…</source>
        <translation>Penilaian sedang dibaca…</translation>
    </message>
    <message>
        <source>The assessment cannot be shown</source>
        <translation>Penilaian tidak dapat ditampilkan</translation>
    </message>
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
        <source>No indicator matches</source>
        <translation>Tidak ada indikator yang cocok</translation>
    </message>
    <message>
        <source>Change the search or what is shown above the list.</source>
        <translation>Ubah pencarian atau pilihan tampilan di atas daftar.</translation>
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
</context>
</TS>
