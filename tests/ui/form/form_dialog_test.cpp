#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/words/sentences.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/form/segmented_choice.h"
#include "ui/kit/theme.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace ocop::test {
namespace {

/// A form with a field of every type, its findings made here.
struct SampleForm
{
    TestSession t;
    ScriptedAsk ask{t.session};
    FormDialog form{t.session, QStringLiteral("Sample")};
    TextField* name;
    DateField* day;
    DateField* last;
    ScoreField* score;
    ChoiceField* kind;
    SegmentedChoice* stars;
    LookupField* place;
    CheckField* check;
    MultiLineField* note;
    int saves = 0;
    std::function<void()> onSave;

    SampleForm()
    {
        const auto today = [] { return QDate(2024, 8, 31); };
        form.addSection(QStringLiteral("First"));
        name = form.add(QStringLiteral("name"), QStringLiteral("Name"), new TextField, Place::Wide, true);
        day = form.add(QStringLiteral("day"), QStringLiteral("Day"), new DateField(today));
        last = form.add(QStringLiteral("last"), QStringLiteral("Last day"), new DateField(today));
        last->setBase([this] { return day->value(); });
        score = form.add(QStringLiteral("score"), QStringLiteral("Score"), new ScoreField);
        kind = form.add(QStringLiteral("kind"), QStringLiteral("Kind"), new ChoiceField);
        kind->setEntries({{QStringLiteral("h"), QStringLiteral("Hộ kinh doanh")},
                          {QStringLiteral("d"), QStringLiteral("Đơn vị khác")},
                          {QStringLiteral("c"), QStringLiteral("Công ty cổ phần")}});
        form.addSection(QStringLiteral("Second"));
        stars = form.add(
            QStringLiteral("stars"), QStringLiteral("Stars"),
            new SegmentedChoice(
                {{3, QStringLiteral("3 stars")}, {4, QStringLiteral("4 stars")}, {5, QStringLiteral("5 stars")}}),
            Place::Wide);
        place = form.add(QStringLiteral("place"), QStringLiteral("Place"), new LookupField(&SampleForm::places));
        check = form.add(QStringLiteral("check"), QStringLiteral("Shown to all"), new CheckField({}));
        note = form.add(QStringLiteral("note"), QStringLiteral("Note"), new MultiLineField(2), Place::Wide);
        form.setValidate([this] { return findings(); });
        form.setSave([this] {
            ++saves;
            if (onSave) onSave();
        });
        form.begin();
        showActive(&form);
    }

    static std::vector<Choice> places(const QString& typed)
    {
        std::vector<Choice> found;
        const TextQuery query(typed);
        for (const Choice& each : {Choice{1, QStringLiteral("Đại An"), QStringLiteral("Đại Lộc")},
                                   Choice{2, QStringLiteral("Bình An"), QStringLiteral("Thăng Bình")},
                                   Choice{3, QStringLiteral("Bình An"), QStringLiteral("Núi Thành")}})
            if (query.matches(folded(each.title + u' ' + each.detail))) found.push_back(each);
        return found;
    }

    Findings findings() const
    {
        Findings list;
        if (name->value().isEmpty())
            list.push_back({Severity::Error, QStringLiteral("name"), QStringLiteral("required")});
        if (day->value().isValid() && last->value().isValid() && last->value() < day->value())
            list.push_back({Severity::Error,
                            QStringLiteral("last"),
                            QStringLiteral("lastDayBeforeFirst"),
                            {QStringLiteral("05/03/2024"), QStringLiteral("05/03/2027")},
                            QStringLiteral("05/03/2027")});
        if (note->value().isEmpty())
            list.push_back({Severity::Warning, QStringLiteral("note"), QStringLiteral("missing")});
        return list;
    }

    QString message(const char* key) const { return form.box(QLatin1String(key))->message(); }
    QWidget* focus() const { return QApplication::focusWidget(); }
    void tab() { pressTab(&form); }
};

} // namespace

TEST_CASE("a finding shows after its field is left and goes as soon as it is right", "[form]")
{
    SampleForm s;
    REQUIRE(s.focus() == s.name->edit());
    CHECK(s.message("name").isEmpty());
    s.tab();
    CHECK_FALSE(s.message("name").isEmpty());
    CHECK(s.form.bannerText().contains(QLatin1String("Name")));
    s.form.focusField(QStringLiteral("name"));
    typeText(s.focus(), QStringLiteral("Đ"));
    CHECK(s.message("name").isEmpty());
    CHECK(s.form.bannerText().isEmpty());
    // Emptying it again says nothing until it is left.
    pressKey(s.focus(), Qt::Key_Backspace);
    CHECK(s.message("name").isEmpty());
    s.tab();
    CHECK_FALSE(s.message("name").isEmpty());
}

TEST_CASE("a field is tidied when it is left, never while an input method composes", "[form]")
{
    SampleForm s;
    composeText(s.focus(), QStringLiteral("Đươ"));
    CHECK(s.name->isComposing());
    CHECK(s.form.changedCount() == 0);
    CHECK(s.name->typed().isEmpty());
    typeText(s.focus(), QStringLiteral("  Đường   phèn "));
    CHECK_FALSE(s.name->isComposing());
    CHECK(s.name->typed() == QStringLiteral("  Đường   phèn "));
    s.tab();
    CHECK(s.name->typed() == QStringLiteral("Đường phèn"));
    // Decomposed letters come out composed.
    s.form.focusField(QStringLiteral("name"));
    s.name->edit()->selectAll();
    typeText(s.focus(), QStringLiteral("Hòa").normalized(QString::NormalizationForm_D));
    s.tab();
    CHECK(s.name->value() == QStringLiteral("Hòa"));
}

TEST_CASE("dates are read as people type them", "[form]")
{
    SampleForm s;
    s.form.focusField(QStringLiteral("day"));
    const auto enter = [&](DateField* field, const char* text) {
        field->edit()->setFocus();
        field->edit()->selectAll();
        typeText(field->edit(), QLatin1String(text));
        s.tab();
        return field->typed();
    };
    CHECK(enter(s.day, "050324") == QLatin1String("05/03/2024"));
    CHECK(enter(s.day, "5.3.24") == QLatin1String("05/03/2024"));
    CHECK(enter(s.day, "t") == QLatin1String("31/08/2024"));
    CHECK(enter(s.day, "5/3/24") == QLatin1String("05/03/2024"));
    CHECK(enter(s.last, "+36m") == QLatin1String("05/03/2027"));
    CHECK(enter(s.last, "31/2/24") == QLatin1String("31/2/24"));
    CHECK(s.message("last").contains(QLatin1String("31/2/24")));
    CHECK_FALSE(s.last->value().isValid());
}

TEST_CASE("Alt+Enter takes the proposed value", "[form]")
{
    SampleForm s;
    s.form.focusField(QStringLiteral("day"));
    typeText(s.focus(), QStringLiteral("5/3/24"));
    s.tab();
    typeText(s.focus(), QStringLiteral("5/3/20"));
    s.tab();
    REQUIRE(s.message("last").contains(QLatin1String("05/03/2027")));
    pressKey(s.focus(), Qt::Key_Return, Qt::AltModifier);
    CHECK(s.last->typed() == QLatin1String("05/03/2027"));
    CHECK(s.message("last").isEmpty());
}

TEST_CASE("saving jumps to the first error; a warning does not keep it", "[form]")
{
    SampleForm s;
    s.form.focusField(QStringLiteral("note"));
    pressKey(s.focus(), Qt::Key_S, Qt::ControlModifier);
    CHECK(s.saves == 0);
    CHECK(s.focus() == s.name->edit());
    typeText(s.focus(), QStringLiteral("Trà"));
    CHECK(s.form.dirtyText().contains(u'1'));
    pressKey(s.focus(), Qt::Key_S, Qt::ControlModifier);
    CHECK(s.saves == 1);
    CHECK(s.form.result() == QDialog::Accepted);
}

TEST_CASE("what cannot be saved is said and nothing typed is lost", "[form]")
{
    SampleForm s;
    typeText(s.focus(), QStringLiteral("Trà"));
    s.onSave = [] { throw Error(ErrorKind::Busy, {}); };
    CHECK_FALSE(s.form.save());
    CHECK(s.form.bannerText().contains(texts::error(Error(ErrorKind::Busy, {}))));
    CHECK(s.name->value() == QStringLiteral("Trà"));
    CHECK(s.form.isDirty());
}

TEST_CASE("leaving with something unsaved asks with verbs", "[form]")
{
    SampleForm s;
    ScriptedAsk& ask = s.ask;
    SECTION("nothing changed: no question")
    {
        pressKey(s.focus(), Qt::Key_Escape);
        CHECK(ask.asked.isEmpty());
        CHECK_FALSE(s.form.isVisible());
    }
    SECTION("keep editing")
    {
        typeText(s.focus(), QStringLiteral("Trà"));
        pressKey(s.focus(), Qt::Key_Escape);
        CHECK(ask.offered.value(0) ==
              QStringList{FormDialog::tr("Save"), FormDialog::tr("Discard changes"), FormDialog::tr("Keep editing")});
        CHECK(s.form.isVisible());
        CHECK(s.name->value() == QStringLiteral("Trà"));
    }
    SECTION("discard")
    {
        typeText(s.focus(), QStringLiteral("Trà"));
        ask.answer(FormDialog::tr("Discard changes"));
        s.form.close();
        CHECK_FALSE(s.form.isVisible());
        CHECK(s.saves == 0);
    }
    SECTION("save")
    {
        typeText(s.focus(), QStringLiteral("Trà"));
        ask.answer(FormDialog::tr("Save"));
        pressKey(s.focus(), Qt::Key_Escape);
        CHECK(s.saves == 1);
        CHECK_FALSE(s.form.isVisible());
        CHECK(s.form.wasSaved());
    }
}

TEST_CASE("Ctrl+Enter saves and begins the next, keeping the sticky fields", "[form]")
{
    SampleForm s;
    int begun = 0;
    s.form.setNext([&] { ++begun; }, {QStringLiteral("day")});
    typeText(s.focus(), QStringLiteral("Trà"));
    s.tab();
    typeText(s.focus(), QStringLiteral("5/3/24"));
    pressKey(s.focus(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.saves == 1);
    CHECK(begun == 1);
    CHECK(s.name->value().isEmpty());
    CHECK(s.day->value() == QDate(2024, 3, 5));
    CHECK(s.focus() == s.name->edit());
    CHECK_FALSE(s.form.isDirty());
    CHECK(s.form.bannerText().isEmpty());
}

TEST_CASE("choices are found by letters without marks", "[form]")
{
    SampleForm s;
    s.form.focusField(QStringLiteral("kind"));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_D, Qt::NoModifier, QStringLiteral("d"));
    QApplication::sendEvent(s.focus(), &press);
    CHECK(s.kind->value() == QLatin1String("d"));
    CHECK(s.form.changedCount() == 1);
}

TEST_CASE("segments follow arrows and digits", "[form]")
{
    SampleForm s;
    s.form.focusField(QStringLiteral("stars"));
    CHECK(s.focus()->objectName() == QLatin1String("stars-3"));
    pressKey(s.focus(), Qt::Key_Right);
    CHECK(s.stars->value() == 4);
    CHECK(s.focus()->objectName() == QLatin1String("stars-4"));
    pressKey(s.focus(), Qt::Key_5);
    CHECK(s.stars->value() == 5);
    s.tab();
    CHECK(s.focus()->objectName() == QLatin1String("place"));
}

TEST_CASE("a lookup finds without marks and keeps what it does not know", "[form]")
{
    SampleForm s;
    s.form.focusField(QStringLiteral("place"));
    SECTION("one meaning is taken when leaving")
    {
        typeText(s.focus(), QStringLiteral("dai an"));
        CHECK(s.place->isOpen());
        s.tab();
        CHECK(s.place->id() == 1);
        CHECK(s.place->typed() == QStringLiteral("Đại An"));
        CHECK_FALSE(s.place->isOpen());
    }
    SECTION("several of a name are told apart by their detail")
    {
        typeText(s.focus(), QStringLiteral("binh an"));
        pressKey(s.focus(), Qt::Key_Down);
        pressKey(s.focus(), Qt::Key_Return);
        CHECK(s.place->id() == 3);
    }
    SECTION("ambiguous text is told when leaving")
    {
        typeText(s.focus(), QStringLiteral("Bình An"));
        s.tab();
        CHECK(s.place->id() == 0);
        CHECK(s.place->typed() == QStringLiteral("Bình An"));
        CHECK(s.message("place") ==
              texts::finding({Severity::Error, {}, QStringLiteral("ambiguous"), {QStringLiteral("Bình An")}}));
    }
    SECTION("unknown text is kept and told")
    {
        typeText(s.focus(), QStringLiteral("Hà Nội"));
        CHECK_FALSE(s.place->isOpen());
        s.tab();
        CHECK(s.message("place").contains(QStringLiteral("Hà Nội")));
        CHECK(s.place->typed() == QStringLiteral("Hà Nội"));
    }
    SECTION("Esc closes the list first, then the form")
    {
        typeText(s.focus(), QStringLiteral("dai"));
        REQUIRE(s.place->isOpen());
        pressKey(s.focus(), Qt::Key_Escape);
        CHECK_FALSE(s.place->isOpen());
        CHECK(s.form.isVisible());
    }
    SECTION("F4 shows all, a new one is made from the last line")
    {
        s.place->setAdd([](const QString& typed) { return QStringLiteral("+ Add “%1”").arg(typed); },
                        [](const QString& typed) {
                            return std::optional<Choice>({9, typed.toUpper()});
                        });
        pressKey(s.focus(), Qt::Key_F4);
        CHECK(s.place->popup()->lines() == 3 + 1);
        pressKey(s.focus(), Qt::Key_Escape);
        typeText(s.focus(), QStringLiteral("mới"));
        REQUIRE(s.place->isOpen());
        pressKey(s.focus(), Qt::Key_Down);
        pressKey(s.focus(), Qt::Key_Return);
        CHECK(s.place->id() == 9);
        CHECK(s.place->typed() == QStringLiteral("MỚI"));
    }
    SECTION("letters being composed are sought too, and no key is taken from the input method")
    {
        composeText(s.focus(), QStringLiteral("đa"));
        REQUIRE(s.place->isOpen());
        const int lines = s.place->popup()->lines();
        const int pointed = s.place->popup()->current();
        pressKey(s.focus(), Qt::Key_Down);
        CHECK(s.place->popup()->current() == pointed);
        CHECK(s.place->id() == 0);
        composeText(s.focus(), QStringLiteral("đại h"));
        CHECK(s.place->popup()->lines() < lines);
        typeText(s.focus(), QStringLiteral("đại"));
        CHECK(s.place->isOpen());
    }
}

TEST_CASE("Tab walks every field from top to bottom, each with a name and a letter of its own", "[form]")
{
    SampleForm s;
    s.form.setNext([] {});
    QApplication::processEvents(); // a button added later shows with the next turn
    const QStringList order = tabOrder(&s.form, 11);
    CHECK(order.join(u' ').toStdString() ==
          QStringList{QStringLiteral("day"), QStringLiteral("last"), QStringLiteral("score"), QStringLiteral("kind"),
                      QStringLiteral("stars-3"), QStringLiteral("place"), QStringLiteral("check"),
                      QStringLiteral("note"), QStringLiteral("discard"), QStringLiteral("saveAndNext"),
                      QStringLiteral("save")}
              .join(u' ')
              .toStdString());
    CHECK(inputsWithoutName(&s.form).isEmpty());
    CHECK(doubledMnemonics(&s.form).isEmpty());
    CHECK(s.form.box(QStringLiteral("name"))->label()->text().startsWith(QLatin1String("&Name")));
}

} // namespace ocop::test
