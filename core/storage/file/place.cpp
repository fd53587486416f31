#include "core/storage/file/place.h"

#include "core/base/system.h"

#include <QFileInfo>
#include <QStringList>

namespace ocop {

bool isSharedFileSystem(const QString& name)
{
    static const QStringList shared = {
        QStringLiteral("nfs"),   QStringLiteral("nfs4"),   QStringLiteral("cifs"),     QStringLiteral("smbfs"),
        QStringLiteral("smb2"),  QStringLiteral("smb3"),   QStringLiteral("smb"),      QStringLiteral("9p"),
        QStringLiteral("afs"),   QStringLiteral("coda"),   QStringLiteral("ncpfs"),    QStringLiteral("ceph"),
        QStringLiteral("davfs"), QStringLiteral("vboxsf"), QStringLiteral("virtiofs"), QStringLiteral("glusterfs"),
        QStringLiteral("fuse"),  QStringLiteral("lustre"), QStringLiteral("prl_fs"),   QStringLiteral("network"),
        QStringLiteral("gfs2"),  QStringLiteral("ocfs2"),  QStringLiteral("webdav")};
    return shared.contains(name) || name.startsWith(QLatin1String("fuse."));
}

Place Place::of(const QString& path)
{
    const QString told = qEnvironmentVariable("SO_OCOP_PLACE");
    Place place;
    place.isShared = told.isEmpty() ? isSharedFileSystem(host::fileSystemAt(path)) : told == QLatin1String("shared");
    place.isReadOnlyMedium = told.isEmpty() ? host::isReadOnlyMount(path) : told == QLatin1String("cd");
    place.mayWrite = !place.isReadOnlyMedium && told != QLatin1String("locked") &&
                     host::mayWrite(QFileInfo(path).absolutePath()) &&
                     (!QFileInfo::exists(path) || host::mayWrite(path));
    return place;
}

} // namespace ocop
