// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matang::gui {

/// What the preview's buttons and keys ask of whatever shows a file.
class ContentView {
public:
    ContentView() = default;
    ContentView(const ContentView&) = delete;
    ContentView& operator=(const ContentView&) = delete;
    virtual ~ContentView() = default;
    virtual void magnify(int steps) = 0;
    virtual void fitWidth() = 0;
};

/// One step of the magnification.
inline constexpr double kMagnifyStep = 1.25;

}  // namespace matang::gui
