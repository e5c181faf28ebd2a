// SPDX-License-Identifier: GPL-3.0-or-later
#include "crest.h"

#include "svg_check.h"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <optional>
#include <system_error>

namespace matang::templates {

namespace {

constexpr std::uintmax_t kLargest = 1'000'000;
constexpr std::uint32_t kWidest = 4000;
constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t byte = at; byte < at + 4; ++byte) {
        number = number << 8U | static_cast<unsigned char>(bytes[byte]);
    }
    return number;
}

struct PngSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

/// The size of a PNG whose pieces follow one another to its end; nothing where they do not.
std::optional<PngSize> sizeOfPng(std::string_view bytes) {
    std::optional<PngSize> size;
    std::size_t at = kPngSignature.size();
    while (at + 12 <= bytes.size()) {
        const std::uint32_t length = bigEndian(bytes, at);
        const std::string_view type = bytes.substr(at + 4, 4);
        const bool isHeader = type == "IHDR" && length == 13;  // the first piece, and none but the first
        if (length > bytes.size() - at - 12 || isHeader == size.has_value()) {
            return std::nullopt;
        }
        if (!size) {
            size = PngSize{bigEndian(bytes, at + 8), bigEndian(bytes, at + 12)};
        }
        if (type == "IEND") {
            return size->width > 0 && size->height > 0 ? size : std::nullopt;
        }
        at += 12 + length;
    }
    return std::nullopt;
}

class CrestReader {
public:
    CrestReader(Reading& reading, const yaml::Node& node) : m_reading(reading), m_node(node), m_file(node.scalar) {}

    void read() {
        if (m_file.find_first_of("/\\") != std::string::npos || m_file == "." || m_file == "..") {
            return report("crest-not-beside");
        }
        const std::filesystem::path path = m_reading.folder / m_file;
        std::error_code failure;
        const auto status = std::filesystem::status(path, failure);
        if (!std::filesystem::exists(status)) {
            return report("crest-not-found");
        }
        const std::uintmax_t size = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(path, failure) : 0;
        std::ifstream stream(path, std::ios::binary);
        if (failure || !std::filesystem::is_regular_file(status) || !stream) {
            return report("crest-unreadable");
        }
        if (size > kLargest) {
            return report("crest-too-large", {{"limit", "1 MB"}});
        }
        std::string bytes(static_cast<std::size_t>(size), '\0');
        stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(stream.gcount()));
        bytes.starts_with(kPngSignature) ? takePng(std::move(bytes)) : takeSvg(std::move(bytes));
    }

private:
    void report(const std::string& code, const base::Arguments& further = {}) {
        base::Arguments arguments{{"file", m_file}};
        arguments.insert(arguments.end(), further.begin(), further.end());
        m_reading.findings.error(m_node.position, code, arguments);
    }

    void take(TemplateLook::CrestFormat format, std::string bytes) {
        m_reading.made.look.crestFormat = format;
        m_reading.made.look.crest = std::move(bytes);
    }

    void takePng(std::string bytes) {
        const std::optional<PngSize> size = sizeOfPng(bytes);
        if (!size) {
            return report("crest-not-picture");
        }
        if (size->width > kWidest || size->height > kWidest) {
            return report(
                "crest-too-wide",
                {{"width", std::to_string(size->width)}, {"height", std::to_string(size->height)}, {"limit", std::to_string(kWidest)}});
        }
        take(TemplateLook::CrestFormat::Png, std::move(bytes));
    }

    void takeSvg(std::string bytes) {
        const SvgVerdict verdict = checkSvg(bytes);
        switch (verdict.kind) {
            case SvgVerdict::Kind::Plain:
                return take(TemplateLook::CrestFormat::Svg, std::move(bytes));
            case SvgVerdict::Kind::NotPlain:
                return report("crest-not-plain", {{"what", verdict.what}});
            case SvgVerdict::Kind::NotSvg:
                return report("crest-not-picture");
        }
    }

    Reading& m_reading;
    const yaml::Node& m_node;
    std::string m_file;
};

}  // namespace

void readCrest(Reading& reading, const yaml::Node& node) {
    if (!yaml::readText(reading.findings, node, "crest").empty()) {
        CrestReader(reading, node).read();
    }
}

}  // namespace matang::templates
