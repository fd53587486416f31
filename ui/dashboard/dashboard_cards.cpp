#include "ui/dashboard/dashboard_cards.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/reminders/work_list.h"
#include "ui/kit/card_button.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>

namespace ocop {
namespace {

constexpr auto recognisedCard = "recognised";
constexpr auto inForceCard = "inForce";
constexpr auto lapsedCard = "lapsed";
constexpr auto withdrawnCard = "withdrawn";
constexpr auto expiringCard = "expiring";
constexpr auto subjectsCard = "subjects";

QString starsNote(const StarCounts& counts)
{
    QStringList parts;
    // Three levels in words are wider than the card.
    const bool narrow = counts[3] > 0 && counts[4] > 0 && counts[5] > 0;
    for (int stars = 5; stars >= 3; --stars)
        if (counts[stars] > 0)
            parts << QStringLiteral("%1 × %2").arg(formatCount(counts[stars]),
                                                   narrow ? QStringLiteral("%1★").arg(stars) : texts::stars(stars));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DashboardCards::DashboardCards(QWidget* parent) : QWidget(parent), m_row(new CardRow(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    add(QLatin1String(recognisedCard), tr("Recognised products"));
    add(QLatin1String(inForceCard), tr("In force"));
    add(QLatin1String(lapsedCard), tr("Lapsed"));
    add(QLatin1String(withdrawnCard), tr("Withdrawn"));
    add(QLatin1String(expiringCard), QString());
    add(QLatin1String(subjectsCard), tr("Subjects"));
    card(QLatin1String(recognisedCard))->setIconName(QStringLiteral("tag"));
    card(QLatin1String(inForceCard))->setMark(Mark::InForce);
    card(QLatin1String(lapsedCard))->setMark(Mark::Expired);
    card(QLatin1String(withdrawnCard))->setMark(Mark::Withdrawn);
    card(QLatin1String(expiringCard))->setMark(Mark::Expiring);
    card(QLatin1String(subjectsCard))->setIconName(QStringLiteral("system-users"));
    // Titles and notes differ in length; the withdrawn card gives up what the subjects' three kinds need.
    auto* row = static_cast<QHBoxLayout*>(m_row->layout());
    row->setSpacing(12);
    const int stretches[] = {191, 177, 175, 150, 186, 203};
    for (int i = 0; i < 6; ++i) row->setStretch(i, stretches[i]);
}

void DashboardCards::add(const QString& key, const QString& title)
{
    CardButton* button = m_row->addCard(key, title);
    button->setCheckable(false);
    m_cards[key] = button;
    connect(button, &CardButton::clicked, this, [this, key] {
        const BoardMark mark = m_marks[key];
        if (mark.count > 0) Q_EMIT activated(mark);
    });
}

void DashboardCards::fill(const QString& key, BoardMark mark, const QString& note, const QString& tip)
{
    CardButton* button = card(key);
    mark.detail = QStringLiteral("%1: %2").arg(mark.words, formatCount(mark.count));
    button->setNumber(formatCount(mark.count));
    button->setNote(note);
    button->setToolTip(tip.isEmpty() ? note : tip);
    m_marks[key] = std::move(mark);
}

void DashboardCards::show(const Session& session)
{
    const Statistics& statistics = session.statistics();
    const Tally total = statistics.total();
    const QString scope = session.scopeText();
    const auto words = [&](const QString& what) { return QStringLiteral("%1 · %2").arg(scope, what); };
    const auto standing = [&](StandingClass of) {
        Selection selection = scopedSelection(session);
        selection.standing = of;
        return selection;
    };

    const QDate yearAgo = session.asOf().addYears(-1);
    const Statistics then(session.snapshot(), session.book().units(), session.book().groups(), yearAgo,
                          session.expiringDays(), session.district());
    const int grown = total.products.total() - then.total().products.total();
    fill(QLatin1String(recognisedCard), {scopedSelection(session), words(tr("recognised")), {}, total.products.total()},
         tr("%1 since %2")
             .arg((grown < 0 ? QStringLiteral("−") : QStringLiteral("+")) + formatCount(qAbs(grown)),
                  formatDate(yearAgo)),
         starsNote(total.products));
    fill(QLatin1String(inForceCard),
         {standing(StandingClass::InForce),
          words(texts::standing(StandingClass::InForce).toLower()),
          {},
          total.inForce.total()},
         starsNote(total.inForce),
         tr("%1 of all recognised").arg(formatPercent(total.inForce.total(), total.products.total())));
    fill(QLatin1String(lapsedCard),
         {standing(StandingClass::Lapsed),
          words(texts::standing(StandingClass::Lapsed).toLower()),
          {},
          total.lapsed.total()},
         starsNote(total.lapsed),
         tr("%1 of all recognised").arg(formatPercent(total.lapsed.total(), total.products.total())));
    fill(QLatin1String(withdrawnCard),
         {standing(StandingClass::Withdrawn),
          words(texts::standing(StandingClass::Withdrawn).toLower()),
          {},
          total.withdrawn},
         total.missingDate > 0 ? tr("%1 with dates missing").arg(formatCount(total.missingDate)) : tr("by decision"));

    const int days = session.expiringDays();
    Selection soon = scopedSelection(session);
    soon.endsWithinDays = days;
    const std::vector<WorkItem>& work = session.workItems();
    const auto mustNotify =
        std::count_if(work.begin(), work.end(), [](const WorkItem& item) { return item.due.owesNotice(); });
    card(QLatin1String(expiringCard))->setText(tr("End within %n day(s)", nullptr, days));
    fill(QLatin1String(expiringCard), {soon, words(tr("ending within %n day(s)", nullptr, days)), {}, total.expiring},
         mustNotify > 0 ? tr("%1 to be notified now").arg(formatCount(mustNotify)) : tr("none to be notified now"));

    const int coops = total.subjects(SubjectKind::Cooperative) + total.subjects(SubjectKind::CooperativeGroup);
    const int firms = total.subjects(SubjectKind::Enterprise);
    const int households = total.subjects(SubjectKind::Household);
    const int all = total.subjects();
    const int others = all - coops - firms - households;
    const QString rest = others > 0 ? tr(" · %1 others").arg(formatCount(others)) : QString();
    BoardMark subjects{scopedSelection(session), words(tr("subjects")), {}, all, ListPage::Subjects};
    fill(QLatin1String(subjectsCard), subjects,
         tr("households: %1 · coops: %2 · firms: %3")
                 .arg(formatCount(households), formatCount(coops), formatCount(firms)) +
             rest,
         tr("%1 (%2) households · %3 (%4) cooperatives and cooperative groups · %5 (%6) enterprises")
                 .arg(formatCount(households), formatPercent(households, all), formatCount(coops),
                      formatPercent(coops, all), formatCount(firms), formatPercent(firms, all)) +
             rest);
}

} // namespace ocop
