#include "ui/letters/letter_drafts.h"

#include "core/letters/letter_stores.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/standard_templates.h"
#include "ui/letters/letter_outputs.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {

LetterDrafts::LetterDrafts(Session& session, std::vector<CertificateId> chosen)
    : m_session(session), m_chosen(std::move(chosen))
{
}

LetterDrafts LetterDrafts::invitations(Session& session, TradeEventId event)
{
    LetterDrafts drafts(session, {});
    drafts.m_kind = LetterKind::Invitation;
    drafts.m_event = event;
    return drafts;
}

QSet<qint64> LetterDrafts::plan(const LetterOrder& order, const QSet<qint64>& ticks, bool afresh)
{
    QSet<qint64> known;
    for (const LetterPlan& each : m_plans) known.insert(recipientKey(each));
    const WorkSource work = m_session.workSource();
    const LetterSource source{work, m_session.snapshot(), m_session.book().units(), &m_session.state().promotion};
    LetterOrder whole = order;
    whole.event = m_event;
    whole.certificates = m_chosen.empty() ? certificatesWanting(source, order.kind) : m_chosen;
    m_kind = order.kind;
    m_mark = m_session.version();
    m_plans = planLetters(source, whole);
    QSet<qint64> wanted;
    for (const LetterPlan& each : m_plans) {
        const qint64 key = recipientKey(each);
        if (afresh || !known.contains(key) ? !each.before : ticks.contains(key)) wanted.insert(key);
    }
    return wanted;
}

void LetterDrafts::setHead(const LetterOrder& order)
{
    for (LetterPlan& each : m_plans) putHead(each.letter, order);
}

std::vector<LetterPlan> LetterDrafts::ticked(const QSet<qint64>& ticks, int first) const
{
    std::vector<LetterPlan> plans;
    for (const LetterPlan& each : m_plans)
        if (ticks.contains(recipientKey(each))) plans.push_back(each);
    numberLetters(plans, first);
    return plans;
}

std::optional<LetterPlan> LetterDrafts::letter(qint64 recipient, const QSet<qint64>& ticks, int first) const
{
    for (const std::vector<LetterPlan>& plans : {ticked(ticks, first), m_plans})
        for (const LetterPlan& each : plans)
            if (recipientKey(each) == recipient) return each;
    return std::nullopt;
}

TemplateKind LetterDrafts::wordedBy() const { return templateOf(m_kind); }

QString LetterDrafts::wording() const { return templateBody(m_session.book().templates(), wordedBy()); }

Report LetterDrafts::paper(const LetterPlan& plan) const { return paper(plan, wording()); }

Report LetterDrafts::paper(const LetterPlan& plan, const QString& wording) const
{
    std::vector<LetterPlan> one{plan};
    wordLetters(one, letterSource(m_session), m_session.workSource(), wording);
    return makeLetter(letterSource(m_session), one.front().letter, one.front().items);
}

LetterDrafts::Counts LetterDrafts::count(const QSet<qint64>& ticks) const
{
    Counts counts;
    int chosen = 0;
    for (const LetterPlan& each : m_plans) {
        const int products = int(each.items.size());
        chosen += products - each.added + each.toldBefore;
        if (!ticks.contains(recipientKey(each))) {
            counts.repeated += each.before.has_value();
            continue;
        }
        ++counts.letters;
        counts.products += products;
    }
    counts.leftOut = std::max(0, int(m_chosen.size()) - chosen);
    return counts;
}

void LetterDrafts::word(std::vector<LetterPlan>& plans) const
{
    wordLetters(plans, letterSource(m_session), m_session.workSource(), wording());
}

std::vector<LetterId> LetterDrafts::keep(QWidget* window, std::vector<LetterPlan> plans,
                                         const PlanAgain& planAgain) const
{
    word(plans);
    const auto label = [&] {
        return QStringLiteral("%1: %2").arg(texts::letterKind(m_kind),
                                            texts::firstAndMore(plans.front().letter.recipient, plans.size()));
    };
    const auto again = [&](const QStringList& writers) {
        const bool goesOn = planAgain(writers, plans) && !plans.empty();
        word(plans);
        return goesOn;
    };
    const auto store = [&](WriteAct& act) {
        addLetters(m_session.book().stores<LetterStores>(), act, plans, m_session.today());
    };
    if (!writeShown(m_session, window, {ActKind::Add, label, m_mark, again, store})) return {};
    std::vector<LetterId> kept;
    for (const LetterPlan& each : plans) kept.push_back(each.letter.id);
    return kept;
}

} // namespace ocop
