#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample PDF files of examples/evidence anew: made up, and marked as samples on every page.

Usage: make-evidence.py FOLDER
"""
import sys
from pathlib import Path

BANNER = "CONTOH BERKAS UNTUK PERAGAAN, BUKAN DOKUMEN RESMI"
MADE_UP = ["Berkas ini dibuat untuk memperagakan cara Matang menyimpan bukti dukung.",
           "Isinya rekaan dan tidak berasal dari instansi mana pun."]

# Each page: a list of (heading, lines).
DECREE = ["Contoh keputusan tentang", "Tim Koordinasi SPBE"], [
    [("Nomor", ["Contoh 7 Tahun 2021, tanggal 15 Februari 2021"]),
     ("Pertama", ["Tim Koordinasi SPBE terdiri atas ketua, sekretaris, dan anggota dari semua unit."]),
     ("Kedua", ["Tim menyusun rencana kerja tahunan, memantau pelaksanaannya, dan melaporkannya",
                "kepada pimpinan setiap akhir tahun. (Contoh bukti untuk indikator 10.)"]),
     ("Tanda tangan", ["Ditandatangani oleh Pimpinan Contoh (rekaan)."])]]

GUIDE = ["Contoh panduan layanan", "kinerja pegawai"], [
    [("Isi", ["Halaman 2: masuk ke aplikasi", "Halaman 3: menyusun sasaran kerja", "Halaman 4: mengisi capaian bulanan",
              "Halaman 5: penilaian oleh atasan", "Halaman 6: laporan dan unduhan", "Halaman 7: pertukaran data dengan layanan lain",
              "Halaman 8: bantuan"])],
    [("Masuk ke aplikasi", ["Pegawai masuk dengan akun tunggal yang sama untuk semua aplikasi kantor."])],
    [("Menyusun sasaran kerja", ["Sasaran disusun pada Januari dan disetujui atasan paling lambat akhir Februari."])],
    [("Mengisi capaian bulanan", ["Capaian diisi paling lambat tanggal lima bulan berikutnya, dengan bukti terlampir."])],
    [("Penilaian oleh atasan", ["Atasan menilai capaian dan perilaku kerja; pegawai dapat menanggapi dalam tujuh hari."])],
    [("Laporan dan unduhan", ["Setiap unit melihat rekap capaian, dan mengunduhnya sebagai lembar kerja."])],
    [("Pertukaran data dengan layanan lain",
      ["Nilai kinerja dikirim otomatis ke layanan tunjangan dan layanan kepegawaian melalui", "penghubung layanan; tidak ada yang diketik ulang.",
       "(Contoh bukti untuk indikator 41.)"])],
    [("Bantuan", ["Meja bantuan dilayani unit kepegawaian pada jam kerja."])]]


def escaped(text):
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def line(font, size, x, y, text):
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped(text)}) Tj ET"


def page_stream(title, sections, number, count):
    drawn = ["0.95 0.90 0.75 rg 56 776 483 26 re f 0.35 0.25 0 rg " + line("F2", 10.5, 66, 785, BANNER) + " 0 g"]
    y = 738
    if number == 1:
        for part in title:
            drawn.append(line("F2", 17, 66, y, part))
            y -= 26
        y -= 10
        for part in MADE_UP:
            drawn.append(line("F1", 11, 66, y, part))
            y -= 16
        y -= 8
    for heading, lines in sections:
        drawn.append(line("F2", 12, 66, y, heading))
        y -= 20
        for part in lines:
            drawn.append(line("F1", 11, 66, y, part))
            y -= 16
        y -= 8
    drawn.append("0.4 g " + line("F1", 9, 66, 46, f"Contoh berkas Matang - halaman {number} dari {count}"))
    return "\n".join(drawn)


def pdf(title, pages):
    first = 5
    kids = " ".join(f"{first + 2 * position + 1} 0 R" for position in range(len(pages)))
    objects = ["<< /Type /Catalog /Pages 2 0 R /Lang (id) >>",
               f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"]
    for position, sections in enumerate(pages):
        stream = page_stream(title, sections, position + 1, len(pages))
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
                       f"/Contents {first + 2 * position} 0 R >>")
    objects.append(f"<< /Title ({escaped(' '.join(title))}) /Subject (Contoh berkas untuk peragaan, bukan dokumen resmi) "
                   "/CreationDate (D:20260101000000Z) >>")
    written, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    return (f"{written}xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
            f"startxref\n{len(written)}\n%%EOF\n").encode("ascii")


def main(arguments):
    if len(arguments) != 2:
        print("usage: make-evidence.py FOLDER", file=sys.stderr)
        return 2
    for name, (title, pages) in {"contoh-keputusan-tim-koordinasi.pdf": DECREE, "contoh-panduan-kinerja-pegawai.pdf": GUIDE}.items():
        (Path(arguments[1]) / name).write_bytes(pdf(title, pages))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
