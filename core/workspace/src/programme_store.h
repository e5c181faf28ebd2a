// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_canonical.h"
#include "editing.h"
#include "removable.h"

#include <matang/assessment/programme.h>

#include <functional>
#include <vector>

namespace matang::workspace {

[[nodiscard]] base::Result<assessment::ProgrammeId> addProgramme(const Editing& editing, const assessment::Programme& programme);
[[nodiscard]] base::Result<void> setProgramme(const Editing& editing, const assessment::Programme& programme);
[[nodiscard]] base::Result<void> removeProgramme(const Editing& editing, assessment::ProgrammeId id);
[[nodiscard]] std::vector<assessment::Programme> readProgrammes(Connection& connection, assessment::AgencyId agency);
/// Streams every programme there is as its rows hold it, in order of row number.
void forEachProgramme(Connection& connection, const std::function<void(std::int64_t id, const ProgrammeForm& form, bool removed)>& visit);

}  // namespace matang::workspace
