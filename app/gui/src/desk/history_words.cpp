// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_words.h"

#include "../evidence_words.h"
#include "../text_conversion.h"
#include "desk_words.h"

#include <matang/text/figures.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>
#include <set>
#include <utility>

namespace matang::gui {

namespace {

QString said(const char* english) {
    return QCoreApplication::translate("History", english);
}

/// Who the command line is where nobody is logged in.
constexpr std::string_view kProgram = "matang-cli";
constexpr std::string_view kImport = "import-values";
constexpr qsizetype kBrief = 160;

struct Word {
    const char* code;
    const char* english;
};

constexpr std::array<Word, 9> kEntities{{{"mark", QT_TRANSLATE_NOOP("History", "mark")},
                                         {"reported-value", QT_TRANSLATE_NOOP("History", "reported value")},
                                         {"agreement", QT_TRANSLATE_NOOP("History", "agreement")},
                                         {"target", QT_TRANSLATE_NOOP("History", "target")},
                                         {"evidence-link", QT_TRANSLATE_NOOP("History", "evidence")},
                                         {"document", QT_TRANSLATE_NOOP("History", "document")},
                                         {"judgement", QT_TRANSLATE_NOOP("History", "judgement of evidence")},
                                         {"finding", QT_TRANSLATE_NOOP("History", "finding")},
                                         {"clarification", QT_TRANSLATE_NOOP("History", "clarification")}}};

constexpr std::array<Word, 28> kFields{{{"value", QT_TRANSLATE_NOOP("History", "value")},
                                        {"fact", QT_TRANSLATE_NOOP("History", "fact")},
                                        {"analysis", QT_TRANSLATE_NOOP("History", "analysis")},
                                        {"justification", QT_TRANSLATE_NOOP("History", "justification")},
                                        {"state", QT_TRANSLATE_NOOP("History", "state")},
                                        {"verification", QT_TRANSLATE_NOOP("History", "verification")},
                                        {"measured_year", QT_TRANSLATE_NOOP("History", "year of the measurement")},
                                        {"measured_source", QT_TRANSLATE_NOOP("History", "source of the measurement")},
                                        {"source", QT_TRANSLATE_NOOP("History", "source")},
                                        {"note", QT_TRANSLATE_NOOP("History", "note")},
                                        {"reason", QT_TRANSLATE_NOOP("History", "reason")},
                                        {"file_name", QT_TRANSLATE_NOOP("History", "file")},
                                        {"page", QT_TRANSLATE_NOOP("History", "page")},
                                        {"level", QT_TRANSLATE_NOOP("History", "level")},
                                        {"letter", QT_TRANSLATE_NOOP("History", "letter")},
                                        {"purpose", QT_TRANSLATE_NOOP("History", "purpose")},
                                        {"title", QT_TRANSLATE_NOOP("History", "title")},
                                        {"number", QT_TRANSLATE_NOOP("History", "number")},
                                        {"date", QT_TRANSLATE_NOOP("History", "date of the document")},
                                        {"signer", QT_TRANSLATE_NOOP("History", "signed by")},
                                        {"expires", QT_TRANSLATE_NOOP("History", "holds until")},
                                        {"confidentiality", QT_TRANSLATE_NOOP("History", "confidentiality")},
                                        {"has_issues", QT_TRANSLATE_NOOP("History", "names problems found")},
                                        {"has_recommendations", QT_TRANSLATE_NOOP("History", "names recommendations")},
                                        {"verdict", QT_TRANSLATE_NOOP("History", "verdict")},
                                        {"kind", QT_TRANSLATE_NOOP("History", "kind")},
                                        {"text", QT_TRANSLATE_NOOP("History", "text")},
                                        {"due", QT_TRANSLATE_NOOP("History", "due")}}};

constexpr std::array<Word, 4> kActions{{{"undo", QT_TRANSLATE_NOOP("History", "undone")},
                                        {"redo", QT_TRANSLATE_NOOP("History", "done again")},
                                        {"import-values", QT_TRANSLATE_NOOP("History", "import")},
                                        {"carry-note", QT_TRANSLATE_NOOP("History", "carried from last year")}}};

constexpr std::array<Word, 4> kStates{{{"not-applicable", QT_TRANSLATE_NOOP("History", "not applicable")},
                                       {"not-submitted", QT_TRANSLATE_NOOP("History", "not handed in")},
                                       {"verified", QT_TRANSLATE_NOOP("History", "verified")},
                                       {"disputed", QT_TRANSLATE_NOOP("History", "disputed")}}};

template <std::size_t Count>
QString wordOf(const std::array<Word, Count>& words, std::string_view code) {
    for (const auto& word : words) {
        if (word.code == code) {
            return said(word.english);
        }
    }
    return {};
}

/// The parts of a key: assessment, node, stage and what follows.
QStringList partsOf(const std::string& key) {
    auto parts = fromStd(key).split(QLatin1Char('/'));
    for (auto& part : parts) {
        part.replace(QStringLiteral("%2F"), QStringLiteral("/")).replace(QStringLiteral("%25"), QStringLiteral("%"));
    }
    return parts;
}

QString day(const std::string& iso, const Wording& wording) {
    return fromStd(text::longDate(iso, wording.language()));
}

/// Codes of the file in the reader's words; other texts as they are.
QString spoken(const QString& field, const QJsonValue& value, const Wording& wording) {
    if (field.startsWith(QStringLiteral("has_"))) {
        return value.toInt() == 0 ? QString() : said(QT_TRANSLATE_NOOP("History", "yes"));
    }
    if (value.isDouble()) {
        return QString::number(static_cast<qint64>(value.toDouble()));
    }
    const auto code = toStd(value.toString());
    if (field == QStringLiteral("value")) {
        const auto number = base::parseNumber(code);
        return number ? wording.mark(*number) : fromStd(code);
    }
    static const QStringList kDays{QStringLiteral("due"), QStringLiteral("date"), QStringLiteral("expires")};
    if (kDays.contains(field)) {
        return code.empty() ? QString() : day(code, wording);
    }
    if (field == QStringLiteral("kind")) {
        const auto kind = assessment::findingKindFromCode(code);
        return kind ? findingKindWords(*kind)
                    : documentKindWords(rubric::documentKindFromCode(code).value_or(rubric::DocumentKind::Unsaid), wording.language());
    }
    if (field == QStringLiteral("purpose")) {
        const auto purpose = rubric::evidencePurposeFromCode(code);
        return evidencePurposeWords(purpose.value_or(rubric::EvidencePurpose::Unsaid), wording.language());
    }
    if (field == QStringLiteral("confidentiality")) {
        const auto confidentiality = assessment::confidentialityFromCode(code);
        return confidentialityWords(confidentiality.value_or(assessment::Confidentiality::Unsaid), wording.language());
    }
    if (field == QStringLiteral("verdict")) {
        const auto verdict = assessment::verdictFromCode(code);
        return verdict ? verdictWords(*verdict, wording.language()) : QString();
    }
    if (field == QStringLiteral("state") || field == QStringLiteral("verification")) {
        if (const auto state = assessment::clarificationStateFromCode(code)) {
            return clarificationStateWords(*state);
        }
        return wordOf(kStates, code);
    }
    return fromStd(code);
}

/// What changed, one line for each thing that did.
class ChangeWriting {
public:
    /// Texts end in an ellipsis after the last word that is within `most` characters.
    ChangeWriting(const Wording& wording, std::string writer, qsizetype most)
        : m_wording(wording), m_writer(std::move(writer)), m_most(most) {}

    [[nodiscard]] QString lines(const QJsonObject& before, const QJsonObject& after) const {
        auto lines = entries(before, after);
        for (const auto& field : kFields) {
            const auto name = QString::fromLatin1(field.code);
            const auto old = spoken(name, before.value(name), m_wording);
            const auto now = spoken(name, after.value(name), m_wording);
            if (old != now) {
                lines << line(said(field.english), old, now, name == QStringLiteral("value"));
            }
        }
        return lines.join(QLatin1Char('\n'));
    }

private:
    [[nodiscard]] QString shortened(const QString& text) const {
        if (text.size() <= m_most) {
            return text;
        }
        const auto end = text.lastIndexOf(QLatin1Char(' '), m_most);
        return text.left(end > 0 ? end : m_most) + QStringLiteral("\u2026");
    }

    /// A text that was not there before stands alone; of a value it is said that there was none.
    [[nodiscard]] QString line(const QString& name, const QString& old, const QString& now, bool isValue) const {
        if (old.isEmpty() && !isValue) {
            return QStringLiteral("%1: %2").arg(name, shortened(now));
        }
        const auto dash = QStringLiteral("\u2013");
        return QStringLiteral("%1: %2 \u2192 %3").arg(name, old.isEmpty() ? dash : shortened(old), now.isEmpty() ? dash : shortened(now));
    }

    [[nodiscard]] QString entry(const QJsonObject& entry) const {
        const bool answers = entry.value(QStringLiteral("role")).toString() == fromStd(assessment::roleCode(assessment::Role::Agency));
        const auto person = entry.value(QStringLiteral("person")).toString();
        const auto name = answers ? said(QT_TRANSLATE_NOOP("History", "answer")) : said(QT_TRANSLATE_NOOP("History", "question"));
        const auto text = shortened(entry.value(QStringLiteral("text")).toString());
        return person == fromStd(m_writer) ? QStringLiteral("%1: %2").arg(name, text)
                                           : QStringLiteral("%1 (%2): %3").arg(name, person, text);
    }

    /// What was asked or answered, or taken back.
    [[nodiscard]] QStringList entries(const QJsonObject& before, const QJsonObject& after) const {
        const auto old = before.value(QStringLiteral("entries")).toArray();
        const auto now = after.value(QStringLiteral("entries")).toArray();
        QStringList lines;
        for (auto place = old.size(); place < now.size(); ++place) {
            lines << entry(now[place].toObject());
        }
        for (auto place = now.size(); place < old.size(); ++place) {
            lines << entry(old[place].toObject()) + QStringLiteral(" \u2192 \u2013");
        }
        return lines;
    }

    const Wording& m_wording;
    std::string m_writer;
    qsizetype m_most;
};

QJsonObject objectOf(const std::string& canonical) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(canonical)).object();
}

bool hasPlace(const std::string& entity) {
    static const std::set<std::string> kPlaced{"mark", "reported-value", "agreement"};
    return kPlaced.contains(entity);
}

/// The piece of evidence that an entry is about, or nullptr where it is none, or no longer there.
const workspace::EvidencePiece* pieceOf(const AssessmentDocument& document, const workspace::TrailEntry& entry) {
    if (entry.entity == "judgement" || entry.entity == "evidence-link") {
        return document.evidence().find(assessment::EvidenceLinkId(partsOf(entry.key).front().toLongLong()));
    }
    if (entry.entity == "document") {
        const auto& pieces = document.evidence().pieces();
        const auto found = std::find_if(pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.link.sha256 == entry.key; });
        return found == pieces.end() ? nullptr : &*found;
    }
    return nullptr;
}

/// The piece of evidence, the stage and, where it is not who wrote it, the assessor.
QStringList placeOf(const AssessmentDocument& document, const Wording& wording, const workspace::TrailEntry& entry) {
    QString stage;
    QString assessor;
    const auto parts = partsOf(entry.key);
    if (hasPlace(entry.entity) && parts.size() > 2) {
        stage = parts[2];
        assessor = entry.entity == "mark" && parts.size() > 3 ? parts[3] : QString();
    } else if (entry.entity == "finding") {
        const auto finding = objectOf(entry.after.empty() ? entry.before : entry.after);
        stage = finding.value(QStringLiteral("stage")).toString();
        assessor = finding.value(QStringLiteral("assessor")).toString();
    }
    QStringList place;
    if (const auto* piece = pieceOf(document, entry)) {
        place << evidenceNumber(document.rubric(), piece->link);
    }
    if (entry.entity == "judgement" && parts.size() > 2) {
        stage = parts[1];
        assessor = parts[2];
    }
    if (!stage.isEmpty()) {
        place << wording.stage(document.rubric(), rubric::StageId(toStd(stage)));
    }
    if (!assessor.isEmpty() && assessor != fromStd(entry.person)) {
        place << assessor;
    }
    return place;
}

QString actionOf(const workspace::TrailEntry& entry) {
    auto action = wordOf(kActions, entry.action);
    return action.isEmpty() && entry.after.empty() ? said(QT_TRANSLATE_NOOP("History", "removed")) : action;
}

}  // namespace

HistoryLine historyLine(const AssessmentDocument& document, const Wording& wording, const workspace::TrailEntry& entry) {
    HistoryLine line;
    const auto moment = QDateTime::fromString(fromStd(entry.at), Qt::ISODateWithMs).toLocalTime();
    line.when = day(toStd(moment.date().toString(Qt::ISODate)), wording) + moment.time().toString(QStringLiteral(", HH:mm"));
    const bool imported = entry.person == kProgram;
    line.who = imported ? said(QT_TRANSLATE_NOOP("History", "import")) : fromStd(entry.person);
    line.what = (QStringList{wordOf(kEntities, entry.entity)} + placeOf(document, wording, entry)).join(QStringLiteral(", "));
    const auto before = objectOf(entry.before);
    const auto after = objectOf(entry.after);
    line.change = ChangeWriting(wording, entry.person, kBrief).lines(before, after);
    line.whole = ChangeWriting(wording, entry.person, std::numeric_limits<qsizetype>::max()).lines(before, after);
    line.action = imported && entry.action == kImport ? QString() : actionOf(entry);
    return line;
}

bool mayBeSeen(const AssessmentDocument& document, const workspace::TrailEntry& entry, const std::string& person) {
    if (entry.entity == "mark") {
        const auto parts = partsOf(entry.key);
        return parts.size() < 4 || toStd(parts[3]) == person || !document.isBlind(rubric::StageId(toStd(parts[2])));
    }
    if (entry.entity == "judgement") {
        const auto parts = partsOf(entry.key);
        return parts.size() < 3 || toStd(parts[2]) == person || !document.isBlind(rubric::StageId(toStd(parts[1])));
    }
    if (entry.entity == "finding") {
        const auto finding = objectOf(entry.after.empty() ? entry.before : entry.after);
        return toStd(finding.value(QStringLiteral("assessor")).toString()) == person ||
               !document.isBlind(rubric::StageId(toStd(finding.value(QStringLiteral("stage")).toString())));
    }
    return true;
}

}  // namespace matang::gui
