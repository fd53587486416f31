#include "core/base/dates.h"
#include "core/promotion/event_acts.h"
#include "core/promotion/event_result.h"
#include "ui/promotion/hall/attendees_part.h"
#include "ui/promotion/hall/tasks_part.h"
#include "ui/promotion/participant_form.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/promotion/promotion_parts.h"
#include "ui/records/lookups.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString hallWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("promotionParts", source, nullptr, n);
}

QString filledParts(const QString& between, QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString choiceTitle(const std::optional<Choice>& choice) { return choice ? choice->title : QString(); }

template <class Record>
std::vector<Record> allOf(std::span<const Record> records)
{
    return {records.begin(), records.end()};
}

Column hallColumn(const char* key, const QString& title, const QString& second, int width)
{
    return {.key = QLatin1String(key),
            .title = title,
            .kind = CellKind::TwoLine,
            .width = width,
            .stretch = true,
            .secondTitle = second};
}

Column moneyColumn(const QString& title)
{
    return {.key = QStringLiteral("value"), .title = title, .kind = CellKind::Number, .width = 96};
}

CellData cameCell(Attended attended)
{
    CellData cell = textCell(promotionWords::attended(attended));
    if (attended == Attended::Yes) cell.mark = Mark::InForce;
    if (attended == Attended::No) cell.mark = Mark::Withdrawn;
    return cell;
}

/// Participants go with what they show.
class ParticipantsPart : public AttendeesPart<EventParticipant, ParticipantForm>
{
public:
    using AttendeesPart::AttendeesPart;

protected:
    void removeOne(WriteAct& act, const EventParticipant& record) override
    {
        removeWhole(session().book().stores<PromotionStores>(), act, record);
    }
};

} // namespace

AttendeesWords AttendeesWords::make()
{
    return {
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "Paste a list…")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "Take what was copied elsewhere as a list (Ctrl+V)")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "From a file…")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "Read a list from Excel, LibreOffice or CSV")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "They came")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "Those selected came; once more takes it back (Space)")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "Did not come")),
        hallWord(QT_TRANSLATE_NOOP("promotionParts", "Those selected did not come (Shift+Space)")),
        [](int came, int all, int absent) {
            const QString sum =
                hallWord(QT_TRANSLATE_NOOP("promotionParts", "came %1/%2")).arg(formatCount(came), formatCount(all));
            return absent == 0
                       ? sum
                       : hallWord(QT_TRANSLATE_NOOP("promotionParts", "%1, %2 absent")).arg(sum, formatCount(absent));
        },
        [](int people, Attended attended) {
            const QString what = attended == Attended::Yes ? hallWord(QT_TRANSLATE_NOOP("promotionParts", "came"))
                                 : attended == Attended::No
                                     ? hallWord(QT_TRANSLATE_NOOP("promotionParts", "did not come"))
                                     : hallWord(QT_TRANSLATE_NOOP("promotionParts", "not known whether they came"));
            return hallWord(QT_TRANSLATE_N_NOOP("promotionParts", "%n delegate(s): %1"), people).arg(what);
        }};
}

RecordPart* makeParticipantsPart(Session& session, QWidget* parent)
{
    const auto maker = [](const Session& s, const EventParticipant& each) {
        return choiceTitle(lookups::subject(s, each.subject));
    };
    return new ParticipantsPart(
        session,
        {QStringLiteral("participants"), hallWord(QT_TRANSLATE_NOOP("promotionParts", "Participants")),
         QStringLiteral("system-users"), hallWord(QT_TRANSLATE_NOOP("promotionParts", "No participant yet")),
         hallWord(QT_TRANSLATE_NOOP("promotionParts",
                                    "Insert adds a producer with the products it shows; Ctrl+V takes a whole list."))},
        {{{.key = QStringLiteral("stall"),
           .title = hallWord(QT_TRANSLATE_NOOP("promotionParts", "Stall")),
           .width = 52},
          [](const EventParticipant& each) { return textCell(each.stall); }},
         {hallColumn("maker", hallWord(QT_TRANSLATE_NOOP("promotionParts", "Producer")),
                     hallWord(QT_TRANSLATE_NOOP("promotionParts", "Products")), 180),
          [&session, maker](const EventParticipant& each) {
              QStringList products;
              for (const EventProduct& shown : session.state().promotion.shownBy(each.id))
                  products << choiceTitle(lookups::product(session, shown.product));
              return twoLineCell(maker(session, each), products.join(QStringLiteral(", ")));
          }},
         {{.key = QStringLiteral("came"),
           .title = hallWord(QT_TRANSLATE_NOOP("promotionParts", "Came")),
           .kind = CellKind::Status,
           .width = 110},
          [](const EventParticipant& each) { return cameCell(each.attended); }},
         {moneyColumn(hallWord(QT_TRANSLATE_NOOP("promotionParts", "Sales"))),
          [](const EventParticipant& each) { return moneyCell(each.sales); }}},
        [](const Session& s, qint64 owner) { return allOf(s.state().promotion.participantsOf({owner})); }, maker,
        parent);
}

RecordPart* makeGuestsPart(Session& session, QWidget* parent)
{
    return new AttendeesPart<EventGuest, EventGuestForm>(
        session,
        {QStringLiteral("guests"), hallWord(QT_TRANSLATE_NOOP("promotionParts", "Guests")), QStringLiteral("group"),
         hallWord(QT_TRANSLATE_NOOP("promotionParts", "No guest yet")),
         hallWord(QT_TRANSLATE_NOOP(
             "promotionParts",
             "Buyers, promotion bodies, agencies, localities, the press; Ctrl+V takes a whole list."))},
        {{hallColumn("organisation", hallWord(QT_TRANSLATE_NOOP("promotionParts", "Organisation")),
                     hallWord(QT_TRANSLATE_NOOP("promotionParts", "Who comes")), 180),
          [](const EventGuest& each) {
              return twoLineCell(each.organisation, filledParts(QStringLiteral(", "), {each.person, each.title}));
          }},
         {{.key = QStringLiteral("kind"), .title = hallWord(QT_TRANSLATE_NOOP("promotionParts", "Kind")), .width = 110},
          [](const EventGuest& each) { return textCell(promotionWords::guestKind(each.kind)); }},
         {{.key = QStringLiteral("came"),
           .title = hallWord(QT_TRANSLATE_NOOP("promotionParts", "Came")),
           .kind = CellKind::Status,
           .width = 110},
          [](const EventGuest& each) { return cameCell(each.attended); }}},
        [](const Session& s, qint64 owner) { return allOf(s.state().promotion.guestsOf({owner})); },
        [](const Session&, const EventGuest& each) { return each.organisation; }, parent);
}

RecordPart* makeTasksPart(Session& session, QWidget* parent)
{
    return new TasksPart(
        session,
        {QStringLiteral("tasks"), hallWord(QT_TRANSLATE_NOOP("promotionParts", "Tasks")), QStringLiteral("view-task"),
         hallWord(QT_TRANSLATE_NOOP("promotionParts", "No task yet")),
         hallWord(QT_TRANSLATE_NOOP(
             "promotionParts",
             "What the conclusion asks to be done, by whom and until when; Ctrl+V takes several at once."))},
        {{hallColumn("task", hallWord(QT_TRANSLATE_NOOP("promotionParts", "Task")),
                     hallWord(QT_TRANSLATE_NOOP("promotionParts", "By whom")), 200),
          [](const EventTask& each) { return twoLineCell(each.task, each.who); }},
         {{.key = QStringLiteral("due"),
           .title = hallWord(QT_TRANSLATE_NOOP("promotionParts", "Due on")),
           .kind = CellKind::TwoLine,
           .width = 110,
           .secondTitle = hallWord(QT_TRANSLATE_NOOP("promotionParts", "Standing"))},
          [&session](const EventTask& each) {
              const QDate day = session.asOf();
              const QString standing = !isOpen(each, day)     ? hallWord(QT_TRANSLATE_NOOP("promotionParts", "done"))
                                       : isOverdue(each, day) ? hallWord(QT_TRANSLATE_NOOP("promotionParts", "overdue"))
                                                              : hallWord(QT_TRANSLATE_NOOP("promotionParts", "to do"));
              CellData cell = twoLineCell(formatDate(each.dueOn), standing);
              cell.value = each.dueOn;
              cell.mark = !isOpen(each, day) ? Mark::InForce : isOverdue(each, day) ? Mark::Expired : Mark::NotYet;
              return cell;
          }}},
        [](const Session& s, qint64 owner) { return allOf(s.state().promotion.tasksOf({owner})); },
        [](const Session&, const EventTask& each) { return each.task.section(u'\n', 0, 0); }, parent);
}

} // namespace ocop
