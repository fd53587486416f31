#pragma once

#include "core/base/id.h"
#include "core/base/system.h"

#include <QString>

#include <mutex>
#include <optional>

namespace ocop {

/// Tells whether something else than SQLite wrote into the file of an open register: a file copied over it keeps its
/// place on the disk, and a connection would go on with pages of both. All that SQLite writes goes through the journal
/// beside the file first; a file that changes while its journal does not is looked into. Asked from any thread. Only for
/// a register that is written with such a journal.
class OverwriteSense
{
public:
    /// Of the file as it lies.
    explicit OverwriteSense(const QString& path);

    /// The newest act the window has taken up.
    void knows(ActId last);
    /// The journal was just brought into the file.
    void journalFolded();
    /// `now` is the file as it was just seen. What was once found stays so.
    bool isOverwritten(const host::FileMark& now);

private:
    /// What stands in the file itself, whatever its journal says.
    struct Inside
    {
        QString identity;
        qint64 lastAct = 0;
    };
    struct Stamp
    {
        host::FileMark file;
        host::FileMark journal;
    };
    enum class Content { Ours, Doubtful, Another };

    std::optional<Inside> lookInside() const;
    Content judge(bool journalIsEmpty);

    const QString m_path;
    std::mutex m_mutex;
    Inside m_inside; ///< at the opening or the last fold; without identity nothing is told
    qint64 m_known = 0; ///< 0: nobody takes up acts
    std::optional<Stamp> m_stamp;
    Content m_content = Content::Ours;
    int m_doubts = 0; ///< looks in a row
};

} // namespace ocop
