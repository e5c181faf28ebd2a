// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_store.h"

#include "mark_row.h"
#include "stage_store.h"

#include <optional>

namespace matang::workspace {
namespace {

using assessment::AssessmentId;
using assessment::CheckFigure;
using assessment::Mark;
using assessment::ReportedPredicate;
using assessment::ReportedValue;
using base::ErrorCode;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

constexpr const char* kReadMark =
    "SELECT m.value, m.fact, m.analysis, m.justification, d.state, d.verification, d.measured_year, d.measured_source FROM mark AS m "
    "LEFT JOIN mark_detail AS d ON d.assessment = m.assessment AND d.place = m.place AND d.assessor = m.assessor "
    "WHERE m.assessment = ? AND m.place = ? AND m.assessor = ?";
constexpr const char* kReadReportedValue =
    "SELECT v.value, s.text, v.note FROM reported_value AS v JOIN source AS s ON s.id = v.source WHERE v.assessment = ? AND v.place = ?";
constexpr const char* kReadCheckFigure =
    "SELECT f.value, s.text FROM check_figure AS f JOIN source AS s ON s.id = f.source WHERE f.assessment = ? AND f.place = ?";
constexpr const char* kReadReportedPredicate =
    "SELECT p.label, s.text FROM reported_predicate AS p JOIN source AS s ON s.id = p.source WHERE p.assessment = ? AND p.stage = ?";

[[noreturn]] void refuseStored(std::string_view text) {
    throw SQLite::Exception("stored figure \"" + std::string(text) + "\"", SQLITE_CORRUPT);
}

/// A figure that claims fewer decimals than it has could not be read back as it was given.
base::Result<void> requireDecimal(const base::Decimal& value) {
    constexpr int kMostDecimals = 12;
    if (value.decimals >= 0 && value.decimals <= kMostDecimals && decimalFromStored(storedDecimal(value)) == value) {
        return {};
    }
    return base::fail(ErrorCode::NotAllowed, "value-not-decimal", {{"text", value.value.toFraction()}});
}

std::optional<Mark> readMark(const Editing& editing, AssessmentId assessment, std::int64_t place, const Mark& like) {
    Query row = editing.connection.query(kReadMark, assessment.number, place, like.assessor);
    if (!row.step()) {
        return std::nullopt;
    }
    Mark mark;
    mark.node = like.node;
    mark.stage = like.stage;
    mark.assessor = like.assessor;
    mark.unit = like.unit;
    mark.answer = like.answer;
    requireReadable(readMarkColumns(row, 0, mark), mark);
    if (!row.isNull(4)) {
        requireReadable(readDetailColumns(row, 4, mark), mark);
    }
    return mark;
}

std::optional<ReportedValue> readReportedValue(const Editing& editing, AssessmentId assessment, std::int64_t number, const Place& place) {
    Query row = editing.connection.query(kReadReportedValue, assessment.number, number);
    if (!row.step()) {
        return std::nullopt;
    }
    const std::optional<base::Decimal> value = decimalFromStored(row.text(0));
    if (!value) {
        refuseStored(row.text(0));
    }
    return ReportedValue{place.node, place.stage, *value, row.string(1), row.string(2), place.unit, place.answer};
}

void writeMark(const Editing& editing, AssessmentId assessment, std::int64_t place, const Mark& mark) {
    Query row = editing.connection.query(
        "INSERT OR REPLACE INTO mark (assessment, place, assessor, value, fact, analysis, justification) VALUES (?, ?, ?, ?, ?, ?, ?)",
        assessment.number, place, mark.assessor);
    const std::string value = mark.value ? mark.value->toFraction() : std::string();
    if (mark.value) {
        row.bind(value);
    } else {
        row.bind(nullptr);
    }
    row.bind(mark.fact);
    row.bind(mark.analysis);
    row.bind(mark.justification);
    row.run();
    if (hasDetail(mark)) {
        editing.connection
            .query(
                "INSERT OR REPLACE INTO mark_detail (assessment, place, assessor, state, verification, measured_year, measured_source) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                assessment.number, place, mark.assessor, storedState(mark.state), assessment::verificationCode(mark.verification),
                mark.measuredYear, mark.measuredSource)
            .run();
    }
}

void removeDetail(const Editing& editing, AssessmentId assessment, std::int64_t place, const Mark& mark) {
    editing.connection
        .query("DELETE FROM mark_detail WHERE assessment = ? AND place = ? AND assessor = ?", assessment.number, place, mark.assessor)
        .run();
}

/// Whether there is anything to keep of a mark. That somebody has verified it says nothing without it.
bool saysSomething(const Mark& mark) {
    return mark.value || mark.state != assessment::MarkState::Given || !mark.fact.empty() || !mark.analysis.empty() ||
           !mark.justification.empty() || mark.measuredYear != 0 || !mark.measuredSource.empty();
}

base::Result<void> requireMark(const Mark& mark) {
    if (mark.assessor.empty()) {
        return base::fail(ErrorCode::NotAllowed, "assessor-missing");
    }
    if (mark.measuredYear != 0 && (mark.measuredYear < kFirstYear || mark.measuredYear > kLastYear)) {
        return base::fail(
            ErrorCode::NotAllowed, "year-invalid",
            {{"text", std::to_string(mark.measuredYear)}, {"from", std::to_string(kFirstYear)}, {"to", std::to_string(kLastYear)}});
    }
    return requireStorable({{"assessor", mark.assessor},
                            {"fact", mark.fact},
                            {"analysis", mark.analysis},
                            {"justification", mark.justification},
                            {"measured_source", mark.measuredSource}});
}

}  // namespace

base::Result<void> requirePlace(const Editing& editing, AssessmentId assessment, const Place& place) {
    if (place.node.empty()) {
        return base::fail(ErrorCode::NotAllowed, "node-missing");
    }
    if (place.stage.empty()) {
        return base::fail(ErrorCode::NotAllowed, "stage-missing");
    }
    if (base::Result<void> storable = requireStorable({{"node", place.node.text}, {"stage", place.stage.text}, {"unit", place.unit}});
        !storable) {
        return storable;
    }
    return requireAssessment(editing.connection, assessment);
}

base::Result<void> setMark(const Editing& editing, AssessmentId assessment, const Mark& mark) {
    const Place place = placeOf(mark);
    if (base::Result<void> known = requirePlace(editing, assessment, place); !known) {
        return known;
    }
    if (base::Result<void> sound = requireMark(mark); !sound) {
        return sound;
    }
    const bool wanted = saysSomething(mark);
    const std::int64_t number = editing.words.place(editing.connection, place);
    const std::optional<Mark> before = readMark(editing, assessment, number, mark);
    if (before ? (wanted && *before == mark) : !wanted) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, assessment, place.stage); !open) {
        return open;
    }
    if (before && hasDetail(*before) && !(wanted && hasDetail(mark))) {
        removeDetail(editing, assessment, number, mark);
    }
    if (wanted) {
        writeMark(editing, assessment, number, mark);
    } else {
        editing.connection
            .query("DELETE FROM mark WHERE assessment = ? AND place = ? AND assessor = ?", assessment.number, number, mark.assessor)
            .run();
    }
    editing.record(entity::kMark, keyOf(assessment, mark), before ? canonical(*before) : "", wanted ? canonical(mark) : "");
    return {};
}

base::Result<void> setReportedValue(const Editing& editing, AssessmentId assessment, const ReportedValue& value) {
    const Place place = placeOf(value);
    if (base::Result<void> known = requirePlace(editing, assessment, place); !known) {
        return known;
    }
    if (base::Result<void> storable = requireStorable({{"source", value.source}, {"note", value.note}}); !storable) {
        return storable;
    }
    if (base::Result<void> decimal = requireDecimal(value.value); !decimal) {
        return decimal;
    }
    const std::int64_t number = editing.words.place(editing.connection, place);
    const std::optional<ReportedValue> before = readReportedValue(editing, assessment, number, place);
    if (before && *before == value) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, assessment, place.stage); !open) {
        return open;
    }
    const std::int64_t source = editing.words.source(editing.connection, value.source);
    editing.connection
        .query("INSERT OR REPLACE INTO reported_value (assessment, place, source, value, note) VALUES (?, ?, ?, ?, ?)", assessment.number,
               number, source, storedDecimal(value.value), value.note)
        .run();
    editing.record(entity::kReportedValue, keyOf(assessment, place), before ? canonical(*before) : "", canonical(value));
    return {};
}

base::Result<void> removeReportedValue(const Editing& editing, AssessmentId assessment, const Place& place) {
    if (base::Result<void> known = requirePlace(editing, assessment, place); !known) {
        return known;
    }
    const std::int64_t number = editing.words.place(editing.connection, place);
    const std::optional<ReportedValue> before = readReportedValue(editing, assessment, number, place);
    if (!before) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, assessment, place.stage); !open) {
        return open;
    }
    editing.connection.query("DELETE FROM reported_value WHERE assessment = ? AND place = ?", assessment.number, number).run();
    editing.record(entity::kReportedValue, keyOf(assessment, place), canonical(*before), "");
    return {};
}

base::Result<void> setReportedPredicate(const Editing& editing, AssessmentId assessment, const ReportedPredicate& predicate) {
    if (predicate.stage.empty()) {
        return base::fail(ErrorCode::NotAllowed, "stage-missing");
    }
    if (base::Result<void> storable =
            requireStorable({{"stage", predicate.stage.text}, {"label", predicate.label}, {"source", predicate.source}});
        !storable) {
        return storable;
    }
    if (base::Result<void> known = requireAssessment(editing.connection, assessment); !known) {
        return known;
    }
    std::string before;
    {
        Query row = editing.connection.query(kReadReportedPredicate, assessment.number, predicate.stage.text);
        if (row.step()) {
            before = canonical(ReportedPredicate{predicate.stage, row.string(0), row.string(1)});
        }
    }
    const std::string after = predicate.label.empty() ? std::string() : canonical(predicate);
    if (before == after) {
        return {};
    }
    if (base::Result<void> open = requireOpenStage(editing, assessment, predicate.stage); !open) {
        return open;
    }
    if (after.empty()) {
        editing.connection
            .query("DELETE FROM reported_predicate WHERE assessment = ? AND stage = ?", assessment.number, predicate.stage.text)
            .run();
    } else {
        const std::int64_t source = editing.words.source(editing.connection, predicate.source);
        editing.connection
            .query("INSERT OR REPLACE INTO reported_predicate (assessment, stage, source, label) VALUES (?, ?, ?, ?)", assessment.number,
                   predicate.stage.text, source, predicate.label)
            .run();
    }
    editing.record(entity::kReportedPredicate, keyOf(assessment, predicate.stage), before, after);
    return {};
}

base::Result<void> setCheckFigure(const Editing& editing, AssessmentId assessment, const CheckFigure& figure) {
    if (base::Result<void> known = requirePlace(editing, assessment, placeOf(figure)); !known) {
        return known;
    }
    if (base::Result<void> storable = requireStorable({{"source", figure.source}}); !storable) {
        return storable;
    }
    if (base::Result<void> decimal = requireDecimal(figure.value); !decimal) {
        return decimal;
    }
    const std::int64_t place = editing.words.place(editing.connection, placeOf(figure));
    std::string before;
    {
        Query row = editing.connection.query(kReadCheckFigure, assessment.number, place);
        if (row.step()) {
            const std::optional<base::Decimal> value = decimalFromStored(row.text(0));
            if (!value) {
                refuseStored(row.text(0));
            }
            before = canonical(CheckFigure{figure.node, figure.stage, *value, row.string(1)});
        }
    }
    const std::string after = canonical(figure);
    if (before == after) {
        return {};
    }
    const std::int64_t source = editing.words.source(editing.connection, figure.source);
    editing.connection
        .query("INSERT OR REPLACE INTO check_figure (assessment, place, source, value) VALUES (?, ?, ?, ?)", assessment.number, place,
               source, storedDecimal(figure.value))
        .run();
    editing.record(entity::kCheckFigure, keyOf(assessment, placeOf(figure)), before, after);
    return {};
}

}  // namespace matang::workspace
