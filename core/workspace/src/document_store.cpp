// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_store.h"

#include "content_store.h"
#include "evidence_canonical.h"

namespace matang::workspace {
namespace {

using assessment::Document;

constexpr const char* kOne =
    "SELECT c.sha256, d.kind, d.title, d.number, d.date, d.signer, d.expires, d.confidentiality, d.has_issues, d.has_recommendations "
    "FROM document AS d JOIN evidence_content AS c ON c.id = d.content WHERE c.sha256 = ?";
constexpr const char* kOfAssessment =
    "SELECT c.sha256, d.kind, d.title, d.number, d.date, d.signer, d.expires, d.confidentiality, d.has_issues, d.has_recommendations "
    "FROM document AS d JOIN evidence_content AS c ON c.id = d.content "
    "WHERE d.content IN (SELECT content FROM evidence_link WHERE assessment = ? AND removed = 0)";

constexpr const char* kAll =
    "SELECT c.sha256, d.kind, d.title, d.number, d.date, d.signer, d.expires, d.confidentiality, d.has_issues, d.has_recommendations "
    "FROM document AS d JOIN evidence_content AS c ON c.id = d.content "
    "WHERE d.content IN (SELECT content FROM evidence_link WHERE removed = 0) ORDER BY c.id";

Document fromRow(const Query& row) {
    const std::optional<rubric::DocumentKind> kind = rubric::documentKindFromCode(row.text(1));
    const std::optional<assessment::Confidentiality> confidentiality = assessment::confidentialityFromCode(row.text(7));
    if (!kind || !confidentiality) {
        throw SQLite::Exception("stored document \"" + row.string(1) + "\" \"" + row.string(7) + "\"", SQLITE_CORRUPT);
    }
    Document document;
    document.sha256 = row.string(0);
    document.kind = *kind;
    document.title = row.string(2);
    document.number = row.string(3);
    document.date = row.string(4);
    document.signer = row.string(5);
    document.expires = row.string(6);
    document.confidentiality = *confidentiality;
    document.hasIssues = row.integer(8) != 0;
    document.hasRecommendations = row.integer(9) != 0;
    return document;
}

}  // namespace

base::Result<void> setDocument(const Editing& editing, const Document& document) {
    if (base::Result<void> sound = assessment::checkDocument(document); !sound) {
        return sound;
    }
    if (base::Result<void> storable =
            requireStorable({{"title", document.title}, {"number", document.number}, {"signer", document.signer}});
        !storable) {
        return storable;
    }
    Connection& connection = editing.connection;
    const base::Result<ContentRow> content = requireContent(connection, document.sha256);
    if (!content) {
        return base::propagate(content);
    }
    const Document known = readDocument(connection, document.sha256);
    if (known == document) {
        return {};
    }
    const DocumentForm form = formOf(document);
    if (document.saysNothing()) {
        connection.query("DELETE FROM document WHERE content = ?", content->id).run();
    } else {
        connection
            .query(
                "INSERT OR REPLACE INTO document (content, kind, title, number, date, signer, expires, confidentiality, has_issues, "
                "has_recommendations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                content->id, form.kind, form.title, form.number, form.date, form.signer, form.expires, form.confidentiality, form.hasIssues,
                form.hasRecommendations)
            .run();
    }
    editing.record(entity::kDocument, document.sha256, known.saysNothing() ? "" : canonical(formOf(known)),
                   document.saysNothing() ? "" : canonical(form));
    return {};
}

Document readDocument(Connection& connection, const std::string& sha256) {
    Query row = connection.query(kOne, sha256);
    if (row.step()) {
        return fromRow(row);
    }
    Document silent;
    silent.sha256 = sha256;
    return silent;
}

std::map<std::string, Document> readDocuments(Connection& connection, assessment::AssessmentId assessment) {
    std::map<std::string, Document> documents;
    Query rows = connection.query(kOfAssessment, assessment.number);
    while (rows.step()) {
        Document document = fromRow(rows);
        std::string sha256 = document.sha256;
        documents.emplace(std::move(sha256), std::move(document));
    }
    return documents;
}

std::vector<Document> readAllDocuments(Connection& connection) {
    std::vector<Document> documents;
    Query rows = connection.query(kAll);
    while (rows.step()) {
        documents.push_back(fromRow(rows));
    }
    return documents;
}

}  // namespace matang::workspace
