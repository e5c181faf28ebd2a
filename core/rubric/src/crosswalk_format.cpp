// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/crosswalk_format.h>

namespace matang::rubric {

const std::vector<MapFormat>& crosswalkFormat() {
    // The choices stand in the order of the enumerations they are read into.
    static const std::vector<MapFormat> maps{
        {"crosswalk",
         {{"format", true, {}},
          {"from", true, {}},
          {"to", true, {}},
          {"version", true, {}},
          {"status", true, {"official", "reported", "derived", "draft"}},
          {"language", true, {}},
          {"name", true, {}},
          {"note", false, {}},
          {"sources", false, {}},
          {"purpose", true, {"scores", "evidence"}},
          {"below-scale", false, {}},
          {"links", true, {}}}},
        {"link",
         {{"to", false, {}},
          {"from", false, {}},
          {"relation", true, {"same", "partial", "new", "dropped"}},
          {"factor", false, {}},
          {"note", false, {}}}},
    };
    return maps;
}

const MapFormat& formatOf(CrosswalkMap map) {
    return crosswalkFormat()[static_cast<std::size_t>(map)];
}

}  // namespace matang::rubric
