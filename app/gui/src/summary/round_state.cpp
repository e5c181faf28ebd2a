// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_state.h"

#include <QCoreApplication>

namespace matang::gui {

namespace {

QString said(const char* english) {
    return QCoreApplication::translate("RoundState", english);
}

}  // namespace

RoundState roundStateOf(const OverviewRow& row) {
    if (!row.takesPart) {
        return RoundState::DidNotTakePart;
    }
    if (row.isHandedIn()) {
        return RoundState::HandedIn;
    }
    if (row.complete) {
        return row.source == scoring::ValueSource::Reported ? RoundState::Reported : RoundState::Filled;
    }
    return row.filled == 0 && !row.index ? RoundState::NotBegun : RoundState::BeingFilled;
}

QString roundStateWords(RoundState state) {
    switch (state) {
        case RoundState::NotBegun:
            return said(QT_TRANSLATE_NOOP("RoundState", "not begun"));
        case RoundState::BeingFilled:
            return said(QT_TRANSLATE_NOOP("RoundState", "being filled in"));
        case RoundState::Filled:
            return said(QT_TRANSLATE_NOOP("RoundState", "filled in, not handed in"));
        case RoundState::HandedIn:
            return said(QT_TRANSLATE_NOOP("RoundState", "handed in"));
        case RoundState::Reported:
            return said(QT_TRANSLATE_NOOP("RoundState", "reported result"));
        case RoundState::DidNotTakePart:
            return said(QT_TRANSLATE_NOOP("RoundState", "did not take part"));
    }
    return {};
}

}  // namespace matang::gui
