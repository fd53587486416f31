#pragma once

#include "core/base/system.h"

#include <QDateTime>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace ocop {

class PartFile;

/// Who writes in a shared folder: a desk is one person's settings on one computer, all its windows and commands.
struct LeaseHolder
{
    QString desk;
    QString person;
    QString machine;
    QString machineMark; ///< see host::machineMark()
    QDateTime since;
    std::vector<host::Process> processes = {};

    bool isSameDesk(const LeaseHolder& other) const { return desk == other.desk && machineMark == other.machineMark; }
};

/// The file "NAME.lock" beside a register in a shared folder: it lets one desk write. Whoever holds it writes it anew
/// every half minute; its age is told by the clock of the file's server.
class Lease
{
public:
    enum class State {
        Free,
        Ours, ///< this desk's, by this program or another on this computer
        Held,
        Dead, ///< of a program on this computer that runs no more
        Expired, ///< nobody has renewed it for its time
        Unknown ///< it cannot be read, or nobody can say how old it is
    };
    static constexpr int renewSeconds = 30;
    static constexpr int lifeSeconds = 180;

    /// `me` without machine and processes: they are filled in.
    Lease(const QString& registerPath, LeaseHolder me);
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    State look(LeaseHolder* holder = nullptr) const;
    /// Takes it when it is free, joins when it is this desk's. Throws Error{Held}.
    void hold();
    /// The same, also from whoever left it dead or expired; throws Error{Held} when somebody is alive after all.
    void takeOver();
    /// Writes it anew when it is still ours; called from any thread.
    void renew();
    /// Gives it back when no other program of this desk holds it.
    void release();

    static QString pathFor(const QString& registerPath) { return registerPath + QStringLiteral(".lock"); }

private:
    State judge(const std::optional<LeaseHolder>& holder) const;
    std::optional<LeaseHolder> read() const;
    void write(std::optional<LeaseHolder> before);
    bool claim();
    void prepare(PartFile& part, const LeaseHolder& holder) const;
    /// How long ago the file was written; nothing when the folder does not say.
    std::optional<qint64> ageSeconds() const;

    QString m_register;
    QString m_path;
    LeaseHolder m_me;
    bool m_holds = false;
    mutable std::mutex m_mutex;
};

/// The holder in the detail of an Error{Held}, and back: "held|person|machine|ISO time".
QString leaseDetail(Lease::State state, const LeaseHolder& holder);

} // namespace ocop
