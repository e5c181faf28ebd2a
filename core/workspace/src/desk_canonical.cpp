// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_canonical.h"

#include "canonical.h"

namespace matang::workspace {
namespace {

void addText(CanonicalObject& object, std::string_view name, const std::optional<std::string>& text) {
    if (text) {
        object.add(name, *text);
    } else {
        object.addNull(name);
    }
}

std::optional<std::string> storedIfAny(const std::optional<base::Decimal>& value) {
    return value ? std::optional(storedDecimal(*value)) : std::nullopt;
}

std::string moment(std::int64_t milliseconds) {
    return base::toIso8601(base::Moment{milliseconds});
}

std::string canonical(const EntryForm& form) {
    return CanonicalObject().add("at", moment(form.at)).add("person", form.person).add("role", form.role).add("text", form.text).finish();
}

std::string canonical(const CountForm& form) {
    CanonicalObject object;
    object.add("done", form.done);
    addText(object, "of", form.of);
    return object.add("source", form.source).add("year", form.year).finish();
}

std::string canonical(const LinkForm& form) {
    return CanonicalObject().add("node", form.node).add("rubric", form.rubric).finish();
}

template <typename Form>
std::vector<std::string> allCanonical(const std::vector<Form>& forms) {
    std::vector<std::string> objects;
    objects.reserve(forms.size());
    for (const Form& form : forms) {
        objects.push_back(canonical(form));
    }
    return objects;
}

}  // namespace

PersonForm formOf(const assessment::Person& person) {
    return {assessment::roleCode(person.role), person.organisation};
}

StageStatusForm formOf(const assessment::StageStatus& status) {
    StageStatusForm form{std::nullopt, "", "", status.reopenedBecause, assessment::panelViewCode(status.panel)};
    if (status.handedIn) {
        form.handedInAt = status.handedIn->at.milliseconds;
        form.sender = status.handedIn->sender;
        form.approver = status.handedIn->approver;
    }
    return form;
}

FindingForm formOf(assessment::AssessmentId assessment, const assessment::Finding& finding) {
    return {assessment.number, finding.node.text, finding.stage.text, assessment::findingKindCode(finding.kind),
            finding.assessor,  finding.text};
}

ClarificationForm formOf(assessment::AssessmentId assessment, const assessment::Clarification& clarification) {
    ClarificationForm form{assessment.number, clarification.node.text, std::string(assessment::clarificationStateCode(clarification.state)),
                           clarification.due};
    for (const assessment::ClarificationEntry& entry : clarification.entries) {
        form.entries.push_back({entry.at.milliseconds, entry.person, std::string(assessment::roleCode(entry.role)), entry.text});
    }
    return form;
}

ProgrammeForm formOf(const assessment::Programme& programme) {
    ProgrammeForm form{
        programme.agency.number,       programme.name, programme.unit, programme.note, storedIfAny(programme.target), programme.targetYear,
        storedIfAny(programme.perYear)};
    for (const assessment::ProgrammeCount& count : programme.counts) {
        form.counts.push_back({count.year, storedDecimal(count.done), storedIfAny(count.of), count.source});
    }
    for (const auto& [rubric, node] : programme.links) {
        form.links.push_back({rubric.text, node.text});
    }
    return form;
}

std::string canonical(const PersonForm& form) {
    return CanonicalObject().add("organisation", form.organisation).add("role", form.role).finish();
}

std::string canonical(const StageStatusForm& form) {
    CanonicalObject object;
    object.add("approver", form.approver);
    if (form.handedInAt) {
        object.add("handed_in_at", moment(*form.handedInAt));
    } else {
        object.addNull("handed_in_at");
    }
    return object.add("panel", form.panel).add("reopened_because", form.reopenedBecause).add("sender", form.sender).finish();
}

std::string canonical(const FindingForm& form) {
    return CanonicalObject()
        .add("assessment", form.assessment)
        .add("assessor", form.assessor)
        .add("kind", form.kind)
        .add("node", form.node)
        .add("stage", form.stage)
        .add("text", form.text)
        .finish();
}

std::string canonical(const ClarificationForm& form) {
    return CanonicalObject()
        .add("assessment", form.assessment)
        .add("due", form.due)
        .addObjects("entries", allCanonical(form.entries))
        .add("node", form.node)
        .add("state", form.state)
        .finish();
}

std::string canonical(const ProgrammeForm& form) {
    CanonicalObject object;
    object.add("agency", form.agency)
        .addObjects("counts", allCanonical(form.counts))
        .addObjects("links", allCanonical(form.links))
        .add("name", form.name)
        .add("note", form.note);
    addText(object, "per_year", form.perYear);
    addText(object, "target", form.target);
    return object.add("target_year", form.targetYear).add("unit", form.unit).finish();
}

std::string canonicalAgreement(std::string_view value, std::string_view reason) {
    return CanonicalObject().add("reason", reason).add("value", value).finish();
}

std::string canonicalTarget(std::string_view value, std::string_view note) {
    return CanonicalObject().add("note", note).add("value", value).finish();
}

}  // namespace matang::workspace
