// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/analysis/peers.h>

#include <matang/rubric/predicate_names.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace matang::analysis {
namespace {

using base::Rational;
using rubric::PredicateBand;

/// The figure that `share` (0 to 1) of the ordered figures lie below, between two of them by linear interpolation.
Rational quantile(const std::vector<Rational>& ordered, const Rational& share) {
    const Rational place = share * static_cast<std::int64_t>(ordered.size() - 1);
    std::size_t below = 0;
    while (Rational(static_cast<std::int64_t>(below) + 1) <= place) {
        ++below;
    }
    const Rational rest = place - Rational(static_cast<std::int64_t>(below));
    return rest.isZero() ? ordered[below] : ordered[below] + rest * (ordered[below + 1] - ordered[below]);
}

/// Every band that a rubric names an index with, lowest first; of peer groups with bands of their own those that have no namesake yet.
std::vector<const PredicateBand*> bandsOf(const rubric::Rubric& rubric) {
    std::vector<const PredicateBand*> bands;
    const auto add = [&](const std::vector<PredicateBand>& more) {
        for (const PredicateBand& band : more) {
            if (std::none_of(bands.begin(), bands.end(), [&](const PredicateBand* known) { return known->id == band.id; })) {
                bands.push_back(&band);
            }
        }
    };
    add(rubric.predicates.bands);
    for (const auto& [group, own] : rubric.predicates.byGroup) {
        add(own);
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const PredicateBand* left, const PredicateBand* right) { return left->from < right->from; });
    return bands;
}

/// The id of the band that a result is named by; empty where it has a label that no band has.
std::string bandIdOf(const PeerResult& result) {
    if (!result.predicate.reported) {
        return result.predicate.band == nullptr ? std::string{} : result.predicate.band->id;
    }
    const rubric::PredicateTable& table = result.rubric->predicates;
    const PredicateBand* named = rubric::bandNamed(table.bands, result.predicate.label);
    for (const auto& [group, own] : table.byGroup) {
        named = named == nullptr ? rubric::bandNamed(own, result.predicate.label) : named;
    }
    return named == nullptr ? std::string{} : named->id;
}

void countIn(PredicateCount& count, const PeerResult& result) {
    if (result.predicate.label.empty()) {
        ++count.without;
        return;
    }
    const std::string id = bandIdOf(result);
    const auto found = std::find_if(count.counts.begin(), count.counts.end(), [&](const auto& one) { return one.first->id == id; });
    if (found == count.counts.end()) {
        ++count.other;
    } else {
        ++found->second;
    }
}

bool hasComparableImprovement(const PeerResult& result) {
    return result.counts() && result.comparable && result.improvement.has_value();
}

}  // namespace

std::optional<Spread> spreadOf(std::vector<Rational> figures) {
    if (figures.empty()) {
        return std::nullopt;
    }
    std::sort(figures.begin(), figures.end());
    Spread spread;
    spread.count = static_cast<int>(figures.size());
    spread.least = figures.front();
    spread.lowerQuartile = quantile(figures, Rational(1, 4));
    spread.median = quantile(figures, Rational(1, 2));
    spread.upperQuartile = quantile(figures, Rational(3, 4));
    spread.greatest = figures.back();
    for (const Rational& figure : figures) {
        spread.mean += figure;
    }
    spread.mean /= static_cast<std::int64_t>(figures.size());
    return spread;
}

std::optional<Spread> indexSpread(std::span<const PeerResult* const> peers) {
    std::vector<Rational> figures;
    for (const PeerResult* peer : peers) {
        if (peer->counts()) {
            figures.push_back(*peer->published);
        }
    }
    return spreadOf(std::move(figures));
}

std::optional<Spread> partSpread(std::span<const PeerResult* const> peers, std::size_t part) {
    std::vector<Rational> figures;
    for (const PeerResult* peer : peers) {
        if (peer->counts() && part < peer->parts.size() && peer->parts[part]) {
            figures.push_back(*peer->parts[part]);
        }
    }
    return spreadOf(std::move(figures));
}

std::vector<FigureClass> classesOf(std::span<const PeerResult* const> peers, const Rational& from, const Rational& to,
                                   const Rational& width) {
    std::vector<FigureClass> classes;
    for (Rational start = from; width.sign() > 0 && start < to; start += width) {
        classes.push_back({start, std::min(to, start + width), {}});
    }
    if (classes.empty()) {
        return classes;
    }
    for (const PeerResult* peer : peers) {
        if (!peer->counts()) {
            continue;
        }
        const auto holds = [&](const FigureClass& one) { return *peer->published < one.to; };
        const auto found = std::find_if(classes.begin(), classes.end(), holds);
        (found == classes.end() ? classes.back() : *found).members.push_back(peer);
    }
    return classes;
}

std::vector<PredicateCount> predicateCounts(std::span<const PeerResult> results, const PeerGroup& group, const std::string& family) {
    std::map<std::tuple<int, int, rubric::RubricId>, PredicateCount> counts;
    for (const PeerResult& result : results) {
        if (!result.counts() || result.rubric->family != family || !belongs(group, result)) {
            continue;
        }
        const auto [found, isNew] = counts.try_emplace({result.year, result.rubric->validFrom, result.rubric->id});
        PredicateCount& count = found->second;
        if (isNew) {
            count.year = result.year;
            count.rubric = result.rubric->id;
            for (const PredicateBand* band : bandsOf(*result.rubric)) {
                count.counts.emplace_back(band, 0);
            }
        }
        countIn(count, result);
    }
    std::vector<PredicateCount> ascending;
    ascending.reserve(counts.size());
    for (auto& [key, count] : counts) {
        ascending.push_back(std::move(count));
    }
    return ascending;
}

Movers moversOf(std::span<const PeerResult* const> peers, std::size_t most) {
    Movers movers;
    for (const PeerResult* peer : peers) {
        if (!hasComparableImprovement(*peer)) {
            continue;
        }
        ++movers.compared;
        const int sign = peer->improvement->sign();
        movers.unchanged += sign == 0 ? 1 : 0;
        if (sign != 0) {
            (sign > 0 ? movers.climbers : movers.fallers).push_back(peer);
        }
    }
    const auto keepGreatest = [most](std::vector<const PeerResult*>& all, int sign) {
        std::sort(all.begin(), all.end(), [sign](const PeerResult* left, const PeerResult* right) {
            const Rational one = *left->improvement * sign;
            const Rational other = *right->improvement * sign;
            return one != other ? one > other : std::tie(left->agencyName, left->agency) < std::tie(right->agencyName, right->agency);
        });
        all.resize(std::min(all.size(), most));
    };
    keepGreatest(movers.climbers, 1);
    keepGreatest(movers.fallers, -1);
    return movers;
}

}  // namespace matang::analysis
