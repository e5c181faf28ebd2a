// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_words.h"

#include "session/attaching.h"
#include "text_conversion.h"
#include "wording.h"

#include <matang/base/printable.h>
#include <matang/exchange/evidence_folder.h>
#include <matang/messages/evidence_words.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace matang::gui {

namespace {

constexpr std::size_t kMostFailures = 5;

QString said(const char* english) {
    return QCoreApplication::translate("Evidence", english);
}

template <typename Enum>
QString wordUnless(Enum value, Enum unsaid, text::Language language) {
    return value == unsaid ? QString() : fromStd(messages::word(value, language));
}

}  // namespace

QString evidenceNumber(const rubric::Rubric& rubric, const assessment::EvidenceLink& link) {
    return fromStd(messages::evidenceNumber(rubric, link));
}

QString shownText(const std::string& text) {
    return fromStd(base::printable(text));
}

QString shownText(const QString& text) {
    return shownText(toStd(text));
}

QString safeName(const assessment::EvidenceLink& link) {
    return fromStd(exchange::safeFileName(link.fileName));
}

QString documentKindWords(rubric::DocumentKind kind, text::Language language) {
    return wordUnless(kind, rubric::DocumentKind::Unsaid, language);
}

QString evidencePurposeWords(rubric::EvidencePurpose purpose, text::Language language) {
    return wordUnless(purpose, rubric::EvidencePurpose::Unsaid, language);
}

QString confidentialityWords(assessment::Confidentiality confidentiality, text::Language language) {
    return wordUnless(confidentiality, assessment::Confidentiality::Unsaid, language);
}

QString verdictWords(assessment::Verdict verdict, text::Language language) {
    return fromStd(messages::word(verdict, language));
}

QString verdictsWords(std::span<const assessment::Judgement> judgements, const rubric::Rubric& rubric, text::Language language) {
    int latest = -1;
    for (const auto& one : judgements) {
        latest = std::max(latest, rubric.stageOrder(one.stage));
    }
    std::array<int, 3> counts{};
    int all = 0;
    for (const auto& one : judgements) {
        if (rubric.stageOrder(one.stage) == latest) {
            ++counts[static_cast<std::size_t>(one.verdict)];
            ++all;
        }
    }
    QStringList words;
    for (std::size_t place = 0; place < counts.size(); ++place) {
        const auto verdict = verdictWords(static_cast<assessment::Verdict>(place), language);
        if (counts[place] > 0) {
            words << (all == 1 || counts[place] == all ? verdict : QStringLiteral("%1 %2").arg(counts[place]).arg(verdict));
        }
    }
    return words.join(QStringLiteral(", "));
}

QString gapWords(const rubric::Rubric& rubric, const analysis::EvidenceGap& gap, std::span<const analysis::EvidenceItem> items,
                 text::Language language) {
    const auto found = std::find_if(items.begin(), items.end(), [&gap](const auto& item) { return gap.link && item.link.id == *gap.link; });
    return fromStd(messages::gapSentence(rubric, gap, found == items.end() ? nullptr : &*found, language));
}

QString attachWords(const AttachOutcome& outcome, text::Language language) {
    QStringList sentences;
    if (outcome.cancelled) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "Cancelled. %1 of %2 files are attached; Undo takes them back."))
                         .arg(outcome.attached)
                         .arg(outcome.wanted);
    } else if (!outcome.failures.empty() && outcome.wanted > 1) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "%1 of %2 files are attached.")).arg(outcome.attached).arg(outcome.wanted);
    } else if (outcome.wanted > 1) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "%1 files are attached.")).arg(outcome.attached);
    }
    if (outcome.linkedAlready > 0) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "Attached there already, so left as they are: %1.")).arg(outcome.linkedAlready);
    }
    if (outcome.repaired > 0) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "Damaged evidence that is whole again: %1.")).arg(outcome.repaired);
    }
    if (!outcome.empty.isEmpty()) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "Without any content, so no proof: %1."))
                         .arg(shownText(outcome.empty.mid(0, static_cast<qsizetype>(kMostFailures)).join(QStringLiteral(", "))));
    }
    if (outcome.leftOut > 0) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "Files of the system or of an open program, left out: %1.")).arg(outcome.leftOut);
    }
    if (outcome.wanted == 0) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "There is no file that could be evidence."));
    }
    const Wording wording(language);
    for (std::size_t place = 0; place < std::min(outcome.failures.size(), kMostFailures); ++place) {
        sentences << wording.error(outcome.failures[place]);
    }
    if (outcome.failures.size() > kMostFailures) {
        sentences << said(QT_TRANSLATE_NOOP("Evidence", "Other files that could not be attached: %1."))
                         .arg(outcome.failures.size() - kMostFailures);
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace matang::gui
