// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <matang/search/text_index.h>

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace matang::gui {

/// Reads the words of one file after another in a helper process, so that a file that crashes or keeps the reader busy for ever costs
/// that process and nothing else. The helper is started when it is first needed and goes with this object.
class TextReader final : public QObject {
    Q_OBJECT

public:
    /// `program` is this program's own file.
    explicit TextReader(const QString& program, QObject* parent = nullptr);
    ~TextReader() override;
    /// One at a time; `finished` answers.
    void read(const QString& file, const std::string& mediaType);
    void stop();
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

signals:
    void finished(const matang::search::ContentText& content);

private:
    void takeOutput();
    void giveUp(search::TextState state, const char* reason);

    QString m_program;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_answer;
    bool m_reading = false;
};

}  // namespace matang::gui
