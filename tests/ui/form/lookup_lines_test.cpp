// Which line of a lookup's list Enter takes, and the line that makes a new record.
#include "tests/support/ui/ui_support.h"
#include "ui/form/lookup_field.h"

#include <catch2/catch.hpp>

#include <QLineEdit>

namespace ocop::test {
namespace {

/// A field of decision numbers, with the ones a search by part would find.
struct NumbersField
{
    QWidget window;
    LookupField* field;
    std::optional<Choice> made;
    QStringList asked; ///< what a new one was to be made of

    explicit NumbersField(const QStringList& numbers)
        : field(new LookupField(
              [numbers](const QString& typed) {
                  std::vector<Choice> found;
                  for (qsizetype i = 0; i < numbers.size(); ++i)
                      if (numbers[i].contains(typed, Qt::CaseInsensitive)) found.push_back({i + 1, numbers[i]});
                  return found;
              },
              &window))
    {
        field->setAdd(
            [](const QString& typed) {
                return typed.isEmpty() ? QStringLiteral("Add…") : QStringLiteral("Add “%1”…").arg(typed);
            },
            [this](const QString& typed) {
                asked << typed;
                return made;
            });
        field->setGeometry(10, 10, 300, 34);
        window.resize(500, 500);
        showActive(&window);
        field->edit()->setFocus();
    }
    void type(const QString& text) { typeText(field->edit(), text); }
    void enter() { pressKey(field->edit(), Qt::Key_Return); }
};

bool isWholeNumber(const QString& typed) { return typed.contains(u'-'); }

} // namespace

TEST_CASE("Enter takes the only decision a beginning means, and shows which before", "[form][lookupLines]")
{
    const auto [typed, line, id] = GENERATE(table<const char*, int, int>({
        {"3610", 0, 1}, // the only one, plainly begun
        {"3610/QĐ", 0, 1},
        {"3610/QĐ-UBND", 0, 1}, // itself
        {"361", 1, 0}, // inside a number: another number may be meant
        {"610", 1, 0}, // part of one
        {"12/QĐ-UBND", 2, 0}, // several have it inside, none is it
        {"3610/QĐ-CT", 0, 0}, // none
    }));
    CAPTURE(typed);
    NumbersField numbers(
        {QStringLiteral("3610/QĐ-UBND"), QStringLiteral("112/QĐ-UBND"), QStringLiteral("212/QĐ-UBND")});
    numbers.field->setFreeText(&isWholeNumber);
    numbers.made = Choice{0, QString::fromUtf8(typed), QStringLiteral("new")};
    numbers.type(QString::fromUtf8(typed));
    REQUIRE(numbers.field->isOpen());
    CHECK(numbers.field->popup()->current() == line);
    CHECK(numbers.field->popup()->isAtAddLine() == (id == 0));
    numbers.enter();
    CHECK(numbers.field->id() == id);
    if (id == 0) CHECK(numbers.field->typed() == QString::fromUtf8(typed)); // never replaced
}

TEST_CASE("leaving a free text keeps it though a line is marked", "[form][lookupLines]")
{
    NumbersField numbers({QStringLiteral("3610/QĐ-UBND")});
    numbers.field->setFreeText(&isWholeNumber);
    numbers.type(QStringLiteral("3610"));
    CHECK(numbers.field->popup()->current() == 0);
    numbers.field->finish();
    CHECK(numbers.field->typed() == QStringLiteral("3610"));
    CHECK(numbers.field->id() == 0);
}

TEST_CASE("a new record is made from the last line; thinking better leaves all as it was", "[form][lookupLines]")
{
    QStringList many;
    for (int i = 1; i <= 20; ++i) many << QStringLiteral("Hộ số %1").arg(i);
    NumbersField numbers(many);
    const auto addLine = [&] { return numbers.field->popup()->findChild<QListWidget*>(QStringLiteral("lookupAdd")); };
    pressKey(numbers.field->edit(), Qt::Key_F4);
    REQUIRE(numbers.field->isOpen());
    CHECK(addLine()->isVisible()); // however long the list is
    CHECK(numbers.field->popup()->geometry().bottom() < numbers.window.height());
    CHECK(addLine()->item(0)->text() == QStringLiteral("Add…"));
    pressKey(numbers.field->edit(), Qt::Key_Escape);

    numbers.type(QStringLiteral("Hộ số 1"));
    pressKey(numbers.field->edit(), Qt::Key_End, Qt::ControlModifier);
    CHECK(numbers.field->popup()->isAtAddLine());
    numbers.enter();
    CHECK(numbers.asked == QStringList{QStringLiteral("Hộ số 1")});
    CHECK(numbers.field->typed() == QStringLiteral("Hộ số 1"));
    CHECK(numbers.field->id() == 0);

    numbers.field->setChoice(Choice{5, QStringLiteral("Hộ số 5")});
    pressKey(numbers.field->edit(), Qt::Key_F4);
    pressKey(numbers.field->edit(), Qt::Key_End, Qt::ControlModifier);
    numbers.enter();
    CHECK(numbers.asked.last().isEmpty()); // another one is wanted, not one of this name
    CHECK(numbers.field->id() == 5);

    numbers.made = Choice{77, QStringLiteral("Hộ mới")};
    pressKey(numbers.field->edit(), Qt::Key_F4);
    pressKey(numbers.field->edit(), Qt::Key_End, Qt::ControlModifier);
    numbers.enter();
    CHECK(numbers.field->id() == 77);
    CHECK(numbers.field->typed() == QStringLiteral("Hộ mới"));
}

} // namespace ocop::test
