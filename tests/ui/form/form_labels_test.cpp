#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/choice_field.h"
#include "ui/form/form_dialog.h"
#include "ui/form/line_field.h"
#include "ui/form/multi_line_field.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>

#include <map>

namespace ocop::test {

TEST_CASE("the letter underlined in a label leads to its field", "[form]")
{
    TestSession t;
    ScriptedAsk ask(t.session);
    FormDialog form(t.session, QStringLiteral("Sample"));
    const std::map<QString, FieldInput*> fields{
        {QStringLiteral("first"), form.add(QStringLiteral("first"), QStringLiteral("First"), new TextField)},
        {QStringLiteral("second"),
         form.add(QStringLiteral("second"), QStringLiteral("Second"), new TextField, Place::Half, true)},
        {QStringLiteral("kind"), form.add(QStringLiteral("kind"), QStringLiteral("Kind"), new ChoiceField)},
        {QStringLiteral("note"),
         form.add(QStringLiteral("note"), QStringLiteral("Note"), new MultiLineField(2), Place::Wide)}};
    form.begin();
    showActive(&form);
    for (const char* key : {"note", "second", "kind", "first"}) {
        INFO(key);
        QWidget* field = fields.at(QLatin1String(key))->target();
        QString label;
        for (const QLabel* each : form.findChildren<QLabel*>())
            if (each->buddy() == field) label = each->text();
        const qsizetype mark = label.indexOf(u'&');
        REQUIRE(mark >= 0);
        pressKey(QApplication::focusWidget(), Qt::Key(label.at(mark + 1).toUpper().unicode()), Qt::AltModifier);
        CHECK(QApplication::focusWidget() == field);
    }
}

} // namespace ocop::test
