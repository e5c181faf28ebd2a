// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_words.h"

#include "../text_conversion.h"
#include "desk_words.h"

#include <matang/text/figures.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <set>

namespace matang::gui {

namespace {

QString said(const char* english) {
    return QCoreApplication::translate("History", english);
}

struct Word {
    const char* code;
    const char* english;
};

constexpr std::array<Word, 7> kEntities{{{"mark", QT_TRANSLATE_NOOP("History", "mark")},
                                         {"reported-value", QT_TRANSLATE_NOOP("History", "reported value")},
                                         {"agreement", QT_TRANSLATE_NOOP("History", "agreement")},
                                         {"target", QT_TRANSLATE_NOOP("History", "target")},
                                         {"evidence-link", QT_TRANSLATE_NOOP("History", "evidence")},
                                         {"finding", QT_TRANSLATE_NOOP("History", "finding")},
                                         {"clarification", QT_TRANSLATE_NOOP("History", "clarification")}}};

constexpr std::array<Word, 20> kFields{{{"value", QT_TRANSLATE_NOOP("History", "value")},
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
                                        {"kind", QT_TRANSLATE_NOOP("History", "kind")},
                                        {"text", QT_TRANSLATE_NOOP("History", "text")},
                                        {"stage", QT_TRANSLATE_NOOP("History", "stage")},
                                        {"due", QT_TRANSLATE_NOOP("History", "due")},
                                        {"entries", QT_TRANSLATE_NOOP("History", "entries")}}};

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

QString plain(const QJsonValue& value, const Wording& wording) {
    if (value.isArray()) {
        return QString::number(value.toArray().size());
    }
    if (value.isDouble()) {
        return QString::number(static_cast<qint64>(value.toDouble()));
    }
    const auto text = value.toString();
    if (const auto number = base::parseNumber(toStd(text)); number && text.size() < 24) {
        return wording.mark(*number);
    }
    return text;
}

/// Codes of the file in the reader's words; other texts as they are.
QString spoken(const QString& field, const QJsonValue& value, const AssessmentDocument& document, const Wording& wording) {
    const auto code = toStd(value.toString());
    if (field == QStringLiteral("kind")) {
        const auto kind = assessment::findingKindFromCode(code);
        return kind ? findingKindWords(*kind) : QString();
    }
    if (field == QStringLiteral("stage") && !code.empty()) {
        return wording.stage(document.rubric(), rubric::StageId(code));
    }
    if (field == QStringLiteral("state") || field == QStringLiteral("verification")) {
        if (const auto state = assessment::clarificationStateFromCode(code)) {
            return clarificationStateWords(*state);
        }
        return wordOf(kStates, code);
    }
    return plain(value, wording);
}

QString shortened(const QString& text) {
    constexpr int kMost = 160;
    return text.size() <= kMost ? text : text.left(kMost) + QStringLiteral("\u2026");
}

QString changeOf(const QJsonObject& before, const QJsonObject& after, const AssessmentDocument& document, const Wording& wording) {
    QStringList lines;
    for (const auto& field : kFields) {
        const auto name = QString::fromLatin1(field.code);
        const auto old = spoken(name, before.value(name), document, wording);
        const auto now = spoken(name, after.value(name), document, wording);
        if (old != now) {
            const auto dash = QStringLiteral("\u2013");
            lines << QStringLiteral("%1: %2 \u2192 %3")
                         .arg(said(field.english), old.isEmpty() ? dash : shortened(old), now.isEmpty() ? dash : shortened(now));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonObject objectOf(const std::string& canonical) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(canonical)).object();
}

bool hasPlace(const std::string& entity) {
    static const std::set<std::string> kPlaced{"mark", "reported-value", "agreement"};
    return kPlaced.contains(entity);
}

}  // namespace

HistoryLine historyLine(const AssessmentDocument& document, const Wording& wording, const workspace::TrailEntry& entry) {
    HistoryLine line;
    const auto moment = QDateTime::fromString(fromStd(entry.at), Qt::ISODateWithMs).toLocalTime();
    line.when = fromStd(text::longDate(toStd(moment.date().toString(Qt::ISODate)), wording.language())) +
                moment.time().toString(QStringLiteral(", HH:mm"));
    line.who = fromStd(entry.person);
    QStringList what{wordOf(kEntities, entry.entity)};
    const auto parts = partsOf(entry.key);
    if (hasPlace(entry.entity) && parts.size() > 2) {
        what << wording.stage(document.rubric(), rubric::StageId(toStd(parts[2])));
        if (entry.entity == "mark" && parts.size() > 3 && parts[3] != line.who) {
            what << parts[3];
        }
    }
    line.what = what.join(QStringLiteral(", "));
    line.change = changeOf(objectOf(entry.before), objectOf(entry.after), document, wording);
    line.action = wordOf(kActions, entry.action);
    return line;
}

bool mayBeSeen(const AssessmentDocument& document, const workspace::TrailEntry& entry, const std::string& person) {
    if (entry.entity == "mark") {
        const auto parts = partsOf(entry.key);
        return parts.size() < 4 || toStd(parts[3]) == person || !document.isBlind(rubric::StageId(toStd(parts[2])));
    }
    if (entry.entity == "finding") {
        const auto finding = objectOf(entry.after.empty() ? entry.before : entry.after);
        return toStd(finding.value(QStringLiteral("assessor")).toString()) == person ||
               !document.isBlind(rubric::StageId(toStd(finding.value(QStringLiteral("stage")).toString())));
    }
    return true;
}

}  // namespace matang::gui
