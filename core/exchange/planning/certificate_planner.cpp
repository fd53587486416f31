#include "core/exchange/planning/certificate_planner.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/certification/decision_days.h"

#include <algorithm>

namespace ocop {
namespace {

QString yearNote(int year) { return QStringLiteral("Năm công nhận: %1").arg(year); }

/// What the register insists on.
bool isPeriodRight(const Certificate& one)
{
    const bool ends = one.lastValidDay.isValid();
    return (!ends || !one.effectiveFrom.isValid() || one.lastValidDay >= one.effectiveFrom) &&
           (!one.extendedUntil.isValid() || (ends && one.extendedUntil > one.lastValidDay));
}

/// The day of an official letter begins nothing.
QDate firstDayOf(const ListRecognition& recognition)
{
    if (recognition.effectiveFrom.isValid()) return recognition.effectiveFrom;
    return recognition.decision.officialLetter ? QDate() : recognition.date;
}

void warnRow(ImportRow& out, ListField field, const char* code, const QStringList& args = {})
{
    out.findings.push_back({Severity::Warning, codeOf(field), QLatin1String(code), args});
}

} // namespace

int CertificatePlanner::planDecision(const ListRecognition& recognition, ImportRow& out)
{
    if (recognition.decision.officialLetter) {
        warnRow(out, ListField::Decision, "import.officialLetter");
        return -1;
    }
    if (recognition.decision.number.isEmpty()) return -1;
    Decision wanted;
    wanted.number = recognition.decision.number;
    wanted.issuer = recognition.issuer;
    wanted.date = recognition.date;
    if (recognition.origin == Origin::Renewal) wanted.kind = DecisionKind::Renewal;
    if (recognition.origin == Origin::Upgrade) wanted.kind = DecisionKind::Upgrade;
    normalize(wanted);
    const ImportMatcher::Match match = m_matcher.decision(wanted, recognition.year, out.label);
    Planned<Decision>& planned = m_plan.decisions[size_t(match.index)];
    if (!match.created) {
        // Gaps of a known decision are filled, nothing of it is replaced.
        if (planned.record.issuer.isEmpty() && !wanted.issuer.isEmpty())
            m_claims.set(planned, "decision", match.index, Decision::Field::issuer, &Decision::issuer, wanted.issuer,
                         ListField::Issuer, out);
        if (!planned.record.date.isValid() && wanted.date.isValid())
            m_claims.set(planned, "decision", match.index, Decision::Field::date, &Decision::date, wanted.date,
                         ListField::DecisionDate, out);
        if (planned.record.number.endsWith(QStringLiteral("/QĐ")) && wanted.number != planned.record.number)
            m_claims.set(planned, "decision", match.index, Decision::Field::number, &Decision::number, wanted.number,
                         ListField::Decision, out, FieldClaims::Over::Refines);
    } else {
        m_claims.noteChange();
        out.differences.push_back({QStringLiteral("decision"), Decision::Field::number, {}, planned.record.number});
        if (planned.record.date.isValid())
            out.differences.push_back(
                {QStringLiteral("decision"), Decision::Field::date, {}, formatDate(planned.record.date)});
        if (!planned.record.issuer.isEmpty())
            out.differences.push_back({QStringLiteral("decision"), Decision::Field::issuer, {}, planned.record.issuer});
        for (const Finding& finding : validate(planned.record, m_asOf)) {
            if (finding.code == QLatin1String("decisionNumberForm"))
                warnRow(out, ListField::Decision, "import.numberForm", finding.args);
            if (finding.code == QLatin1String("dateInFuture"))
                warnRow(out, ListField::DecisionDate, "import.dateInFuture", finding.args);
        }
        for (const Planned<Decision>& each : m_plan.decisions)
            if (isSameNumberOfOtherDay(each.record, planned.record)) {
                warnRow(out, ListField::DecisionDate, "import.decisionOtherDay",
                        {planned.record.number, formatDate(planned.record.date), formatDate(each.record.date)});
                break;
            }
    }
    return match.index;
}

QString CertificatePlanner::issuerOf(int decision, const ListRecognition& recognition) const
{
    const QString known = decision < 0 ? QString() : m_plan.decisions[size_t(decision)].record.issuer;
    return known.isEmpty() ? recognition.issuer : known;
}

QDate CertificatePlanner::lastDayOf(const ListRecognition& recognition) const
{
    const QDate first = firstDayOf(recognition);
    const bool recognises = recognition.stars.stars && !recognition.stars.proposed;
    return first.isValid() && recognises ? m_terms.lastValidDay(first, recognition.issuer) : QDate();
}

void CertificatePlanner::plan(const ListRecognition& listed, ImportRow& out)
{
    ListRecognition recognition = listed;
    const StarReading& stars = recognition.stars;
    if (!recognition.decision.number.isEmpty()) out.decision = recognition.decision.number;
    // The day of an official letter is of no decision.
    if (recognition.date.isValid() && !recognition.decision.officialLetter) out.date = recognition.date;
    if (stars.proposed) {
        out.stars = 0;
        return warnRow(out, ListField::Stars, "import.proposed");
    }
    if (!stars.stars) {
        if (stars.unclear) return warnRow(out, ListField::Stars, "import.starsUnclear");
        return warnRow(out, ListField::Stars, "import.starsMissing");
    }
    Certificate wanted;
    wanted.stars = *stars.stars;
    wanted.potentialFive = wanted.stars == 4 && stars.potential == 5;
    wanted.number = recognition.number;
    wanted.score = recognition.score;
    wanted.printedProduct = out.product;
    wanted.printedSubject = out.subject;
    wanted.effectiveFrom = firstDayOf(recognition);
    const int decision = planDecision(recognition, out);
    const QString issuer = issuerOf(decision, recognition);
    if (recognition.months > 0)
        recognition.lastValidDay = m_terms.lastValidDay(wanted.effectiveFrom, recognition.months, issuer);
    wanted.lastValidDay = recognition.lastValidDay;
    const int known = certificateEnding(recognition, wanted.effectiveFrom, out.plannedProduct);
    if (known < 0 && !wanted.effectiveFrom.isValid() && wanted.lastValidDay.isValid()) {
        wanted.effectiveFrom = m_terms.firstValidDay(wanted.lastValidDay, issuer);
        warnRow(out, ListField::LastValidDay, "import.firstDayFromLast",
                {formatDate(wanted.lastValidDay), formatDate(wanted.effectiveFrom)});
    }
    if (const auto far = effectFarAhead({}, wanted.effectiveFrom, m_asOf))
        warnRow(out, recognition.effectiveFrom.isValid() ? ListField::EffectiveFrom : ListField::DecisionDate,
                "import.beginsFarAhead", far->args);
    if (!wanted.effectiveFrom.isValid() && recognition.year) wanted.note = yearNote(*recognition.year);
    if (!wanted.lastValidDay.isValid()) wanted.lastValidDay = m_terms.lastValidDay(wanted.effectiveFrom, issuer);
    normalize(wanted, m_terms);
    checkBand(wanted, out);
    const int found = known >= 0 ? known
                                 : matchingCertificate(out.plannedProduct, wanted, decision, recognition.year,
                                                       recognition.effectiveFrom.isValid());
    if (found >= 0)
        updateCertificate(found, wanted, decision, recognition, out);
    else
        addCertificate(wanted, decision, recognition, out);
}

/// The one that ends on the row's last day, its extension included, where the row says no first day.
int CertificatePlanner::certificateEnding(const ListRecognition& recognition, QDate firstDay, int product) const
{
    if (firstDay.isValid() || !recognition.lastValidDay.isValid()) return -1;
    for (const int index : m_matcher.certificatesOf(product)) {
        const Certificate& one = m_plan.certificates[size_t(index)].record;
        const QDate withdrawn = one.withdrawnOn;
        if (one.endDay() == recognition.lastValidDay || one.lastValidDay == recognition.lastValidDay ||
            (withdrawn.isValid() &&
             (withdrawn == recognition.lastValidDay || withdrawn.addDays(-1) == recognition.lastValidDay)))
            return index;
    }
    return -1;
}

void CertificatePlanner::checkBand(const Certificate& wanted, ImportRow& out) const
{
    if (!wanted.score) return;
    const int band =
        m_terms.rules().on(wanted.effectiveFrom.isValid() ? wanted.effectiveFrom : m_asOf).starOf(*wanted.score);
    if (band == (wanted.potentialFive ? 5 : wanted.stars)) return;
    if (band < 3)
        return warnRow(out, ListField::Score, "import.scoreBelowBands",
                       {formatScore(wanted.score), QString::number(wanted.stars)});
    warnRow(out, ListField::Score, "import.scoreOfOtherStar",
            {formatScore(wanted.score), QString::number(band), QString::number(wanted.stars)});
}

int CertificatePlanner::matchingCertificate(int product, const Certificate& wanted, int decision,
                                            std::optional<int> year, bool ownFirstDay) const
{
    const std::vector<int>& indexes = m_matcher.certificatesOf(product);
    const auto find = [&](auto&& fits) {
        for (const int index : indexes)
            if (fits(m_plan.certificates[size_t(index)])) return index;
        return -1;
    };
    if (wanted.effectiveFrom.isValid()) {
        int found =
            find([&](const PlannedCertificate& one) { return one.record.effectiveFrom == wanted.effectiveFrom; });
        if (found < 0 && decision >= 0 && !ownFirstDay)
            found = find([&](const PlannedCertificate& one) { return one.decision == decision; });
        if (found < 0)
            found = find([&](const PlannedCertificate& one) {
                const bool sameDecision = one.decision < 0 || decision < 0 || one.decision == decision;
                const bool sameYear = one.record.note.isEmpty() ||
                                      !one.record.note.startsWith(yearNote(0).chopped(1)) ||
                                      one.record.note.startsWith(yearNote(wanted.effectiveFrom.year()));
                return !one.record.effectiveFrom.isValid() && one.record.stars == wanted.stars && sameDecision &&
                       sameYear;
            });
        return found;
    }
    if (decision >= 0)
        if (const int found = find([&](const PlannedCertificate& one) { return one.decision == decision; }); found >= 0)
            return found;
    return find([&](const PlannedCertificate& one) {
        if (one.record.stars != wanted.stars || (decision >= 0 && one.decision >= 0)) return false;
        if (one.record.effectiveFrom.isValid()) return !year || one.record.effectiveFrom.year() == *year;
        return wanted.note.isEmpty() || one.record.note.isEmpty() || one.record.note.startsWith(wanted.note);
    });
}

/// What a new certificate says, against the one before it.
void CertificatePlanner::showNew(const Certificate& wanted, const Certificate* latest, int decision,
                                 ImportRow& out) const
{
    const auto show = [&](QLatin1String field, const QString& before, const QString& after) {
        if (!before.isEmpty() || !after.isEmpty())
            out.differences.push_back({QStringLiteral("certificate"), field, before, after});
    };
    const auto shown = [](auto value) { return FieldClaims::shown(value); };
    show(Certificate::Field::stars, latest ? shown(latest->stars) : QString(), shown(wanted.stars));
    show(Certificate::Field::effectiveFrom, latest ? shown(latest->effectiveFrom) : QString(),
         shown(wanted.effectiveFrom));
    show(Certificate::Field::lastValidDay, latest ? shown(latest->lastValidDay) : QString(),
         shown(wanted.lastValidDay));
    show(Certificate::Field::decision, {}, decision < 0 ? QString() : m_plan.decisions[size_t(decision)].record.number);
    show(Certificate::Field::score, {}, shown(wanted.score));
    show(Certificate::Field::number, {}, wanted.number);
    show(Certificate::Field::origin, {}, shown(wanted.origin));
    show(Certificate::Field::note, {}, wanted.note);
}

void CertificatePlanner::addCertificate(Certificate wanted, int decision, const ListRecognition& recognition,
                                        ImportRow& out)
{
    std::vector<int>& siblings = m_matcher.certificatesOf(out.plannedProduct);
    const Certificate* latest = nullptr;
    for (const int index : siblings) {
        const Certificate& one = m_plan.certificates[size_t(index)].record;
        if (!latest || one.effectiveFrom > latest->effectiveFrom) latest = &one;
    }
    wanted.origin = recognition.origin.value_or(Origin::First);
    if (latest && !recognition.origin) wanted.origin = wanted.stars > latest->stars ? Origin::Upgrade : Origin::Renewal;
    if (!wanted.effectiveFrom.isValid()) {
        if (recognition.year)
            warnRow(out, ListField::Year, "import.yearOnly", {QString::number(*recognition.year)});
        else
            warnRow(out, ListField::DecisionDate, "import.noDate");
    } else {
        const QDate expected = m_terms.lastValidDay(wanted.effectiveFrom, issuerOf(decision, recognition));
        if (wanted.lastValidDay != expected)
            warnRow(out, ListField::LastValidDay, "import.lastDayNot36Months",
                    {formatDate(wanted.lastValidDay), formatDate(wanted.effectiveFrom), formatDate(expected)});
        if (latest && latest->stars == wanted.stars && latest->lastValidDay.isValid() &&
            wanted.effectiveFrom > latest->effectiveFrom && wanted.effectiveFrom.addMonths(12) < latest->lastValidDay)
            warnRow(out, ListField::DecisionDate, "import.overlaps",
                    {formatDate(latest->effectiveFrom), formatDate(latest->lastValidDay)});
    }
    showNew(wanted, latest, decision, out);
    PlannedCertificate planned;
    planned.record = wanted;
    planned.row = out.label;
    planned.product = out.plannedProduct;
    planned.decision = decision;
    const int index = int(m_plan.certificates.size());
    m_plan.certificates.push_back(std::move(planned));
    siblings.push_back(index);
    out.plannedCertificates.push_back(index);
    out.lastValidDay = wanted.lastValidDay;
    m_claims.noteChange();
    for (const QLatin1String field : {Certificate::Field::stars, Certificate::Field::score, Certificate::Field::number,
                                      Certificate::Field::effectiveFrom, Certificate::Field::lastValidDay})
        m_claims.claim("certificate", index, field, out.label);
}

void CertificatePlanner::updateCertificate(int index, const Certificate& wanted, int decision,
                                           const ListRecognition& recognition, ImportRow& out)
{
    PlannedCertificate& planned = m_plan.certificates[size_t(index)];
    const auto set = [&](QLatin1String name, auto Certificate::*member, const auto& value, ListField field) {
        Certificate changed = planned.record;
        changed.*member = value;
        if (isPeriodRight(planned.record) && !isPeriodRight(changed))
            return warnRow(out, field, "import.periodKept",
                           {FieldClaims::shown(value), formatDate(planned.record.effectiveFrom),
                            formatDate(planned.record.endDay())});
        m_claims.set<Certificate>(planned, "certificate", index, name, member, value, field, out);
    };
    set(Certificate::Field::stars, &Certificate::stars, wanted.stars, ListField::Stars);
    set(Certificate::Field::score, &Certificate::score, wanted.score, ListField::Score);
    set(Certificate::Field::number, &Certificate::number, wanted.number, ListField::CertificateNumber);
    const bool wasUndated = !planned.record.effectiveFrom.isValid();
    if (wanted.effectiveFrom.isValid() && (recognition.effectiveFrom.isValid() || wasUndated)) {
        set(Certificate::Field::effectiveFrom, &Certificate::effectiveFrom, wanted.effectiveFrom,
            ListField::DecisionDate);
        if (wasUndated && planned.record.effectiveFrom.isValid() && !planned.record.lastValidDay.isValid())
            planned.record.lastValidDay =
                m_terms.lastValidDay(planned.record.effectiveFrom,
                                     issuerOf(planned.decision >= 0 ? planned.decision : decision, recognition));
    }
    // A list of our own shows the day an extension ends with.
    if (recognition.lastValidDay.isValid() && recognition.lastValidDay != planned.record.endDay() &&
        !planned.record.withdrawnOn.isValid())
        set(Certificate::Field::lastValidDay, &Certificate::lastValidDay, recognition.lastValidDay,
            ListField::LastValidDay);
    if (decision >= 0 && planned.decision < 0) {
        planned.decision = decision;
        planned.touched = true;
        const Decision& record = m_plan.decisions[size_t(decision)].record;
        planned.record.decision = record.id; // a new decision gets its id while writing
        out.differences.push_back(
            {QStringLiteral("certificate"), Certificate::Field::decision, QString(), record.number});
        if (planned.row.isEmpty()) planned.row = out.label;
        m_claims.noteChange();
    } else if (decision >= 0 && planned.decision != decision) {
        warnRow(out, ListField::Decision, "import.otherDecision",
                {m_plan.decisions[size_t(planned.decision)].record.number,
                 m_plan.decisions[size_t(decision)].record.number});
    }
    out.plannedCertificates.push_back(index);
    out.lastValidDay = planned.record.lastValidDay;
    out.stars = planned.record.stars;
}

} // namespace ocop
