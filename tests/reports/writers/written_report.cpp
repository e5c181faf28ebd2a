// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include "outside_program.h"

#include <gtest/gtest.h>

#include <QFile>

namespace matang::testing {

QByteArray written(const content::ReportDocument& document, writers::Format format, const QString& name) {
    startApplication();
    const QString file = outputFolder() + QLatin1Char('/') + name;
    const auto result = writers::write(document, format, file.toStdString());
    EXPECT_TRUE(result.has_value()) << name.toStdString();
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << name.toStdString();
    return opened.readAll();
}

}  // namespace matang::testing
