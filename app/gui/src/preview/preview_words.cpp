// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_words.h"

#include "../text_conversion.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QFileInfo>

namespace matang::gui {

QString PreviewWords::instead(PreviewContent::Kind kind, const assessment::EvidenceLink& link, const Wording& wording) {
    using Kind = PreviewContent::Kind;
    switch (kind) {
        case Kind::Empty:
            return tr("The file is empty: it has no content. Attach the right file.");
        case Kind::BrokenPdf:
            return tr("This PDF cannot be read: the file is broken, or it is no PDF. Ask for the file once more, and attach that.");
        case Kind::LockedPdf:
            return tr("This PDF asks for a password and is not shown here. Save a copy and open it with another program.");
        case Kind::BrokenImage:
            return tr(
                "This picture cannot be read: the file is broken, or of a kind that is not shown here. Save a copy and open it with "
                "another program.");
        case Kind::ImageTooLarge:
            return tr("This picture is too large to be shown here. Save a copy and open it with another program.");
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
