// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer_speech.h"
#include "report_context.h"

#include <matang/analysis/peers.h>
#include <matang/sections/report_input.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace matang::sections {

/// Words and figures that the sections of a report on a round share. The input must outlive it.
class RoundContext {
public:
    explicit RoundContext(const RoundReportInput& input);
    RoundContext(const RoundContext&) = delete;
    RoundContext& operator=(const RoundContext&) = delete;

    [[nodiscard]] const RoundReportInput& input() const { return m_input; }
    [[nodiscard]] const rubric::Rubric& rubric() const { return *m_input.rubric; }
    [[nodiscard]] text::Language language() const { return m_input.language; }
    [[nodiscard]] const PeerQuestion& question() const { return m_question; }
    [[nodiscard]] const PeerSpeech& speech() const { return m_speech; }

    [[nodiscard]] std::string say(const std::string& key, const base::Arguments& arguments = {}) const;
    [[nodiscard]] std::string in(const rubric::LocalisedText& text) const { return m_speech.in(text); }
    [[nodiscard]] std::string year() const { return std::to_string(m_input.year); }
    [[nodiscard]] std::string instrument() const { return m_speech.instrument(); }
    [[nodiscard]] std::string figure(const base::Rational& value) const { return m_speech.figure(value); }
    [[nodiscard]] std::string figure(const std::optional<base::Rational>& value) const;  ///< "–" where there is none
    [[nodiscard]] std::string change(const std::optional<base::Rational>& value) const;  ///< with its sign; "–" where there is none
    [[nodiscard]] std::string count(std::size_t number) const { return m_speech.count(number); }
    /// "93 kota"; "1 city".
    [[nodiscard]] std::string members(std::size_t number) const;
    /// "12,5 %" of all; "0,0 %" of none.
    [[nodiscard]] std::string share(std::size_t part, std::size_t all) const;
    /// Of a result with a predicate, in the report's language; "–" without one.
    [[nodiscard]] std::string predicate(const analysis::PeerResult& peer) const;
    /// "kota"; "kementerian". Of agencies of no known kind: "instansi".
    [[nodiscard]] std::string kindName(assessment::AgencyKind kind, std::size_t members = 2) const;
    /// "domain"; "bagian" where the parts of the index are of several kinds.
    [[nodiscard]] std::string kindOfParts() const { return m_words.kindOfAll(rubric().node(rubric::kRoot).children); }
    /// What sections say that are the same whatever a report is about.
    [[nodiscard]] const Speech& words() const { return m_words; }
    /// The change of a result since the assessment before it, where it can be compared with it.
    [[nodiscard]] static std::optional<base::Rational> comparableChange(const analysis::PeerResult& peer);

    /// Everybody of the group for whom there is an assessment, and those of them who have a result.
    [[nodiscard]] const std::vector<const analysis::PeerResult*>& peers() const { return m_peers; }
    [[nodiscard]] const std::vector<const analysis::PeerResult*>& counted() const { return m_counted; }
    [[nodiscard]] std::vector<const analysis::PeerResult*> countedOf(assessment::AgencyKind kind) const;
    /// The kinds of agency among those assessed, ministries first.
    [[nodiscard]] const std::vector<assessment::AgencyKind>& kinds() const { return m_kinds; }
    [[nodiscard]] const analysis::PeerRanking& ranking() const { return m_ranking; }
    /// The ranking among the agencies of one kind alone.
    [[nodiscard]] analysis::PeerRanking rankingOf(assessment::AgencyKind kind) const;

private:
    const RoundReportInput& m_input;
    PeerQuestion m_question;
    PeerSpeech m_speech;
    analysis::ScoredAssessment m_instrument;  ///< nobody's assessment, with which `m_words` knows the instrument
    Speech m_words;
    std::vector<const analysis::PeerResult*> m_peers;
    std::vector<const analysis::PeerResult*> m_counted;
    std::vector<assessment::AgencyKind> m_kinds;
    analysis::PeerRanking m_ranking;
};

}  // namespace matang::sections
