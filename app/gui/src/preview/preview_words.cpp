// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_words.h"

#include "../text_conversion.h"
#include "../wording.h"
#include "web_address.h"

#include <matang/text/figures.h>

#include <QFileInfo>

namespace matang::gui {

QString PreviewWords::instead(const PreviewContent& content, const assessment::EvidenceLink& link, const Wording& wording) {
    using Kind = PreviewContent::Kind;
    switch (content.kind) {
        case Kind::Empty:
            return tr("The file is empty: it has no content. Attach the right file.");
        case Kind::BrokenPdf:
            return tr("This PDF cannot be read: the file is broken, or it is no PDF. Ask for the file once more, and attach that.");
        case Kind::LockedPdf:
            return tr("This PDF asks for a password and is not shown here. Open it with another program, which asks you for it.");
        case Kind::BrokenImage:
            return tr(
                "This picture cannot be read: the file is broken, or of a kind that is not shown here. Save a copy and open it with "
                "another program.");
        case Kind::ImageTooLarge:
            return tr("This picture of %1 \u00d7 %2 pixels is too large to be shown here. Open it with another program.")
                .arg(content.size.width())
                .arg(content.size.height());
        case Kind::NotText:
            return tr("This file is called a text, but its content is none. Ask for the right file, or open it with another program.");
        case Kind::Web:
            return WebAddress(link).isOpened() ? tr("A web page. It is not shown here; what stands there may have changed since.")
                                               : tr("This address is not opened: only addresses with http and https are.");
        case Kind::Unreadable:
            return tr(
                "The file could not be brought to the computer's temporary folder. See whether the disk is full, then open it again.");
        default:
            break;
    }
    const auto ending = QFileInfo(fromStd(link.fileName)).suffix().toUpper();
    const auto what = ending.isEmpty() ? tr("File of an unknown kind") : tr("%1 file").arg(ending);
    return tr("%1, %2. Files of this kind are not shown here. Save a copy and open it with another program.")
        .arg(what, fromStd(text::fileSize(link.size, wording.language())));
}

}  // namespace matang::gui
