#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace ocop {

/// What a written ballot says on a product. Blank: it came back without an answer.
enum class BallotAnswer { Blank, Agrees, Disagrees, Other };

template <>
struct EnumCodes<BallotAnswer>
{
    static constexpr std::pair<BallotAnswer, const char*> all[] = {{BallotAnswer::Blank, "blank"},
                                                                   {BallotAnswer::Agrees, "agrees"},
                                                                   {BallotAnswer::Disagrees, "disagrees"},
                                                                   {BallotAnswer::Other, "other"}};
};

/// One member's written ballot (phiếu lấy ý kiến) on one product, once it has come back.
struct Ballot
{
    Id<struct BallotTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    MemberId member;
    QDate returnedOn;
    BallotAnswer answer = BallotAnswer::Blank;
    QString reason; ///< why not, or what else

    static constexpr const char* table = "ballot";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String member{"member_id"};
        static constexpr QLatin1String returnedOn{"returned_on"};
        static constexpr QLatin1String answer{"answer"};
        static constexpr QLatin1String reason{"reason"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::member, self.member);
        visit(Field::returnedOn, self.returnedOn);
        visit(Field::answer, self.answer);
        visit(Field::reason, self.reason);
    }
};

} // namespace ocop
