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

namespace ocop {
namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int hitIconRole = Qt::UserRole + 2;

QString hitIcon(HitKind kind)
{
    switch (kind) {
    case HitKind::Product: return QStringLiteral("tag");
    case HitKind::Subject: return QStringLiteral("system-users");
    case HitKind::Decision: return QStringLiteral("view-certificate");
    }
    return {};
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
    setAccessibleName(tr("Search products, subjects, decision numbers"));
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
    for (const Hit& hit : m_hits) lines << hit.title;
    return lines;
}

void SearchBox::search()
{
    m_hits.clear();
    m_popup->clear();
    const QString sought = shown().trimmed();
    const bool nothing = sought.isEmpty();
    if (m_session.isOpen()) m_hits = nothing ? remembered() : m_session.searchIndex().find(sought, 12);
    for (const Hit& hit : m_hits) {
        auto* item = new QListWidgetItem(hit.title, m_popup);
        const QString detail = hit.otherName.isEmpty() ? hit.detail : tr("also called: %1").arg(hit.otherName);
        item->setData(detailRole, detail);
        item->setData(hitIconRole, hit.rank < 0 ? QStringLiteral("bookmarks") : hitIcon(hit.kind));
        item->setData(Qt::AccessibleTextRole, QString(hit.title + QStringLiteral(", ") + detail));
    }
    if (m_hits.empty()) {
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

std::vector<Hit> SearchBox::remembered() const
{
    const RememberedRecords records(m_session);
    const Snapshot& all = m_session.stored();
    std::vector<Hit> hits;
    const auto add = [&](const RecordRef& record, int rank) {
        const bool again = std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
            return hit.id == record.id && (hit.kind == HitKind::Product) == (record.entity == QLatin1String("product"));
        });
        if (again) return;
        if (const Product* product = record.entity == QLatin1String("product") ? all.product({record.id}) : nullptr) {
            const Subject* subject = all.subject(product->subject);
            hits.push_back({HitKind::Product, record.id, product->name, subject ? subject->name : QString(), rank});
        } else if (const Subject* subject =
                       record.entity == QLatin1String("subject") ? all.subject({record.id}) : nullptr) {
            hits.push_back({HitKind::Subject, record.id, subject->name,
                            m_session.book().units().describe(subject->unit, m_session.asOf()), rank});
        }
    };
    for (const RecordRef& record : records.marked()) add(record, -1);
    for (const RecordRef& record : records.opened()) add(record, 0);
    return hits;
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
    if (row < 0 || row >= int(m_hits.size())) return;
    static constexpr const char* entities[] = {"product", "subject", "decision"};
    const Hit hit = m_hits[size_t(row)];
    m_popup->hide();
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    Q_EMIT m_session.recordRequested({QLatin1String(entities[size_t(hit.kind)]), hit.id});
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
