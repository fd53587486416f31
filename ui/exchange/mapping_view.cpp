#include "ui/exchange/mapping_view.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/words/import_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ocop {

MappingView::MappingView(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = themeOf(this);
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_row = new QSpinBox(this);
    m_row->setObjectName(QStringLiteral("headingRow"));
    m_row->setAccessibleName(tr("Heading row"));
    m_row->setRange(1, 1'048'576);
    m_row->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or stepped with the arrow keys
    auto* sheetLabel = makeLabel(tr("&Sheet"), QStringLiteral("secondary"), this);
    sheetLabel->setBuddy(m_sheet);
    auto* rowLabel = makeLabel(tr("Heading &row"), QStringLiteral("secondary"), this);
    rowLabel->setBuddy(m_row);
    m_sentence = makeLabel({}, QStringLiteral("secondary"), this);
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("columns"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);

    m_take = new QCheckBox(tr("&Take this sheet"), this);
    m_take->setObjectName(QStringLiteral("takeSheet"));

    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(8));
    top->addWidget(sheetLabel);
    top->addWidget(m_sheet);
    top->addWidget(m_take);
    top->addSpacing(theme.px(16));
    top->addWidget(rowLabel);
    top->addWidget(m_row);
    top->addSpacing(theme.px(16));
    top->addWidget(m_sentence, 1);
    auto* panel = new QFrame(this);
    panel->setProperty("role", QStringLiteral("panel"));
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, theme.px(8), 1, theme.px(8));
    inside->addWidget(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    layout->addLayout(top);
    layout->addWidget(panel, 1);
    connect(m_sheet, &QComboBox::activated, this, [this] { showSheet(m_sheet->currentData().toInt()); });
    connect(m_row, &QSpinBox::valueChanged, this, &MappingView::takeHeading);
    connect(m_take, &QCheckBox::toggled, this, &MappingView::takeSheet);
}

void MappingView::setList(const Workbook* workbook, const ListBook& book)
{
    m_workbook = workbook;
    m_book = book;
    const QSignalBlocker quietSheet(m_sheet);
    m_sheet->clear();
    int first = -1;
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const ListSheet& sheet = book.sheets[i];
        m_sheet->addItem(sheetName(sheet), int(i));
        if (first < 0 && sheet.isTaken()) first = int(i);
    }
    showSheet(std::max(first, 0));
}

void MappingView::showSheet(int sheet)
{
    const ListHeading& found = m_book.sheets[size_t(sheet)].heading;
    m_heading = found.titles.empty() ? headingAt(*m_workbook, sheet, 1) : found;
    const QSignalBlocker quietSheet(m_sheet);
    const QSignalBlocker quietRow(m_row);
    m_sheet->setCurrentIndex(sheet);
    const QSignalBlocker quietTake(m_take);
    m_row->setValue(std::max(1, m_heading.firstRow));
    m_take->setVisible(m_book.sheets.size() > 1);
    m_take->setChecked(m_book.sheets[size_t(sheet)].isTaken());
    showColumns();
}

/// Sheets that are not taken say why.
QString MappingView::sheetName(const ListSheet& sheet) const
{
    const QString name = sheet.name.isEmpty() ? tr("(the whole file)") : sheet.name;
    switch (sheet.use) {
    case SheetUse::Taken: return name;
    case SheetUse::Hidden: return tr("%1 – hidden").arg(name);
    case SheetUse::Summary: return tr("%1 – a summary").arg(name);
    case SheetUse::NoHeading: return tr("%1 – no heading found").arg(name);
    case SheetUse::Empty: return tr("%1 – empty").arg(name);
    case SheetUse::NotChosen: return tr("%1 – left out").arg(name);
    }
    return name;
}

void MappingView::takeSheet(bool take)
{
    ListSheet& sheet = m_book.sheets[size_t(m_heading.sheet)];
    sheet.heading = m_heading;
    sheet.use = take ? SheetUse::Taken : SheetUse::NotChosen;
    m_sheet->setItemText(m_heading.sheet, sheetName(sheet));
    refreshSentence();
    Q_EMIT changed();
}

void MappingView::takeHeading(int row)
{
    m_heading = headingAt(*m_workbook, m_heading.sheet, row);
    keepHeading();
    showColumns();
    Q_EMIT changed();
}

/// A sheet whose columns a person has named is wanted; it is no longer read as it is kept.
void MappingView::keepHeading()
{
    m_book.mapping.clear();
    ListSheet& sheet = m_book.sheets[size_t(m_heading.sheet)];
    sheet.heading = m_heading;
    sheet.use = m_heading.isUsable() ? SheetUse::Taken : SheetUse::NoHeading;
    const QSignalBlocker quiet(m_take);
    m_take->setChecked(sheet.isTaken());
    m_sheet->setItemText(m_heading.sheet, sheetName(sheet));
}

void MappingView::showColumns()
{
    const Theme& theme = themeOf(this);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(4));
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(2, 1);
    m_fields.clear();
    m_orders.clear();
    m_changing = 0;
    const QString heads[] = {tr("Column"), tr("Title in the file"), tr("First values"), tr("Taken as"), tr("Dates")};
    for (int i = 0; i < 5; ++i)
        grid->addWidget(m_ordersTitle = makeLabel(heads[i], QStringLiteral("small"), content), 0, i);
    int line = 1;
    for (const HeadingColumn& title : m_heading.titles) {
        grid->addWidget(makeLabel(columnName(title.column), QStringLiteral("muted"), content), line, 0);
        auto* name = makeLabel(title.title, QStringLiteral("strong"), content);
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(name, line, 1);
        auto* values = makeLabel(title.examples.join(QStringLiteral("  ·  ")), QStringLiteral("secondary"), content);
        values->setTextFormat(Qt::PlainText);
        values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        values->setToolTip(values->text());
        grid->addWidget(values, line, 2);
        m_fields.push_back(makeFieldChooser(title, content));
        m_orders.push_back(makeOrderChooser(title, content));
        grid->addWidget(m_fields.back(), line, 3);
        grid->addWidget(m_orders.back(), line++, 4);
    }
    refreshChoosers();
    grid->setRowStretch(line, 1);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // the panel's own ground shows through
    m_area->viewport()->setAutoFillBackground(false);
    refreshSentence();
}

QComboBox* MappingView::makeFieldChooser(const HeadingColumn& title, QWidget* parent)
{
    auto* field = new QComboBox(parent);
    field->setObjectName(QStringLiteral("column.") + columnName(title.column));
    field->setAccessibleName(title.title);
    field->addItem(tr("(pass over)"), QString());
    for (const auto& [each, code] : EnumCodes<ListField>::all)
        field->addItem(texts::listField(each), QString::fromLatin1(code));
    connect(field, &QComboBox::activated, this, [this, field, column = title.column] {
        assign(column, fromCode<ListField>(field->currentData().toString()));
    });
    return field;
}

/// Days written as numbers are read in one order, which the cells decide unless a person does.
QComboBox* MappingView::makeOrderChooser(const HeadingColumn& title, QWidget* parent)
{
    auto* order = new QComboBox(parent);
    order->setObjectName(QStringLiteral("dates.") + columnName(title.column));
    order->setAccessibleName(tr("How the dates of “%1” are written").arg(title.title));
    order->addItem(tr("day, month"), codeOf(DateOrder::DayFirst));
    order->addItem(tr("month, day"), codeOf(DateOrder::MonthFirst));
    connect(order, &QComboBox::activated, this, [this, order, column = title.column] {
        const auto chosen = fromCode<DateOrder>(order->currentData().toString());
        m_heading.chosenOrders[column] = chosen.value_or(DateOrder::DayFirst);
        m_changing = 0;
        keepHeading();
        Q_EMIT changed();
    });
    return order;
}

void MappingView::assign(int column, std::optional<ListField> field)
{
    // Going down the fields by the arrow keys takes none from the columns that have them but the last.
    if (m_changing != column) m_before = m_heading;
    m_changing = column;
    m_heading = m_before;
    m_heading.assign(column, field);
    refreshChoosers();
    keepHeading();
    refreshSentence();
    Q_EMIT changed();
}

/// A field has one column: the one that had it before is passed over now. Only columns of days have an order.
void MappingView::refreshChoosers()
{
    bool any = false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const int column = m_heading.titles[i].column;
        const auto field = m_heading.fieldOf(column);
        m_fields[i]->setCurrentIndex(field ? m_fields[i]->findData(codeOf(*field)) : 0);
        const bool days = field && isDateField(*field) && m_heading.dateOrders.contains(column);
        if (days) m_orders[i]->setCurrentIndex(m_orders[i]->findData(codeOf(m_heading.dateOrder(*field))));
        m_orders[i]->setVisible(days);
        any = any || days;
    }
    m_ordersTitle->setVisible(any);
}

void MappingView::refreshSentence()
{
    if (!m_heading.isUsable())
        m_sentence->setText(tr("No column holds the product's name yet; choose the heading row or the column."));
    else
        m_sentence->setText(
            tr("%1 of %2 columns taken")
                .arg(QString::number(m_heading.columns.size()), QString::number(m_heading.titles.size())));
    setLook(m_sentence, "text-role", m_heading.isUsable() ? QStringLiteral("secondary") : QStringLiteral("error"));
}

} // namespace ocop
