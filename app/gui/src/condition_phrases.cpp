// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition_phrases.h"

#include "text_conversion.h"

#include <QCoreApplication>
#include <QStringList>

namespace matang::gui {

namespace {

using Kind = rubric::Condition::Kind;
using Relation = rubric::Condition::Relation;

QString said(const char* english) {
    return QCoreApplication::translate("Conditions", english);
}

QString related(Relation relation, const QString& thing, const QString& figure) {
    switch (relation) {
        case Relation::AtLeast:
            return said(QT_TRANSLATE_NOOP("Conditions", "%1 at least %2")).arg(thing, figure);
        case Relation::Above:
            return said(QT_TRANSLATE_NOOP("Conditions", "%1 above %2")).arg(thing, figure);
        case Relation::AtMost:
            return said(QT_TRANSLATE_NOOP("Conditions", "%1 at most %2")).arg(thing, figure);
        case Relation::Below:
            return said(QT_TRANSLATE_NOOP("Conditions", "%1 below %2")).arg(thing, figure);
        case Relation::Equal:
            return said(QT_TRANSLATE_NOOP("Conditions", "%1 exactly %2")).arg(thing, figure);
    }
    return {};
}

class Phrases {
public:
    Phrases(const rubric::Rubric& rubric, const Wording& wording) : m_rubric(rubric), m_wording(wording) {}

    [[nodiscard]] QString of(const rubric::Condition& condition) const {
        switch (condition.kind) {
            case Kind::All:
                return joined(condition, said(QT_TRANSLATE_NOOP("Conditions", " and ")));
            case Kind::Any:
                return joined(condition, said(QT_TRANSLATE_NOOP("Conditions", " or ")));
            case Kind::Not:
                return said(QT_TRANSLATE_NOOP("Conditions", "not (%1)")).arg(of(condition.parts.front()));
            case Kind::Value:
                return related(condition.relation, nameOf(condition.node), m_wording.mark(condition.figure));
            case Kind::Measured:
                return related(condition.relation, said(QT_TRANSLATE_NOOP("Conditions", "amount of %1")).arg(nameOf(condition.node)),
                               m_wording.amount(m_rubric.node(condition.node), condition.figure));
            case Kind::Exists:
                return said(QT_TRANSLATE_NOOP("Conditions", "%1 filled in")).arg(nameOf(condition.node));
            case Kind::Evidence:
                return evidence(condition);
        }
        return {};
    }

private:
    [[nodiscard]] QString nameOf(rubric::NodeIndex node) const {
        const auto& element = m_rubric.node(node);
        return QStringList{fromStd(element.code), m_wording.in(element.name)}.join(QLatin1Char(' ')).trimmed();
    }

    [[nodiscard]] QString evidence(const rubric::Condition& condition) const {
        const auto count = QString::number(condition.count);
        return condition.level ? said(QT_TRANSLATE_NOOP("Conditions", "evidence at %1 for level %2 (at least %3)"))
                                     .arg(nameOf(condition.node), QString::number(*condition.level), count)
                               : said(QT_TRANSLATE_NOOP("Conditions", "evidence at %1 (at least %2)")).arg(nameOf(condition.node), count);
    }

    [[nodiscard]] QString joined(const rubric::Condition& condition, const QString& word) const {
        QStringList phrases;
        for (const auto& part : condition.parts) {
            const bool mixed = condition.parts.size() > 1 && part.parts.size() > 1 && part.kind != Kind::Not && part.kind != condition.kind;
            phrases << (mixed ? QStringLiteral("(%1)").arg(of(part)) : of(part));
        }
        return phrases.join(word);
    }

    const rubric::Rubric& m_rubric;
    const Wording& m_wording;
};

}  // namespace

QString conditionPhrase(const rubric::Condition& condition, const rubric::Rubric& rubric, const Wording& wording) {
    return Phrases(rubric, wording).of(condition);
}

}  // namespace matang::gui
