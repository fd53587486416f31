#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// One message of a Qt translation file.
struct TsMessage
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one per plural form
    QString type; ///< empty when finished, else "unfinished", "vanished", "obsolete"
};

/// Every message of a .ts file in its order; fails the running test when the file is not XML.
std::vector<TsMessage> readTsFile(const QString& path);
