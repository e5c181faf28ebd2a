// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace matang::templates {

/// Reads the picture that a template names, which stands beside it. Findings: crest-not-beside {file}, crest-not-found {file},
/// crest-unreadable {file}, crest-too-large {file, limit}, crest-not-picture {file}, crest-too-wide {file, width, height, limit},
/// crest-not-plain {file, what} (an SVG that does more than draw).
void readCrest(Reading& reading, const yaml::Node& node);

}  // namespace matang::templates
