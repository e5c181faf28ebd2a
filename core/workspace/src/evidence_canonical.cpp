// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_canonical.h"

#include "canonical.h"

namespace matang::workspace {

DocumentForm formOf(const assessment::Document& document) {
    return {rubric::documentKindCode(document.kind),
            document.title,
            document.number,
            document.date,
            document.signer,
            document.expires,
            assessment::confidentialityCode(document.confidentiality),
            document.hasIssues ? 1 : 0,
            document.hasRecommendations ? 1 : 0};
}

JudgementForm formOf(const assessment::Judgement& judgement) {
    return {assessment::verdictCode(judgement.verdict), judgement.reason, judgement.at.milliseconds};
}

std::string canonical(const DocumentForm& form) {
    return CanonicalObject()
        .add("confidentiality", form.confidentiality)
        .add("date", form.date)
        .add("expires", form.expires)
        .add("has_issues", form.hasIssues)
        .add("has_recommendations", form.hasRecommendations)
        .add("kind", form.kind)
        .add("number", form.number)
        .add("signer", form.signer)
        .add("title", form.title)
        .finish();
}

std::string canonical(const JudgementForm& form) {
    return CanonicalObject()
        .add("at", base::toIso8601(base::Moment{form.at}))
        .add("reason", form.reason)
        .add("verdict", form.verdict)
        .finish();
}

}  // namespace matang::workspace
