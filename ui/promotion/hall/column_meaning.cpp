#include "ui/promotion/hall/column_meaning.h"

#include "core/exchange/hall/pasted_headings.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/promotion/hall/paste_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ocop {
namespace {

constexpr qsizetype longestSample = 28;
constexpr int noField = -1;

/// What tells a column from the others: its heading, else what stands in it first.
QString columnWords(const PastePlan& plan, int column)
{
    const auto title = plan.list.titles.find(column);
    const QString words = title == plan.list.titles.end() ? QString() : title->second;
    if (words.isEmpty()) return columnName(column);
    const bool isLong = words.size() > longestSample;
    return QStringLiteral("%1 · %2").arg(columnName(column), isLong ? words.left(longestSample) + u'…' : words);
}

} // namespace

ColumnMeaning::ColumnMeaning(QWidget* parent)
    : QWidget(parent), m_column(new QComboBox(this)), m_means(new QComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(this).px(8));
    const auto put = [&](QComboBox* box, const char* name, const QString& text) {
        auto* label = makeLabel(text, {}, this);
        label->setBuddy(box);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label->text().remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
    };
    put(m_column, "pasteColumn", tr("Col&umn"));
    put(m_means, "pasteMeans", tr("&holds"));
    connect(m_column, &QComboBox::currentIndexChanged, this, &ColumnMeaning::showMeaning);
    connect(m_means, &QComboBox::activated, this, [this] {
        const int field = m_means->currentData().toInt();
        Q_EMIT said(m_column->currentData().toInt(),
                    field == noField ? std::nullopt : std::optional(PastedField(field)));
    });
}

void ColumnMeaning::showPlan(const PastePlan& plan)
{
    const int before = m_column->currentData().toInt();
    const QSignalBlocker quiet(m_column);
    m_columns = plan.list.columns;
    m_column->clear();
    for (int column = 1; column <= plan.list.width; ++column) m_column->addItem(columnWords(plan, column), column);
    if (const int place = m_column->findData(before); place >= 0) m_column->setCurrentIndex(place);
    if (m_means->count() == 0) {
        m_means->addItem(tr("nothing of these: kept in the note"), noField);
        for (const PastedField field : fieldsOf(plan.kind))
            m_means->addItem(pasteWords::field(plan.kind, field), int(field));
    }
    showMeaning();
    setEnabled(m_column->count() > 0);
}

void ColumnMeaning::showMeaning()
{
    const auto at = m_columns.find(m_column->currentData().toInt());
    m_means->setCurrentIndex(m_means->findData(at == m_columns.end() ? noField : int(at->second)));
}

} // namespace ocop
