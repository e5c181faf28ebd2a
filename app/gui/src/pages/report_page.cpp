// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_page.h"

#include "../missing_words.h"
#include "../report/report_file.h"
#include "../report/report_form.h"
#include "../report/report_preview.h"
#include "../report/report_target.h"
#include "../report/template_choice.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/page_focus.h"
#include "../widgets/state_panel.h"
#include "../wording.h"

#include <matang/text/figures.h>

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kFormLetters = 62;
constexpr int kFailureLines = 5;

}  // namespace

ReportPage::ReportPage(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_title(new QLabel(this)),
      m_about(new QLabel(this)),
      m_missing(new QLabel(this)),
      m_form(new ReportForm(session, this)),
      m_preview(new ReportPreview(session.surroundings().program, this)),
      m_export(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_folder(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_outcome(new QLabel(this)),
      m_failures(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("reportPage"));
    m_about->setObjectName(QStringLiteral("reportAbout"));
    m_missing->setObjectName(QStringLiteral("reportMissing"));
    m_export->setObjectName(QStringLiteral("reportExport"));
    m_cancel->setObjectName(QStringLiteral("reportCancel"));
    m_open->setObjectName(QStringLiteral("reportOpen"));
    m_folder->setObjectName(QStringLiteral("reportFolder"));
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_outcome->setObjectName(QStringLiteral("reportOutcome"));
    m_failures->setObjectName(QStringLiteral("reportFailures"));
    theme::makeTitle(*m_title);
    for (auto* label : {m_about, m_missing, m_outcome}) {
        label->setWordWrap(true);
    }
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kGap);
    m_failures->setReadOnly(true);
    m_failures->setTabChangesFocus(true);
    m_failures->setFixedHeight(kFailureLines * fontMetrics().lineSpacing() + theme::kGroup);
    m_export->setDefault(true);
    arrange();
    connectParts();
    setFirstFocus(*this, *m_form->firstPart());
    showWords({});
    retranslate();
}

ReportPage::~ReportPage() = default;

void ReportPage::arrange() {
    auto* choices = new QWidget(this);
    auto* upper = new QVBoxLayout(choices);
    upper->setContentsMargins(theme::kEdge, theme::kGroup, theme::kGroup, theme::kGap);
    upper->setSpacing(theme::kGap);
    upper->addWidget(m_title);
    upper->addWidget(m_about);
    upper->addWidget(m_missing);
    upper->addSpacing(theme::kGap);
    upper->addWidget(m_form, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(scroll, 1);
    left->addLayout(arrangeExport());
    auto* side = new QWidget(this);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(fontMetrics().averageCharWidth() * kFormLetters);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(line);
    row->addWidget(m_preview, 1);
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

QLayout* ReportPage::arrangeExport() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    for (auto* button : {m_export, m_cancel, m_open, m_folder}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(theme::kEdge, theme::kGap, theme::kGroup, theme::kGroup);
    column->setSpacing(theme::kGap);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addWidget(m_failures);
    return column;
}

void ReportPage::connectParts() {
    auto& document = m_session.document();
    connect(&document, &AssessmentDocument::stateChanged, this, &ReportPage::refresh);
    connect(&document, &AssessmentDocument::scoresChanged, this, &ReportPage::refresh);
    connect(m_form, &ReportForm::changed, this, &ReportPage::refresh);
    connect(&m_session, &WorkspaceSession::saveStateChanged, this, [this] {
        if (m_session.saveState() == WorkspaceSession::SaveState::Saved) {
            m_preview->touch();
        }
    });
    connect(m_statePanel, &StatePanel::triggered, this, &ReportPage::agenciesWanted);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::startExport);
    connect(m_cancel, &QPushButton::clicked, this, &ReportPage::cancelExport);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_job.request().target)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_job.request().target).absolutePath())); });
    connect(&m_job, &ReportExport::progressed, this, &ReportPage::showProgress);
    connect(&m_job, &ReportExport::ended, this, &ReportPage::finishExport);
}

void ReportPage::refresh() {
    const auto& document = m_session.document();
    m_states->setCurrentIndex(document.isReady() ? 0 : 1);
    if (!document.isReady()) {
        m_statePanel->showEmpty(tr("No assessment is open"), tr("Choose an agency and a year first."), tr("Choose an agency"));
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    m_about->setText(tr("%1, %2, %3. Stage: %4.")
                         .arg(fromStd(document.loaded().agency.name), wording.in(document.rubric().name),
                              QString::number(document.current().record.assessment.year),
                              wording.stage(document.rubric(), document.stage())));
    m_missing->setText(whatIsMissing());
    m_missing->setVisible(!m_missing->text().isEmpty());
    showPreview();
    writeButtons();
}

void ReportPage::showPreview() {
    m_preview->setRemark(remark());
    if (const auto shown = m_form->shown()) {
        m_preview->showReport(*shown);
    } else {
        m_preview->showNothing(tr("No section is chosen"), tr("Choose at least one section of the report."));
    }
}

/// What the pages are, where they are not those that would be written.
QString ReportPage::remark() const {
    const auto& choice = m_form->templateChoice();
    const Wording wording(m_session.surroundings().language.current());
    if (choice.isBroken()) {
        return tr("These are still the pages of \u201c%1\u201d.").arg(wording.in(choice.current().name));
    }
    if (m_form->subject() == ReportSubject::EveryAgency) {
        return tr("An example: the report on %1.").arg(fromStd(m_session.document().loaded().agency.name));
    }
    return {};
}

/// What the report cannot tell, as the assessment stands.
QString ReportPage::whatIsMissing() const {
    const auto& document = m_session.document();
    if (m_form->subject() != ReportSubject::Assessment || m_form->stage() != fromStd(document.stage().text)) {
        return {};
    }
    const auto& index = document.card().index();
    if (document.current().record.assessment.participation == assessment::Participation::DidNotTakePart) {
        return tr("The agency did not take part, so the report shows no index of this year.");
    }
    if (index.source == scoring::ValueSource::Reported && index.filled == 0) {
        return tr("Only published figures are known here: the report shows no indicators and names no strengths or weaknesses.");
    }
    QStringList said{missingWords(document)};
    if (!index.value) {
        said << tr("There is no index at this stage yet.");
    } else if (!document.card().complete()) {
        said << tr("The index is therefore not complete; the report says so.");
    }
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

/// Why nothing can be exported; empty where it can.
QString ReportPage::whyNot() const {
    if (m_form->templateChoice().isBroken()) {
        return tr("The template has mistakes.");
    }
    if (!m_form->hasSections()) {
        return tr("Choose at least one section of the report.");
    }
    return m_form->request() ? QString() : tr("Say which file is to be written.");
}

void ReportPage::writeButtons() {
    const auto why = whyNot();
    m_export->setEnabled(why.isEmpty() && !m_job.isRunning());
    m_export->setToolTip(why);
    m_cancel->setVisible(m_job.isRunning());
    m_progress->setVisible(m_job.isRunning());
}

void ReportPage::startExport() {
    const auto request = m_form->request();
    if (!request || m_job.isRunning()) {
        return;
    }
    const bool many = request->subject == ReportSubject::EveryAgency;
    m_end.reset();
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    showWords(many ? tr("The reports are being written\u2026") : tr("The report is being written\u2026"));
    m_job.start(m_session.surroundings().program, *request);
    writeButtons();
    if (m_job.isRunning()) {
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void ReportPage::showProgress(const ReportProgressLine& line) {
    const auto language = m_session.surroundings().language.current();
    m_progress->setRange(0, line.all);
    m_progress->setValue(line.done);
    showWords(tr("%1 of %2: %3").arg(fromStd(text::count(line.done, language)), fromStd(text::count(line.all, language)), line.agency));
}

void ReportPage::finishExport(const ReportEnd& end) {
    const bool hadKeyboard = m_cancel->hasFocus();
    writeButtons();
    if (end.kind == ReportEnd::Kind::Written) {
        m_form->target().rememberFolder();
        m_form->target().noteWritten(m_job.request().target);
    }
    m_end = end;
    tellEnd(end);
    if (hadKeyboard) {
        (m_open->isHidden() ? m_export : m_open)->setFocus(Qt::OtherFocusReason);
    }
    if (end.kind == ReportEnd::Kind::Written) {
        emit exported(m_job.request().target);
    }
}

void ReportPage::tellEnd(const ReportEnd& end) {
    switch (end.kind) {
        case ReportEnd::Kind::Written:
            showWritten(end);
            break;
        case ReportEnd::Kind::Cancelled:
            showWords(m_job.request().subject == ReportSubject::EveryAgency
                          ? tr("Cancelled. The reports that were written before are whole and stay in %1")
                                .arg(QDir::toNativeSeparators(m_job.request().target))
                          : tr("Cancelled. Nothing was written."));
            break;
        case ReportEnd::Kind::Failed:
            showWords(tr("The report was not written.") + QLatin1Char('\n') + end.reason);
            break;
    }
}

void ReportPage::showWritten(const ReportEnd& end) {
    const auto target = QDir::toNativeSeparators(m_job.request().target);
    const auto& failed = end.outcome.failed;
    const auto language = m_session.surroundings().language.current();
    const auto count = [language](std::size_t number) { return fromStd(text::count(static_cast<int>(number), language)); };
    if (m_job.request().subject != ReportSubject::EveryAgency) {
        showWords((goesIntoFolder(m_job.request().subject, m_job.request().format) ? tr("The charts are in %1") : tr("The report is in %1"))
                      .arg(target));
    } else if (failed.empty()) {
        showWords(tr("Reports written: %1. They are in %2").arg(count(static_cast<std::size_t>(end.outcome.written)), target));
    } else {
        showWords(tr("Reports written: %1, not written: %2. They are in %3")
                      .arg(count(static_cast<std::size_t>(end.outcome.written)), count(failed.size()), target));
    }
    QStringList lines;
    for (const auto& failure : failed) {
        lines << failure.agency + QStringLiteral(": ") + failure.reason;
    }
    m_failures->setPlainText(lines.join(QLatin1Char('\n')));
    m_failures->setVisible(!failed.empty());
    m_open->show();
    m_folder->setVisible(!goesIntoFolder(m_job.request().subject, m_job.request().format));
}

void ReportPage::cancelExport() {
    m_cancel->setEnabled(false);
    m_job.cancel();
}

void ReportPage::showWords(const QString& words) {
    m_outcome->setText(words);
    m_outcome->setVisible(!words.isEmpty());
    m_failures->hide();
    m_open->hide();
    m_folder->hide();
}

void ReportPage::retranslate() {
    m_title->setText(tr("Report"));
    m_export->setText(tr("Export report"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open"));
    m_folder->setText(tr("Show in folder"));
    m_progress->setAccessibleName(tr("The report is being written\u2026"));
    m_failures->setAccessibleName(tr("Reports that were not written"));
    if (m_end) {
        tellEnd(*m_end);
    }
    refresh();
}

void ReportPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
