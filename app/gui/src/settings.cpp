// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "text_conversion.h"

#include <QFileInfo>
#include <QSettings>

namespace matang::gui {

namespace {

constexpr int kRecentFiles = 8;
const QString kLanguage = QStringLiteral("interface/language");
const QString kAppearance = QStringLiteral("interface/appearance");
const QString kPerson = QStringLiteral("person/name");
const QString kRole = QStringLiteral("person/role");
const QString kOrganisation = QStringLiteral("person/organisation");
const QString kGoesOn = QStringLiteral("sheet/goesOn");
const QString kRecent = QStringLiteral("files/recent");
const QString kLastPlaces = QStringLiteral("files/lastPlaces");
const QString kChosenAgencies = QStringLiteral("files/chosenAgencies");
const QString kReportTemplate = QStringLiteral("report/template");
const QString kReportFolder = QStringLiteral("report/folder");
const QString kReportChoices = QStringLiteral("report/choices");
const QString kLayout = QStringLiteral("layout/%1");

}  // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QStringLiteral("Matang"), QStringLiteral("matang"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

text::Language Settings::language() const {
    const auto code = toStd(m_store->value(kLanguage).toString());
    return text::languageFromCode(code).value_or(text::Language::Indonesian);
}

void Settings::setLanguage(text::Language language) {
    m_store->setValue(kLanguage, fromStd(text::languageCode(language)));
}

Appearance Settings::appearance() const {
    const auto word = m_store->value(kAppearance).toString();
    if (word == QStringLiteral("light")) {
        return Appearance::Light;
    }
    return word == QStringLiteral("dark") ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance) {
    switch (appearance) {
        case Appearance::System:
            m_store->remove(kAppearance);
            break;
        case Appearance::Light:
            m_store->setValue(kAppearance, QStringLiteral("light"));
            break;
        case Appearance::Dark:
            m_store->setValue(kAppearance, QStringLiteral("dark"));
            break;
    }
}

QString Settings::person() const {
    return m_store->value(kPerson).toString();
}

void Settings::setPerson(const QString& person) {
    m_store->setValue(kPerson, person.trimmed());
}

assessment::Role Settings::role() const {
    return assessment::roleFromCode(toStd(m_store->value(kRole).toString())).value_or(assessment::Role::Coordinator);
}

QString Settings::organisation() const {
    return m_store->value(kOrganisation).toString();
}

assessment::Person Settings::who() const {
    return {toStd(person()), role(), toStd(organisation())};
}

void Settings::setWho(const assessment::Person& who) {
    setPerson(fromStd(who.name));
    m_store->setValue(kRole, fromStd(assessment::roleCode(who.role)));
    m_store->setValue(kOrganisation, fromStd(who.organisation).trimmed());
}

bool Settings::goesOn() const {
    return m_store->value(kGoesOn).toBool();
}

void Settings::setGoesOn(bool goesOn) {
    m_store->setValue(kGoesOn, goesOn);
}

QStringList Settings::recentFiles() const {
    return m_store->value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& file) {
    const auto path = QFileInfo(file).absoluteFilePath();
    auto files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(kRecent, files.mid(0, kRecentFiles));
}

Settings::Place Settings::lastPlace(const QString& file) const {
    const auto kept = m_store->value(kLastPlaces).toMap().value(QFileInfo(file).absoluteFilePath()).toStringList();
    return {kept.value(0).toLongLong(), kept.value(1), kept.value(2)};
}

/// Only files that are still remembered keep what belongs to them.
void Settings::keepForFile(const QString& key, const QString& file, const QStringList& words) {
    const auto former = m_store->value(key).toMap();
    QVariantMap kept;
    for (const auto& recent : recentFiles()) {
        if (former.contains(recent)) {
            kept.insert(recent, former.value(recent));
        }
    }
    kept.insert(QFileInfo(file).absoluteFilePath(), words);
    m_store->setValue(key, kept);
}

void Settings::setLastPlace(const QString& file, const Place& place) {
    keepForFile(kLastPlaces, file, {QString::number(place.assessment), place.stage, place.node});
}

QList<qint64> Settings::chosenAgencies(const QString& file) const {
    QList<qint64> agencies;
    for (const auto& number : m_store->value(kChosenAgencies).toMap().value(QFileInfo(file).absoluteFilePath()).toStringList()) {
        agencies << number.toLongLong();
    }
    return agencies;
}

void Settings::setChosenAgencies(const QString& file, const QList<qint64>& agencies) {
    QStringList numbers;
    for (const auto agency : agencies) {
        numbers << QString::number(agency);
    }
    keepForFile(kChosenAgencies, file, numbers);
}

QString Settings::reportTemplate() const {
    return m_store->value(kReportTemplate).toString();
}

void Settings::setReportTemplate(const QString& reportTemplate) {
    m_store->setValue(kReportTemplate, reportTemplate);
}

Settings::ReportChoice Settings::reportChoice(const QString& reportTemplate) const {
    const auto kept = m_store->value(kReportChoices).toMap().value(reportTemplate).toStringList();
    return {kept.value(0), kept.value(1), kept.mid(2)};
}

void Settings::setReportChoice(const QString& reportTemplate, const ReportChoice& choice) {
    auto kept = m_store->value(kReportChoices).toMap();
    kept.insert(reportTemplate, QStringList{choice.language, choice.format} + choice.leftOut);
    m_store->setValue(kReportChoices, kept);
}

QString Settings::reportFolder() const {
    return m_store->value(kReportFolder).toString();
}

void Settings::setReportFolder(const QString& folder) {
    m_store->setValue(kReportFolder, folder);
}

QByteArray Settings::layout(const QString& part) const {
    return m_store->value(kLayout.arg(part)).toByteArray();
}

void Settings::setLayout(const QString& part, const QByteArray& state) {
    m_store->setValue(kLayout.arg(part), state);
}

}  // namespace matang::gui
