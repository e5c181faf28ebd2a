// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_words.h"

#include "remarks.h"

#include <matang/text/figures.h>

#include <algorithm>

namespace matang::sections {

namespace {

bool isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\r';
}

std::string trimmed(const std::string& line) {
    std::size_t from = 0;
    std::size_t to = line.size();
    while (from < to && isBlank(line[from])) {
        ++from;
    }
    while (to > from && isBlank(line[to - 1])) {
        --to;
    }
    return line.substr(from, to - from);
}

/// True for a point that ends a sentence, not an abbreviation or a title ("No. 5", "Prof. Dr. Siti").
bool endsSentence(const std::string& text, std::size_t point) {
    constexpr std::size_t kShortestWord = 5;
    const std::size_t blank = text.rfind(' ', point);
    const std::string word = text.substr(blank == std::string::npos ? 0 : blank + 1, point - (blank == std::string::npos ? 0 : blank + 1));
    const char next = point + 2 < text.size() ? text[point + 2] : ' ';
    return word.size() >= kShortestWord && word.find('.') == std::string::npos && next >= 'A' && next <= 'Z';
}

}  // namespace

NodeWords wordsOf(const Speech& speech, const rubric::NodeId& node) {
    const rubric::NodeIndex index = speech.rubric().find(node);
    if (index < 0) {
        return {node.text, node.text, speech.rubric().nodes.size()};
    }
    return {speech.number(index), capitalised(speech.name(index)), static_cast<std::size_t>(index)};
}

std::string nodeText(const Speech& speech, const rubric::NodeId& node) {
    const NodeWords words = wordsOf(speech, node);
    const bool bare = words.number.empty() || words.number == words.name;
    return bare ? words.name : speech.say("heading", {{"number", words.number}, {"text", words.name}});
}

bool isUpToStage(const Speech& speech, const rubric::StageId& stage) {
    const int latest = speech.rubric().stageOrder(speech.card().stage);
    return latest < 0 || speech.rubric().stageOrder(stage) <= latest;
}

std::string counting(const Speech& speech, std::size_t count, const std::string& one, const std::string& several) {
    return speech.say(count == 1 ? one : several, {{"number", speech.counted(count)}});
}

std::string enumerated(const Speech& speech, const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t place = 0; place + 1 < parts.size(); ++place) {
        text += (place == 0 ? "" : ", ") + parts[place];
    }
    if (parts.size() < 2) {
        return parts.empty() ? text : parts.front();
    }
    return speech.say(parts.size() == 2 ? "desk-and" : "desk-and-several", {{"first", text}, {"last", parts.back()}});
}

std::string dayText(const Speech& speech, base::Moment moment) {
    return text::longDate(base::toIsoDate(moment), speech.language());
}

std::string kindTitle(const Speech& speech, assessment::FindingKind kind) {
    switch (kind) {
        case assessment::FindingKind::Strength:
            return speech.say("desk-strengths");
        case assessment::FindingKind::Weakness:
            return speech.say("desk-weaknesses");
        case assessment::FindingKind::Recommendation:
            break;
    }
    return speech.say("desk-recommendations");
}

std::string tidied(const std::string& text) {
    std::string result;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (const std::string line = trimmed(text.substr(start, end - start)); !line.empty()) {
            result += (result.empty() ? "" : "\n") + line;
        }
        start = end + 1;
    }
    return result;
}

std::size_t lengthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;  // not the middle of a UTF-8 character
    }));
}

std::string firstSentences(const std::string& text, std::size_t most) {
    std::string whole = tidied(text);
    std::replace(whole.begin(), whole.end(), '\n', ' ');
    if (lengthOf(whole) <= most) {
        return whole;
    }
    std::size_t kept = 0;
    for (std::size_t end = whole.find(". "); end != std::string::npos; end = whole.find(". ", end + 1)) {
        if (lengthOf(whole.substr(0, end + 1)) > most) {
            break;
        }
        kept = endsSentence(whole, end) ? end + 1 : kept;
    }
    return whole.substr(0, kept);
}

}  // namespace matang::sections
