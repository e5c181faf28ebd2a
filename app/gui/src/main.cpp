// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/gui/application.h>

int main(int argc, char** argv) {
    return matang::gui::run(argc, argv);
}
