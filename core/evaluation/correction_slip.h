#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace ocop {

/// What was opened again: a signed sheet to correct it, or to score it anew after the council talked; a closed round.
enum class SlipKind { Sheet, Rescore, Round };

template <>
struct EnumCodes<SlipKind>
{
    static constexpr std::pair<SlipKind, const char*> all[] = {
        {SlipKind::Sheet, "sheet"}, {SlipKind::Rescore, "rescore"}, {SlipKind::Round, "round"}};
};

/// The slip a record leaves that was opened again: who, when, why, and the points before and after.
struct CorrectionSlip
{
    Id<struct CorrectionSlipTag> id;
    int rowVersion = 0;
    bool deleted = false;

    SlipKind kind = SlipKind::Sheet;
    RoundId round;
    ApplicationId application;
    ScoreSheetId sheet;
    QDate day;
    QString who;
    QString reason;
    QString before; ///< the points as they were signed: "1.1=2;1.2=0"
    QString after; ///< as they were signed again; empty until then

    static constexpr const char* table = "correction_slip";

    struct Field
    {
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String round{"round_id"};
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String sheet{"sheet_id"};
        static constexpr QLatin1String day{"day"};
        static constexpr QLatin1String who{"who"};
        static constexpr QLatin1String reason{"reason"};
        static constexpr QLatin1String before{"before"};
        static constexpr QLatin1String after{"after"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::kind, self.kind);
        visit(Field::round, self.round);
        visit(Field::application, self.application);
        visit(Field::sheet, self.sheet);
        visit(Field::day, self.day);
        visit(Field::who, self.who);
        visit(Field::reason, self.reason);
        visit(Field::before, self.before);
        visit(Field::after, self.after);
    }
};

} // namespace ocop
