#include "ui/home/home_page.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/home/month_calendar.h"
#include "ui/home/recent_acts.h"
#include "ui/reminders/work_act_bar.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets/card_button.h"
#include "ui/shell/widgets/small_widgets.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ocop {
namespace {

const QString homeNotice = QStringLiteral("notice");
const QString homeExpiring = QStringLiteral("expiring");
const QString homeNewlyExpired = QStringLiteral("newlyExpired");
const QString homeLapsed = QStringLiteral("lapsed");
const QString homeMissing = QStringLiteral("missing");
constexpr int homeRecentActs = 6;
constexpr int homeActsRead = 240;

/// The last acts, many of one kind on one thing in a row (a score sheet, typed point by point) being one.
std::vector<Act> lastDoings(const History& history)
{
    std::vector<Act> last;
    for (Act& each : history.acts(homeActsRead)) {
        const bool again = !last.empty() && last.back().info.kind == each.info.kind && last.back().info.label == each.info.label &&
                           last.back().info.who == each.info.who;
        if (again) continue;
        if (int(last.size()) == homeRecentActs) break;
        last.push_back(std::move(each));
    }
    return last;
}

/// Which rows a card stands for; its number counts the same ones. No card: everything with a day to keep.
bool homeMatches(const WorkRow& row, const QString& card)
{
    if (card == homeNotice) return row.isWaiting() && row.item->urgency == Urgency::NoticeDue;
    if (card == homeExpiring) return row.inForce;
    if (card == homeNewlyExpired) return row.isWaiting() && row.item->urgency == Urgency::NewlyExpired;
    if (card == homeLapsed) return row.lapsed;
    if (card == homeMissing) return !row.missing.isEmpty();
    return row.item.has_value();
}

} // namespace

QStringList HomePage::cardKeys() { return {homeNotice, homeExpiring, homeNewlyExpired, homeLapsed, homeMissing}; }

HomePage::HomePage(Session& session, QWidget* parent, QSettings* settings)
    : Page(session, parent), m_header(new PageHeader(tr("Work"), this)), m_cards(new CardRow(this)),
      m_table(new RecordTable(QStringLiteral("work"), workColumns(), settings ? settings : new QSettings(this), this)),
      m_bar(new QFrame(this)), m_acts(new WorkActBar(session, m_table, m_bar)), m_calendar(new MonthCalendar(this)),
      m_recent(new RecentActs(this))
{
    setObjectName(QStringLiteral("homePage"));
    const Theme& theme = themeOf(this);
    makeCards();
    m_bar->setProperty("role", QStringLiteral("panel"));
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_acts);
    m_table->view()->setAccessibleName(tr("Work to do"));

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_table, 1);
    left->addWidget(m_bar);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addLayout(left, 1);
    middle->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_header);
    layout->addWidget(m_cards);
    layout->addLayout(middle, 1);

    connect(m_cards, &CardRow::currentChanged, this, &HomePage::applyCard);
    connect(m_table, &RecordTable::filtersCleared, this, [this] {
        m_cards->setCurrent({});
        applyCard();
    });
    connect(m_table, &RecordTable::emptyActionRequested, this, &HomePage::importRequested);
    const auto open = [this](qint64 id) { Q_EMIT this->session().recordRequested({QStringLiteral("product"), id}); };
    connect(m_table, &RecordTable::activated, this, open);
    connect(m_acts, &WorkActBar::openRequested, this, open);
    connect(m_acts, &WorkActBar::chosenChanged, m_bar, [this](int count) { m_bar->setVisible(count > 0); });
    m_bar->hide();
    connect(m_calendar, &MonthCalendar::activated, this, [this](QDate day) {
        Selection selection;
        selection.district = this->session().district();
        selection.endsFrom = {day, day};
        Q_EMIT this->session().selectionRequested(ListPage::Products, selection, tr("ending on %1").arg(formatDate(day)));
    });
    connect(m_recent, &RecentActs::activated, this, &HomePage::openAct);
}

void HomePage::makeCards()
{
    m_cards->setMayBeNone(true);
    const Mark marks[] = {Mark::Warning, Mark::Expiring, Mark::Expired, Mark::Expired, Mark::MissingDate};
    const QStringList keys = cardKeys();
    for (int i = 0; i < keys.size(); ++i) m_cards->addCard(keys[i], cardTitle(keys[i]))->setMark(marks[i]);
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeNotice)->setIconName(QStringLiteral("mail-message"), Ink::Error);
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeMissing)->setIconName(QStringLiteral("data-warning"), Ink::Secondary);
}

QString HomePage::cardTitle(const QString& key) const
{
    if (key == homeNotice) return tr("To be notified");
    if (key == homeExpiring) return tr("Ending soon");
    if (key == homeNewlyExpired) return tr("Newly expired");
    if (key == homeLapsed) return tr("Lapsed");
    return tr("Data missing");
}

QWidget* HomePage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(themeOf(this).px(260));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto panel = [&](QWidget* content, const QString& title) {
        auto* frame = new QFrame(side);
        frame->setProperty("role", QStringLiteral("panel"));
        auto* inner = new QVBoxLayout(frame);
        inner->setContentsMargins(13, 8, 13, 10);
        inner->setSpacing(6);
        if (!title.isEmpty()) inner->addWidget(makeLabel(title, QStringLiteral("panel"), frame));
        inner->addWidget(content);
        return frame;
    };
    layout->addWidget(panel(m_calendar, {}));
    layout->addWidget(panel(m_recent, tr("Just changed")), 1);
    return side;
}

int HomePage::cardCount(const QString& key) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const WorkRow& row) { return homeMatches(row, key); }));
}

void HomePage::refresh()
{
    if (!session().isOpen()) return;
    m_rows = workRows(session());
    QString day = QLocale().toString(session().asOf(), QStringLiteral("dddd, dd/MM/yyyy"));
    if (!day.isEmpty()) day[0] = day[0].toUpper();
    const int waiting = int(waitingRows(m_rows).size());
    m_header->setSentence(tr("%1 · %2 waiting, %3 put off").arg(day).arg(waiting).arg(snoozedCount(m_rows)));
    fillCards();
    m_acts->setRows(m_rows);
    m_table->setSource(workSource(m_rows, session().expiringDays()));
    if (session().snapshot().products().empty())
        m_table->setEmpty(QStringLiteral("view-task"), tr("The register is empty"), tr("Work appears here by itself once certificates are in it."), tr("Read in a list…"));
    else
        m_table->setEmpty(QStringLiteral("task-complete"), tr("Nothing to do"), tr("Nothing ends soon and no record lacks anything."));
    applyCard();
    refreshCalendar();
    m_recent->setActs(lastDoings(session().book().history()), session().today());
}

void HomePage::fillCards()
{
    const auto note = [this](const QString& key) {
        if (key == homeNotice) return tr("By law 30 days before");
        if (key == homeExpiring) return tr("Within %1 days").arg(session().expiringDays());
        if (key == homeNewlyExpired) return tr("In the last %1 days").arg(newlyExpiredDays);
        if (key == homeLapsed) return tr("Not recognised again");
        return tr("Records to complete");
    };
    for (const QString& key : cardKeys()) {
        auto* card = m_cards->findChild<CardButton*>(QStringLiteral("card_") + key);
        card->setNumber(formatCount(cardCount(key)));
        card->setNote(note(key));
    }
}

void HomePage::applyCard()
{
    const QString card = m_cards->current();
    m_table->setRowFilter([this, card](int row) { return homeMatches(m_rows[size_t(row)], card); },
                          card.isEmpty() ? QString() : cardTitle(card));
}

void HomePage::refreshCalendar()
{
    QMap<QDate, int> counts;
    for (const ProductOnDay& each : session().statistics().products())
        if (each.standing.inForce() && each.lastDay.isValid()) ++counts[each.lastDay];
    m_calendar->setToday(session().asOf());
    m_calendar->setCounts(std::move(counts));
}

void HomePage::openAct(qint64 actId)
{
    // A reminder has no page of its own: its certificate stands for it.
    for (const Change& change : session().book().history().changesOf(ActId{actId})) {
        RecordRef record{change.entity, change.recordId};
        if (change.entity == QLatin1String(Reminder::table))
            record = {QStringLiteral("certificate"), change.after.value(QLatin1String("certificate_id")).toInteger()};
        Q_EMIT session().recordRequested(record);
        return;
    }
}

} // namespace ocop
