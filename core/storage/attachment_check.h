#pragma once

#include "core/storage/attachment_store.h"

namespace ocop {

/// What can be wrong with an attached file: its content is gone, is not what was stored, or its record is gone.
enum class AttachmentFault { ContentMissing, ContentChanged, RecordGone };

struct FaultyAttachment
{
    AttachmentFault fault;
    Attachment attachment;
};

/// Whether the desktop might run the file rather than show it: by its ending, or by how it begins.
bool isRunnable(const QString& name, const QByteArray& content);

/// Compares every content of the register with its hash, one a step, so that a window can go on meanwhile.
class AttachmentCheck
{
public:
    /// The database must outlive the check.
    explicit AttachmentCheck(const Database& db);

    int count() const { return int(m_hashes.size()); }
    int done() const { return m_done; }
    /// Checks one content more; false when all are through.
    bool step();
    const std::vector<FaultyAttachment>& faults() const { return m_faults; }

private:
    const Database& m_db;
    std::vector<Attachment> m_files;
    QStringList m_hashes; ///< each once
    int m_done = 0;
    std::vector<FaultyAttachment> m_faults;
};

} // namespace ocop
