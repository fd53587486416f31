#include "ui/session/session.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "core/storage/file/register_guard.h"
#include "ui/kit/ask.h"
#include "ui/session/attachment_copies.h"
#include "ui/session/desk_items.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/file_actions.h"
#include "ui/session/rooms.h"
#include "ui/session/thumbnails.h"

#include <QCryptographicHash>
#include <QThreadPool>

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
      m_rooms(&noRooms()), m_facts(std::make_shared<const DayFacts>(nullptr, m_state, QDate())),
      m_drafts(std::make_unique<DraftKeeper>(*this)), m_jobs(std::make_unique<QThreadPool>())
{
}

Session::~Session() = default;

Ask& Session::ask() const { return *m_ask; }
void Session::setAsk(Ask* ask) { m_ask->give(ask); }
void Session::setRooms(Rooms* rooms) { m_rooms = rooms ? rooms : &noRooms(); }

Opening Session::opening() const
{
    Opening opening = now();
    opening.desk = deskId();
    opening.person = m_who;
    opening.backupFolder = fileactions::backupFolder(desk());
    return opening;
}

void Session::open(const QString& path, bool takesOver)
{
    Opening how = opening();
    how.takesOver = takesOver;
    take(openRegister(path, how));
}

void Session::create(const QString& path) { take(createRegister(path, opening())); }

void Session::take(std::unique_ptr<Register> book)
{
    const qint64 seen = book->database().changesByOthers(); // before: what is written meanwhile is found later
    auto state = std::make_shared<const OfficeState>(OfficeState::load(*book));
    const QDateTime lastChange = lastChangeForClock(book->history(), book->settings());
    // Nothing fails from here on: until now the register before is still open.
    if (m_book) Q_EMIT leaving();
    m_district.reset();
    const auto former = std::exchange(m_book, std::move(book)); // what is still shown may ask it until it is told
    setState(std::move(state));
    m_seenOfOthers = seen;
    m_lastChange = lastChange;
    m_unsettled = false;
    m_fileAway = false;
    look();
    Q_EMIT opened();
    Q_EMIT changed(Touched::all());
}

void Session::setState(std::shared_ptr<const OfficeState> state)
{
    m_state = std::move(state);
    const auto& guard = m_book->database().guard();
    if (guard && guard->overwriteSense()) guard->overwriteSense()->knows(m_state->version);
}

void Session::look()
{
    m_undoable.reset();
    m_redoable.reset();
    m_facts = std::make_shared<const DayFacts>(m_book.get(), m_state, asOf(), m_district);
}

QString Session::path() const { return m_book ? m_book->database().path() : QString(); }

QString Session::deskName() const
{
    return QString::fromLatin1(QCryptographicHash::hash(path().toUtf8(), QCryptographicHash::Sha1).toHex().left(12));
}

bool Session::isSample() const { return m_state->settings.value(settings::sample) == QLatin1String("1"); }
int Session::expiringDays() const { return m_facts->expiringDays(); }

QString Session::deskId() const
{
    if (m_deskId.isEmpty()) m_deskId = deskItems::idOf(desk());
    return m_deskId;
}

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
    look();
    Q_EMIT changed(Touched::all());
}

void Session::setDistrict(std::optional<UnitId> district)
{
    m_district = district;
    look();
    Q_EMIT changed(Touched::all());
}

ActInfo Session::actInfo(ActKind kind, const QString& label, const QString& source) const
{
    return {kind, label, m_who, now(), source, deskId()};
}

void Session::throwIfReadOnly() const
{
    if (isAnotherDay()) throw Error(ErrorKind::Internal, QStringLiteral("read-only day"));
}

bool Session::mayWriteFile() const
{
    if (m_fileAway || !m_book) return !m_fileAway;
    const auto& guard = m_book->database().guard();
    return !guard || guard->access().mayWrite();
}

void Session::setFileAway(bool away)
{
    if (std::exchange(m_fileAway, away) != away) Q_EMIT changed(Touched::all());
}

std::unique_ptr<WriteAct> Session::begin(const ActInfo& info) const
{
    for (;;) {
        try {
            return std::make_unique<WriteAct>(m_book->database(), info);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Busy || !m_turnWait || !m_turnWait()) throw;
        }
    }
}

std::optional<Written> Session::writeInTurn(const ActInfo& info, ActId undoes,
                                            const std::function<void(WriteAct&)>& work)
{
    throwIfReadOnly();
    for (;;) {
        bool begun = false; // then `work` is not done a second time
        try {
            return writeFollowed(*m_book, *m_state, info, undoes, [&](WriteAct& act) {
                begun = true;
                work(act);
            });
        } catch (const Error& error) {
            if (begun || error.kind() != ErrorKind::Busy || !m_turnWait || !m_turnWait()) throw;
        }
    }
}

void Session::takeUp(std::shared_ptr<const OfficeState> state, const Feed& feed, Touched& touched)
{
    for (const Act& each : feed.acts())
        if (!m_lastChange.isValid() || each.info.at > m_lastChange) m_lastChange = each.info.at;
    if (feed.touches(settings::entity)) m_lastChange = lastChangeForClock(m_book->history(), m_book->settings());
    setState(std::move(state));
    m_unsettled = false;
    m_undoable.reset();
    m_redoable.reset();
    if (isDayOver()) {
        look();
        touched.join(Touched::all());
    } else {
        m_facts = std::make_shared<const DayFacts>(*m_facts, m_state, touched);
    }
}

Touched Session::catchUp()
{
    // Asked for before the acts are read: what is written between the two is found at the next look.
    m_seenOfOthers = m_book->database().changesByOthers();
    Transaction moment(m_book->database(), Transaction::Kind::Reading);
    const Feed feed(m_book->database(), m_state->version);
    if (feed.isEmpty()) {
        m_unsettled = false;
        if (!isDayOver()) return {};
        look();
        return Touched::all();
    }
    auto state = std::make_shared<OfficeState>(*m_state);
    Touched touched = state->follow(*m_book, feed);
    moment.commit();
    takeUp(std::move(state), feed, touched);
    return touched;
}

void Session::write(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work,
                    const QString& source)
{
    if (auto written = writeInTurn(actInfo(kind, label, source), {}, work)) {
        takeUp(std::move(written->state), written->feed, written->touched);
        tellDone(written->act, written->touched);
    }
}

void Session::takeUp(const Written& written)
{
    Touched touched;
    if (written.seen == m_state->version && !m_unsettled) {
        touched = written.touched;
        takeUp(written.state, written.feed, touched);
    } else if (written.act.id > m_state->version) {
        touched = catchUp();
    } // else it was followed already, as what others do
    tellDone(written.act, touched);
}

void Session::tellDone(const Act& done, const Touched& touched)
{
    // Settings are not taken back by Ctrl+Z, so the act before them must not be offered again.
    const bool offered = done.info.kind != ActKind::Setting && done.info.kind != ActKind::Sample && !done.undoes;
    if (offered && done.id == m_state->version) {
        m_undoable = done; // the newest of all: nothing rests on it
        m_redoable = std::optional<Act>();
    }
    Q_EMIT changed(touched);
    if (offered) Q_EMIT acted(done);
}

ActId Session::writeLight(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work)
{
    throwIfReadOnly();
    const auto begun = begin(actInfo(kind, label));
    WriteAct& act = *begun;
    work(act);
    if (act.changes() == 0) return {};
    const ActId id = act.id();
    act.commit();
    m_unsettled = true;
    m_undoable.reset();
    m_redoable.reset();
    return id;
}

ActId Session::takeBackLight(ActId act, const QString& label, ActKind kind)
{
    throwIfReadOnly();
    const ActId done = m_book->takeBack(act, actInfo(kind, label));
    m_unsettled = true;
    m_undoable.reset();
    m_redoable.reset();
    return done;
}

void Session::settle()
{
    if (!m_unsettled) return;
    reload();
    if (const auto act = undoable()) Q_EMIT acted(*act);
}

std::optional<Act> Session::undoable() const
{
    if (!m_undoable) m_undoable = m_book->undoable(deskId());
    return *m_undoable;
}

std::optional<Act> Session::redoable() const
{
    if (!m_redoable) m_redoable = m_book->redoable(deskId());
    return *m_redoable;
}

void Session::undo()
{
    const auto act = undoable();
    if (act && !isReadOnly()) takeBack(*act, ActKind::Undo);
}

void Session::redo()
{
    const auto act = redoable();
    if (act && !isReadOnly()) takeBack(*act, ActKind::Redo);
}

void Session::takeBack(const Act& act)
{
    if (!isReadOnly()) takeBack(act, act.info.kind == ActKind::Undo ? ActKind::Redo : ActKind::Undo);
}

void Session::takeBack(const Act& undone, ActKind kind)
{
    auto written = writeInTurn(actInfo(kind, undone.info.label), undone.id, [&](WriteAct& act) {
        if (const auto obstacle = m_book->obstacleTo(undone.id)) throw Error(ErrorKind::Conflict, obstacle->record);
        m_book->takeBack(act, undone.id);
    });
    takeUp(std::move(written->state), written->feed, written->touched);
    Q_EMIT changed(written->touched);
}

void Session::reload() { Q_EMIT changed(catchUp()); }

bool Session::followOthers()
{
    if (!m_book || m_book->database().changesByOthers() == m_seenOfOthers) return false;
    const Touched touched = catchUp();
    if (touched.isEmpty()) return false;
    Q_EMIT changed(touched);
    return true;
}

void Session::turnDay()
{
    if (!m_book) return;
    if (m_unsettled) catchUp();
    look();
    Q_EMIT changed(Touched::all());
}

void Session::trustClock()
{
    const auto last = m_book->history().acts(1);
    if (last.empty()) return;
    // Also while another day is looked at: it is today that was wrong, and today is returned to.
    const QDate looked = std::exchange(m_asOf, QDate());
    try {
        write(ActKind::Setting, tr("The computer's clock"), [&](WriteAct& act) {
            SettingsStore(act.database()).set(act, settings::clockAct, QString::number(last.front().id.value));
        });
    } catch (...) {
        m_asOf = looked;
        throw;
    }
}

} // namespace ocop
