// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/predicates.h>

#include <algorithm>

namespace matang::rubric {

bool PredicateBand::holds(const base::Rational& value) const {
    return from <= value && (value < upper || (upperIncluded && value == upper));
}

const std::vector<PredicateBand>& PredicateTable::bandsFor(const std::string& group) const {
    const auto own = std::find_if(byGroup.begin(), byGroup.end(), [&](const auto& one) { return one.first == group; });
    return own == byGroup.end() ? bands : own->second;
}

const PredicateBand* PredicateTable::bandFor(const base::Rational& value, const std::string& group) const {
    const auto& all = bandsFor(group);
    const auto found = std::find_if(all.begin(), all.end(), [&](const PredicateBand& band) { return band.holds(value); });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace matang::rubric
