// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_page.h"

#include "../missing_words.h"
#include "../report_command.h"
#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/state_panel.h"
#include "../wording.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace matang::gui {

namespace {

constexpr int kTextWidth = 640;

/// A folder that is there: the documents, else the home, else that of the workspace.
QString usualFolder(const QString& workspace) {
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        const auto folder = QStandardPaths::writableLocation(place);
        if (!folder.isEmpty() && QFileInfo(folder).isDir() && QFileInfo(folder).isWritable()) {
            return folder;
        }
    }
    return QFileInfo(workspace).absolutePath();
}

}  // namespace

ReportPage::ReportPage(WorkspaceSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_title(new QLabel(this)),
      m_subject(new QLabel(this)),
      m_contents(new QLabel(this)),
      m_missing(new QLabel(this)),
      m_form(new QFormLayout),
      m_language(new QComboBox(this)),
      m_file(new QLineEdit(this)),
      m_choose(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_outcome(new QLabel(this)),
      m_process(new QProcess(this)) {
    setObjectName(QStringLiteral("reportPage"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_file->setObjectName(QStringLiteral("reportFile"));
    m_export->setObjectName(QStringLiteral("reportExport"));
    m_open->setObjectName(QStringLiteral("reportOpen"));
    m_outcome->setObjectName(QStringLiteral("reportOutcome"));
    theme::makeTitle(*m_title);
    m_contents->setObjectName(QStringLiteral("reportContents"));
    m_missing->setObjectName(QStringLiteral("reportMissing"));
    theme::makeQuiet(*m_contents);
    for (auto* label : {m_subject, m_contents, m_missing, m_outcome}) {
        label->setWordWrap(true);
    }
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kGap);
    m_export->setDefault(true);
    arrange();
    connect(&session.document(), &AssessmentDocument::stateChanged, this, &ReportPage::refresh);
    connect(&session.document(), &AssessmentDocument::stageChanged, this, &ReportPage::refresh);
    connect(&session.document(), &AssessmentDocument::scoresChanged, this, &ReportPage::refresh);
    connect(m_statePanel, &StatePanel::triggered, this, &ReportPage::agenciesWanted);
    connect(m_choose, &QPushButton::clicked, this, &ReportPage::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_export, &QPushButton::clicked, this, &ReportPage::startExport);
    connect(m_cancel, &QPushButton::clicked, this, &ReportPage::cancelExport);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file->text())); });
    connect(m_process, &QProcess::finished, this, &ReportPage::finishExport);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finishExport(3);
        }
    });
    retranslate();
}

ReportPage::~ReportPage() {
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void ReportPage::arrange() {
    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(theme::kGap);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    m_form->setSpacing(theme::kGap);
    auto* languageRow = new QHBoxLayout;
    languageRow->addWidget(m_language);
    languageRow->addStretch(1);
    m_form->addRow(new QLabel(this), languageRow);
    m_form->addRow(new QLabel(this), fileRow);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* subject = new QVBoxLayout;
    subject->setSpacing(theme::kGap);
    subject->addWidget(m_subject);
    subject->addWidget(m_contents);
    subject->addWidget(m_missing);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_export);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto* content = new QWidget(this);
    content->setMaximumWidth(kTextWidth + 2 * theme::kEdge);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::kEdge, theme::kGroup, theme::kEdge, theme::kEdge);
    column->setSpacing(theme::kGroup);
    column->addWidget(m_title);
    column->addLayout(subject);
    column->addLayout(m_form);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addStretch(1);
    m_states->addWidget(content);
    m_states->addWidget(m_statePanel);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

bool ReportPage::isRunning() const {
    return m_process->state() != QProcess::NotRunning;
}

void ReportPage::refresh() {
    const auto& document = m_session.document();
    m_states->setCurrentIndex(document.isReady() ? 0 : 1);
    if (!document.isReady()) {
        m_statePanel->showEmpty(tr("No assessment is open"), tr("Choose an agency and a year first."), tr("Choose an agency"));
        return;
    }
    const Wording wording(m_session.surroundings().language.current());
    m_subject->setText(tr("%1, %2, %3. Stage: %4.")
                           .arg(fromStd(document.loaded().agency.name), wording.in(document.rubric().name),
                                QString::number(document.current().record.assessment.year),
                                wording.stage(document.rubric(), document.stage())));
    m_missing->setText(whatIsMissing());
    m_missing->setVisible(!m_missing->text().isEmpty());
    if (m_suggestedFor != document.id()) {
        m_suggestedFor = document.id();
        m_fileChosen = false;
        suggestFile();
    }
    m_export->setEnabled(!isRunning());
    m_progress->setVisible(isRunning());
    m_cancel->setVisible(isRunning());
}

/// What the report cannot tell, as the assessment stands.
QString ReportPage::whatIsMissing() const {
    const auto& document = m_session.document();
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

void ReportPage::suggestFile() {
    const auto& document = m_session.document();
    static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
    auto name = fromStd(document.loaded().agency.name).toLower().replace(kOther, QStringLiteral("-"));
    name = tr("report-%1-%2-%3").arg(name, fromStd(document.rubric().id.text)).arg(document.current().record.assessment.year);
    const QDir folder(usualFolder(m_session.file()));
    m_file->setText(QDir::toNativeSeparators(folder.filePath(name + QStringLiteral(".pdf"))));
    showWords({});
}

void ReportPage::chooseFile() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Export report"), m_file->text(), tr("PDF (*.pdf)"));
    if (!file.isEmpty()) {
        m_file->setText(file);
        m_fileChosen = true;
    }
}

void ReportPage::startExport() {
    if (isRunning() || m_file->text().isEmpty()) {
        return;
    }
    const auto& document = m_session.document();
    const auto language = text::languageFromCode(toStd(m_language->currentData().toString())).value_or(text::Language::Indonesian);
    const ReportOrder order{m_session.file(), document.id(), document.stage(), language, m_file->text()};
    showWords(tr("The report is being written\u2026"));
    m_process->setProcessEnvironment(reportEnvironment());
    m_process->start(m_session.surroundings().program, reportArguments(order));
    refresh();
}

void ReportPage::finishExport(int exitCode) {
    refresh();
    m_export->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    if (exitCode == 0 && m_process->exitStatus() == QProcess::NormalExit) {
        showWords(tr("The report is in %1").arg(m_file->text()));
        m_open->show();
        emit exported(m_file->text());
        return;
    }
    const auto reason = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    showWords(tr("The report was not written.") + QLatin1Char('\n') + reason);
}

void ReportPage::cancelExport() {
    m_process->kill();
}

void ReportPage::showWords(const QString& words) {
    m_outcome->setText(words);
    m_outcome->setVisible(!words.isEmpty());
    m_open->hide();
}

void ReportPage::retranslate() {
    if (!m_fileChosen) {
        m_suggestedFor = {};
    }
    m_title->setText(tr("Report"));
    m_contents->setText(
        tr("As far as they are known, the PDF contains the index and its predicate, the change over the years, strengths and weaknesses, "
           "every indicator, the "
           "evidence, the sources of the figures and the method."));
    qobject_cast<QLabel*>(m_form->itemAt(0, QFormLayout::LabelRole)->widget())->setText(tr("Language"));
    qobject_cast<QLabel*>(m_form->itemAt(1, QFormLayout::LabelRole)->widget())->setText(tr("PDF file"));
    const auto chosen = m_language->count() == 0 ? fromStd(m_session.surroundings().language.code()) : m_language->currentData().toString();
    m_language->clear();
    m_language->addItem(tr("Indonesian"), QStringLiteral("id"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(chosen));
    m_language->setAccessibleName(tr("Language of the report"));
    m_file->setAccessibleName(tr("PDF file"));
    m_choose->setText(tr("Choose\u2026"));
    m_export->setText(tr("Export report"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open"));
    refresh();
}

void ReportPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
