#pragma once

#include "core/letters/authorities.h"
#include "core/letters/letter_stores.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/letter_templates.h"
#include "core/reports/papers/standard_templates.h"
#include "tests/support/register_support.h"
#include "tests/support/reminder_support.h"

namespace ocop::test {

/// A register looked at on a day, as letters are planned from it.
class LetterDesk
{
public:
    LetterDesk(TempRegister& book, QDate day)
        : m_book(book), m_snapshot(Snapshot::load(*book)),
          m_products(productsOn(m_snapshot, book->units(), book->groups(), day, 90)),
          m_evaluations(EvaluationSnapshot::load(book->evaluation())), m_reminders(ReminderBook::load(*book)),
          m_rules(ReminderRules::load(*book)), m_work{m_products, m_evaluations, m_reminders, m_rules, day, 90}
    {
    }

    LetterSource source() const { return {m_work, m_snapshot, m_book->units()}; }
    const WorkSource& work() const { return m_work; }
    const ReminderBook& reminders() const { return m_reminders; }
    ReportSource paper() const
    {
        return {m_snapshot, m_book->units(), m_book->groups(), officeSettings(m_book->settings().all())};
    }

    LetterOrder order(LetterKind kind, std::vector<CertificateId> certificates) const
    {
        LetterOrder order;
        order.kind = kind;
        order.certificates = std::move(certificates);
        order.dated = m_work.asOf;
        order.symbol = usualLetterSymbol(kind, QStringLiteral("CCPTNT"));
        order.signerRole = QStringLiteral("CHI CỤC TRƯỞNG");
        order.signer = QStringLiteral("Nguyễn Văn An");
        order.copies = QStringLiteral("Như trên\nLưu: VT");
        order.recipient = withdrawalAuthority(m_work.asOf);
        return order;
    }
    /// Planned, numbered from `first` and worded in the standard wording.
    std::vector<LetterPlan> worded(const LetterOrder& order, int first = 1) const
    {
        std::vector<LetterPlan> plans = planLetters(source(), order);
        numberLetters(plans, first);
        wordLetters(plans, paper(), m_work, templateBody(m_book->templates(), templateOf(order.kind)));
        return plans;
    }
    /// The same, stored as drafts.
    std::vector<LetterPlan> stored(const LetterOrder& order, int first = 1) const
    {
        std::vector<LetterPlan> plans = worded(order, first);
        WriteAct act(m_book->database(), testAct(ActKind::Add));
        addLetters(m_book->stores<LetterStores>(), act, plans, m_work.asOf);
        act.commit();
        return plans;
    }

private:
    TempRegister& m_book;
    Snapshot m_snapshot;
    std::vector<ProductOnDay> m_products;
    EvaluationSnapshot m_evaluations;
    ReminderBook m_reminders;
    ReminderRules m_rules;
    WorkSource m_work;
};

} // namespace ocop::test
