#pragma once

#include "core/base/id.h"
#include "core/base/record_ref.h"

#include <QStringList>
#include <QVector>

#include <vector>

class QWidget;

namespace ocop {

class RecordTeller;

/// What the rooms of the window ask of each other without knowing each other. The window, which knows them all, gives
/// it to the session (Session::setRooms); until then nothing is told and nothing opens.
class Rooms
{
public:
    virtual ~Rooms() = default;

    /// How records of a kind are told in the panel; null for a kind that has no panel.
    virtual const RecordTeller* teller(const QString& /*entity*/) const { return nullptr; }

    // Each opens a dialog; true when something was saved. Nothing happens while another day is looked at.

    /// The editor of a record at `field`, or at its first one. Without an id the record is new, one of `owner`.
    virtual bool edit(QWidget* /*parent*/, const RecordRef& /*record*/, const QString& /*field*/ = {},
                      const RecordRef& /*owner*/ = {})
    {
        return false;
    }
    /// The editor of a new record whose name was typed elsewhere: the record saved, 0 when none was.
    virtual qint64 add(QWidget* /*parent*/, const QString& /*entity*/, const QString& /*name*/) { return 0; }
    /// Rows pasted into a list that have no record yet, through the import's preview.
    virtual void addRows(QWidget* /*parent*/, const QVector<QStringList>& /*rows*/) {}
    /// All decided dossiers of a round under one decision.
    virtual bool recogniseRound(QWidget* /*parent*/, RoundId /*round*/) { return false; }
    /// Invitations for everybody in the lists of an event.
    virtual bool writeInvitations(QWidget* /*parent*/, TradeEventId /*event*/) { return false; }
    /// Products recognised again without dossiers.
    virtual bool renewProducts(QWidget* /*parent*/, const std::vector<ProductId>& /*products*/) { return false; }
};

} // namespace ocop
