// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_pictures.h"

#include "../text_conversion.h"
#include "../wording.h"
#include "peer_answer.h"

#include <matang/text/figures.h>

#include <algorithm>
#include <variant>

namespace matang::gui {

namespace {

constexpr std::size_t kMostMovers = 10;

PeerPicture nothing(const QString& sentence) {
    return {{}, {}, sentence};
}

}  // namespace

QString PeerPictures::number(int count) const {
    return fromStd(text::count(count, m_answer.language()));
}

QString PeerPictures::tooFew() const {
    if (m_answer.ranking().ranked == 0) {
        return tr("No agency of this group has a result yet.");
    }
    return m_answer.ranking().ranked == 1 ? tr("Only one agency of this group has a result: there is nothing to compare it with.")
                                          : QString();
}

int PeerPictures::comparedCount() const {
    const auto& peers = m_answer.peers();
    return static_cast<int>(std::count_if(
        peers.begin(), peers.end(), [](const auto* peer) { return peer->counts() && peer->comparable && peer->improvement.has_value(); }));
}

PeerPicture PeerPictures::distribution() const {
    if (const auto why = tooFew(); !why.isEmpty()) {
        return nothing(why);
    }
    return {{}, {sections::distributionChart(m_answer.question(m_answer.ranking().ranked), m_answer.peers())}, {}};
}

PeerPicture PeerPictures::domains() const {
    if (const auto why = tooFew(); !why.isEmpty()) {
        return nothing(why);
    }
    const auto question = m_answer.question(m_answer.ranking().ranked);
    PeerPicture picture;
    picture.charts.push_back(sections::spreadChart(question, m_answer.peers()));
    if (std::get<content::SpreadSpec>(picture.charts.front().drawing).rows.empty()) {
        return nothing(tr("Only the index of these agencies is known, not the values of its parts."));
    }
    auto against = sections::againstMeanChart(question, m_answer.peers());
    if (!std::get<content::DotsSpec>(against.drawing).rows.empty()) {
        picture.charts.push_back(std::move(against));
    } else if (m_answer.query().own) {
        picture.sentence = tr("The values of the marked agency are not known in this group.");
    } else {
        picture.sentence = tr("Mark an agency to see it beside the mean of the group.");
    }
    return picture;
}

PeerPicture PeerPictures::figures(const std::optional<OtherInstrument>& other) const {
    if (const auto why = tooFew(); !why.isEmpty()) {
        return nothing(why);
    }
    if (other) {
        const auto others = m_answer.results(*other);
        // The chart says for itself how many have both, and is asked for the name of so many.
        auto chart = sections::instrumentScatter(m_answer.question(2), m_answer.peers(), *other->rubric, others);
        const auto count = std::get<content::ScatterSpec>(chart.drawing).points.size();
        if (count == 0) {
            return nothing(tr("No agency of this group has results of both instruments."));
        }
        if (count == 1) {
            chart = sections::instrumentScatter(m_answer.question(1), m_answer.peers(), *other->rubric, others);
        }
        return {{}, {std::move(chart)}, {}};
    }
    const int compared = comparedCount();
    if (compared == 0) {
        return nothing(tr("No agency of this group has an earlier year that it can be compared with."));
    }
    return {{}, {sections::improvementScatter(m_answer.question(compared), m_answer.peers())}, {}};
}

PeerPicture PeerPictures::predicates() const {
    const auto counts = m_answer.predicateCounts();
    if (counts.empty()) {
        return nothing(tr("No agency of this group has a result yet."));
    }
    const bool named = std::any_of(counts.begin(), counts.end(), [](const auto& year) { return !year.counts.empty() || year.other > 0; });
    if (!named) {
        return nothing(tr("This instrument has no predicates."));
    }
    return {{}, {sections::predicatesChart(m_answer.question(2), counts)}, {}};
}

PeerPicture PeerPictures::movers() const {
    const auto movers = m_answer.movers(kMostMovers);
    if (movers.compared == 0) {
        return nothing(tr("No agency of this group has an earlier year that it can be compared with."));
    }
    const auto& peers = m_answer.peers();
    const auto gained = std::count_if(peers.begin(), peers.end(), [](const auto* peer) {
        return peer->counts() && peer->comparable && peer->improvement && peer->improvement->sign() > 0;
    });
    const int up = static_cast<int>(gained);
    PeerPicture picture;
    picture.sentence = tr("Improved: %1, fell: %2, unchanged: %3.")
                           .arg(number(up), number(movers.compared - up - movers.unchanged), number(movers.unchanged));
    if (movers.climbers.empty() && movers.fallers.empty()) {
        return nothing(picture.sentence);
    }
    picture.charts.push_back(sections::moversChart(m_answer.question(movers.compared), movers));
    return picture;
}

}  // namespace matang::gui
