// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matang::rubric {

/// Where a text or a whole instrument comes from: `Official` read in an official document, `Reported` told by press or a local
/// government, `Derived` our own wording or reckoning, `Draft` not in force.
enum class Provenance { Official, Reported, Derived, Draft };

/// How far a text or number can be relied on, where its author says so.
enum class Confidence { Unsaid, High, Medium, Low };

}  // namespace matang::rubric
