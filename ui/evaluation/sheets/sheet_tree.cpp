#include "ui/evaluation/sheets/sheet_tree.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/words/texts.h"

#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ocop {
namespace {

enum SheetColumn { TitleColumn, PointsColumn, MinimumColumn };
enum SheetItem { PartItem = QTreeWidgetItem::UserType, CriterionItem, OptionItem, KnockoutItem };
constexpr int starsRole = Qt::UserRole; ///< of an option's mark
constexpr int scoredRole = Qt::UserRole + 1; ///< a criterion, not a heading
constexpr int minimaRole = Qt::UserRole + 2; ///< it has a star mark

/// Rows as high as the lists', and an option's mark as stars.
class SheetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), themeOf(option.widget).px(26))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != MinimumColumn) return QStyledItemDelegate::paint(painter, option, index);
        // Away from the points, which stand right-aligned before it.
        const Theme& theme = themeOf(option.widget);
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.selection);
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(theme.px(12), 0, 0, 0);
        QStyledItemDelegate::paint(painter, inner, index);
        if (const int stars = index.data(starsRole).toInt(); stars > 0) drawStars(painter, inner.rect, stars, theme);
    }
};

QTreeWidgetItem* sheetRow(int type, const QString& title, const QString& points, const QString& minimum = {})
{
    auto* item = new QTreeWidgetItem(type);
    item->setText(TitleColumn, title);
    item->setText(PointsColumn, points);
    item->setText(MinimumColumn, minimum);
    item->setToolTip(TitleColumn, title);
    item->setTextAlignment(PointsColumn, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void setMedium(QTreeWidgetItem* item, const Theme& theme, TypeSize size = TypeSize::Body)
{
    for (const int column : {TitleColumn, PointsColumn}) item->setFont(column, theme.font(size, true));
}

QTreeWidgetItem* optionRow(const CriterionOption& option, const Theme& theme)
{
    const QString label = option.sheetCase.isNull()
                              ? option.label
                              : QStringLiteral("%1: %2").arg(QString(option.sheetCase), option.label);
    QTreeWidgetItem* item = sheetRow(OptionItem, label, QString::number(option.points));
    for (const int column : {TitleColumn, PointsColumn}) item->setForeground(column, theme.secondary);
    if (option.minStar > 0) {
        item->setData(MinimumColumn, starsRole, option.minStar);
        item->setData(MinimumColumn, Qt::AccessibleTextRole,
                      SheetTree::tr("least for %1").arg(texts::stars(option.minStar)));
        item->setToolTip(MinimumColumn,
                         SheetTree::tr("The least that must be reached for %1").arg(texts::stars(option.minStar)));
    }
    return item;
}

/// "3 sao ≥ 2 · 4 sao ≥ 3".
QString minimaWords(const Criterion& criterion)
{
    QStringList words;
    for (const int star : {3, 4, 5})
        if (const auto needed = criterion.minimumFor(star, {}))
            words << QStringLiteral("%1 ≥ %2").arg(texts::stars(star), QString::number(*needed));
    return words.join(QStringLiteral(" · "));
}

} // namespace

SheetTree::SheetTree(QWidget* parent) : QTreeWidget(parent)
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("sheetTree"));
    setAccessibleName(tr("Score sheet"));
    setColumnCount(3);
    setHeaderLabels({tr("Criterion"), tr("Points"), tr("Least for the star")});
    headerItem()->setTextAlignment(PointsColumn, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PointsColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(MinimumColumn, QHeaderView::Fixed);
    header()->resizeSection(PointsColumn, theme.px(64));
    header()->resizeSection(MinimumColumn, theme.px(220));
    header()->setFixedHeight(theme.px(32));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SheetDelegate(this));
    setIndentation(theme.px(18));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

void SheetTree::showSheet(const CriteriaSet* sheet)
{
    // The page reads again after every change of the register; who is reading keeps the place.
    const QString name = sheet ? sheet->sheets + u'/' + QString::number(sheet->number) : QString();
    const bool isSame = sheet && name == m_name;
    m_sheet = sheet;
    m_name = name;
    if (!isSame) build();
}

void SheetTree::build()
{
    clear();
    if (!m_sheet) return;
    const Theme& theme = themeOf(this);
    addKnockouts(nullptr, {});
    QHash<SheetPart, QTreeWidgetItem*> parts;
    for (const SheetPartHead& part : m_sheet->parts) {
        QTreeWidgetItem* item =
            sheetRow(PartItem, QStringLiteral("%1. %2").arg(QString(QChar(u'A' + int(part.part))), part.title),
                     QString::number(part.maxPoints));
        setMedium(item, theme, TypeSize::PanelTitle);
        item->setForeground(TitleColumn, theme.accentText);
        addTopLevelItem(item);
        parts.insert(part.part, item);
    }
    QHash<QString, QTreeWidgetItem*> headings;
    for (const Criterion& criterion : m_sheet->criteria) {
        QTreeWidgetItem* parent =
            criterion.parent.isEmpty() ? parts.value(criterion.part) : headings.value(criterion.parent);
        headings.insert(criterion.code, addCriterion(parent ? parent : invisibleRootItem(), criterion));
    }
    setOptionsOpen(m_optionsOpen);
    setFilter(m_words, m_onlyMinima);
    if (topLevelItemCount() > 0) setCurrentItem(topLevelItem(0));
}

void SheetTree::addKnockouts(QTreeWidgetItem* parent, const QString& criterion)
{
    QTreeWidgetItem* head = parent;
    for (const Knockout& each : m_sheet->knockouts) {
        if (each.criterion != criterion) continue;
        if (!head) {
            head = sheetRow(PartItem, tr("The dossier is out when"), {});
            setMedium(head, themeOf(this), TypeSize::PanelTitle);
            addTopLevelItem(head);
        }
        const QString effect = each.effect == KnockoutEffect::Stop ? tr("scoring stops") : tr("dossier out");
        QTreeWidgetItem* item =
            sheetRow(KnockoutItem, each.label, {}, each.whenZero ? tr("%1, found automatically").arg(effect) : effect);
        item->setIcon(TitleColumn, themeIcon(QStringLiteral("process-stop"), Ink::Error));
        for (const int column : {TitleColumn, MinimumColumn})
            item->setForeground(column, themeOf(this).ink(Ink::Error));
        head->addChild(item);
    }
}

QTreeWidgetItem* SheetTree::addCriterion(QTreeWidgetItem* parent, const Criterion& criterion)
{
    const Theme& theme = themeOf(this);
    const QString minima = minimaWords(criterion);
    QTreeWidgetItem* item = sheetRow(CriterionItem, criterion.code + QStringLiteral("  ") + criterion.title,
                                     QString::number(criterion.maxPoints), minima);
    item->setForeground(MinimumColumn, theme.secondary);
    if (criterion.depth == 0) setMedium(item, theme);
    item->setData(TitleColumn, scoredRole, criterion.isScored());
    item->setData(TitleColumn, minimaRole, !minima.isEmpty());
    parent->addChild(item);
    addKnockouts(item, criterion.code);
    for (const CriterionOption& option : criterion.options) item->addChild(optionRow(option, theme));
    return item;
}

void SheetTree::setOptionsOpen(bool open)
{
    m_optionsOpen = open;
    if (open)
        expandAll();
    else
        for (QTreeWidgetItemIterator each(this); *each; ++each) {
            const bool scored = (*each)->data(TitleColumn, scoredRole).toBool();
            (*each)->setExpanded(!scored);
        }
}

bool SheetTree::filterItem(QTreeWidgetItem* item, const QString& above)
{
    const QString text = above + u' ' + folded(item->text(TitleColumn));
    bool shown = false;
    for (int i = 0; i < item->childCount(); ++i) shown |= filterItem(item->child(i), text);
    if (!shown && item->childCount() == 0) shown = TextQuery(m_words).matches(text);
    if (m_onlyMinima && item->type() == CriterionItem && item->data(TitleColumn, scoredRole).toBool() &&
        !item->data(TitleColumn, minimaRole).toBool())
        shown = false;
    if (m_onlyMinima && item->type() == KnockoutItem) shown = false;
    item->setHidden(!shown);
    // What was looked for lies below: open the way to it.
    if (shown && !m_words.isEmpty()) item->setExpanded(true);
    return shown;
}

void SheetTree::setFilter(const QString& words, bool onlyMinima)
{
    const bool wasSearching = !m_words.isEmpty();
    m_words = cleaned(words);
    m_onlyMinima = onlyMinima;
    for (int i = 0; i < topLevelItemCount(); ++i) filterItem(topLevelItem(i), {});
    if (wasSearching && m_words.isEmpty()) setOptionsOpen(m_optionsOpen);
}

int SheetTree::criteriaShown() const
{
    int count = 0;
    for (QTreeWidgetItemIterator each(const_cast<SheetTree*>(this), QTreeWidgetItemIterator::NotHidden); *each; ++each)
        count += (*each)->data(TitleColumn, scoredRole).toBool();
    return count;
}

void SheetTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeWidget::drawRow(painter, option, index);
    painter->fillRect(QRect(0, option.rect.bottom(), viewport()->width(), 1), themeOf(this).line);
}

void SheetTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sheet) build(); // colours stand in the rows
}

} // namespace ocop
