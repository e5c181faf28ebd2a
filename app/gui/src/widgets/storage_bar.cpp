// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_bar.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"
#include "person_bar.h"

#include <matang/text/figures.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace matang::gui {

StorageBar::StorageBar(WorkspaceSession& session, PersonBar& person, QWidget* parent)
    : QWidget(parent), m_session(session), m_person(person), m_words(new QLabel(this)), m_button(new QPushButton(this)) {
    setObjectName(QStringLiteral("storageBar"));
    m_words->setObjectName(QStringLiteral("storageWords"));
    m_button->setObjectName(QStringLiteral("storageReclaim"));
    m_words->setWordWrap(true);
    theme::makeQuiet(*m_words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGroup);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &StorageBar::press);
    retranslate();
}

void StorageBar::refresh() {
    if (m_step == Step::Working) {
        return;
    }
    m_session.evidence().room().then(this, [this](const base::Result<workspace::Room>& room) {
        if (room) {
            m_room = *room;
            show(m_room);
        }
    });
}

void StorageBar::show(const workspace::Room& room) {
    const auto language = m_session.surroundings().language.current();
    const auto size = [language](std::int64_t bytes) { return fromStd(text::fileSize(bytes, language)); };
    QStringList sentences;
    if (m_step == Step::Asked) {
        sentences
            << tr("%1 of evidence that was removed everywhere will be deleted for good. It cannot be brought back, and what can be undone "
                  "now no longer can.")
                   .arg(size(room.unreferenced));
    } else if (m_step == Step::Working) {
        sentences << tr("Space is being freed\u2026");
    } else {
        sentences << m_last
                  << tr("The workspace takes %1, of which %2 are %3 pieces of evidence.")
                         .arg(size(room.file), size(room.evidence))
                         .arg(room.contents);
        if (room.unreferencedFiles > 0) {
            sentences << tr("%1 pieces (%2) were removed everywhere and still take space.")
                             .arg(room.unreferencedFiles)
                             .arg(size(room.unreferenced));
        }
    }
    sentences.removeAll(QString());
    m_words->setText(sentences.join(QLatin1Char(' ')));
    m_button->setText(m_step == Step::Asked ? tr("Delete for good") : m_step == Step::Working ? tr("Cancel") : tr("Free space\u2026"));
    m_button->setVisible(!m_session.isReadOnly() && (room.unreferencedFiles > 0 || m_step != Step::Offered));
}

void StorageBar::press() {
    switch (m_step) {
        case Step::Offered:
            m_step = Step::Asked;
            break;
        case Step::Asked:
            m_person.require([this] { reclaim(); });
            return;
        case Step::Working:
            m_stop.request_stop();
            return;
    }
    show(m_room);
}

void StorageBar::reclaim() {
    m_step = Step::Working;
    m_stop = std::stop_source();
    show(m_room);
    m_session.evidence().reclaim(m_stop.get_token()).then(this, [this](const base::Result<std::int64_t>& won) { finish(won); });
}

void StorageBar::finish(const base::Result<std::int64_t>& won) {
    const auto language = m_session.surroundings().language.current();
    m_step = Step::Offered;
    if (won) {
        m_last = tr("%1 were freed.").arg(fromStd(text::fileSize(*won, language)));
    } else {
        m_last = Wording(language).error(won.error());
    }
    refresh();
}

void StorageBar::retranslate() {
    m_last.clear();
    m_button->setAccessibleName(tr("Free the space of removed evidence"));
    show(m_room);
}

void StorageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
