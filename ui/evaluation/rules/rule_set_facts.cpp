#include "ui/evaluation/rules/rule_set_facts.h"

#include "core/base/dates.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString lines(const QStringList& list) { return list.join(u'\n'); }

QString bandLines(const RuleSet& rules)
{
    QStringList list;
    int above = 0;
    for (const StarBand& band : rules.bands) {
        list << (above == 0
                     ? RuleWords::tr("%1: from %2 points").arg(texts::stars(band.stars), QString::number(band.from))
                     : RuleWords::tr("%1: from %2 to below %3")
                           .arg(texts::stars(band.stars), QString::number(band.from), QString::number(above)));
        above = band.from;
    }
    return lines(list);
}

QString partLine(const RuleSet& rules)
{
    QStringList list;
    for (const auto& [part, most] : rules.partMaxima)
        list << QStringLiteral("%1: %2").arg(QString(QChar(u'A' + int(part))), QString::number(most));
    return list.join(QStringLiteral(" · "));
}

QString authorityLines(const RuleSet& rules)
{
    QStringList list;
    for (const auto& [star, who] : rules.authority) list << QStringLiteral("%1: %2").arg(texts::stars(star), who);
    return lines(list);
}

QString councilLines(const CouncilRules& council)
{
    return lines(
        {RuleWords::tr("at least %1/%2 of the members, with the chair")
             .arg(QString::number(council.quorumNumerator), QString::number(council.quorumDenominator)),
         (council.deviationAtLimit ? RuleWords::tr("totals %1 points or more apart: discuss and score again")
                                   : RuleWords::tr("totals more than %1 points apart: discuss and score again"))
             .arg(council.deviationLimit),
         council.minimaByMember ? RuleWords::tr("minima: every member's points")
                                : RuleWords::tr("minima: the members' mean")});
}

QString evidenceLine(const EvidenceKind& kind)
{
    QStringList remarks;
    if (kind.required) remarks << RuleWords::tr("required");
    if (!kind.requiredSets.empty())
        remarks << RuleWords::tr("required for sets %1–%2")
                       .arg(QString::number(kind.requiredSets.front()), QString::number(kind.requiredSets.back()));
    if (kind.notForServices) remarks << RuleWords::tr("not for services");
    for (const QString& code : kind.origins)
        if (const auto origin = fromCode<Origin>(code)) remarks << dossierWords::kind(*origin).toLower();
    if (kind.expires) remarks << RuleWords::tr("has a last day");
    const QString line = QStringLiteral("• ") + kind.title;
    return remarks.isEmpty() ? line : line + QStringLiteral(" — ") + remarks.join(QStringLiteral(", "));
}

QString daysOr(int days, const QString& words, const QString& none) { return days > 0 ? words.arg(days) : none; }

} // namespace

QString validityOfRuleSet(const RuleBook& book, const RuleSet& rules)
{
    const RuleSet* replaced = book.replacedBy(rules); // a decree that is amended goes on
    if (!replaced) return RuleWords::tr("from %1").arg(formatDate(rules.validFrom));
    return QStringLiteral("%1 – %2").arg(formatDate(rules.validFrom), formatDate(replaced->validFrom.addDays(-1)));
}

std::vector<RecordFact> factsOfRuleSet(const RuleBook& book, const RuleSet& rules)
{
    const QString none = RuleWords::tr("not set by the decree");
    std::vector<RecordFact> facts;
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty()) facts.push_back({label, text});
    };
    add(RuleWords::tr("In force"), validityOfRuleSet(book, rules));
    const auto other = [](const RuleSet& set) {
        return RuleWords::tr("%1, from %2")
            .arg(set.title.section(QStringLiteral(" ngày "), 0, 0), formatDate(set.validFrom));
    };
    if (const RuleSet* amending = book.amendedBy(rules)) add(RuleWords::tr("Amended by"), other(*amending));
    if (const RuleSet* replacing = book.replacedBy(rules)) add(RuleWords::tr("Replaced by"), other(*replacing));
    if (const RuleSet* amended = book.find(rules.amends)) add(RuleWords::tr("Amends"), amended->title);
    add(RuleWords::tr("Score sheets"),
        rules.sheets.isEmpty() ? RuleWords::tr("none; only final scores are kept")
                               : RuleWords::tr("%1 product sets").arg(book.sheetNumbers(rules.sheets).size()));
    add(RuleWords::tr("Points of the parts"), partLine(rules));
    add(RuleWords::tr("Stars by the mean total"), bandLines(rules));
    add(RuleWords::tr("Recognised by"), authorityLines(rules));
    add(RuleWords::tr("Certificate valid"), RuleWords::tr("%1 months").arg(rules.validityMonths));
    add(RuleWords::tr("Filing for renewal"),
        rules.filingOpensDays > 0
            ? RuleWords::tr("%1 to %2 days before the last valid day")
                  .arg(QString::number(rules.filingOpensDays), QString::number(rules.filingClosesDays))
            : none);
    add(RuleWords::tr("Notice of the end"), daysOr(rules.noticeDays, RuleWords::tr("at least %1 days before"), none));
    add(RuleWords::tr("Commune's report"),
        rules.communeReport ? RuleWords::tr("Mẫu 03, within %1 working days").arg(rules.communeCheckDays)
                            : RuleWords::tr("none"));
    add(RuleWords::tr("Decision"),
        daysOr(rules.decisionDays, RuleWords::tr("%1 days from the full dossier (renewal)"), none));
    add(RuleWords::tr("Extension"),
        daysOr(rules.extensionDays, RuleWords::tr("up to %1 days after the last valid day"), RuleWords::tr("none")));
    if (rules.oldDossiersUntil.isValid())
        add(RuleWords::tr("Earlier dossiers"),
            RuleWords::tr("may be judged by it until %1").arg(formatDate(rules.oldDossiersUntil)));
    if (rules.oldRenewalsUntil.isValid())
        add(RuleWords::tr("Earlier renewals"),
            RuleWords::tr("may be judged by it until %1").arg(formatDate(rules.oldRenewalsUntil)));
    add(RuleWords::tr("Council, unless its own rules differ"), councilLines(rules.council));
    return facts;
}

std::vector<RecordFact> papersOfRuleSet(const RuleSet& rules)
{
    QStringList evidence;
    for (const EvidenceKind& kind : rules.evidence) evidence << evidenceLine(kind);
    QStringList notes;
    for (const QString& note : rules.notes) notes << QStringLiteral("• ") + note;
    return {{RuleWords::tr("Evidence of a dossier"), lines(evidence), {}, true},
            {RuleWords::tr("Notes"), lines(notes), {}, true}};
}

} // namespace ocop
