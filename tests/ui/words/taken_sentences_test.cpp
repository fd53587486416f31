// What the register refuses is said in plain words, wherever it is noticed.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/grid_desk.h"

#include "core/storage/sqlite_error.h"
#include "core/storage/unique_keys.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/registry/product_form.h"
#include "ui/registry/subject_form.h"
#include "ui/words/sentences.h"

namespace ocop::test {
namespace {

/// Vietnamese, whole, and nothing of the schema's or SQLite's in it.
void checkPlain(const QString& sentence)
{
    INFO(sentence.toStdString());
    CHECK(sentence.endsWith(u'.'));
    for (const char* raw : {"taken", "refused", "_", "|", "UNIQUE", "constraint", "sqlite", "failed", "database", "%"})
        CHECK_FALSE(sentence.contains(QLatin1String(raw), Qt::CaseInsensitive));
}

template <class Record>
void change(TestSession& t, Store<Record>& store, Record& record, const char* code)
{
    record.code = QLatin1String(code);
    t.session.write(ActKind::Edit, record.name, [&](WriteAct& act) { store.save(act, record); });
}

} // namespace

TEST_CASE("every key and every failure of SQLite is a plain sentence", "[keys]")
{
    for (const UniqueKey& key : uniqueKeys()) {
        INFO(key.index.data());
        const QString named = texts::finding(
            {Severity::Error, key.field, codeOfKey(key.index), {QStringLiteral("Hộ An"), QStringLiteral("QN-1")}});
        checkPlain(named);
        const QString alone = texts::error(Error(ErrorKind::Constraint, codeOfKey(key.index)));
        checkPlain(alone);
        const QString field = texts::field(key.table, key.field);
        if (field != key.field) CHECK(alone.contains(field));
    }
    checkPlain(texts::error(Error(ErrorKind::Constraint, codeOfKey(QStringLiteral("act_undone_once")))));
    checkPlain(texts::error(Error(ErrorKind::Constraint, QStringLiteral("refused|product|name"))));
    for (const auto& [code, said] :
         {std::pair{19, "CHECK constraint failed: stars between 3 and 5"},
          std::pair{787, "FOREIGN KEY constraint failed"}, std::pair{5, "database is locked"},
          std::pair{11, "database disk image is malformed"}, std::pair{26, "file is not a database"},
          std::pair{8, "attempt to write a readonly database"}, std::pair{13, "database or disk is full"},
          std::pair{1, "no such table: product"}})
        checkPlain(texts::error(sqliteError(code, QLatin1String(said))));
    for (const char* code : {"dossierEnded", "stepNotOpen", "roundClosed|Đợt 1"})
        checkPlain(texts::error(Error(ErrorKind::Constraint, QString::fromUtf8(code))));
}

TEST_CASE("a code that is taken is told at its field before it is saved", "[keys]")
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("Hộ An"));
    change(t, t.session.book().subjects(), maker, "CT-01");
    Product tea = t.addProduct(QStringLiteral("Chè"), maker.id);
    change(t, t.session.book().products(), tea, "SP-01");
    const size_t acts = t.acts();
    const auto tries = [&](FormDialog& form, const char16_t* name, const char16_t* code) {
        showActive(&form);
        clerkTypes(name);
        CHECK(clerkGoesTo("code"));
        clerkTypes(code);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        return form.isVisible();
    };
    {
        SubjectForm form(t.session, {});
        CHECK(tries(form, u"Hộ Bình", u"CT-01"));
        CHECK(t.acts() == acts);
        bool named = false;
        for (const FieldBox* box : form.boxes())
            for (const Finding& finding : box->findings())
                named = named || (box->key() == Subject::Field::code &&
                                  texts::finding(finding).contains(QStringLiteral("Hộ An")));
        CHECK(named);
    }
    {
        ProductForm form(t.session, tea.id);
        showActive(&form); // its own code is not a clash
        clerkTypes(u"Chè xanh ");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(t.acts() == acts + 1);
    }
}

TEST_CASE("one code pasted into two cells stays in the first; the other says whose it is", "[keys][grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(0, "code");
    putOnClipboard(QStringLiteral("CT-1\nCT-1\nCT-3"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.subject(0).code == QLatin1String("CT-1"));
    CHECK(desk.subject(1).code.isEmpty());
    CHECK(desk.subject(2).code == QLatin1String("CT-3"));
    CHECK(desk.refused() == 1);
}

TEST_CASE("an undo that meets a code given away names who has it", "[keys]")
{
    TestSession t;
    Subject first = t.addSubject(QStringLiteral("Hộ An"));
    change(t, t.session.book().subjects(), first, "CT-01");
    t.session.write(ActKind::Delete, first.name,
                    [&](WriteAct& act) { t.session.book().subjects().remove(act, first.id); });
    const Act deleted = *t.session.undoable();
    Subject second = t.addSubject(QStringLiteral("Hộ Bình"));
    change(t, t.session.book().subjects(), second, "CT-01");
    try {
        t.session.takeBack(deleted);
        FAIL("taken back");
    } catch (const Error& error) {
        const QString sentence = texts::error(error);
        checkPlain(sentence);
        CHECK(sentence.contains(QStringLiteral("Hộ Bình")));
        CHECK(sentence.contains(QStringLiteral("CT-01")));
    }
}

} // namespace ocop::test
