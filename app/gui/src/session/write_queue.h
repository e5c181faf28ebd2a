// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_store.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace matang::gui {

/// An edit on its way into the file.
struct Write {
    std::function<base::Result<void>(StoreAccess)> store;
    std::function<void()> show{};    ///< once more, where what the file holds has been read over it
    std::function<void()> stored{};  ///< what is done once it is durable
    /// Takes the outcome, whatever it is: the edit is not shown before it is stored, so it is neither held nor refused.
    std::function<void(const base::Result<void>&)> answered{};
};

/// Brings edits into the file in the order in which they were made. Where the file cannot take one (the disk is full, the file is gone),
/// that one and all later ones are held, so that nothing is lost and none overtakes another; they are tried again every few seconds.
class WriteQueue final : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Saving, Held };

    explicit WriteQueue(WorkspaceStore& store, QObject* parent = nullptr);

    void add(Write write);
    [[nodiscard]] State state() const noexcept;
    /// Edits that the file could not take.
    [[nodiscard]] const std::vector<Write>& held() const noexcept { return m_held; }
    /// Why it could not.
    [[nodiscard]] const base::Error& reason() const noexcept { return m_reason; }
    /// Tries the held edits again, in their order.
    void retry();
    /// Returns when every edit is stored or held.
    void settle();
    /// Shows once more every edit that is not known to be stored.
    void showUnsaved() const;
    /// Drops what is held: it has been stored elsewhere, or the person wants it so.
    void dropHeld();

    /// A job of the store that is not done while edits are held, since it would overtake them: it answers with the reason instead.
    template <typename Job>
    [[nodiscard]] auto behind(Job job) const {
        using Outcome = std::invoke_result_t<Job&, StoreAccess>;
        return [gate = m_gate, job = std::move(job)](StoreAccess store) mutable -> Outcome {
            return gate->closed ? Outcome(tl::unexpected<base::Error>(gate->reason)) : job(store);
        };
    }

signals:
    void stateChanged();
    void refused(const matang::base::Error& error);  ///< the workspace does not allow this edit; it is lost

private:
    /// Closed by the store's thread after a failure, opened by ours once nothing is under way.
    struct Gate {
        std::atomic<bool> closed = false;
        base::Error reason;
    };

    /// An edit that the store has not answered for yet, or whose answer came before that of an earlier one.
    struct Underway {
        Write write;
        std::uint64_t number = 0;
        std::optional<base::Result<void>> outcome{};
    };

    void submit(Write write);
    void answer(std::uint64_t number, const base::Result<void>& outcome);
    void finish(Write write, const base::Result<void>& outcome);
    void announce(State before);

    WorkspaceStore& m_store;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    std::deque<Underway> m_underway;
    std::uint64_t m_submitted = 0;
    std::vector<Write> m_held;
    base::Error m_reason;
    QTimer m_again;
};

/// True where the trouble lies with the file or disk and not with the edit.
[[nodiscard]] bool isStorageTrouble(const base::Error& error);

/// Saves a copy of the workspace to a new file and stores these edits in it. Leaves no file behind where that fails.
[[nodiscard]] base::Result<void> storeElsewhere(StoreAccess store, const std::vector<Write>& writes, const std::filesystem::path& file,
                                                const base::Clock& clock);

}  // namespace matang::gui
