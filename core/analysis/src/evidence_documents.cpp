// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_documents.h"

#include "evidence_calendar.h"

#include <matang/assessment/clarification.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace matang::analysis {
namespace {

using rubric::DocumentContent;
using rubric::DocumentKind;
using rubric::EvidencePurpose;
using rubric::EvidenceRule;

using Lacks = std::vector<DocumentLack>;

bool isDated(const EvidenceItem& item) {
    return assessment::isIsoDay(item.document.date);
}

/// "2021-12-31" of "2021-08-17".
std::string lastDayOfYear(const std::string& day) {
    return day.substr(0, 4) + "-12-31";
}

bool holds(const Lacks& lacks, DocumentLack lack) {
    return std::find(lacks.begin(), lacks.end(), lack) != lacks.end();
}

/// What the piece lacks, in the order of the enumeration.
Lacks lacksOf(const EvidenceRule& rule, const EvidenceItem& item, const std::string& oldest, const std::string& latest) {
    const assessment::Document& document = item.document;
    const auto contains = [&](DocumentContent content) {
        return std::find(rule.contains.begin(), rule.contains.end(), content) != rule.contains.end();
    };
    Lacks lacks;
    const auto lack = [&](bool isLacking, DocumentLack what) {
        if (isLacking) {
            lacks.push_back(what);
        }
    };
    lack(rule.purpose != EvidencePurpose::Unsaid && item.link.purpose != rule.purpose, DocumentLack::Purpose);
    lack(!rule.kinds.empty() && std::find(rule.kinds.begin(), rule.kinds.end(), document.kind) == rule.kinds.end(), DocumentLack::Kind);
    lack(rule.isSigned && document.signer.empty(), DocumentLack::Signature);
    lack(rule.withinMonths && !isDated(item), DocumentLack::Date);
    lack(rule.withinMonths && isDated(item) && document.date < oldest, DocumentLack::Recent);
    lack(contains(DocumentContent::Issues) && !document.hasIssues, DocumentLack::Issues);
    lack(contains(DocumentContent::Recommendations) && !document.hasRecommendations, DocumentLack::Recommendations);
    lack(isDated(item) && document.date > latest, DocumentLack::InTime);
    return lacks;
}

/// Whether the piece may well be the one that is asked for: it says what the rule looks for first, or says nothing and has all the rest.
bool isCandidate(const EvidenceRule& rule, const EvidenceItem& item, const Lacks& lacks) {
    if (rule.purpose != EvidencePurpose::Unsaid) {
        return item.link.purpose == rule.purpose || (item.link.purpose == EvidencePurpose::Unsaid && lacks.size() == 1);
    }
    return !holds(lacks, DocumentLack::Kind) || (item.document.kind == DocumentKind::Unsaid && lacks.size() == 1);
}

/// Keeps the nearest of the pieces it is shown: fewest lacks, then the latest date, then the lowest letter. Pieces come by letter.
class Nearest {
public:
    void show(const EvidenceItem& item, Lacks lacks) {
        std::string date = isDated(item) ? item.document.date : std::string{};
        const bool isNearer = lacks.size() != m_lacks.size() ? lacks.size() < m_lacks.size() : date > m_date;
        if (m_item != nullptr && !isNearer) {
            return;
        }
        m_date = std::move(date);
        m_item = &item;
        m_lacks = std::move(lacks);
    }

    [[nodiscard]] const EvidenceItem* item() const { return m_item; }
    [[nodiscard]] Lacks& lacks() { return m_lacks; }

private:
    const EvidenceItem* m_item = nullptr;
    Lacks m_lacks;
    std::string m_date;
};

}  // namespace

std::optional<Shortfall> documentShortfall(const EvidenceRule& rule, const Pieces& pieces, const std::string& referenceDay) {
    const std::string oldest = rule.withinMonths ? monthsLater(referenceDay, -*rule.withinMonths) : std::string{};
    const std::string latest = lastDayOfYear(referenceDay);
    int met = 0;
    Nearest nearest;
    for (const EvidenceItem* piece : pieces) {
        Lacks lacks = lacksOf(rule, *piece, oldest, latest);
        if (lacks.empty()) {
            ++met;
        } else if (isCandidate(rule, *piece, lacks)) {
            nearest.show(*piece, std::move(lacks));
        }
    }
    if (met >= rule.count) {
        return std::nullopt;
    }
    // No document is both too old and too young.
    const std::string day = holds(nearest.lacks(), DocumentLack::Recent)   ? referenceDay
                            : holds(nearest.lacks(), DocumentLack::InTime) ? latest
                                                                           : std::string{};
    return Shortfall{nearest.item(), std::move(nearest.lacks()), day};
}

std::optional<Shortfall> followUpShortfall(const EvidenceRule& rule, const Pieces& pieces) {
    std::string review;
    for (const EvidenceItem* piece : pieces) {
        if (piece->link.purpose == EvidencePurpose::Review && isDated(*piece)) {
            review = std::max(review, piece->document.date);
        }
    }
    if (review.empty()) {
        return Shortfall{};
    }
    const std::string latest = monthsLater(review, rule.withinMonths.value_or(0));
    Nearest nearest;
    for (const EvidenceItem* piece : pieces) {
        Lacks lacks;
        if (piece->link.purpose != rule.purpose) {
            lacks.push_back(DocumentLack::Purpose);
        }
        if (!isDated(*piece)) {
            lacks.push_back(DocumentLack::Date);
        } else if (piece->document.date < review || (rule.withinMonths && piece->document.date > latest)) {
            lacks.push_back(DocumentLack::AfterReview);
        }
        if (lacks.empty()) {
            return std::nullopt;
        }
        if (piece->link.purpose == rule.purpose || (piece->link.purpose == EvidencePurpose::Unsaid && lacks.size() == 1)) {
            nearest.show(*piece, std::move(lacks));
        }
    }
    const std::string day = holds(nearest.lacks(), DocumentLack::AfterReview) ? review : std::string{};
    return Shortfall{nearest.item(), std::move(nearest.lacks()), day};
}

bool standsBefore(const EvidenceItem* left, const EvidenceItem* right) {
    const auto place = [](const EvidenceItem& item) { return std::tuple(item.link.letter.size(), item.link.letter, item.link.id); };
    return place(*left) < place(*right);
}

}  // namespace matang::analysis
