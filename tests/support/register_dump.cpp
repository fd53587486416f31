#include "tests/support/register_dump.h"

#include "core/register/register.h"

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
    dumpStore(book.care().reminders, lines);
    dumpStore(book.care().letters, lines);
    dumpStore(book.care().letterItems, lines);
    dumpStore(book.care().days, lines);
    dumpStore(book.care().stages, lines);
    dumpStore(book.care().districts, lines);
    dumpStore(book.care().standards, lines);
    dumpStore(book.care().standardSettings, lines);
    dumpStore(book.evaluation().applications, lines);
    dumpStore(book.evaluation().rounds, lines);
    dumpStore(book.subjectVersions(), lines);
    dumpStore(book.productVersions(), lines);
    dumpStore(book.attachments(), lines);
    dumpStore(book.templates(), lines);
    return lines;
}

} // namespace ocop::test
