#include "core/evaluation/verdict.h"

#include "core/base/formats.h"
#include "core/evaluation/record/shown_mean.h"

#include <algorithm>

namespace ocop {
namespace {

/// The lowest star that is recognised; below it a product only has a rank.
constexpr int lowestRecognised = 3;
constexpr int highestStar = 5;

Finding verdictReason(Severity severity, const char* code, const QStringList& args)
{
    return {severity, {}, QLatin1String(code), args, {}};
}

/// "50": where recognition begins.
QString leastRecognised(const RuleSet& rules)
{
    for (const StarBand& band : rules.bands)
        if (band.stars == lowestRecognised) return QString::number(band.from);
    return {};
}

bool isBeyond(int difference, const CouncilRules& council)
{
    return council.deviationAtLimit ? difference >= council.deviationLimit : difference > council.deviationLimit;
}

/// Judges one product; each step fills its part of the verdict.
class Judge
{
public:
    Judge(const RuleSet& rules, const CriteriaSet& sheet, const CouncilRules& council,
          const std::vector<MemberScores>& members, QChar sheetCase, PointsInWords words = PointsInWords::Exact)
        : m_rules(rules), m_sheet(sheet), m_council(council), m_members(members), m_case(sheetCase), m_words(words),
          m_scored(sheet.scored()), m_means(m_scored.size(), Mean{0, qint64(members.size())})
    {
    }

    Verdict judge(const QStringList& knockouts)
    {
        m_verdict.members = int(m_members.size());
        addUp();
        measureSpread();
        m_verdict.band = m_rules.bandOf(m_verdict.total.sum, m_verdict.total.count);
        findUnmet();
        findKnockouts(knockouts);
        award();
        giveReasons();
        return std::move(m_verdict);
    }

private:
    void addUp()
    {
        Mean* const parts[] = {&m_verdict.a, &m_verdict.b, &m_verdict.c};
        for (Mean* mean : {parts[0], parts[1], parts[2], &m_verdict.total}) *mean = {0, qint64(m_members.size())};
        m_verdict.memberTotals.assign(m_members.size(), 0);
        for (size_t i = 0; i < m_scored.size(); ++i)
            for (size_t member = 0; member < m_members.size(); ++member) {
                const int points = m_members[member].points.value(m_scored[i]->code);
                m_means[i].sum += points;
                parts[size_t(m_scored[i]->part)]->sum += points;
                m_verdict.total.sum += points;
                m_verdict.memberTotals[member] += points;
            }
    }

    void measureSpread()
    {
        const std::vector<int>& totals = m_verdict.memberTotals;
        const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end());
        m_verdict.spread = *highest - *lowest;
        m_verdict.spreadFlag = totals.size() > 1 && isBeyond(m_verdict.spread, m_council);
        if (!m_verdict.spreadFlag) return;
        for (size_t i = 0; i < totals.size(); ++i)
            if (isBeyond(std::max(*highest - totals[i], totals[i] - *lowest), m_council))
                m_verdict.membersApart.push_back(int(i));
    }

    void findUnmet()
    {
        for (int star = lowestRecognised; star <= highestStar; ++star)
            for (size_t i = 0; i < m_scored.size(); ++i)
                if (const auto needed = m_scored[i]->minimumFor(star, m_case)) checkMinimum(star, i, *needed);
    }

    void checkMinimum(int star, size_t index, int needed)
    {
        UnmetMinimum unmet{star, m_scored[index]->code, needed, m_means[index], {}};
        for (size_t member = 0; member < m_members.size(); ++member)
            if (m_members[member].points.value(unmet.criterion) < needed) unmet.membersBelow.push_back(int(member));
        if (m_council.minimaByMember ? !unmet.membersBelow.empty() : !unmet.mean.atLeast(needed))
            m_verdict.unmet.push_back(std::move(unmet));
    }

    /// Codes of the criteria under (or at) a heading for which nobody gave a point.
    QStringList zeroesUnder(const QString& heading) const
    {
        QStringList codes;
        for (size_t i = 0; i < m_scored.size(); ++i) {
            if (m_means[i].sum > 0) continue;
            for (const Criterion* at = m_scored[i]; at; at = at->parent.isEmpty() ? nullptr : m_sheet.find(at->parent))
                if (at->code == heading) codes << m_scored[i]->code;
        }
        return codes;
    }

    void findKnockouts(const QStringList& ticked)
    {
        for (const Knockout& each : m_sheet.knockouts) {
            const QStringList zeroes = each.whenZero ? zeroesUnder(each.criterion) : QStringList();
            if (!ticked.contains(each.key) && zeroes.isEmpty()) continue;
            m_verdict.knockouts.push_back(each.key);
            if (zeroes.isEmpty())
                m_verdict.reasons.push_back(verdictReason(Severity::Error, "verdictKnockout", {each.label}));
            else
                m_verdict.reasons.push_back(
                    verdictReason(Severity::Error, "verdictZero", {each.label, zeroes.join(QStringLiteral(", "))}));
        }
        // A key the sheet does not know (an older wording of it) still counts: somebody ticked it.
        for (const QString& key : ticked) {
            if (m_verdict.knockouts.end() != std::find(m_verdict.knockouts.begin(), m_verdict.knockouts.end(), key))
                continue;
            m_verdict.knockouts.push_back(key);
            m_verdict.reasons.push_back(verdictReason(Severity::Error, "verdictKnockout", {key}));
        }
    }

    bool holds(int star) const
    {
        return std::none_of(m_verdict.unmet.begin(), m_verdict.unmet.end(),
                            [star](const UnmetMinimum& each) { return each.star == star; });
    }

    /// QĐ 148 and QĐ 26/2026 art. 3: minima of a star count for all higher ones too.
    void award()
    {
        if (!m_verdict.knockouts.empty()) return;
        if (m_verdict.band < lowestRecognised) {
            m_verdict.stars = m_verdict.band;
            return;
        }
        for (int star = lowestRecognised; star <= m_verdict.band && holds(star); ++star) m_verdict.stars = star;
        m_verdict.potentialFive = m_verdict.stars == highestStar;
    }

    void giveReasons()
    {
        const QString total = pointsWord(m_verdict.total);
        const QString band = QString::number(m_verdict.band);
        if (m_verdict.band < lowestRecognised && m_verdict.knockouts.empty())
            add(Severity::Warning, "verdictBelow", {total, band, leastRecognised(m_rules)});
        else
            add(Severity::Note, "verdictBand", {total, band});
        if (m_verdict.knockouts.empty() && m_verdict.stars < m_verdict.band)
            giveUnmet(std::max(m_verdict.stars + 1, lowestRecognised));
        giveConclusion(band);
        if (m_verdict.spreadFlag) giveSpread();
    }

    /// The minima of the first star that fails: those that decided.
    void giveUnmet(int star)
    {
        for (const UnmetMinimum& each : m_verdict.unmet) {
            if (each.star != star) continue;
            const Criterion* criterion = m_sheet.find(each.criterion);
            const QStringList args = {QString::number(star), each.criterion, criterion->title,
                                      QString::number(each.needed), pointsWord(each.mean)};
            if (m_council.minimaByMember)
                add(Severity::Warning, "verdictMinimumByMember", args + QStringList{names(each.membersBelow)});
            else
                add(Severity::Warning, "verdictMinimum", args);
        }
    }

    void giveConclusion(const QString& band)
    {
        const QString stars = QString::number(m_verdict.stars);
        if (!m_verdict.knockouts.empty())
            add(Severity::Error, "verdictOut", {});
        else if (m_verdict.band < lowestRecognised)
            return; // the band's sentence said it
        else if (m_verdict.stars == 0)
            add(Severity::Error, "verdictNotRecognised", {band});
        else if (m_verdict.stars < m_verdict.band)
            add(Severity::Warning, "verdictHeldBack", {stars, QString::number(m_verdict.stars + 1)});
        else
            add(Severity::Note, m_verdict.potentialFive ? "verdictPotentialFive" : "verdictProposed", {stars});
    }

    void giveSpread()
    {
        add(Severity::Warning, "verdictSpread",
            {QString::number(m_verdict.spread), QString::number(m_council.deviationLimit),
             names(m_verdict.membersApart)});
    }

    QString pointsWord(const Mean& mean) const
    {
        return m_words == PointsInWords::AsShown ? formatMean(mean) : formatScore(mean.thousandths());
    }

    QString names(const std::vector<int>& positions) const
    {
        QStringList list;
        for (const int position : positions) {
            const QString& name = m_members[size_t(position)].member;
            list << (name.isEmpty() ? QString::number(position + 1) : name);
        }
        return list.join(QStringLiteral(", "));
    }

    void add(Severity severity, const char* code, const QStringList& args)
    {
        m_verdict.reasons.push_back(verdictReason(severity, code, args));
    }

    const RuleSet& m_rules;
    const CriteriaSet& m_sheet;
    const CouncilRules& m_council;
    const std::vector<MemberScores>& m_members;
    QChar m_case;
    PointsInWords m_words;
    std::vector<const Criterion*> m_scored;
    std::vector<Mean> m_means; ///< by position in m_scored
    Verdict m_verdict;
};

void reasonParts(const RuleSet& rules, const std::optional<int> (&points)[3], int total, Findings& reasons)
{
    int sum = 0;
    for (const SheetPart part : {SheetPart::A, SheetPart::B, SheetPart::C}) {
        const auto& given = points[size_t(part)];
        if (!given) return;
        sum += *given;
        const auto most = rules.partMaxima.find(part);
        if (most != rules.partMaxima.end() && *given > most->second * 1000)
            reasons.push_back(
                verdictReason(Severity::Warning, "verdictPartTooHigh",
                              {QString(QChar(u'A' + int(part))), formatScore(*given), QString::number(most->second)}));
    }
    if (sum != total)
        reasons.push_back(
            verdictReason(Severity::Warning, "verdictPartsNotTotal", {formatScore(sum), formatScore(total)}));
}

} // namespace

int Mean::thousandths() const { return count <= 0 ? 0 : int((sum * 2000 + count) / (count * 2)); }

Verdict judge(const RuleSet& rules, const CriteriaSet& sheet, const CouncilRules& council,
              const std::vector<MemberScores>& members, const QStringList& knockouts, QChar sheetCase,
              PointsInWords words)
{
    if (members.empty()) return {};
    return Judge(rules, sheet, council, members, sheetCase, words).judge(knockouts);
}

Verdict judgeKnockouts(const CriteriaSet& sheet, const QStringList& knockouts)
{
    Verdict verdict;
    verdict.scored = false;
    for (const QString& key : knockouts) {
        const auto at = std::find_if(sheet.knockouts.begin(), sheet.knockouts.end(),
                                     [&](const Knockout& each) { return each.key == key; });
        verdict.knockouts.push_back(key);
        verdict.reasons.push_back(
            verdictReason(Severity::Error, "verdictKnockout", {at == sheet.knockouts.end() ? key : at->label}));
    }
    verdict.reasons.push_back(verdictReason(Severity::Error, "verdictOut", {}));
    return verdict;
}

Verdict judgeFinalScores(const RuleSet& rules, std::optional<int> a, std::optional<int> b, std::optional<int> c,
                         int total)
{
    Verdict verdict;
    verdict.a = {a.value_or(0), 1000};
    verdict.b = {b.value_or(0), 1000};
    verdict.c = {c.value_or(0), 1000};
    verdict.total = {total, 1000};
    verdict.band = rules.bandOf(total, 1000);
    verdict.stars = verdict.band;
    verdict.potentialFive = verdict.stars == highestStar;
    const QStringList args = {formatScore(total), QString::number(verdict.band)};
    if (verdict.band < lowestRecognised)
        verdict.reasons.push_back(
            verdictReason(Severity::Warning, "verdictBelow", args + QStringList{leastRecognised(rules)}));
    else
        verdict.reasons.push_back(verdictReason(Severity::Note, "verdictBand", args));
    if (verdict.potentialFive)
        verdict.reasons.push_back(verdictReason(Severity::Note, "verdictPotentialFive", {args[1]}));
    if (!rules.sheets.isEmpty() && verdict.band >= lowestRecognised)
        verdict.reasons.push_back(verdictReason(Severity::Note, "verdictByBandAlone", {}));
    reasonParts(rules, {a, b, c}, total, verdict.reasons);
    return verdict;
}

} // namespace ocop
