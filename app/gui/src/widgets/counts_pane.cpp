// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts_pane.h"

#include "../theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace matang::gui {

namespace {

constexpr int kVisibleRows = 5;

/// The field in a cell tells a screen reader which figure of which year it is. The grid is drawn here, since the style's cannot be seen in
/// the dark.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        auto* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor != nullptr) {
            const auto column = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
            const auto year = index.siblingAtColumn(ProgrammeCountsModel::Year).data().toString();
            editor->setObjectName(QStringLiteral("countEditor"));
            editor->setAccessibleName(column + QLatin1Char(' ') + year);
        }
        return editor;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const auto colour = theme::line(option.palette);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour);
        if (index.column() + 1 < index.model()->columnCount()) {
            painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colour);
        }
    }
};

void prepare(QTableView& table) {
    table.setObjectName(QStringLiteral("programmeCounts"));
    table.setItemDelegate(new CellDelegate(&table));
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    const int row = table.fontMetrics().lineSpacing() + theme::kGap;
    table.verticalHeader()->setMinimumSectionSize(row);
    table.verticalHeader()->setDefaultSectionSize(row);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setMinimumHeight(table.horizontalHeader()->sizeHint().height() + row * kVisibleRows + 4);
    const int widths[] = {10, 13, 10};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column) {
        table.horizontalHeader()->resizeSection(column, table.fontMetrics().averageCharWidth() * widths[column]);
    }
}

}  // namespace

CountsPane::CountsPane(const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_model(language),
      m_title(new QLabel(this)),
      m_table(new QTableView(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_problem(new QLabel(this)) {
    m_add->setObjectName(QStringLiteral("addCount"));
    m_remove->setObjectName(QStringLiteral("removeCount"));
    m_problem->setObjectName(QStringLiteral("countProblem"));
    m_title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_title->setBuddy(m_table);
    m_table->setModel(&m_model);
    prepare(*m_table);
    m_problem->setWordWrap(true);
    m_problem->hide();
    theme::makeQuiet(*m_problem);
    arrange();
    connect(m_add, &QPushButton::clicked, this, &CountsPane::beginYear);
    connect(m_remove, &QPushButton::clicked, this, &CountsPane::removeYear);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CountsPane::removeYear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CountsPane::showButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CountsPane::showButtons);
    connect(&m_model, &ProgrammeCountsModel::edited, this, &CountsPane::edited);
    connect(&m_model, &ProgrammeCountsModel::judged, this, [this](const QString& problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    retranslate();
}

void CountsPane::arrange() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap / 2);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

void CountsPane::show(const assessment::Programme& programme, int usualYear, bool readOnly) {
    m_usualYear = usualYear;
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
    if (std::exchange(m_programme, programme.id) != programme.id) {
        m_problem->hide();
    }
    m_model.show(programme.id, programme.counts);
    showButtons();
}

void CountsPane::beginYear() {
    const int row = m_model.begin(m_model.nextYear(m_usualYear));
    const auto cell = m_model.index(row, ProgrammeCountsModel::Done);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void CountsPane::removeYear() {
    if (!m_readOnly && m_table->currentIndex().isValid()) {
        m_model.remove(m_table->currentIndex().row());
        showButtons();
    }
}

void CountsPane::showButtons() {
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && m_table->currentIndex().isValid());
}

void CountsPane::retranslate() {
    m_title->setText(tr("Counts of the years"));
    m_table->setAccessibleName(tr("Counts of the years"));
    m_add->setText(tr("Add year"));
    m_remove->setText(tr("Remove year"));
    m_problem->hide();
    m_model.retranslate();
}

void CountsPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace matang::gui
