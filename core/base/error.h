#pragma once

#include <QString>

#include <exception>

namespace ocop {

/// What kind of trouble stopped an act. The window and the command line turn it into words (ui/words/texts).
enum class ErrorKind {
    NotFound, ///< the file or record is not there
    Unreadable, ///< the file is there but may not be read or written
    NotARegister, ///< a readable file that is not one of our registers
    NewerRegister, ///< a register written by a later version of the program
    Damaged, ///< the register or the workbook is broken
    Busy, ///< another program holds the register
    Held, ///< another desk writes in the shared folder; detail as leaseDetail() says
    ReadOnly, ///< the register was opened for reading
    Moved, ///< the register is no more where it was opened; detail as fateError() says
    NoAnswer, ///< the disk or the network the file lies on does not answer
    DiskFull, ///< the disk has no room for it
    Conflict, ///< someone else changed the record since it was read
    Constraint, ///< the schema refused the record (unique key, check, missing parent)
    BadInput, ///< the input is not what was expected; detail says where
    TooLarge, ///< the input is beyond a limit; detail names the limit
    WriteFailed, ///< the disk refused to take the file
    Internal ///< a mistake of ours
};

/// The one exception of the program: what cannot go on. What the user typed wrong is a Finding instead.
class Error : public std::exception
{
public:
    Error(ErrorKind kind, QString detail) : m_kind(kind), m_detail(std::move(detail)), m_what(m_detail.toUtf8()) {}

    ErrorKind kind() const { return m_kind; }
    /// The fact itself (a path, a cell, SQLite's message), without a sentence around it.
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorKind m_kind;
    QString m_detail;
    QByteArray m_what;
};

} // namespace ocop
