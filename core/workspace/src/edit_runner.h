// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state.h"

#include <utility>

namespace matang::workspace {

/// NotAllowed "workspace-read-only", or "workspace-being-read" while a visitor is under way.
[[nodiscard]] base::Result<void> requireEditable(Access access, int visits);
/// NotAllowed "author-missing".
[[nodiscard]] base::Result<void> requireAuthor(const Author& author);

/// Runs an edit in a transaction of its own, or in that of the group.
template <typename State, typename Verb>
auto edit(State& state, const Author& author, Verb&& verb) -> decltype(verb(std::declval<const Editing&>())) {
    if (base::Result<void> allowed = requireEditable(state.access, state.visits); !allowed) {
        return base::propagate(allowed);
    }
    if (base::Result<void> signedBy = requireAuthor(author); !signedBy) {
        return base::propagate(signedBy);
    }
    if (state.group && state.groupFailure) {
        return tl::unexpected<base::Error>(*state.groupFailure);
    }
    if (state.group) {
        try {
            return verb(Editing{state.connection, *state.group, state.words, author, state.group->now()});
        } catch (const SQLite::Exception& failure) {
            // Half an edit may stand in the transaction now, or SQLite may have ended it, so the group must not be kept nor go on, whatever
            // its function makes of this.
            state.groupFailure = storageError(failure);
            return tl::unexpected<base::Error>(*state.groupFailure);
        }
    }
    return guarded([&]() -> decltype(verb(std::declval<const Editing&>())) {
        WriteTransaction transaction(state.connection, state.words, state.agencies);
        state.forgetWhatOthersChanged();
        TrailWriter trail(state.connection, state.clock->now());
        auto result = verb(Editing{state.connection, trail, state.words, author, trail.now()});
        // An edit that leaves no trail has changed nothing that counts.
        if (result && trail.hasEntries()) {
            trail.finish();
            transaction.commit();
        }
        return result;
    });
}

}  // namespace matang::workspace
