#pragma once

#include "core/storage/backups/locked_copy.h"

class QWidget;

namespace ocop {

class Session;

/// A backup made readable beside the window; the password of a protected one is asked for until it fits. `password` is
/// tried first and remembers the one that fitted. Null when the person gave up. Throws Error of any other trouble.
std::shared_ptr<const ReadableBackup> openedBackup(Session& session, QWidget* parent, const QString& path,
                                                   QString& password,
                                                   ReadableBackup::Take take = ReadableBackup::Take::Whole);

} // namespace ocop
