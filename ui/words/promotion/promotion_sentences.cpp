#include "ui/words/promotion/promotion_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

const char* promotionSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("moneyForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not an amount in millions of đồng, such as 120 or 0,75.")},
        {QStringLiteral("contractKindForm"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” is no kind of contract: memorandum, frame contract, sales contract or annex.")},
        {QStringLiteral("annexOfNothing"),
         QT_TRANSLATE_NOOP("sentences", "An annex belongs to a contract, and these two have signed none yet.")},
        {QStringLiteral("annexOfSeveral"),
         QT_TRANSLATE_NOOP("sentences",
                           "These two have signed several contracts; please enter the annex by hand (Ctrl+N).")},
        {QStringLiteral("quantityForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not a quantity, such as 1.200 or 0,5.")},
        {QStringLiteral("priceOrder"),
         QT_TRANSLATE_NOOP("sentences", "%1 is less than the lower price, %2; please put the two in order.")},
        {QStringLiteral("absentWithSales"),
         QT_TRANSLATE_NOOP("sentences", "Sales or orders are noted of somebody who did not come; please check.")},
        {QStringLiteral("taskWithoutDay"),
         QT_TRANSLATE_NOOP("sentences", "Without a day nobody is reminded of this task.")},
        {QStringLiteral("beforeSigning"),
         QT_TRANSLATE_NOOP("sentences", "%1 is before the contract was signed, %2; please check both days.")},
        {QStringLiteral("liquidatedAndCancelled"),
         QT_TRANSLATE_NOOP("sentences",
                           "A contract is either liquidated or called off; please clear one of the days.")},
        {QStringLiteral("memorandumWithValue"),
         QT_TRANSLATE_NOOP("sentences", "A memorandum usually has no value; is it a contract?")},
        {QStringLiteral("goodsNotInRegister"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is no product of the register; is it one under another name?")},
        {QStringLiteral("goodsOfOtherSubject"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is a product of %2, not of the producer who signed.")},
        {QStringLiteral("goodsNotInForce"),
         QT_TRANSLATE_NOOP("sentences", "“%1” had no certificate in force on %2, when it was signed.")},
        {QStringLiteral("deliveredMoreThanAgreed"),
         QT_TRANSLATE_NOOP("sentences", "%1 million đồng were delivered, more than the %2 agreed; please check both.")},
        {QStringLiteral("followupSaysNothing"),
         QT_TRANSLATE_NOOP("sentences", "Please write down what was delivered, or what was found.")}};
    return sentences.value(code);
}

} // namespace ocop
