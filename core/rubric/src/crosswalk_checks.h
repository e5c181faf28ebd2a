// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <matang/rubric/crosswalk_loader.h>

#include <vector>

namespace matang::rubric {

/// Where the parts of a link stand; a position that is not known stays empty.
struct LinkPlaces {
    base::SourcePosition to;
    std::vector<base::SourcePosition> from;  ///< beside CrosswalkLink::from
    bool relationKnown = false;              ///< else nothing follows from it
};

/// A crosswalk while it is read.
struct CrosswalkReading {
    explicit CrosswalkReading(yaml::Document document) : reading(std::move(document)) {}

    Reading reading;  ///< findings, the language of plain texts, and the sources
    Crosswalk crosswalk;
    std::vector<LinkPlaces> places;  ///< beside Crosswalk::links
    base::SourcePosition fromPosition;
    base::SourcePosition toPosition;
    base::SourcePosition linksPosition;
};

/// Reports what is linked twice, and what is linked and dropped.
void checkTwice(CrosswalkReading& state);
/// Compares the ids with the two instruments.
void checkNodes(CrosswalkReading& state, const RubricFinder& find);

}  // namespace matang::rubric
