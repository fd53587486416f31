#pragma once

#include "core/base/id.h"
#include "core/exchange/row_place.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace ocop {

/// A record a person chose: one of the register by its id, one the list plans anew by its key, or another, not yet known
/// one.
struct ChosenRecord
{
    qint64 id = 0;
    QString planned; ///< see plannedKey()

    bool isAnother() const { return id == 0 && planned.isEmpty(); }
    bool operator==(const ChosenRecord&) const = default;
};

/// What a person decided about a list beyond what its cells say. None of it: what a command does.
struct ImportChoices
{
    QHash<QString, ChosenRecord> meant; ///< by AskedName::key
    QSet<QString> asWritten; ///< texts by AskedName::key that mean what stands there
    QHash<RowPlace, ChosenRecord> subjectOf; ///< for one row, whatever it is named there
    QHash<RowPlace, ChosenRecord> productOf;
    QHash<RowPlace, UnitId> placeOf; ///< the commune of a row's producer, whatever is written there
    QSet<QString> replaced; ///< keys of ImportReplacement that are to be written
    QSet<RowPlace> leftOut; ///< rows not to be taken
    QSet<RowPlace> setAside; ///< rows that wait elsewhere where they would be asked who makes their product
};

} // namespace ocop
