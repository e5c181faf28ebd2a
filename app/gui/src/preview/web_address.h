// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/assessment/evidence.h>

#include <QString>
#include <QUrl>

namespace matang::gui {

/// The address of a web page that is evidence: what is shown is what is opened, in letters that cannot be mistaken for others.
class WebAddress {
public:
    explicit WebAddress(const assessment::EvidenceLink& link);
    /// Only http and https lead anywhere.
    [[nodiscard]] bool isOpened() const;
    [[nodiscard]] QString shown() const;
    void open() const;

private:
    QUrl m_url;
};

}  // namespace matang::gui
