#pragma once

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
    QHash<RowPlace, ChosenRecord> subjectOf; ///< for one row, whatever it is named there
    QHash<RowPlace, ChosenRecord> productOf;
    QSet<QString> replaced; ///< keys of ImportReplacement that are to be written
    QSet<RowPlace> leftOut; ///< rows not to be taken
};

} // namespace ocop
