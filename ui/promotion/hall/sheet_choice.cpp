#include "ui/promotion/hall/sheet_choice.h"

#include "core/exchange/hall/pasted_list.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ocop {

SheetChoice::SheetChoice(QWidget* parent) : QWidget(parent), m_sheets(new QComboBox(this))
{
    auto* label = makeLabel(tr("&Sheet"), {}, this);
    label->setBuddy(m_sheets);
    m_sheets->setObjectName(QStringLiteral("pasteSheets"));
    m_sheets->setAccessibleName(label->text().remove(u'&'));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(this).px(8));
    layout->addWidget(label);
    layout->addWidget(m_sheets);
    connect(m_sheets, &QComboBox::activated, this, &SheetChoice::chosen);
    hide();
}

void SheetChoice::take(Workbook workbook)
{
    m_workbook = std::move(workbook);
    m_sheets->clear();
    for (const Sheet* each : sheetsToRead(m_workbook)) m_sheets->addItem(each->name);
    setVisible(m_sheets->count() > 1);
}

std::vector<QStringList> SheetChoice::rows() const
{
    const std::vector<const Sheet*> sheets = sheetsToRead(m_workbook);
    const int place = m_sheets->currentIndex();
    return place >= 0 && place < int(sheets.size()) ? textsOf(*sheets[size_t(place)]) : std::vector<QStringList>();
}

} // namespace ocop
