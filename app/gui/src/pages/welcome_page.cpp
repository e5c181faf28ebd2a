// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_page.h"

#include "../settings.h"
#include "../theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kColumnWidth = 560;

}  // namespace

WelcomePage::WelcomePage(const Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_title(new QLabel(QStringLiteral("Matang"), this)),
      m_words(new QLabel(this)),
      m_problemTitle(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_open(new QPushButton(this)),
      m_new(new QPushButton(this)),
      m_rubrics(new QPushButton(this)),
      m_recentTitle(new QLabel(this)),
      m_recent(new QListWidget(this)) {
    setObjectName(QStringLiteral("welcomePage"));
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    m_new->setObjectName(QStringLiteral("welcomeNew"));
    m_rubrics->setObjectName(QStringLiteral("welcomeRubrics"));
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_problem->setObjectName(QStringLiteral("openProblem"));
    m_title->setFont(theme::scaled(font(), 2.5, QFont::DemiBold));
    theme::makeQuiet(*m_words);
    theme::makeSection(*m_problemTitle);
    theme::makeSection(*m_recentTitle);
    for (auto* label : {m_words, m_problem}) {
        label->setWordWrap(true);
    }
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_recent->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_recent->viewport()->setAutoFillBackground(false);
    arrange();
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_rubrics, &QPushButton::clicked, this, &WelcomePage::rubricsWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit fileWanted(item->data(Qt::UserRole).toString()); });
    showProblem({}, {});
    retranslate();
}

void WelcomePage::arrange() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_open);
    buttons->addWidget(m_new);
    buttons->addWidget(m_rubrics);
    buttons->addStretch(1);
    auto* middle = new QWidget(this);
    middle->setFixedWidth(kColumnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(theme::kGap);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(theme::kGroup);
    column->addWidget(m_problemTitle);
    column->addWidget(m_problem);
    column->addSpacing(theme::kGroup);
    column->addLayout(buttons);
    column->addSpacing(theme::kEdge);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(2);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
}

void WelcomePage::refresh() {
    m_recent->clear();
    for (const auto& file : m_settings.recentFiles()) {
        const QFileInfo info(file);
        if (info.exists()) {
            auto* item = new QListWidgetItem(info.fileName() + QStringLiteral("   ") + info.absolutePath(), m_recent);
            item->setData(Qt::UserRole, file);
            item->setToolTip(file);
        }
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
}

void WelcomePage::showProblem(const QString& title, const QString& words) {
    m_problemTitle->setText(title);
    m_problem->setText(words);
    m_problemTitle->setVisible(!title.isEmpty());
    m_problem->setVisible(!words.isEmpty());
}

void WelcomePage::retranslate() {
    m_words->setText(
        tr("Assess the digital maturity of a city or an agency, indicator by indicator, with evidence. "
           "All answers stand in one file, the workspace, and are saved as you give them."));
    m_open->setText(tr("Open workspace\u2026"));
    m_new->setText(tr("New workspace\u2026"));
    m_rubrics->setText(tr("Look into instruments"));
    m_recentTitle->setText(tr("Recent"));
    m_recent->setAccessibleName(tr("Recent workspaces"));
    refresh();
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
