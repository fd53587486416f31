#pragma once

#include "core/office/open_register.h"
#include "tests/support/register_support.h"
#include "ui/session/session.h"

namespace ocop::test {

/// Minh at another desk, on the same register file.
class OtherRegister
{
public:
    explicit OtherRegister(const Session& session) : m_book(openRegister(session.path(), session.now())) {}

    Register& operator*() { return *m_book; }
    Register* operator->() { return m_book.get(); }

    static ActInfo act(ActKind kind = ActKind::Edit)
    {
        ActInfo info = testAct(kind);
        info.who = QStringLiteral("minh");
        return info;
    }
    void write(const std::function<void(WriteAct&)>& work) const
    {
        WriteAct act(m_book->database(), OtherRegister::act());
        work(act);
        act.commit();
    }
    /// Something nobody's plan speaks of.
    void addHousehold() const
    {
        write([this](WriteAct& act) {
            Subject subject;
            subject.name = QStringLiteral("Hộ Trần Thị Không Liên Quan");
            m_book->subjects().add(act, subject);
        });
    }

private:
    std::unique_ptr<Register> m_book;
};

} // namespace ocop::test
