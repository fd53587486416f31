#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/storage/database.h"
#include "core/storage/touched.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ocop {

enum class ActKind { Add, Edit, Delete, Restore, Import, Batch, Reminder, Setting, Undo, Redo, Sample };

template <>
struct EnumCodes<ActKind>
{
    static constexpr std::pair<ActKind, const char*> all[] = {
        {ActKind::Add, "add"},           {ActKind::Edit, "edit"},       {ActKind::Delete, "delete"},
        {ActKind::Restore, "restore"},   {ActKind::Import, "import"},   {ActKind::Batch, "batch"},
        {ActKind::Reminder, "reminder"}, {ActKind::Setting, "setting"}, {ActKind::Undo, "undo"},
        {ActKind::Redo, "redo"},         {ActKind::Sample, "sample"}};
};

/// Who does what, when: given by the window or the command line, which alone know the clock and the user.
struct ActInfo
{
    ActKind kind = ActKind::Edit;
    QString label; ///< what it was done to, as data: a record's name, a file's name
    QString who;
    QDateTime at;
    QString source; ///< the file an import came from
    QString desk = {}; ///< where it was done; empty: an act of before desks were told apart
};

/// One write by one person: a transaction whose every changed row leaves a history row. Nobody else writes from its
/// beginning to its end, so that the ids of acts become visible in their order. Nothing is kept unless commit() is
/// reached, and nothing is written down of an act that changed nothing.
class WriteAct
{
public:
    WriteAct(const Database& db, ActInfo info, ActId undoes = {});

    void log(const QString& entity, qint64 recordId, const QJsonObject& before, const QJsonObject& after,
             const QString& source = {});
    /// The images as JSON text; no `before` for a record that was not there.
    void log(const QString& entity, qint64 recordId, const QString& before, const QString& after,
             const QString& source = {});
    /// For what turns out to be something else than was announced.
    void relabel(const QString& label);
    /// Done once the act is committed, and not at all when it is given up: for what an editor remembers of a record it
    /// stored. What it refers to must live until then.
    void whenKept(std::function<void()> remember) { m_whenKept.push_back(std::move(remember)); }
    void commit();

    const Database& database() const { return m_db; }
    /// Written down with the first change, or when it is asked for.
    ActId id();
    /// None before the first change.
    ActId idSoFar() const { return m_id; }
    const ActInfo& info() const { return m_info; }
    int changes() const { return m_changes; }

private:
    const Database& m_db;
    Transaction m_transaction;
    ActInfo m_info;
    ActId m_undoes;
    ActId m_id;
    Statement m_insert;
    int m_changes = 0;
    std::vector<std::function<void()>> m_whenKept;
};

/// An act as the history shows it.
struct Act
{
    ActId id;
    ActInfo info;
    int changes = 0;
    ActId undoes;
    ActId undoneBy;
};

/// One record's change within an act; `before` is empty for a record that was added.
struct Change
{
    Act act;
    QString entity;
    qint64 recordId = 0;
    QJsonObject before;
    QJsonObject after;
    QString source;
};

/// What keeps an act from being taken back: a record that was changed since, or one that came to rest on a record the
/// act had added.
struct Obstacle
{
    QString entity;
    qint64 recordId = 0;
    QString record; ///< how a person knows it
    std::optional<Act> later; ///< the act that did it, the last one of that record
    bool refers = false;
};

/// Whether a record is as an act left it: its image now beside the act's. An older register's images lack the columns
/// that were added since; those are not compared.
bool isStill(const QJsonObject& now, const QJsonObject& after);

/// An image as the history keeps it.
QJsonObject imageFrom(const QString& text);

/// The records of one table that an act touched, while they are put back within a new one. Read once, in one go.
class PuttingBack
{
public:
    virtual ~PuttingBack() = default;
    /// As RecordStore::putBack().
    virtual bool one(qint64 recordId, const QString& expected, const QString& target) = 0;
};

/// What a table's store offers the undo: reading a record's image and putting it back.
class RecordStore
{
public:
    virtual ~RecordStore() = default;
    virtual QString entity() const = 0;
    virtual QJsonObject image(qint64 recordId) const = 0;
    /// Makes the record what `target` says; an empty target takes an added record away (soft delete). False, and
    /// nothing done, when it is not as `expected` says any more. Both are images as the history keeps them, as text.
    /// Throws Error{NotFound}.
    virtual bool putBack(WriteAct& act, qint64 recordId, const QString& expected, const QString& target) = 0;
    /// For all those an act touched.
    virtual std::unique_ptr<PuttingBack> puttingBack(WriteAct& act, ActId undone) = 0;
};

/// The register's memory of every act: listing, and taking back.
class History
{
public:
    explicit History(const Database& db) : m_db(db) {}

    /// The newest act. What is planned remembers it, to see whether the register moved since.
    ActId last() const;
    std::vector<Act> acts(int limit) const;
    /// The acts after `seen`, the first one first; the records they touched are added to `touched`.
    std::vector<Act> after(ActId seen, Touched& touched) const;
    /// The act the register began with: the same in every copy of the file, another in every other register.
    std::optional<Act> first() const;
    /// The latest time of all acts after `after`, which need not be the last one's; invalid when there is none.
    QDateTime latestTime(ActId after = {}) const;
    std::vector<Change> changesOf(const QString& entity, qint64 recordId) const;
    std::vector<Change> changesOf(ActId act) const;
    /// Every change of some records of a kind after they were added, the newest first; `records`: fields::idList().
    std::vector<Change> editsOf(const QString& entity, const QString& records) const;

    /// The newest act of the desk on which nothing rests: what Ctrl+Z takes back. `stores` as for obstacleTo().
    std::optional<Act> undoable(const QString& desk, const std::vector<RecordStore*>& stores) const;
    /// The newest undo of the desk that was not done again, as long as it did nothing else since: Ctrl+Y.
    std::optional<Act> redoable(const QString& desk, const std::vector<RecordStore*>& stores) const;

    /// What stands in the way of taking the act back; nothing when it can be.
    std::optional<Obstacle> obstacleTo(ActId act, const std::vector<RecordStore*>& stores) const;
    /// Takes back one act within a new one that was begun for it. Does not look for records that came to rest on what it
    /// takes away; see obstacleTo(). Throws Error{Conflict} naming the record when a later change stands in the way, Stopped.
    void takeBack(WriteAct& act, ActId undone, const std::vector<RecordStore*>& stores,
                  Progress* progress = nullptr) const;

private:
    std::optional<Obstacle> recordRestingOn(ActId act) const;
    std::optional<Act> firstFree(Statement& rows, const QString& desk, const std::vector<RecordStore*>& stores) const;

    const Database& m_db;
};

} // namespace ocop
