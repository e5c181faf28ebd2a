// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_json.h"

namespace matang::cli {
namespace {

Json codeOrNull(std::string_view code) {
    return textOrNull(std::string(code));
}

Json documentJson(const assessment::Document& document) {
    Json contains = Json::array();
    if (document.hasIssues) {
        contains.push_back("issues");
    }
    if (document.hasRecommendations) {
        contains.push_back("recommendations");
    }
    return {{"kind", codeOrNull(rubric::documentKindCode(document.kind))},
            {"title", textOrNull(document.title)},
            {"number", textOrNull(document.number)},
            {"date", textOrNull(document.date)},
            {"signer", textOrNull(document.signer)},
            {"expires", textOrNull(document.expires)},
            {"confidentiality", codeOrNull(assessment::confidentialityCode(document.confidentiality))},
            {"contains", contains}};
}

Json verdictsJson(const std::vector<assessment::Judgement>& judgements) {
    Json verdicts = Json::array();
    for (const assessment::Judgement& one : judgements) {
        verdicts.push_back({{"stage", one.stage.text},
                            {"assessor", one.assessor},
                            {"verdict", assessment::verdictCode(one.verdict)},
                            {"reason", textOrNull(one.reason)},
                            {"at", base::toIso8601(one.at)}});
    }
    return verdicts;
}

}  // namespace

Json piecesJson(const Pieces& pieces) {
    Json rows = Json::array();
    for (const workspace::EvidencePiece& piece : pieces) {
        const assessment::EvidenceLink& link = piece.link;
        rows.push_back({{"node", link.node.text},
                        {"letter", link.letter},
                        {"file", link.fileName},
                        {"web_page", link.isWebPage()},
                        {"size", link.size},
                        {"sha256", link.sha256},
                        {"level", link.level ? Json(*link.level) : Json(nullptr)},
                        {"page", textOrNull(link.page)},
                        {"note", textOrNull(link.note)},
                        {"purpose", codeOrNull(rubric::evidencePurposeCode(link.purpose))},
                        {"document", documentJson(piece.document)},
                        {"verdicts", verdictsJson(piece.judgements)},
                        {"attached_at", base::toIso8601(link.attachedAt)},
                        {"attached_by", link.attachedBy}});
    }
    return rows;
}

}  // namespace matang::cli
