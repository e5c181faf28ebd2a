// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_address.h"

#include "../text_conversion.h"

#include <QDesktopServices>

namespace matang::gui {

WebAddress::WebAddress(const assessment::EvidenceLink& link) : m_url(fromStd(link.fileName), QUrl::StrictMode) {}

bool WebAddress::isOpened() const {
    const auto scheme = m_url.scheme();
    return m_url.isValid() && !m_url.host().isEmpty() && (scheme == QStringLiteral("http") || scheme == QStringLiteral("https"));
}

QString WebAddress::shown() const {
    return QString::fromLatin1(m_url.toEncoded());
}

void WebAddress::open() const {
    if (isOpened()) {
        QDesktopServices::openUrl(QUrl::fromEncoded(m_url.toEncoded(), QUrl::StrictMode));
    }
}

}  // namespace matang::gui
