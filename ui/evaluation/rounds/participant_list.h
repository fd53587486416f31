#pragma once

#include "core/evaluation/member_list.h"

#include <span>

namespace ocop {

/// Whom of a council a pasted list names.
struct Participants
{
    std::vector<MemberId> present;
    QStringList presentNames;
    QStringList absentNames; ///< members the list does not name, or says are away
    QStringList unknown; ///< names of nobody in the council, or of several

    /// What will be noted, for the question before it is.
    QString words() const;
};

/// Names are compared with their marks first, without them where that leaves one member.
Participants participantsOf(const MemberList& list, std::span<const CouncilMember> members);

} // namespace ocop
