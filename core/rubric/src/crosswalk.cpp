// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/crosswalk.h>
#include <matang/rubric/crosswalk_format.h>

#include <algorithm>

namespace matang::rubric {

std::string_view linkRelationCode(LinkRelation relation) {
    return formatOf(CrosswalkMap::Link).find("relation")->choices[static_cast<std::size_t>(relation)];
}

std::string Crosswalk::id() const {
    return from.text + "--" + to.text;
}

bool Crosswalk::isBelowScale(const base::Rational& value) const {
    return std::find(belowScale.begin(), belowScale.end(), value) != belowScale.end();
}

}  // namespace matang::rubric
