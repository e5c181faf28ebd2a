// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/evidence_words.h>

#include "capital.h"

#include <matang/base/printable.h>
#include <matang/messages/messages.h>

#include <array>

namespace matang::messages {
namespace {

using text::Language;

std::string say(const std::string& prefix, std::string_view code, Language language) {
    return catalogue(language).sentence(prefix + (code.empty() ? "unsaid" : std::string(code)));
}

}  // namespace

std::string word(rubric::DocumentKind kind, Language language) {
    return say("document-kind-", rubric::documentKindCode(kind), language);
}

std::string word(rubric::EvidencePurpose purpose, Language language) {
    return say("evidence-purpose-", rubric::evidencePurposeCode(purpose), language);
}

std::string word(assessment::Confidentiality confidentiality, Language language) {
    return say("confidentiality-", assessment::confidentialityCode(confidentiality), language);
}

std::string word(assessment::Verdict verdict, Language language) {
    return say("verdict-", assessment::verdictCode(verdict), language);
}

std::string word(analysis::DocumentLack lack, Language language) {
    return say("document-lack-", documentLackCode(lack), language);
}

std::string_view documentLackCode(analysis::DocumentLack lack) {
    constexpr std::array<std::string_view, 9> kCodes{"purpose",      "kind",   "signature",       "date",   "recent",
                                                     "after-review", "issues", "recommendations", "in-time"};
    return kCodes.at(static_cast<std::size_t>(lack));
}

std::string evidenceNumber(const rubric::Rubric& rubric, const assessment::EvidenceLink& link) {
    const rubric::NodeIndex node = rubric.find(link.node);
    const bool isCoded = node >= 0 && !rubric.node(node).code.empty();
    return (isCoded ? rubric.node(node).code : link.node.text) + "." + link.letter;
}

std::string evidenceSubject(const rubric::Rubric& rubric, const analysis::EvidenceItem& item, Language language) {
    const base::Arguments file{{"file", base::printable(item.link.fileName)}, {"number", evidenceNumber(rubric, item.link)}};
    const rubric::DocumentKind kind = item.document.kind;
    if (kind == rubric::DocumentKind::Unsaid || kind == rubric::DocumentKind::Other) {
        return catalogue(language).sentence("gap-subject-file", file);
    }
    // A regulation is a legal basis by its nature; other purposes tell one document from another of its kind.
    const rubric::EvidencePurpose purpose = item.link.purpose;
    const bool plain = purpose == rubric::EvidencePurpose::Unsaid || purpose == rubric::EvidencePurpose::LegalBasis;
    return withCapital(catalogue(language).sentence(plain ? "gap-subject" : "gap-subject-purpose",
                                                    {{"kind", word(kind, language)}, {"purpose", word(purpose, language)}, file.back()}));
}

}  // namespace matang::messages
