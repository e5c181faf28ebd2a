// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/exchange/evidence_folder.h>

#include "new_folder.h"

#include <matang/base/printable.h>
#include <matang/base/sha256.h>

namespace matang::exchange {
namespace {

using workspace::EvidencePiece;
using workspace::Workspace;

/// What a desktop opens as a link; the day it was seen stands in the index.
std::string shortcutTo(const std::string& address) {
    return "[InternetShortcut]\r\nURL=" + base::printable(address) + "\r\n";
}

std::int64_t bytesOf(std::span<const EvidencePiece> pieces) {
    std::int64_t bytes = 0;
    for (const EvidencePiece& piece : pieces) {
        bytes += piece.link.size;
    }
    return bytes;
}

base::Result<WrittenFile> writePiece(const Workspace& workspace, const EvidencePiece& piece, const std::string& name,
                                     const NewFolder& folder, const std::stop_token& stop, const Workspace::Progress& progress) {
    if (piece.link.isWebPage()) {
        const std::string shortcut = shortcutTo(piece.link.fileName);
        if (const auto written = folder.write(name, shortcut); !written) {
            return base::propagate(written);
        }
        return WrittenFile{name, static_cast<std::int64_t>(shortcut.size()), base::sha256Hex(shortcut)};
    }
    if (const auto written = workspace.writeEvidence(piece.link.sha256, folder.file(name), stop, progress); !written) {
        return tl::unexpected(folder.inWords(written.error()));
    }
    return WrittenFile{name, piece.link.size, piece.link.sha256};
}

base::Result<void> writeLists(const NewFolder& folder, std::span<const EvidencePiece> pieces, std::span<const WrittenFile> files) {
    const std::string index = evidenceIndex(pieces, files);
    std::string sums;
    for (const WrittenFile& file : files) {
        sums += file.sha256 + "  " + file.name + "\n";
    }
    sums += base::sha256Hex(index) + "  index.csv\n";
    if (auto written = folder.write("index.csv", index); !written) {
        return written;
    }
    return folder.write("SHA256SUMS", sums);
}

}  // namespace

base::Result<void> writeEvidenceFolder(const Workspace& workspace, std::span<const EvidencePiece> pieces,
                                       const std::filesystem::path& folder, const std::stop_token& stop,
                                       const Workspace::Progress& progress) {
    base::Result<NewFolder> made = NewFolder::begin(folder);
    if (!made) {
        return base::propagate(made);
    }
    const std::vector<std::string> names = exportNames(pieces);
    const std::int64_t total = bytesOf(pieces);
    std::int64_t before = 0;
    const Workspace::Progress ofAll = [&](std::int64_t done, std::int64_t) {
        if (progress) {
            progress(before + done, total);
        }
    };
    std::vector<WrittenFile> files;
    for (std::size_t position = 0; position < pieces.size(); ++position) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled");
        }
        auto file = writePiece(workspace, pieces[position], names[position], *made, stop, ofAll);
        if (!file) {
            return base::propagate(file);
        }
        before += pieces[position].link.size;
        files.push_back(std::move(*file));
    }
    if (auto written = writeLists(*made, pieces, files); !written) {
        return written;
    }
    return made->finish();
}

}  // namespace matang::exchange
