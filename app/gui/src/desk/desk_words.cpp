// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"

#include <QCoreApplication>

namespace matang::gui {

namespace {

QString said(const char* english) {
    return QCoreApplication::translate("Desk", english);
}

}  // namespace

QString findingKindWords(assessment::FindingKind kind) {
    switch (kind) {
        case assessment::FindingKind::Strength:
            return said(QT_TRANSLATE_NOOP("Desk", "strength"));
        case assessment::FindingKind::Weakness:
            return said(QT_TRANSLATE_NOOP("Desk", "weakness"));
        case assessment::FindingKind::Recommendation:
            return said(QT_TRANSLATE_NOOP("Desk", "recommendation"));
    }
    return {};
}

QStringList findingSnippets(assessment::FindingKind kind) {
    switch (kind) {
        case assessment::FindingKind::Strength:
            return {said(QT_TRANSLATE_NOOP("Desk", "A regulation in force covers this, namely")),
                    said(QT_TRANSLATE_NOOP("Desk", "The process runs in all units, as shown by")),
                    said(QT_TRANSLATE_NOOP("Desk", "Results are reviewed every year, last in")),
                    said(QT_TRANSLATE_NOOP("Desk", "The service is connected with that of other agencies through"))};
        case assessment::FindingKind::Weakness:
            return {said(QT_TRANSLATE_NOOP("Desk", "No document shows that")),
                    said(QT_TRANSLATE_NOOP("Desk", "The document is a draft that nobody has signed:")),
                    said(QT_TRANSLATE_NOOP("Desk", "Only some units take part, without")),
                    said(QT_TRANSLATE_NOOP("Desk", "The evidence is older than the year assessed:")),
                    said(QT_TRANSLATE_NOOP("Desk", "There is no review of"))};
        case assessment::FindingKind::Recommendation:
            return {said(QT_TRANSLATE_NOOP("Desk", "Put into force by the head of the region:")),
                    said(QT_TRANSLATE_NOOP("Desk", "Extend to all units, beginning with")),
                    said(QT_TRANSLATE_NOOP("Desk", "Review at least once a year and write down")),
                    said(QT_TRANSLATE_NOOP("Desk", "Name one unit that answers for")),
                    said(QT_TRANSLATE_NOOP("Desk", "Hand in with the next assessment:"))};
    }
    return {};
}

QString clarificationStateWords(assessment::ClarificationState state) {
    switch (state) {
        case assessment::ClarificationState::Open:
            return said(QT_TRANSLATE_NOOP("Desk", "waiting for an answer"));
        case assessment::ClarificationState::Answered:
            return said(QT_TRANSLATE_NOOP("Desk", "answered"));
        case assessment::ClarificationState::Closed:
            return said(QT_TRANSLATE_NOOP("Desk", "closed"));
    }
    return {};
}

}  // namespace matang::gui
