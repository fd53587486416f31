#include "ui/window/autostart.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace ocop::autostart {
namespace {

/// A word of Exec=: quoted, and once more escaped as every string of such a file is.
QString execWord(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"));
    for (const QChar special : {QChar(u'"'), QChar(u'`'), QChar(u'$')})
        word.replace(special, QStringLiteral("\\") + special);
    word.replace(u'%', QStringLiteral("%%"));
    word.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + word + u'"';
}

} // namespace

QString file()
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return config.filePath(QStringLiteral("autostart/so-ocop.desktop"));
}

bool isOn() { return QFileInfo::exists(file()); }

QByteArray entry(const QString& program)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Sổ OCOP\n"
                          "Comment=Nhắc việc giấy công nhận OCOP\n"
                          "Exec=%1 --background\n"
                          "Icon=so-ocop\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(execWord(program))
        .toUtf8();
}

void set(bool on, const QString& program)
{
    const QString path = file();
    if (!on) {
        if (QFileInfo::exists(path) && !QFile::remove(path)) throw Error(ErrorKind::WriteFailed, path);
        return;
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) throw Error(ErrorKind::WriteFailed, path);
    writeWholeFile(path, entry(program));
}

} // namespace ocop::autostart
