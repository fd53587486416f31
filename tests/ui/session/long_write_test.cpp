// Acts of many records are written and taken back beside the window; stopped ones leave nothing.
#include "tests/support/ui/session_support.h"

#include "ui/session/long_write.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

struct ManySubjects
{
    TestSession desk;
    std::vector<Subject> subjects;

    ManySubjects()
    {
        desk.session.write(ActKind::Import, QStringLiteral("danh sách"), [&](WriteAct& act) {
            for (int i = 0; i < longAct + 20; ++i) {
                Subject each;
                each.name = QStringLiteral("Hộ %1").arg(i);
                each.unit = UnitId{20335};
                desk.session.book().subjects().add(act, each);
            }
        });
        for (const Subject& each : desk.snapshot().subjects()) subjects.push_back(each);
    }
    /// `stopAfter` records the person has had enough; -1: never.
    bool note(const QString& text, int stopAfter = -1)
    {
        const ActInfo info = desk.session.actInfo(ActKind::Batch, QStringLiteral("ghi chú"));
        return writeMany(desk.session, info, int(subjects.size()),
                         [&](Register& book, WriteAct& act, Progress* progress) {
                             for (Subject each : subjects) {
                                 step(progress);
                                 each.note = text;
                                 book.subjects().save(act, each);
                                 if (stopAfter-- == 0) progress->stop();
                             }
                         });
    }
    qsizetype noted(const QString& text) const
    {
        const auto& all = desk.snapshot().subjects();
        return std::count_if(all.begin(), all.end(), [&](const Subject& each) { return each.note == text; });
    }
};

} // namespace

TEST_CASE("a long act is written beside the window as one act, and taken back and done again so", "[long]")
{
    ManySubjects many;
    Session& session = many.desk.session;
    const qsizetype all = qsizetype(many.subjects.size());
    CHECK(many.note(QStringLiteral("đã gọi")));
    CHECK(many.noted(QStringLiteral("đã gọi")) == all);
    REQUIRE(session.undoable());
    CHECK(session.undoable()->info.label == QStringLiteral("ghi chú"));
    CHECK(session.undoable()->changes == all);

    CHECK(takeBackBeside(session, nullptr, Act(*session.undoable())));
    CHECK(many.noted(QStringLiteral("đã gọi")) == 0);
    CHECK(session.undoable()->info.kind == ActKind::Import); // not what was just taken back
    REQUIRE(session.redoable());
    CHECK(takeBackBeside(session, nullptr, Act(*session.redoable())));
    CHECK(many.noted(QStringLiteral("đã gọi")) == all);
    CHECK_FALSE(session.redoable());
}

TEST_CASE("a long act that is stopped leaves nothing", "[long]")
{
    ManySubjects many;
    const ActId before = many.desk.session.book().history().last();
    CHECK_FALSE(many.note(QStringLiteral("đã gọi"), 300));
    CHECK(many.noted(QStringLiteral("đã gọi")) == 0);
    CHECK(many.desk.session.book().history().last() == before);
    CHECK(many.note(QStringLiteral("lại"))); // and the versions are those of before
    CHECK(many.noted(QStringLiteral("lại")) == qsizetype(many.subjects.size()));
}

TEST_CASE("what a colleague changed is not written over by a long act either", "[long]")
{
    ManySubjects many;
    Session theirs([] { return QDateTime(QDate(2024, 8, 31), QTime(12, 5)); }, QStringLiteral("colleague"));
    theirs.open(many.desk.session.path());
    theirs.write(ActKind::Edit, {}, [&](WriteAct& act) {
        Subject each = many.subjects.back();
        each.note = QStringLiteral("của họ");
        theirs.book().subjects().save(act, each);
    });
    CHECK_THROWS_AS(many.note(QStringLiteral("của tôi")), Error);
    many.desk.session.followOthers();
    CHECK(many.noted(QStringLiteral("của tôi")) == 0);
    CHECK(many.noted(QStringLiteral("của họ")) == 1);
}

} // namespace ocop::test
