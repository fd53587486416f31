#pragma once

#include "ui/records/panel/record_teller.h"

namespace ocop {

/// How a buyer tells of itself in the panel.
class BuyerTeller : public RecordTeller
{
public:
    BuyerTeller();
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<MissingField> missing(const Session& session, qint64 id) const override;
    /// What was signed and said, the latest first.
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override;
};

/// How a trade event tells of itself.
class TradeEventTeller : public RecordTeller
{
public:
    TradeEventTeller();
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<MissingField> missing(const Session& session, qint64 id) const override;
    /// What was signed there.
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override;
};

/// How a contract tells of itself.
class ContractTeller : public RecordTeller
{
public:
    ContractTeller();
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<MissingField> missing(const Session& session, qint64 id) const override;
    /// From what is owed and the follow-ups down to the signing.
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override;
};

} // namespace ocop
