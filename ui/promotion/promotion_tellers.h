#pragma once

#include "core/promotion/promotion_stores.h"
#include "ui/records/panel/record_facts.h"
#include "ui/records/panel/record_teller.h"
#include "ui/session/session.h"

namespace ocop {

/// What all of promotion's records tell alike: whether they are there, what is missing, how a former state comes back.
template <class Record>
class PromotionTeller : public RecordTeller
{
public:
    PromotionTeller() : RecordTeller(Record::table) {}

    bool has(const Session& session, qint64 id) const override { return find(session, id); }
    std::vector<MissingField> missing(const Session& session, qint64 id) const override
    {
        const Record& record = *find(session, id);
        if constexpr (requires { validate(record); })
            return missingOf(validate(record));
        else
            return missingOf(validate(record, session.today()));
    }
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override
    {
        putImageBack(act, session.book().stores<PromotionStores>().of<Record>(), find(session, id), image);
    }

protected:
    /// Null when it is not there.
    static const Record* find(const Session& session, qint64 id)
    {
        return session.state().promotion.find<Record>({id});
    }
};

/// How a buyer tells of itself in the panel; its story is what was signed, the latest first.
class BuyerTeller : public PromotionTeller<Buyer>
{
public:
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
};

/// How a trade event tells of itself; its story is what was signed there.
class TradeEventTeller : public PromotionTeller<TradeEvent>
{
public:
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
};

/// How a contract tells of itself; its story goes from the latest follow-up down to the signing.
class ContractTeller : public PromotionTeller<Contract>
{
public:
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
};

} // namespace ocop
