#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ocop {

/// One member's sheet for one dossier (phiếu chấm). Locked once signed.
struct ScoreSheet
{
    ScoreSheetId id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    MemberId member;
    QDate signedOn;
    QString note;

    bool isSigned() const { return signedOn.isValid(); }

    static constexpr const char* table = "score_sheet";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String member{"member_id"};
        static constexpr QLatin1String signedOn{"signed_on"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::member, self.member);
        visit(Field::signedOn, self.signedOn);
        visit(Field::note, self.note);
    }
};

/// The points one sheet gives for one criterion.
struct ScoreItem
{
    Id<struct ScoreItemTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ScoreSheetId sheet;
    QString criterion;
    std::optional<int> points; ///< nothing: the box was cleared again
    QString note;

    static constexpr const char* table = "score_item";

    struct Field
    {
        static constexpr QLatin1String sheet{"sheet_id"};
        static constexpr QLatin1String criterion{"criterion"};
        static constexpr QLatin1String points{"points"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::sheet, self.sheet);
        visit(Field::criterion, self.criterion);
        visit(Field::points, self.points);
        visit(Field::note, self.note);
    }
};

} // namespace ocop
