#include "ui/words/timeline_words.h"

#include "core/base/dates.h"
#include "ui/words/dossier_words.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString timelineWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("RecognitionStory", source, nullptr, n);
}

QString joinedFacts(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString isoShown(const QString& iso) { return formatDate(QDate::fromString(iso, Qt::ISODate)); }

QString dossierStepWord(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Draft: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier begun"));
    case ApplicationState::Commune:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier at the commune"));
    case ApplicationState::Received:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier received by the office"));
    case ApplicationState::Incomplete:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier sent back to be completed"));
    case ApplicationState::Ready: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier complete"));
    case ApplicationState::Scoring:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier before the council"));
    case ApplicationState::Recognised:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier closed: recognised"));
    case ApplicationState::NotRecognised:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier closed: not recognised"));
    case ApplicationState::Cancelled: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier cancelled"));
    }
    return {};
}

QString groundWord(const QString& code)
{
    const auto ground = fromCode<WithdrawalGround>(code).value_or(WithdrawalGround::None);
    return ground == WithdrawalGround::None ? QString() : texts::ground(ground);
}

QString originWord(const QString& code) { return texts::origin(fromCode<Origin>(code).value_or(Origin::First)); }

QString pointsWord(const QString& score)
{
    return score.isEmpty() ? QString() : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "%1 points")).arg(score);
}

TimelineWords councilWords(const TimelineEvent& event)
{
    const QString decided = event.args.value(0);
    const QString proposed = event.args.value(1);
    const QString other = proposed.isEmpty() || proposed == decided
                              ? QString()
                              : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "%1 by the points"))
                                    .arg(texts::stars(proposed.toInt()));
    const QString kept = event.args.value(3);
    if (!kept.isEmpty())
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Council: upgrade not recognised")),
                joinedFacts({timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "keeps %1 until %2"))
                                 .arg(texts::stars(kept.toInt()), isoShown(event.args.value(4))),
                             pointsWord(event.args.value(2)), event.note})};
    return {decided.toInt() >= 3 ? timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Council: recognised"))
                                 : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Council: not recognised")),
            joinedFacts({pointsWord(event.args.value(2)), other, event.note})};
}

TimelineWords begunWords(const TimelineEvent& event)
{
    const int place = event.args.value(3).toInt();
    return {
        originWord(event.args.value(0)),
        joinedFacts({event.args.value(1), pointsWord(event.args.value(2)),
                     place > 1 ? timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "recognition no. %1")).arg(place)
                               : QString(),
                     event.args.value(4).isEmpty()
                         ? QString()
                         : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "potential 5 stars"))})};
}

TimelineWords lastDayWords(int days)
{
    const QString left = days > 0 ? timelineWord(QT_TRANSLATE_N_NOOP("RecognitionStory", "%n day(s) left"), days)
                                  : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "ends today"));
    return {joinedFacts({timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Last valid day")), left}), {}};
}

/// "Notice of the end sent · 45/CCPTNT · by post".
TimelineWords letterWords(const char* pattern, const TimelineEvent& event)
{
    const auto kind = fromCode<LetterKind>(event.args.value(0)).value_or(LetterKind::Expiry);
    const auto channel = fromCode<LetterChannel>(event.args.value(2)).value_or(LetterChannel::None);
    return {timelineWord(pattern).arg(texts::letterKind(kind)),
            joinedFacts({event.args.value(1), texts::channel(channel), event.note})};
}

/// What is about certificates and reminders.
TimelineWords certificateWords(const TimelineEvent& event)
{
    const auto arg = [&](int i) { return event.args.value(i); };
    switch (event.kind) {
    case TimelineKind::Gap:
        return {timelineWord(QT_TRANSLATE_N_NOOP("RecognitionStory", "%n day(s) without a certificate in force"),
                             arg(0).toInt()),
                timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "valid until %1, again from %2"))
                    .arg(isoShown(arg(1)), isoShown(arg(2)))};
    case TimelineKind::Superseded:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Earlier certificate superseded")),
                arg(0).isEmpty() ? QString()
                                 : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "by %1")).arg(arg(0))};
    case TimelineKind::Expired:
        return {texts::status(Status::Expired),
                timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "last valid day %1")).arg(isoShown(arg(0)))};
    case TimelineKind::Extended:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Extended until %1")).arg(isoShown(arg(0))),
                event.note};
    case TimelineKind::WithdrawalConcluded:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Violation concluded")),
                joinedFacts(
                    {groundWord(arg(0)),
                     timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "decision due by %1")).arg(isoShown(arg(1)))})};
    case TimelineKind::Withdrawn: return {texts::status(Status::Withdrawn), joinedFacts({arg(0), groundWord(arg(1))})};
    case TimelineKind::ReminderPutOff: {
        const QString until =
            arg(0).isEmpty() ? QString()
                             : timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "until %1")).arg(isoShown(arg(0)));
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Reminder put off")),
                joinedFacts({until, event.note})};
    }
    case TimelineKind::ReminderHandled:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Reminder handled")), event.note};
    case TimelineKind::ReminderCalled:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Subject told by phone")), event.note};
    case TimelineKind::ReminderDossier:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier received")), event.note};
    case TimelineKind::LetterDrafted: return letterWords(QT_TRANSLATE_NOOP("RecognitionStory", "%1 drafted"), event);
    case TimelineKind::LetterSent: return letterWords(QT_TRANSLATE_NOOP("RecognitionStory", "%1 sent"), event);
    case TimelineKind::LetterReceived: return letterWords(QT_TRANSLATE_NOOP("RecognitionStory", "%1 received"), event);
    case TimelineKind::LetterReplied: return letterWords(QT_TRANSLATE_NOOP("RecognitionStory", "%1 answered"), event);
    case TimelineKind::LastDay: return lastDayWords(arg(0).toInt());
    default: return begunWords(event);
    }
}

/// A stored value of a version in words.
QString factWords(const QString& field, const QJsonValue& value, const Snapshot& snapshot, const Units& units)
{
    QString words;
    if (field == SubjectVersion::Field::unit)
        words = units.describe(UnitId{value.toInteger()});
    else if (field == SubjectVersion::Field::subject) {
        const Subject* subject = snapshot.subject(SubjectId{value.toInteger()});
        words = subject ? subject->name : QString();
    } else if (field == SubjectVersion::Field::kind)
        words = texts::kind(fromCode<SubjectKind>(value.toString()).value_or(SubjectKind::Household));
    else if (field == SubjectVersion::Field::subKind && !value.toString().isEmpty())
        words = texts::subKind(value.toString());
    else if (field == SubjectVersion::Field::representativeSex)
        words = texts::sex(fromCode<Sex>(value.toString()).value_or(Sex::Unknown));
    else if (field == SubjectVersion::Field::registrationDate)
        words = isoShown(value.toString());
    else
        words = value.toString();
    return words.isEmpty() ? QStringLiteral("–") : words;
}

TimelineWords changeWordsOf(const TimelineEvent& event, const Snapshot& snapshot, const Units& units)
{
    const auto reason = fromCode<ChangeReason>(event.args.value(0)).value_or(ChangeReason::Other);
    QStringList lines = changedFactLines(event.entity, event.before, event.after, snapshot, units);
    if (!event.note.isEmpty()) lines << event.note;
    return {changeReasonWord(reason), lines.join(u'\n')};
}

} // namespace

QString changeReasonWord(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::Rename: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "New name"));
    case ChangeReason::LegalForm:
        return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "New legal form or registration"));
    case ChangeReason::Representative: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "New representative"));
    case ChangeReason::Transfer: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Given to another subject"));
    case ChangeReason::Move: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Moved to another place"));
    case ChangeReason::Other: return timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Other change"));
    }
    return {};
}

QStringList changedFactLines(const QString& entity, const QJsonObject& before, const QJsonObject& after,
                             const Snapshot& snapshot, const Units& units)
{
    QStringList lines;
    const QStringList fields = {QStringLiteral("name"),
                                SubjectVersion::Field::subject,
                                QStringLiteral("kind"),
                                SubjectVersion::Field::subKind,
                                SubjectVersion::Field::taxCode,
                                SubjectVersion::Field::registrationNo,
                                SubjectVersion::Field::registrationDate,
                                QStringLiteral("representative"),
                                SubjectVersion::Field::representativeSex,
                                QStringLiteral("ethnicity"),
                                SubjectVersion::Field::unit,
                                QStringLiteral("address")};
    for (const QString& field : fields)
        if (before.value(field) != after.value(field))
            lines << QStringLiteral("%1: %2 → %3")
                         .arg(texts::field(entity, field), factWords(field, before.value(field), snapshot, units),
                              factWords(field, after.value(field), snapshot, units));
    return lines;
}

TimelineWords timelineWords(const TimelineEvent& event, const Snapshot& snapshot, const Units& units)
{
    const auto arg = [&](int i) { return event.args.value(i); };
    switch (event.kind) {
    case TimelineKind::SubjectChanged:
    case TimelineKind::ProductChanged: return changeWordsOf(event, snapshot, units);
    case TimelineKind::Filed:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Dossier handed in")),
                dossierWords::kind(fromCode<Origin>(arg(0)).value_or(Origin::First))};
    case TimelineKind::Step:
        return {dossierStepWord(fromCode<ApplicationState>(arg(0)).value_or(ApplicationState::Draft)), event.note};
    case TimelineKind::Scored:
        return {timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Scored by the council")),
                joinedFacts({timelineWord(QT_TRANSLATE_N_NOOP("RecognitionStory", "%n score sheet(s)"), arg(0).toInt()),
                             pointsWord(arg(1))})};
    case TimelineKind::Decided: return councilWords(event);
    case TimelineKind::DecisionSigned:
        return {
            timelineWord(QT_TRANSLATE_NOOP("RecognitionStory", "Decision %1")).arg(arg(0)),
            joinedFacts({texts::decisionKind(fromCode<DecisionKind>(arg(2)).value_or(DecisionKind::Other)), arg(1)})};
    default: return certificateWords(event);
    }
}

} // namespace ocop
