#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>
#include <QStringList>

namespace ocop {

/// Legal kinds of subject (QĐ 26/2026 art. 2.3; associations for community tourism only).
enum class SubjectKind { Household, Cooperative, CooperativeGroup, Enterprise, Farm, Association };

template <>
struct EnumCodes<SubjectKind>
{
    static constexpr std::pair<SubjectKind, const char*> all[] = {{SubjectKind::Household, "household"},
                                                                  {SubjectKind::Cooperative, "cooperative"},
                                                                  {SubjectKind::CooperativeGroup, "cooperativeGroup"},
                                                                  {SubjectKind::Enterprise, "enterprise"},
                                                                  {SubjectKind::Farm, "farm"},
                                                                  {SubjectKind::Association, "association"}};
};

enum class Sex { Unknown, Female, Male };

template <>
struct EnumCodes<Sex>
{
    static constexpr std::pair<Sex, const char*> all[] = {
        {Sex::Unknown, ""}, {Sex::Female, "female"}, {Sex::Male, "male"}};
};

enum class SubjectStatus { Active, Paused, Closed };

template <>
struct EnumCodes<SubjectStatus>
{
    static constexpr std::pair<SubjectStatus, const char*> all[] = {
        {SubjectStatus::Active, "active"}, {SubjectStatus::Paused, "paused"}, {SubjectStatus::Closed, "closed"}};
};

/// A producer (chủ thể): who makes the products and answers for them.
struct Subject
{
    SubjectId id;
    int rowVersion = 0;
    bool deleted = false;

    QString code;
    QString name;
    SubjectKind kind = SubjectKind::Household;
    QString subKind; ///< a code of subKinds(kind)
    QString representative;
    Sex representativeSex = Sex::Unknown;
    QString ethnicity;
    QString phone; ///< one or more, "; " between
    QString email;
    QString website;
    QString taxCode;
    QString personalId; ///< personal data: masked on screen and paper
    QString registrationNo;
    QDate registrationDate;
    QString address; ///< house, road, village; the commune is `unit`
    UnitId unit;
    SubjectStatus status = SubjectStatus::Active;
    QString note;

    static constexpr const char* table = "subject";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("code", self.code);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("sub_kind", self.subKind);
        visit("representative", self.representative);
        visit("representative_sex", self.representativeSex);
        visit("ethnicity", self.ethnicity);
        visit("phone", self.phone);
        visit("email", self.email);
        visit("website", self.website);
        visit("tax_code", self.taxCode);
        visit("personal_id", self.personalId);
        visit("registration_no", self.registrationNo);
        visit("registration_date", self.registrationDate);
        visit("address", self.address);
        visit("unit_id", self.unit);
        visit("status", self.status);
        visit("note", self.note);
    }
};

/// The sub-kinds criterion 3a/3.1 tells apart: none, "privateEnterprise", "limitedOne", "limitedMany",
/// "jointStock", "registeredHousehold", "producingHousehold" ...
QStringList subKinds(SubjectKind kind);

/// Puts a subject into stored form: cleaned texts, normalised tax code and phones.
void normalize(Subject& subject);

/// Findings by field: name required, unknown sub-kind, doubtful tax code, phone, e-mail (warnings), missing
/// commune and phone (notes).
Findings validate(const Subject& subject, QDate today);

} // namespace ocop
