// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/rubric/library.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace matang::rubric {

RubricLibrary::RubricLibrary(std::filesystem::path folder) : m_folder(std::move(folder)) {}

std::vector<RubricId> RubricLibrary::ids() const {
    std::vector<RubricId> ids;
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(m_folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unknown;
        if (entry->path().extension() == ".yaml" && entry->is_regular_file(unknown)) {
            ids.emplace_back(entry->path().stem().string());
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

base::Result<std::shared_ptr<const Rubric>> RubricLibrary::get(const RubricId& id) {
    if (const auto loaded = m_loaded.find(id); loaded != m_loaded.end()) {
        return loaded->second;
    }
    // Only ids that the folder lists are turned into paths, so that no id leads out of it.
    const std::vector<RubricId> known = ids();
    if (!std::binary_search(known.begin(), known.end(), id)) {
        std::string list;
        for (const RubricId& one : known) {
            list += (list.empty() ? "" : ", ") + one.text;
        }
        return base::fail(base::ErrorCode::NotFound, "rubric-unknown", {{"rubric", id.text}, {"known", list}});
    }
    const std::string path = (m_folder / (id.text + ".yaml")).string();
    LoadedRubric loaded = loadRubricFile(path);
    if (loaded.rubric == nullptr) {
        return tl::unexpected<base::Error>(
            base::Error{base::ErrorCode::InvalidInput, "rubric-invalid", {{"file", path}}, {path, 0, 0}, std::move(loaded.findings)});
    }
    m_loaded.emplace(id, loaded.rubric);
    return loaded.rubric;
}

}  // namespace matang::rubric
