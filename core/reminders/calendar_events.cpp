#include "core/reminders/calendar_events.h"

#include "core/reminders/calendar_words.h"

#include <algorithm>

namespace ocop {
namespace {

/// What the calendar already has of a certificate's days to come.
struct ToCome
{
    bool any = false;
    NextAct act = NextAct::None; ///< of the last one
};

/// Makes the events of one product after the other.
class EventMaker
{
public:
    EventMaker(const CalendarSource& source, const std::function<void(const CalendarEvent&)>& take);

    void add(const ProductOnDay& product);
    void add(const GoneCertificate& gone);

private:
    bool wasUsed(Stage stage) const;
    bool isKnown(const Certificate& certificate) const;
    bool mayStandInCalendars(CertificateId certificate, const StageRule& rule) const;
    CalendarCase caseOf(const ProductOnDay& product, const Certificate& certificate) const;
    /// `ended`: the product stands by this certificate, which has ended, and nothing says what becomes of it.
    void addStages(const CalendarCase& about, QDate stopped, const QString& why, bool dossierOpen, bool ended);
    /// Tells what is still to do, and cancels what was done; what is to come then.
    ToCome addLive(const CalendarCase& about, const StageDay& stage, bool dossierOpen, ToCome toCome);
    bool isLeftOut(const StageDay& stage, NextAct act, const ToCome& toCome) const;
    void addVoid(const CalendarCase& about, const StageDay& stage, const QString& why);
    CalendarEvent event(const CalendarCase& about, const StageDay& stage) const;

    const CalendarSource& m_source;
    const std::function<void(const CalendarEvent&)>& m_take;
    std::vector<StageRule> m_stages;
    int m_filingEnds = 0;
    bool m_isPresent; ///< nothing in the register is from a later day
};

/// The last day for its act, and that of the certificate: stands in the calendar beside the next stage that asks for it.
bool isLastDayOfAct(Stage stage)
{
    return stage == Stage::LastFilingDay || stage == Stage::LegalLine || stage == Stage::LastDay;
}

bool isAfterEnd(Stage stage) { return stage == Stage::LogoStop || stage == Stage::MonthAfter; }

EventMaker::EventMaker(const CalendarSource& source, const std::function<void(const CalendarEvent&)>& take)
    : m_source(source), m_take(take),
      m_isPresent(!source.identity.lastChange.isValid() || source.identity.lastChange.date() <= source.asOf)
{
    for (const StageRule& rule : source.rules.stagesOn(source.asOf)) {
        if (rule.stage == Stage::LastFilingDay && rule.used) m_filingEnds = rule.days;
        if (std::find(source.stages.begin(), source.stages.end(), rule.stage) != source.stages.end())
            m_stages.push_back(rule);
    }
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
    const Decision* decision = m_source.part.snapshot.decision(certificate.decision);
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
    about.district = m_source.units.nameOn(product.district, m_source.asOf);
    about.certificate = &certificate;
    about.decision = m_source.part.snapshot.decision(certificate.decision);
    about.filingEnds = m_filingEnds;
    return about;
}

void EventMaker::add(const ProductOnDay& product)
{
    if (m_source.district && product.district != *m_source.district) return;
    std::vector<const Certificate*> known;
    for (const Certificate& each : m_source.part.snapshot.certificatesOf(product.product->id))
        if (isKnown(each)) known.push_back(&each);
    const bool dossierOpen =
        !known.empty() && hasOpenDossier(m_source.part.evaluations, product.product->id, m_source.asOf);
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
        const bool ended = product.standing.lapsed() && product.standing.certificate == each &&
                           product.product->status != ProductStatus::Stopped;
        addStages(caseOf(product, *each), stopped, why, dossierOpen && each == known.back(), ended);
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
            addVoid(about, m_source.rules.placed(rule, gone.certificate),
                    QStringLiteral("KHÔNG CÒN ÁP DỤNG: đã xóa khỏi sổ"));
}

/// A last day that was corrected since may have put the stage on a day to come.
bool EventMaker::mayStandInCalendars(CertificateId certificate, const StageRule& rule) const
{
    const auto former = m_source.past.formerEnds.value(certificate);
    return std::any_of(former.begin(), former.end(),
                       [&](QDate end) { return m_source.rules.placed(rule, end).shown >= m_source.asOf; });
}

void EventMaker::addStages(const CalendarCase& about, QDate stopped, const QString& why, bool dossierOpen, bool ended)
{
    const Certificate& certificate = *about.certificate;
    const QString moved = QStringLiteral("KHÔNG CÒN ÁP DỤNG: ngày hết hạn đã được sửa");
    ToCome toCome;
    for (const StageRule& rule : m_stages) {
        if (!certificate.endDay().isValid()) {
            const auto former = m_source.past.formerEnds.value(certificate.id);
            if (rule.used && mayStandInCalendars(certificate.id, rule))
                addVoid(about, m_source.rules.placed(rule, former.front()), moved);
            continue;
        }
        const StageDay stage = m_source.rules.placed(rule, certificate);
        const bool isOver = stopped.isValid() && stage.shown >= stopped;
        if (isOver && (rule.used || wasUsed(rule.stage)))
            addVoid(about, stage, why);
        else if (!rule.used && wasUsed(rule.stage) && stage.shown >= m_source.asOf)
            addVoid(about, stage, QStringLiteral("KHÔNG CÒN ÁP DỤNG: cơ quan không dùng mốc này nữa"));
        else if (rule.used && !isOver && isAfterEnd(rule.stage) && !ended)
            continue; // there is nothing to do before it ends
        else if (rule.used && !isOver &&
                 (stage.shown >= m_source.asOf.addDays(-calendarBackDays) || rule.stage == Stage::MonthAfter))
            toCome = addLive(about, stage, dossierOpen, toCome);
        else if (rule.used && !isOver && mayStandInCalendars(certificate.id, rule))
            addVoid(about, stage, moved);
    }
}

CalendarEvent EventMaker::event(const CalendarCase& about, const StageDay& stage) const
{
    CalendarEvent event;
    event.certificate = about.certificate->id;
    event.uid = QStringLiteral("%1-%2-%3@so-ocop")
                    .arg(m_source.identity.name, QString::number(event.certificate.value), codeOf(stage.stage));
    event.stage = stage;
    event.day = stage.shown;
    event.summary = calendarSummary(about, stage);
    return event;
}

/// Of the stages of one act the next one and its last day; beyond a year the first thing to do and the end alone.
bool EventMaker::isLeftOut(const StageDay& stage, NextAct act, const ToCome& toCome) const
{
    if (!toCome.any || stage.stage == Stage::LastDay) return false;
    return stage.shown > m_source.asOf.addYears(1) || (act == toCome.act && !isLastDayOfAct(stage.stage));
}

ToCome EventMaker::addLive(const CalendarCase& about, const StageDay& stage, bool dossierOpen, ToCome toCome)
{
    const Due due = dueAtStage(stage.stage, *about.certificate, m_source.part.reminders.of(about.certificate->id),
                               dossierOpen, m_source.asOf, m_source.rules);
    if (due.answered || due.act == NextAct::None) {
        addVoid(about, stage, calendarAnswer(due, dossierOpen));
        return toCome;
    }
    if (isLeftOut(stage, due.act, toCome)) return toCome;
    CalendarEvent added = event(about, stage);
    added.description = calendarDescription(about, stage, {});
    added.alarm = stage.shown >= m_source.asOf;
    m_take(added);
    return added.alarm ? ToCome{true, due.act} : toCome;
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
    m_take(added);
}

} // namespace

std::vector<Stage> CalendarSource::calendarStages()
{
    std::vector<Stage> stages;
    for (const auto& [stage, code] : EnumCodes<Stage>::all)
        if (stage != Stage::Plan) stages.push_back(stage);
    return stages;
}

void eachCalendarEvent(const CalendarSource& source, const std::function<void(const CalendarEvent&)>& take)
{
    EventMaker maker(source, take);
    for (const ProductOnDay& each : source.part.products) maker.add(each);
    for (const GoneCertificate& each : source.past.gone) maker.add(each);
}

} // namespace ocop
