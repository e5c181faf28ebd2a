// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/messages/evidence_words.h>

#include "capital.h"

#include <matang/base/printable.h>
#include <matang/messages/messages.h>
#include <matang/text/figures.h>

namespace matang::messages {
namespace {

using analysis::DocumentLack;
using analysis::EvidenceGap;
using analysis::EvidenceItem;
using rubric::EvidenceRule;
using text::Language;

/// "peraturan, keputusan atau notula".
std::string listed(const std::vector<std::string>& words, const std::string& link) {
    std::string all;
    for (std::size_t position = 0; position < words.size(); ++position) {
        const bool last = position + 1 == words.size();
        all += (position == 0 ? "" : last ? " " + link + " " : ", ") + words[position];
    }
    return all;
}

/// Puts the gap of one rule into words.
class GapWords {
public:
    GapWords(const rubric::Rubric& rubric, const EvidenceGap& gap, Language language)
        : m_rubric(rubric), m_gap(gap), m_rule(rubric.evidenceRules[static_cast<std::size_t>(gap.rule)]), m_language(language) {}

    [[nodiscard]] std::string nothingAttached() const {
        switch (m_rule.check) {
            case EvidenceRule::Check::Named:
                return say("gap-named-none");
            case EvidenceRule::Check::Document:
            case EvidenceRule::Check::FollowUp:
                return withCapital(say(m_rule.count > 1 ? "gap-missing-count" : "gap-missing",
                                       {{"count", std::to_string(m_rule.count)}, {"document", wanted()}}));
            default:
                return say("gap-linked", {{"level", std::to_string(m_gap.level)}});
        }
    }

    [[nodiscard]] std::string about(const EvidenceItem& item) const {
        const base::Arguments file{{"file", base::printable(item.link.fileName)}, {"number", evidenceNumber(m_rubric, item.link)}};
        const std::string subject = evidenceSubject(m_rubric, item, m_language);
        switch (m_rule.check) {
            case EvidenceRule::Check::Named:
                return say("gap-named", file);
            case EvidenceRule::Check::Searchable:
                return say("gap-searchable", file);
            case EvidenceRule::Check::Current:
                return say("gap-current", {{"subject", subject}, {"expires", day(item.document.expires)}, {"day", day(m_gap.day)}});
            default:
                return say("gap-document-short", {{"subject", subject}, {"lacks", lacks(item)}});
        }
    }

private:
    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const {
        return catalogue(m_language).sentence(key, arguments);
    }
    [[nodiscard]] std::string day(const std::string& isoDay) const { return text::longDate(isoDay, m_language); }
    [[nodiscard]] std::string months() const { return std::to_string(m_rule.withinMonths.value_or(0)); }

    [[nodiscard]] std::string kinds() const {
        std::vector<std::string> words;
        for (const rubric::DocumentKind kind : m_rule.kinds) {
            words.push_back(word(kind, m_language));
        }
        return words.empty() ? say("gap-document") : listed(words, say("gap-or"));
    }

    /// "peraturan atau keputusan bertanda tangan untuk dasar hukum (berumur paling lama 24 bulan, memuat permasalahan)".
    [[nodiscard]] std::string wanted() const {
        std::string document = kinds();
        if (m_rule.isSigned) {
            document = say("gap-document-signed", {{"document", document}});
        }
        if (m_rule.purpose != rubric::EvidencePurpose::Unsaid) {
            document = say("gap-document-for", {{"document", document}, {"purpose", word(m_rule.purpose, m_language)}});
        }
        std::string demands;
        if (m_rule.withinMonths) {
            const bool afterReview = m_rule.check == EvidenceRule::Check::FollowUp;
            demands = say(afterReview ? "gap-demand-after-review" : "gap-demand-recent", {{"months", months()}});
        }
        if (!m_rule.contains.empty()) {
            demands += (demands.empty() ? "" : ", ") + say("gap-demand-contains", {{"contents", contents()}});
        }
        return demands.empty() ? document : document + " (" + demands + ")";
    }

    [[nodiscard]] std::string contents() const {
        std::vector<std::string> words;
        for (const rubric::DocumentContent content : m_rule.contains) {
            words.push_back(say("gap-" + std::string(rubric::documentContentCode(content)) + "-word"));
        }
        return listed(words, say("gap-and"));
    }

    [[nodiscard]] std::string lacks(const EvidenceItem& item) const {
        std::string all;
        for (const DocumentLack lack : m_gap.lacks) {
            all += (all.empty() ? "" : "; ") + clause(lack, item.document);
        }
        return all;
    }

    [[nodiscard]] std::string clause(DocumentLack lack, const assessment::Document& document) const {
        switch (lack) {
            case DocumentLack::Purpose:
                return say("gap-purpose", {{"purpose", word(m_rule.purpose, m_language)}});
            case DocumentLack::Kind:
                return say(document.kind == rubric::DocumentKind::Unsaid ? "gap-kind-unsaid" : "gap-kind", {{"kinds", kinds()}});
            case DocumentLack::Recent:
            case DocumentLack::AfterReview:
                return age(lack, document);
            case DocumentLack::InTime:
                return say("gap-in-time", {{"date", day(document.date)}, {"day", day(m_gap.day)}});
            default:
                return say("gap-" + std::string(documentLackCode(lack)));
        }
    }

    [[nodiscard]] std::string age(DocumentLack lack, const assessment::Document& document) const {
        const base::Arguments arguments{{"date", day(document.date)}, {"day", day(m_gap.day)}, {"months", months()}};
        if (lack == DocumentLack::Recent && m_rule.check != EvidenceRule::Check::FollowUp) {
            return say("gap-recent", arguments);
        }
        if (m_gap.day.empty()) {
            return say("gap-no-review");
        }
        return say(document.date > m_gap.day ? "gap-late-after-review" : "gap-after-review", arguments);
    }

    const rubric::Rubric& m_rubric;
    const EvidenceGap& m_gap;
    const EvidenceRule& m_rule;
    Language m_language;
};

}  // namespace

std::string gapSentence(const rubric::Rubric& rubric, const EvidenceGap& gap, const EvidenceItem* item, Language language) {
    const GapWords words(rubric, gap, language);
    return item == nullptr ? words.nothingAttached() : words.about(*item);
}

}  // namespace matang::messages
