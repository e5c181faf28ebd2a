// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "section_list.h"

namespace matang::sections {

/// What a report says about itself around its sections.
struct Masthead {
    std::string title;      ///< where the template has none of its own
    std::string subject;    ///< name of the instrument
    std::string header;     ///< of every page
    std::string about;      ///< who or which round, instrument, year: the first part of the identifier
    std::string createdAt;  ///< ISO 8601
    std::string workspaceName;
};

/// Puts the sections of a report one behind the other, with the words and numbers that its template wants. Both kinds of report use it.
class ReportAssembler {
public:
    /// `gaps`: what fills the gaps of the template's texts. The template must outlive the assembler.
    ReportAssembler(const templates::ReportTemplate& reportTemplate, text::Language language, base::Arguments gaps);

    /// Adds a section as the template names it. One that says nothing is left out, with its title and text.
    void add(const templates::SectionChoice& choice, Section section);
    /// The whole report. `take` gives only its blocks.
    [[nodiscard]] content::ReportDocument document(const Masthead& masthead);
    /// Without page breaks that would leave a page empty, and without a table of contents of nothing. Where no section
    /// says anything, it says that.
    [[nodiscard]] Blocks take();

private:
    /// The template's title with its gaps filled, else `usual`.
    [[nodiscard]] std::string titleOr(const std::string& usual) const;
    [[nodiscard]] content::Look look() const;
    [[nodiscard]] std::string inWords(const rubric::LocalisedText& text) const;
    [[nodiscard]] Blocks textOf(const templates::SectionChoice& choice) const;
    void addHeading(const templates::SectionChoice& choice, const std::string& usual);
    /// Puts the words of the template into a section that brings its own first heading, or needs none.
    void reword(const templates::SectionChoice& choice, Blocks& blocks) const;

    const templates::ReportTemplate& m_template;
    text::Language m_language;
    base::Arguments m_gaps;
    templates::SectionKind m_last = templates::SectionKind::Text;
    int m_number = 0;
    Blocks m_blocks;
};

}  // namespace matang::sections
