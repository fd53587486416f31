#pragma once

#include "core/registry/product.h"
#include "core/registry/subject.h"

namespace ocop {

/// Why a subject's or product's facts changed in the world (a correction is only an edit).
enum class ChangeReason { Rename, LegalForm, Representative, Transfer, Move, Other };

template <>
struct EnumCodes<ChangeReason>
{
    static constexpr std::pair<ChangeReason, const char*> all[] = {{ChangeReason::Rename, "rename"},
                                                                   {ChangeReason::LegalForm, "legalForm"},
                                                                   {ChangeReason::Representative, "representative"},
                                                                   {ChangeReason::Transfer, "transfer"},
                                                                   {ChangeReason::Move, "move"},
                                                                   {ChangeReason::Other, "other"}};
};

/// What a subject was until a day; the subject itself holds what it is since.
struct SubjectVersion
{
    Id<struct SubjectVersionTag> id;
    int rowVersion = 0;
    bool deleted = false;

    SubjectId subject;
    QDate until; ///< last day it was so
    ChangeReason reason = ChangeReason::Rename;
    QString basis; ///< the paper it rests on
    QString name;
    SubjectKind kind = SubjectKind::Household;
    QString subKind;
    QString representative;
    Sex representativeSex = Sex::Unknown;
    QString ethnicity;
    QString taxCode;
    QString registrationNo;
    QDate registrationDate;
    QString address;
    UnitId unit;

    static constexpr const char* table = "subject_version";

    struct Field : Subject::Field
    {
        static constexpr QLatin1String subject{"subject_id"};
        static constexpr QLatin1String until{"until"};
        static constexpr QLatin1String reason{"reason"};
        static constexpr QLatin1String basis{"basis"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::subject, self.subject);
        visit(Field::until, self.until);
        visit(Field::reason, self.reason);
        visit(Field::basis, self.basis);
        visit(Field::name, self.name);
        visit(Field::kind, self.kind);
        visit(Field::subKind, self.subKind);
        visit(Field::representative, self.representative);
        visit(Field::representativeSex, self.representativeSex);
        visit(Field::ethnicity, self.ethnicity);
        visit(Field::taxCode, self.taxCode);
        visit(Field::registrationNo, self.registrationNo);
        visit(Field::registrationDate, self.registrationDate);
        visit(Field::address, self.address);
        visit(Field::unit, self.unit);
    }
};

/// What a product was called, whose it was and where it was made until a day.
struct ProductVersion
{
    Id<struct ProductVersionTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ProductId product;
    QDate until;
    ChangeReason reason = ChangeReason::Rename;
    QString basis;
    QString name;
    SubjectId subject;
    UnitId unit;

    static constexpr const char* table = "product_version";

    struct Field : Product::Field
    {
        static constexpr QLatin1String product{"product_id"};
        static constexpr QLatin1String until{"until"};
        static constexpr QLatin1String reason{"reason"};
        static constexpr QLatin1String basis{"basis"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::product, self.product);
        visit(Field::until, self.until);
        visit(Field::reason, self.reason);
        visit(Field::basis, self.basis);
        visit(Field::name, self.name);
        visit(Field::subject, self.subject);
        visit(Field::unit, self.unit);
    }
};

} // namespace ocop
