// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_copies.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <array>

namespace matang::gui {

namespace {

constexpr qsizetype kLongestName = 80;
constexpr qsizetype kLongestEnding = 10;
constexpr std::array kPrograms{"apk", "app",        "appimage", "bat", "bin", "class", "cmd", "com", "cpl",  "deb", "desktop", "dll", "elf",
                               "exe", "flatpakref", "gadget",   "hta", "htm", "html",  "inf", "jar", "jnlp", "js",  "jse",     "lnk", "mht",
                               "msc", "msi",        "msp",      "php", "pif", "pl",    "ps1", "py",  "pyw",  "rb",  "reg",     "rpm", "run",
                               "scf", "scr",        "sh",       "svg", "url", "vb",    "vbe", "vbs", "wsf",  "wsh", "xhtml"};

bool isOfName(QChar letter) {
    const auto category = letter.category();
    const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
                        category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse;
    return !hidden && !QStringLiteral("<>:\"|?*").contains(letter);
}

bool isDevice(const QString& name) {
    const auto stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    const bool numbered =
        stem.size() == 4 && (stem.startsWith(QStringLiteral("COM")) || stem.startsWith(QStringLiteral("LPT"))) && stem[3].isDigit();
    return numbered || stem == QStringLiteral("CON") || stem == QStringLiteral("PRN") || stem == QStringLiteral("AUX") ||
           stem == QStringLiteral("NUL");
}

QString endingOf(const QString& name) {
    const auto point = name.lastIndexOf(QLatin1Char('.'));
    const auto ending = point < 0 ? QString() : name.mid(point + 1);
    const bool plain =
        std::all_of(ending.begin(), ending.end(), [](QChar letter) { return letter.unicode() < 0x80 && letter.isLetterOrNumber(); });
    return plain && ending.size() <= kLongestEnding ? ending : QString();
}

}  // namespace

QString safeFileName(const QString& name) {
    auto last = name;
    last = last.replace(QLatin1Char('\\'), QLatin1Char('/')).section(QLatin1Char('/'), -1);
    QString clean;
    std::copy_if(last.begin(), last.end(), std::back_inserter(clean), &isOfName);
    while (clean.endsWith(QLatin1Char('.')) || clean.endsWith(QLatin1Char(' '))) {
        clean.chop(1);
    }
    const auto ending = endingOf(clean);
    auto stem = (ending.isEmpty() ? clean : clean.chopped(ending.size() + 1)).left(kLongestName).trimmed();
    while (stem.startsWith(QLatin1Char('.')) || stem.startsWith(QLatin1Char('-'))) {
        stem.remove(0, 1);
    }
    if (stem.isEmpty() || isDevice(stem)) {
        stem.prepend(QStringLiteral("bukti"));
    }
    return ending.isEmpty() ? stem : stem + QLatin1Char('.') + ending;
}

bool isProgram(const QString& safeName) {
    const auto ending = safeName.section(QLatin1Char('.'), -1).toLower();
    return std::any_of(kPrograms.begin(), kPrograms.end(), [&ending](const char* known) { return ending == QLatin1String(known); });
}

struct OutsideCopies::Stop {
    std::stop_source source;
};

OutsideCopies::OutsideCopies(WorkspaceSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_stop(std::make_unique<Stop>()) {
    connect(&session, &WorkspaceSession::finishing, this, [this] { m_stop->source.request_stop(); });
}

OutsideCopies::~OutsideCopies() = default;

bool OutsideCopies::mayOpen(const assessment::EvidenceLink& link) {
    return !link.isWebPage() && link.size > 0 && !isProgram(safeFileName(fromStd(link.fileName)));
}

void OutsideCopies::open(const assessment::EvidenceLink& link) {
    if (!mayOpen(link)) {
        return;
    }
    auto folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("matang-open-XXXXXX")));
    if (!folder->isValid()) {
        emit m_session.failed({base::ErrorCode::InputOutput, "temporary-folder-missing", {}, {}, {}});
        return;
    }
    const auto file = folder->filePath(safeFileName(fromStd(link.fileName)));
    m_folders.push_back(std::move(folder));
    m_session.writeEvidence(link, file, m_stop->source.get_token()).then(this, [this, file](base::Result<void> written) {
        if (!written) {
            if (written.error().code != base::ErrorCode::Cancelled) {
                emit m_session.failed(written.error());
            }
            return;
        }
        QFile::setPermissions(file, QFileDevice::ReadOwner);
        QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    });
}

}  // namespace matang::gui
