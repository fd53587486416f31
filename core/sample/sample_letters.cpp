#include "core/sample/sample_letters.h"

#include "core/letters/letter_numbers.h"
#include "core/letters/letter_stores.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/letter_templates.h"
#include "core/reports/papers/standard_templates.h"

#include <algorithm>

namespace ocop {
namespace {

const QDate lettersBegin(2026, 9, 21); ///< a Monday; the first notices
const QDate lettersEnd(2026, 11, 12); ///< the last, still a draft
const QDate groundConcluded(2026, 11, 5);

/// What is planned from the sample as it stands within its act.
class SampleLetters
{
public:
    SampleLetters(Register& book, WriteAct& act) : m_book(book), m_act(act) {}

    void run()
    {
        // One letter for every step further than the draft, then a letter to a commune, then a draft.
        write(LetterKind::Expiry, lettersBegin, {4, 3, 2, 1});
        write(LetterKind::Locality, lettersBegin.addDays(9), {2});
        write(LetterKind::Expiry, lettersEnd, {0});
        conclude();
    }

private:
    /// The first letters owed on the day, each taken so many steps further than a draft.
    void write(LetterKind kind, QDate day, const std::vector<int>& steps);
    void keep(LetterPlan& plan, QDate day, int steps);
    void conclude();

    Register& m_book;
    WriteAct& m_act;
};

void SampleLetters::write(LetterKind kind, QDate day, const std::vector<int>& steps)
{
    const Snapshot snapshot = Snapshot::load(m_book, day);
    const auto products = productsOn(snapshot, m_book.units(), m_book.groups(), day, 90);
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(m_book.evaluation());
    const ReminderBook reminders = ReminderBook::load(m_book);
    const ReminderRules rules = ReminderRules::load(m_book);
    const WorkSource work{products, evaluations, reminders, rules, day, 90};
    const LetterSource source{work, snapshot, m_book.units()};
    const ReportSource paper{snapshot, m_book.units(), m_book.groups(), officeSettings(m_book.settings().all())};

    LetterOrder order = usualOrder(kind, paper.office.on(day), day);
    order.certificates = certificatesWanting(source, kind);
    order.signer = QStringLiteral("Trần Văn Mẫu");
    std::vector<LetterPlan> plans = planLetters(source, order);
    plans.erase(plans.begin() + std::ptrdiff_t(std::min(plans.size(), steps.size())), plans.end());
    numberLetters(plans, nextLetterNumber(reminders.letters(), day.year(), order.symbol));
    wordLetters(plans, paper, work, standardTemplate(templateOf(kind)));
    for (size_t i = 0; i < plans.size(); ++i) keep(plans[i], day, steps[i]);
}

void SampleLetters::keep(LetterPlan& plan, QDate day, int steps)
{
    auto& stores = m_book.stores<LetterStores>();
    stores.addDraft(m_act, plan.letter, plan.items, day);
    if (steps == 0) return;
    while (steps-- > 0) {
        const auto next = nextLetterState(plan.letter.state());
        if (!next) break;
        day = day.addDays(2);
        take(plan.letter,
             {*next, day, LetterChannel::Post, QStringLiteral("Sẽ nộp hồ sơ đánh giá lại trong tháng 11")});
    }
    keepHead(plan.letter, officeSettings(m_book.settings().all()));
    stores.letters.save(m_act, plan.letter);
}

/// A three-star product that runs on, found not to meet its criteria any more.
void SampleLetters::conclude()
{
    const Snapshot snapshot = Snapshot::load(m_book);
    for (const Certificate& each : snapshot.certificates()) {
        const bool runs = each.stars == 3 && each.effectiveFrom < groundConcluded.addYears(-1) &&
                          each.lastValidDay > groundConcluded.addYears(1) && !each.withdrawnOn.isValid();
        if (!runs || supersededFrom(each, snapshot.certificatesOf(each.product)).isValid()) continue;
        Certificate concluded = each;
        concluded.withdrawalGround = WithdrawalGround::B;
        concluded.withdrawalConcludedOn = groundConcluded;
        m_book.certificates().save(m_act, concluded);
        return;
    }
}

} // namespace

void addSampleLetters(Register& book, WriteAct& act) { SampleLetters(book, act).run(); }

} // namespace ocop
