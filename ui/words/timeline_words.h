#pragma once

#include "core/timeline/timeline.h"

namespace ocop {

/// An event of a timeline in words: what happened, and the facts under it.
struct TimelineWords
{
    QString title;
    QString text; ///< may have several lines
};

/// `snapshot` and `units` give the names changes point to. Stars are left to whoever shows them.
TimelineWords timelineWords(const TimelineEvent& event, const Snapshot& snapshot, const Units& units);

/// Why a record changed in the world ("New name", "Given to another subject").
QString changeReasonWord(ChangeReason reason);

/// A line per field that differs: "Name: Hộ A → HTX A".
QStringList changedFactLines(const QString& entity, const QJsonObject& before, const QJsonObject& after,
                             const Snapshot& snapshot, const Units& units);

} // namespace ocop
