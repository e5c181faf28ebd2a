// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/exchange/evidence_folder.h>

#include <matang/base/clock.h>
#include <matang/base/printable.h>

namespace matang::exchange {
namespace {

constexpr std::string_view kHeader =
    "number,indicator,level,purpose,file,original_name,page,note,kind,title,document_number,date,signer,expires,confidentiality,size,"
    "sha256,"
    "attached_at,attached_by,verdicts\n";

std::string cell(std::string_view text) {
    const bool formula = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    const bool quoted = text.find_first_of(",;\"\r\n\t") != std::string_view::npos;
    std::string written = formula ? "'" : "";
    for (const char byte : text) {
        written += byte == '"' ? "\"\"" : std::string(1, byte);
    }
    return quoted ? "\"" + written + "\"" : written;
}

/// "interview Rina: insufficient (halaman 3 kosong); document Budi: accepted".
std::string verdictsOf(const workspace::EvidencePiece& piece) {
    std::string verdicts;
    for (const assessment::Judgement& one : piece.judgements) {
        verdicts += (verdicts.empty() ? "" : "; ") + one.stage.text + " " + one.assessor + ": " + std::string(verdictCode(one.verdict)) +
                    (one.reason.empty() ? "" : " (" + one.reason + ")");
    }
    return verdicts;
}

std::string rowOf(const workspace::EvidencePiece& piece, const WrittenFile& file) {
    const assessment::EvidenceLink& link = piece.link;
    const assessment::Document& document = piece.document;
    const std::vector<std::string> cells{link.node.text + "." + link.letter,
                                         link.node.text,
                                         link.level ? std::to_string(*link.level) : "",
                                         std::string(rubric::evidencePurposeCode(link.purpose)),
                                         file.name,
                                         base::printable(link.fileName),
                                         link.page,
                                         link.note,
                                         std::string(rubric::documentKindCode(document.kind)),
                                         document.title,
                                         document.number,
                                         document.date,
                                         document.signer,
                                         document.expires,
                                         std::string(assessment::confidentialityCode(document.confidentiality)),
                                         std::to_string(file.size),
                                         file.sha256,
                                         base::toIso8601(link.attachedAt),
                                         link.attachedBy,
                                         verdictsOf(piece)};
    std::string row;
    for (const std::string& one : cells) {
        row += (row.empty() ? "" : ",") + cell(one);
    }
    return row + "\n";
}

}  // namespace

std::string evidenceIndex(std::span<const workspace::EvidencePiece> pieces, std::span<const WrittenFile> files) {
    std::string index(kHeader);
    for (std::size_t position = 0; position < pieces.size(); ++position) {
        index += rowOf(pieces[position], files[position]);
    }
    return index;
}

}  // namespace matang::exchange
