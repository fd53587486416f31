#include "tests/support/register_dump.h"

#include "core/letters/letter_stores.h"
#include "core/register/register.h"
#include "core/reminders/reminder_stores.h"

namespace ocop::test {
namespace {

template <class Record>
void dumpStore(const Store<Record>& store, QStringList& lines)
{
    for (const Record& record : store.all())
        lines << QStringLiteral("%1 %2 %3").arg(store.entity()).arg(record.id.value).arg(imageText(record));
}

} // namespace

QStringList dumpOf(Register& book)
{
    QStringList lines;
    dumpStore(book.subjects(), lines);
    dumpStore(book.products(), lines);
    dumpStore(book.decisions(), lines);
    dumpStore(book.certificates(), lines);
    dumpStore(book.stores<ReminderStores>().reminders, lines);
    dumpStore(book.stores<LetterStores>().letters, lines);
    dumpStore(book.stores<LetterStores>().items, lines);
    dumpStore(book.stores<ReminderStores>().days, lines);
    dumpStore(book.stores<ReminderStores>().stages, lines);
    dumpStore(book.stores<ReminderStores>().districts, lines);
    dumpStore(book.standards(), lines);
    dumpStore(book.standardSettings(), lines);
    dumpStore(book.evaluation().applications, lines);
    dumpStore(book.evaluation().rounds, lines);
    dumpStore(book.subjectVersions(), lines);
    dumpStore(book.productVersions(), lines);
    dumpStore(book.attachments(), lines);
    dumpStore(book.templates(), lines);
    return lines;
}

} // namespace ocop::test
