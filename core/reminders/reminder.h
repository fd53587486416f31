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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("certificate_id", self.certificate);
        visit("kind", self.kind);
        visit("made_on", self.madeOn);
        visit("until", self.until);
        visit("note", self.note);
    }
};

} // namespace ocop
