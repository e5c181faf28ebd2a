// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_reader.h"

#include <matang/search/note_search.h>
#include <matang/search/text_index.h>

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <map>
#include <memory>
#include <stop_token>

class QTemporaryDir;

namespace matang::gui {

class WorkspaceSession;

/// What a search found, and what it could not look into.
struct EvidenceAnswer {
    search::TextQuery query;
    QString typed;
    base::Result<search::NoteHits> notes;
    search::PageHits pages;
    std::vector<search::AttachedTo> attached;
    int files = 0;    ///< contents that something is attached to, but for web pages
    int scans = 0;    ///< of these: pictures of pages only
    int unread = 0;   ///< of these: broken, protected, or given up
    int waiting = 0;  ///< of these: not read yet
};

/// The words of everything that is attached in a workspace: reads in the background what is not indexed yet, and searches. The index is
/// kept in the user's cache folder and used on a thread of its own.
class EvidenceTexts final : public QObject {
    Q_OBJECT

public:
    explicit EvidenceTexts(WorkspaceSession& session, QObject* parent = nullptr);
    ~EvidenceTexts() override;

    /// Looks what is attached now, and reads what is new.
    void refresh();
    /// Ends reading; to be called before the session waits for its store.
    void stop();
    /// Answers with `answered`, unless another search was asked for meanwhile.
    void search(const QString& typed);
    [[nodiscard]] TextReader& reader() { return m_reader; }
    /// Contents that are read, of all; equal once everything is.
    [[nodiscard]] int done() const { return m_all - static_cast<int>(m_queue.size()); }
    [[nodiscard]] int all() const { return m_all; }
    [[nodiscard]] bool isBusy() const { return m_mayRead && !m_queue.empty(); }
    /// Whether the words of a content can be searched; nothing while that is not known.
    [[nodiscard]] std::optional<bool> searchable(const std::string& sha256) const;
    [[nodiscard]] std::optional<search::TextState> stateOf(const std::string& sha256) const;

signals:
    void progressed();
    void answered(const matang::gui::EvidenceAnswer& answer);

private:
    /// The index, opened by its thread when it is first used.
    struct Shelf {
        std::filesystem::path file;
        std::unique_ptr<search::TextIndex> index;
        search::TextIndex& opened();
    };
    using States = std::map<std::string, search::TextState>;

    void take(const std::vector<search::AttachedTo>& attached);
    void queueUnknown(const States& known);
    void readNext();
    void readWritten(const base::Result<void>& written);
    void keep(search::ContentText content);
    /// What is waiting stays unread until the next refresh.
    void leaveUnread();
    void finishContent(bool discarded);
    void count(EvidenceAnswer& answer) const;
    void searchPages(const std::shared_ptr<EvidenceAnswer>& answer, int token);

    WorkspaceSession& m_session;
    std::shared_ptr<Shelf> m_shelf = std::make_shared<Shelf>();
    QThreadPool m_thread;
    TextReader m_reader;
    std::map<std::string, assessment::EvidenceLink> m_contents;  ///< one link for each content
    States m_states;
    std::deque<assessment::EvidenceLink> m_queue;  ///< the first one is being read
    std::unique_ptr<QTemporaryDir> m_folder;
    std::stop_source m_stop;
    int m_all = 0;
    int m_discarded = 0;
    int m_searches = 0;
    int m_refreshes = 0;
    bool m_swept = false;
    bool m_reading = false;
    bool m_mayRead = true;
};

}  // namespace matang::gui
