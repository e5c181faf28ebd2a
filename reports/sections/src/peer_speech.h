// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/result.h>
#include <matang/sections/peer_charts.h>

#include <string>
#include <vector>

namespace matang::sections {

/// Words and figures of charts about many agencies, in the question's language.
class PeerSpeech {
public:
    explicit PeerSpeech(const PeerQuestion& question) : m_question(question) {}

    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const;
    /// As published: with the decimals of the question's instrument.
    [[nodiscard]] std::string figure(const base::Rational& value) const { return printed(value, rubric()).label; }
    [[nodiscard]] content::ChartValue value(const base::Rational& value) const { return printed(value, rubric()); }
    [[nodiscard]] content::ChartValue value(const base::Rational& value, const rubric::Rubric& rubric) const {
        return printed(value, rubric);
    }
    /// With a sign, always.
    [[nodiscard]] content::ChartValue change(const base::Rational& value) const;
    [[nodiscard]] std::string count(std::size_t number) const;
    /// "93 kota".
    [[nodiscard]] std::string members(std::size_t number) const;
    [[nodiscard]] std::string in(const rubric::LocalisedText& text) const;
    [[nodiscard]] std::string instrument() const { return instrument(rubric()); }
    /// As it stands beside a year.
    [[nodiscard]] std::string instrument(const rubric::Rubric& rubric) const;
    /// The instrument's axis: "indeks SPBE, skala 1–5".
    [[nodiscard]] std::string indexAxis(const rubric::Rubric& rubric) const;
    /// Instrument, year and members, as most titles ask for them.
    [[nodiscard]] base::Arguments subject(std::size_t members) const;
    [[nodiscard]] bool isOwn(const analysis::PeerResult& peer) const { return m_question.own == peer.agency; }
    [[nodiscard]] const rubric::Rubric& rubric() const { return *m_question.rubric; }
    [[nodiscard]] const PeerQuestion& question() const { return m_question; }
    /// A chart of this language with its title.
    [[nodiscard]] content::ChartSpec chart(std::string title) const;

private:
    [[nodiscard]] content::ChartValue printed(const base::Rational& value, const rubric::Rubric& rubric) const;

    const PeerQuestion& m_question;
};

/// Those who count.
[[nodiscard]] std::vector<const analysis::PeerResult*> counting(Peers peers);

/// "assessment:17".
[[nodiscard]] std::string linkTo(const analysis::PeerResult& peer);

/// The own agency's result among them, or nullptr.
[[nodiscard]] const analysis::PeerResult* ownOf(const PeerQuestion& question, Peers peers);

}  // namespace matang::sections
