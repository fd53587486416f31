#include "ui/window/autostart.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ocop::autostart {

bool isOn() { return QFileInfo::exists(platform::autostartFile()); }

void set(bool on, const QString& program)
{
    const QString path = platform::autostartFile();
    if (!on) {
        if (QFileInfo::exists(path) && !QFile::remove(path)) throw Error(ErrorKind::WriteFailed, path);
        return;
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) throw Error(ErrorKind::WriteFailed, path);
    writeWholeFile(path, platform::autostartEntry(program));
}

} // namespace ocop::autostart
