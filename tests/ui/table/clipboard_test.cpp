#include "ui/table/clipboard.h"

#include "tests/support/ui/grid_desk.h"
#include "ui/registry/subject_form.h"

namespace ocop::test {

TEST_CASE("texts of every kind come back from the clipboard as typed, and run nowhere", "[table]")
{
    const QVector<QStringList> rows = {
        {QStringLiteral("-Mắm"), QStringLiteral("+84 905 123 456"), QStringLiteral("=1+1"), QStringLiteral("@home")},
        {QStringLiteral("'quoted"), QStringLiteral("'-x"), QStringLiteral("“a”"), QStringLiteral("\"a\" b")},
        {QStringLiteral("một\thai"), QStringLiteral("một\nhai"), QStringLiteral("\"quoted\""), QString()},
        {QStringLiteral("=a\tb\n\"c\""), QStringLiteral("5-6"), QStringLiteral("-5"), QStringLiteral("-")}};
    const QString text = tabSeparated(rows);
    CHECK(rowsOfTabSeparated(text) == rows);
    QString windows = text;
    CHECK(rowsOfTabSeparated(windows.replace(u'\n', QStringLiteral("\r\n"))) == rows);
    for (const QString& line : text.split(u'\n'))
        for (const QString& cell : line.split(u'\t'))
            CHECK_FALSE((cell.startsWith(u'=') || cell.startsWith(u'@') || cell.startsWith(QStringLiteral("-M"))));

    const QString html = htmlTable(rows, false);
    for (const char* running : {"<td>=", "<td>@", "<td>-M"}) CHECK_FALSE(html.contains(QLatin1String(running)));
    const QVector<QStringList> back = rowsOfHtml(html);
    REQUIRE(back.size() == rows.size());
    CHECK(back[0] == rows[0]);
    CHECK(back[1] == rows[1]);
    CHECK(back[2][1] == rows[2][1]);
}

TEST_CASE("a cell that holds %1 or a tag is a text like any other", "[table]")
{
    const QVector<QStringList> rows = {{QStringLiteral("%1 %2"), QStringLiteral("<b>&amp;")}};
    CHECK(rowsOfHtml(htmlTable(rows, true)) == rows);
}

TEST_CASE("a copied name that begins with a sign is pasted into a field as it is", "[grid]")
{
    SubjectDesk desk{u"-Mắm", u"Hộ Bình"};
    desk.goTo(0, "name");
    clerkPresses(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipText().startsWith(QStringLiteral("'-Mắm")));
    SubjectForm form(desk.t.session, {});
    showActive(&form);
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.t.session.stored().subjects().size() == 3);
    CHECK(desk.subject(2).name == QStringLiteral("-Mắm"));
    // And into another cell.
    desk.goTo(2, "name"); // below the two that begin with a sign
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.subject(1).name == QStringLiteral("-Mắm"));
}

} // namespace ocop::test
