#pragma once

#include "core/storage/settings_store.h"

#include <QJsonObject>

#include <vector>

namespace ocop {

/// A way to look at a list that the office keeps under a name. They lie with the register's settings: all its desks see
/// them, and Ctrl+Z, which takes back what was done to records, leaves them alone.
struct SavedView
{
    QString name;
    QJsonObject look; ///< see RecordTable::look()
};

/// The views of a list ("product", "subject", …), by name. What cannot be read is left out.
std::vector<SavedView> savedViews(const Settings& settings, const QString& list);
void keepViews(WriteAct& act, const QString& list, const std::vector<SavedView>& views);

/// Views as a file for another office.
QByteArray writeViews(const QString& list, const std::vector<SavedView>& views);
/// The views of such a file. Throws Error{Damaged} for any other file, Error{BadInput} when they are of another list
/// (the detail names it).
std::vector<SavedView> readViews(const QByteArray& file, const QString& list);

} // namespace ocop
