#include "ui/evaluation/sheets/sheet_evidence.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/criteria_set.h"
#include "core/promotion/stability.h"
#include "ui/session/session.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString evidenceWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("sheetEvidence", source, nullptr, n);
}

bool speaksOf(const Criterion& criterion, std::initializer_list<const char16_t*> words)
{
    const auto has = [&](const QString& text) {
        const QString plain = folded(text);
        return std::any_of(words.begin(), words.end(),
                           [&](const char16_t* word) { return plain.contains(QStringView(word)); });
    };
    return has(criterion.title) || std::any_of(criterion.options.begin(), criterion.options.end(),
                                               [&](const CriterionOption& each) { return has(each.label); });
}

QString contractLine(const PromotionBook& promotion, const Contract& contract, QDate day)
{
    const ContractOnDay stands = promotion.contractOn(contract, day);
    const Buyer* buyer = promotion.find<Buyer>(contract.buyer);
    QStringList parts{promotionWords::contractName(contract), buyer ? buyer->name : QString(),
                      promotionWords::contractState(stands.state),
                      evidenceWord(QT_TRANSLATE_N_NOOP("sheetEvidence", "%n month(s)"), monthsRun(contract, day))};
    if (stands.delivered && contract.value)
        parts << evidenceWord(QT_TRANSLATE_NOOP("sheetEvidence", "delivered %1 of %2 million đồng"))
                     .arg(formatMoney(stands.delivered), formatMoney(contract.value));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QStringList salesEvidence(const Session& session, const Criterion& criterion, SubjectId subject, QDate day)
{
    const PromotionBook& promotion = session.state().promotion;
    QStringList lines;
    if (speaksOf(criterion, {u"hop dong"})) {
        if (const SalesStability stable = salesStability(promotion, subject, day); stable.contracts > 0)
            lines << evidenceWord(QT_TRANSLATE_N_NOOP("sheetEvidence", "%n contract(s)"), stable.contracts) +
                         evidenceWord(QT_TRANSLATE_NOOP("sheetEvidence", ": %1 of 6 months or more, %2 of 12"))
                             .arg(QString::number(stable.sixMonths), QString::number(stable.twelveMonths));
        for (const Contract* each : promotion.contractsOf(subject))
            if (each->kind != ContractKind::Annex && each->signedOn <= day)
                lines << contractLine(promotion, *each, day);
    }
    if (speaksOf(criterion, {u"hoi cho", u"xuc tien"}))
        for (const TradeEvent& each : promotion.events()) {
            const auto participants = promotion.participantsOf(each.id);
            const bool tookPart =
                std::any_of(participants.begin(), participants.end(), [&](const EventParticipant& one) {
                    return one.subject == subject && one.attended != Attended::No;
                });
            if (tookPart && each.startsOn.isValid() && each.startsOn <= day)
                lines << QStringLiteral("%1 · %2 · %3")
                             .arg(each.name, formatDate(each.startsOn), promotionWords::eventLevel(each.level));
        }
    return lines;
}

} // namespace ocop
