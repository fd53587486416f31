#include "ui/table/column_filter_popup.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/kit/small_widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// A column with at most so many different texts is filtered by ticking them.
constexpr int maxTickedValues = 40;

bool isRangeKind(CellKind kind)
{
    return kind == CellKind::Date || kind == CellKind::Number || kind == CellKind::DaysLeft;
}

} // namespace

ColumnFilterPopup::ColumnFilterPopup(const Column& column, const RowIndex& rows, int index, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_column(column)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setObjectName(QStringLiteral("columnFilter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Filter “%1”").arg(column.title), QStringLiteral("strong"), this));
    const auto set = rows.columnFilters().find(index);
    const ColumnFilter now = set == rows.columnFilters().end() ? ColumnFilter{} : set->second;
    const auto values =
        isRangeKind(column.kind) ? std::vector<std::pair<QString, int>>() : rows.valuesOf(index, maxTickedValues);
    if (isRangeKind(column.kind))
        buildRange(now);
    else if (!values.empty())
        buildValues(values, now);
    else
        buildText(now);

    auto* buttons = new QHBoxLayout;
    QPushButton* clear = makeButton(tr("Take off"), {}, QStringLiteral("flat"), this);
    QPushButton* use = makeButton(tr("Filter"), {}, QStringLiteral("primary"), this);
    clear->setObjectName(QStringLiteral("takeOff"));
    use->setObjectName(QStringLiteral("apply"));
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(use);
    layout->addLayout(buttons);
    connect(use, &QPushButton::clicked, this, &ColumnFilterPopup::apply);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT applied(std::nullopt);
        close();
    });
}

void ColumnFilterPopup::buildValues(const std::vector<std::pair<QString, int>>& values, const ColumnFilter& now)
{
    m_values = new QListWidget(this);
    m_values->setObjectName(QStringLiteral("values"));
    m_values->setAccessibleName(tr("Values to show"));
    for (const auto& [text, count] : values) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  (%2)").arg(text.isEmpty() ? tr("(empty)") : text, formatCount(count)), m_values);
        item->setData(Qt::UserRole, text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(now.values.contains(text) ? Qt::Checked : Qt::Unchecked);
    }
    m_values->setMinimumSize(240, qMin(280, 12 + 26 * int(values.size())));
    m_values->setCurrentRow(0);
    layout()->addWidget(m_values);
    m_values->setFocus();
}

void ColumnFilterPopup::buildRange(const ColumnFilter& now)
{
    auto* grid = new QGridLayout;
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    const auto shown = [this](const QVariant& value) {
        if (!value.isValid()) return QString();
        return m_column.kind == CellKind::Date ? formatDate(value.toDate()) : value.toString();
    };
    int row = 0;
    for (auto [box, text, value] : {std::tuple{m_from, tr("F&rom"), now.from}, std::tuple{m_to, tr("&To"), now.to}}) {
        auto* label = makeLabel(text, QStringLiteral("secondary"), this);
        label->setBuddy(box);
        box->setText(shown(value));
        box->setAccessibleName(QString(text).remove(u'&'));
        if (m_column.kind == CellKind::Date) box->setPlaceholderText(tr("dd/mm/yyyy"));
        connect(box, &QLineEdit::textEdited, this, [edited = box] { setLook(edited, "state", {}); });
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        ++row;
    }
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    m_from->setFocus();
}

void ColumnFilterPopup::buildText(const ColumnFilter& now)
{
    m_text = new QLineEdit(now.text, this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Text to find, with or without diacritics"));
    m_text->setMinimumWidth(260);
    layout()->addWidget(m_text);
    m_text->setFocus();
}

QVariant ColumnFilterPopup::typedLimit(QLineEdit* box, bool* ok) const
{
    const QString typed = box->text().trimmed();
    *ok = true;
    if (typed.isEmpty()) return {};
    if (m_column.kind == CellKind::Date) {
        const auto date = parseDate(typed, QDate());
        if (date && date->isValid()) return *date;
    } else if (const auto number = parseNumber(typed)) {
        return *number;
    }
    *ok = false;
    setLook(box, "state", QStringLiteral("error"));
    box->setFocus();
    return {};
}

void ColumnFilterPopup::apply()
{
    ColumnFilter filter;
    bool some = false;
    if (m_values) {
        filter.kind = ColumnFilter::Kind::Values;
        for (int i = 0; i < m_values->count(); ++i)
            if (m_values->item(i)->checkState() == Qt::Checked)
                filter.values.insert(m_values->item(i)->data(Qt::UserRole).toString());
        some = !filter.values.isEmpty() && filter.values.size() < m_values->count();
    } else if (m_from) {
        filter.kind = ColumnFilter::Kind::Range;
        bool fromOk = false;
        bool toOk = false;
        filter.to = typedLimit(m_to, &toOk);
        filter.from = typedLimit(m_from, &fromOk);
        if (!fromOk || !toOk) return;
        some = filter.from.isValid() || filter.to.isValid();
    } else {
        filter.text = m_text->text().trimmed();
        some = !filter.text.isEmpty();
    }
    Q_EMIT applied(some ? std::optional(filter) : std::nullopt);
    close();
}

void ColumnFilterPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

void ColumnFilterPopup::openAt(const QPoint& globalCorner)
{
    adjustSize();
    QPoint corner = globalCorner;
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect area = screen->availableGeometry();
        corner.setX(qBound(area.left(), corner.x(), qMax(area.left(), area.right() - width())));
        corner.setY(qBound(area.top(), corner.y(), qMax(area.top(), area.bottom() - height())));
    }
    move(corner);
    show();
}

} // namespace ocop
