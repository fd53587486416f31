#include "core/exchange/reading/recognition_cells.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/reading/contact_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

void warn(ListRow& row, ListField field, const char* code, const QStringList& args)
{
    row.findings.push_back({Severity::Warning, codeOf(field), QLatin1String(code), args});
}

/// Months of "36 tháng", "3 năm", "thời hạn 36 tháng kể từ ngày ký"; 0 when a text names none.
int monthsOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\d/-])(\\d{1,3})\\s*(?:\\([a-z ]+\\)\\s*)?(thang|nam)(?![a-z])(?!\\s*\\d)"));
    static const QRegularExpression bare(QStringLiteral("^(?:12|24|36|48|60)$")); // months, as such columns have them
    const QString plain = folded(text);
    if (bare.match(plain).hasMatch()) return plain.toInt();
    static const QRegularExpression words(
        QStringLiteral("^(?:thoi han )?(?:ba (?:\\(\\d+\\) )?nam|ba muoi sau (?:\\(\\d+\\) )?thang)"));
    if (words.match(plain).hasMatch()) return 36;
    const auto match = form.match(plain);
    if (!match.hasMatch()) return 0;
    const int months = match.captured(1).toInt() * (match.captured(2) == QLatin1String("nam") ? 12 : 1);
    return months <= 120 ? months : 0;
}

/// "05/01/2024 - 05/01/2027", "từ 05/01/2024 đến 05/01/2027": the later day ends it.
DateReading lastOfRange(const DateReading& whole, const QString& text)
{
    static const QRegularExpression to(QStringLiteral("\\s[-–—]\\s|\\s(?:đến|tới)\\s"));
    const QStringList days = text.split(to);
    if (days.size() < 2) return whole;
    const DateReading last = findDate(days.last());
    return last.date.isValid() && whole.date.isValid() && last.date > whole.date ? last : whole;
}

} // namespace

DateReading RecognitionCells::date(ListField field) const
{
    return readDate(m_cells.cell(field), m_system1904, m_cells.heading().dateOrder(field));
}

void RecognitionCells::addTrouble(ListRow& row, ListField field, DateReading::Trouble trouble) const
{
    if (trouble == DateReading::Trouble::None) return;
    row.findings.push_back({Severity::Error,
                            codeOf(field),
                            trouble == DateReading::Trouble::NoSuchDay ? QStringLiteral("import.noSuchDay")
                                                                       : QStringLiteral("import.notADate"),
                            {m_cells.text(field)}});
}

ListRecognition RecognitionCells::recognition(ListRow& row, const Columns& columns) const
{
    ListRecognition one;
    one.stars = readStars(m_cells.cell(columns.stars));
    one.issuer = m_cells.text(columns.issuer);
    const QString decision = m_cells.text(columns.decision);
    one.decision = readDecision(decision);
    if (one.issuer.isEmpty()) one.issuer = one.decision.issuer;
    if (one.decision.noSuchDay) addTrouble(row, columns.decision, DateReading::Trouble::NoSuchDay);
    if (one.decision.unclear && !decision.isEmpty()) warn(row, columns.decision, "import.decisionUnclear", {decision});
    // "5 sao QĐ số 377 ngày 17/1/2025" in the column of stars.
    static const QRegularExpression namesDecision(QStringLiteral("\\bqd|quyet dinh"));
    const QString stars = m_cells.text(columns.stars);
    if (one.decision.number.isEmpty() && namesDecision.match(folded(stars)).hasMatch())
        if (const DecisionReading inStars = readDecision(stars); !inStars.number.isEmpty()) one.decision = inStars;
    if (columns.decision == ListField::Decision && m_cells.heading().column(ListField::Decision) < 1) {
        const QString note = m_cells.text(ListField::Note);
        if (one.decision.number.isEmpty() && namesDecision.match(folded(note)).hasMatch())
            if (const DecisionReading inNote = readDecision(note); !inNote.number.isEmpty() && inNote.date.isValid())
                one.decision = inNote;
    }
    const DateReading dated = date(columns.date);
    addTrouble(row, columns.date, dated.trouble);
    one.date = dated.date.isValid() ? dated.date : one.decision.date;
    const DateReading years = readDate(m_cells.cell(columns.year), m_system1904);
    if (years.trouble != DateReading::Trouble::None)
        warn(row, columns.year, "import.notADate", {m_cells.text(columns.year)});
    one.year = dated.year ? dated.year : one.decision.year ? one.decision.year : years.year;
    if (!one.year) one.year = one.stars.year;
    if (years.year && one.date.isValid() && *years.year != one.date.year())
        warn(row, columns.year, "import.yearDiffers",
             {QString::number(*years.year), one.date.toString(QStringLiteral("dd/MM/yyyy"))});
    one.origin = one.stars.origin ? one.stars.origin : readOrigin(decision);
    return one;
}

StarReading RecognitionCells::markedStars(ListRow& row) const
{
    StarReading reading;
    for (const ValueColumn& value : m_cells.heading().values) {
        if (value.field != ListField::Stars || !isMarked(m_cells.cellAt(value.column))) continue;
        if (reading.stars) {
            warn(row, ListField::Stars, "import.severalMarks", {QString::number(*reading.stars), value.value});
            return {};
        }
        reading.stars = value.value.toInt();
    }
    return reading;
}

std::vector<ListRecognition> RecognitionCells::ofYears() const
{
    std::vector<ListRecognition> found;
    for (const ValueColumn& value : m_cells.heading().values) {
        if (value.field != ListField::Year) continue;
        ListRecognition one;
        one.stars = readStars(m_cells.cellAt(value.column));
        if (!one.stars.stars || one.stars.proposed || *one.stars.stars > 5) continue;
        const DecisionReading decision = readDecision(plainText(m_cells.cellAt(value.column)));
        if (!decision.number.isEmpty()) one.decision = decision;
        one.date = one.decision.date;
        one.year = value.value.toInt();
        found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const ListRecognition& a, const ListRecognition& b) { return *a.year < *b.year; });
    return found;
}

void RecognitionCells::fillFromAbove(ListRecognition& one) const
{
    if (!one.stars.stars && !one.stars.unclear && !one.stars.notReached) one.stars.stars = m_context.stars();
    const ContextValue* above = m_context.decision();
    const bool sameDecision =
        above && (one.decision.number.isEmpty() || sameDecisionNumber(one.decision.number, above->decision.number));
    if (above && sameDecision && !one.decision.officialLetter) {
        const bool sameDay = !one.date.isValid() || !above->decision.date.isValid() || one.date == above->decision.date;
        const bool sameYear = !one.year || !above->decision.date.isValid() || *one.year == above->decision.date.year();
        if (sameDay && sameYear) {
            if (one.decision.number.isEmpty()) {
                one.decision.number = above->decision.number;
                one.decision.unclear = false;
            }
            if (!one.date.isValid()) one.date = above->decision.date;
            if (one.issuer.isEmpty()) one.issuer = above->issuer;
        }
    }
    if (!one.date.isValid() && !one.year) one.year = m_context.year();
}

void RecognitionCells::readScoreOf(ListRow& row, ListRecognition& latest) const
{
    QString text = m_cells.text(ListField::Score);
    if (const auto both = pointsAndStars(text.isEmpty() ? m_cells.text(ListField::Stars) : text)) {
        text = both->points;
        const StarReading stars = readStars(both->stars);
        if (!latest.stars.stars)
            latest.stars = stars;
        else if (latest.stars.stars != stars.stars)
            warn(row, ListField::Score, "import.scoreStarsDiffer",
                 {QString::number(*stars.stars), QString::number(*latest.stars.stars)});
    }
    if (text.isEmpty()) return;
    const ScoreReading reading = readScore(text);
    latest.score = reading.score;
    if (reading.meant)
        row.findings.push_back({Severity::Warning,
                                codeOf(ListField::Score),
                                QStringLiteral("import.scoreFraction"),
                                {text, formatScore(reading.meant)},
                                formatScore(reading.meant)});
    else if (!reading.score)
        warn(row, ListField::Score, "import.notAScore", {text});
}

/// The days, points and number that stand once in a row belong to its last recognition.
void RecognitionCells::readLatest(ListRow& row, ListRecognition& latest) const
{
    const DateReading from = date(ListField::EffectiveFrom);
    addTrouble(row, ListField::EffectiveFrom, from.trouble);
    latest.effectiveFrom = from.date;
    if (const int months = monthsOf(m_cells.text(ListField::LastValidDay)); months > 0) {
        latest.months = months;
        latest.lastValidDay = lastValidDay(from.date.isValid() ? from.date : latest.date, months);
    } else {
        const DateReading last = lastOfRange(date(ListField::LastValidDay), m_cells.text(ListField::LastValidDay));
        addTrouble(row, ListField::LastValidDay, last.trouble);
        latest.lastValidDay = last.date;
    }
    latest.number = m_cells.text(ListField::CertificateNumber);
    readScoreOf(row, latest);
    const QString kind = m_cells.text(ListField::ApplicationKind);
    const bool undecided = latest.decision.number.isEmpty();
    const bool putForward =
        saysProposed(kind) || (undecided && (saysProposed(m_cells.title(ListField::Stars)) || m_context.isProposal()));
    if (putForward && !latest.stars.potential) latest.stars.proposed = true;
    if (const auto origin = readOrigin(kind)) latest.origin = origin;
    if (!latest.origin) latest.origin = readOrigin(m_cells.text(ListField::Note));
}

void RecognitionCells::read(ListRow& row, const QString& ownStars) const
{
    const bool hasOwnColumn = m_cells.heading().column(ListField::Stars) > 0 && m_cells.isFilled(ListField::Stars);
    ListRecognition first =
        recognition(row, {hasOwnColumn ? ListField::Stars : ListField::CurrentStars, ListField::Decision,
                          ListField::DecisionDate, ListField::Year, ListField::Issuer});
    ListRecognition second = recognition(
        row, {ListField::Stars2, ListField::Decision2, ListField::DecisionDate2, ListField::Year2, ListField::Issuer2});
    const StarReading marked = markedStars(row);
    if (!first.stars.stars && marked.stars) first.stars = marked;
    const bool hasSecond = second.stars.stars || second.date.isValid() || !second.decision.number.isEmpty();
    // Stars that stand once beside two decisions are those of today.
    if (hasSecond && !second.stars.stars && m_cells.heading().column(ListField::Stars2) < 1)
        std::swap(first.stars, second.stars);
    ListRecognition& latest = hasSecond ? second : first;
    if (!ownStars.isEmpty()) latest.stars = readStars(ownStars);
    std::vector<ListRecognition> years = ofYears();
    const bool onlyYears = !years.empty() && !first.stars.stars && first.decision.number.isEmpty() && !hasSecond;
    if (!onlyYears) fillFromAbove(first);
    readLatest(row, onlyYears ? years.back() : latest);
    const StarReading current = readStars(m_cells.cell(ListField::CurrentStars));
    if (hasSecond && !second.stars.stars && current.stars) second.stars.stars = current.stars;
    if (hasSecond && !second.origin && first.stars.stars && second.stars.stars)
        second.origin = *second.stars.stars > *first.stars.stars ? Origin::Upgrade : Origin::Renewal;
    if (current.stars && latest.stars.stars && current.stars != latest.stars.stars)
        warn(row, ListField::CurrentStars, "import.starsDiffer",
             {QString::number(*current.stars), QString::number(*latest.stars.stars)});
    row.recognitions = onlyYears ? std::vector<ListRecognition>() : std::vector{first};
    if (hasSecond) row.recognitions.push_back(second);
    for (ListRecognition& one : years) {
        const bool known =
            std::any_of(row.recognitions.begin(), row.recognitions.end(), [&](const ListRecognition& other) {
                return (other.date.isValid() ? other.date.year() : other.year.value_or(0)) == *one.year;
            });
        if (!known) row.recognitions.push_back(std::move(one));
    }
    for (const ListRecognition& one : row.recognitions)
        if (one.stars.potential)
            row.findings.push_back({Severity::Note,
                                    codeOf(ListField::Stars),
                                    QStringLiteral("import.potential"),
                                    {QString::number(*one.stars.potential)}});
}

} // namespace ocop
