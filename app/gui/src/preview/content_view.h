// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/text_query.h>

#include <functional>

namespace matang::gui {

/// What the preview's buttons and keys ask of whatever shows a file.
class ContentView {
public:
    /// Hits of what is searched for; `current` counts from 1, 0: at none.
    struct Found {
        int current = 0;
        int count = 0;
        bool searching = false;
        friend bool operator==(const Found&, const Found&) = default;
    };

    ContentView() = default;
    ContentView(const ContentView&) = delete;
    ContentView& operator=(const ContentView&) = delete;
    virtual ~ContentView() = default;
    virtual void magnify(int steps) = 0;
    virtual void fitWidth() = 0;
    virtual void fitPage() {}
    /// Of the natural size; 0 where there is no such thing.
    [[nodiscard]] virtual int percent() const { return 0; }
    [[nodiscard]] virtual bool hasWords() const { return false; }
    /// Marks every hit; `go`: shows the first one.
    virtual void find(const search::TextQuery& query, bool go);
    /// To the next hit, or back to the one before.
    virtual void step(int hits);
    [[nodiscard]] virtual Found found() const { return {}; }

    std::function<void()> changed;  ///< called when page, magnification or hits are others
};

inline void ContentView::find(const search::TextQuery& /*query*/, bool /*go*/) {}
inline void ContentView::step(int /*hits*/) {}

/// One step of the magnification.
inline constexpr double kMagnifyStep = 1.25;

}  // namespace matang::gui
