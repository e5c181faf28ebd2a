// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_copies.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"

#include <matang/exchange/evidence_folder.h>

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <array>

namespace matang::gui {

namespace {

constexpr std::array kPrograms{"apk", "app",        "appimage", "bat", "bin", "class", "cmd", "com", "cpl",  "deb", "desktop", "dll", "elf",
                               "exe", "flatpakref", "gadget",   "hta", "htm", "html",  "inf", "jar", "jnlp", "js",  "jse",     "lnk", "mht",
                               "msc", "msi",        "msp",      "php", "pif", "pl",    "ps1", "py",  "pyw",  "rb",  "reg",     "rpm", "run",
                               "scf", "scr",        "sh",       "svg", "url", "vb",    "vbe", "vbs", "wsf",  "wsh", "xhtml"};

QString nameOf(const assessment::EvidenceLink& link) {
    return fromStd(exchange::safeFileName(link.fileName));
}

}  // namespace

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
    return !link.isWebPage() && link.size > 0 && !isProgram(nameOf(link));
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
    const auto file = folder->filePath(nameOf(link));
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
