#include "core/office/office_state.h"

namespace ocop {

OfficeState OfficeState::load(Register& book)
{
    Transaction moment(book.database(), Transaction::Kind::Reading);
    OfficeState state;
    state.version = book.history().last();
    state.stored = Snapshot::load(book);
    state.evaluations = EvaluationSnapshot::load(book.evaluation());
    state.reminders = ReminderBook::load(book);
    state.promotion = PromotionBook::load(book.stores<PromotionStores>());
    state.rules = std::make_shared<const ReminderRules>(ReminderRules::load(book));
    state.standards = Standards(book.standards().all());
    state.standardSettings = Records<StandardSetting>(book.standardSettings().all());
    state.districtOwners = Records<DistrictOwner>(book.stores<ReminderStores>().districts.all());
    state.settings = book.settings().all();
    moment.commit();
    return state;
}

Touched OfficeState::follow(Register& book, const Feed& feed)
{
    const OfficeState before = *this;
    version = feed.upTo();
    stored.follow(book, feed);
    evaluations.follow(book.evaluation(), feed);
    reminders.follow(book, feed);
    promotion.follow(book.stores<PromotionStores>(), feed);
    feed.applyTo(standards, book.standards());
    feed.applyTo(standardSettings, book.standardSettings());
    feed.applyTo(districtOwners, book.stores<ReminderStores>().districts);
    const bool rulesChanged =
        feed.touches(QLatin1String(StageSetting::table)) || feed.touches(QLatin1String(OfficeDay::table));
    if (rulesChanged) rules = std::make_shared<const ReminderRules>(ReminderRules::load(book));
    if (feed.touches(settings::entity)) settings = book.settings().all();

    Touched touched = feed.touched();
    for (const OfficeState* each : {&before, static_cast<const OfficeState*>(this)}) {
        each->evaluations.addProducts(touched);
        each->reminders.addCertificates(touched);
        each->stored.addProducts(touched);
    }
    for (const OfficeState* each : {&before, static_cast<const OfficeState*>(this)}) {
        each->stored.addAround(touched);
        each->promotion.addOwners(touched);
    }
    const auto days = [](const OfficeState& state) {
        return std::pair(state.settings.value(settings::expiringDays), state.settings.value(settings::endsBeforeDay));
    };
    if (rulesChanged || days(before) != days(*this)) touched.join(Touched::all());
    return touched;
}

} // namespace ocop
