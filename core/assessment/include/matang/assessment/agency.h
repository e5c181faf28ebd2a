// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/base/ids.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matang::assessment {

using AgencyId = base::RowId<struct AgencyTag>;

/// Kinds of agency as the ministries group them; the text form is the Indonesian word used in the values CSV.
enum class AgencyKind { Unknown, Ministry, Institution, Province, Regency, City };

/// "kementerian", "lembaga", "provinsi", "kabupaten", "kota"; empty for Unknown.
[[nodiscard]] std::string_view kindCode(AgencyKind kind);
[[nodiscard]] std::optional<AgencyKind> kindFromCode(std::string_view code);

/// A ministry, institution or local government (instansi).
struct Agency {
    AgencyId id;
    std::string code;  ///< Kemendagri region code or other official code; may be empty
    std::string name;  ///< as first published
    AgencyKind kind = AgencyKind::Unknown;
    std::vector<std::string> aliases;  ///< other published names
    friend bool operator==(const Agency&, const Agency&) = default;
};

/// The form under which names are matched: lower case, without "Pemerintah"/"Pemkot"/"Pemkab"/"Pemprov", with "Kab."/"Kabupaten",
/// "Prov."/"Provinsi" and white space unified. "Pemerintah Kota Bogor", "Pemkot Bogor" and "Kota Bogor" are one; "Kabupaten Bogor" is
/// another. The own name of a region is written in one word, because tables write "Tanjungpinang" and "Tanjung Pinang". Never shown to
/// anybody.
[[nodiscard]] std::string normalisedAgencyName(std::string_view name);

/// The kind that a published name shows ("Pemerintah Kab. Semarang" is a Regency), or Unknown.
[[nodiscard]] AgencyKind kindFromName(std::string_view name);

}  // namespace matang::assessment
