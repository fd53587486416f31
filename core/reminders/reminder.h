#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDate>

namespace ocop {

/// What a person said to a reminder of a certificate: not before a day, done, told by phone, the dossier has come.
enum class ReminderKind { Snoozed, Handled, Called, Dossier };

template <>
struct EnumCodes<ReminderKind>
{
    static constexpr std::pair<ReminderKind, const char*> all[] = {{ReminderKind::Snoozed, "snoozed"},
                                                                   {ReminderKind::Handled, "handled"},
                                                                   {ReminderKind::Called, "called"},
                                                                   {ReminderKind::Dossier, "dossier"}};
};

struct Reminder
{
    ReminderId id;
    int rowVersion = 0;
    bool deleted = false;

    CertificateId certificate;
    ReminderKind kind = ReminderKind::Snoozed;
    QDate madeOn;
    QDate until; ///< snoozed: silent before this day
    QString note;

    static constexpr const char* table = "reminder";

    struct Field
    {
        static constexpr QLatin1String certificate{"certificate_id"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String madeOn{"made_on"};
        static constexpr QLatin1String until{"until"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::certificate, self.certificate);
        visit(Field::kind, self.kind);
        visit(Field::madeOn, self.madeOn);
        visit(Field::until, self.until);
        visit(Field::note, self.note);
    }
};

} // namespace ocop
