#pragma once

#include "ui/session/draft.h"

#include <QLockFile>

#include <memory>

namespace ocop {

/// The drafts of one program on one register, in a file of this person's own data that nobody else may read. It is there
/// only while there are any. Programs on the same register keep files beside each other; what a program left that runs
/// no more is taken over.
class DraftFile
{
public:
    /// `folder` holds the drafts of all registers, `identity` is the register's.
    DraftFile(const QString& folder, const QString& identity);
    ~DraftFile();

    /// What other programs left that run no more; it is this file's from now on.
    std::vector<Draft> takeLeft();
    /// Keeps exactly these. False when the disk refused; they are tried again with the next ones.
    bool keep(const std::vector<Draft>& drafts);

private:
    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< held as long as the file is this program's
    QByteArray m_kept;
};

} // namespace ocop
