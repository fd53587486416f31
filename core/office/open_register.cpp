#include "core/office/open_register.h"

#include "core/letters/letter_stores.h"
#include "core/promotion/promotion_stores.h"
#include "core/reminders/reminder_stores.h"

namespace ocop {
namespace {

/// A room with tables of its own is entered here.
std::unique_ptr<Register> withEveryRoom(Database db)
{
    auto book = std::make_unique<Register>(std::move(db));
    book->enrol<LetterStores>();
    book->enrol<PromotionStores>();
    book->enrol<ReminderStores>();
    return book;
}

} // namespace

std::unique_ptr<Register> createRegister(const QString& path, const Opening& opening,
                                         const std::function<void(Register&)>& fill)
{
    return withEveryRoom(createRegisterFile(path, opening, [&](Database db) {
        if (fill) fill(*withEveryRoom(std::move(db)));
    }));
}

std::unique_ptr<Register> openRegister(const QString& path, const Opening& opening)
{
    return withEveryRoom(openRegisterFile(path, opening));
}

std::unique_ptr<Register> joinRegister(const Database::Door& door) { return withEveryRoom(Database::open(door)); }

} // namespace ocop
