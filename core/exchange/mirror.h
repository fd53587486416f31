#pragma once

#include "core/register/register.h"

#include <functional>

namespace ocop {

/// What kinds of records and their fields are called in the files of a mirror.
struct MirrorWords
{
    std::function<QString(const QString& table)> kind; ///< empty: the table's own name
    std::function<QString(const QString& table, const QString& column)> field;
    QString nameOf; ///< "%1 (name)": the column that says in words what a number names
    QString attachments; ///< the folder of attached files
    /// A stored value as people read it, where it is kept otherwise (parts of a million, of a point); without: as stored.
    std::function<QString(const QString& table, const QString& column, const QString& stored)> value = {};
};

/// What was written.
struct Mirror
{
    int tables = 0;
    qint64 records = 0;
    int files = 0;
    QStringList missing; ///< attached files whose content is not in the register
};

/// The whole register in files any office program reads: one CSV (UTF-8) for each kind of record, and the attached files
/// under their own names. Files of before are replaced. Throws Error{WriteFailed, DiskFull, …}.
Mirror mirrorRegister(Register& book, const QString& folder, const MirrorWords& words);

} // namespace ocop
