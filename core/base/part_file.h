#pragma once

#include "core/base/error.h"

#include <QString>

class QFileDevice;

namespace ocop {

/// A file in the making: it grows under a name of its own beside the one it is to have ("NAME.….part"), which it gets
/// when it is whole. What is not kept goes away, at the next run at the latest: the name says which program made it.
class PartFile
{
public:
    enum class Over { Refuse, Replace };

    /// Makes the folder if need be and clears it of what dead programs left. Throws Error.
    explicit PartFile(const QString& target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Where to write; nothing is there yet. Never ends in .db.
    const QString& path() const { return m_path; }
    /// Writes all of it, for this person alone. Throws Error.
    void write(const QByteArray& bytes);
    /// Gives it the name, on the disk as well. Throws Error{WriteFailed, …}; Refuse: when the name is taken.
    void keep(Over over);
    /// Gives it another name in the same folder; false when that is taken.
    bool keepAs(const QString& name);

    /// Removes what programs that run no more left half done in the folder.
    static void clearLeftovers(const QString& folder);

private:
    bool giveName(const QString& path, Over over);

    QString m_target;
    QString m_path;
};

/// What the disk said to a file that could not be written, as the program's error.
Error writeError(const QFileDevice& file, const QString& path);

} // namespace ocop
