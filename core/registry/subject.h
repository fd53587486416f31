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

    struct Field
    {
        static constexpr QLatin1String code{"code"};
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String subKind{"sub_kind"};
        static constexpr QLatin1String representative{"representative"};
        static constexpr QLatin1String representativeSex{"representative_sex"};
        static constexpr QLatin1String ethnicity{"ethnicity"};
        static constexpr QLatin1String phone{"phone"};
        static constexpr QLatin1String email{"email"};
        static constexpr QLatin1String website{"website"};
        static constexpr QLatin1String taxCode{"tax_code"};
        static constexpr QLatin1String personalId{"personal_id"};
        static constexpr QLatin1String registrationNo{"registration_no"};
        static constexpr QLatin1String registrationDate{"registration_date"};
        static constexpr QLatin1String address{"address"};
        static constexpr QLatin1String unit{"unit_id"};
        static constexpr QLatin1String status{"status"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::code, self.code);
        visit(Field::name, self.name);
        visit(Field::kind, self.kind);
        visit(Field::subKind, self.subKind);
        visit(Field::representative, self.representative);
        visit(Field::representativeSex, self.representativeSex);
        visit(Field::ethnicity, self.ethnicity);
        visit(Field::phone, self.phone);
        visit(Field::email, self.email);
        visit(Field::website, self.website);
        visit(Field::taxCode, self.taxCode);
        visit(Field::personalId, self.personalId);
        visit(Field::registrationNo, self.registrationNo);
        visit(Field::registrationDate, self.registrationDate);
        visit(Field::address, self.address);
        visit(Field::unit, self.unit);
        visit(Field::status, self.status);
        visit(Field::note, self.note);
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
