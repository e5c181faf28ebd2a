// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide_window.h"

#include "theme.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kColumns = 110;
constexpr int kLines = 44;

QString anchorOf(const QString& heading) {
    static const QRegularExpression kOther(QStringLiteral("[^\\p{L}\\p{N} _-]"));
    return heading.toLower().remove(kOther).replace(QLatin1Char(' '), QLatin1Char('-'));
}

}  // namespace

GuideWindow::GuideWindow(text::Language language, QWidget* parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit(this)), m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("guideWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_text->setObjectName(QStringLiteral("guideText"));
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(theme::kEdge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGap, theme::kGap, theme::kGap, theme::kGap);
    column->setSpacing(theme::kGap);
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_text, &QTextBrowser::backward);
    resize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().lineSpacing() * kLines);
    follow(QUrl(language == text::Language::Indonesian ? QStringLiteral("qrc:/docs/user/panduan.md")
                                                       : QStringLiteral("qrc:/docs/user/guide.md")));
    m_text->setFocus();
}

void GuideWindow::follow(const QUrl& link) {
    if (link.scheme().startsWith(QStringLiteral("http"))) {
        QDesktopServices::openUrl(link);
        return;
    }
    const auto target = m_text->source().resolved(link);
    const auto page = target.adjusted(QUrl::RemoveFragment);
    if (page != m_text->source().adjusted(QUrl::RemoveFragment)) {
        m_text->setSource(page, QTextDocument::MarkdownResource);
    }
    showHeading(target.fragment());
}

void GuideWindow::showHeading(const QString& anchor) {
    if (anchor.isEmpty()) {
        return;
    }
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            QTextCursor cursor(block);
            m_text->moveCursor(QTextCursor::End);
            m_text->setTextCursor(cursor);
            return;
        }
    }
}

void GuideWindow::findNext() {
    if (!m_text->find(m_search->text())) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_search->text());
    }
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace matang::gui
