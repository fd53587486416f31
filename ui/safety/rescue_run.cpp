#include "ui/safety/rescue_run.h"

#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/safety/opened_backup.h"
#include "ui/session/file_actions.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/rescue_words.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QCursor>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace ocop {
namespace {

QString rescueText(const char* source) { return QCoreApplication::translate("rescue", source); }

/// The pointer says that the program works.
class Busy
{
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
};

} // namespace

bool rescueInto(Session& session, QWidget* parent, const QString& damaged)
{
    const QFileInfo file(damaged);
    const QString wanted = file.dir().filePath(file.completeBaseName() + QStringLiteral("-cuu.db"));
    const QString target = filedialogs::saveFile(
        parent, rescueText(QT_TRANSLATE_NOOP("rescue", "The new register with what could be read")), wanted,
        rescueText(QT_TRANSLATE_NOOP("rescue", "Registers (*.db);;All files (*)")), false);
    if (target.isEmpty()) return false;
    try {
        QString password;
        const auto opened = openedBackup(session, parent, damaged, password, ReadableBackup::Take::WhatIsThere);
        if (!opened) return false;
        const Rescue rescue = [&] {
            const Busy busy;
            return rescueRegister(opened->path(), target,
                                  session.actInfo(ActKind::Setting, rescueLabel(file.fileName()), damaged));
        }();
        tell(parent, rescueText(QT_TRANSLATE_NOOP("rescue", "What could be read is in a new register")),
             rescueWords(rescue), rescue.lost() > 0 || rescue.isTorn() ? Mark::Warning : Mark::InForce);
        return fileactions::open(session, parent, target);
    } catch (const Error& error) {
        tell(parent, rescueText(QT_TRANSLATE_NOOP("rescue", "Nothing could be saved")), texts::error(error),
             Mark::Error);
        return false;
    }
}

} // namespace ocop
