#include "core/office/open_register.h"

#include "core/letters/letter_stores.h"
#include "core/reminders/reminder_stores.h"
#include "core/storage/register_file.h"

namespace ocop {
namespace {

/// A room with tables of its own is entered here.
std::unique_ptr<Register> withEveryRoom(Database db)
{
    auto book = std::make_unique<Register>(std::move(db));
    book->enrol<LetterStores>();
    book->enrol<ReminderStores>();
    return book;
}

} // namespace

std::unique_ptr<Register> createRegister(const QString& path) { return withEveryRoom(createRegisterFile(path)); }

std::unique_ptr<Register> openRegister(const QString& path, const QDateTime& now)
{
    return withEveryRoom(openRegisterFile(path, now));
}

std::unique_ptr<Register> joinRegister(const QString& path)
{
    return withEveryRoom(Database::open(path, Database::Mode::ReadWrite));
}

} // namespace ocop
