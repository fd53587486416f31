#pragma once

#include "ui/records/panel/record_teller.h"

namespace ocop {

/// A subject in the panel.
class SubjectTeller : public RecordTeller
{
public:
    SubjectTeller();
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<MissingField> missing(const Session& session, qint64 id) const override;
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override;
};

/// A product in the panel.
class ProductTeller : public RecordTeller
{
public:
    ProductTeller();
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<MissingField> missing(const Session& session, qint64 id) const override;
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
    bool ownerIsThere(const Session& session, const QJsonObject& image) const override;
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override;
};

} // namespace ocop
