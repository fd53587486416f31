#pragma once

#include "core/base/id.h"

#include <QString>

namespace ocop {

/// A member who takes no part in one product's evaluation: has an interest in it.
struct MemberExclusion
{
    Id<struct MemberExclusionTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    MemberId member;
    QString reason;

    static constexpr const char* table = "member_exclusion";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String member{"member_id"};
        static constexpr QLatin1String reason{"reason"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::member, self.member);
        visit(Field::reason, self.reason);
    }
};

} // namespace ocop
