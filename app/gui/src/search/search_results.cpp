// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_results.h"

#include "../text_conversion.h"
#include "../wording.h"

#include <algorithm>

namespace matang::gui {

namespace {

constexpr std::size_t kPagesOfFile = 5;
constexpr std::size_t kPlacesOfFile = 10;

/// Stretches of UTF-8 as places and lengths of the same text in a QString, behind so many letters.
std::vector<QPoint> marksOf(const search::Snippet& snippet, qsizetype behind) {
    std::vector<QPoint> marks;
    const std::string_view text = snippet.text;
    for (const auto& stretch : snippet.marked) {
        const auto start = behind + fromStd(text.substr(0, stretch.start)).size();
        const auto length = fromStd(text.substr(stretch.start, stretch.length)).size();
        marks.emplace_back(static_cast<int>(start), static_cast<int>(length));
    }
    return marks;
}

ResultRow rowOf(const QString& before, const search::Snippet& snippet, const ResultPlace& place) {
    const auto beginning = before + QStringLiteral("  ");
    return {beginning + fromStd(snippet.text), marksOf(snippet, beginning.size()), true, place};
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

std::vector<std::string> SearchResults::contentsFound() const {
    std::vector<std::string> contents;
    for (const auto& hit : m_answer.pages.best) {
        if (!contains(contents, hit.sha256)) {
            contents.push_back(hit.sha256);
        }
    }
    return contents;
}

std::vector<ResultRow> SearchResults::rows(assessment::AssessmentId preferred) const {
    std::vector<ResultRow> rows;
    for (const auto& sha256 : contentsFound()) {
        addFile(rows, sha256, preferred);
    }
    addNotes(rows);
    return rows;
}

std::vector<assessment::EvidenceLink> SearchResults::linksOf(const std::string& sha256, assessment::AssessmentId preferred) const {
    std::vector<assessment::EvidenceLink> links;
    for (const auto& one : m_answer.attached) {
        std::copy_if(one.links.begin(), one.links.end(), std::back_inserter(links),
                     [&](const auto& link) { return link.sha256 == sha256; });
    }
    std::stable_partition(links.begin(), links.end(), [&](const auto& link) { return link.assessment == preferred; });
    return links;
}

void SearchResults::addFile(std::vector<ResultRow>& rows, const std::string& sha256, assessment::AssessmentId preferred) const {
    const auto links = linksOf(sha256, preferred);
    if (links.empty()) {
        return;
    }
    const auto& first = links.front();
    const auto placeOf = [](const assessment::EvidenceLink& link, int page) {
        return ResultPlace{link.assessment, link.node, {}, link, page};
    };
    const auto heading = rows.size();
    std::size_t found = 0;
    int firstPage = 0;
    rows.push_back({fromStd(first.fileName)});
    for (const auto& hit : m_answer.pages.best) {
        if (hit.sha256 != sha256) {
            continue;
        }
        firstPage = found == 0 ? hit.page : firstPage;
        if (++found <= kPagesOfFile) {
            rows.push_back(rowOf(pageName(first, hit.page), hit.snippet, placeOf(first, hit.page)));
        }
    }
    rows[heading].place = placeOf(first, firstPage);
    if (found > kPagesOfFile) {
        rows.push_back({tr("further pages: %1").arg(found - kPagesOfFile), {}, true, {}});
    }
    for (std::size_t number = 0; number < std::min(links.size(), kPlacesOfFile); ++number) {
        const auto& link = links[number];
        rows.push_back({tr("attached to %1").arg(nameOf(link.assessment, link.node)), {}, true, placeOf(link, firstPage)});
    }
    if (links.size() > kPlacesOfFile) {
        rows.push_back({tr("attached to further indicators: %1").arg(links.size() - kPlacesOfFile), {}, true, {}});
    }
}

void SearchResults::addNotes(std::vector<ResultRow>& rows) const {
    const auto hits = m_answer.notes ? m_answer.notes->first : std::vector<search::NoteHit>();
    QString last;
    for (const auto& hit : hits) {
        ResultPlace place{hit.assessment, hit.node, hit.stage, {}, 0};
        for (const auto& one : m_answer.attached) {
            for (const auto& link : one.links) {
                if (hit.link && link.id == *hit.link) {
                    place.link = link;
                }
            }
        }
        const auto name = nameOf(hit.assessment, hit.node);
        if (name != last) {
            rows.push_back({name, {}, false, place});
            last = name;
        }
        rows.push_back(rowOf(noteName(hit), hit.snippet, place));
    }
}

QString SearchResults::pageName(const assessment::EvidenceLink& link, int page) const {
    return (link.mediaType == "application/pdf" ? tr("page %1") : tr("part %1")).arg(page);
}

QString SearchResults::nameOf(assessment::AssessmentId assessment, const rubric::NodeId& node) const {
    const auto* row = m_overview.row(assessment);
    if (row == nullptr || !row->rubric) {
        return fromStd(node.text);
    }
    const auto index = row->rubric->find(node);
    const auto name = index >= 0 ? m_wording.node(row->rubric->node(index)) : fromStd(node.text);
    return tr("%1 \u2013 %2, %3").arg(name, fromStd(row->agency), QString::number(row->year));
}

QString SearchResults::noteName(const search::NoteHit& hit) const {
    const auto by = [&](const QString& what) { return hit.assessor.empty() ? what : tr("%1 (%2)").arg(what, fromStd(hit.assessor)); };
    switch (hit.kind) {
        case search::NoteKind::Fact:
            return by(tr("Fact"));
        case search::NoteKind::Analysis:
            return by(tr("Analysis"));
        case search::NoteKind::Justification:
            return by(tr("Justification"));
        case search::NoteKind::LinkNote:
            return tr("Note on evidence");
        case search::NoteKind::FileName:
            return tr("File name");
        case search::NoteKind::Document:
            return tr("Document");
    }
    return {};
}

QString SearchResults::unsearched() const {
    QStringList parts;
    if (m_answer.scans > 0) {
        parts << tr("scans without text: %1").arg(m_answer.scans);
    }
    if (m_answer.unread > 0) {
        parts << tr("broken, protected or too slow to read: %1").arg(m_answer.unread);
    }
    if (m_answer.waiting > 0) {
        parts << tr("not read yet: %1").arg(m_answer.waiting);
    }
    return parts.isEmpty() ? QString() : tr("Not searched: %1.").arg(parts.join(QStringLiteral("; ")));
}

QString SearchResults::summary() const {
    const auto files = contentsFound().size();
    const auto notes = m_answer.notes ? m_answer.notes->all : 0;
    QStringList sentences;
    if (files == 0 && notes == 0) {
        sentences << tr("Nothing was found. Looked into: evidence files: %1, and the notes of all assessments.").arg(m_answer.files);
    } else {
        sentences << tr("Found: pages: %1 in files: %2; notes: %3.").arg(m_answer.pages.all).arg(files).arg(notes);
    }
    const auto shown = static_cast<std::int64_t>(m_answer.pages.best.size());
    const auto shownNotes = m_answer.notes ? static_cast<std::int64_t>(m_answer.notes->first.size()) : 0;
    if (shown < m_answer.pages.all || shownNotes < notes) {
        sentences
            << tr("Only the best %1 pages and the first %2 notes are shown: add a word to narrow the search.").arg(shown).arg(shownNotes);
    }
    if (!m_answer.notes) {
        sentences << m_wording.error(m_answer.notes.error());
    }
    sentences << unsearched();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

}  // namespace matang::gui
