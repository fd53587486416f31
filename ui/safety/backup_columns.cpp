#include "ui/safety/backup_columns.h"

#include "core/base/formats.h"
#include "ui/words/backup_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ocop {
namespace {

QString columnWord(const char* source) { return QCoreApplication::translate("backupColumns", source); }

} // namespace

ListColumns<BackupRow> backupColumns()
{
    const auto count = [](qint64 BackupFacts::*of) {
        return [of](const BackupRow& row) {
            if (row.known.backup.isLocked) return CellData{.text = QStringLiteral("–"), .value = -1};
            return CellData{.text = formatCount(row.known.facts.*of), .value = row.known.facts.*of};
        };
    };
    return {
        {{.key = QStringLiteral("at"),
          .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Made")),
          .kind = CellKind::Strong,
          .width = 140},
         [](const BackupRow& row) {
             return CellData{.text = row.known.backup.note.at.toString(QStringLiteral("HH:mm dd/MM/yyyy")),
                             .value = row.known.backup.note.at.toSecsSinceEpoch()};
         }},
        {{.key = QStringLiteral("why"), .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Why")), .width = 190},
         [](const BackupRow& row) { return textCell(backupWhyWords(row.known.backup.note.why)); }},
        {{.key = QStringLiteral("who"),
          .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "By whom")),
          .width = 130},
         [](const BackupRow& row) { return textCell(row.known.backup.note.who); }},
        {{.key = QStringLiteral("subjects"),
          .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Subjects")),
          .kind = CellKind::Number,
          .width = 80},
         count(&BackupFacts::subjects)},
        {{.key = QStringLiteral("products"),
          .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Products")),
          .kind = CellKind::Number,
          .width = 90},
         count(&BackupFacts::products)},
        {{.key = QStringLiteral("certificates"),
          .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Certificates")),
          .kind = CellKind::Number,
          .width = 130},
         count(&BackupFacts::certificates)}};
}

ListColumns<BackupRow> backupSinceColumns()
{
    return {{{.key = QStringLiteral("since"),
              .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "What the register did since")),
              .width = 280,
              .stretch = true},
             [](const BackupRow& row) {
                 if (row.known.backup.isLocked)
                     return textCell(columnWord(QT_TRANSLATE_NOOP("backupColumns", "behind a password")));
                 const auto& since = row.known.facts.since;
                 return textCell(
                     since ? backupSinceWords(*since)
                           : columnWord(QT_TRANSLATE_NOOP("backupColumns", "another course than the register's")));
             }},
            {{.key = QStringLiteral("where"),
              .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Where")),
              .width = 110},
             [](const BackupRow& row) {
                 return textCell(row.isSecond ? columnWord(QT_TRANSLATE_NOOP("backupColumns", "second place"))
                                              : columnWord(QT_TRANSLATE_NOOP("backupColumns", "here")));
             }},
            {{.key = QStringLiteral("size"),
              .title = columnWord(QT_TRANSLATE_NOOP("backupColumns", "Size")),
              .kind = CellKind::Number,
              .width = 80},
             [](const BackupRow& row) {
                 return CellData{.text = QLocale().formattedDataSize(row.known.backup.size),
                                 .value = row.known.backup.size};
             }}};
}

QString backupAge(const QDateTime& made, const QDateTime& now)
{
    const qint64 days = made.date().daysTo(now.date());
    if (days <= 0) return columnWord(QT_TRANSLATE_NOOP("backupColumns", "today"));
    return QCoreApplication::translate("backupColumns", "%n day(s) ago", nullptr, int(days));
}

} // namespace ocop
