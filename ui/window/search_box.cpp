#include "ui/window/search_box.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/session/remembered_records.h"
#include "ui/session/session.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ocop {
namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int hitIconRole = Qt::UserRole + 2;

constexpr size_t offeredAtMost = 12;
constexpr size_t keptForPromotion = 4; ///< of the lines, when there are more products than room

QString iconOf(const QString& entity)
{
    if (entity == QLatin1String(Product::table)) return QStringLiteral("tag");
    if (entity == QLatin1String(Decision::table)) return QStringLiteral("view-certificate");
    if (entity == QLatin1String(TradeEvent::table)) return QStringLiteral("group");
    if (entity == QLatin1String(Contract::table)) return QStringLiteral("document-edit");
    return QStringLiteral("system-users");
}

/// Icon, title and detail in two lines.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, themeOf(option.widget).px(44)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.selection);
        const int gap = theme.px(12);
        const QRect icon(option.rect.left() + gap, option.rect.center().y() - theme.px(8), theme.px(16), theme.px(16));
        drawIcon(painter, icon, index.data(hitIconRole).toString(), theme.secondary);
        const QRect text = option.rect.adjusted(theme.px(40), theme.px(4), -gap, -theme.px(4));
        const auto line = [&](const QFont& font, const QColor& color, const QString& words, Qt::Alignment where) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(text, where, painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        };
        line(theme.font(TypeSize::Body, true), theme.text, index.data().toString(), Qt::AlignTop | Qt::AlignLeft);
        line(theme.font(TypeSize::Small), theme.secondary, index.data(detailRole).toString(),
             Qt::AlignBottom | Qt::AlignLeft);
    }
};

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : ComposedLineEdit(parent), m_session(session), m_popup(new QListWidget(this))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search products, subjects, decision numbers, buyers, events, contracts"));
    setPlaceholderText(tr("Search products, subjects, decision numbers…"));
    addAction(themeIcon(QStringLiteral("search"), Ink::Muted), LeadingPosition);
    // Room for the tag of the shortcut, which would lie over the end of the placeholder.
    setTextMargins(0, 0, themeOf(this).px(48), 0);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setProperty("role", QStringLiteral("popup"));
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setItemDelegate(new HitDelegate(m_popup));
    m_popup->hide();
    connect(this, &ComposedLineEdit::shownChanged, this, &SearchBox::search);
    connect(m_popup, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_popup->row(item)); });
}

QStringList SearchBox::offered() const
{
    QStringList lines;
    for (const Offer& offer : m_offers) lines << offer.title;
    return lines;
}

void SearchBox::search()
{
    m_offers.clear();
    m_popup->clear();
    const QString sought = shown().trimmed();
    const bool nothing = sought.isEmpty();
    if (m_session.isOpen()) m_offers = nothing ? remembered() : found(sought);
    for (const Offer& offer : m_offers) {
        auto* item = new QListWidgetItem(offer.title, m_popup);
        item->setData(detailRole, offer.detail);
        item->setData(hitIconRole, offer.rank < 0 ? QStringLiteral("bookmarks") : iconOf(offer.record.entity));
        item->setData(Qt::AccessibleTextRole, QString(offer.title + QStringLiteral(", ") + offer.detail));
    }
    if (m_offers.empty()) {
        if (nothing) {
            m_popup->hide();
            return;
        }
        auto* item = new QListWidgetItem(tr("Nothing found for “%1”").arg(sought), m_popup);
        item->setFlags(Qt::NoItemFlags);
        item->setData(detailRole, tr("Try fewer letters; diacritics are not needed."));
        item->setData(hitIconRole, QStringLiteral("search"));
    } else {
        m_popup->setCurrentRow(0);
    }
    place();
}

std::vector<SearchBox::Offer> SearchBox::found(const QString& sought)
{
    const std::pair<QString, ActId> state(m_session.path(), m_session.version());
    if (!m_promotion || m_promotionOf != state) {
        m_promotion.emplace(m_session.state().promotion, m_session.stored());
        m_promotionOf = state;
    }
    std::vector<Offer> ofPromotion;
    for (const PromotionHit& hit : m_promotion->find(sought, offeredAtMost))
        ofPromotion.push_back({hit.record, hit.title, hit.detail, hit.rank});
    const std::vector<Hit> hits = m_session.searchIndex().find(sought, offeredAtMost);
    const size_t room = offeredAtMost - std::min(ofPromotion.size(), keptForPromotion);
    static constexpr const char* entities[] = {Product::table, Subject::table, Decision::table};
    std::vector<Offer> offers;
    for (size_t i = 0; i < std::min(hits.size(), room); ++i)
        offers.push_back({{QLatin1String(entities[size_t(hits[i].kind)]), hits[i].id},
                          hits[i].title,
                          hits[i].otherName.isEmpty() ? hits[i].detail : tr("also called: %1").arg(hits[i].otherName),
                          hits[i].rank});
    ofPromotion.resize(std::min(ofPromotion.size(), offeredAtMost - offers.size()));
    offers.insert(offers.end(), ofPromotion.begin(), ofPromotion.end());
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.rank < b.rank; });
    return offers;
}

std::vector<SearchBox::Offer> SearchBox::remembered() const
{
    const RememberedRecords records(m_session);
    const Snapshot& all = m_session.stored();
    const PromotionBook& promotion = m_session.state().promotion;
    std::vector<Offer> offers;
    const auto add = [&](const RecordRef& record, int rank) {
        const bool again = std::any_of(offers.begin(), offers.end(), [&](const Offer& offer) {
            return offer.record.id == record.id && offer.record.entity == record.entity;
        });
        if (again) return;
        if (const Product* product =
                record.entity == QLatin1String(Product::table) ? all.product({record.id}) : nullptr) {
            const Subject* subject = all.subject(product->subject);
            offers.push_back({record, product->name, subject ? subject->name : QString(), rank});
        } else if (const Subject* subject =
                       record.entity == QLatin1String(Subject::table) ? all.subject({record.id}) : nullptr) {
            offers.push_back(
                {record, subject->name, m_session.book().units().describe(subject->unit, m_session.asOf()), rank});
        } else if (const auto hit = promotionHit(promotion, all, record)) {
            offers.push_back({record, hit->title, hit->detail, rank});
        }
    };
    for (const RecordRef& record : records.marked()) add(record, -1);
    for (const RecordRef& record : records.opened()) add(record, 0);
    return offers;
}

void SearchBox::place()
{
    const int rows = std::min(8, m_popup->count());
    // The stylesheet's padding above and below the lines.
    const int edges = 2 * (themeOf(this).px(4) + m_popup->frameWidth());
    m_popup->resize(std::max(width(), themeOf(this).px(384)), rows * themeOf(this).px(44) + edges);
    m_popup->move(mapToGlobal(QPoint(0, height() + 4)));
    if (hasFocus()) m_popup->show();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= int(m_offers.size())) return;
    const RecordRef record = m_offers[size_t(row)].record;
    m_popup->hide();
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    Q_EMIT m_session.recordRequested(record);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const int row = m_popup->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_popup->setCurrentRow(std::min(row + 1, m_popup->count() - 1)); return;
    case Qt::Key_Up: m_popup->setCurrentRow(std::max(row - 1, 0)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row); return;
    case Qt::Key_Escape:
        m_popup->hide();
        clear();
        if (QWidget* page = window()->findChild<QWidget*>(QStringLiteral("pages"))) page->setFocus();
        return;
    default: ComposedLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    ComposedLineEdit::focusInEvent(event);
    if (shown().isEmpty() && (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::MouseFocusReason))
        search();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    ComposedLineEdit::focusOutEvent(event);
    m_popup->hide();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    ComposedLineEdit::paintEvent(event);
    if (!shown().isEmpty() || hasFocus()) return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    drawShortcutTag(&painter, rect().adjusted(0, 0, -theme.px(8), 0), QStringLiteral("Ctrl+K"), theme.muted, theme);
}

} // namespace ocop
