// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_pane.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../wording.h"
#include "pdf_pages.h"
#include "picture_view.h"
#include "preview_words.h"
#include "save_evidence.h"
#include "text_view.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace matang::gui {

namespace {

/// Kinds of files that are not brought out of the workspace at all: a film of a gigabyte would be, for nothing.
bool isNeverShown(const std::string& mediaType) {
    return !mediaType.empty() && !mediaType.starts_with("text/") && !mediaType.starts_with("image/") && mediaType != "application/pdf" &&
           mediaType != "application/json";
}

}  // namespace

PreviewPane::PreviewPane(WorkspaceSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_job(session),
      m_name(new QLabel(this)),
      m_close(new QPushButton(this)),
      m_tools(new QWidget(this)),
      m_place(new QLabel(m_tools)),
      m_smaller(new QPushButton(QStringLiteral("\u2212"), m_tools)),
      m_larger(new QPushButton(QStringLiteral("+"), m_tools)),
      m_fit(new QPushButton(m_tools)),
      m_state(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_save(new QPushButton(this)),
      m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("previewPane"));
    m_name->setObjectName(QStringLiteral("previewName"));
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_smaller->setObjectName(QStringLiteral("previewSmaller"));
    m_larger->setObjectName(QStringLiteral("previewLarger"));
    m_fit->setObjectName(QStringLiteral("previewFit"));
    m_state->setObjectName(QStringLiteral("previewState"));
    m_save->setObjectName(QStringLiteral("previewSave"));
    m_name->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(theme::kGap);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    arrange();
    connectParts();
    retranslate();
}

void PreviewPane::arrange() {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kGap);
    head->addWidget(m_name, 1);
    head->addWidget(m_close);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(theme::kGap);
    tools->addWidget(m_place, 1);
    tools->addWidget(m_smaller);
    tools->addWidget(m_larger);
    tools->addWidget(m_fit);
    m_column->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    m_column->setSpacing(theme::kGap);
    m_column->addLayout(head);
    m_column->addWidget(m_tools);
    m_column->addWidget(m_state);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_save, 0, Qt::AlignLeft);
    m_column->addStretch(0);
}

void PreviewPane::connectParts() {
    connect(&m_job, &PreviewJob::finished, this, &PreviewPane::take);
    connect(m_close, &QPushButton::clicked, this, &PreviewPane::closeWanted);
    connect(m_save, &QPushButton::clicked, this, [this] { saveEvidence(this, m_session, *m_link); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_content->magnify(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_content->magnify(1); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_content->fitWidth(); });
    // They work from the criteria as well; while the pane is hidden they are nobody's.
    const auto key = [this](const QKeySequence& keys, QPushButton* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] {
            if (button->isVisible()) {
                button->click();
            }
        });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), m_larger);
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), m_larger);
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), m_smaller);
    key(QKeySequence(Qt::CTRL | Qt::Key_0), m_fit);
    key(QKeySequence(Qt::Key_Escape), m_close);
}

void PreviewPane::open(const assessment::EvidenceLink& link) {
    clear();
    m_link = link;
    writeName();
    PreviewContent known;
    known.kind = link.size == 0 ? PreviewContent::Kind::Empty : PreviewContent::Kind::Other;
    if (link.size == 0 || isNeverShown(link.mediaType)) {
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

bool PreviewPane::hasKeyboard() const {
    const auto* at = QApplication::focusWidget();
    return at != nullptr && isAncestorOf(at);
}

void PreviewPane::removeView() {
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
    m_column->insertWidget(m_column->count() - 1, view, 1);
    QWidget::setTabOrder(m_fit, view);
    view->show();
}

void PreviewPane::showPdf(const PreviewContent& content) {
    m_pages = new PdfPages(content.pdf, this);
    connect(m_pages, &PdfPages::pageChanged, this, &PreviewPane::writeState);
    place(m_pages);
    m_pages->goToPage(pageNamedIn(fromStd(m_link->page)));
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
        words = PreviewWords::instead((*m_answer)->kind, *m_link, wording);
    } else if (m_answer && (*m_answer)->cut) {
        words = tr("Only the first 1 MB is shown here. Save a copy to see all of it.");
    }
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_busy->setVisible(!m_answer);
    m_save->setVisible(m_answer && !words.isEmpty());
    m_tools->setVisible(m_view != nullptr);
    m_place->setText(m_pages == nullptr ? QString() : tr("page %1 of %2").arg(m_pages->page()).arg(m_pages->pageCount()));
}

void PreviewPane::writeName() {
    if (m_link) {
        const auto name = fromStd(m_link->letter + "  " + m_link->fileName);
        m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, m_name->width()));
        m_name->setAccessibleName(name);
        m_name->setToolTip(name.toHtmlEscaped());
    }
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_column->activate();
    writeName();
}

void PreviewPane::retranslate() {
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+\u2212)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_fit->setText(tr("Fit width"));
    m_fit->setToolTip(tr("Fit width (Ctrl+0)"));
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
