// SPDX-License-Identifier: GPL-3.0-or-later
#include "group_bar.h"

#include "../language_switch.h"
#include "../session/overview.h"
#include "../text_conversion.h"
#include "../theme.h"
#include "../widgets/choice_box.h"
#include "../wording.h"

#include <matang/assessment/province.h>
#include <matang/text/figures.h>

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>

namespace matang::gui {

namespace {

constexpr int kShortChoice = 6;
constexpr int kLongChoice = 12;

struct Offer {
    QString text;
    QVariant data;
};

/// Offers these and keeps, or chooses, `wanted`; the first one where that is not among them.
void offer(QComboBox& choice, const std::vector<Offer>& offers, const QVariant& wanted) {
    const QSignalBlocker quiet(choice);
    choice.clear();
    for (const auto& one : offers) {
        choice.addItem(one.text, one.data);
        choice.setItemData(choice.count() - 1, one.text, Qt::ToolTipRole);
    }
    choice.setCurrentIndex(wanted.isValid() ? std::max(0, choice.findData(wanted)) : 0);
}

/// The same, with all of them in the first place; hidden where there is nothing to choose between.
void offerAmong(QComboBox& choice, const QString& all, std::vector<Offer> offers) {
    const auto wanted = choice.currentData();
    choice.setVisible(offers.size() > 1);
    if (offers.size() < 2) {
        offers.clear();
    }
    offers.insert(offers.begin(), {all, {}});
    offer(choice, offers, wanted);
}

}  // namespace

GroupBar::GroupBar(const Overview& overview, const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_overview(overview),
      m_language(language),
      m_instrument(addChoice("rankingInstrument")),
      m_year(addChoice("rankingYear")),
      m_kind(addChoice("rankingKind")),
      m_cohort(addChoice("rankingCohort")),
      m_province(addChoice("rankingProvince")),
      m_pick(new QPushButton(this)),
      m_markedWord(new QLabel(this)),
      m_marked(new QComboBox(this)) {
    setObjectName(QStringLiteral("groupBar"));
    m_pick->setObjectName(QStringLiteral("rankingPick"));
    m_marked->setObjectName(QStringLiteral("rankingMarked"));
    arrange();
    connect(m_instrument, &QComboBox::currentIndexChanged, this, [this] {
        fillYears();
        fillGroups();
        emit changed();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        fillGroups();
        emit changed();
    });
    for (auto* choice : {m_kind, m_cohort, m_province}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &GroupBar::changed);
    }
    connect(m_marked, &QComboBox::currentIndexChanged, this, &GroupBar::changed);
    connect(m_pick, &QPushButton::toggled, this, &GroupBar::pickerWanted);
    retranslate();
}

QComboBox* GroupBar::addChoice(const char* name) {
    auto* choice = new ChoiceBox(this);
    choice->setObjectName(QLatin1String(name));
    return choice;
}

void GroupBar::arrange() {
    m_pick->setCheckable(true);
    m_marked->setEditable(true);
    m_marked->setInsertPolicy(QComboBox::NoInsert);
    m_marked->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_marked->completer()->setFilterMode(Qt::MatchContains);
    m_marked->lineEdit()->setClearButtonEnabled(false);
    // What was typed and is no agency gives way to the one that is marked.
    connect(m_marked->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_marked->setEditText(m_marked->itemText(m_marked->currentIndex())); });
    for (auto* choice : {m_instrument, m_year, m_kind, m_cohort, m_province, m_marked}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumWidth(fontMetrics().averageCharWidth() * (choice == m_year ? kShortChoice : kLongChoice));
        choice->setSizePolicy(choice == m_year ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_marked->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_marked->setMinimumContentsLength(kLongChoice * 2);
    m_markedWord->setBuddy(m_marked);
    auto* what = new QHBoxLayout;
    what->setSpacing(theme::kGap);
    what->addWidget(m_instrument);
    what->addWidget(m_year);
    what->addStretch(1);
    what->addWidget(m_markedWord);
    what->addWidget(m_marked);
    auto* who = new QHBoxLayout;
    who->setSpacing(theme::kGap);
    for (auto* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_cohort), static_cast<QWidget*>(m_province),
                       static_cast<QWidget*>(m_pick)}) {
        who->addWidget(part);
    }
    who->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kGap);
    rows->addLayout(what);
    rows->addLayout(who);
}

void GroupBar::refresh() {
    fillInstruments();
    fillYears();
    fillGroups();
    fillMarked();
}

void GroupBar::fillInstruments() {
    const Wording wording(m_language.current());
    std::map<QString, QString> names;
    for (const auto& peer : m_overview.peers()) {
        names.emplace(fromStd(peer.rubric->id.text), wording.in(peer.rubric->shortName));
    }
    std::vector<Offer> offers;
    offers.reserve(names.size());
    for (const auto& [id, name] : names) {
        offers.push_back({name, id});
    }
    // What most agencies have a result of.
    QVariant wanted = m_instrument->currentData();
    if (!wanted.isValid()) {
        std::map<rubric::RubricId, int> counts;
        for (const auto& peer : m_overview.peers()) {
            counts[peer.rubric->id] += peer.counts() ? 1 : 0;
        }
        const auto most =
            std::max_element(counts.begin(), counts.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
        wanted = most == counts.end() ? QVariant() : QVariant(fromStd(most->first.text));
    }
    offer(*m_instrument, offers, wanted);
}

void GroupBar::fillYears() {
    const auto instrument = toStd(m_instrument->currentData().toString());
    std::map<int, int, std::greater<>> years;
    for (const auto& peer : m_overview.peers()) {
        if (peer.rubric->id.text == instrument) {
            years[peer.year] += peer.counts() ? 1 : 0;
        }
    }
    std::vector<Offer> offers;
    offers.reserve(years.size());
    for (const auto& [year, count] : years) {
        offers.push_back({QString::number(year), year});
    }
    const auto kept = m_year->currentData();
    const bool stays = kept.isValid() && years.count(kept.toInt()) > 0;
    // The latest of those with most results.
    const auto most =
        std::max_element(years.begin(), years.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
    offer(*m_year, offers, stays || most == years.end() ? kept : QVariant(most->first));
}

void GroupBar::fillGroups() {
    const Wording wording(m_language.current());
    const auto instrument = toStd(m_instrument->currentData().toString());
    const int year = m_year->currentData().toInt();
    std::map<int, QString> kinds;
    std::map<QString, QString> cohorts;
    std::map<QString, QString> provinces;
    m_withoutProvince = 0;
    for (const auto& peer : m_overview.peers()) {
        if (peer.rubric->id.text != instrument || peer.year != year) {
            continue;
        }
        kinds.emplace(static_cast<int>(peer.kind), wording.kind(peer.kind));
        cohorts.emplace(fromStd(peer.cohort), fromStd(peer.cohort));
        m_withoutProvince += peer.province.empty() ? 1 : 0;
        if (!peer.province.empty()) {
            provinces.emplace(fromStd(peer.province), fromStd(assessment::provinceName(peer.province)));
        }
    }
    const auto offers = [](const auto& words, const QString& none) {
        std::vector<Offer> list;
        list.reserve(words.size());
        for (const auto& [key, word] : words) {
            list.push_back({word.isEmpty() ? none : word, key});
        }
        return list;
    };
    offerAmong(*m_kind, tr("All kinds"), offers(kinds, tr("Kind not known")));
    offerAmong(*m_cohort, tr("All cohorts"), offers(cohorts, tr("Without a cohort")));
    offerAmong(*m_province, tr("All provinces"), offers(provinces, QString()));
    m_withoutProvince = provinces.size() > 1 ? m_withoutProvince : 0;
}

void GroupBar::fillMarked() {
    std::vector<Offer> offers;
    offers.reserve(m_overview.agencies().size() + 1);
    for (const auto& agency : m_overview.agencies()) {
        offers.push_back({fromStd(agency.name), QVariant::fromValue<qint64>(agency.id.number)});
    }
    std::sort(offers.begin(), offers.end(),
              [](const Offer& left, const Offer& right) { return QString::localeAwareCompare(left.text, right.text) < 0; });
    offers.insert(offers.begin(), {tr("No agency marked"), QVariant::fromValue<qint64>(0)});
    offer(*m_marked, offers, m_marked->currentData());
}

void GroupBar::choose(const rubric::RubricId& rubric, int year, assessment::AgencyId own) {
    const QSignalBlocker quiet(this);
    m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(fromStd(rubric.text))));
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    m_marked->setCurrentIndex(std::max(0, m_marked->findData(QVariant::fromValue<qint64>(own.number))));
}

void GroupBar::takeAll() {
    {
        const QSignalBlocker quiet(this);
        for (auto* choice : {m_kind, m_cohort, m_province}) {
            choice->setCurrentIndex(0);
        }
    }
    m_agencies.clear();
    showPicked();
    emit agenciesCleared();
    emit changed();
}

void GroupBar::setAgencies(std::set<assessment::AgencyId> agencies) {
    m_agencies = std::move(agencies);
    showPicked();
}

void GroupBar::setPickerOpen(bool open) {
    const QSignalBlocker quiet(m_pick);
    m_pick->setChecked(open);
}

PeerQuery GroupBar::query() const {
    PeerQuery query;
    query.year = m_year->currentData().toInt();
    const auto instrument = toStd(m_instrument->currentData().toString());
    // Of several texts of one instrument the one that the year was assessed with.
    for (const auto& peer : m_overview.peers()) {
        if (peer.rubric->id.text == instrument && peer.year == query.year) {
            query.rubric = peer.rubric;
            break;
        }
    }
    if (const auto kind = m_kind->currentData(); kind.isValid()) {
        query.group.kind = static_cast<assessment::AgencyKind>(kind.toInt());
    }
    if (const auto cohort = m_cohort->currentData(); cohort.isValid()) {
        query.group.cohort = toStd(cohort.toString());
    }
    if (const auto province = m_province->currentData(); province.isValid()) {
        query.group.province = toStd(province.toString());
    }
    if (!m_agencies.empty()) {
        query.group.agencies = m_agencies;
    }
    if (const auto own = m_marked->currentData().toLongLong(); own > 0) {
        query.own = assessment::AgencyId(own);
    }
    return query;
}

void GroupBar::showPicked() {
    m_pick->setText(
        m_agencies.empty()
            ? tr("Choose agencies\u2026")
            : tr("Chosen agencies: %1").arg(fromStd(text::count(static_cast<std::int64_t>(m_agencies.size()), m_language.current()))));
}

void GroupBar::retranslate() {
    m_instrument->setAccessibleName(tr("Instrument that is compared"));
    m_year->setAccessibleName(tr("Year that is compared"));
    m_kind->setAccessibleName(tr("Kind of agency"));
    m_cohort->setAccessibleName(tr("Cohort"));
    m_province->setAccessibleName(tr("Province"));
    m_markedWord->setText(tr("Marked agency"));
    m_marked->setAccessibleName(tr("Marked agency"));
    m_marked->setToolTip(tr("The agency that is marked in the table and the charts"));
    showPicked();
}

void GroupBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
