#include "core/storage/file/lease.h"

#include "core/base/error.h"
#include "core/base/part_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace ocop {
namespace {

constexpr qint64 longestLease = 64 * 1024;

QByteArray textOf(const LeaseHolder& holder)
{
    QJsonArray processes;
    for (const host::Process& each : holder.processes)
        processes << QJsonObject{{QStringLiteral("pid"), QString::number(each.pid)},
                                 {QStringLiteral("began"), QString::number(each.began)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("desk"), holder.desk},
                                     {QStringLiteral("person"), holder.person},
                                     {QStringLiteral("machine"), holder.machine},
                                     {QStringLiteral("mark"), holder.machineMark},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
                                     {QStringLiteral("processes"), processes}})
        .toJson();
}

std::optional<LeaseHolder> holderIn(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto word = [&](const char* name) { return object.value(QLatin1String(name)).toString(); };
    LeaseHolder holder{word("desk"), word("person"), word("machine"), word("mark"),
                       QDateTime::fromString(word("since"), Qt::ISODate)};
    if (holder.desk.isEmpty() || holder.machineMark.isEmpty()) return std::nullopt;
    for (const QJsonValue& each : object.value(QStringLiteral("processes")).toArray())
        holder.processes.push_back({each[QStringLiteral("pid")].toString().toLongLong(),
                                    each[QStringLiteral("began")].toString().toULongLong()});
    return holder;
}

/// Programs of one desk take turns with its lease.
class DeskTurn
{
public:
    explicit DeskTurn(const QString& leasePath)
        : m_lock(QDir::temp().filePath(
              QStringLiteral("so-ocop-%1.turn")
                  .arg(QString::fromLatin1(
                      QCryptographicHash::hash(leasePath.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))))
    {
        m_lock.setStaleLockTime(0);
        m_lock.tryLock(2000);
    }

private:
    QLockFile m_lock;
};

/// Only those that run, among them this one if wanted.
std::vector<host::Process> running(const std::vector<host::Process>& all)
{
    std::vector<host::Process> alive;
    std::copy_if(all.begin(), all.end(), std::back_inserter(alive), host::isRunning);
    return alive;
}

} // namespace

Lease::Lease(const QString& registerPath, LeaseHolder me)
    : m_register(registerPath), m_path(pathFor(registerPath)), m_me(std::move(me))
{
    m_me.machine = host::machineName();
    m_me.machineMark = host::machineMark();
    m_me.processes = {host::thisProcess()};
}

Lease::~Lease() { release(); }

std::optional<LeaseHolder> Lease::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return holderIn(file.read(longestLease));
}

std::optional<qint64> Lease::ageSeconds() const
{
    host::FileMark lease;
    host::FileMark now;
    if (host::lookAt(m_path, lease) != host::Look::There) return std::nullopt;
    try {
        PartFile probe(m_path);
        probe.write("?");
        if (host::lookAt(probe.path(), now) != host::Look::There) return std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    }
    return (now.changed - lease.changed) / 1000;
}

Lease::State Lease::judge(const std::optional<LeaseHolder>& holder) const
{
    if (!holder && !QFileInfo::exists(m_path)) return State::Free;
    if (holder && holder->isSameDesk(m_me)) return State::Ours;
    // Nobody can see from here what runs on another computer.
    if (holder && holder->machineMark == m_me.machineMark && running(holder->processes).empty()) return State::Dead;
    const auto age = ageSeconds();
    if (age && *age > lifeSeconds) return State::Expired;
    return holder && age ? State::Held : State::Unknown;
}

Lease::State Lease::look(LeaseHolder* holder) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = read();
    if (holder && found) *holder = *found;
    return judge(found);
}

bool Lease::claim()
{
    // Made whole elsewhere and then given the name, which only one can get.
    PartFile part(m_path);
    prepare(part, m_me);
    try {
        part.keep(PartFile::Over::Refuse);
        return true;
    } catch (const Error&) {
        return false;
    }
}

void Lease::write(std::optional<LeaseHolder> before)
{
    LeaseHolder now = m_me;
    if (before) {
        now.since = before->since;
        for (const host::Process& each : running(before->processes))
            if (!(each == now.processes.front())) now.processes.push_back(each);
    }
    PartFile part(m_path);
    prepare(part, now);
    part.keep(PartFile::Over::Replace);
}

void Lease::prepare(PartFile& part, const LeaseHolder& holder) const
{
    part.write(textOf(holder));
    QFile::setPermissions(part.path(), QFile::permissions(m_register)); // whoever may open the register reads it
}

void Lease::hold()
{
    const std::scoped_lock lock(m_mutex);
    const auto found = read();
    if (m_holds && found && found->isSameDesk(m_me)) return;
    const DeskTurn turn(m_path);
    for (int tries = 0; tries < 3; ++tries) {
        const auto holder = read();
        const State state = judge(holder);
        if (state == State::Ours) {
            write(holder);
            m_holds = true;
            return;
        }
        if (state != State::Free) {
            m_holds = false;
            throw Error(ErrorKind::Held, leaseDetail(state, holder.value_or(LeaseHolder())));
        }
        if (claim()) {
            m_holds = true;
            return;
        }
    }
    throw Error(ErrorKind::Held, leaseDetail(State::Unknown, {}));
}

void Lease::takeOver()
{
    {
        const std::scoped_lock lock(m_mutex);
        const DeskTurn turn(m_path);
        const auto stale = read();
        const State state = judge(stale);
        if (state == State::Dead || state == State::Expired) {
            // Out of the way first: of two who do it at once only one finds it there.
            const PartFile aside(m_path);
            QFile::rename(m_path, aside.path());
            QFile moved(aside.path());
            const auto taken = moved.open(QIODevice::ReadOnly) ? holderIn(moved.readAll()) : std::nullopt;
            if (taken && stale && textOf(*taken) != textOf(*stale))
                QFile::rename(aside.path(), m_path); // somebody was quicker: theirs again
        }
    }
    hold();
}

void Lease::renew()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_holds) return;
    const DeskTurn turn(m_path);
    const auto holder = read();
    if (!holder || !holder->isSameDesk(m_me)) {
        m_holds = false; // the next write asks for it and says whose it is
        return;
    }
    try {
        write(holder);
    } catch (const Error&) {
        // The share is away or full for a moment: half a minute later.
    }
}

void Lease::release()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_holds) return;
    m_holds = false;
    const DeskTurn turn(m_path);
    auto holder = read();
    if (!holder || !holder->isSameDesk(m_me)) return;
    std::vector<host::Process> others = running(holder->processes);
    std::erase(others, m_me.processes.front());
    if (others.empty()) {
        QFile::remove(m_path);
        return;
    }
    holder->processes = others;
    try {
        PartFile part(m_path);
        prepare(part, *holder);
        part.keep(PartFile::Over::Replace);
    } catch (const Error&) {
        // It names a program that is gone: the others take that out.
    }
}

QString leaseDetail(Lease::State state, const LeaseHolder& holder)
{
    const QString word = state == Lease::State::Held      ? QStringLiteral("held")
                         : state == Lease::State::Dead    ? QStringLiteral("dead")
                         : state == Lease::State::Expired ? QStringLiteral("expired")
                                                          : QStringLiteral("unknown");
    const auto clean = [](QString text) { return text.replace(u'|', u' '); };
    return QStringLiteral("%1|%2|%3|%4")
        .arg(word, clean(holder.person), clean(holder.machine), holder.since.toString(Qt::ISODate));
}

} // namespace ocop
