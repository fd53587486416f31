#include "core/storage/settings_store.h"

#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("a setting is kept, replaced, and read by every desk that opens the register")
{
    test::TempRegister book;
    const QString name = QStringLiteral("test.name");
    const SettingsStore settings = book->settings();
    CHECK(settings.value(name).isEmpty());
    CHECK(settings.value(name, QStringLiteral("else")) == QStringLiteral("else"));
    book.setting(name, QStringLiteral("Ông 'Ễ' \"%_\"; drop"));
    CHECK(settings.value(name, QStringLiteral("else")) == QStringLiteral("Ông 'Ễ' \"%_\"; drop"));
    book.setting(name, QStringLiteral("b"));
    book.setting(QStringLiteral("test.other"), QStringLiteral("c"));
    const auto otherDesk = openRegister(book.path(), QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
    CHECK(otherDesk->settings().value(name) == QStringLiteral("b"));
    book.setting(name, {});
    CHECK(settings.value(name, QStringLiteral("else")).isEmpty()); // empty was chosen: no reason for the fallback
}

TEST_CASE("a number that is none falls back")
{
    test::TempRegister book;
    const SettingsStore settings = book->settings();
    const QString name = QStringLiteral("test.days");
    CHECK(settings.number(name, 90) == 90);
    for (const auto& [typed, number] : {std::pair("120", 120), std::pair("-5", -5), std::pair("0", 0),
                                        std::pair("chín mươi", 90), std::pair("1.5", 90), std::pair("", 90)}) {
        INFO(typed);
        book.setting(name, QString::fromUtf8(typed));
        CHECK(settings.number(name, 90) == number);
    }
}
