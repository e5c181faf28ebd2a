// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/rubric/loader.h>

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matang::rubric::test {

/// A small rubric without mistakes; tests replace a piece of it by a wrong one.
inline constexpr std::string_view kSmallRubric = R"(format: matang-rubric/1
id: small
version: "1"
family: small
status: draft
language: id
name: {id: Kecil, en: Small}
valid: {from: 2021, to: 2025}
sources:
  - {id: decree, title: Keputusan, number: "1", year: 2021}
editions:
  - {id: "2021", name: Pedoman, source: decree, years: [2021, 2022]}
node-kinds:
  domain: {id: Domain, en: Domain}
  indicator: {id: Indikator, en: Indicator}
tag-axes:
  - id: pillar
    name: Pilar
    values:
      - {id: living, name: Hidup}
scales:
  - id: steps
    name: Kematangan
    from: 1
    to: 3
    levels:
      - {level: 1, name: Rendah}
      - {level: 2, name: Sedang}
      - {level: 3, name: Tinggi}
  - {id: figure, name: Angka, from: 1, to: 3, step: 0}
index-range: {from: 1, to: 3}
stages:
  carry-over: true
  list:
    - {id: self, name: Mandiri, by: agency}
    - {id: final, name: Akhir, by: assessor}
panel: {combination: median}
weights: of-index
rounding:
  mode: half-up
  decimals: 2
  steps:
    - {of: domain, figure: contribution}
predicates:
  basis: rounded
  bands:
    - {id: low, name: Kurang, from: 1, below: 2}
    - {id: high, name: Baik, from: 2, to: 3}
index:
  name: Indeks
  children:
    - id: D1
      kind: domain
      name: Kebijakan
      weight: 40
      children:
        - id: I1
          kind: indicator
          name: Arsitektur
          weight: 10
          scale: steps
          tags: {pillar: living}
          criteria: {1: a, 2: b, 3: c}
        - id: I2
          kind: indicator
          name: Peta
          weight: 30
          scale: figure
    - id: D2
      kind: domain
      name: Layanan
      weight: 60
      children:
        - id: I3
          kind: indicator
          name: Pengaduan
          scale: steps
          criteria: {1: d, 2: e, 3: f}
        - id: I4
          kind: indicator
          name: Data
          scale: figure
)";

using Replacements = std::vector<std::pair<std::string, std::string>>;

/// A text with pieces replaced; each piece must be there (its first occurrence is meant).
inline std::string replaced(std::string_view original, const Replacements& replacements) {
    std::string text{original};
    for (const auto& [piece, other] : replacements) {
        const std::size_t at = text.find(piece);
        EXPECT_NE(at, std::string::npos) << piece;
        if (at != std::string::npos) {
            text.replace(at, piece.size(), other);
        }
    }
    return text;
}

/// The small rubric with pieces replaced.
inline std::string smallRubric(const Replacements& replacements = {}) {
    return replaced(kSmallRubric, replacements);
}

inline std::vector<std::string> print(const std::vector<base::Diagnostic>& findings) {
    std::vector<std::string> lines;
    for (const base::Diagnostic& finding : findings) {
        lines.push_back(base::toString(finding));
    }
    return lines;
}

/// What the loader says of the small rubric with pieces replaced.
inline std::vector<std::string> findingsWith(const Replacements& replacements) {
    return print(loadRubric(smallRubric(replacements), "f").findings);
}

/// One more indicator for the end of the small rubric, below D2 (line 83 where it is the first), with these keys.
inline std::string indicator(const std::string& keys, const std::string& scale = "figure", const std::string& id = "Q") {
    return "        - {id: " + id + ", kind: indicator, name: Butir, scale: " + scale + (keys.empty() ? "" : ", " + keys) + "}\n";
}

/// One more inner node for the same place, with these keys and by default one indicator, X1.
inline std::string branch(const std::string& keys, const std::string& id = "X",
                          const std::string& children = "{id: X1, kind: indicator, name: Butir, scale: figure}") {
    return "        - {id: " + id + ", kind: indicator, name: Cabang" + (keys.empty() ? "" : ", " + keys) + ", children: [" + children +
           "]}\n";
}

/// What the loader says of the small rubric with nodes added at its end and keys added before the tree (line 49).
inline std::vector<std::string> findingsWithNodes(const std::string& nodes, const std::string& keys = {}, Replacements others = {}) {
    if (!keys.empty()) {
        others.emplace_back("\nindex:\n", "\n" + keys + "\nindex:\n");
    }
    return print(loadRubric(smallRubric(others) + nodes, "f").findings);
}

/// The small rubric with the same, which must be without mistakes.
inline std::shared_ptr<const Rubric> rubricWithNodes(const std::string& nodes, const std::string& keys = {}, Replacements others = {}) {
    if (!keys.empty()) {
        others.emplace_back("\nindex:\n", "\n" + keys + "\nindex:\n");
    }
    const LoadedRubric loaded = loadRubric(smallRubric(others) + nodes, "f");
    EXPECT_EQ(print(loaded.findings), std::vector<std::string>{});
    return loaded.rubric;
}

/// The node with this id.
inline const Node& nodeOf(const Rubric& rubric, const std::string& id) {
    return rubric.node(rubric.find(NodeId{id}));
}

inline std::string sourcePath(const std::string& path) {
    return std::string{MATANG_SOURCE_DIR} + "/" + path;
}

inline std::string fileText(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    EXPECT_TRUE(stream) << path;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

}  // namespace matang::rubric::test
