// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/workspace/archive.h>
#include <matang/workspace/workspace.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace matang::exchange {

/// A name of a file made safe to write on Linux and Windows, and to look at: control characters, marks of direction, line separators, bytes
/// that are no UTF-8, and / \ : * ? " < > | become '_'; no dot or space at either end; a name that Windows keeps for devices (CON, NUL,
/// COM1, with or without ending) gets a '_' in front; at most 150 bytes, with the ending kept. A name of which nothing is left is
/// "tanpa-nama".
[[nodiscard]] std::string safeFileName(std::string_view name);

/// The name under which a piece is exported: "I14.a-SK Wali Kota.pdf"; of a web page "I14.b-contoh.go.id_layanan.url".
[[nodiscard]] std::string exportName(const assessment::EvidenceLink& link);

/// The export names of several pieces, in their order. One that would equal an earlier one but for upper and lower case gets a number
/// before its ending: "I1.a-sk (2).pdf".
[[nodiscard]] std::vector<std::string> exportNames(std::span<const workspace::EvidencePiece> pieces);

/// A file of the folder as it was written.
struct WrittenFile {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
};

/// The table of a folder of evidence, one row for each piece, as index.csv holds it: UTF-8, comma, ISO 8601 days and moments. Columns:
/// number, indicator, level, purpose, file, original_name, page, note, kind, title, document_number, date, signer, expires,
/// confidentiality, size, sha256, attached_at, attached_by, verdicts. Purposes, kinds and verdicts are the words of files ("legal-basis").
/// A cell that begins with = + - @, a tab or a line break gets an apostrophe in front, so that no spreadsheet takes it for a formula.
/// `files` are those of the pieces, in their order.
[[nodiscard]] std::string evidenceIndex(std::span<const workspace::EvidencePiece> pieces, std::span<const WrittenFile> files);

/// Writes evidence into a folder that is new or empty: every file under its export name, web pages as "….url" (which opens them),
/// index.csv, and SHA256SUMS over all of them for `sha256sum -c`. The content of every file is verified while it is read. Everything is
/// written into a hidden folder beside it, which takes its name at the end, so that after an error, a full disk or Cancel nothing is left.
/// Progress in bytes. May run on any thread that owns the workspace. Errors: AlreadyExists "folder-not-empty" {folder}; InputOutput
/// "folder-not-made" {folder, detail}, "file-not-written" {file}; Cancelled; those of Workspace::writeEvidence.
[[nodiscard]] base::Result<void> writeEvidenceFolder(const workspace::Workspace& workspace,
                                                     std::span<const workspace::EvidencePiece> pieces, const std::filesystem::path& folder,
                                                     const std::stop_token& stop = {}, const workspace::Workspace::Progress& progress = {});

}  // namespace matang::exchange
