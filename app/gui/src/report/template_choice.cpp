// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_choice.h"

#include "../language_switch.h"
#include "../settings.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/choice_box.h"
#include "../wording.h"
#include "report_words.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace matang::gui {

namespace {

const char* const kUsual = "laporan-lengkap";
constexpr int kFindingLines = 6;
/// A file that is being stored is away for a moment.
constexpr int kStoredMilliseconds = 200;

std::shared_ptr<const templates::ReportTemplate> bundled(const std::string& id) {
    const auto& all = templates::bundledTemplates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one->id == id; });
    return found == all.end() ? nullptr : *found;
}

}  // namespace

TemplateChoice::TemplateChoice(const LanguageSwitch& language, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_settings(settings),
      m_box(new ChoiceBox(this)),
      m_description(new QLabel(this)),
      m_trouble(new QLabel(this)),
      m_list(new QPlainTextEdit(this)) {
    m_box->setObjectName(QStringLiteral("reportTemplate"));
    m_description->setObjectName(QStringLiteral("reportContents"));
    m_trouble->setObjectName(QStringLiteral("reportTemplateTrouble"));
    m_list->setObjectName(QStringLiteral("reportTemplateFindings"));
    theme::makeQuiet(*m_description);
    m_description->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setFixedHeight(kFindingLines * m_list->fontMetrics().lineSpacing() + theme::kGroup);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_box), static_cast<QWidget*>(m_description), static_cast<QWidget*>(m_trouble),
                       static_cast<QWidget*>(m_list)}) {
        column->addWidget(part);
    }
    const auto wanted = settings.reportTemplate();
    const auto remembered = bundled(toStd(wanted));
    const auto usual = bundled(kUsual);
    m_template = remembered != nullptr ? remembered : usual != nullptr ? usual : templates::bundledTemplates().front();
    m_source = fromStd(m_template->id);
    m_chosen = m_source;
    connect(m_box, &QComboBox::activated, this, &TemplateChoice::choose);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this,
            [this] { QTimer::singleShot(kStoredMilliseconds, this, &TemplateChoice::readFile); });
    retranslate();
    if (remembered == nullptr && !wanted.isEmpty() && QFileInfo(wanted).isFile()) {
        openFile(wanted);
    }
}

QWidget* TemplateChoice::box() const {
    return m_box;
}

void TemplateChoice::choose(int row) {
    const auto id = m_box->itemData(row).toString();
    if (id.isEmpty()) {
        fillBox();
        chooseFile();
    } else if (bundled(toStd(id)) != nullptr) {
        chooseBundled(id);
    } else {
        openFile(id);
    }
}

void TemplateChoice::chooseFile() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Template of a report"), m_file, tr("Templates (*.yaml *.yml)"));
    if (!file.isEmpty()) {
        openFile(file);
    }
}

void TemplateChoice::chooseBundled(const QString& id) {
    m_template = bundled(toStd(id));
    m_source = id;
    m_chosen = id;
    m_broken = false;
    m_findings.clear();
    m_settings.setReportTemplate(id);
    fillBox();
    writeFindings();
    emit changed();
}

void TemplateChoice::openFile(const QString& file) {
    if (!m_file.isEmpty()) {
        m_watcher.removePath(m_file);
    }
    m_file = file;
    m_chosen = file;
    m_broken = true;
    m_findings.clear();
    fillBox();
    readFile();
    emit changed();
}

void TemplateChoice::readFile() {
    if (m_file.isEmpty()) {
        return;
    }
    m_watcher.addPath(m_file);
    QtConcurrent::run([path = toStd(m_file)] {
        return templates::loadTemplateFile(path);
    }).then(this, [this, file = m_file](const templates::LoadedTemplate& loaded) { take(file, loaded); });
}

void TemplateChoice::take(const QString& file, const templates::LoadedTemplate& loaded) {
    if (file != m_chosen) {
        return;
    }
    m_findings = loaded.findings;
    m_broken = loaded.reportTemplate == nullptr || base::hasErrors(loaded.findings);
    if (!m_broken) {
        m_template = loaded.reportTemplate;
        m_source = file;
        m_settings.setReportTemplate(file);
    }
    fillBox();
    writeFindings();
    emit changed();
}

void TemplateChoice::fillBox() {
    const QSignalBlocker quiet(m_box);
    const Wording wording(m_language.current());
    m_box->clear();
    for (const auto& one : templates::bundledTemplates()) {
        m_box->addItem(wording.in(one->name), fromStd(one->id));
    }
    if (!m_file.isEmpty()) {
        const auto name = QFileInfo(m_file).fileName();
        m_box->addItem(m_source == m_file ? tr("%1 (%2)").arg(wording.in(m_template->name), name) : name, m_file);
        m_box->setItemData(m_box->count() - 1, m_file, Qt::ToolTipRole);
    }
    m_box->addItem(tr("From a file\u2026"), QString());
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_chosen)));
    const auto description = wording.in(m_template->description);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty() && !m_broken);
}

void TemplateChoice::writeFindings() {
    const auto errors =
        std::count_if(m_findings.begin(), m_findings.end(), [](const auto& finding) { return finding.severity == base::Severity::Error; });
    const Wording wording(m_language.current());
    QString words;
    if (m_broken && !m_findings.empty()) {
        words = tr("Mistakes in %1: %2. Until they are put right, the preview shows \u201c%3\u201d.")
                    .arg(QFileInfo(m_file).fileName())
                    .arg(errors)
                    .arg(wording.in(m_template->name));
    } else if (!m_findings.empty()) {
        words = tr("Remarks on %1: %2. The template can be used.").arg(QFileInfo(m_file).fileName()).arg(m_findings.size());
    }
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
    m_list->setPlainText(findingsText(m_findings, m_language.current()));
    m_list->setVisible(!m_findings.empty());
}

void TemplateChoice::retranslate() {
    m_box->setAccessibleName(tr("Kind of report"));
    m_list->setAccessibleName(tr("Mistakes in the template"));
    fillBox();
    writeFindings();
}

void TemplateChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
