// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_assembler.h"

#include "phrases.h"

#include <matang/templates/gaps.h>
#include <matang/text/figures.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace matang::sections {

using templates::SectionKind;

namespace {

template <typename Kind>
bool is(const content::Block& block) {
    return std::holds_alternative<Kind>(block);
}

void append(Blocks& blocks, Blocks more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Without page breaks at the ends and next to each other.
Blocks withoutEmptyPages(Blocks blocks) {
    Blocks kept;
    for (content::Block& block : blocks) {
        if (!is<content::PageBreak>(block) || (!kept.empty() && !is<content::PageBreak>(kept.back()))) {
            kept.push_back(std::move(block));
        }
    }
    if (!kept.empty() && is<content::PageBreak>(kept.back())) {
        kept.pop_back();
    }
    return kept;
}

/// Without tables of contents that no heading follows.
void dropEmptyContents(Blocks& blocks) {
    for (auto block = blocks.begin(); block != blocks.end();) {
        const auto* contents = std::get_if<content::Contents>(&*block);
        const bool empty = contents != nullptr && std::none_of(block, blocks.end(), [contents](const content::Block& after) {
                               const auto* heading = std::get_if<content::Heading>(&after);
                               return heading != nullptr && heading->level <= contents->depth;
                           });
        block = empty ? blocks.erase(block) : std::next(block);
    }
}

}  // namespace

ReportAssembler::ReportAssembler(const templates::ReportTemplate& reportTemplate, text::Language language, base::Arguments gaps)
    : m_template(reportTemplate), m_language(language), m_gaps(std::move(gaps)) {}

void ReportAssembler::add(const templates::SectionChoice& choice, Section section) {
    if (choice.kind == SectionKind::Text) {
        section.blocks = textOf(choice);
    }
    if (section.blocks.empty()) {
        return;
    }
    if (section.bare) {
        reword(choice, section.blocks);
    } else {
        addHeading(choice, section.title);
        if (choice.kind != SectionKind::Text) {
            append(m_blocks, textOf(choice));
        }
    }
    append(m_blocks, std::move(section.blocks));
    m_last = choice.kind;
}

content::ReportDocument ReportAssembler::document(const Masthead& masthead) {
    const auto& words = phrases(m_language);
    content::ReportDocument document;
    document.title = titleOr(masthead.title);
    document.subject = masthead.subject;
    document.header = masthead.header;
    document.footer = words.sentence(masthead.workspaceName.empty() ? "document-footer-plain" : "document-footer",
                                     {{"date", text::longDate(masthead.createdAt, m_language)}, {"workspace", masthead.workspaceName}});
    document.pageWord = words.sentence("document-page", {{"page", "{page}"}, {"pages", "{pages}"}});
    document.identifier = masthead.about + "/" + m_template.id + "/" + std::string(text::languageCode(m_language));
    document.createdAt = masthead.createdAt;
    document.language = m_language;
    document.look = look();
    document.blocks = take();
    return document;
}

Blocks ReportAssembler::take() {
    dropEmptyContents(m_blocks);
    Blocks blocks = withoutEmptyPages(std::exchange(m_blocks, {}));
    if (blocks.empty()) {
        blocks.emplace_back(content::Paragraph{phrases(m_language).sentence("report-empty")});
    }
    return blocks;
}

std::string ReportAssembler::titleOr(const std::string& usual) const {
    return m_template.title.empty() ? usual : inWords(m_template.title);
}

content::Look ReportAssembler::look() const {
    const templates::TemplateLook& wanted = m_template.look;
    content::Look look;
    look.accent = wanted.accent;
    look.crest = wanted.crest;
    look.crestFormat = wanted.crestFormat == templates::TemplateLook::CrestFormat::Svg   ? content::Look::CrestFormat::Svg
                       : wanted.crestFormat == templates::TemplateLook::CrestFormat::Png ? content::Look::CrestFormat::Png
                                                                                         : content::Look::CrestFormat::None;
    look.organisation = inWords(wanted.organisation);
    look.density =
        wanted.density == templates::TemplateLook::Density::Compact ? content::Look::Density::Compact : content::Look::Density::Comfortable;
    return look;
}

std::string ReportAssembler::inWords(const rubric::LocalisedText& text) const {
    return templates::filled(text.in(text::languageCode(m_language)), m_gaps);
}

Blocks ReportAssembler::textOf(const templates::SectionChoice& choice) const {
    Blocks paragraphs;
    if (choice.text) {
        for (const std::string& paragraph : templates::paragraphsOf(inWords(*choice.text))) {
            paragraphs.emplace_back(content::Paragraph{paragraph});
        }
    }
    return paragraphs;
}

void ReportAssembler::addHeading(const templates::SectionChoice& choice, const std::string& usual) {
    // Minutes end with the sentence that leads to their signatures.
    const bool signsMinutes = choice.kind == SectionKind::Signatures && m_last == SectionKind::Minutes;
    const std::string title = choice.title ? inWords(*choice.title) : signsMinutes ? std::string() : usual;
    if (title.empty()) {
        return;
    }
    const bool numbered = m_template.numbered && !signsMinutes;
    m_blocks.emplace_back(content::Heading{
        1, numbered ? phrases(m_language).sentence("heading", {{"number", std::to_string(++m_number)}, {"text", title}}) : title});
}

void ReportAssembler::reword(const templates::SectionChoice& choice, Blocks& blocks) const {
    auto* cover = std::get_if<content::Cover>(&blocks.front());
    auto* contents = std::get_if<content::Contents>(&blocks.front());
    if (cover != nullptr) {
        cover->title = titleOr(cover->title);
        return;
    }
    if (contents != nullptr) {
        contents->title = choice.title ? inWords(*choice.title) : contents->title;
        return;
    }
    if (choice.title && is<content::Heading>(blocks.front())) {
        std::get<content::Heading>(blocks.front()).text = inWords(*choice.title);
    } else if (choice.title) {
        blocks.insert(blocks.begin(), content::Heading{1, inWords(*choice.title)});
    }
    Blocks text = textOf(choice);
    const auto after = std::next(blocks.begin(), is<content::Heading>(blocks.front()) ? 1 : 0);
    blocks.insert(after, std::make_move_iterator(text.begin()), std::make_move_iterator(text.end()));
}

}  // namespace matang::sections
