#include "core/reminders/calendar_events.h"

#include "core/reminders/calendar_words.h"

#include <algorithm>

namespace ocop {
namespace {

/// Makes the events of one product after the other.
class EventMaker
{
public:
    explicit EventMaker(const CalendarSource& source);

    void add(const ProductOnDay& product);
    void add(const GoneCertificate& gone);
    std::vector<CalendarEvent> take() { return std::move(m_events); }

private:
    StageDay placed(const StageRule& rule, QDate lastDay) const;
    StageDay placed(const StageRule& rule, const Certificate& certificate) const;
    bool wasUsed(Stage stage) const;
    bool isKnown(const Certificate& certificate) const;
    bool mayStandInCalendars(CertificateId certificate, const StageRule& rule) const;
    CalendarCase caseOf(const ProductOnDay& product, const Certificate& certificate) const;
    void addStages(const CalendarCase& about, QDate stopped, const QString& why, bool dossierOpen);
    void addLive(const CalendarCase& about, const StageDay& stage, bool dossierOpen);
    void addVoid(const CalendarCase& about, const StageDay& stage, const QString& why);
    CalendarEvent event(const CalendarCase& about, const StageDay& stage) const;

    const CalendarSource& m_source;
    std::vector<StageRule> m_stages;
    int m_filingEnds = 0;
    bool m_isPresent; ///< nothing in the register is from a later day
    std::vector<CalendarEvent> m_events;
};

EventMaker::EventMaker(const CalendarSource& source)
    : m_source(source),
      m_isPresent(!source.memory.lastChange.isValid() || source.memory.lastChange.date() <= source.asOf)
{
    for (const StageRule& rule : source.rules.stagesOn(source.asOf)) {
        if (rule.stage == Stage::LastFilingDay && rule.used) m_filingEnds = rule.days;
        if (std::find(source.stages.begin(), source.stages.end(), rule.stage) != source.stages.end())
            m_stages.push_back(rule);
    }
}

StageDay EventMaker::placed(const StageRule& rule, QDate lastDay) const
{
    const QDate day = lastDay.addDays(-rule.days);
    return {rule.stage, rule.days, day, m_source.rules.calendar().onOrBefore(day)};
}

StageDay EventMaker::placed(const StageRule& rule, const Certificate& certificate) const
{
    return placed(rule, isOfRenewal(rule.stage) ? certificate.lastValidDay : certificate.endDay());
}

/// By the decree itself, or by the one in force a year ago.
bool EventMaker::wasUsed(Stage stage) const
{
    const auto in = [stage](const std::vector<StageRule>& rules) {
        return std::any_of(rules.begin(), rules.end(),
                           [stage](const StageRule& rule) { return rule.stage == stage && rule.used; });
    };
    return in(standardStages(m_source.rules.rulesOn(m_source.asOf))) ||
           in(m_source.rules.stagesOn(m_source.asOf.addYears(-1)));
}

/// Looked at from a past day, what was decided later is not known yet.
bool EventMaker::isKnown(const Certificate& certificate) const
{
    if (m_isPresent || certificate.effectiveFrom <= m_source.asOf) return true;
    const Decision* decision = m_source.snapshot.decision(certificate.decision);
    return decision && decision->date.isValid() && decision->date <= m_source.asOf;
}

CalendarCase EventMaker::caseOf(const ProductOnDay& product, const Certificate& certificate) const
{
    CalendarCase about;
    about.product = product.product->name;
    if (product.subject) {
        about.subject = product.subject->name;
        about.phone = product.subject->phone;
    }
    if (const Unit* district = m_source.units.find(product.district)) about.district = district->fullName();
    about.certificate = &certificate;
    about.decision = m_source.snapshot.decision(certificate.decision);
    about.filingEnds = m_filingEnds;
    return about;
}

void EventMaker::add(const ProductOnDay& product)
{
    if (m_source.district && product.district != *m_source.district) return;
    std::vector<const Certificate*> known;
    for (const Certificate& each : m_source.snapshot.certificatesOf(product.product->id))
        if (isKnown(each)) known.push_back(&each);
    const bool dossierOpen = !known.empty() && hasOpenDossier(m_source.evaluations, product.product->id, m_source.asOf);
    for (const Certificate* each : known) {
        QDate stopped;
        QString why;
        for (const Certificate* other : known)
            if (each->effectiveFrom.isValid() && other->effectiveFrom > each->effectiveFrom &&
                (!stopped.isValid() || other->effectiveFrom < stopped)) {
                stopped = other->effectiveFrom;
                why = QStringLiteral("KHÔNG CÒN ÁP DỤNG: đã có Giấy chứng nhận mới");
            }
        const bool withdrawn = each->withdrawnOn.isValid() && (m_isPresent || each->withdrawnOn <= m_source.asOf);
        if (withdrawn && (!stopped.isValid() || each->withdrawnOn < stopped)) {
            stopped = each->withdrawnOn;
            why = QStringLiteral("KHÔNG CÒN ÁP DỤNG: Giấy chứng nhận đã bị thu hồi");
        }
        addStages(caseOf(product, *each), stopped, why, dossierOpen && each == known.back());
    }
}

void EventMaker::add(const GoneCertificate& gone)
{
    const UnitId district = m_source.units.districtOf(gone.unit, m_source.asOf);
    if (m_source.district && district != *m_source.district) return;
    CalendarCase about{gone.product, gone.subject, {}, {}, &gone.certificate, nullptr, m_filingEnds};
    if (!gone.certificate.endDay().isValid()) return;
    for (const StageRule& rule : m_stages)
        if (rule.used || wasUsed(rule.stage))
            addVoid(about, placed(rule, gone.certificate), QStringLiteral("KHÔNG CÒN ÁP DỤNG: đã xóa khỏi sổ"));
}

/// A last day that was corrected since may have put the stage on a day to come.
bool EventMaker::mayStandInCalendars(CertificateId certificate, const StageRule& rule) const
{
    const auto former = m_source.memory.formerEnds.value(certificate);
    return std::any_of(former.begin(), former.end(),
                       [&](QDate end) { return placed(rule, end).shown >= m_source.asOf; });
}

void EventMaker::addStages(const CalendarCase& about, QDate stopped, const QString& why, bool dossierOpen)
{
    const Certificate& certificate = *about.certificate;
    const QString moved = QStringLiteral("KHÔNG CÒN ÁP DỤNG: ngày hết hạn đã được sửa");
    for (const StageRule& rule : m_stages) {
        if (!certificate.endDay().isValid()) {
            const auto former = m_source.memory.formerEnds.value(certificate.id);
            if (rule.used && mayStandInCalendars(certificate.id, rule))
                addVoid(about, placed(rule, former.front()), moved);
            continue;
        }
        const StageDay stage = placed(rule, certificate);
        const bool isOver = stopped.isValid() && stage.shown >= stopped;
        if (isOver && (rule.used || wasUsed(rule.stage)))
            addVoid(about, stage, why);
        else if (!rule.used && wasUsed(rule.stage) && stage.shown >= m_source.asOf)
            addVoid(about, stage, QStringLiteral("KHÔNG CÒN ÁP DỤNG: cơ quan không dùng mốc này nữa"));
        else if (rule.used && !isOver && stage.shown >= m_source.asOf.addDays(-calendarBackDays))
            addLive(about, stage, dossierOpen);
        else if (rule.used && !isOver && mayStandInCalendars(certificate.id, rule))
            addVoid(about, stage, moved);
    }
}

CalendarEvent EventMaker::event(const CalendarCase& about, const StageDay& stage) const
{
    CalendarEvent event;
    event.certificate = about.certificate->id;
    event.uid = QStringLiteral("%1-%2-%3@so-ocop")
                    .arg(m_source.memory.identity, QString::number(event.certificate.value), codeOf(stage.stage));
    event.stage = stage;
    event.summary = calendarSummary(about, stage);
    return event;
}

void EventMaker::addLive(const CalendarCase& about, const StageDay& stage, bool dossierOpen)
{
    CalendarEvent added = event(about, stage);
    const Due due = dueAtStage(stage.stage, *about.certificate, m_source.reminders.of(added.certificate), dossierOpen,
                               m_source.asOf, m_source.rules);
    added.answered = due.answered;
    added.description = calendarDescription(about, stage, calendarAnswer(due, dossierOpen));
    added.alarm = !due.answered && stage.shown >= m_source.asOf;
    m_events.push_back(std::move(added));
}

void EventMaker::addVoid(const CalendarCase& about, const StageDay& stage, const QString& why)
{
    // One that was shown longer ago is history in every calendar.
    if (stage.shown < m_source.asOf.addDays(-cancelledBackDays) &&
        !mayStandInCalendars(about.certificate->id, {stage.stage, stage.days}))
        return;
    CalendarEvent added = event(about, stage);
    added.cancelled = true;
    added.description = calendarDescription(about, stage, why);
    m_events.push_back(std::move(added));
}

} // namespace

std::vector<Stage> CalendarSource::calendarStages()
{
    std::vector<Stage> stages;
    for (const auto& [stage, code] : EnumCodes<Stage>::all)
        if (stage != Stage::Plan) stages.push_back(stage);
    return stages;
}

std::vector<CalendarEvent> calendarEvents(const CalendarSource& source)
{
    EventMaker maker(source);
    for (const ProductOnDay& each : source.products) maker.add(each);
    for (const GoneCertificate& each : source.memory.gone) maker.add(each);
    std::vector<CalendarEvent> events = maker.take();
    std::stable_sort(events.begin(), events.end(), [](const CalendarEvent& a, const CalendarEvent& b) {
        return std::tuple(a.certificate, a.stage.stage) < std::tuple(b.certificate, b.stage.stage);
    });
    return events;
}

} // namespace ocop
