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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("subject_id", self.subject);
        visit("until", self.until);
        visit("reason", self.reason);
        visit("basis", self.basis);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("sub_kind", self.subKind);
        visit("representative", self.representative);
        visit("representative_sex", self.representativeSex);
        visit("ethnicity", self.ethnicity);
        visit("tax_code", self.taxCode);
        visit("registration_no", self.registrationNo);
        visit("registration_date", self.registrationDate);
        visit("address", self.address);
        visit("unit_id", self.unit);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("product_id", self.product);
        visit("until", self.until);
        visit("reason", self.reason);
        visit("basis", self.basis);
        visit("name", self.name);
        visit("subject_id", self.subject);
        visit("unit_id", self.unit);
    }
};

} // namespace ocop
