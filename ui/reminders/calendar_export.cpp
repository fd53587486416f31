#include "ui/reminders/calendar_export.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/formats/whole_file.h"
#include "core/reminders/calendar_file.h"
#include "ui/kit/message.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ocop {
namespace {

const QString exportEnding = QStringLiteral(".ics");

QString exportWord(const char* source) { return QCoreApplication::translate("calendarExport", source); }

QString exportFolder(const Session& session)
{
    const QString last = deskItems::calendarFolder().of(session.desk());
    return QDir(last).exists() && !last.isEmpty() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void exportCalendar(Session& session, QWidget* parent)
{
    if (!session.isOpen()) return;
    const QString name = QStringLiteral("lich-ocop-%1%2").arg(session.asOf().toString(Qt::ISODate), exportEnding);
    QString path = filedialogs::saveFile(parent, exportWord(QT_TRANSLATE_NOOP("calendarExport", "Export the calendar")),
                                         QDir(exportFolder(session)).filePath(name),
                                         exportWord(QT_TRANSLATE_NOOP("calendarExport", "Calendar (*.ics)")));
    if (path.isEmpty()) return;
    if (!path.endsWith(exportEnding, Qt::CaseInsensitive)) path += exportEnding;
    deskItems::calendarFolder().set(session.desk(), QFileInfo(path).absolutePath());
    try {
        CalendarFile file;
        const auto work = [path, asOf = session.asOf(), district = session.district(), &file](JobDesk& desk) {
            CalendarFile written;
            fillWholeFile(path, [&](QIODevice& to) {
                written = CalendarFile::write(to, desk.book(), asOf, district, &desk.progress());
            });
            return [&file, written] { file = written; };
        };
        const QString waiting = exportWord(QT_TRANSLATE_NOOP("calendarExport", "Writing the calendar…"));
        if (!waitForJob(session, parent, waiting, work, Job::Basis::AnyVersion)) return;
        const QString days = exportWord(QT_TRANSLATE_NOOP(
            "calendarExport",
            "%1 days to keep and %2 that no longer hold, for Outlook, Google Calendar, Thunderbird or "
            "the phone. Read a later file into the same calendar: it changes what is there and doubles nothing."));
        tell(parent, exportWord(QT_TRANSLATE_NOOP("calendarExport", "Calendar saved")),
             days.arg(formatCount(file.events), formatCount(file.cancelled)) + u'\n' + path, Mark::InForce);
    } catch (const Error& error) {
        tell(parent, exportWord(QT_TRANSLATE_NOOP("calendarExport", "The calendar was not saved")), texts::error(error),
             Mark::Error);
    }
}

} // namespace ocop
