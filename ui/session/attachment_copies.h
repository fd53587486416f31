#pragma once

#include "core/storage/attachment.h"

#include <QObject>
#include <QTemporaryDir>

class QWidget;

namespace ocop {

class Session;

/// Copies of attached files to be looked at: read-only, in a folder that only this person may enter and that goes
/// with the session. What is changed in a copy never comes back into the register.
class AttachmentCopies : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentCopies(const Session& session);

    /// Path of a fresh copy. Throws Error{NotFound, Damaged, WriteFailed}.
    QString copyOf(const Attachment& attachment);
    /// Opens a copy with the desktop's program for it; tells what went wrong.
    void open(const Attachment& attachment, QWidget* parent);

private:
    const Session& m_session;
    QTemporaryDir m_folder; ///< mode 0700
};

} // namespace ocop
