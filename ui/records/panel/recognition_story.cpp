#include "ui/records/panel/recognition_story.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/timeline/timeline.h"
#include "ui/words/texts.h"
#include "ui/words/timeline_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString storyIcon(TimelineKind kind)
{
    const auto ofStatus = [](Status status) { return themeOf().look(markOf(status)).icon; };
    switch (kind) {
    case TimelineKind::SubjectChanged: return QStringLiteral("system-users");
    case TimelineKind::ProductChanged: return QStringLiteral("tag");
    case TimelineKind::Filed: return QStringLiteral("document-new");
    case TimelineKind::Step: return QStringLiteral("document-import");
    case TimelineKind::Scored: return QStringLiteral("draw-freehand");
    case TimelineKind::Decided: return QStringLiteral("group");
    case TimelineKind::DecisionSigned: return QStringLiteral("office-report");
    case TimelineKind::Gap: return QStringLiteral("chronometer");
    case TimelineKind::Superseded: return ofStatus(Status::Superseded);
    case TimelineKind::Expired: return ofStatus(Status::Expired);
    case TimelineKind::Begun: return QStringLiteral("view-certificate");
    case TimelineKind::Extended: return ofStatus(Status::Extended);
    case TimelineKind::WithdrawalConcluded: return QStringLiteral("data-warning");
    case TimelineKind::Withdrawn: return ofStatus(Status::Withdrawn);
    case TimelineKind::ReminderPutOff: return QStringLiteral("clock");
    case TimelineKind::ReminderHandled: return QStringLiteral("task-complete");
    case TimelineKind::ReminderCalled: return QStringLiteral("call-start");
    case TimelineKind::ReminderDossier: return QStringLiteral("document-import");
    case TimelineKind::LetterDrafted:
    case TimelineKind::LetterSent:
    case TimelineKind::LetterReceived:
    case TimelineKind::LetterReplied: return QStringLiteral("mail-message");
    case TimelineKind::LastDay: return ofStatus(Status::InForce);
    }
    return {};
}

/// The colour of what calls for attention; the rest stays quiet.
std::optional<Mark> storyMark(const TimelineEvent& event, int expiringDays)
{
    switch (event.kind) {
    case TimelineKind::Expired: return Mark::Expired;
    case TimelineKind::Extended: return Mark::Extended;
    case TimelineKind::WithdrawalConcluded: return Mark::Warning;
    case TimelineKind::Withdrawn: return Mark::Withdrawn;
    case TimelineKind::Gap: return Mark::Expired;
    case TimelineKind::LastDay:
        return event.args.value(0).toInt() <= expiringDays ? std::optional(Mark::Expiring) : std::nullopt;
    default: return std::nullopt;
    }
}

bool isMilestone(TimelineKind kind)
{
    return kind == TimelineKind::Begun || kind == TimelineKind::LastDay || kind == TimelineKind::Withdrawn ||
           kind == TimelineKind::Expired;
}

/// A decision of the very day is told with the certificate that begins or ends by it.
bool isToldWithCertificate(const TimelineEvent& decision, const std::vector<TimelineEvent>& events)
{
    return decision.kind == TimelineKind::DecisionSigned &&
           std::any_of(events.begin(), events.end(), [&](const TimelineEvent& each) {
               const bool begun = each.kind == TimelineKind::Begun && each.args.value(1) == decision.args.value(0);
               const bool ended = each.kind == TimelineKind::Withdrawn && each.args.value(0) == decision.args.value(0);
               return each.product == decision.product && each.day == decision.day && (begun || ended);
           });
}

TimelineNode storyNode(const Session& session, const TimelineEvent& event, bool namesProducts)
{
    const Snapshot& all = session.snapshot();
    const TimelineWords words = timelineWords(event, all, session.book().units());
    TimelineNode node{storyIcon(event.kind), formatDate(event.day), words.title, words.text};
    if (!event.day.isValid()) node.date = texts::status(Status::MissingDate);
    if (event.future && event.kind != TimelineKind::LastDay)
        node.date += QStringLiteral(" · ") + QCoreApplication::translate("RecognitionStory", "to come");
    const Product* product = namesProducts ? all.product(event.product) : nullptr;
    if (product) node.text = node.text.isEmpty() ? product->name : product->name + u'\n' + node.text;
    node.stars = event.kind == TimelineKind::Begun || event.kind == TimelineKind::Decided ? event.stars : 0;
    node.filled = event.kind == TimelineKind::Begun && !event.future;
    node.strong = isMilestone(event.kind);
    node.mark = storyMark(event, session.expiringDays());
    node.entity = event.entity;
    node.id = event.record;
    return node;
}

TimelineSource sourceOf(const Session& session)
{
    return {session.snapshot(), session.evaluations(), session.reminders(), session.asOf()};
}

/// From the newest down; what has no day is the oldest as far as anyone knows.
std::vector<TimelineNode> nodesOf(const Session& session, const std::vector<TimelineEvent>& events, bool namesProducts)
{
    std::vector<TimelineNode> nodes;
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (!isToldWithCertificate(*event, events)) nodes.push_back(storyNode(session, *event, namesProducts));
    return nodes;
}

} // namespace

std::vector<TimelineNode> recognitionStory(const Session& session, SubjectId subject)
{
    return nodesOf(session, timelineOf(sourceOf(session), subject), true);
}

std::vector<TimelineNode> recognitionStory(const Session& session, ProductId product)
{
    return nodesOf(session, timelineOf(sourceOf(session), product), false);
}

} // namespace ocop
