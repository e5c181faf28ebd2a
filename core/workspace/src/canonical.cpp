// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"

#include <fmt/format.h>

namespace matang::workspace {
namespace {

void appendQuoted(std::string& out, std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\b':
                out += "\\b";
                break;
            case '\f':
                out += "\\f";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    out += "\\u00";
                    out += kHex[static_cast<unsigned char>(c) >> 4U];
                    out += kHex[static_cast<unsigned char>(c) & 0xFU];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

void appendPart(std::string& key, std::string_view part) {
    key += '/';
    for (const char c : part) {
        if (c == '/') {
            key += "%2F";
        } else if (c == '%') {
            key += "%25";
        } else {
            key += c;
        }
    }
}

/// A part that says nothing is left out where none that says something follows.
void appendUnitAndAnswer(std::string& key, const Place& place) {
    const bool toBe = place.answer != assessment::Answer::AsIs;
    if (toBe || !place.unit.empty()) {
        appendPart(key, place.unit);
    }
    if (toBe) {
        appendPart(key, assessment::answerCode(place.answer));
    }
}

}  // namespace

void CanonicalObject::name(std::string_view name) {
    if (m_text.size() > 1) {
        m_text += ',';
    }
    appendQuoted(m_text, name);
    m_text += ':';
}

CanonicalObject& CanonicalObject::add(std::string_view key, std::string_view text) {
    name(key);
    appendQuoted(m_text, text);
    return *this;
}

CanonicalObject& CanonicalObject::add(std::string_view key, std::int64_t number) {
    name(key);
    m_text += std::to_string(number);
    return *this;
}

CanonicalObject& CanonicalObject::add(std::string_view key, const std::vector<std::string>& texts) {
    name(key);
    m_text += '[';
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) {
            m_text += ',';
        }
        appendQuoted(m_text, texts[i]);
    }
    m_text += ']';
    return *this;
}

CanonicalObject& CanonicalObject::addObjects(std::string_view key, const std::vector<std::string>& objects) {
    name(key);
    m_text += '[';
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (i > 0) {
            m_text += ',';
        }
        m_text += objects[i];
    }
    m_text += ']';
    return *this;
}

CanonicalObject& CanonicalObject::addNull(std::string_view key) {
    name(key);
    m_text += "null";
    return *this;
}

std::string CanonicalObject::finish() {
    m_text += '}';
    return std::move(m_text);
}

std::string canonical(const assessment::Agency& agency) {
    return CanonicalObject()
        .add("aliases", agency.aliases)
        .add("code", agency.code)
        .add("kind", assessment::kindCode(agency.kind))
        .add("name", agency.name)
        .finish();
}

std::string canonical(const assessment::Assessment& assessment) {
    return CanonicalObject()
        .add("agency", assessment.agency.number)
        .add("cohort", assessment.cohort)
        .add("edition", assessment.edition)
        .add("participation", participationCode(assessment.participation))
        .add("profile", assessment.profile.text)
        .add("rubric", assessment.rubric.text)
        .add("rubric_sha256", assessment.rubricSha256)
        .add("year", assessment.year)
        .finish();
}

std::string canonical(const assessment::Mark& mark) {
    CanonicalObject object;
    object.add("analysis", mark.analysis).add("fact", mark.fact).add("justification", mark.justification);
    // What version 1 did not have stands only where it says something, so that the entries of that time keep their form.
    if (!mark.measuredSource.empty()) {
        object.add("measured_source", mark.measuredSource);
    }
    if (mark.measuredYear != 0) {
        object.add("measured_year", mark.measuredYear);
    }
    if (mark.state != assessment::MarkState::Given) {
        object.add("state", assessment::markStateCode(mark.state));
    }
    if (mark.value) {
        object.add("value", mark.value->toFraction());
    } else {
        object.addNull("value");
    }
    if (mark.verification != assessment::Verification::None) {
        object.add("verification", assessment::verificationCode(mark.verification));
    }
    return object.finish();
}

std::string canonical(const assessment::ReportedValue& value) {
    return CanonicalObject().add("note", value.note).add("source", value.source).add("value", storedDecimal(value.value)).finish();
}

std::string canonical(const assessment::ReportedPredicate& predicate) {
    return CanonicalObject().add("label", predicate.label).add("source", predicate.source).finish();
}

std::string canonical(const assessment::CheckFigure& figure) {
    return CanonicalObject().add("source", figure.source).add("value", storedDecimal(figure.value)).finish();
}

std::string canonical(const assessment::EvidenceLink& link) {
    CanonicalObject object;
    object.add("assessment", link.assessment.number)
        .add("attached_at", base::toIso8601(link.attachedAt))
        .add("attached_by", link.attachedBy)
        .add("file_name", link.fileName)
        .add("letter", link.letter);
    if (link.level) {
        object.add("level", *link.level);
    } else {
        object.addNull("level");
    }
    object.add("media_type", link.mediaType).add("node", link.node.text).add("note", link.note).add("page", link.page);
    // Left out where it says nothing, so that entries of older files stay true.
    if (link.purpose != rubric::EvidencePurpose::Unsaid) {
        object.add("purpose", rubric::evidencePurposeCode(link.purpose));
    }
    return object.add("sha256", link.sha256).add("size", link.size).finish();
}

std::string canonicalRubric(std::string_view rubric, std::string_view version) {
    return CanonicalObject().add("rubric", rubric).add("version", version).finish();
}

std::string canonicalContent(std::int64_t size) {
    return CanonicalObject().add("size", size).finish();
}

std::string keyOf(std::int64_t row) {
    return std::to_string(row);
}

std::string keyOf(assessment::AssessmentId assessment, const assessment::Mark& mark) {
    std::string key = keyOf(assessment, Place{mark.node, mark.stage, {}, {}});
    appendPart(key, mark.assessor);
    appendUnitAndAnswer(key, placeOf(mark));
    return key;
}

std::string keyOf(assessment::AssessmentId assessment, const Place& place) {
    std::string key = std::to_string(assessment.number);
    appendPart(key, place.node.text);
    appendPart(key, place.stage.text);
    appendUnitAndAnswer(key, place);
    return key;
}

std::string keyOf(assessment::AssessmentId assessment, const rubric::StageId& stage) {
    std::string key = std::to_string(assessment.number);
    appendPart(key, stage.text);
    return key;
}

std::string keyOf(assessment::AssessmentId assessment, const rubric::NodeId& node) {
    std::string key = std::to_string(assessment.number);
    appendPart(key, node.text);
    return key;
}

std::string keyOf(const assessment::Judgement& judgement) {
    std::string key = std::to_string(judgement.link.number);
    appendPart(key, judgement.stage.text);
    appendPart(key, judgement.assessor);
    return key;
}

std::string_view storedState(assessment::MarkState state) {
    return state == assessment::MarkState::Given ? std::string_view() : assessment::markStateCode(state);
}

std::optional<assessment::MarkState> stateFromStored(std::string_view text) {
    if (text.empty()) {
        return assessment::MarkState::Given;
    }
    const std::optional<assessment::MarkState> state = assessment::markStateFromCode(text);
    return state == assessment::MarkState::Given ? std::nullopt : state;
}

std::string_view participationCode(assessment::Participation participation) {
    return participation == assessment::Participation::TakesPart ? "takes-part" : "did-not-take-part";
}

assessment::Participation participationFromCode(std::string_view code) {
    return code == "did-not-take-part" ? assessment::Participation::DidNotTakePart : assessment::Participation::TakesPart;
}

}  // namespace matang::workspace
