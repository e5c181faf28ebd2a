// SPDX-License-Identifier: GPL-3.0-or-later
#include "svg_check.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace matang::templates {

namespace {

constexpr std::size_t kDeepest = 100;
constexpr std::size_t kLongestShown = 40;
constexpr std::string_view kBlank = " \t\r\n";

std::string lower(std::string_view text) {
    std::string small{text};
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
    return small;
}

std::string localName(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return lower(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) + 1 - first);
}

bool isEmbeddedPicture(std::string_view reference) {
    return reference.starts_with("data:image/png;") || reference.starts_with("data:image/jpeg;");
}

/// True for what leads nowhere but to a part of the picture or to a picture in it.
bool staysInside(std::string_view reference) {
    const std::string target = lower(trimmed(reference));
    return target.empty() || target.front() == '#' || isEmbeddedPicture(target);
}

/// True where a style names something outside.
bool styleLeadsOut(std::string_view style) {
    const std::string text = lower(style);
    if (text.find("@import") != std::string::npos || text.find('\\') != std::string::npos) {
        return true;
    }
    for (std::size_t at = text.find("url("); at != std::string::npos; at = text.find("url(", at + 1)) {
        std::string_view target = trimmed(std::string_view(text).substr(at + 4));
        if (!target.empty() && (target.front() == '"' || target.front() == '\'')) {
            target.remove_prefix(1);
        }
        if (!target.starts_with("#") && !isEmbeddedPicture(target)) {
            return true;
        }
    }
    return false;
}

bool isForbidden(const std::string& element) {
    constexpr std::array<std::string_view, 9> kForbidden{"script", "foreignobject", "iframe",  "embed",   "object",
                                                         "audio",  "video",         "handler", "listener"};
    return std::find(kForbidden.begin(), kForbidden.end(), element) != kForbidden.end();
}

bool isAnimation(const std::string& element) {
    return element == "set" || element.starts_with("animate");
}

/// Walks through the tags of the file.
class SvgWalk {
public:
    explicit SvgWalk(std::string_view bytes) : m_left(bytes) {}

    SvgVerdict verdict() {
        if (m_left.starts_with("\xEF\xBB\xBF")) {
            m_left.remove_prefix(3);
        }
        while (!m_stopped && !m_left.empty()) {
            const std::size_t next = m_left.find('<');
            text(m_left.substr(0, next));
            m_left = next == std::string_view::npos ? std::string_view() : m_left.substr(next);
            if (!m_stopped && !m_left.empty()) {
                markup();
            }
        }
        if (!m_stopped && (!m_rootSeen || !m_open.empty())) {
            stop(SvgVerdict::Kind::NotSvg);
        }
        return m_verdict;
    }

private:
    void stop(SvgVerdict::Kind kind, std::string_view what = {}) {
        m_stopped = true;
        m_verdict = {kind, std::string(what.substr(0, kLongestShown))};
    }

    void text(std::string_view between) {
        if (m_open.empty() ? !trimmed(between).empty() : between.find('\0') != std::string_view::npos) {
            stop(SvgVerdict::Kind::NotSvg);
        } else if (!m_open.empty() && m_open.back() == "style" && styleLeadsOut(between)) {
            stop(SvgVerdict::Kind::NotPlain, "<style>");
        }
    }

    /// The bytes up to an end mark, both of which are then behind.
    std::string_view upTo(std::string_view end) {
        const std::size_t found = m_left.find(end);
        if (found == std::string_view::npos) {
            stop(SvgVerdict::Kind::NotSvg);
            return {};
        }
        const std::string_view taken = m_left.substr(0, found);
        m_left.remove_prefix(found + end.size());
        return taken;
    }

    void markup() {
        if (m_left.starts_with("<!--")) {
            upTo("-->");
        } else if (m_left.starts_with("<![CDATA[")) {
            text(upTo("]]>").substr(0));
        } else if (m_left.starts_with("<?")) {
            instruction();
        } else if (m_left.starts_with("<!")) {
            if (upTo(">").find('[') != std::string_view::npos) {
                stop(SvgVerdict::Kind::NotPlain, "<!DOCTYPE [");
            }
        } else if (m_left.starts_with("</")) {
            m_left.remove_prefix(2);
            close(lower(trimmed(upTo(">"))));
        } else {
            element();
        }
    }

    void instruction() {
        const std::string content = lower(upTo("?>"));
        if (content.starts_with("<?xml-stylesheet")) {
            stop(SvgVerdict::Kind::NotPlain, "<?xml-stylesheet");
        } else if (content.starts_with("<?xml ") && content.find("encoding") != std::string::npos &&
                   content.find("utf-8") == std::string::npos) {
            stop(SvgVerdict::Kind::NotSvg);
        }
    }

    void close(const std::string& name) {
        if (m_stopped) {
            return;
        }
        if (m_names.empty() || m_names.back() != name) {
            stop(SvgVerdict::Kind::NotSvg);
            return;
        }
        m_names.pop_back();
        m_open.pop_back();
    }

    void element() {
        m_left.remove_prefix(1);
        const std::size_t end = std::min(m_left.find_first_of(" \t\r\n/>"), m_left.size());
        const std::string_view name = m_left.substr(0, end);
        m_left.remove_prefix(end);
        const std::string local = localName(name);
        if (local.empty() || m_open.size() >= kDeepest || (m_open.empty() && (m_rootSeen || local != "svg"))) {
            stop(SvgVerdict::Kind::NotSvg);
            return;
        }
        if (isForbidden(local)) {
            stop(SvgVerdict::Kind::NotPlain, "<" + std::string(name) + ">");
            return;
        }
        m_rootSeen = true;
        m_names.push_back(lower(name));
        m_open.push_back(local);
        attributes(isAnimation(local));
    }

    void attributes(bool animated) {
        while (!m_stopped) {
            m_left.remove_prefix(std::min(m_left.find_first_not_of(kBlank), m_left.size()));
            if (m_left.starts_with("/>")) {
                m_left.remove_prefix(2);
                close(std::string(m_names.back()));
                return;
            }
            if (m_left.starts_with(">")) {
                m_left.remove_prefix(1);
                return;
            }
            attribute(animated);
        }
    }

    void attribute(bool animated) {
        const std::string_view name = trimmed(upTo("="));
        if (m_stopped) {
            return;
        }
        m_left.remove_prefix(std::min(m_left.find_first_not_of(kBlank), m_left.size()));
        const char quote = m_left.empty() ? '\0' : m_left.front();
        if (name.empty() || name.find_first_of("<>\"' \t\r\n") != std::string_view::npos || (quote != '"' && quote != '\'')) {
            stop(SvgVerdict::Kind::NotSvg);
            return;
        }
        m_left.remove_prefix(1);
        const std::string_view value = upTo(std::string_view(&quote, 1));
        if (!m_stopped && isActive(name, value, animated)) {
            stop(SvgVerdict::Kind::NotPlain, std::string(name) + "=\"" + std::string(value) + "\"");
        }
    }

    static bool isActive(std::string_view name, std::string_view value, bool animated) {
        const std::string whole = lower(name);
        if (whole == "xmlns" || whole.starts_with("xmlns:")) {
            return false;
        }
        const std::string local = localName(name);
        const bool refers = local == "href" || local == "src" || whole == "xml:base";
        const bool moves = animated && local == "attributename" && localName(value) == "href";
        return local.starts_with("on") || (refers && !staysInside(value)) || moves || styleLeadsOut(value);
    }

    std::string_view m_left;
    bool m_stopped = false;
    bool m_rootSeen = false;
    std::vector<std::string> m_names;  ///< of the elements that are open, as written
    std::vector<std::string> m_open;   ///< the same without their prefixes
    SvgVerdict m_verdict;
};

}  // namespace

SvgVerdict checkSvg(std::string_view bytes) {
    return SvgWalk(bytes).verdict();
}

}  // namespace matang::templates
