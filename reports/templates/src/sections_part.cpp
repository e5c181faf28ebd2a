// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "section_choice.h"

#include <matang/templates/template_format.h>

#include <map>

namespace matang::templates {

namespace {

bool mayRepeat(SectionKind kind) {
    return kind == SectionKind::Text || kind == SectionKind::PageBreak;
}

bool hasTitle(SectionKind kind) {
    return kind != SectionKind::Cover && kind != SectionKind::PageBreak;
}

bool hasText(SectionKind kind) {
    return hasTitle(kind) && kind != SectionKind::Contents;
}

class SectionsReader {
public:
    explicit SectionsReader(Reading& reading) : m_reading(reading) {}

    void read(const yaml::Node& item) {
        if (item.isMap()) {
            readMap(item);
            return;
        }
        const std::string code = yaml::readText(m_reading.findings, item, "sections");
        const auto kind = code.empty() ? std::nullopt : kindOf(code, item.position);
        if (kind == SectionKind::Text) {
            m_reading.findings.error(item.position, "key-missing", {{"key", "text"}, {"of", kTextSection}});
        }
        if (kind) {
            m_reading.made.sections.push_back({*kind, std::nullopt, std::nullopt});
        }
    }

private:
    static constexpr const char* kTextSection = "section: text";

    void readMap(const yaml::Node& item) {
        yaml::MapReader map(m_reading.findings, item, formatOf(FormatMap::Section), "sections");
        const std::string code = map.text("section");
        const auto kind = code.empty() ? std::nullopt : kindOf(code, map.find("section")->position);
        SectionChoice choice;
        if (const yaml::Node* title = map.find("title")) {
            choice.title = readWords(m_reading, *title, "title", Lines::One);
        }
        if (const yaml::Node* text = map.find("text")) {
            choice.text = readWords(m_reading, *text, "text", Lines::Paragraphs);
        }
        if (!kind) {
            return;
        }
        choice.kind = *kind;
        refuse(map, "title", !choice.title || hasTitle(*kind), code);
        refuse(map, "text", !choice.text || hasText(*kind), code);
        if (*kind == SectionKind::Text && !map.intended("text")) {
            m_reading.findings.error(item.position, "key-missing", {{"key", "text"}, {"of", kTextSection}});
        }
        m_reading.made.sections.push_back(std::move(choice));
    }

    void refuse(const yaml::MapReader& map, std::string_view key, bool allowed, const std::string& code) {
        if (!allowed) {
            m_reading.findings.error(map.keyPosition(key), "section-key-misplaced", {{"section", code}, {"key", std::string(key)}});
        }
    }

    std::optional<SectionKind> kindOf(const std::string& code, const base::SourcePosition& position) {
        const auto kind = sectionFromCode(code);
        if (!kind) {
            m_reading.findings.error(position, "section-unknown", unknownSection(code, m_reading.made.scope));
            return std::nullopt;
        }
        if (m_reading.scopeKnown && !isAllowedIn(*kind, m_reading.made.scope)) {
            m_reading.findings.error(position, "section-of-other-scope", otherScope(code, m_reading.made));
            return std::nullopt;
        }
        const auto [first, isNew] = m_lines.emplace(*kind, position.line);
        if (!isNew && !mayRepeat(*kind)) {
            m_reading.findings.error(position, "section-twice", {{"section", code}, {"firstLine", std::to_string(first->second)}});
        }
        return kind;
    }

    Reading& m_reading;
    std::map<SectionKind, int> m_lines;
};

}  // namespace

void readSections(Reading& reading, yaml::MapReader& file) {
    SectionsReader sections(reading);
    for (const yaml::Node& item : file.list("sections")) {
        sections.read(item);
    }
}

}  // namespace matang::templates
