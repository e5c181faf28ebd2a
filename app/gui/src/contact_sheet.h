// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace matang::gui {

/// Many pictures made small on one, each with its name: for looking at all of them, and for keeping.
class ContactSheet {
public:
    void add(const QImage& picture, const QString& name);
    /// False where the file cannot be written.
    [[nodiscard]] bool save(const QString& file) const;

private:
    struct Entry {
        QImage picture;
        QString name;
    };
    std::vector<Entry> m_entries;
};

}  // namespace matang::gui
