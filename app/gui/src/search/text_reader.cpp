// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_reader.h"

#include "../report_command.h"
#include "text_reading.h"

namespace matang::gui {

namespace {

constexpr std::chrono::seconds kPatience{30};
/// The helper keeps to its limits; one that was taken over by a file might not.
constexpr qsizetype kLargestAnswer = 200'000'000;
constexpr int kGoodByeMilliseconds = 1'000;

}  // namespace

TextReader::TextReader(const QString& program, QObject* parent) : QObject(parent), m_program(program) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_process.setProcessEnvironment(reportEnvironment());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &TextReader::takeOutput);
    connect(&m_process, &QProcess::finished, this, [this] { giveUp(search::TextState::Broken, "reader-ended"); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            giveUp(search::TextState::NoWords, "no-reader");
        }
    });
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(search::TextState::TooSlow, "time"); });
}

TextReader::~TextReader() {
    stop();
}

void TextReader::stop() {
    m_reading = false;
    m_patience.stop();
    m_process.kill();
    m_process.waitForFinished(kGoodByeMilliseconds);
}

void TextReader::read(const QString& file, const std::string& mediaType) {
    m_reading = true;
    m_answer.clear();
    if (m_process.state() == QProcess::NotRunning) {
        m_process.start(m_program, readTextsArguments());
    }
    m_patience.start();
    m_process.write(readingOrder(file, mediaType));
}

void TextReader::takeOutput() {
    const auto output = m_process.readAllStandardOutput();
    if (!m_reading) {
        return;
    }
    m_answer += output;
    if (m_answer.size() > kLargestAnswer) {
        giveUp(search::TextState::Broken, "answer-too-large");
        return;
    }
    if (!output.contains('\n')) {
        return;
    }
    m_reading = false;
    m_patience.stop();
    const auto content = readingFrom(std::exchange(m_answer, {}));
    emit finished(content.value_or(search::ContentText{{}, search::TextState::Broken, "answer-unreadable"}));
}

void TextReader::giveUp(search::TextState state, const char* reason) {
    if (!m_reading) {
        return;
    }
    stop();
    emit finished(search::ContentText{{}, state, reason});
}

}  // namespace matang::gui
