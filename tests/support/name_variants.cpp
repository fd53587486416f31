#include "tests/support/name_variants.h"

#include "core/base/text.h"

#include <utility>

namespace ocop::test {
namespace {

using Pairs = std::vector<std::pair<const char*, const char*>>;

QString replacedOnce(QString text, const Pairs& pairs)
{
    for (const auto& [from, to] : pairs) {
        const QString sought = QString::fromUtf8(from);
        if (const qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0)
            return text.replace(at, sought.size(), QString::fromUtf8(to));
    }
    return text;
}

QString replacedAll(QString text, const Pairs& pairs)
{
    for (const auto& [from, to] : pairs)
        text.replace(QString::fromUtf8(from), QString::fromUtf8(to), Qt::CaseInsensitive);
    return text;
}

const Pairs shortForms{{"Hợp tác xã", "HTX"},
                       {"Tổ hợp tác", "THT"},
                       {"Công ty TNHH Một thành viên", "Cty TNHH MTV"},
                       {"Công ty TNHH MTV", "Cty TNHH MTV"},
                       {"Công ty TNHH", "Cty TNHH"},
                       {"Công ty Cổ phần", "Cty CP"},
                       {"Doanh nghiệp tư nhân", "DNTN"},
                       {"Hộ kinh doanh", "Hộ KD"},
                       {"Hộ sản xuất", "HSX"},
                       {"Cơ sở sản xuất", "Cơ sở SX"},
                       {"HTX", "Hợp tác xã"},
                       {"THT", "Tổ hợp tác"}};
const Pairs longForms{{"HTX", "Hợp tác xã"},
                      {"THT", "Tổ hợp tác"},
                      {"Công ty TNHH MTV", "Công ty trách nhiệm hữu hạn một thành viên"},
                      {"Công ty TNHH", "Công ty trách nhiệm hữu hạn"},
                      {"Công ty CP", "Công ty cổ phần"},
                      {"DNTN", "Doanh nghiệp tư nhân"},
                      {"Hộ KD", "Hộ kinh doanh"},
                      {"Hộ kinh doanh", "Hộ sản xuất kinh doanh"},
                      {"Hợp tác xã", "HTX"}};
const Pairs noForms{{"Hợp tác xã ", ""},
                    {"HTX ", ""},
                    {"Tổ hợp tác ", ""},
                    {"THT ", ""},
                    {"Công ty TNHH MTV ", ""},
                    {"Công ty TNHH ", ""},
                    {"Công ty Cổ phần ", ""},
                    {"Doanh nghiệp tư nhân ", ""},
                    {"Hộ kinh doanh ", ""},
                    {"Hộ sản xuất ", ""},
                    {"Cơ sở sản xuất ", ""},
                    {"Hộ ", ""},
                    {"Cơ sở ", ""}};
const Pairs innerShort{{"Nông nghiệp", "NN"}, {"Dịch vụ", "DV"},    {"Sản xuất", "SX"},
                       {"Thương mại", "TM"},  {"Kinh doanh", "KD"}, {"Xây dựng", "XD"}};
const Pairs otherTone{{"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"ọa", "oạ"}, {"ùy", "uỳ"},
                      {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}, {"òe", "oè"}};
const Pairs iForY{{"Mỹ", "Mĩ"},   {"Quý", "Quí"},   {"Lý", "Lí"},   {"Kỳ", "Kì"},  {"Sỹ", "Sĩ"},
                  {"Ty ", "Ti "}, {"Quy ", "Qui "}, {"Hy ", "Hi "}, {"My ", "Mi "}};

/// Index of the longest word.
qsizetype longestWord(const QStringList& words)
{
    qsizetype longest = 0;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words.at(i).size() > words.at(longest).size()) longest = i;
    return longest;
}

template <class Slip>
QString withSlip(const QString& name, Slip slip)
{
    QStringList words = name.split(u' ');
    QString& word = words[longestWord(words)];
    slip(word);
    return words.join(u' ');
}

} // namespace

QStringList variantsOf(const QString& name, std::mt19937& random)
{
    const auto place = [&random](const QString& word) {
        return 1 + qsizetype(random() % unsigned(std::max<qsizetype>(1, word.size() - 1)));
    };
    QStringList words = replacedOnce(name, noForms).split(u' ', Qt::SkipEmptyParts);
    QStringList turned = words;
    turned.append(turned.takeFirst());
    QStringList fewer = name.split(u' ');
    if (words.size() >= 4) fewer.removeAt(fewer.size() - 2); // mostly a middle name
    QString glued = name;
    glued.remove(glued.lastIndexOf(u' '), 1);
    return {name,
            name.toUpper(),
            folded(name),
            folded(name).toUpper(),
            name.normalized(QString::NormalizationForm_D),
            replacedAll(name, otherTone),
            replacedAll(name, iForY),
            QStringLiteral("  ") + QString(name).replace(u' ', QStringLiteral("  ")) + u' ',
            replacedOnce(name, shortForms),
            replacedOnce(name, longForms),
            replacedOnce(name, noForms),
            turned.join(u' '),
            withSlip(name, [&](QString& word) { word[std::min(place(word), word.size() - 1)] = u'n'; }),
            withSlip(name, [&](QString& word) { word.remove(std::min(place(word), word.size() - 1), 1); }),
            withSlip(name,
                     [&](QString& word) {
                         const qsizetype at = std::min(place(word), word.size() - 1);
                         word.insert(at, word.at(at));
                     }),
            withSlip(name,
                     [&](QString& word) {
                         const qsizetype at = std::min(place(word), word.size() - 1);
                         if (at > 0) std::swap(word[at], word[at - 1]);
                     }),
            fewer.join(u' '),
            glued,
            replacedAll(name, innerShort),
            u'"' + QString(name).replace(u' ', QStringLiteral(" - ")) + QStringLiteral("\".")};
}

} // namespace ocop::test
