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

    static constexpr const char* table = "standard_certificate";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("subject_id", self.subject);
        visit("product_id", self.product);
        visit("kind", self.kind);
        visit("number", self.number);
        visit("issuer", self.issuer);
        visit("scope", self.scope);
        visit("issued_on", self.issuedOn);
        visit("expires_on", self.expiresOn);
        visit("note", self.note);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("kind", self.kind);
        visit("months", self.months);
        visit("remind_days", self.remindDays);
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
