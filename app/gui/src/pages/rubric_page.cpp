// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric_page.h"

#include "../session/workspace_session.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/banner.h"
#include "../widgets/page_focus.h"
#include "../widgets/state_panel.h"
#include "rubric_page_text.h"

#include <matang/text/figures.h>

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace matang::gui {

namespace {

/// Beyond this many nodes only the top of the tree is unfolded at first.
constexpr std::size_t kUnfoldedNodes = 100;

bool hasKey(const ShelvedRubric& shelved, const std::string& key) {
    return shelved.id.text == key || (shelved.rubric != nullptr && shelved.rubric->sha256 == key);
}

/// Calls `then` on the window's thread, if the page is still there: it may be left while files are being read.
template <typename Value, typename Then>
void whenDone(RubricPage& page, QFuture<Value> future, Then then) {
    future.then(qApp, [guard = QPointer<RubricPage>(&page), then = std::move(then)](Value value) mutable {
        if (guard != nullptr) {
            then(std::move(value));
        }
    });
}

}  // namespace

RubricPage::RubricPage(const Surroundings& surroundings, WorkspaceSession* session, QWidget* parent)
    : QWidget(parent),
      m_surroundings(surroundings),
      m_session(session),
      m_model(surroundings.language),
      m_head(new QWidget(this)),
      m_back(new QPushButton(m_head)),
      m_title(new QLabel(m_head)),
      m_problem(new Banner(this)),
      m_states(new QStackedWidget(this)),
      m_statePanel(new StatePanel(this)),
      m_splitter(new QSplitter(this)),
      m_rubrics(new QComboBox(this)),
      m_profiles(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_hits(new QLabel(this)),
      m_list(new QStackedWidget(this)),
      m_tree(new QTreeView(this)),
      m_nothing(new QLabel(this)),
      m_clear(new QPushButton(this)),
      m_legend(new QLabel(this)),
      m_text(new QTextBrowser(this)),
      m_foot(new QWidget(this)),
      m_again(new QPushButton(m_foot)) {
    setObjectName(QStringLiteral("rubricPage"));
    m_filter.setSourceModel(&m_model);
    prepareTree();
    prepareText();
    arrange();
    connectParts();
    setFirstFocus(*this, *m_tree);
    retranslate();
    showState();
}

void RubricPage::showRubric(const std::string& idOrSha256, const rubric::ProfileId& profile) {
    m_wantedRubric = idOrSha256;
    m_wantedProfile = profile;
    m_wantedNode = {};
    m_search->clear();
    if (m_ready) {
        fillRubrics();
        showChosen();
    }
}

void RubricPage::selectNode(const rubric::NodeId& node) {
    m_wantedNode = node;
    selectWanted();
}

void RubricPage::search(const QString& text) {
    m_search->setText(text);
}

void RubricPage::reload() {
    const int token = ++m_token;
    whenDone(*this, QtConcurrent::run([folders = m_surroundings.rubricFolders] { return readShelf(folders); }),
             [this, token](std::vector<ShelvedRubric> shelf) { takeStored(token, std::move(shelf)); });
}

void RubricPage::takeStored(int token, std::vector<ShelvedRubric> shelf) {
    if (m_session == nullptr) {
        take(token, std::move(shelf));
        return;
    }
    whenDone(*this, m_session->storedRubrics(),
             [this, token, shelf = std::move(shelf)](base::Result<std::vector<ShelvedRubric>> stored) mutable {
                 if (token == m_token) {
                     m_problem->show(Banner::Tone::Problem,
                                     stored ? QString()
                                            : tr("The instruments that the workspace stores cannot be read: %1")
                                                  .arg(Wording(m_surroundings.language.current()).error(stored.error())));
                 }
                 take(token, withStored(std::move(shelf), std::move(stored).value_or(std::vector<ShelvedRubric>{})));
             });
}

void RubricPage::take(int token, std::vector<ShelvedRubric> shelf) {
    if (token != m_token || (m_ready && sameTexts(shelf, m_shelf))) {
        return;
    }
    m_shelf = std::move(shelf);
    m_ready = true;
    fillRubrics();
    showState();
    showChosen();
}

/// The context bar chooses what every page talks about; looking into another instrument afterwards is free.
void RubricPage::followDocument() {
    const auto& document = m_session->document();
    if (!document.isReady()) {
        return;
    }
    const auto& profile = document.current().record.assessment.profile;
    const auto& sha256 = document.rubric().sha256;
    if (std::exchange(m_followed, sha256 + '/' + profile.text) != m_followed) {
        showRubric(sha256, profile);
    }
}

const ShelvedRubric* RubricPage::chosen() const {
    const int place = m_rubrics->currentIndex();
    return place < 0 || place >= static_cast<int>(m_shelf.size()) ? nullptr : &m_shelf[static_cast<std::size_t>(place)];
}

QString RubricPage::entryName(const ShelvedRubric& shelved) const {
    if (shelved.rubric == nullptr) {
        return tr("%1 (file with mistakes)").arg(fromStd(shelved.id.text));
    }
    const Wording wording(m_surroundings.language.current());
    const auto& rubric = *shelved.rubric;
    const auto name = wording.in(rubric.shortName.empty() ? rubric.name : rubric.shortName);
    if (shelved.inFolder) {
        return shelved.origin == rubric::RubricOrigin::Own ? tr("%1 (own file)").arg(name) : name;
    }
    return tr("%1 (version %2, in the workspace)").arg(name, fromStd(rubric.version));
}

void RubricPage::fillRubrics() {
    const QSignalBlocker quiet(m_rubrics);
    m_rubrics->clear();
    for (const auto& shelved : m_shelf) {
        m_rubrics->addItem(entryName(shelved));
    }
    const auto wanted = std::find_if(m_shelf.begin(), m_shelf.end(), [this](const auto& one) { return hasKey(one, m_wantedRubric); });
    // A file with mistakes is shown when it is asked for, not as the first thing there is.
    const auto sound = std::find_if(m_shelf.begin(), m_shelf.end(), [](const auto& one) { return one.rubric != nullptr; });
    const auto shown = wanted != m_shelf.end() ? wanted : sound != m_shelf.end() ? sound : m_shelf.begin();
    m_rubrics->setCurrentIndex(m_shelf.empty() ? -1 : static_cast<int>(shown - m_shelf.begin()));
}

void RubricPage::fillProfiles(const rubric::Rubric* rubric) {
    const Wording wording(m_surroundings.language.current());
    const QSignalBlocker quiet(m_profiles);
    m_profiles->clear();
    m_profiles->setVisible(rubric != nullptr && !rubric->profiles.empty());
    if (rubric == nullptr) {
        return;
    }
    for (const auto& profile : rubric->profiles) {
        m_profiles->addItem(wording.in(profile.name), fromStd(profile.id.text));
    }
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(fromStd(m_wantedProfile.text))));
}

void RubricPage::showChosen() {
    const auto* shelved = chosen();
    const bool broken = shelved != nullptr && shelved->rubric == nullptr;
    fillProfiles(shelved == nullptr ? nullptr : shelved->rubric.get());
    m_search->setEnabled(!broken);
    m_foot->setVisible(broken);
    showProfile();
    if (broken) {
        m_text->setHtml(RubricText::mistakes(*shelved, Wording(m_surroundings.language.current()), palette()));
    }
}

void RubricPage::showProfile() {
    const auto* shelved = chosen();
    m_wantedProfile = rubric::ProfileId(toStd(m_profiles->currentData().toString()));
    {
        const QScopedValueRollback narrowing(m_narrowing, true);
        m_model.setRubric(shelved == nullptr ? nullptr : shelved->rubric, m_wantedProfile);
        expand();
    }
    m_legend->setVisible(m_model.hasDoubts());
    selectWanted();
    showHits();
}

void RubricPage::expand() {
    const bool small = m_model.rubric() == nullptr || m_model.rubric()->nodes.size() <= kUnfoldedNodes;
    if (small || !m_filter.words().isEmpty()) {
        m_tree->expandAll();
    } else {
        m_tree->collapseAll();
        m_tree->expand(m_filter.index(0, 0));
    }
}

/// The wanted node where it is listed, else the nearest one above it; while searching, a node that holds the words.
void RubricPage::selectWanted() {
    if (m_model.rubric() == nullptr) {
        return;
    }
    QModelIndex index;
    for (auto node = std::max(rubric::kRoot, m_model.rubric()->find(m_wantedNode)); node >= rubric::kRoot && !index.isValid();
         node = m_model.rubric()->node(node).parent) {
        index = m_filter.mapFromSource(m_model.indexOf(node));
    }
    if (!m_filter.isHit(index)) {
        index = m_filter.firstHit();
    }
    {
        const QScopedValueRollback narrowing(m_narrowing, true);
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    showNode();
}

void RubricPage::showNode() {
    const auto index = m_tree->currentIndex();
    const auto* shelved = chosen();
    if (m_narrowing || !index.isValid() || shelved == nullptr || shelved->rubric == nullptr) {
        return;
    }
    const auto node = index.data(RubricTreeModel::NodeRole).toInt();
    m_wantedNode = shelved->rubric->node(node).id;
    const RubricText text(*shelved->rubric, m_model.weights(), Wording(m_surroundings.language.current()), palette());
    m_text->setHtml(node == rubric::kRoot ? text.whole(*shelved) : text.node(node));
    highlightHits();
}

void RubricPage::highlightHits() {
    QList<QTextEdit::ExtraSelection> found;
    QTextCharFormat format;
    format.setBackground(theme::wash(palette(), theme::accent(palette())));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(theme::accent(palette()));
    for (const auto& word : m_filter.words()) {
        for (auto at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            found.append({at, format});
        }
    }
    m_text->setExtraSelections(found);
}

void RubricPage::showHits() {
    const bool searching = !m_filter.words().isEmpty();
    const int hits = searching ? m_filter.hits() : 0;
    m_hits->setVisible(hits > 0);
    m_hits->setText(tr("%1 found").arg(fromStd(text::count(hits, m_surroundings.language.current()))));
    m_nothing->setText(tr("Nothing here holds \u201c%1\u201d.").arg(m_search->text()));
    m_list->setCurrentIndex(searching && hits == 0 && m_model.rubric() != nullptr ? 1 : 0);
}

void RubricPage::showState() {
    if (!m_ready) {
        m_statePanel->showLoading(tr("The instruments are being read\u2026"));
    } else if (m_shelf.empty()) {
        m_statePanel->showEmpty(tr("There are no instruments"),
                                tr("The folder %1 holds no instrument file (.yaml).").arg(fromPath(m_surroundings.rubricFolders.bundled)),
                                tr("Read again"));
    }
    m_states->setCurrentIndex(m_ready && !m_shelf.empty() ? 0 : 1);
}

bool RubricPage::keyInSearch(int key) {
    switch (key) {
        case Qt::Key_Escape:
            if (m_search->text().isEmpty()) {
                return false;
            }
            m_search->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list->currentIndex() == 0) {
                m_tree->setFocus();
            } else {
                m_clear->setFocus();
            }
            return true;
        default:
            return false;
    }
}

bool RubricPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        return keyInSearch(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_text->viewport() && event->type() == QEvent::Resize) {
        setTextWidth();
    }
    return QWidget::eventFilter(watched, event);
}

void RubricPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reload();
}

void RubricPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_ready) {
        showNode();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
