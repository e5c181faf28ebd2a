# SPDX-License-Identifier: GPL-3.0-or-later
# Run as a script by matang_embed: turns FILES into one C++ source with byte arrays, so that no text needs escaping.
set(arrays "")
set(rows "")
set(number 0)
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
    string(APPEND arrays "constexpr char kFile${number}[] = {${bytes}'\\0'};\n")
    string(APPEND rows "    EmbeddedFile{\"${name}\", std::string_view{kFile${number}, sizeof(kFile${number}) - 1}},\n")
    math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${HEADER} "#pragma once
#include <span>
#include <string_view>
namespace matang::embedded::${SET} {
struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};
std::span<const EmbeddedFile> files();
}  // namespace matang::embedded::${SET}
")
file(WRITE ${SOURCE} "#include \"embedded_${SET}.h\"
namespace matang::embedded::${SET} {
namespace {
${arrays}constexpr EmbeddedFile kFiles[] = {
${rows}};
}  // namespace
std::span<const EmbeddedFile> files() { return kFiles; }
}  // namespace matang::embedded::${SET}
")
