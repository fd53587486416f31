#include "ui/window/diagnostics.h"

#include "core/base/error.h"
#include "core/base/system.h"
#include "core/formats/whole_file.h"
#include "core/formats/zip_writer.h"
#include "core/storage/file/journal.h"
#include "core/storage/file/register_guard.h"
#include "core/storage/register_file.h"
#include "ui/kit/message.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>

namespace ocop {
namespace {

constexpr int toldActs = 300;

QString diagnosticWord(const char* source) { return QCoreApplication::translate("diagnostics", source); }

QString versions(Session& session)
{
    QStringList lines{QStringLiteral("program %1").arg(QApplication::applicationVersion()),
                      QStringLiteral("qt %1").arg(QLatin1String(qVersion())),
                      QStringLiteral("system %1 %2").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
                      QStringLiteral("screen plugin %1").arg(QGuiApplication::platformName()),
                      QStringLiteral("locale %1").arg(QLocale::system().name())};
    for (const QScreen* screen : QGuiApplication::screens())
        lines << QStringLiteral("screen %1x%2 at %3")
                     .arg(QString::number(screen->size().width()), QString::number(screen->size().height()),
                          QString::number(screen->devicePixelRatio()));
    if (!session.isOpen()) return lines.join(u'\n');
    const Database& db = session.book().database();
    lines << QStringLiteral("register version %1 of %2")
                 .arg(QString::number(db.integer(QStringLiteral("pragma user_version"))),
                      QString::number(currentSchemaVersion()))
          << QStringLiteral("journal %1, %2 bytes")
                 .arg(db.text(QStringLiteral("pragma journal_mode")),
                      QString::number(JournalState::of(session.path()).bytes))
          << QStringLiteral("file %1 bytes on %2")
                 .arg(QString::number(QFileInfo(session.path()).size()), host::fileSystemAt(session.path()))
          << QStringLiteral("access %1").arg(db.guard() ? int(db.guard()->access().kind) : -1);
    return lines.join(u'\n');
}

/// Switches and numbers as they are; of texts only whether there is one, for they may be names and paths.
QString settingsTold(Session& session)
{
    QStringList lines;
    QSettings& desk = session.desk();
    for (const QString& key : desk.allKeys()) {
        const QString value = desk.value(key).toString();
        bool isNumber = false;
        value.toDouble(&isNumber);
        const bool isSwitch = value == QLatin1String("true") || value == QLatin1String("false");
        lines << QStringLiteral("%1 = %2").arg(key, isNumber || isSwitch ? value
                                                    : value.isEmpty()    ? QStringLiteral("(empty)")
                                                                         : QStringLiteral("(set)"));
    }
    return lines.join(u'\n');
}

QString counts(Session& session)
{
    const Snapshot& stored = session.stored();
    const std::pair<const char*, size_t> all[] = {{"subjects", stored.subjects().size()},
                                                  {"products", stored.products().size()},
                                                  {"certificates", stored.certificates().size()},
                                                  {"decisions", stored.decisions().size()},
                                                  {"acts", size_t(session.version().value)}};
    QStringList lines;
    for (const auto& [name, count] : all)
        lines << QStringLiteral("%1 %2").arg(QLatin1String(name), QString::number(count));
    return lines.join(u'\n');
}

/// The last acts: when, what kind, how much; not who, nor what to.
QString actsTold(Session& session)
{
    QStringList lines;
    for (const Act& act : session.book().history().acts(toldActs))
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::number(act.id.value), act.info.at.toString(Qt::ISODate), codeOf(act.info.kind),
                          QString::number(act.changes));
    return lines.join(u'\n');
}

} // namespace

QByteArray diagnosticBundle(Session& session)
{
    std::vector<ZipEntry> parts{{QStringLiteral("versions.txt"), versions(session).toUtf8()},
                                {QStringLiteral("settings.txt"), settingsTold(session).toUtf8()}};
    if (session.isOpen()) {
        parts.push_back({QStringLiteral("counts.txt"), counts(session).toUtf8()});
        parts.push_back({QStringLiteral("acts.txt"), actsTold(session).toUtf8()});
        parts.push_back({QStringLiteral("damage.txt"), damagesIn(session.book().database()).join(u'\n').toUtf8()});
    }
    return zipped(parts);
}

void saveDiagnostics(Session& session, QWidget* parent)
{
    const QString name = session.now().toString(QStringLiteral("'so-ocop-chan-doan-'yyyyMMdd-HHmm'.zip'"));
    const QString path =
        filedialogs::saveFile(parent, diagnosticWord(QT_TRANSLATE_NOOP("diagnostics", "Diagnostic bundle")),
                              QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name));
    if (path.isEmpty()) return;
    try {
        writeWholeFile(path, diagnosticBundle(session));
        tell(parent, diagnosticWord(QT_TRANSLATE_NOOP("diagnostics", "Bundle saved")),
             diagnosticWord(QT_TRANSLATE_NOOP(
                                "diagnostics",
                                "%1\nIn it are versions, settings, counts and times, but no names, phones or records."))
                 .arg(path),
             Mark::InForce);
    } catch (const Error& error) {
        tell(parent, diagnosticWord(QT_TRANSLATE_NOOP("diagnostics", "The bundle was not saved")), texts::error(error),
             Mark::Error);
    }
}

} // namespace ocop
