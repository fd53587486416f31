#include "ui/session/session.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "ui/kit/ask.h"
#include "ui/session/attachment_copies.h"
#include "ui/session/rooms.h"
#include "ui/session/thumbnails.h"

#include <QCryptographicHash>

#include <utility>

namespace ocop {

namespace {

/// Of a session that no window was made for.
Rooms& noRooms()
{
    static Rooms none;
    return none;
}

} // namespace

Session::Session(Clock clock, QString who, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_who(std::move(who)), m_ask(std::make_unique<DeskAsk>()),
      m_rooms(&noRooms())
{
}

Session::~Session() = default;

Ask& Session::ask() const { return *m_ask; }
void Session::setAsk(Ask* ask) { m_ask->give(ask); }
void Session::setRooms(Rooms* rooms) { m_rooms = rooms ? rooms : &noRooms(); }

void Session::open(const QString& path) { take(openRegister(path, now())); }
void Session::create(const QString& path) { take(createRegister(path)); }

void Session::take(std::unique_ptr<Register> book)
{
    Snapshot snapshot = Snapshot::load(*book);
    EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    m_district.reset();
    m_stored = std::make_shared<const Snapshot>(std::move(snapshot));
    m_book = std::move(book);
    readLastChange();
    lookAtDay();
    m_evaluations = std::make_shared<const EvaluationSnapshot>(std::move(evaluations));
    m_reminders.reset();
    m_reminderRules.reset();
    m_dues.reset();
    Q_EMIT changed();
}

void Session::lookAtDay()
{
    m_dues.reset();
    m_statistics.reset();
    m_lastYear.reset();
    m_searchIndex.reset();
    m_snapshot = Snapshot::on(m_stored, asOf());
}

QString Session::path() const { return m_book ? m_book->database().path() : QString(); }

QString Session::deskName() const
{
    return QString::fromLatin1(QCryptographicHash::hash(path().toUtf8(), QCryptographicHash::Sha1).toHex().left(12));
}

bool Session::isSample() const { return m_book && m_book->settings().value(settings::sample) == QLatin1String("1"); }
int Session::expiringDays() const { return m_book ? m_book->settings().number(settings::expiringDays, 90) : 90; }

QSettings& Session::desk() const
{
    if (!m_desk) m_desk = std::make_unique<QSettings>();
    return *m_desk;
}

Thumbnails& Session::thumbnails() const
{
    if (!m_thumbnails) m_thumbnails = std::make_unique<Thumbnails>(*this);
    return *m_thumbnails;
}

AttachmentCopies& Session::attachmentCopies() const
{
    if (!m_attachmentCopies) m_attachmentCopies = std::make_unique<AttachmentCopies>(*this);
    return *m_attachmentCopies;
}

QString Session::scopeText() const
{
    const Unit* unit = m_book && m_district ? m_book->units().find(*m_district) : nullptr;
    return unit ? unit->name : tr("Whole province");
}

void Session::setAsOf(QDate day)
{
    m_asOf = day == today() ? QDate() : day;
    if (m_book && m_district) m_district = m_book->units().districtOf(*m_district, asOf());
    lookAtDay();
    Q_EMIT changed();
}

void Session::setDistrict(std::optional<UnitId> district)
{
    m_district = district;
    m_dues.reset();
    m_statistics.reset();
    m_lastYear.reset();
    Q_EMIT changed();
}

const Statistics& Session::statistics() const
{
    if (!m_statistics)
        m_statistics = std::make_shared<const Statistics>(*m_snapshot, m_book->units(), m_book->groups(), asOf(),
                                                          expiringDays(), m_district);
    return *m_statistics;
}

const ReminderBook& Session::reminders() const
{
    if (!m_reminders) m_reminders = std::make_shared<const ReminderBook>(ReminderBook::load(*m_book));
    return *m_reminders;
}

const ReminderRules& Session::reminderRules() const
{
    if (!m_reminderRules) m_reminderRules = std::make_shared<const ReminderRules>(ReminderRules::load(*m_book));
    return *m_reminderRules;
}

WorkSource Session::workSource() const
{
    return {statistics().products(), *m_evaluations, reminders(), reminderRules(), asOf(), expiringDays()};
}

std::shared_ptr<const DueMap> Session::dues() const
{
    if (!m_dues) m_dues = std::make_shared<const DueMap>(dueByCertificate(workSource()));
    return m_dues;
}

const Statistics& Session::lastYear() const
{
    if (!m_lastYear) {
        auto then = std::make_shared<Statistics>(*m_snapshot, m_book->units(), m_book->groups(), asOf().addYears(-1),
                                                 expiringDays());
        then->placeAs(statistics());
        m_lastYear = std::move(then);
    }
    return *m_lastYear;
}

const SearchIndex& Session::searchIndex() const
{
    if (!m_searchIndex) m_searchIndex = std::make_unique<SearchIndex>(*m_snapshot, m_book->units());
    return *m_searchIndex;
}

std::shared_ptr<const void> Session::holdMoment() const
{
    statistics();
    reminders();
    using Moment = std::tuple<std::shared_ptr<const Snapshot>, std::shared_ptr<const Statistics>,
                              std::shared_ptr<const EvaluationSnapshot>, std::shared_ptr<const ReminderBook>>;
    return std::make_shared<const Moment>(m_snapshot, m_statistics, m_evaluations, m_reminders);
}

ActInfo Session::actInfo(ActKind kind, const QString& label, const QString& source) const
{
    return {kind, label, m_who, now(), source};
}

void Session::write(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work,
                    const QString& source)
{
    if (isReadOnly()) throw Error(ErrorKind::Internal, QStringLiteral("read-only day"));
    int changes = 0;
    {
        WriteAct act(m_book->database(), actInfo(kind, label, source));
        work(act);
        changes = act.changes();
        if (changes > 0) act.commit();
    }
    if (changes == 0) return;
    reload();
    // Settings are not taken back by Ctrl+Z, so the act before them must not be offered again.
    if (kind == ActKind::Setting) return;
    if (const auto act = m_book->history().undoable()) Q_EMIT acted(*act);
}

ActId Session::writeLight(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work)
{
    if (isReadOnly()) throw Error(ErrorKind::Internal, QStringLiteral("read-only day"));
    WriteAct act(m_book->database(), actInfo(kind, label));
    work(act);
    if (act.changes() == 0) return {};
    act.commit();
    m_unsettled = true;
    return act.id();
}

ActId Session::takeBackLight(ActId act, const QString& label, ActKind kind)
{
    if (isReadOnly()) throw Error(ErrorKind::Internal, QStringLiteral("read-only day"));
    const ActId done = m_book->takeBack(act, actInfo(kind, label));
    m_unsettled = true;
    return done;
}

void Session::settle()
{
    if (!m_unsettled) return;
    reload();
    if (const auto act = m_book->history().undoable()) Q_EMIT acted(*act);
}

void Session::undo()
{
    const auto act = m_book->history().undoable();
    if (!act || isReadOnly()) return;
    m_book->takeBack(act->id, actInfo(ActKind::Undo, act->info.label));
    reload();
}

void Session::takeBack(const Act& act)
{
    if (isReadOnly()) return;
    if (const auto obstacle = m_book->obstacleTo(act.id)) throw Error(ErrorKind::Conflict, obstacle->record);
    m_book->takeBack(act.id, actInfo(act.info.kind == ActKind::Undo ? ActKind::Redo : ActKind::Undo, act.info.label));
    reload();
}

void Session::redo()
{
    const auto act = m_book->history().redoable();
    if (!act || isReadOnly()) return;
    m_book->takeBack(act->id, actInfo(ActKind::Redo, act->info.label));
    reload();
}

void Session::reload()
{
    m_unsettled = false;
    m_reminders.reset();
    m_reminderRules.reset();
    readLastChange();
    m_stored = std::make_shared<const Snapshot>(Snapshot::load(*m_book));
    lookAtDay();
    m_evaluations = std::make_shared<const EvaluationSnapshot>(EvaluationSnapshot::load(m_book->evaluation()));
    Q_EMIT changed();
}

void Session::readLastChange()
{
    m_lastChange = lastChangeForClock(m_book->history(), m_book->settings());
    m_seenOfOthers = m_book->database().changesByOthers();
}

bool Session::followOthers()
{
    if (!m_book || m_book->database().changesByOthers() == m_seenOfOthers) return false;
    reload();
    return true;
}

void Session::turnDay()
{
    if (!m_book) return;
    if (m_unsettled) return settle();
    lookAtDay();
    Q_EMIT changed();
}

void Session::trustClock()
{
    const auto last = m_book->history().acts(1);
    if (last.empty()) return;
    // Also while another day is looked at: it is today that was wrong, and today is returned to.
    const QDate looked = std::exchange(m_asOf, QDate());
    try {
        write(ActKind::Setting, tr("The computer's clock"), [&](WriteAct& act) {
            const SettingsStore store(act.database());
            const QString value = QString::number(last.front().id.value);
            act.log(QStringLiteral("setting"), 1, {{settings::clockAct, store.value(settings::clockAct)}},
                    {{settings::clockAct, value}});
            store.set(settings::clockAct, value);
        });
    } catch (...) {
        m_asOf = looked;
        throw;
    }
}

} // namespace ocop
