// What was typed and is not in the register outlives the window, the register's change and the program.
#include "ui/session/draft_keeper.h"

#include "tests/support/ui/form_typing.h"
#include "tests/support/ui/grid_desk.h"

#include "core/storage/file/identity.h"
#include "ui/form/field_box.h"
#include "ui/records/unsaved_dialog.h"
#include "ui/registry/subject_form.h"
#include "ui/table/grid/cell_editor.h"
#include "ui/window/draft_strip.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace ocop::test {
namespace {

/// The same person's next sitting at the same register.
struct NextSitting
{
    Session session{[] { return QDateTime(QDate(2024, 9, 2), QTime(7, 30)); }, QStringLiteral("test")};
    WindowRooms rooms{session};

    explicit NextSitting(const QString& path) { session.open(path); }
    const std::vector<Draft>& kept() { return session.drafts().kept(); }
};

QString typedIn(FormDialog& form, const char* key) { return form.box(QLatin1String(key))->input()->draft(); }

/// A commune that is none, so that the cell is refused.
void refuseCommune(SubjectDesk& d)
{
    d.goTo(0, "commune");
    clerkTypes(u"xã không có");
    clerkPresses(Qt::Key_Return);
    REQUIRE(d.refused() == 1);
}

QString draftsOf(const Session& session)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("drafts/") + registerIdentity(session.book().database()));
}

} // namespace

TEST_CASE("a draft reads back as it was", "[drafts]")
{
    Draft draft;
    draft.place = QStringLiteral("list:subject");
    draft.record = {QStringLiteral("subject"), 7};
    draft.title = QStringLiteral("Hộ \"An\"");
    draft.reason = QStringLiteral("đầy ổ đĩa");
    draft.at = QDateTime(QDate(2024, 8, 31), QTime(12, 0));
    draft.fields = {{QStringLiteral("note"), QStringLiteral("Ghi chú"), QStringLiteral("dòng 1\ndòng 2"),
                     QStringLiteral("như trên"), QStringLiteral("cũ")}};
    const Draft back = draftOf(toJson(draft));
    CHECK(back.isOfSamePlace(draft));
    CHECK(back.title == draft.title);
    CHECK(back.reason == draft.reason);
    CHECK(back.at == draft.at);
    CHECK(back.fields == draft.fields);
}

TEST_CASE("refused cells and the cell being typed come back at the next sitting", "[drafts][grid]")
{
    SubjectDesk d({u"Hộ An", u"Hộ Bình"});
    const QString path = d.t.session.path();
    refuseCommune(d);
    d.goTo(1, "note");
    clerkTypes(u"đang gõ dở");
    REQUIRE(d.table().grid()->cellEditor()->isOpen());
    CHECK(d.t.session.drafts().live().size() == 2);
    d.t.session.drafts().flush();

    // Written down for this person alone, and another program does not take them while this one runs.
    const QDir folder(draftsOf(d.t.session));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    REQUIRE(files.size() == 1);
    const auto forOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFile::permissions(folder.filePath(files.front())) & forOthers);
    CHECK(NextSitting(path).kept().empty());

    d.t.session.create(d.t.folder.file(QStringLiteral("khac.db"))); // the register is left without a decision
    CHECK(d.t.session.drafts().kept().empty());
    NextSitting next(path);
    REQUIRE(next.kept().size() == 2);
    DraftStrip strip(next.session);
    CHECK_FALSE(strip.isHidden());
    CHECK(strip.text().contains(u'2'));

    // In their list they stand in their cells again, and can be written.
    SubjectsPage page(next.session);
    QObject::connect(&next.session, &Session::changed, &page,
                     [&page](const Touched& touched) { page.follow(touched); });
    page.refresh();
    showActive(&page);
    for (const Draft& each : std::vector<Draft>(next.kept())) next.session.drafts().reopen(each);
    REQUIRE(page.table()->grid()->refusedCount() == 2);
    CHECK(next.kept().empty());
    CHECK(strip.isHidden());
    CHECK(next.session.drafts().live().size() == 2); // and are kept on
    int note = 0;
    for (size_t i = 0; i < page.table()->columns().size(); ++i)
        if (page.table()->columns()[i].key == QLatin1String("note")) note = int(i);
    const SubjectId second = nth(next.session.stored().subjects(), 1).id;
    page.table()->grid()->goTo(second.value, note);
    clerkPresses(Qt::Key_F2);
    clerkPresses(Qt::Key_Return);
    CHECK(nth(next.session.stored().subjects(), 1).note == QStringLiteral("đang gõ dở"));
    CHECK(page.table()->grid()->refusedCount() == 1);
}

TEST_CASE("a form that closed without a decision is offered and filled again", "[drafts]")
{
    TestSession t;
    const Subject subject = t.addSubject(QStringLiteral("Hộ An"));
    const SubjectId id = GENERATE(true, false) ? subject.id : SubjectId();
    {
        SubjectForm form(t.session, id);
        showActive(&form);
        typeInto(form, "representative", QStringLiteral("Nguyễn Thị Lan"));
        typeInto(form, "address", QStringLiteral("thôn An Bằng"));
    } // the program ends under it
    REQUIRE(t.session.drafts().kept().size() == 1);

    if (id) { // a colleague changes one of the two fields meanwhile
        t.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
            Subject now = *t.session.book().subjects().find(id);
            now.address = QStringLiteral("thôn khác");
            t.session.book().subjects().save(act, now);
        });
    }
    UnsavedDialog dialog(t.session);
    showActive(&dialog);
    REQUIRE(dialog.table()->visibleRows().size() == 1);
    bool filled = false;
    inNextDialog([&](QDialog& opened) {
        auto& form = dynamic_cast<FormDialog&>(opened);
        CHECK(typedIn(form, "representative") == QStringLiteral("Nguyễn Thị Lan"));
        CHECK(typedIn(form, "address") == QStringLiteral("thôn An Bằng"));
        CHECK(form.isDirty());
        CHECK(form.box(QStringLiteral("address"))->message().isEmpty() == !id);
        if (!id) typeInto(form, "name", QStringLiteral("Hộ Lan"));
        filled = form.save();
        opened.accept();
    });
    dialog.openCurrent();
    CHECK(filled);
    CHECK(t.session.drafts().kept().empty());
    bool stored = false;
    for (const Subject& each : t.session.stored().subjects())
        stored = stored || each.representative == QStringLiteral("Nguyễn Thị Lan");
    CHECK(stored);
}

TEST_CASE("what the person saved or discarded is not offered", "[drafts]")
{
    TestSession t;
    for (const bool saves : {true, false}) {
        SubjectForm form(t.session, {});
        showActive(&form);
        typeInto(form, "name", QStringLiteral("Hộ Lan"));
        CHECK(t.session.drafts().live().size() == 1);
        if (saves)
            form.saveAndClose();
        else
            form.QDialog::reject();
    }
    CHECK(t.session.drafts().kept().empty());
    CHECK(t.session.drafts().live().empty());
}

TEST_CASE("one place lists what is not written: to its cell, or dropped", "[drafts][grid]")
{
    SubjectDesk d({u"Hộ An", u"Hộ Bình"});
    refuseCommune(d);
    UnsavedDialog dialog(d.t.session);
    showActive(&dialog);
    CHECK(inputsWithoutName(&dialog).join(u'|').toStdString() == "");
    CHECK(doubledMnemonics(&dialog).join(u'|').toStdString() == "");
    REQUIRE(dialog.table()->visibleRows().size() == 1);
    CHECK(dialog.table()->cellText(0, 0) == QStringLiteral("Hộ An"));
    CHECK(dialog.table()->cellText(0, 1).contains(QStringLiteral("xã không có")));
    CHECK_FALSE(dialog.table()->cellText(0, 2).isEmpty());
    SECTION("to its cell")
    {
        d.goTo(1, "name");
        dialog.openCurrent();
        CHECK(d.table().view()->currentIndex().column() == d.columnOf("commune"));
        CHECK(d.refused() == 1);
    }
    SECTION("dropped")
    {
        dialog.table()->focusTable();
        clerkPresses(Qt::Key_Delete);
        CHECK(dialog.table()->visibleRows().empty());
        CHECK(d.refused() == 0);
        CHECK(d.t.session.drafts().live().empty());
    }
}

} // namespace ocop::test
