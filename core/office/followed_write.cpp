#include "core/office/followed_write.h"

namespace ocop {

std::optional<Written> writeFollowed(Register& book, const OfficeState& before, const ActInfo& info, ActId undoes,
                                     const std::function<void(WriteAct&)>& work)
{
    WriteAct act(book.database(), info, undoes);
    work(act);
    if (act.changes() == 0 && !undoes) return std::nullopt;
    Act done;
    done.id = act.id();
    done.info = act.info();
    done.changes = act.changes();
    done.undoes = undoes;
    // Read while nobody else can write, and before the commit: what cannot be read again is not written either.
    Feed feed(book.database(), before.version);
    auto state = std::make_shared<OfficeState>(before);
    Touched touched = state->follow(book, feed);
    act.commit();
    return Written{done, before.version, std::move(feed), std::move(state), std::move(touched)};
}

} // namespace ocop
