// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of start-up time: a window with one empty chart that leaves as soon as it has been painted.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QMainWindow>
#include <QTimer>

int main(int count, char** values) {
    QApplication application(count, values);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart, &window));
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &application, [&] { QTimer::singleShot(0, &application, &QApplication::quit); });
    return QApplication::exec();
}
