#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ocop {

/// A kind of standards certificate and how long it usually runs. The months only fill in the last day; what the paper
/// says is typed.
struct StandardKind
{
    QString code; ///< "vietgap"
    QString name; ///< as papers call it
    int months = 0; ///< 0: does not run out by itself
    int remindDays = 90; ///< before the last day
};

/// The kinds the program knows, the usual ones first.
const std::vector<StandardKind>& standardKinds();

/// A certificate a subject holds besides its stars: food safety, VietGAP, HACCP …
struct StandardCertificate
{
    StandardId id;
    int rowVersion = 0;
    bool deleted = false;

    SubjectId subject;
    ProductId product; ///< of one product only; none: of the whole establishment
    QString kind; ///< code, or the name of a kind nobody foresaw
    QString number;
    QString issuer;
    QString scope;
    QDate issuedOn;
    QDate expiresOn; ///< that day included; invalid: does not run out
    QString note;

    bool isIssuedBy(QDate day) const { return !issuedOn.isValid() || issuedOn <= day; }
    bool isOverOn(QDate day) const { return expiresOn.isValid() && expiresOn < day; }
    /// One that does not run out ends later than all that do.
    bool endsLaterThan(const StandardCertificate& other) const
    {
        return other.expiresOn.isValid() && (!expiresOn.isValid() || expiresOn > other.expiresOn);
    }

    static constexpr const char* table = "standard_certificate";

    struct Field
    {
        static constexpr QLatin1String subject{"subject_id"};
        static constexpr QLatin1String product{"product_id"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String issuer{"issuer"};
        static constexpr QLatin1String scope{"scope"};
        static constexpr QLatin1String issuedOn{"issued_on"};
        static constexpr QLatin1String expiresOn{"expires_on"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::subject, self.subject);
        visit(Field::product, self.product);
        visit(Field::kind, self.kind);
        visit(Field::number, self.number);
        visit(Field::issuer, self.issuer);
        visit(Field::scope, self.scope);
        visit(Field::issuedOn, self.issuedOn);
        visit(Field::expiresOn, self.expiresOn);
        visit(Field::note, self.note);
    }
};

/// What the office says about a kind instead of the program.
struct StandardSetting
{
    Id<struct StandardSettingTag> id;
    int rowVersion = 0;
    bool deleted = false;

    QString kind;
    int months = 0;
    int remindDays = 90;

    static constexpr const char* table = "standard_setting";

    struct Field
    {
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String months{"months"};
        static constexpr QLatin1String remindDays{"remind_days"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::kind, self.kind);
        visit(Field::months, self.months);
        visit(Field::remindDays, self.remindDays);
    }
};

/// The kinds with the office's own months and days.
std::vector<StandardKind> standardKindsOf(const std::vector<StandardSetting>& settings);
/// The kind by code; nothing for one nobody foresaw.
std::optional<StandardKind> findStandardKind(const std::vector<StandardKind>& kinds, const QString& code);
/// Its name on paper and on the screen: the kind's, else what was typed.
QString standardName(const QString& kind);
/// The last day a certificate of the kind usually has; invalid for one that does not run out.
QDate usualExpiry(const StandardKind& kind, QDate issuedOn);

void normalize(StandardCertificate& certificate);
Findings validate(const StandardCertificate& certificate, QDate today);

} // namespace ocop
