#include "core/timeline/timeline.h"

#include "core/registry/version_acts.h"
#include "core/timeline/timeline_writer.h"

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

std::vector<TimelineEvent> timelineOf(const TimelineSource& source, ProductId id)
{
    const Product* product = source.snapshot.product(id);
    if (!product) return {};
    TimelineWriter writer(source);
    writer.addProduct(*product);
    QDate from;
    for (const ProductVersion& version : source.snapshot.versionsOf(id)) {
        writer.addSubjectChanges(version.subject, from, version.until);
        from = version.until.addDays(1);
    }
    writer.addSubjectChanges(source.snapshot.productOn(id, {}).subject, from);
    return writer.events();
}

std::vector<TimelineEvent> timelineOf(const TimelineSource& source, SubjectId id)
{
    TimelineWriter writer(source);
    writer.addSubjectChanges(id);
    for (const Product& product : source.snapshot.products()) {
        if (source.snapshot.productOn(product.id, {}).subject == id) {
            writer.addProduct(product);
            continue;
        }
        QDate given; // the day it was given away for the last time
        for (const ProductVersion& version : source.snapshot.versionsOf(product.id))
            if (version.subject == id) given = version.until.addDays(1);
        if (given.isValid()) writer.addProduct(product, given);
    }
    return writer.events();
}

} // namespace ocop
