// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scoring/csv_reader.h"

#include <matang/assessment/agency.h>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace matang::assessment {
namespace {

void expectOne(const std::string& normalised, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        EXPECT_EQ(normalisedAgencyName(name), normalised) << name;
    }
}

TEST(AgencyName, GovernmentWordsMakeNoDifference) {
    expectOne("kota bogor", {"Pemerintah Kota Bogor", "Pemkot Bogor", "Kota Bogor", "PEMERINTAH KOTA BOGOR", "  kota   bogor ",
                             "Pemda Kota Bogor", "Pemerintah Daerah Kota Bogor", "Pemkot Kota Bogor",
                             "Kota\xC2\xA0"
                             "Bogor",
                             "Kota\tBogor\n", "\xEF\xBB\xBFKota Bogor"});
}

TEST(AgencyName, KindsStayApart) {
    expectOne("kabupaten bogor", {"Pemerintah Kab. Bogor", "Kabupaten Bogor", "Kab Bogor", "Kab.Bogor", "Pemkab Bogor", "Pemkab. Bogor"});
    expectOne("kabupaten semarang", {"Pemerintah Kab. Semarang", "Kabupaten Semarang"});
    expectOne("kota semarang", {"Kota Semarang"});
    expectOne("bogor", {"Bogor"});
}

TEST(AgencyName, RegionsAreWrittenInOneWordOrTwo) {
    expectOne("kota tanjungpinang", {"Kota Tanjungpinang", "Kota Tanjung Pinang", "Pemerintah Kota Tanjung-Pinang"});
    expectOne("kabupaten fakfak", {"Pemerintah Kab. Fak-Fak", "Kabupaten Fakfak", "Kab. Fak Fak",
                                   "Kab. Fak\xE2\x80\x91"
                                   "Fak"});
    expectOne("kota kotamobagu", {"Pemerintah Kota KotaMobagu", "Kota Kotamobagu"});
    expectOne("kabupaten ogankomeringuluselatan", {"Pemerintah Kab. Ogan Komering Ulu Sel.", "Kabupaten Ogan Komering Ulu Selatan"});
    expectOne("kabupaten kepulauanmentawai", {"Pemerintah Kab. Kep. Mentawai", "Kabupaten Kepulauan Mentawai"});
    expectOne("kota jakartaselatan", {"Kota Adm. Jakarta Selatan", "Kota Administrasi Jakarta Selatan", "Kota Jakarta Selatan"});
}

TEST(AgencyName, ProvincesAreKnownUnderSeveralNames) {
    expectOne("provinsi dkijakarta",
              {"Pemerintah Provinsi DKI Jakarta", "DKI Jakarta", "Pemprov DKI Jakarta", "Prov. DKI Jakarta", "D.K.I. Jakarta",
               "Pemerintah Daerah Khusus Ibukota Jakarta", "Daerah Khusus Ibu Kota Jakarta", "Daerah Khusus Jakarta"});
    expectOne("provinsi diyogyakarta",
              {"Pemerintah D.I. Yogyakarta", "DI Yogyakarta", "Daerah Istimewa Yogyakarta", "DIY", "Provinsi DI Yogyakarta", "Pemda DIY",
               "Pemerintah Daerah Daerah Istimewa Yogyakarta", "Pemerintah Daerah Istimewa Yogyakarta"});
    expectOne("provinsi aceh", {"Pemerintah Aceh", "Provinsi Aceh", "Nanggroe Aceh Darussalam"});
    expectOne("provinsi nusatenggarabarat", {"Pemerintah Provinsi NTB", "Nusa Tenggara Barat"});
    expectOne("provinsi kepulauanriau", {"Pemerintah Provinsi Kepulauan Riau", "Propinsi Kep. Riau"});
    expectOne("kota yogyakarta", {"Pemerintah Kota Yogyakarta"});
    expectOne("kota bandaaceh", {"Pemerintah Kota Banda Aceh"});
}

TEST(AgencyName, InstitutionsOfTheRepublic) {
    expectOne("kementerian keuangan", {"Kementerian Keuangan", "Kementerian Keuangan RI", "Kementrian Keuangan Republik Indonesia"});
    expectOne("kementerian pekerjaan umum dan perumahan rakyat",
              {"Kementerian Pekerjaan Umum & Perumahan Rakyat", "Kementerian Pekerjaan Umum dan Perumahan Rakyat"});
    expectOne("radio republik indonesia", {"Radio Republik Indonesia", "Radio RI"});
    expectOne("ombudsman republik indonesia", {"Ombudsman Republik Indonesia", "Ombudsman RI"});
}

TEST(AgencyName, OddInputStaysWhatItIs) {
    EXPECT_EQ(normalisedAgencyName(""), "");
    EXPECT_EQ(normalisedAgencyName(" .,- "), "");
    EXPECT_EQ(normalisedAgencyName("Pemerintah"), "pemerintah");
    EXPECT_EQ(normalisedAgencyName("Kota"), "kota");
    EXPECT_EQ(normalisedAgencyName("Ma\xE2\x80\x99"
                                   "rif \xC3\x89"),
              "marif \xC3\x89");
    EXPECT_EQ(normalisedAgencyName("\xFF\xC2"), "\xFF\xC2");
}

TEST(AgencyName, NoTwoOfTheNationalTableFallTogether) {
    const testing::CsvRows rows = testing::readExample("spbe-2023-national.csv");
    ASSERT_EQ(rows.size(), 621U);
    std::map<std::string, std::string> seen;
    for (const auto& row : rows) {
        const auto [known, isNew] = seen.emplace(normalisedAgencyName(row.at("agency")), row.at("agency"));
        EXPECT_TRUE(isNew) << row.at("agency") << " and " << known->second << " are both " << known->first;
        // The table files two provinces under "lembaga" because their names lack the word.
        const bool misfiled = row.at("agency") == "Pemerintah Aceh" || row.at("agency") == "Pemerintah D.I. Yogyakarta";
        EXPECT_EQ(kindCode(kindFromName(row.at("agency"))), misfiled ? "provinsi" : row.at("kind")) << row.at("agency");
    }
}

TEST(AgencyName, SmartCityTablesMeetTheNationalTable) {
    std::map<std::string, std::string> national;
    for (const auto& row : testing::readExample("spbe-2023-national.csv")) {
        national.emplace(normalisedAgencyName(row.at("agency")), row.at("agency"));
    }
    for (const char* file : {"smart-city-2022-dimensions.csv", "city-index-series.csv", "spbe-2021-ministry-indicators.csv"}) {
        for (const auto& row : testing::readExample(file)) {
            EXPECT_TRUE(national.contains(normalisedAgencyName(row.at("agency")))) << row.at("agency");
        }
    }
}

TEST(AgencyKind, HasACodeForTheValuesCsv) {
    const std::vector<std::pair<AgencyKind, std::string>> codes = {{AgencyKind::Ministry, "kementerian"},
                                                                   {AgencyKind::Institution, "lembaga"},
                                                                   {AgencyKind::Province, "provinsi"},
                                                                   {AgencyKind::Regency, "kabupaten"},
                                                                   {AgencyKind::City, "kota"}};
    for (const auto& [kind, code] : codes) {
        EXPECT_EQ(kindCode(kind), code);
        EXPECT_EQ(kindFromCode(code), kind);
    }
    EXPECT_EQ(kindCode(AgencyKind::Unknown), "");
    EXPECT_EQ(kindFromCode(""), std::nullopt);
    EXPECT_EQ(kindFromCode("city"), std::nullopt);
}

TEST(AgencyKind, ShowsInTheName) {
    EXPECT_EQ(kindFromName("Pemerintah Kab. Semarang"), AgencyKind::Regency);
    EXPECT_EQ(kindFromName("Pemkot Bogor"), AgencyKind::City);
    EXPECT_EQ(kindFromName("Pemprov Bali"), AgencyKind::Province);
    EXPECT_EQ(kindFromName("Kementerian Agama"), AgencyKind::Ministry);
    EXPECT_EQ(kindFromName("Badan Pusat Statistik"), AgencyKind::Institution);
    EXPECT_EQ(kindFromName("Bogor"), AgencyKind::Unknown);
    EXPECT_EQ(kindFromName("Kota"), AgencyKind::Unknown);
    EXPECT_EQ(kindFromName(""), AgencyKind::Unknown);
}

}  // namespace
}  // namespace matang::assessment
