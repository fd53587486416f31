#include "ui/evaluation/sheets/score_sheet_unmet.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ocop {
namespace {

struct UnmetRow
{
    int star = 0;
    QString code;
    QString title;
    int needed = 0;
    int points = 0;
};

class UnmetModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const UnmetRow& row = m_rows[size_t(index.row())];
        if (role == Qt::DisplayRole) return row.code + QLatin1Char(' ') + row.title;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return ScoreSheetUnmet::tr("%1 stars: %2 %3 needs %4 points, has %5")
                .arg(QString::number(row.star), row.code, row.title, QString::number(row.needed),
                     QString::number(row.points));
        return {};
    }
    void setRows(std::vector<UnmetRow> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const UnmetRow& row(const QModelIndex& index) const { return m_rows[size_t(index.row())]; }

private:
    std::vector<UnmetRow> m_rows;
};

const UnmetRow& unmetRow(const QModelIndex& index) { return static_cast<const UnmetModel*>(index.model())->row(index); }

class UnmetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return QSize(themeOf().px(120), themeOf().px(26));
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf();
        const UnmetRow& row = unmetRow(index);
        painter->save();
        if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme.hover);
        const QRect inner = option.rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
        painter->setFont(theme.font(TypeSize::Small));
        const QFontMetrics metrics(painter->font());
        painter->setPen(theme.star);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("★%1").arg(row.star));
        const QString need = QStringLiteral("%1 → %2").arg(QString::number(row.points), QString::number(row.needed));
        painter->setPen(theme.secondary);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, need);
        const QRect words = inner.adjusted(theme.px(28), 0, -metrics.horizontalAdvance(need) - theme.px(8), 0);
        painter->setPen(theme.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(row.code + QLatin1Char(' ') + row.title, Qt::ElideRight, words.width()));
        if (option.state & QStyle::State_HasFocus) drawRing(painter, QRectF(option.rect), theme.accent, 2, theme.px(4));
        painter->restore();
    }
};

} // namespace

ScoreSheetUnmet::ScoreSheetUnmet(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("unmetMinima"));
    setAccessibleName(tr("Minima not met"));
    setModel(new UnmetModel(this));
    setItemDelegate(new UnmetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT criterionWanted(unmetRow(index).code); });
}

void ScoreSheetUnmet::setUnmet(const std::vector<UnmetMinimum>& unmet, const CriteriaSet& sheet)
{
    std::vector<UnmetRow> rows;
    for (const UnmetMinimum& each : unmet) {
        const Criterion* criterion = sheet.find(each.criterion);
        rows.push_back(
            {each.star, each.criterion, criterion ? criterion->title : QString(), each.needed, int(each.mean.sum)});
    }
    static_cast<UnmetModel*>(model())->setRows(std::move(rows));
    updateGeometry();
}

void ScoreSheetUnmet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!enter || !currentIndex().isValid()) return QListView::keyPressEvent(event);
    const QString code = unmetRow(currentIndex()).code;
    Q_EMIT criterionWanted(code);
}

QSize ScoreSheetUnmet::sizeHint() const
{
    // Seven at once, so that the remarks below stay in sight; the rest scrolls.
    const int rows = std::clamp(model() ? model()->rowCount() : 0, 1, 7);
    return QSize(themeOf(this).px(240), rows * themeOf(this).px(26) + 2);
}

QSize ScoreSheetUnmet::minimumSizeHint() const { return QSize(themeOf(this).px(120), sizeHint().height()); }

} // namespace ocop
