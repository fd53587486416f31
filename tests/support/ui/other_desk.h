#pragma once

#include "tests/support/ui/session_support.h"

namespace ocop::test {

/// A colleague at another desk who has the same register open.
struct OtherDesk
{
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(8, 15)); }, QStringLiteral("Lê Thị Hạnh")};

    explicit OtherDesk(const TestSession& first) { session.open(first.session.path()); }

    void add(const QString& name)
    {
        session.followOthers();
        Subject subject;
        subject.name = name;
        session.write(ActKind::Add, name, [&](WriteAct& act) { session.book().subjects().add(act, subject); });
    }
    void change(SubjectId id, const std::function<void(Subject&)>& edit)
    {
        session.followOthers();
        Subject subject = *session.stored().subject(id);
        edit(subject);
        session.write(ActKind::Edit, subject.name,
                      [&](WriteAct& act) { session.book().subjects().save(act, subject); });
    }
    void remove(SubjectId id)
    {
        change(id, [](Subject& subject) { subject.deleted = true; });
    }
    /// What the file holds now.
    Subject stored(SubjectId id) const { return *session.book().subjects().find(id); }
};

} // namespace ocop::test
