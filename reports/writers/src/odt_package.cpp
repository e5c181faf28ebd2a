// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_package.h"

#include "odf_xml.h"

#include <zip.h>
#include <QDateTime>

#include <memory>

namespace matang::writers {

namespace {

constexpr const char* kMediaType = "application/vnd.oasis.opendocument.text";
constexpr int kFirstDosYear = 1980;

struct DosMoment {
    zip_uint16_t time = 0;
    zip_uint16_t date = (1U << 5U) | 1U;  // 1 January 1980
};

DosMoment dosMoment(const std::string& createdAt) {
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(createdAt), Qt::ISODate).toUTC();
    DosMoment result;
    if (moment.isValid() && moment.date().year() >= kFirstDosYear) {
        const auto part = [](int number, unsigned shift) { return static_cast<unsigned>(number) << shift; };
        const QDate day = moment.date();
        const QTime time = moment.time();
        result.date = static_cast<zip_uint16_t>(part(day.year() - kFirstDosYear, 9) | part(day.month(), 5) | part(day.day(), 0));
        result.time = static_cast<zip_uint16_t>(part(time.hour(), 11) | part(time.minute(), 5) | part(time.second() / 2, 0));
    }
    return result;
}

QByteArray manifest(const std::vector<PackageFile>& files) {
    OdfXml xml("manifest:manifest");
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QString::fromLatin1(kMediaType));
    for (const PackageFile& file : files) {
        entry(file.name, file.mediaType);
    }
    return xml.finish();
}

/// An archive in memory. The bytes of its files must live until it is closed.
class Archive {
public:
    explicit Archive(DosMoment moment) : m_moment(moment), m_target(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
        if (m_target != nullptr) {
            zip_source_keep(m_target);
            m_archive = zip_open_from_source(m_target, ZIP_TRUNCATE, nullptr);
        }
        m_good = m_archive != nullptr;
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() {
        if (m_archive != nullptr) {
            zip_discard(m_archive);
        }
        if (m_target != nullptr) {
            zip_source_free(m_target);
        }
    }

    void add(const QString& name, const QByteArray& bytes, zip_int32_t method) {
        if (!m_good) {
            return;
        }
        zip_source_t* source = zip_source_buffer(m_archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = source == nullptr ? -1 : zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            m_good = false;
            return;
        }
        const auto place = static_cast<zip_uint64_t>(index);
        m_good = zip_set_file_compression(m_archive, place, method, 0) == 0 &&
                 zip_file_set_dostime(m_archive, place, m_moment.time, m_moment.date, 0) == 0;
    }

    [[nodiscard]] QByteArray close() {
        if (!m_good || zip_close(m_archive) != 0) {
            return {};
        }
        m_archive = nullptr;
        zip_stat_t told;
        if (zip_source_stat(m_target, &told) != 0 || zip_source_open(m_target) != 0) {
            return {};
        }
        QByteArray bytes(static_cast<qsizetype>(told.size), '\0');
        const zip_int64_t read = zip_source_read(m_target, bytes.data(), told.size);
        zip_source_close(m_target);
        return read == static_cast<zip_int64_t>(told.size) ? bytes : QByteArray();
    }

private:
    DosMoment m_moment;
    zip_source_t* m_target;
    zip_t* m_archive = nullptr;
    bool m_good = false;
};

}  // namespace

QByteArray packed(const std::vector<PackageFile>& files, const std::string& createdAt) {
    const QByteArray type(kMediaType);
    const QByteArray list = manifest(files);
    Archive archive(dosMoment(createdAt));
    archive.add(QStringLiteral("mimetype"), type, ZIP_CM_STORE);
    for (const PackageFile& file : files) {
        archive.add(file.name, file.bytes, ZIP_CM_DEFLATE);
    }
    archive.add(QStringLiteral("META-INF/manifest.xml"), list, ZIP_CM_DEFLATE);
    return archive.close();
}

}  // namespace matang::writers
