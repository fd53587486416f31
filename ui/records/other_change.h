#pragma once

#include <QDateTime>
#include <QString>

namespace ocop {

class Session;
struct CellClash;

/// The last change of a record, as the history has it: by whom and when it came to be other than a person saw it.
struct OtherChange
{
    QString who;
    QDateTime at; ///< invalid when the history knows of none
    bool deletes = false;

    /// "Lê Thị Hạnh, at 08:15 on 31/08/2024"
    QString words() const;
};

/// The last change of that field; of any field when it is empty or never changed.
OtherChange lastChangeOf(const Session& session, const QString& entity, qint64 id, const QString& field = {});

/// Why a cell that somebody else changed is not written, and what can be done.
QString clashReason(const OtherChange& change, const CellClash& clash);
/// Why nothing is written into a record that is not there any more.
QString goneReason(const OtherChange& change, const QString& typed);

} // namespace ocop
