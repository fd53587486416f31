#pragma once

#include "core/base/work_calendar.h"
#include "core/register/register.h"
#include "core/reminders/reminder.h"

namespace ocop {

/// A day the office marked itself.
struct OfficeDay
{
    Id<struct OfficeDayTag> id;
    int rowVersion = 0;
    bool deleted = false;

    QDate day;
    DayKind kind = DayKind::Off;
    QString name;

    static constexpr const char* table = "special_day";

    struct Field
    {
        static constexpr QLatin1String day{"day"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String name{"name"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::day, self.day);
        visit(Field::kind, self.kind);
        visit(Field::name, self.name);
    }
};

/// A stage the office moved or left out, of one rule set; see core/reminders/stages.h.
struct StageSetting
{
    Id<struct StageSettingTag> id;
    int rowVersion = 0;
    bool deleted = false;

    QString ruleSet;
    QString stage;
    int days = 0; ///< before the last valid day; after it when negative
    bool used = true;

    static constexpr const char* table = "stage_setting";

    struct Field
    {
        static constexpr QLatin1String ruleSet{"rule_set"};
        static constexpr QLatin1String stage{"stage"};
        static constexpr QLatin1String days{"days"};
        static constexpr QLatin1String used{"used"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::ruleSet, self.ruleSet);
        visit(Field::stage, self.stage);
        visit(Field::days, self.days);
        visit(Field::used, self.used);
    }
};

/// Who looks after a district's certificates.
struct DistrictOwner
{
    Id<struct DistrictOwnerTag> id;
    int rowVersion = 0;
    bool deleted = false;

    UnitId unit;
    QString owner;
    QString deputy; ///< when the owner is away

    static constexpr const char* table = "district_care";

    struct Field
    {
        static constexpr QLatin1String unit{"unit_id"};
        static constexpr QLatin1String owner{"owner"};
        static constexpr QLatin1String deputy{"deputy"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::unit, self.unit);
        visit(Field::owner, self.owner);
        visit(Field::deputy, self.deputy);
    }
};

/// The stores of what keeps certificates from ending unseen: answers to reminders, and the office's settings.
struct ReminderStores : RoomStores
{
    explicit ReminderStores(const Database& db) : reminders(db), days(db), stages(db), districts(db) {}

    std::vector<RecordStore*> all() override { return {&reminders, &days, &stages, &districts}; }

    Store<Reminder> reminders;
    Store<OfficeDay> days;
    Store<StageSetting> stages;
    Store<DistrictOwner> districts;
};

} // namespace ocop
