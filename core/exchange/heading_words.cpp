#include "core/exchange/heading_words.h"

#include "core/base/text.h"

#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

namespace ocop {
namespace {

struct TitleWords
{
    ListField field;
    QStringList phrases; ///< folded, one blank between words
};

/// Titles met in lists of offices, the press and other programs; folded, without small words.
const std::vector<TitleWords>& titleWords()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    static const std::vector<TitleWords> all = {
        {ListField::Ordinal, words("tt|stt|so tt|so thu tu|thu tu|id|no|#|row")},
        {ListField::Product, words("san pham|ten san pham|ten sp|sp|product name|product|name|ten san pham dich vu|"
                                   "ten san pham nhan hieu|san pham cong nhan|ten san pham dang ky")},
        {ListField::ProductWithSubject, words("san pham chu the xa|san pham chu the|san pham chu the dia chi|"
                                              "san pham chu the huyen|ten san pham chu the")},
        {ListField::Subject, words("chu the|ten chu the|chu the san xuat|ten chu the san xuat|don vi san xuat|co so|"
                                   "co so san xuat|ten co so|ten don vi|don vi|chu so huu|subject name|subject|author|"
                                   "producer|owner|chu the san xuat kinh doanh|to chuc ca nhan|ten co so san xuat|"
                                   "chu the ocop|chu the kinh te|doanh nghiep|ten to chuc ca nhan")},
        {ListField::SubjectWithPlace, words("chu the dia chi|chu the xa|chu the xa huyen|chu the dia phuong|"
                                            "ten chu the dia chi|don vi dia chi|co so dia chi")},
        {ListField::SubjectKind, words("loai hinh|loai hinh kinh doanh|loai hinh to chuc|loai chu the|kieu chu the|"
                                       "loai hinh chu the|loai hinh san xuat kinh doanh|subject kind|"
                                       "loai hinh phap ly|dang phap ly")},
        {ListField::Place, words("xa phuong|xa|phuong|xa phuong thi tran|xa phuong dac khu|current commune|commune|"
                                 "dia ban|xa huyen|phuong xa|ten xa|xa thi tran|dia ban xa|ward")},
        {ListField::District, words("huyen|huyen tp|huyen tinh|huyen thi xa thanh pho|huyen thanh pho|huyen tx tp|"
                                    "dia phuong|huyen thi|district|quan huyen|ten huyen|don vi cap huyen|tx tp huyen|"
                                    "huyen thi xa tp")},
        {ListField::Address, words("dia chi|dia chi cu the|dong tai|address|original address|dia chi chu the|"
                                   "dia chi san xuat|noi san xuat|dia chi co so|dia chi lien he|thon xa|tru so|"
                                   "dia chi tru so|dia diem|noi dong tru so|dia diem san xuat")},
        {ListField::Representative, words("nguoi dai dien|dai dien|ho ten nguoi dai dien|dai dien phap luat|"
                                          "nguoi dai dien phap luat|giam doc|chu ho|representative|ho ten|ho va ten|"
                                          "chu co so|ten nguoi dai dien")},
        {ListField::Sex, words("gioi tinh|nam nu|gender|sex")},
        {ListField::Ethnicity, words("dan toc|ethnicity")},
        {ListField::Phone, words("dien thoai|so dien thoai|sdt|so dt|dt|dien thoai lien he|phone|tel|lien he|"
                                 "so dien thoai lien he|dien thoai chu the|so dien thoai chu the")},
        {ListField::Email, words("email|e mail|thu dien tu|mail")},
        {ListField::Website, words("website|web|trang web|trang thong tin dien tu")},
        {ListField::TaxCode, words("ma so thue|mst|ma so doanh nghiep|ma so dn|tax code|ma so thue chu the")},
        {ListField::Group, words("nhom san pham|nhom|nganh hang|nganh|phan nhom|nganh nhom san pham|bo san pham|"
                                 "category|loai san pham|nhom sp|nganh san pham|nganh san pham ocop|group")},
        {ListField::ProductCode, words("ma san pham|ma so san pham|ma sp|product code")},
        {ListField::Gtin, words("gtin|ma vach|ma so ma vach|ma gtin|barcode")},
        {ListField::CurrentStars, words("hang sao hien tai|so sao hien tai|hang hien tai|sao hien tai|"
                                        "xep hang hien tai")},
        {ListField::Stars,
         words("hang sao|hang|so sao|sao|xep hang|phan hang|xep hang sao|hang dat|ket qua phan hang|"
               "star|stars|star rating|rating|hang ghi chu|ket qua|hang sao cong nhan|dat sao|"
               "cap sao|hang sao dat|xep loai|hang san pham|phan hang sao|hang de nghi|ket qua xep hang")},
        {ListField::Score, words("diem|tong diem|so diem|diem trung binh|tong diem trung binh|diem danh gia|score|"
                                 "diem binh quan")},
        {ListField::Decision, words("so quyet dinh|quyet dinh|so qd|qd|quyet dinh dot|quyet dinh cong nhan|"
                                    "so quyet dinh cong nhan|decision number|decision|so ngay quyet dinh|so qd ngay|"
                                    "qd cong nhan|quyet dinh so|so quyet dinh ngay|so ngay thang quyet dinh|dot|"
                                    "dot danh gia|so qd cong nhan|so ngay qd|so quyet dinh ngay thang nam")},
        {ListField::DecisionDate, words("ngay cong nhan|ngay quyet dinh|ngay qd|ngay ky|ngay ban hanh|ngay cap|"
                                        "ngay ky quyet dinh|cert issued at|issued at|decision date|ngay thang nam|"
                                        "ngay thang quyet dinh|thoi gian cong nhan|thoi diem cong nhan|ngay|"
                                        "ngay thang nam cong nhan|ngay ky qd|ngay thang cong nhan")},
        {ListField::EffectiveFrom, words("ngay hieu luc|hieu luc tu|co hieu luc tu|ngay bat dau|ngay co hieu luc|"
                                         "co hieu luc tu ngay|hieu luc tu ngay|effective from")},
        {ListField::Year, words("nam|nam cong nhan|nam danh gia|nam dat|year|nam quyet dinh|nam phan hang")},
        {ListField::Issuer,
         words("co quan ban hanh|co quan quyet dinh|co quan cap|noi cap|don vi cap|co quan ky|"
               "issuing authority|issuer|cap ban hanh|co quan cong nhan|don vi ban hanh|noi ban hanh")},
        {ListField::LastValidDay, words("ngay het han|het han|ngay het hieu luc|thoi han|hieu luc den|"
                                        "co gia tri den|han|cert expires at|expires at|ngay cuoi|thoi han den|"
                                        "co gia tri den ngay|hieu luc den ngay|thoi han hieu luc|het hieu luc|"
                                        "thoi gian het han|gia tri den|han su dung giay chung nhan|hieu luc den het|"
                                        "den het ngay")},
        {ListField::ApplicationKind, words("loai|lan dang ky|loai danh gia|hinh thuc|hinh thuc danh gia|loai ho so|"
                                           "lan danh gia|lan dang ky danh gia")},
        {ListField::CertificateNumber, words("so giay chung nhan|so gcn|so giay cong nhan|so giay|certificate number")},
        {ListField::Note, words("ghi chu|note|notes|chu thich|remark|remarks|ghi chu khac")}};
    return all;
}

QStringList wordsOfTitle(const QString& title)
{
    static const QSet<QString> small = {QStringLiteral("cua"),  QStringLiteral("va"),   QStringLiteral("cac"),
                                        QStringLiteral("theo"), QStringLiteral("duoc"), QStringLiteral("ocop")};
    QString plain = folded(cleaned(title));
    for (QChar& c : plain)
        if (!c.isLetterOrNumber() && c != u'#') c = u' ';
    QStringList words;
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts))
        if (!small.contains(word)) words << word;
    return words;
}

/// Asked of every row of a list (a heading may be repeated on each page), so it takes no phrase apart.
bool hasEveryWord(const QStringList& title, const QString& phrase)
{
    for (const QStringView word : QStringTokenizer(phrase, u' '))
        if (!title.contains(word)) return false;
    return true;
}

int coverage(const QStringList& phrase, const QStringList& title)
{
    const int share = int(100 * phrase.size() / title.size());
    return share >= 50 ? 40 + share / 2 : 0;
}

/// 100 the same words in order, 95 in another order, 65–89 the title says more, 0 something else.
int likeness(const QString& phraseText, const QStringList& title)
{
    if (!hasEveryWord(title, phraseText)) return 0;
    const QStringList phrase = phraseText.split(u' ');
    if (phrase == title) return 100;
    QStringList a = phrase;
    QStringList b = title;
    a.sort();
    b.sort();
    if (a == b) return 95;
    // One common word ("hạng", "nhóm", "xã") inside a longer title says too little.
    if (phrase.size() == 1 && title.size() > 2) return 0;
    return coverage(phrase, title);
}

ListField secondRound(ListField field)
{
    switch (field) {
    case ListField::Stars: return ListField::Stars2;
    case ListField::Decision: return ListField::Decision2;
    case ListField::DecisionDate: return ListField::DecisionDate2;
    case ListField::Year: return ListField::Year2;
    case ListField::Issuer: return ListField::Issuer2;
    default: return field;
    }
}

bool namesSecondRound(const QStringList& group)
{
    const QString text = group.join(u' ');
    for (const char* phrase : {"lan 2", "lan hai", "lan ii", "nang hang", "danh gia lai", "cong nhan lai"})
        if (text.contains(QLatin1String(phrase))) return true;
    return false;
}

} // namespace

std::optional<ListField> fieldForTitle(const QString& title, const QString& group)
{
    QStringList words = wordsOfTitle(title);
    if (words.isEmpty() || words.size() > 10) return std::nullopt;
    bool second = namesSecondRound(wordsOfTitle(group));
    if (words.size() > 2 && words.at(words.size() - 2) == QLatin1String("lan")) {
        second = second || words.last() == QLatin1String("2");
        if (words.last() == QLatin1String("1") || words.last() == QLatin1String("2"))
            words = words.mid(0, words.size() - 2);
    }
    std::optional<ListField> best;
    int bestScore = 0;
    qsizetype bestLength = 0;
    for (const TitleWords& each : titleWords())
        for (const QString& phrase : each.phrases) {
            const int score = likeness(phrase, words);
            if (score == 0 || score < bestScore || (score == bestScore && phrase.size() <= bestLength)) continue;
            best = each.field;
            bestScore = score;
            bestLength = phrase.size();
        }
    if (best && second) best = secondRound(*best);
    return best;
}

} // namespace ocop
