#pragma once

#include "app/command_line.h"
#include "core/office/open_register.h"
#include "core/storage/clock_sense.h"

#include <QDateTime>
#include <QTextStream>

namespace ocop {

class PromotionBook;
struct ReportSource;
enum class EventPaper;

/// What a command works with: its words, the clock's answer, the file to use when --db is not given.
struct Terminal
{
    CommandLine line;
    QDateTime now;
    QString who;
    QString defaultDatabase;
    QTextStream& out;
    QTextStream& err;

    QString database() const { return line.database().isEmpty() ? defaultDatabase : line.database(); }
    std::unique_ptr<Register> open() const;
    /// How commands open: waiting for others, the lease of a shared folder only when they write.
    Opening opening() const;
    /// An act of this command, done at this person's desk.
    ActInfo act(ActKind kind, const QString& label, const QString& source = {}) const;
    /// The clock's day, or that of the register's last change where the clock is behind it; stderr tells that once.
    QDate today() const;
    QDate asOf() const;
    /// The district of --district; throws UsageError for a code nobody knows.
    std::optional<UnitId> district(const Units& units) const;
    /// The districts of --district, codes with commas between; throws as district().
    std::vector<UnitId> districts(const Units& units) const;

    mutable std::optional<ClockSense> clock = {}; ///< known once the register was opened
};

/// Exit code of the commands that look after certificates: done, and something is overdue.
inline constexpr int exitOverdue = 3;

/// Runs the command. Returns the exit code; throws Error (exit 1) or UsageError (exit 2).
int runVerb(Terminal& terminal);

/// The register in a few lines, for a start without a screen.
void printSummary(Terminal& terminal);

/// The file of --out; throws UsageError for an ending no report is written in.
QString reportFileAsked(const Terminal& terminal);
/// Writes a report of the catalogue by the call's options. Throws as saveReport().
void writeReportNamed(Terminal& terminal, const QString& name, const QString& out);

/// The event of the number or name after --event; none, and a sentence, when there is none. Throws UsageError without it.
TradeEventId eventAsked(Terminal& terminal, const PromotionBook& promotion);

/// Writes a paper of the event named by --event: as PDF one invitation for everybody in its lists, in other files the
/// blank one. Gives the exit code.
int saveEventPaper(Terminal& terminal, const ReportSource& source, EventPaper paper, const QString& out);

// One function per command.
int statsVerb(Terminal& terminal);
int dueVerb(Terminal& terminal);
int lettersVerb(Terminal& terminal);
int notifiedVerb(Terminal& terminal);
int eventsVerb(Terminal& terminal);
int contractsVerb(Terminal& terminal);
int followupsVerb(Terminal& terminal);
int matchesVerb(Terminal& terminal);
int calendarVerb(Terminal& terminal);
int findVerb(Terminal& terminal);
int importVerb(Terminal& terminal);
int reportVerb(Terminal& terminal);
int boardVerb(Terminal& terminal);
int bookVerb(Terminal& terminal);
int summaryVerb(Terminal& terminal);
int evaluateVerb(Terminal& terminal);
int ruleSetsVerb(Terminal& terminal);
int statusVerb(Terminal& terminal);
int historyVerb(Terminal& terminal);
int backupVerb(Terminal& terminal);
int backupsVerb(Terminal& terminal);
int restoreVerb(Terminal& terminal);
int rescueVerb(Terminal& terminal);
int mirrorVerb(Terminal& terminal);

} // namespace ocop
