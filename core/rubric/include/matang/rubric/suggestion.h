// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/yaml/nearest_word.h>

namespace matang::rubric {

using yaml::nearestWord;
using yaml::wordList;

}  // namespace matang::rubric
