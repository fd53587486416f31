// Forty small tasks of a clerk in a list, each done with no more keys than in a spreadsheet.
#include "tests/support/ui/grid_desk.h"

#include <QApplication>
#include <QKeySequence>

#include <iostream>

namespace ocop::test {
namespace {

/// Six households: phones of three, place and people of the first.
struct TaskDesk : SubjectDesk
{
    TaskDesk() : SubjectDesk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc", u"Hộ Dung", u"Hộ Em", u"Hộ Phúc"}
    {
        t.session.write(ActKind::Edit, QStringLiteral("x"), [&](WriteAct& act) {
            for (size_t i = 0; i < 3; ++i) {
                Subject changed = subject(i);
                changed.phone = QStringLiteral("090500000%1").arg(i + 1);
                if (i == 0) changed.ethnicity = QStringLiteral("Kinh");
                if (i == 0) changed.address = QStringLiteral("Thôn 1");
                t.session.book().subjects().save(act, changed);
            }
        });
    }
    int row() { return table().view()->currentIndex().row(); }
    int column() { return table().view()->currentIndex().column(); }
    QString address(size_t i) { return subject(i).address; }
    QString phone(size_t i) { return subject(i).phone; }
    bool lives(size_t i, const QString& commune)
    {
        return t.session.book().units().describe(subject(i).unit).contains(commune);
    }
};

/// Keys as "<C-Home>" or "<Down>", everything else as letters.
struct Strokes
{
    QString letters; ///< one
    QKeySequence key; ///< or this
};

std::vector<Strokes> strokesOf(const QString& keys)
{
    std::vector<Strokes> strokes;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) != u'<') {
            strokes.push_back({keys.mid(i, 1), {}});
            continue;
        }
        const qsizetype end = keys.indexOf(u'>', i);
        QString name = keys.mid(i + 1, end - i - 1);
        name.replace(QStringLiteral("C-"), QStringLiteral("Ctrl+"))
            .replace(QStringLiteral("S-"), QStringLiteral("Shift+"));
        name.replace(QStringLiteral("A-"), QStringLiteral("Alt+"));
        strokes.push_back({{}, QKeySequence(name)});
        i = end;
    }
    return strokes;
}

void press(const QString& keys)
{
    for (const Strokes& stroke : strokesOf(keys)) {
        if (!stroke.letters.isEmpty()) {
            typeText(clerkIsAt(), stroke.letters);
            ClerkWatch::keyPressed();
        } else {
            REQUIRE(stroke.key.count() == 1);
            clerkPresses(stroke.key[0].key(), stroke.key[0].keyboardModifiers());
        }
    }
}

struct Task
{
    const char* name;
    int row;
    const char* column;
    const char16_t* keys;
    const char16_t* sheet; ///< the same in a spreadsheet
    bool (*done)(TaskDesk&);
    const char16_t* clip = u"";
};

const Task tasks[] = {
    {"a phone", 3, "phone", u"0905123456<Return>", u"0905123456<Return>",
     [](TaskDesk& d) { return d.phone(3) == u"0905123456" && d.row() == 4; }},
    {"a phone with blanks", 3, "phone", u"0905 123 456<Return>", u"0905 123 456<Return>",
     [](TaskDesk& d) { return d.phone(3) == u"0905123456"; }},
    {"two phones", 3, "phone", u"0905123456<Return>0905123457<Return>", u"0905123456<Return>0905123457<Return>",
     [](TaskDesk& d) { return d.phone(4) == u"0905123457"; }},
    {"a name goes on", 0, "name", u"<F2> Hoa<Return>", u"<F2> Hoa<Return>",
     [](TaskDesk& d) { return d.subject(0).name == u"Hộ An Hoa"; }},
    {"a name anew", 0, "name", u"Hộ Ấn<Return>", u"Hộ Ấn<Return>",
     [](TaskDesk& d) { return d.subject(0).name == u"Hộ Ấn"; }},
    {"letters given up", 0, "name", u"Sai<Esc>", u"Sai<Esc>",
     [](TaskDesk& d) { return d.subject(0).name == u"Hộ An" && d.row() == 0; }},
    {"a cell cleared", 0, "phone", u"<Del>", u"<Del>", [](TaskDesk& d) { return d.phone(0).isEmpty(); }},
    {"three cells cleared", 0, "phone", u"<S-Down><S-Down><Del>", u"<S-Down><S-Down><Del>",
     [](TaskDesk& d) { return d.phone(0).isEmpty() && d.phone(2).isEmpty(); }},
    {"a cell copied below", 0, "ethnicity", u"<C-C><Down><C-V>", u"<C-C><Down><C-V>",
     [](TaskDesk& d) { return d.subject(1).ethnicity == u"Kinh"; }},
    {"filled down", 0, "ethnicity", u"<S-Down><S-Down><S-Down><C-D>", u"<S-Down><S-Down><S-Down><C-D>",
     [](TaskDesk& d) { return d.subject(3).ethnicity == u"Kinh"; }},
    {"as above", 1, "ethnicity", u"<C-'>", u"<C-'><Return>",
     [](TaskDesk& d) { return d.subject(1).ethnicity == u"Kinh"; }},
    {"a kind by its short form", 0, "kind", u"htx<Return>", u"Hợp tác xã<Return>",
     [](TaskDesk& d) { return d.subject(0).kind == SubjectKind::Cooperative; }},
    {"a kind by its first letters", 0, "kind", u"trang<Return>", u"Trang trại<Return>",
     [](TaskDesk& d) { return d.subject(0).kind == SubjectKind::Farm; }},
    {"a kind from its list", 0, "kind", u"<A-Down><Down><Return>", u"<A-Down><Down><Return>",
     [](TaskDesk& d) { return d.subject(0).kind == SubjectKind::Cooperative; }},
    {"a kind, then on to the right", 0, "kind", u"htx<Tab>", u"Hợp tác xã<Tab>",
     [](TaskDesk& d) { return d.subject(0).kind == SubjectKind::Cooperative && d.row() == 0; }},
    {"a kind left as it was", 0, "kind", u"<A-Down><Down><Esc>", u"<A-Down><Down><Esc>",
     [](TaskDesk& d) { return d.subject(0).kind == SubjectKind::Household; }},
    {"one kind in three rows", 0, "kind", u"<S-Down><S-Down>cty<C-Return>", u"<S-Down><S-Down>Doanh nghiệp<C-Return>",
     [](TaskDesk& d) { return d.subject(2).kind == SubjectKind::Enterprise; }},
    {"a kind copied to the end", 0, "kind", u"tht<Return><Up><C-S-Down><C-D>", u"Tổ hợp tác<Return><Up><C-S-Down><C-D>",
     [](TaskDesk& d) { return d.subject(5).kind == SubjectKind::CooperativeGroup; }},
    {"a commune", 0, "commune", u"tien my<Return>", u"xã Tiên Mỹ<Return>",
     [](TaskDesk& d) { return d.lives(0, QStringLiteral("Tiên Mỹ")); }},
    {"a commune in three rows", 0, "commune", u"<S-Down><S-Down>tien my<C-Return>",
     u"<S-Down><S-Down>xã Tiên Mỹ<C-Return>", [](TaskDesk& d) { return d.lives(2, QStringLiteral("Tiên Mỹ")); }},
    {"a commune with marks, then on", 0, "commune", u"Tiên Cảnh<Tab>", u"xã Tiên Cảnh<Tab>",
     [](TaskDesk& d) { return d.lives(0, QStringLiteral("Tiên Cảnh")) && d.row() == 0; }},
    {"a sex", 0, "sex", u"nu<Return>", u"Nữ<Return>",
     [](TaskDesk& d) { return d.subject(0).representativeSex == Sex::Female; }},
    {"one address in four rows", 0, "address", u"<S-Down><S-Down><S-Down>Thôn 3<C-Return>",
     u"<S-Down><S-Down><S-Down>Thôn 3<C-Return>",
     [](TaskDesk& d) { return d.address(0) == u"Thôn 3" && d.address(3) == u"Thôn 3"; }},
    {"an address moved", 0, "address", u"<C-X><Down><C-V>", u"<C-X><Down><C-V>",
     [](TaskDesk& d) { return d.address(0).isEmpty() && d.address(1) == u"Thôn 1"; }},
    {"to the last cell", 0, "name", u"<C-End>", u"<C-End>", [](TaskDesk& d) { return d.row() == 5; }},
    {"to the first cell", 5, "phone", u"<C-Home>", u"<C-Home>",
     [](TaskDesk& d) { return d.row() == 0 && d.column() == d.table().grid()->cursor().columns().front(); }},
    {"to the row's first cell", 2, "phone", u"<Home>", u"<Home>",
     [](TaskDesk& d) { return d.row() == 2 && d.column() == d.table().grid()->cursor().columns().front(); }},
    {"to the last phone", 0, "phone", u"<C-Down>", u"<C-Down>", [](TaskDesk& d) { return d.row() == 2; }},
    {"all phones cleared", 0, "phone", u"<C-S-Down><Del>", u"<C-S-Down><Del>",
     [](TaskDesk& d) { return d.phone(0).isEmpty() && d.phone(2).isEmpty(); }},
    {"a column copied", 0, "phone", u"<C-Space><C-C>", u"<C-Space><C-C>",
     [](TaskDesk&) { return clipText().count(u'\n') == 6; }},
    {"the rest copied", 1, "phone", u"<C-S-End><C-C>", u"<C-S-End><C-C>",
     [](TaskDesk&) { return clipText().count(u'\n') == 5; }},
    {"a row deleted", 1, "phone", u"<S-Space><Del>", u"<S-Space><C-->",
     [](TaskDesk& d) { return d.t.session.stored().subjects().size() == 5 && d.row() == 1; }},
    {"phones pasted", 3, "phone", u"<C-V>", u"<C-V>", [](TaskDesk& d) { return d.phone(5) == u"0905000006"; },
     u"0905000004\n0905000005\n0905000006\n"},
    {"kinds pasted in short forms", 0, "kind", u"<C-V>", u"<C-V>",
     [](TaskDesk& d) { return d.subject(1).kind == SubjectKind::Enterprise; }, u"HTX\nCty\n"},
    {"one value pasted in four rows", 0, "ethnicity", u"<S-Down><S-Down><S-Down><C-V>",
     u"<S-Down><S-Down><S-Down><C-V>", [](TaskDesk& d) { return d.subject(3).ethnicity == u"Cơ Tu"; }, u"Cơ Tu\n"},
    {"emptied, then typed", 0, "phone", u"<Backspace>0905777777<Return>", u"<Backspace>0905777777<Return>",
     [](TaskDesk& d) { return d.phone(0) == u"0905777777"; }},
    {"ended by an arrow", 3, "phone", u"0905123456<Down>", u"0905123456<Down>",
     [](TaskDesk& d) { return d.phone(3) == u"0905123456" && d.row() == 4; }},
    {"ended upwards", 3, "phone", u"0905123456<S-Return>", u"0905123456<S-Return>",
     [](TaskDesk& d) { return d.phone(3) == u"0905123456" && d.row() == 2; }},
    {"a note and the same below", 0, "note", u"đã xem<Return><C-'>", u"đã xem<Return><C-'><Return>",
     [](TaskDesk& d) { return d.subject(1).note == u"đã xem"; }},
    {"a filter", 0, "name", u"<C-F>binh<Return>", u"<C-S-L><A-Down>ebinh<Return>",
     [](TaskDesk& d) { return d.table().model()->rowCount() == 1 && d.table().view()->hasFocus(); }},
};

} // namespace

TEST_CASE("forty small tasks take no more keys in a list than in a sheet", "[grid][clerk]")
{
    CHECK(std::size(tasks) == 40);
    size_t ours = 0;
    size_t theirs = 0;
    for (const Task& task : tasks) {
        INFO(task.name);
        TaskDesk desk;
        desk.goTo(task.row, task.column);
        putOnClipboard(QString::fromUtf16(task.clip));
        const QString keys = QString::fromUtf16(task.keys);
        press(keys);
        CHECK(task.done(desk));
        CHECK(desk.refused() == 0);
        const size_t count = strokesOf(keys).size();
        const size_t sheet = strokesOf(QString::fromUtf16(task.sheet)).size();
        CHECK(count <= sheet);
        ours += count;
        theirs += sheet;
    }
    std::cout << "forty tasks: " << ours << " keys (in a sheet: " << theirs << ")\n";
}

} // namespace ocop::test
