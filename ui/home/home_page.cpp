#include "ui/home/home_page.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/reminders/reminder_stores.h"
#include "ui/home/month_calendar.h"
#include "ui/home/recent_acts.h"
#include "ui/kit/card_button.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/kit/translations.h"
#include "ui/reminders/calendar_export.h"
#include "ui/reminders/work_act_bar.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <map>

namespace ocop {
namespace {

const QString homeNotice = QStringLiteral("notice");
const QString homeExpiring = QStringLiteral("expiring");
const QString homeOverdue = QStringLiteral("overdue");
const QString homeFiling = QStringLiteral("filing");
const QString homeAwaiting = QStringLiteral("awaiting");
const QString homeMissing = QStringLiteral("missing");
const QString homeStandards = QStringLiteral("standards");
const QString peopleAll = QStringLiteral("*");
const QString peopleHead = QStringLiteral("!");
constexpr int homeRecentActs = 6;
constexpr int homeActsRead = 240;

/// The last acts, many of one kind on one thing in a row (a score sheet, typed point by point) being one.
std::vector<Act> lastDoings(const History& history)
{
    std::vector<Act> last;
    for (Act& each : history.acts(homeActsRead)) {
        const bool again = !last.empty() && last.back().info.kind == each.info.kind &&
                           last.back().info.label == each.info.label && last.back().info.who == each.info.who;
        if (again) continue;
        if (int(last.size()) == homeRecentActs) break;
        last.push_back(std::move(each));
    }
    return last;
}

/// The stages a month shows: what has a day by law.
bool isDayByLaw(Stage stage)
{
    return stage == Stage::WindowOpens || stage == Stage::LastFilingDay || stage == Stage::LetterDue ||
           stage == Stage::LegalLine || stage == Stage::LastDay;
}

/// Which rows a card stands for; its number counts the same ones. No card: everything with a day to keep.
bool homeMatches(const WorkRow& row, const QString& card)
{
    if (card == homeNotice) return row.owesNotice();
    if (card == homeExpiring) return row.inForce;
    if (card == homeOverdue) return row.lapsed;
    if (card == homeFiling) return row.windowOpen;
    if (card == homeAwaiting) return row.dossierOpen;
    if (card == homeMissing) return !row.missing.isEmpty();
    if (card == homeStandards) return row.group == WorkGroup::Standard;
    return row.due || row.decision || row.group == WorkGroup::Standard || row.group == WorkGroup::FollowUp ||
           row.group == WorkGroup::Task;
}

} // namespace

QStringList HomePage::cardKeys()
{
    return {homeNotice, homeExpiring, homeOverdue, homeFiling, homeAwaiting, homeMissing, homeStandards};
}

HomePage::HomePage(Session& session, QWidget* parent, QSettings* settings)
    : Page(session, parent), m_header(new PageHeader(tr("Work"), this)), m_cards(new CardRow(this)),
      m_table(new RecordTable(QStringLiteral("work"), workColumns(), settings ? settings : new QSettings(this), this)),
      m_bar(new QFrame(this)), m_acts(new WorkActBar(session, m_table, m_bar)), m_calendar(new MonthCalendar(this)),
      m_recent(new RecentActs(this)), m_people(new QComboBox(this))
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
    connect(m_table, &RecordTable::activated, this, [this](qint64 id) {
        for (const WorkRow& row : m_rows)
            if (row.id == id) Q_EMIT this->session().recordRequested(row.opens);
    });
    connect(m_acts, &WorkActBar::openRequested, &session, &Session::recordRequested);
    connect(m_people, &QComboBox::activated, this, [this] {
        fillCards();
        applyCard();
    });
    connect(m_acts, &WorkActBar::chosenChanged, m_bar, [this](int count) { m_bar->setVisible(count > 0); });
    m_bar->hide();
    connect(m_calendar, &MonthCalendar::activated, this, [this](QDate day) {
        Q_EMIT this->session().recordsRequested(QStringLiteral("product"), m_byDay.value(day),
                                                tr("with something on %1").arg(formatDate(day)));
    });
    connect(m_recent, &RecentActs::activated, this, &HomePage::openAct);
}

void HomePage::makeCards()
{
    m_cards->setMayBeNone(true);
    const Mark marks[] = {Mark::Warning, Mark::Expiring,    Mark::Expired, Mark::Extended,
                          Mark::Note,    Mark::MissingDate, Mark::Warning};
    const QStringList keys = cardKeys();
    for (int i = 0; i < keys.size(); ++i) {
        CardButton* card = m_cards->addCard(keys[i], cardTitle(keys[i]));
        card->setMark(marks[i]);
        card->setTitleLines(2);
    }
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeNotice)
        ->setIconName(QStringLiteral("mail-message"), Ink::Error);
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeMissing)
        ->setIconName(QStringLiteral("data-warning"), Ink::Secondary);
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeFiling)
        ->setIconName(QStringLiteral("document-import"), Ink::Secondary);
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeAwaiting)
        ->setIconName(QStringLiteral("chronometer"), Ink::Secondary);
    m_cards->findChild<CardButton*>(QStringLiteral("card_") + homeStandards)
        ->setIconName(QStringLiteral("view-certificate"), Ink::Warning);
    m_people->setObjectName(QStringLiteral("workPeople"));
    m_people->setAccessibleName(tr("Whose work"));
    m_header->addBesideTitle(m_people);
}

void HomePage::fillPeople()
{
    const QString chosen = m_people->count() == 0 ? peopleAll : m_people->currentData().toString();
    QStringList names;
    for (const DistrictOwner& each : session().state().districtOwners)
        for (const QString& name : {each.owner, each.deputy})
            if (!name.isEmpty() && !names.contains(name)) names << name;
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return vietnameseCollator().compare(a, b) < 0; });
    const auto forHead = std::count_if(m_rows.begin(), m_rows.end(), [](const WorkRow& row) { return row.forHead; });
    m_people->clear();
    m_people->addItem(tr("Everybody's work"), peopleAll);
    for (const QString& name : names) m_people->addItem(name, name);
    m_people->addItem(
        tr("For the head: %1 unanswered for %2 days").arg(QString::number(forHead), QString::number(headAfterDays)),
        peopleHead);
    m_people->setCurrentIndex(std::max(0, m_people->findData(chosen)));
}

bool HomePage::isOfPerson(const WorkRow& row) const
{
    const QString person = m_people->currentData().toString();
    if (person == peopleAll || person.isEmpty()) return true;
    return person == peopleHead ? row.forHead : row.owner == person || row.deputy == person;
}

QString HomePage::cardTitle(const QString& key) const
{
    if (key == homeNotice) return tr("To be notified (30 days before)");
    if (key == homeExpiring) return tr("Ending soon");
    if (key == homeOverdue) return tr("Overdue");
    if (key == homeFiling) return tr("Filing window open");
    if (key == homeAwaiting) return tr("Result awaited");
    if (key == homeMissing) return tr("Data missing");
    return tr("Quality certificates ending");
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
    auto* month = new QWidget(side);
    auto* rows = new QVBoxLayout(month);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    QPushButton* save =
        makeButton(tr("Export calendar…"), QStringLiteral("view-calendar-day"), QStringLiteral("link"), month);
    save->setObjectName(QStringLiteral("exportCalendar"));
    save->setToolTip(tr("All days to keep as a file for Outlook, Google Calendar, Thunderbird or the phone (.ics)"));
    connect(save, &QPushButton::clicked, this, [this] { ocop::exportCalendar(session(), this); });
    rows->addWidget(m_calendar, 1);
    rows->addWidget(save, 0, Qt::AlignLeft);
    layout->addWidget(panel(month, {}));
    layout->addWidget(panel(m_recent, tr("Just changed")), 1);
    return side;
}

int HomePage::cardCount(const QString& key) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const WorkRow& row) { return homeMatches(row, key) && isOfPerson(row); }));
}

void HomePage::refresh()
{
    if (!session().isOpen()) return;
    m_rows = workRows(session());
    QString day = localeOfTexts().toString(session().asOf(), QStringLiteral("dddd, dd/MM/yyyy"));
    if (!day.isEmpty()) day[0] = day[0].toUpper();
    const int waiting = int(waitingRows(m_rows).size());
    fillPeople();
    m_header->setSentence(
        tr("%1 · %2 waiting, %3 put off").arg(day, QString::number(waiting), QString::number(snoozedCount(m_rows))));
    fillCards();
    m_acts->setRows(m_rows);
    m_table->setSource(workSource(m_rows, session().expiringDays()));
    if (session().snapshot().products().empty())
        m_table->setEmpty(QStringLiteral("view-task"), tr("The register is empty"),
                          tr("Work appears here by itself once certificates are in it."), tr("Read in a list…"));
    else
        m_table->setEmpty(QStringLiteral("task-complete"), tr("Nothing to do"),
                          tr("Nothing ends soon and no record lacks anything."));
    applyCard();
    refreshCalendar();
    m_recent->setActs(lastDoings(session().book().history()), session().today());
}

void HomePage::fillCards()
{
    const auto note = [this](const QString& key) {
        if (key == homeNotice) return tr("In writing, not yet sent");
        if (key == homeExpiring) return tr("Within %n day(s)", nullptr, session().expiringDays());
        if (key == homeOverdue) return tr("Not recognised again");
        if (key == homeFiling) return tr("Not yet filed");
        if (key == homeAwaiting) return tr("Dossiers handed in");
        if (key == homeMissing) return tr("Records to complete");
        return tr("VietGAP, HACCP, food safety…");
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
    m_table->setRowFilter(
        [this, card](int row) { return homeMatches(m_rows[size_t(row)], card) && isOfPerson(m_rows[size_t(row)]); },
        card.isEmpty() ? QString() : cardTitle(card));
}

void HomePage::refreshCalendar()
{
    // Certificates of one decision end together: the stages of a day are worked out once.
    struct Ending
    {
        const Certificate* certificate = nullptr; ///< one of them
        QSet<qint64> products;
    };
    std::map<std::pair<QDate, QDate>, Ending> endings;
    for (const ProductOnDay& each : session().statistics().products()) {
        if (!each.standing.inForce() || !each.lastDay.isValid()) continue;
        Ending& ending = endings[{each.standing.certificate->lastValidDay, each.lastDay}];
        ending.certificate = each.standing.certificate;
        ending.products.insert(each.product->id.value);
    }
    m_byDay.clear();
    for (const auto& [days, ending] : endings)
        for (const StageDay& stage : session().reminderRules().daysOf(*ending.certificate, session().asOf()))
            if (isDayByLaw(stage.stage)) m_byDay[stage.shown].unite(ending.products);
    QMap<QDate, int> counts;
    for (auto day = m_byDay.cbegin(); day != m_byDay.cend(); ++day) counts.insert(day.key(), int(day->size()));
    m_calendar->setToday(session().asOf());
    m_calendar->setCounts(std::move(counts));
}

void HomePage::openAct(qint64 actId)
{
    // A reminder has no page of its own: its certificate stands for it.
    for (const Change& change : session().book().history().changesOf(ActId{actId})) {
        RecordRef record{change.entity, change.recordId};
        if (change.entity == QLatin1String(Reminder::table))
            record = {QStringLiteral("certificate"), change.after.value(Reminder::Field::certificate).toInteger()};
        Q_EMIT session().recordRequested(record);
        return;
    }
}

} // namespace ocop
