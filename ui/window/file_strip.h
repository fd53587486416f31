#pragma once

#include "core/storage/file/register_guard.h"
#include "ui/window/notice_strip.h"

namespace ocop {

class RegisterWatch;
class Session;

/// The strip below the pages while nothing can be written into the register: its file was moved, deleted or replaced, it
/// may only be read, or another desk writes in the shared folder. Says what to do and offers it. Hidden otherwise.
class FileStrip : public NoticeStrip
{
    Q_OBJECT

public:
    FileStrip(Session& session, RegisterWatch& watch, QWidget* parent = nullptr);

    void refresh();
    QPushButton* saveCopy() const { return m_saveCopy; }
    /// Opens the file where it lies now, or tries again to open it for writing.
    QPushButton* openAgain() const { return m_openAgain; }
    QPushButton* takeOver() const { return m_takeOver; }

private:
    static QString whatNow(FileFate::Kind fate, bool mayReopen);
    static QString whyReadOnly(Access::Kind access);
    void saveAndGoOn();
    void reopen(bool takesOver);

    Session& m_session;
    RegisterWatch& m_watch;
    QPushButton* m_openAgain;
    QPushButton* m_takeOver;
    QPushButton* m_saveCopy;
};

} // namespace ocop
