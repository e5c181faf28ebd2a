// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_pane.h"

#include "../evidence_words.h"
#include "../preview/save_evidence.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "banner.h"
#include "clipboard_picture.h"
#include "file_drop.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kProgressSteps = 1000;

}  // namespace

EvidencePane::EvidencePane(WorkspaceSession& session, EvidenceListModel& model, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_model(model),
      m_title(new QLabel(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(this)),
      m_question(new Banner(this)),
      m_add(new QPushButton(this)),
      m_view(new QPushButton(this)),
      m_more(new QPushButton(this)),
      m_working(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("evidencePane"));
    m_title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_title->setBuddy(m_list);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_question->setObjectName(QStringLiteral("evidenceQuestion"));
    m_add->setObjectName(QStringLiteral("evidenceAdd"));
    m_view->setObjectName(QStringLiteral("evidenceView"));
    m_more->setObjectName(QStringLiteral("evidenceMore"));
    m_cancel->setObjectName(QStringLiteral("evidenceCancel"));
    m_progress->setObjectName(QStringLiteral("evidenceProgress"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    theme::makeQuiet(*m_hint);
    theme::makeQuiet(*m_working);
    m_hint->setWordWrap(true);
    m_working->setWordWrap(true);
    addMenus();
    arrange();
    connectParts();
    retranslate();
}

void EvidencePane::addMenus() {
    auto* adding = new QMenu(m_add);
    m_addFiles = adding->addAction(QString(), this, &EvidencePane::chooseFiles);
    m_addFolder = adding->addAction(QString(), this, &EvidencePane::chooseFolder);
    m_addPage = adding->addAction(QString(), this, [this] { emit pageWanted({}); });
    m_paste = adding->addAction(QString(), this, &EvidencePane::paste);
    m_add->setMenu(adding);
    auto* more = new QMenu(m_more);
    m_facts = more->addAction(QString(), this, [this] { emit factsWanted(row()); });
    m_also = more->addAction(QString(), this, [this] { emit linkAlsoWanted(row()); });
    m_save = more->addAction(QString(), this, &EvidencePane::saveCopy);
    m_remove = more->addAction(QString(), this, &EvidencePane::askToRemove);
    m_more->setMenu(more);
    m_addFiles->setObjectName(QStringLiteral("evidenceAddFiles"));
    m_addFolder->setObjectName(QStringLiteral("evidenceAddFolder"));
    m_addPage->setObjectName(QStringLiteral("evidenceAddPage"));
    m_paste->setObjectName(QStringLiteral("evidencePaste"));
    m_facts->setObjectName(QStringLiteral("evidenceFacts"));
    m_also->setObjectName(QStringLiteral("evidenceAlso"));
    m_save->setObjectName(QStringLiteral("evidenceSave"));
    m_remove->setObjectName(QStringLiteral("evidenceRemove"));
}

void EvidencePane::arrange() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_view);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto* work = new QHBoxLayout;
    work->setSpacing(theme::kGap);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_question);
    column->addWidget(m_hint);
    column->addWidget(m_working);
    column->addLayout(work);
    column->addLayout(buttons);
}

void EvidencePane::connectParts() {
    connect(m_view, &QPushButton::clicked, this, &EvidencePane::view);
    connect(m_list, &QListView::doubleClicked, this, &EvidencePane::view);
    connect(m_question, &Banner::triggered, this, &EvidencePane::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showChoice();
        emit chosen(row());
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EvidencePane::refresh);
    auto& attaching = m_session.evidence().attaching();
    connect(m_cancel, &QPushButton::clicked, &attaching, &Attaching::cancel);
    connect(&attaching, &Attaching::changed, this, &EvidencePane::refresh);
    connect(&attaching, &Attaching::progressed, this, &EvidencePane::showProgress);
    const auto onList = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    onList(QKeySequence::Delete, &EvidencePane::askToRemove);
    onList(Qt::Key_Return, &EvidencePane::view);
    onList(Qt::Key_Enter, &EvidencePane::view);
    onList(QKeySequence::Paste, &EvidencePane::paste);
    onList(Qt::Key_Escape, [this] { m_question->show(Banner::Tone::Notice, {}); });
    onList(Qt::ALT | Qt::Key_Return, [this] { emit factsWanted(row()); });
}

int EvidencePane::row() const {
    return m_list->currentIndex().row();
}

void EvidencePane::refresh() {
    const int count = m_model.rowCount();
    const bool writable = !m_session.isReadOnly();
    const bool busy = m_session.evidence().attaching().isRunning();
    m_title->setText(count == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(count));
    m_hint->setVisible(writable && !busy);
    m_add->setEnabled(writable);
    m_working->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    showChoice();
    showProgress();
}

void EvidencePane::showChoice() {
    const bool any = m_list->currentIndex().isValid();
    m_view->setEnabled(any);
    m_more->setEnabled(any);
    m_also->setEnabled(any && !m_session.isReadOnly());
    m_remove->setEnabled(any && !m_session.isReadOnly());
    m_question->show(Banner::Tone::Notice, {});
}

void EvidencePane::showProgress() {
    const auto& attaching = m_session.evidence().attaching();
    m_progress->setValue(static_cast<int>(attaching.share() * kProgressSteps));
    if (attaching.isRunning()) {
        m_working->setText(tr("File %1 of %2: %3").arg(attaching.done() + 1).arg(attaching.total()).arg(shownText(attaching.current())));
    }
}

void EvidencePane::chooseFiles() {
    if (m_session.isReadOnly()) {
        return;
    }
    const auto files = QFileDialog::getOpenFileNames(this, tr("Add evidence"));
    if (!files.isEmpty()) {
        emit filesChosen(files);
    }
}

void EvidencePane::chooseFolder() {
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Add every file of a folder"));
    if (!folder.isEmpty()) {
        emit filesChosen({folder});
    }
}

bool EvidencePane::paste() {
    if (m_session.isReadOnly()) {
        return false;
    }
    const auto* copied = QApplication::clipboard()->mimeData();
    if (const auto paths = FileDrop::pathsOf(copied); !paths.isEmpty()) {
        emit filesChosen(paths);
        return true;
    }
    if (copied->hasImage()) {
        const auto picture = storeClipboardPicture(QDir(m_pictures.path()), m_session.surroundings().clock.now());
        if (!picture.isEmpty()) {
            emit pictureChosen(picture);
        }
        return !picture.isEmpty();
    }
    const QUrl address(copied->text().trimmed(), QUrl::StrictMode);
    if (address.isValid() && !address.host().isEmpty() && address.scheme().startsWith(QLatin1String("http"))) {
        emit pageWanted(copied->text().trimmed());
        return true;
    }
    m_question->show(Banner::Tone::Notice,
                     tr("Nothing that can be evidence was copied: copy a file, a picture or the address of a web page."));
    return false;
}

void EvidencePane::saveCopy() {
    if (const auto* link = m_model.at(row())) {
        saveEvidence(this, m_session, *link);
    }
}

void EvidencePane::view() {
    if (m_model.at(row()) != nullptr) {
        emit viewWanted(row());
    }
}

void EvidencePane::askToRemove() {
    const auto* link = m_model.at(row());
    if (link == nullptr || m_session.isReadOnly()) {
        return;
    }
    m_asked = link->id;
    m_session.evidence().isLastLink(link->id).then(this, [this, id = link->id](const base::Result<bool>& last) {
        const auto* asked = m_model.at(row());
        if (asked == nullptr || asked->id != id || m_asked != id) {
            return;
        }
        if (!last || !*last) {
            remove();
            return;
        }
        m_question->show(Banner::Tone::Notice,
                         tr("Nothing else holds %1. It stays in the workspace until space is freed; until then Undo brings it back.")
                             .arg(shownText(asked->fileName)),
                         tr("Remove"));
    });
}

void EvidencePane::remove() {
    const auto* link = m_model.at(row());
    if (link != nullptr && link->id == m_asked) {
        emit removalWanted(row());
    }
    m_question->show(Banner::Tone::Notice, {});
}

void EvidencePane::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void EvidencePane::select(assessment::EvidenceLinkId link) {
    if (const int found = m_model.rowOf(link); found >= 0) {
        m_list->setCurrentIndex(m_model.index(found));
    }
}

void EvidencePane::retranslate() {
    m_list->setAccessibleName(tr("Evidence"));
    m_hint->setText(tr("Drop files or folders here, paste, or add them."));
    m_add->setText(tr("Add evidence"));
    m_addFiles->setText(tr("Files\u2026"));
    m_addFolder->setText(tr("Folder\u2026"));
    m_addPage->setText(tr("Web page\u2026"));
    m_paste->setText(tr("Paste what was copied"));
    m_view->setText(tr("View"));
    m_more->setText(tr("More"));
    m_facts->setText(tr("Facts and judgement"));
    m_also->setText(tr("Also for another indicator\u2026"));
    m_save->setText(tr("Save a copy\u2026"));
    m_remove->setText(tr("Remove"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Evidence is being stored"));
    refresh();
}

void EvidencePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui
