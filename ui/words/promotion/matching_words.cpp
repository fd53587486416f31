#include "ui/words/promotion/matching_words.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace ocop::matchingWords {
namespace {

QString matchWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("matching", source, nullptr, n);
}

template <class Is>
QString joinedPoints(const Match& match, Is&& is)
{
    QStringList words;
    for (const MatchPoint& each : match.points)
        if (is(each)) words << point(each);
    return words.join(QStringLiteral("; "));
}

} // namespace

QString point(const MatchPoint& point)
{
    using Says = MatchPoint::Says;
    const QString name = standardName(point.standard);
    const QString day = formatDate(point.day);
    switch (point.says) {
    case Says::InName: return matchWord(QT_TRANSLATE_NOOP("matching", "the goods wanted by name"));
    case Says::InText: return matchWord(QT_TRANSLATE_NOOP("matching", "the goods wanted by description or group"));
    case Says::InGroup: return matchWord(QT_TRANSLATE_NOOP("matching", "of the group wanted"));
    case Says::HoldsStandard:
        return point.day.isValid() ? matchWord(QT_TRANSLATE_NOOP("matching", "has %1 until %2")).arg(name, day)
                                   : matchWord(QT_TRANSLATE_NOOP("matching", "has %1")).arg(name);
    case Says::NotInText: return matchWord(QT_TRANSLATE_NOOP("matching", "the goods wanted are not in its name"));
    case Says::GroupUnknown: return matchWord(QT_TRANSLATE_NOOP("matching", "its group is not known"));
    case Says::LacksStandard: return matchWord(QT_TRANSLATE_NOOP("matching", "lacks %1")).arg(name);
    case Says::StandardEnded: return matchWord(QT_TRANSLATE_NOOP("matching", "%1 ended on %2")).arg(name, day);
    case Says::StandardEnding: return matchWord(QT_TRANSLATE_NOOP("matching", "%1 ends on %2")).arg(name, day);
    case Says::CertificateEnding:
        return matchWord(QT_TRANSLATE_N_NOOP("matching", "the OCOP certificate ends in %n day(s)"), point.daysLeft);
    case Says::QuantityUnknown: return matchWord(QT_TRANSLATE_NOOP("matching", "quantity not known"));
    case Says::PriceUnknown: return matchWord(QT_TRANSLATE_NOOP("matching", "price not known"));
    }
    return {};
}

QString reasons(const Match& match)
{
    return joinedPoints(match, [](const MatchPoint& each) { return each.isFor(); });
}

QString lacks(const Match& match)
{
    return joinedPoints(match, [](const MatchPoint& each) { return !each.isFor(); });
}

QString goods(const BuyerNeed& need, const ProductGroups& groups)
{
    if (!need.goods.isEmpty()) return need.goods;
    const ProductGroup* group = groups.find(need.group);
    return group ? group->name : QString();
}

QString standards(const QString& codes)
{
    QStringList names;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) names << standardName(code);
    return names.join(QStringLiteral(", "));
}

} // namespace ocop::matchingWords
