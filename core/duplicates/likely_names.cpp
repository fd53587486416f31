#include "core/duplicates/likely_names.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

constexpr size_t candidatesLookedAt = 60;
/// Groups of letters that so many names share tell nothing.
constexpr double commonShare = 0.2;

/// "quý", "quí": the same syllable. Vietnamese y and i are told apart only by habit at a syllable's end.
QChar withoutY(QChar c)
{
    static const QString from = QStringLiteral("yýỳỷỹỵ");
    static const QString to = QStringLiteral("iíìỉĩị");
    const qsizetype at = from.indexOf(c);
    return at < 0 ? c : to.at(at);
}

QString spelledPlainly(const QString& text)
{
    QString plain = foldedKeepingMarks(cleaned(text));
    for (QChar& c : plain) c = c.isLetterOrNumber() ? withoutY(c) : QChar(u' ');
    return plain.simplified();
}

/// Words that mean the same, on texts without marks; the left one is replaced by the right one. Longer ones first.
struct SameWords
{
    const char* written;
    const char* meant;
};
constexpr SameWords legalForms[] = {{"lien hiep hop tac xa", "htx"},
                                    {"hop tac xa", "htx"},
                                    {"htx", "htx"},
                                    {"to hop tac", "tht"},
                                    {"to lien ket", "tht"},
                                    {"tht", "tht"},
                                    {"doanh nghiep tu nhan", "dntn"},
                                    {"dntn", "dntn"},
                                    {"cong ti trach nhiem huu han", "cty"},
                                    {"cong ti tnhh", "cty"},
                                    {"cong ti co phan", "cty"},
                                    {"cong ti cp", "cty"},
                                    {"cong ti", "cty"},
                                    {"cti tnhh", "cty"},
                                    {"cti co phan", "cty"},
                                    {"cti cp", "cty"},
                                    {"cti", "cty"},
                                    {"ct tnhh", "cty"},
                                    {"ctcp", "cty"},
                                    {"ct cp", "cty"},
                                    {"tnhh", "cty"},
                                    {"doanh nghiep", "cty"},
                                    {"ho san xuat kinh doanh", "ho"},
                                    {"ho san xuat va kinh doanh", "ho"},
                                    {"ho sxkd", "ho"},
                                    {"ho kinh doanh", "ho"},
                                    {"ho kd", "ho"},
                                    {"hkd", "ho"},
                                    {"ho san xuat", "ho"},
                                    {"ho sx", "ho"},
                                    {"hsx", "ho"},
                                    {"ho gia dinh", "ho"},
                                    {"co so san xuat kinh doanh", "ho"},
                                    {"co so sxkd", "ho"},
                                    {"co so san xuat", "ho"},
                                    {"co so sx", "ho"},
                                    {"cssx", "ho"},
                                    {"cs san xuat", "ho"},
                                    {"cs sx", "ho"},
                                    {"cs", "ho"},
                                    {"co so", "ho"},
                                    {"ho", "ho"},
                                    {"trang trai", "trang trai"}};
constexpr SameWords innerWords[] = {
    {"mot thanh vien", "mtv"}, {"1 thanh vien", "mtv"},   {"hai thanh vien", "2tv"},  {"trach nhiem huu han", "tnhh"},
    {"co phan", "cp"},         {"nong nghiep", "nn"},     {"nong lam nghiep", "nln"}, {"dich vu", "dv"},
    {"san xuat", "sx"},        {"thuong mai", "tm"},      {"kinh doanh", "kd"},       {"xai dung", "xd"},
    {"xai dung", "xd"},        {"xuat nhap khau", "xnk"}, {"thuc pham", "tp"},        {"du lich", "dl"}};
const QSet<QString> emptyWords{QStringLiteral("va"),  QStringLiteral("ong"),  QStringLiteral("ba"),
                               QStringLiteral("mtv"), QStringLiteral("tnhh"), QStringLiteral("cp"),
                               QStringLiteral("2tv")};

/// With marks "Ba" is a name and a number, not "bà".
bool isEmptyWord(const QString& word, const QString& marked, bool hasMarks)
{
    return emptyWords.contains(word) && !(hasMarks && word == marked && word == QLatin1String("ba"));
}

bool startsWithWords(const QStringList& words, qsizetype at, const QStringList& sought)
{
    if (at + sought.size() > words.size()) return false;
    for (qsizetype i = 0; i < sought.size(); ++i)
        if (words.at(at + i) != sought.at(i)) return false;
    return true;
}

using WordTable = std::vector<std::pair<QStringList, QString>>;

template <size_t count>
WordTable splitTable(const SameWords (&table)[count])
{
    WordTable split;
    for (const SameWords& each : table)
        split.emplace_back(QString::fromLatin1(each.written).split(u' '), QString::fromLatin1(each.meant));
    std::stable_sort(split.begin(), split.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return split;
}

bool oneSlipApart(const QString& a, const QString& b)
{
    if (a.size() < 3 && b.size() < 3) return false;
    const QString& shorter = a.size() <= b.size() ? a : b;
    const QString& longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1) return false;
    qsizetype start = 0;
    while (start < shorter.size() && shorter.at(start) == longer.at(start)) ++start;
    qsizetype end = 0;
    while (end < shorter.size() - start && shorter.at(shorter.size() - 1 - end) == longer.at(longer.size() - 1 - end))
        ++end;
    const qsizetype rest = longer.size() - start - end;
    if (rest <= 1) return true;
    return rest == 2 && shorter.size() == longer.size() && shorter.at(start) == longer.at(start + 1) &&
           shorter.at(start + 1) == longer.at(start);
}

quint64 letterGroup(const QString& text, qsizetype at)
{
    return (quint64(text.at(at).unicode()) << 32) | (quint64(text.at(at + 1).unicode()) << 16) |
           text.at(at + 2).unicode();
}

std::vector<quint64> letterGroups(const QString& joined)
{
    const QString text = u' ' + joined + u' ';
    std::vector<quint64> groups;
    for (qsizetype i = 0; i + 2 < text.size(); ++i) groups.push_back(letterGroup(text, i));
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

double sharedLetters(const std::vector<quint64>& a, const std::vector<quint64>& b)
{
    std::vector<quint64> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return a.empty() || b.empty() ? 0 : 2.0 * double(both.size()) / double(a.size() + b.size());
}

} // namespace

ComparedName::ComparedName(const QString& name)
{
    static const WordTable forms = splitTable(legalForms);
    static const WordTable inner = splitTable(innerWords);
    static const WordTable none;
    QString text = spelledPlainly(name);
    text.replace(QStringLiteral("htxnn"), QStringLiteral("htx nn"));
    const QStringList withMarks = text.split(u' ', Qt::SkipEmptyParts);
    QStringList plain;
    for (const QString& word : withMarks) plain << folded(word);
    hasMarks = plain != withMarks;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype taken = 0;
        for (const auto& [written, meant] : form.isEmpty() && at == 0 ? forms : none)
            if (startsWithWords(plain, at, written)) {
                form = meant;
                taken = written.size();
                break;
            }
        if (taken == 0)
            for (const auto& [written, meant] : inner)
                if (startsWithWords(plain, at, written)) {
                    words << meant;
                    marked << meant;
                    taken = written.size();
                    break;
                }
        if (taken == 0) {
            words << plain.at(at);
            marked << withMarks.at(at);
            taken = 1;
        }
        at += taken;
    }
    // Words that names carry or not; where nothing else is left they are the name.
    for (qsizetype i = words.size() - 1; i >= 0 && words.size() > 1; --i)
        if (isEmptyWord(words.at(i), marked.at(i), hasMarks)) {
            words.removeAt(i);
            marked.removeAt(i);
        }
}

void LikelyNames::add(const QString& name)
{
    Entry entry{ComparedName(name), {}, 0};
    entry.joined = entry.name.joined();
    const int place = int(m_entries.size());
    for (const QString& word : QSet<QString>(entry.name.words.begin(), entry.name.words.end())) ++m_wordCounts[word];
    const std::vector<quint64> groups = letterGroups(entry.joined);
    entry.letterGroups = int(groups.size());
    for (const quint64 group : groups) m_ofLetterGroup[group].push_back(place);
    m_entries.push_back(std::move(entry));
}

double LikelyNames::weightOf(const QString& word) const
{
    return std::log(1.0 + double(m_entries.size() + 1) / double(1 + m_wordCounts.value(word)));
}

std::vector<int> LikelyNames::candidates(const QString& joined) const
{
    const std::vector<quint64> groups = letterGroups(joined);
    std::vector<std::pair<size_t, quint64>> byRarity;
    for (const quint64 group : groups)
        if (const auto found = m_ofLetterGroup.constFind(group); found != m_ofLetterGroup.cend())
            byRarity.emplace_back(found->size(), group);
    std::sort(byRarity.begin(), byRarity.end());
    const size_t common = size_t(commonShare * double(m_entries.size())) + 50;
    QHash<int, double> shared;
    for (const auto& [count, group] : byRarity) {
        if (count > common && shared.size() >= int(candidatesLookedAt)) break;
        const double weight = std::log(1.0 + double(m_entries.size()) / double(count));
        for (const int index : *m_ofLetterGroup.constFind(group)) shared[index] += weight;
    }
    std::vector<std::pair<double, int>> ranked;
    ranked.reserve(size_t(shared.size()));
    for (auto each = shared.cbegin(); each != shared.cend(); ++each)
        ranked.emplace_back(-each.value() / std::sqrt(double(m_entries[size_t(each.key())].letterGroups + 8)),
                            each.key());
    const size_t count = std::min(candidatesLookedAt, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + qptrdiff(count), ranked.end());
    std::vector<int> best;
    for (size_t i = 0; i < count; ++i) best.push_back(ranked[i].second);
    return best;
}

/// How much of both names' weight is in words they share; rare words weigh more. A word with a slip counts for less, one
/// whose marks say something else too. Words run together are told by their letters.
double LikelyNames::likeness(const ComparedName& typed, const QString& joined, const Entry& entry) const
{
    double typedWeight = 0;
    double entryWeight = 0;
    for (const QString& word : typed.words) typedWeight += weightOf(word);
    for (const QString& word : entry.name.words) entryWeight += weightOf(word);
    std::vector<bool> used(size_t(entry.name.words.size()), false);
    double common = 0;
    int moved = 0;
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        double best = 0;
        qsizetype where = -1;
        for (qsizetype j = 0; j < entry.name.words.size(); ++j) {
            if (used[size_t(j)]) continue;
            double same = 0;
            if (typed.words.at(i) == entry.name.words.at(j))
                same =
                    typed.marked.at(i) == entry.name.marked.at(j) || !typed.hasMarks || !entry.name.hasMarks ? 1 : 0.75;
            else if (oneSlipApart(typed.words.at(i), entry.name.words.at(j)))
                same = 0.6;
            if (same > best) {
                best = same;
                where = j;
            }
        }
        if (where < 0) continue;
        used[size_t(where)] = true;
        moved += where != i;
        // A slip makes a rare word out of a common one: the register's word says what it weighs.
        common += best * (weightOf(entry.name.words.at(where)) +
                          std::min(weightOf(typed.words.at(i)), weightOf(entry.name.words.at(where))));
        if (best < 1) typedWeight += std::min(weightOf(entry.name.words.at(where)) - weightOf(typed.words.at(i)), 0.0);
    }
    const double words = typedWeight + entryWeight > 0 ? std::min(1.0, common / (typedWeight + entryWeight)) : 0;
    const double letters =
        joined == entry.joined ? 0.99 : 0.95 * sharedLetters(letterGroups(joined), letterGroups(entry.joined));
    double likeness = std::max(words, letters);
    if (moved > 0 && typed.words != entry.name.words) likeness -= 0.04; // Yên Bình and Bình Yên are two names
    if (!typed.form.isEmpty() && !entry.name.form.isEmpty() && typed.form != entry.name.form) likeness -= 0.15;
    return likeness;
}

std::vector<LikelyNames::Match> LikelyNames::find(const ComparedName& name, const QString& joined) const
{
    std::vector<Match> matches;
    if (joined.size() < 2) return matches;
    for (const int place : candidates(joined))
        matches.push_back({place, likeness(name, joined, m_entries[size_t(place)])});
    return matches;
}

std::vector<LikelyNames::Match> LikelyNames::find(const QString& typed) const
{
    const ComparedName name(typed);
    return find(name, name.joined());
}

std::vector<LikelyNames::Match> LikelyNames::find(int place) const
{
    const Entry& entry = m_entries[size_t(place)];
    return find(entry.name, entry.joined);
}

double LikelyNames::likenessOf(int place, int other) const
{
    const Entry& entry = m_entries[size_t(place)];
    return entry.joined.size() < 2 ? 0 : likeness(entry.name, entry.joined, m_entries[size_t(other)]);
}

} // namespace ocop
