#pragma once

#include "ui/records/panel/record_teller.h"

namespace ocop {

/// A letter in the panel.
class LetterTeller : public RecordTeller
{
public:
    LetterTeller();
    bool has(const Session& session, qint64 id) const override;
    RecordHeadWords head(const Session& session, qint64 id) const override;
    std::vector<RecordFact> facts(const Session& session, qint64 id) const override;
    std::vector<MissingField> missing(const Session& session, qint64 id) const override;
    std::vector<TimelineNode> story(const Session& session, qint64 id) const override;
    void putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const override;
};

} // namespace ocop
