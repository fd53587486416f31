#include "ui/certification/act_items_field.h"

#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ocop {
namespace {

CellData noteCell(const ActItem& item)
{
    CellData cell = textCell(item.note);
    cell.tip = item.note;
    if (item.severity == Severity::Error) cell.ink = Ink::Error;
    if (item.severity == Severity::Warning) cell.ink = Ink::Warning;
    return cell;
}

ListColumns<ActItem> itemColumns()
{
    return {{{.key = QStringLiteral("product"),
              .title = ActItemsField::tr("Product, subject"),
              .kind = CellKind::TwoLine,
              .width = 260,
              .stretch = true,
              .secondTitle = ActItemsField::tr("Subject")},
             [](const ActItem& each) { return twoLineCell(each.product, each.subject); }},
            {{.key = QStringLiteral("before"),
              .title = ActItemsField::tr("Until now"),
              .width = 150,
              .longest = QStringLiteral("3 sao đến hết 00/00/0000")},
             [](const ActItem& each) { return textCell(each.before); }},
            {{.key = QStringLiteral("stars"), .title = ActItemsField::tr("Then"), .kind = CellKind::Stars, .width = 84},
             [](const ActItem& each) { return starsCell(each.stars); }},
            {{.key = QStringLiteral("after"),
              .title = ActItemsField::tr("Validity"),
              .width = 170,
              .longest = QStringLiteral("00/00/0000 – 00/00/0000")},
             [](const ActItem& each) { return textCell(each.after); }},
            {{.key = QStringLiteral("note"), .title = ActItemsField::tr("To note"), .width = 330, .stretch = true},
             &noteCell}};
}

} // namespace

ActItemsField::ActItemsField(Session& session, QWidget* parent)
    : FieldInput(parent),
      m_table(new RecordTable(QStringLiteral("actItems"), columnsOf(itemColumns()), &session.desk(), this))
{
    m_table->setMinimumHeight(themeOf(this).px(230));
    m_table->setEmpty(QStringLiteral("view-certificate"), tr("Nothing is left in this act"),
                      tr("Close with Esc and choose again."));
    m_table->setCountText([](int, int total) { return tr("%n line(s)", nullptr, total); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    watch(m_table->view());
}

QWidget* ActItemsField::target() const { return m_table->view(); }

void ActItemsField::showItems(std::vector<ActItem> items)
{
    m_items = std::move(items);
    m_table->setRows<ActItem>(
        m_items, [](const ActItem& each) { return each.id; }, itemColumns());
}

QString ActItemsField::content() const
{
    QString text;
    for (const ActItem& each : m_items)
        text += QStringLiteral("%1:%2 ").arg(QString::number(each.id), QString::number(each.stars));
    return text;
}

bool ActItemsField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table->view() || event->type() != QEvent::KeyPress) return FieldInput::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QSet<qint64> chosen = m_table->selectedIds();
    if (key->key() == Qt::Key_Delete && !chosen.isEmpty()) {
        Q_EMIT removed(chosen);
        Q_EMIT edited();
        return true;
    }
    const int digit = key->key() - Qt::Key_0;
    if (m_starsChoosable && digit >= 3 && digit <= 5 && !chosen.isEmpty()) {
        Q_EMIT starsChosen(chosen, digit);
        Q_EMIT edited();
        return true;
    }
    return FieldInput::eventFilter(watched, event);
}

} // namespace ocop
