// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <matang/text/figures.h>

namespace matang::sections {

namespace {

constexpr const char* kLineToWriteOn = "........................";

/// "Bogor, 12 November 2024", with a line to write on in place of what is not known; nothing where neither is.
std::string placeAndDate(const Speech& speech, const templates::ReportTemplate& look) {
    if (look.place.empty() && look.date.empty()) {
        return {};
    }
    return speech.say("desk-place-and-date", {{"place", look.place.empty() ? kLineToWriteOn : look.place},
                                              {"date", look.date.empty() ? kLineToWriteOn : text::longDate(look.date, speech.language())}});
}

/// Who signs where the template names nobody.
std::vector<content::Signatures::Place> usualPlaces(const Speech& speech, templates::Scope scope) {
    if (scope == templates::Scope::Round) {
        return {{speech.say("desk-signer-round-coordinator"), {}, {}}, {speech.say("desk-signer-round-head"), {}, {}}};
    }
    return {{speech.say("desk-signer-coordinator"), {}, {}}, {speech.say("desk-signer-head"), {}, {}}};
}

}  // namespace

Blocks signaturesSection(const Speech& speech, const templates::ReportTemplate& reportTemplate) {
    content::Signatures signatures;
    signatures.placeAndDate = placeAndDate(speech, reportTemplate);
    for (const templates::Signer& signer : reportTemplate.signers) {
        signatures.places.push_back({speech.in(signer.role), signer.name, signer.number});
    }
    if (signatures.places.empty()) {
        signatures.places = usualPlaces(speech, reportTemplate.scope);
    }
    return {std::move(signatures)};
}

}  // namespace matang::sections
