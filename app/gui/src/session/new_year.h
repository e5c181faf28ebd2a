// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_store.h"

#include <matang/assessment/agency.h>
#include <matang/rubric/library.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace matang::gui {

/// Which text of the instrument a new year is assessed with.
enum class YearText {
    AsLastYear,  ///< the very text of the last assessment
    AsBundled,   ///< the text that stands among the instruments today, under the same id
};

/// How much of last year can be carried into a new one with one text of the instrument, as something to work with.
struct Carried {
    int notes = 0;       ///< facts and analyses: indicators that have any
    int evidence = 0;    ///< evidence links
    int leftBehind = 0;  ///< notes and links of indicators and units that the new year does not have
};

/// One text of the instrument, and what can be carried with it.
struct NewYearText {
    std::shared_ptr<const rubric::Rubric> rubric;  ///< nullptr: there is no such text
    Carried carried{};
};

/// What a new year can be started from: the latest assessment that an agency has with an instrument.
struct NewYearOffer {
    assessment::Agency agency;
    assessment::Assessment last;
    NewYearText asLastYear;
    NewYearText asBundled;  ///< only where it differs from that of last year
    [[nodiscard]] const NewYearText& text(YearText wanted) const { return wanted == YearText::AsBundled ? asBundled : asLastYear; }
};

/// What a person chooses for a new year.
struct NewYear {
    assessment::AssessmentId last;
    int year = 0;
    YearText text = YearText::AsLastYear;
    rubric::ProfileId profile;
    bool notes = true;
    bool evidence = true;
    /// What stands before the note of a link that is carried over: the year it comes from. A link that was carried before loses the
    /// former one. Empty: nothing stands there.
    std::function<std::string(int year)> evidenceNote{};
};

/// What was made and carried.
struct NewYearOutcome {
    assessment::AssessmentId id;
    Carried carried{};
};

/// The profile of a new year: that of last year where it names the year or no years at all, else the only one that names the year, else
/// none, which is not known.
[[nodiscard]] rubric::ProfileId profileForYear(const rubric::Rubric& rubric, const rubric::ProfileId& last, int year);

/// Looks at the latest assessment of the same agency and instrument as this one.
[[nodiscard]] base::Result<NewYearOffer> offerNewYear(StoreAccess store, const rubric::RubricFolders& folders, assessment::AssessmentId of);

/// Makes the assessment of the new year in one transaction. It has the cohort of the last one, and of its first stage that the agency fills
/// in the facts and analyses as marks without a value, signed by who starts the year; evidence links are made anew on the same content.
/// Values, states, justifications, agreements, findings and targets are never carried. Errors: those of the workspace
/// ("assessment-exists").
[[nodiscard]] base::Result<NewYearOutcome> startNewYear(StoreAccess store, const rubric::RubricFolders& folders, const NewYear& wanted,
                                                        const std::string& person);

}  // namespace matang::gui
