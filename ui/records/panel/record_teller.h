#pragma once

#include "core/base/finding.h"
#include "core/storage/store.h"
#include "ui/kit/timeline.h"
#include "ui/records/change_words.h"
#include "ui/records/panel/record_facts.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {

/// How one kind of record tells of itself in the panel and is put back to an earlier state. Each room has one for its
/// kind; the window hands them out (Rooms::teller).
class RecordTeller
{
public:
    explicit RecordTeller(const char* table) : m_entity(QLatin1String(table)) {}
    virtual ~RecordTeller() = default;

    /// False when the register (of the day) has no such record; deleted ones are not there. The others are only asked
    /// of records that are there.
    virtual bool has(const Session& session, qint64 id) const = 0;
    virtual RecordHeadWords head(const Session& session, qint64 id) const = 0;
    virtual std::vector<RecordFact> facts(const Session& session, qint64 id) const = 0;
    virtual std::vector<MissingField> missing(const Session& session, qint64 id) const = 0;
    /// What happened to it, from what is to come down to the oldest.
    virtual std::vector<TimelineNode> story(const Session& session, qint64 id) const = 0;
    /// Its changes and those of its parts, newest first.
    virtual std::vector<Change> changes(const Session& session, qint64 id) const;
    /// Whether the record that an image hangs on is there; a deleted one must come back first.
    virtual bool ownerIsThere(const Session& /*session*/, const QJsonObject& /*image*/) const { return true; }
    /// Saves the image over the record as the person sees it. Throws Error{Conflict} when it was changed since.
    virtual void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const = 0;

protected:
    /// The findings that say something is not filled in, as the panel lists them.
    std::vector<MissingField> missingOf(const Findings& findings) const;

private:
    QString m_entity;
};

/// Every field of a record that is filled in, but for those left out.
template <class Record>
std::vector<RecordFact> fieldFacts(const Session& session, const Record& record, const QStringList& leftOut)
{
    const QString entity = QLatin1String(Record::table);
    std::vector<RecordFact> facts;
    Record::eachField(record, [&](QLatin1String name, const auto& stored) {
        const QString field = name;
        if (leftOut.contains(field)) return;
        if constexpr (std::is_same_v<std::decay_t<decltype(stored)>, bool>)
            if (!stored) return;
        QString text;
        if constexpr (std::is_same_v<std::decay_t<decltype(stored)>, UnitId>)
            text = session.book().units().describe(stored, session.asOf()); // the place there is now
        else
            text = filledWords(session, entity, field, fields::toJson(stored));
        if (!text.isEmpty()) facts.push_back({texts::field(entity, field), text, {}, text.size() > 90});
    });
    return facts;
}

/// For RecordTeller::putBack().
template <class Record>
void putImageBack(WriteAct& act, Store<Record>& store, const Record* seen, const QJsonObject& image)
{
    if (!seen) throw Error(ErrorKind::NotFound, store.entity());
    Record record = *seen;
    applyImage(record, image);
    store.save(act, record);
}

} // namespace ocop
