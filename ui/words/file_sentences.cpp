#include "ui/words/file_sentences.h"

#include "core/base/dates.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace ocop::texts {
namespace {

QString fileWord(const char* source) { return QCoreApplication::translate("fileSentences", source); }

QString shownPath(const QString& path) { return QDir::toNativeSeparators(path); }

Lease::State stateOf(const QString& word)
{
    if (word == QLatin1String("held")) return Lease::State::Held;
    if (word == QLatin1String("dead")) return Lease::State::Dead;
    return word == QLatin1String("expired") ? Lease::State::Expired : Lease::State::Unknown;
}

QString heldSentence(const QString& detail)
{
    const QStringList parts = detail.split(u'|');
    LeaseHolder holder;
    holder.person = parts.value(1);
    holder.machine = parts.value(2);
    holder.since = QDateTime::fromString(parts.value(3), Qt::ISODate);
    return leaseWords(stateOf(parts.first()), holder) + u' ' +
           fileWord(QT_TRANSLATE_NOOP("fileSentences", "Nothing was written."));
}

QString movedSentence(const QString& detail)
{
    const QString word = detail.section(u'|', 0, 0);
    FileFate fate{FileFate::Kind::Gone, detail.section(u'|', 1)};
    if (word == QLatin1String("moved")) fate.kind = FileFate::Kind::Moved;
    if (word == QLatin1String("replaced")) fate.kind = FileFate::Kind::Replaced;
    if (word == QLatin1String("overwritten")) fate.kind = FileFate::Kind::Overwritten;
    return fileFate(fate) + u' ' + fileWord(QT_TRANSLATE_NOOP("fileSentences", "Nothing was written."));
}

QString readOnlySentence(const QString& detail)
{
    if (detail.startsWith(QLatin1String("older|")))
        return fileWord(
                   QT_TRANSLATE_NOOP("fileSentences",
                                     "“%1” was written by an older version of the program and must be brought up "
                                     "to date first, but it may not be written where it is. Copy it to a folder of "
                                     "your own and open it there."))
            .arg(shownPath(detail.section(u'|', 1)));
    return fileWord(QT_TRANSLATE_NOOP(
        "fileSentences", "The register is open for reading only: you may not write the file, or in its folder. Nothing "
                         "was written. Copy it to a folder of your own to work on it."));
}

/// What is wrong with a backup behind a password ("locked|why|PATH"), or with the password; %1 is the file.
const char* lockedSource(const QString& why)
{
    if (why == QLatin1String("needs"))
        return QT_TRANSLATE_NOOP("fileSentences",
                                 "“%1” is a backup behind a password. Take it out by Register → Restore from a backup… "
                                 "→ From a file…, or in the terminal by restore with --password-file.");
    if (why == QLatin1String("wrong"))
        return QT_TRANSLATE_NOOP("fileSentences",
                                 "The password does not open “%1”. Mind capitals and marks; a backup made before the "
                                 "password was changed is opened by the one of then.");
    if (why == QLatin1String("cut"))
        return QT_TRANSLATE_NOOP(
            "fileSentences", "“%1” is cut off: its end is missing, perhaps the drive was pulled out too early. Take "
                             "another backup; what is left of this one can be saved by rescue.");
    if (why == QLatin1String("version"))
        return QT_TRANSLATE_NOOP(
            "fileSentences", "“%1” was protected by a newer version of the program. Update the program to open it.");
    if (why == QLatin1String("memory"))
        return QT_TRANSLATE_NOOP("fileSentences",
                                 "There is not enough memory for the password. Close other programs, then try again.");
    return QT_TRANSLATE_NOOP("fileSentences",
                             "“%1” is damaged: it is not as it was written. Take another backup and have the drive "
                             "looked at.");
}

QString lockedSentence(const QString& detail)
{
    const QString sentence = fileWord(lockedSource(detail.section(u'|', 1, 1)));
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(shownPath(detail.section(u'|', 2))) : sentence;
}

} // namespace

QString fileError(const Error& error)
{
    const bool named = !error.detail().startsWith(sqliteWords) && !error.detail().isEmpty();
    if (error.detail().startsWith(QLatin1String("locked|"))) return lockedSentence(error.detail());
    switch (error.kind()) {
    case ErrorKind::Held: return heldSentence(error.detail());
    case ErrorKind::Moved: return movedSentence(error.detail());
    case ErrorKind::ReadOnly: return readOnlySentence(error.detail());
    case ErrorKind::Busy:
        if (!error.detail().startsWith(QLatin1String("open|"))) return {};
        return fileWord(QT_TRANSLATE_NOOP("fileSentences",
                                          "“%1” is open in a window of the program, here or at another desk. Nothing "
                                          "was changed. Close it there, then try again."))
            .arg(shownPath(error.detail().section(u'|', 1)));
    case ErrorKind::NoAnswer:
        return named
                   ? fileWord(QT_TRANSLATE_NOOP(
                                  "fileSentences",
                                  "The disk or the network folder of “%1” does not answer. Nothing was written. Check "
                                  "the cable, the USB stick or the network, then try again."))
                         .arg(shownPath(error.detail()))
                   : fileWord(QT_TRANSLATE_NOOP(
                         "fileSentences",
                         "The disk or the network folder of the register does not answer. Nothing was written. Check "
                         "the cable, the USB stick or the network, then try again."));
    case ErrorKind::DiskFull:
        return named ? fileWord(QT_TRANSLATE_NOOP("fileSentences",
                                                  "The disk is full: “%1” was not written. Make room, then try again."))
                           .arg(shownPath(error.detail()))
                     : fileWord(QT_TRANSLATE_NOOP("fileSentences",
                                                  "The disk is full: nothing was written. Make room, then try again."));
    default: return {};
    }
}

QString fileFate(const FileFate& fate)
{
    switch (fate.kind) {
    case FileFate::Kind::There: return {};
    case FileFate::Kind::Moved:
        return fileWord(
                   QT_TRANSLATE_NOOP("fileSentences", "The register's file was moved or renamed: it is at %1 now."))
            .arg(shownPath(fate.path));
    case FileFate::Kind::Gone:
        return fileWord(
                   QT_TRANSLATE_NOOP(
                       "fileSentences",
                       "The register's file is no longer at %1: it was moved or deleted, or its disk was taken out."))
            .arg(shownPath(fate.path));
    case FileFate::Kind::Replaced:
        return fileWord(QT_TRANSLATE_NOOP("fileSentences", "Another file now has the name of the register: %1."))
            .arg(shownPath(fate.path));
    case FileFate::Kind::Overwritten:
        return fileWord(QT_TRANSLATE_NOOP("fileSentences",
                                          "Another file was copied over the register's file while it was open: %1. "
                                          "What this window still shows is no longer in that file."))
            .arg(shownPath(fate.path));
    case FileFate::Kind::NoAnswer:
        return fileWord(QT_TRANSLATE_NOOP("fileSentences", "The disk or the network folder of %1 does not answer."))
            .arg(shownPath(fate.path));
    }
    return {};
}

QString leaseWords(Lease::State state, const LeaseHolder& holder)
{
    const QString since = holder.since.isValid() ? fileWord(QT_TRANSLATE_NOOP("fileSentences", "%1 on %2"))
                                                       .arg(holder.since.toString(QStringLiteral("HH:mm")),
                                                            formatDate(holder.since.date()))
                                                 : QStringLiteral("?");
    const auto about = [&](const char* source) { return fileWord(source).arg(holder.machine, holder.person, since); };
    switch (state) {
    case Lease::State::Held:
        return about(QT_TRANSLATE_NOOP("fileSentences", "The register is open on the computer %1 (%2) since %3."));
    case Lease::State::Dead:
        return about(QT_TRANSLATE_NOOP("fileSentences",
                                       "The register was open on this computer, %1 (%2), since %3; the "
                                       "program there was ended without closing it."));
    case Lease::State::Expired:
        return about(QT_TRANSLATE_NOOP("fileSentences",
                                       "The register was opened on the computer %1 (%2) at %3, which has "
                                       "given no sign of life for more than three minutes."));
    default:
        return fileWord(QT_TRANSLATE_NOOP("fileSentences", "It is not known whether the register is open on another "
                                                           "computer: the file “….lock” beside it cannot be read."));
    }
}

} // namespace ocop::texts
