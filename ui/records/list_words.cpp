#include "ui/records/list_words.h"

#include "core/base/formats.h"
#include "ui/words/texts.h"

#include <QStringList>

#include <QCoreApplication>

namespace ocop {

QString standingSummary(const Tally& tally)
{
    QStringList stars;
    for (int star = 3; star <= 5; ++star)
        if (tally.inForce[star])
            stars << QStringLiteral("%1 %2").arg(texts::stars(star), formatCount(tally.inForce[star]));
    QStringList parts{
        QStringLiteral("%1 %2").arg(texts::standing(StandingClass::InForce), formatCount(tally.inForce.total()))};
    if (!stars.isEmpty()) parts.last() += QStringLiteral(" (") + stars.join(QStringLiteral(", ")) + u')';
    const std::pair<StandingClass, int> others[] = {{StandingClass::Lapsed, tally.lapsed.total()},
                                                    {StandingClass::Withdrawn, tally.withdrawn},
                                                    {StandingClass::MissingDate, tally.missingDate}};
    for (const auto& [standing, count] : others)
        if (count) parts << QStringLiteral("%1 %2").arg(texts::standing(standing), formatCount(count));
    return parts.join(QStringLiteral("  ·  "));
}

QString communeText(const Units& units, UnitId commune)
{
    const Unit* unit = units.find(commune);
    return unit ? unit->fullName() : QString();
}

QString districtText(const Units& units, UnitId district)
{
    const Unit* unit = units.find(district);
    return unit ? unit->name : QString();
}

CellData certificateStars(const Certificate& certificate)
{
    CellData cell = starsCell(certificate.stars);
    if (!certificate.potentialFive) return cell;
    cell.tip = QCoreApplication::translate("RecognitionStory", "potential 5 stars");
    cell.spoken = cell.text + QStringLiteral(", ") + cell.tip;
    return cell;
}

} // namespace ocop
