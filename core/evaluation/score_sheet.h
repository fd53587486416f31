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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("application_id", self.application);
        visit("member_id", self.member);
        visit("signed_on", self.signedOn);
        visit("note", self.note);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("sheet_id", self.sheet);
        visit("criterion", self.criterion);
        visit("points", self.points);
        visit("note", self.note);
    }
};

} // namespace ocop
