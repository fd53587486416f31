#include "app/verbs.h"

#include "core/base/dates.h"
#include "core/base/error.h"
#include "core/sample/sample_register.h"
#include "core/storage/attachment_check.h"
#include "core/storage/sqlite_error.h"

#include "ui/quality/attachment_check_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_actions.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace ocop {
namespace {

/// Nobody sits before a scheduled command: it lets others finish their writing.
constexpr int patience = 30'000; // ms

int newVerb(Terminal& terminal)
{
    const QString path = terminal.line.word(CommandLine::tr("a file name"));
    const auto word = terminal.line.option(QStringLiteral("territory"));
    terminal.line.expectNoMore();
    if (word && !fromCode<Territory>(*word))
        throw UsageError{CommandLine::tr("--territory needs quang-nam, da-nang or city; found “%1”.").arg(*word)};
    createRegister(path, terminal.opening(), [&](Register& book) {
        if (!word) return;
        WriteAct act(book.database(), terminal.act(ActKind::Setting, settings::territory));
        book.settings().set(act, settings::territory, *word);
        act.commit();
    });
    terminal.out << CommandLine::tr("Made a new, empty register: %1").arg(path) << '\n';
    return 0;
}

int sampleVerb(Terminal& terminal)
{
    const QString path = terminal.line.word(CommandLine::tr("a file name"));
    terminal.line.expectNoMore();
    writeSampleRegister(path, terminal.act(ActKind::Sample, QFileInfo(path).fileName()));
    terminal.out << CommandLine::tr("Wrote the sample register: %1").arg(path) << '\n';
    return 0;
}

int checkVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const RegisterCheck check = checkRegisterFile(terminal.database());
    if (!check.damages.isEmpty())
        throw Error(ErrorKind::Damaged, sqliteWords + check.damages.join(QStringLiteral("; ")));
    if (check.version < currentSchemaVersion()) { // its files are looked at by the program that wrote it
        terminal.out << CommandLine::tr("The register is sound, of an older version: %1").arg(terminal.database())
                     << '\n';
        return 0;
    }
    AttachmentCheck files(check.db);
    while (files.step()) {
    }
    for (const FaultyAttachment& fault : files.faults()) terminal.err << attachmentFaultWords(fault) << '\n';
    if (!files.faults().empty()) return 1;
    terminal.out << CommandLine::tr("The register is sound: %1").arg(terminal.database()) << '\n';
    return 0;
}

} // namespace

ActInfo Terminal::act(ActKind kind, const QString& label, const QString& source) const
{
    QSettings desk;
    return {kind, label, who, now, source, deskItems::idOf(desk)};
}

Opening Terminal::opening() const
{
    QSettings desk;
    Opening opening = now;
    opening.desk = deskItems::idOf(desk);
    opening.person = who;
    opening.backupFolder = fileactions::backupFolder(desk);
    opening.patience = patience;
    opening.holdsLease = false;
    return opening;
}

std::unique_ptr<Register> Terminal::open() const
{
    auto book = openRegister(database(), opening());
    if (clock) return book;
    clock = ClockSense{now, lastChangeForClock(book->history(), book->settings())};
    if (clock->isBehind()) {
        const QString form = QStringLiteral("dd/MM/yyyy HH:mm");
        err << CommandLine::tr(
                   "The computer's clock says %1, but the register was last changed on %2. Without --as-of the program counts from %3. Please set the clock.")
                   .arg(now.toString(form), clock->lastChange.toString(form), formatDate(clock->today()))
            << '\n';
        err.flush();
    }
    return book;
}

QDate Terminal::today() const
{
    if (!clock) {
        try {
            open();
        } catch (const Error&) {
            return now.date(); // the command that needs the register says why it cannot be opened
        }
    }
    return clock->today();
}

QDate Terminal::asOf() const
{
    const auto day = line.day(QStringLiteral("as-of"));
    return day ? *day : today();
}

std::vector<UnitId> Terminal::districts(const Units& units) const
{
    std::vector<UnitId> ids;
    for (const QString& code :
         line.option(QStringLiteral("district")).value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const Unit* unit = units.districtByCode(code.trimmed(), asOf());
        // A name will do where it can mean only one.
        if (const auto named = unit ? std::vector<const Unit*>() : units.match(code, UnitLevel::District, asOf());
            named.size() == 1)
            unit = units.find(units.districtOf(named.front()->id, asOf()));
        if (!unit)
            throw UsageError{
                CommandLine::tr("There is no district with the code “%1”; see stats --by district.").arg(code)};
        if (std::find(ids.begin(), ids.end(), unit->id) == ids.end()) ids.push_back(unit->id);
    }
    return ids;
}

std::optional<UnitId> Terminal::district(const Units& units) const
{
    const std::vector<UnitId> ids = districts(units);
    if (ids.size() > 1) throw UsageError{CommandLine::tr("This command takes one district.")};
    return ids.empty() ? std::nullopt : std::optional(ids.front());
}

int runVerb(Terminal& terminal)
{
    const QString verb = terminal.line.verb();
    if (verb == QLatin1String("new")) return newVerb(terminal);
    if (verb == QLatin1String("sample")) return sampleVerb(terminal);
    if (verb == QLatin1String("stats")) return statsVerb(terminal);
    if (verb == QLatin1String("due")) return dueVerb(terminal);
    if (verb == QLatin1String("events")) return eventsVerb(terminal);
    if (verb == QLatin1String("contracts")) return contractsVerb(terminal);
    if (verb == QLatin1String("followups")) return followupsVerb(terminal);
    if (verb == QLatin1String("matches")) return matchesVerb(terminal);
    if (verb == QLatin1String("letters")) return lettersVerb(terminal);
    if (verb == QLatin1String("notified")) return notifiedVerb(terminal);
    if (verb == QLatin1String("calendar")) return calendarVerb(terminal);
    if (verb == QLatin1String("find")) return findVerb(terminal);
    if (verb == QLatin1String("import")) return importVerb(terminal);
    if (verb == QLatin1String("report")) return reportVerb(terminal);
    if (verb == QLatin1String("board")) return boardVerb(terminal);
    if (verb == QLatin1String("book")) return bookVerb(terminal);
    if (verb == QLatin1String("summary")) return summaryVerb(terminal);
    if (verb == QLatin1String("evaluate")) return evaluateVerb(terminal);
    if (verb == QLatin1String("rulesets")) return ruleSetsVerb(terminal);
    if (verb == QLatin1String("status")) return statusVerb(terminal);
    if (verb == QLatin1String("history")) return historyVerb(terminal);
    if (verb == QLatin1String("backup")) return backupVerb(terminal);
    if (verb == QLatin1String("backups")) return backupsVerb(terminal);
    if (verb == QLatin1String("restore")) return restoreVerb(terminal);
    if (verb == QLatin1String("mirror")) return mirrorVerb(terminal);
    if (verb == QLatin1String("rescue")) return rescueVerb(terminal);
    return checkVerb(terminal);
}

} // namespace ocop
