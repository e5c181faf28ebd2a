// SPDX-License-Identifier: GPL-3.0-or-later
#include "dot_groups.h"

namespace matang::charts {

std::vector<DotGroup> groupsOf(const std::vector<double>& places, double distance) {
    std::vector<DotGroup> groups;
    for (std::size_t place = 0; place < places.size(); ++place) {
        if (place == 0 || places[place] - places[place - 1] >= distance) {
            groups.push_back({place, place});
        }
        groups.back().end = place + 1;
    }
    return groups;
}

}  // namespace matang::charts
