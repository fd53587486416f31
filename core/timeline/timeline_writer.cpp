#include "core/timeline/timeline_writer.h"

#include "core/base/formats.h"
#include "core/certification/status.h"
#include "core/recognition/failed_upgrade.h"
#include "core/registry/version_acts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace ocop {
namespace {

/// What differs between two states of a record.
template <class Record>
void keepChanges(TimelineEvent& event, const Record& before, const Record& after)
{
    const QJsonObject then = imageOf(before);
    const QJsonObject now = imageOf(after);
    for (auto it = then.begin(); it != then.end(); ++it) {
        if (*it == now.value(it.key())) continue;
        event.before.insert(it.key(), *it);
        event.after.insert(it.key(), now.value(it.key()));
    }
}

bool isBetween(QDate day, QDate from, QDate until)
{
    return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
}

const QString timelineCertificate = QStringLiteral("certificate");
const QString timelineApplication = QStringLiteral("application");

QString isoDay(QDate day) { return day.toString(Qt::ISODate); }

TimelineKind saidKind(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Snoozed: return TimelineKind::ReminderPutOff;
    case ReminderKind::Handled: return TimelineKind::ReminderHandled;
    case ReminderKind::Called: return TimelineKind::ReminderCalled;
    case ReminderKind::Dossier: break;
    }
    return TimelineKind::ReminderDossier;
}

} // namespace

TimelineEvent& TimelineWriter::push(QDate day, TimelineKind kind, const QStringList& args, const QString& entity,
                                    qint64 record)
{
    TimelineEvent event;
    event.day = day;
    event.kind = kind;
    event.args = args;
    event.entity = entity;
    event.record = record;
    event.product = m_product;
    event.future = day.isValid() && day > m_source.asOf;
    m_events.push_back(std::move(event));
    return m_events.back();
}

QString TimelineWriter::decisionNumber(DecisionId id) const
{
    const Decision* decision = m_source.snapshot.decision(id);
    return decision ? decision->number : QString();
}

void TimelineWriter::addSubjectChanges(SubjectId subject, QDate from, QDate until)
{
    if (!m_source.snapshot.subject(subject)) return;
    const auto versions = m_source.snapshot.versionsOf(subject);
    const Subject stored = m_source.snapshot.subjectOn(subject, {});
    const ProductId product = std::exchange(m_product, {});
    for (size_t i = 0; i < versions.size(); ++i) {
        const QDate day = versions[i].until.addDays(1);
        if (!isBetween(day, from, until)) continue;
        TimelineEvent& event = push(day, TimelineKind::SubjectChanged, {codeOf(versions[i].reason)},
                                    QStringLiteral("subject"), subject.value);
        event.note = versions[i].basis;
        keepChanges(event, asOfVersion(stored, versions[i]),
                    i + 1 < versions.size() ? asOfVersion(stored, versions[i + 1]) : stored);
    }
    m_product = product;
}

void TimelineWriter::addProductChanges(ProductId product)
{
    const auto versions = m_source.snapshot.versionsOf(product);
    const Product stored = m_source.snapshot.productOn(product, {});
    for (size_t i = 0; i < versions.size(); ++i) {
        TimelineEvent& event = push(versions[i].until.addDays(1), TimelineKind::ProductChanged,
                                    {codeOf(versions[i].reason)}, QStringLiteral("product"), product.value);
        event.note = versions[i].basis;
        keepChanges(event, asOfVersion(stored, versions[i]),
                    i + 1 < versions.size() ? asOfVersion(stored, versions[i + 1]) : stored);
    }
}

void TimelineWriter::addProduct(const Product& product, QDate until)
{
    m_product = product.id;
    const size_t first = m_events.size();
    const auto certificates = m_source.snapshot.certificatesOf(product.id);
    int place = 0;
    for (const Certificate& certificate : certificates) addCertificate(certificate, certificates, ++place);
    addGaps(certificates);
    addDecisions(certificates);
    addReminders(certificates);
    for (const Application* application : m_source.evaluations.applicationsOf(product.id)) addApplication(*application);
    addProductChanges(product.id);
    if (until.isValid())
        m_events.erase(std::remove_if(m_events.begin() + std::ptrdiff_t(first), m_events.end(),
                                      [until](const TimelineEvent& event) { return event.day > until; }),
                       m_events.end());
    m_product = {};
}

void TimelineWriter::addCertificate(const Certificate& certificate, std::span<const Certificate> ofProduct, int place)
{
    const qint64 id = certificate.id.value;
    TimelineEvent& begun = push(certificate.effectiveFrom, TimelineKind::Begun,
                                {codeOf(certificate.origin), decisionNumber(certificate.decision),
                                 certificate.score ? formatScore(certificate.score) : QString(), QString::number(place),
                                 certificate.potentialFive ? QStringLiteral("1") : QString()},
                                timelineCertificate, id);
    begun.stars = certificate.stars;
    if (certificate.extendedUntil.isValid() && certificate.lastValidDay.isValid())
        push(certificate.lastValidDay.addDays(1), TimelineKind::Extended, {isoDay(certificate.extendedUntil)},
             timelineCertificate, id)
            .note = certificate.extensionBasis;
    if (certificate.withdrawalConcludedOn.isValid()) {
        const QDate due = certificate.withdrawalConcludedOn.addDays(withdrawalDays);
        push(certificate.withdrawalConcludedOn, TimelineKind::WithdrawalConcluded,
             {codeOf(certificate.withdrawalGround), isoDay(due)}, timelineCertificate, id);
    }
    if (certificate.withdrawnOn.isValid())
        push(certificate.withdrawnOn, TimelineKind::Withdrawn,
             {decisionNumber(certificate.withdrawalDecision), codeOf(certificate.withdrawalGround)},
             timelineCertificate, id);
    addEnd(certificate, ofProduct);
}

void TimelineWriter::addEnd(const Certificate& certificate, std::span<const Certificate> ofProduct)
{
    const QDate next = supersededFrom(certificate, ofProduct);
    const QDate end = endOfForce(certificate, next);
    // A withdrawal that came before the end is told already.
    if (!end.isValid() || (certificate.withdrawnOn.isValid() && certificate.withdrawnOn <= end.addDays(1))) return;
    const qint64 id = certificate.id.value;
    if (next.isValid() && next <= certificate.endDay()) {
        const auto with = std::find_if(ofProduct.begin(), ofProduct.end(),
                                       [next](const Certificate& each) { return each.effectiveFrom == next; });
        TimelineEvent& event = push(next, TimelineKind::Superseded, {with->number}, timelineCertificate, id);
        event.stars = with->stars;
    } else if (end < m_source.asOf) {
        push(end.addDays(1), TimelineKind::Expired, {isoDay(end)}, timelineCertificate, id);
    } else {
        push(end, TimelineKind::LastDay, {QString::number(m_source.asOf.daysTo(end))}, timelineCertificate, id);
    }
}

/// Days without a certificate in force before a certificate begins.
void TimelineWriter::addGaps(std::span<const Certificate> ofProduct)
{
    QDate lastDay; // the last day of force so far
    for (const Certificate& certificate : ofProduct) {
        if (!certificate.effectiveFrom.isValid()) continue;
        const qint64 days = lastDay.isValid() ? lastDay.daysTo(certificate.effectiveFrom) - 1 : 0;
        if (days > 0)
            push(certificate.effectiveFrom, TimelineKind::Gap,
                 {QString::number(days), isoDay(lastDay), isoDay(certificate.effectiveFrom)}, timelineCertificate,
                 certificate.id.value);
        const QDate end = endOfForce(certificate, supersededFrom(certificate, ofProduct));
        if (end.isValid() && (!lastDay.isValid() || end > lastDay)) lastDay = end;
    }
}

void TimelineWriter::addDecisions(std::span<const Certificate> ofProduct)
{
    QSet<DecisionId> told;
    for (const Certificate& certificate : ofProduct)
        for (const DecisionId id : {certificate.decision, certificate.withdrawalDecision}) {
            const Decision* decision = m_source.snapshot.decision(id);
            if (!decision || told.contains(id)) continue;
            told.insert(id);
            push(decision->date, TimelineKind::DecisionSigned,
                 {decision->number, decision->issuer, codeOf(decision->kind)}, QStringLiteral("decision"), id.value);
        }
}

void TimelineWriter::addReminders(std::span<const Certificate> ofProduct)
{
    for (const Certificate& certificate : ofProduct) {
        const ReminderLog& log = m_source.reminders.of(certificate.id);
        for (const Reminder& reminder : log.reminders) {
            QStringList args;
            if (reminder.kind == ReminderKind::Snoozed) args << isoDay(reminder.until);
            push(reminder.madeOn, saidKind(reminder.kind), args, timelineCertificate, certificate.id.value).note =
                reminder.note;
        }
        for (const LetterAbout& each : log.letters) addLetter(*each.letter);
    }
}

void TimelineWriter::addLetter(const Letter& letter)
{
    const QStringList facts{codeOf(letter.kind), letter.fullNumber()};
    const auto add = [&](QDate day, TimelineKind kind, const QStringList& more, const QString& note) {
        if (day.isValid()) push(day, kind, facts + more, QStringLiteral("letter"), letter.id.value).note = note;
    };
    add(letter.sentOn.isValid() ? QDate() : letter.draftedOn, TimelineKind::LetterDrafted, {}, letter.note);
    add(letter.sentOn, TimelineKind::LetterSent, {codeOf(letter.channel)}, letter.note);
    add(letter.receivedOn, TimelineKind::LetterReceived, {}, {});
    add(letter.repliedOn, TimelineKind::LetterReplied, {}, letter.reply);
}

void TimelineWriter::addApplication(const Application& application)
{
    const qint64 id = application.id.value;
    const auto steps = m_source.evaluations.stepsOf(application.id);
    if (application.filedOn.isValid() || steps.empty())
        push(application.filedOn, TimelineKind::Filed, {codeOf(application.kind), application.ruleSet},
             timelineApplication, id);
    for (const ApplicationStep& step : steps) {
        // The council's result is told with its stars and score.
        const bool isResult =
            step.state == ApplicationState::Recognised || step.state == ApplicationState::NotRecognised;
        if (isResult && application.starsDecided) continue;
        push(step.day, TimelineKind::Step, {codeOf(step.state)}, timelineApplication, id).note = step.note;
    }
    addResult(application);
}

void TimelineWriter::addResult(const Application& application)
{
    const qint64 id = application.id.value;
    int sheets = 0;
    QDate scored;
    for (const ScoreSheet& sheet : m_source.evaluations.sheetsOf(application.id))
        if (sheet.isSigned()) {
            ++sheets;
            scored = std::max(scored, sheet.signedOn);
        }
    const QString total = application.finalTotal ? formatScore(application.finalTotal) : QString();
    if (sheets > 0) // old rounds have only their final scores, told with the result
        push(scored, TimelineKind::Scored, {QString::number(sheets), total}, timelineApplication, id);
    if (!application.starsDecided) return;
    const auto number = [](const std::optional<int>& stars) { return stars ? QString::number(*stars) : QString(); };
    QStringList args{number(application.starsDecided), number(application.starsProposed), total};
    const auto kept = keptByFailedUpgrade(m_source.snapshot, application);
    if (kept) args << QString::number(kept->stars) << isoDay(kept->until);
    TimelineEvent& event = push(application.decidedOn, TimelineKind::Decided, args, timelineApplication, id);
    event.note = application.decidedReason;
    event.stars = kept ? 0 : *application.starsDecided;
}

std::vector<TimelineEvent> TimelineWriter::events()
{
    // An invalid day is less than every other: undated events come first. The records decide where day and kind are
    // alike, so that the order is the same every time.
    std::stable_sort(m_events.begin(), m_events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        const auto key = [](const TimelineEvent& each) {
            return std::tuple(each.day.isValid() ? each.day.toJulianDay() : 0, each.kind, each.product, each.record);
        };
        return key(a) < key(b);
    });
    return std::move(m_events);
}

} // namespace ocop
