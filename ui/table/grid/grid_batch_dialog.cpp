#include "ui/table/grid/grid_batch_dialog.h"

#include "core/base/formats.h"
#include "ui/form/choice_field.h"
#include "ui/form/line_field.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {
namespace {

constexpr int pauseBeforePreview = 150; // ms after the last key

QLabel* labelFor(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

GridBatchDialog::GridBatchDialog(Kind kind, RecordTable* table, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_table(table), m_grid(table->grid()), m_chosen(recordsOf(m_grid->chosen().rows)),
      m_column(new ChoiceField(this)), m_scope(new ChoiceField(this)), m_valuePlace(new QWidget(this)),
      m_preview(new RecordTable(QStringLiteral("gridBatch"), columnsOf(lineColumns()), nullptr, this)),
      m_note(makeLabel({}, QStringLiteral("secondary"), this)), m_wait(new QTimer(this))
{
    const Theme& theme = themeOf(this);
    setWindowTitle(kind == Kind::Replace ? tr("Find and replace") : tr("Change many rows"));
    setObjectName(QStringLiteral("gridBatch"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    buildFields(layout);
    layout->addWidget(m_preview, 1);
    buildBar(layout);
    m_preview->setEmpty(QStringLiteral("dialog-information"), tr("No row would change"),
                        kind == Kind::Replace ? tr("Type the text to find.") : tr("Enter the value for all rows."));
    m_wait->setSingleShot(true);
    m_wait->setInterval(pauseBeforePreview);
    connect(m_wait, &QTimer::timeout, this, &GridBatchDialog::refreshPreview);
    resize(theme.px(900), theme.px(560));
    chooseColumn();
    refreshPreview();
    // The column is the one stood in: what is typed is no search among columns.
    if (FieldInput* first = m_find ? m_find : m_value.data()) first->target()->setFocus();
}

ListColumns<GridBatchDialog::Line> GridBatchDialog::lineColumns()
{
    return {
        {{.key = QStringLiteral("name"), .title = tr("Row"), .kind = CellKind::Strong, .width = 200, .stretch = true},
         [](const Line& line) { return textCell(line.name); }},
        {{.key = QStringLiteral("before"), .title = tr("Now"), .width = 200, .stretch = true},
         [](const Line& line) { return textCell(line.before); }},
        {{.key = QStringLiteral("after"), .title = tr("Then"), .width = 200, .stretch = true},
         [](const Line& line) { return textCell(line.after); }},
        {{.key = QStringLiteral("reason"), .title = tr("Cannot be written because"), .width = 240},
         [](const Line& line) {
             CellData cell = textCell(line.reason);
             cell.ink = Ink::Error;
             return cell;
         }}};
}

void GridBatchDialog::buildFields(QVBoxLayout* layout)
{
    const Theme& theme = themeOf(this);
    std::vector<ChoiceField::Entry> columns;
    for (const int each : m_table->visibleColumns())
        if (m_grid->editor().isEditable(each))
            columns.push_back({QString::number(each), m_table->columns()[size_t(each)].title});
    m_column->setEntries(columns);
    m_column->setValue(QString::number(m_table->view()->currentIndex().column()));
    m_column->setIdentity(QStringLiteral("column"), tr("Column"));
    const int shown = int(m_table->visibleRows().size());
    std::vector<ChoiceField::Entry> scopes;
    const bool fewer = m_kind == Kind::Replace ? m_chosen.size() > 1 : !m_chosen.empty();
    if (fewer)
        scopes.push_back(
            {QStringLiteral("chosen"), tr("the rows chosen (%1)").arg(formatCount(qsizetype(m_chosen.size())))});
    scopes.push_back({QStringLiteral("shown"), tr("all rows shown (%1)").arg(formatCount(shown))});
    m_scope->setEntries(scopes);
    m_scope->setIdentity(QStringLiteral("scope"), tr("Where"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(12));
    form->setVerticalSpacing(theme.px(8));
    form->addRow(labelFor(tr("Col&umn"), m_column->target(), this), m_column);
    form->addRow(labelFor(tr("Wh&ere"), m_scope->target(), this), m_scope);
    if (m_kind == Kind::Replace) {
        m_find = new TextField(this);
        m_find->setIdentity(QStringLiteral("find"), tr("Find"));
        m_with = new TextField(this);
        m_with->setIdentity(QStringLiteral("with"), tr("Replace with"));
        m_case = new QCheckBox(tr("&Match case"), this);
        m_whole = new QCheckBox(tr("&Whole cells only"), this);
        auto* options = new QHBoxLayout;
        options->setSpacing(theme.px(20));
        options->addWidget(m_case);
        options->addWidget(m_whole);
        options->addStretch(1);
        form->addRow(labelFor(tr("&Find"), m_find->target(), this), m_find);
        form->addRow(labelFor(tr("&Replace with"), m_with->target(), this), m_with);
        form->addRow(QString(), options);
        for (LineField* field : {m_find, m_with})
            connect(field, &FieldInput::edited, m_wait, qOverload<>(&QTimer::start));
        for (QCheckBox* box : {m_case, m_whole})
            connect(box, &QCheckBox::toggled, this, &GridBatchDialog::refreshPreview);
    } else {
        auto* place = new QVBoxLayout(m_valuePlace);
        place->setContentsMargins(0, 0, 0, 0);
        form->addRow(labelFor(tr("&Value for all"), m_valuePlace, this), m_valuePlace);
    }
    layout->addLayout(form);
    connect(m_column, &FieldInput::edited, this, &GridBatchDialog::chooseColumn);
    connect(m_scope, &FieldInput::edited, this, [this] {
        readRows();
        refreshPreview();
    });
}

void GridBatchDialog::buildBar(QVBoxLayout* layout)
{
    auto* cancel = makeButton(tr("&Cancel"), {}, {}, this, QStringLiteral("Esc"));
    cancel->setObjectName(QStringLiteral("cancel"));
    m_apply = makeButton(tr("Wri&te"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"), this,
                         QStringLiteral("Ctrl+Enter"));
    m_apply->setObjectName(QStringLiteral("write"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_note, 1);
    for (QPushButton* button : {cancel, m_apply}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    layout->addLayout(bar);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &GridBatchDialog::apply);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &GridBatchDialog::apply);
}

int GridBatchDialog::column() const { return m_column->value().toInt(); }

std::vector<qint64> GridBatchDialog::recordsOf(const std::vector<int>& modelRows) const
{
    std::vector<qint64> ids;
    for (const int row : modelRows)
        if (const qint64 id = m_table->model()->recordId(m_table->model()->index(row, 0))) ids.push_back(id);
    return ids;
}

void GridBatchDialog::readRows()
{
    m_rows.clear();
    if (m_column->value().isEmpty()) return;
    const RecordModel& model = *m_table->model();
    const int nameColumn = m_table->visibleColumns().front();
    const bool onlyChosen = m_scope->value() == QLatin1String("chosen");
    const QSet<qint64> chosen(m_chosen.begin(), m_chosen.end());
    for (int row = 0; row < model.rowCount(); ++row) {
        const qint64 id = model.recordId(model.index(row, 0));
        if (!id || (onlyChosen && !chosen.contains(id))) continue;
        const RefusedCell* kept = m_grid->refused().find(id, column());
        m_rows.push_back({id, model.cell(model.index(row, nameColumn)).text,
                          kept ? RefusedCells::typed(*kept) : model.cell(model.index(row, column())).text,
                          m_grid->textFor(id, column(), {}).base});
    }
}

void GridBatchDialog::chooseColumn()
{
    readRows();
    if (m_kind == Kind::SetValue && !m_column->value().isEmpty()) {
        delete m_value;
        m_value = m_grid->editor().makeInput(0, column(), m_valuePlace);
        m_value->clear();
        m_value->setIdentity(QStringLiteral("value"), tr("Value for all"));
        m_valuePlace->layout()->addWidget(m_value);
        m_valuePlace->setFocusProxy(m_value->target());
        setTabOrder(m_scope->target(), m_value->target());
        connect(m_value, &FieldInput::edited, m_wait, qOverload<>(&QTimer::start));
        connect(m_value, &FieldInput::left, this, &GridBatchDialog::refreshPreview);
    }
    refreshPreview();
}

std::vector<CellText> GridBatchDialog::wantedCells() const
{
    std::vector<CellText> cells;
    if (m_column->value().isEmpty()) return cells;
    const QString find = m_find ? m_find->typed() : QString();
    if (m_kind == Kind::Replace && find.isEmpty()) return cells;
    const Qt::CaseSensitivity sensitivity = m_case && m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto* line = qobject_cast<const LineField*>(m_value.data());
    for (const Row& row : m_rows) {
        if (m_kind == Kind::SetValue) {
            cells.push_back({row.id, column(), m_value->content(), line ? line->typed() : QString(), row.base});
            continue;
        }
        QString text = row.shown;
        if (m_whole->isChecked() ? text.compare(find, sensitivity) != 0 : !text.contains(find, sensitivity)) continue;
        cells.push_back({row.id, column(), text.replace(find, m_with->typed(), sensitivity), {}, row.base});
    }
    return cells;
}

QString GridBatchDialog::shownAfter(const CellText& cell) const
{
    return cell.shown.isEmpty() ? cell.text : cell.shown;
}

void GridBatchDialog::refreshPreview()
{
    m_wait->stop();
    const std::vector<CellText> cells = wantedCells();
    const GridEditor::Outcome outcome = m_grid->editor().check(cells);
    QHash<qint64, QString> reasons;
    for (const RefusedCell& refused : outcome.refused) reasons.insert(refused.cell.id, refused.reason);
    std::vector<Line> lines;
    auto row = m_rows.begin();
    for (const CellText& cell : cells) {
        while (row->id != cell.id) ++row; // cells are in the rows' order
        if (!reasons.contains(cell.id) && cell.base == cell.text) continue;
        lines.push_back({cell.id, row->name, row->shown, shownAfter(cell), reasons.value(cell.id)});
    }
    m_preview->setRows<Line>(
        std::move(lines), [](const Line& line) { return line.id; }, lineColumns());
    m_preview->setColumnShown(int(m_preview->columns().size()) - 1, !outcome.refused.empty());
    QStringList words{tr("%n cell(s) would be written", nullptr, outcome.written)};
    if (!outcome.refused.empty()) words << tr("%n cannot", nullptr, int(outcome.refused.size()));
    m_note->setText(words.join(QStringLiteral(" · ")));
    m_apply->setEnabled(outcome.written > 0);
    m_apply->setText(verb(outcome.written));
}

QString GridBatchDialog::verb(int cells) const
{
    if (cells == 0) return tr("Wri&te");
    const QString rows = formatCount(qsizetype(m_rows.size()));
    return m_scope->value() == QLatin1String("chosen")
               ? tr("Wri&te %n cell(s) in the rows chosen (%1)", nullptr, cells).arg(rows)
               : tr("Wri&te %n cell(s) in all rows shown (%1)", nullptr, cells).arg(rows);
}

void GridBatchDialog::apply()
{
    if (m_value) m_value->finish();
    refreshPreview();
    if (!m_apply->isEnabled()) return;
    const QString title = m_table->columns()[size_t(column())].title;
    const Kind kind = m_kind;
    m_grid->write(wantedCells(), [kind, title](int count) {
        return kind == Kind::Replace ? tr("%1: replaced in %n cell(s)", nullptr, count).arg(title)
                                     : tr("%1: %n cell(s) set", nullptr, count).arg(title);
    });
    accept();
}

} // namespace ocop
