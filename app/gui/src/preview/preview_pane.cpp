// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_pane.h"

#include "../evidence_words.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"
#include "page_strip.h"
#include "pdf_pages.h"
#include "picture_view.h"
#include "preview_tools.h"
#include "preview_words.h"
#include "save_evidence.h"
#include "text_view.h"
#include "web_address.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

/// Kinds of files that are not brought out of the workspace at all: a film of a gigabyte would be, for nothing.
bool isNeverShown(const std::string& mediaType) {
    return !mediaType.empty() && !mediaType.starts_with("text/") && !mediaType.starts_with("image/") && mediaType != "application/pdf" &&
           mediaType != "application/json" && mediaType != "application/xml";
}

/// What is known of a file without opening it.
std::optional<PreviewContent::Kind> kindAtOnce(const assessment::EvidenceLink& link) {
    using Kind = PreviewContent::Kind;
    return link.isWebPage()               ? std::optional(Kind::Web)
           : link.size == 0               ? std::optional(Kind::Empty)
           : isNeverShown(link.mediaType) ? std::optional(Kind::Other)
                                          : std::nullopt;
}

}  // namespace

PreviewPane::PreviewPane(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_job(session),
      m_outsideCopies(session),
      m_name(new QLabel(this)),
      m_outside(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_tools(new PreviewTools(this)),
      m_state(new QLabel(this)),
      m_address(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_browser(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_column(new QVBoxLayout(this)),
      m_row(new QHBoxLayout) {
    setObjectName(QStringLiteral("previewPane"));
    m_name->setObjectName(QStringLiteral("previewName"));
    m_outside->setObjectName(QStringLiteral("previewOutside"));
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_state->setObjectName(QStringLiteral("previewState"));
    m_address->setObjectName(QStringLiteral("previewAddress"));
    m_browser->setObjectName(QStringLiteral("previewBrowser"));
    m_save->setObjectName(QStringLiteral("previewSave"));
    m_name->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (auto* words : {m_state, m_address}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(theme::kGap);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    arrange();
    connectParts();
    retranslate();
}

void PreviewPane::arrange() {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_name, 1);
    head->addWidget(m_outside);
    head->addWidget(m_close);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme::kGap);
    acts->addWidget(m_browser);
    acts->addWidget(m_save);
    acts->addStretch(1);
    m_row->setSpacing(theme::kGap);
    m_column->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    m_column->setSpacing(theme::kGap);
    m_column->addLayout(head);
    m_column->addWidget(m_tools);
    m_column->addWidget(m_address);
    m_column->addWidget(m_state);
    m_column->addWidget(m_busy);
    m_column->addLayout(acts);
    m_column->addLayout(m_row, 1);
}

void PreviewPane::connectParts() {
    connect(&m_job, &PreviewJob::finished, this, &PreviewPane::take);
    connect(m_close, &QPushButton::clicked, this, &PreviewPane::closeWanted);
    connect(m_save, &QPushButton::clicked, this, [this] { saveEvidence(this, m_session, *m_link); });
    connect(m_outside, &QPushButton::clicked, this, [this] { m_outsideCopies.open(*m_link); });
    connect(m_browser, &QPushButton::clicked, this, [this] { WebAddress(*m_link).open(); });
    connect(m_tools, &PreviewTools::stripWanted, this, &PreviewPane::showStrip);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (isVisible()) {
            emit closeWanted();
        }
    });
}

void PreviewPane::open(const assessment::EvidenceLink& link, const PreviewPlace& place) {
    const bool same = m_link && m_link->sha256 == link.sha256 && m_view != nullptr;
    m_link = link;
    m_wanted = place;
    writeName();
    if (same) {
        goToPlace();
        return;
    }
    m_job.stop();
    m_answer.reset();
    PreviewContent known;
    if (const auto kind = kindAtOnce(link)) {
        known.kind = *kind;
        take(known);
    } else {
        showContent();
        m_job.start(link);
    }
}

void PreviewPane::clear() {
    m_job.stop();
    removeView();
    m_answer.reset();
    m_link.reset();
}

void PreviewPane::take(const PreviewJob::Answer& answer) {
    m_answer = answer;
    const bool waited = hasKeyboard();
    showContent();
    if (waited) {
        takeKeyboard();
    }
}

void PreviewPane::takeKeyboard() {
    (m_view != nullptr ? m_view : m_close)->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::focusSearch() {
    if (m_content != nullptr && m_content->hasWords()) {
        m_tools->focusSearch();
    }
}

bool PreviewPane::hasKeyboard() const {
    const auto* at = QApplication::focusWidget();
    return at != nullptr && isAncestorOf(at);
}

void PreviewPane::removeView() {
    m_tools->serve(nullptr, false);
    showStrip(false);
    delete m_view;
    m_view = nullptr;
    m_content = nullptr;
    m_pages = nullptr;
}

template <typename View>
void PreviewPane::place(View* view) {
    m_view = view;
    m_content = view;
    view->setAccessibleName(fromStd(m_link->fileName));
    m_row->addWidget(view, 1);
    m_tools->serve(view, m_pages != nullptr);
    QWidget::setTabOrder(m_tools->last(), view);
    view->show();
    goToPlace();
    view->changed = [this] { writeState(); };
}

void PreviewPane::goToPlace() {
    m_tools->setWords(m_wanted.words);
    if (m_pages != nullptr && m_wanted.page > 0) {
        m_pages->goToPage(m_wanted.page);
    }
    if (m_content != nullptr) {
        m_content->find(m_wanted.query, m_pages == nullptr || m_wanted.page == 0);
    }
    writeState();
}

void PreviewPane::showPdf(const PreviewContent& content) {
    m_pages = new PdfPages(content.pdf, this);
    place(m_pages);
}

void PreviewPane::showStrip(bool shown) {
    delete m_strip;
    m_strip = nullptr;
    if (!shown || m_pages == nullptr) {
        return;
    }
    m_strip = new PageStrip((*m_answer)->pdf, this);
    m_strip->setAccessibleName(tr("Pages"));
    m_row->insertWidget(0, m_strip);
    m_strip->show();
    m_strip->showPage(m_pages->page());
    connect(m_strip, &PageStrip::pageChosen, m_pages, &PdfPages::goToPage);
    QWidget::setTabOrder(m_strip, m_pages);
}

void PreviewPane::showContent() {
    removeView();
    if (m_answer && *m_answer) {
        const auto& content = **m_answer;
        if (content.kind == PreviewContent::Kind::Pdf) {
            showPdf(content);
        } else if (content.kind == PreviewContent::Kind::Image) {
            place(new PictureView(content.image, this));
        } else if (content.kind == PreviewContent::Kind::Text) {
            place(new TextView(content.text, this));
        }
    }
    // Without a view the words stand at the top.
    m_column->setStretch(m_column->count() - 1, 1);
    writeState();
}

void PreviewPane::writeState() {
    if (!m_link) {
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    QString words = m_answer ? QString() : tr("The file is being opened\u2026");
    if (m_answer && !*m_answer) {
        words = wording.error(m_answer->error());
    } else if (m_answer && m_view == nullptr) {
        words = PreviewWords::instead(**m_answer, *m_link, wording);
    } else if (m_answer && (*m_answer)->cut) {
        words = tr("Only the first 1 MB is shown here. Save a copy to see all of it.");
    }
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_busy->setVisible(!m_answer);
    m_tools->showPlace(m_pages == nullptr ? QString() : tr("page %1 of %2").arg(m_pages->page()).arg(m_pages->pageCount()));
    m_tools->refresh();
    if (m_strip != nullptr) {
        m_strip->showPage(m_pages->page());
    }
    writeButtons();
}

void PreviewPane::writeButtons() {
    const bool web = m_link->isWebPage();
    const WebAddress address(*m_link);
    m_address->setText(web ? address.shown() : QString());
    m_address->setVisible(web);
    m_browser->setVisible(web && address.isOpened());
    m_outside->setVisible(OutsideCopies::mayOpen(*m_link));
    m_save->setVisible(!web && m_answer && !m_state->text().isEmpty());
}

void PreviewPane::writeName() {
    if (m_link) {
        const auto name = evidenceNumber(m_session.document().rubric(), *m_link) + QStringLiteral("  ") + shownText(m_link->fileName);
        m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, m_name->width()));
        m_name->setAccessibleName(name);
        m_name->setToolTip(name.toHtmlEscaped());
    }
}

/// What is typed here is meant for the file: a figure must not choose a level behind it.
void PreviewPane::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_column->activate();
    writeName();
}

void PreviewPane::retranslate() {
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    m_outside->setText(tr("Open outside"));
    m_outside->setToolTip(tr("Opens a copy, to be read only, with the program that the system has for such files"));
    m_browser->setText(tr("Open this address in the browser"));
    m_save->setText(tr("Save a copy\u2026"));
    m_busy->setAccessibleName(tr("The file is being opened\u2026"));
    writeState();
}

void PreviewPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace matang::gui
