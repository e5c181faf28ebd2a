// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_json.h"
#include "evidence_options.h"
#include "evidence_sources.h"
#include "printable.h"

#include <matang/base/decimal.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace matang::cli {
namespace {

constexpr std::size_t kNamedPassedBy = 10;

/// Evidence stands at an indicator, and at a level of its scale where one is given.
base::Result<void> checkPlace(const rubric::Rubric& instrument, const EvidenceOptions& options) {
    const rubric::NodeIndex node = instrument.find(rubric::NodeId{options.node});
    if (node < 0 || !instrument.node(node).isIndicator()) {
        return base::fail(base::ErrorCode::NotFound, "evidence-node-unknown", {{"node", options.node}, {"rubric", instrument.id.text}});
    }
    const rubric::Scale& scale = instrument.scaleOf(node);
    const base::Rational level{options.level};
    if (options.level >= 0 && (level < scale.from || level > scale.to)) {
        return base::fail(base::ErrorCode::NotFound, "evidence-level-unknown",
                          {{"level", std::to_string(options.level)},
                           {"node", options.node},
                           {"from", base::formatExact(scale.from)},
                           {"to", base::formatExact(scale.to)}});
    }
    return {};
}

/// How far attaching is, on one line that a person at a terminal watches.
class ProgressLine {
public:
    ProgressLine(const Console& console, std::size_t count) : m_console(console), m_count(count) {}
    ~ProgressLine() {
        if (m_shown) {
            m_console.surroundings().err << "\r\033[K" << std::flush;
        }
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::size_t position, std::int64_t done, std::int64_t total) {
        const std::int64_t percent = total > 0 ? done * 100 / total : 100;
        if (!m_console.surroundings().watched || (position == m_position && percent == m_percent)) {
            return;
        }
        m_position = position;
        m_percent = percent;
        m_shown = true;
        m_console.surroundings().err << "\r\033[K"
                                     << m_console.say("evidence-progress", {{"position", std::to_string(position + 1)},
                                                                            {"count", std::to_string(m_count)},
                                                                            {"percent", std::to_string(percent)}})
                                     << std::flush;
    }

private:
    const Console& m_console;
    std::size_t m_count;
    std::size_t m_position = 0;
    std::int64_t m_percent = -1;
    bool m_shown = false;
};

/// Attaches sources to one indicator, within one transaction.
class Attaching {
public:
    Attaching(workspace::Workspace& workspace, const analysis::ScoredAssessment& scored, const EvidenceOptions& options,
              const Console& console)
        : m_workspace(workspace), m_archive(workspace), m_scored(scored), m_options(options), m_console(console) {}

    /// All of them, or none where one cannot be attached. What is attached already is passed over.
    base::Result<void> run(const std::vector<EvidenceSources::Source>& sources) {
        ProgressLine line(m_console, sources.size());
        return m_workspace.together([&]() -> base::Result<void> {
            for (std::size_t position = 0; position < sources.size(); ++position) {
                line.show(position, 0, 1);
                const auto link =
                    attach(sources[position], [&](std::int64_t done, std::int64_t total) { line.show(position, done, total); });
                if (!link && link.error().code == base::ErrorCode::AlreadyExists) {
                    m_repeated.push_back(link.error());
                } else if (!link) {
                    return base::propagate(link);
                } else {
                    m_added.push_back(link->id);
                }
            }
            return addFactsToAll();
        });
    }

    /// What was attached, with its facts.
    [[nodiscard]] base::Result<Pieces> added() const {
        auto pieces = m_archive.pieces(m_scored.record.assessment.id);
        if (pieces) {
            std::erase_if(*pieces, [&](const workspace::EvidencePiece& piece) { return !isAdded(piece); });
        }
        return pieces;
    }
    [[nodiscard]] const std::vector<base::Error>& repeated() const { return m_repeated; }

private:
    base::Result<assessment::EvidenceLink> attach(const EvidenceSources::Source& source, const workspace::Workspace::Progress& progress) {
        const workspace::Workspace::EvidenceRequest request{
            m_scored.record.assessment.id,
            rubric::NodeId{m_options.node},
            m_options.level < 0 ? std::optional<int>{} : m_options.level,
            m_options.page,
            m_options.note,
            rubric::evidencePurposeFromCode(m_options.purpose).value_or(rubric::EvidencePurpose::Unsaid)};
        if (source.kind == EvidenceSources::Source::Kind::File) {
            return m_workspace.attachEvidence(request, source.place, author(), {}, progress);
        }
        const std::string today = base::toIsoDate(m_console.surroundings().clock.now());
        return m_archive.attachWebPage(request, source.place, m_options.seen.empty() ? today : m_options.seen, author());
    }

    base::Result<void> addFactsToAll() {
        const auto pieces = added();
        if (!pieces) {
            return base::propagate(pieces);
        }
        for (const workspace::EvidencePiece& piece : *pieces) {
            assessment::Document document = piece.document;
            addFacts(document, m_options);
            if (document != piece.document) {
                if (const auto set = m_archive.setDocument(document, author()); !set) {
                    return set;
                }
            }
        }
        return {};
    }

    [[nodiscard]] bool isAdded(const workspace::EvidencePiece& piece) const {
        return std::find(m_added.begin(), m_added.end(), piece.link.id) != m_added.end();
    }
    [[nodiscard]] workspace::Author author() const { return {m_console.surroundings().person, "attach-evidence"}; }

    workspace::Workspace& m_workspace;
    workspace::Archive m_archive;
    const analysis::ScoredAssessment& m_scored;
    const EvidenceOptions& m_options;
    const Console& m_console;
    std::vector<assessment::EvidenceLinkId> m_added;
    std::vector<base::Error> m_repeated;
};

void tellPassedBy(const std::vector<std::string>& names, const Console& console) {
    std::string listed;
    for (std::size_t position = 0; position < std::min(names.size(), kNamedPassedBy); ++position) {
        listed += (listed.empty() ? "" : ", ") + printable(names[position]);
    }
    if (!names.empty()) {
        console.tell("evidence-passed-by",
                     {{"count", std::to_string(names.size())}, {"files", listed + (names.size() > kNamedPassedBy ? ", …" : "")}});
    }
}

Exit tellAdded(const Pieces& pieces, const EvidenceOptions& options, const Console& console) {
    if (options.json) {
        printJson(Json{{"evidence", piecesJson(pieces)}}, console);
        return Exit::Done;
    }
    for (const workspace::EvidencePiece& piece : pieces) {
        console.out() << console.say(
                             "evidence-attached",
                             {{"number", numbered(piece.link)}, {"file", printable(piece.link.fileName)}, {"sha256", piece.link.sha256}})
                      << '\n';
    }
    return Exit::Done;
}

}  // namespace

Exit addEvidence(const EvidenceOptions& options, const Console& console) {
    auto opened = openForEditing(options.workspace, console);
    if (!opened) {
        return console.fail(opened.error());
    }
    const auto scored = oneAssessment(*opened, options.assessment, SeveralInstruments::Refuse);
    if (!scored) {
        return console.fail(scored.error());
    }
    if (const auto checked = checkPlace(*scored->rubric, options); !checked) {
        return console.fail(checked.error());
    }
    const auto found = sourcesOf(options.paths, options.workspace);
    if (!found) {
        return console.fail(found.error());
    }
    Attaching attaching(*opened, *scored, options, console);
    if (const auto attached = attaching.run(found->sources); !attached) {
        return console.fail(attached.error());
    }
    tellPassedBy(found->passedBy, console);
    for (const base::Error& repeated : attaching.repeated()) {
        console.tell("evidence-again", {{"file", printable(base::argument(repeated.arguments, "file"))}, {"node", options.node}});
    }
    const auto added = attaching.added();
    return added ? tellAdded(*added, options, console) : console.fail(added.error());
}

}  // namespace matang::cli
