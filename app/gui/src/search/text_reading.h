// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/text_index.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace matang::gui {

/// How much is read of one file.
struct ReadingLimits {
    int pages = 2'000;
    qint64 bytes = 20'000'000;  ///< of words
};

/// The words of a file, page by page: of a PDF its pages, of a text parts of about a page. The content decides what it is; `mediaType` only
/// what it is called. Takes long, and a hostile file may crash or never end: see TextReader.
[[nodiscard]] search::ContentText readTexts(const QString& file, const std::string& mediaType, const ReadingLimits& limits = {});

/// The arguments with which this program reads texts for another one, a line for a file, until its input ends.
[[nodiscard]] QStringList readTextsArguments();
int readTextsUntilEnd();

/// The lines that go to and fro.
[[nodiscard]] QByteArray readingOrder(const QString& file, const std::string& mediaType);
[[nodiscard]] QByteArray readingAnswer(const search::ContentText& content);
/// Nothing where a line is no answer.
[[nodiscard]] std::optional<search::ContentText> readingFrom(const QByteArray& answer);

}  // namespace matang::gui
