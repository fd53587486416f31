#include "core/exchange/heading_words.h"

#include "core/base/text.h"

#include <QRegularExpression>
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
        {ListField::Product,
         words("san pham|ten san pham|ten sp|sp|product name|product|name|ten san pham dich vu|"
               "ten san pham nhan hieu|san pham cong nhan|ten san pham dang ky|"
               "ten san pham cong nhan|ten sp cong nhan|mat hang|ten mat hang|ten hang hoa|ten san pham hang hoa")},
        {ListField::ProductWithSubject, words("san pham chu the xa|san pham chu the|san pham chu the dia chi|"
                                              "san pham chu the huyen|ten san pham chu the")},
        {ListField::Subject, words("chu the|ten chu the|chu the san xuat|ten chu the san xuat|don vi san xuat|co so|"
                                   "co so san xuat|ten co so|ten don vi|don vi|chu so huu|subject name|subject|author|"
                                   "producer|owner|chu the san xuat kinh doanh|to chuc ca nhan|ten co so san xuat|"
                                   "chu the ocop|chu the kinh te|doanh nghiep|ten to chuc ca nhan")},
        {ListField::SubjectWithPlace,
         words("chu the dia chi|chu the xa|chu the xa huyen|chu the dia phuong|"
               "ten chu the dia chi|don vi dia chi|co so dia chi|ten chu the dia chi so dien thoai|"
               "chu the dia chi so dien thoai|chu the dia chi dien thoai|chu the san xuat dia chi|"
               "ten chu the san xuat dia chi|ten co so dia chi|ten don vi dia chi")},
        {ListField::SubjectKind,
         words("loai hinh|loai hinh kinh doanh|loai hinh to chuc|loai chu the|kieu chu the|"
               "loai hinh chu the|loai hinh san xuat kinh doanh|subject kind|"
               "loai hinh phap ly|dang phap ly|"
               "loai hinh san xuat|loai hinh co so|thanh phan kinh te|hinh thuc to chuc|hinh thuc to chuc san xuat")},
        {ListField::Place,
         words("xa phuong|xa|phuong|xa phuong thi tran|xa phuong dac khu|current commune|commune|"
               "xa tt|xa phuong tt|xa p tt|dia ban|xa huyen|phuong xa|ten xa|xa thi tran|dia ban xa|ward")},
        {ListField::District, words("huyen|huyen tp|huyen tinh|huyen thi xa thanh pho|huyen thanh pho|huyen tx tp|"
                                    "dia phuong|huyen thi|district|quan huyen|ten huyen|don vi cap huyen|tx tp huyen|"
                                    "huyen thi xa tp")},
        {ListField::Address,
         words(
             "dia chi|dia chi cu the|dong tai|address|original address|dia chi chu the|"
             "dia chi san xuat|noi san xuat|dia chi co so|dia chi lien he|thon xa|tru so|"
             "dia chi tru so|dia diem|noi dong tru so|dia diem san xuat|"
             "noi san xuat kinh doanh|dia chi san xuat kinh doanh|thon|thon ban|thon to|thon khoi pho|thon xom|noi o|dia chi thuong tru")},
        {ListField::Representative, words("nguoi dai dien|dai dien|ho ten nguoi dai dien|dai dien phap luat|"
                                          "nguoi dai dien phap luat|giam doc|chu ho|representative|ho ten|ho va ten|"
                                          "chu co so|ten nguoi dai dien|"
                                          "nguoi lien he|ho ten chu ho|ho ten chu co so|ho ten dai dien")},
        {ListField::Sex, words("gioi tinh|nam nu|gender|sex")},
        {ListField::Ethnicity, words("dan toc|ethnicity")},
        {ListField::Phone, words("dien thoai|so dien thoai|sdt|so dt|dt|dien thoai lien he|phone|tel|lien he|"
                                 "so dien thoai lien he|dien thoai chu the|so dien thoai chu the|"
                                 "dtdd|di dong|so di dong|dien thoai di dong|so lien he|so dien thoai di dong")},
        {ListField::Email, words("email|e mail|thu dien tu|mail")},
        {ListField::Website, words("website|web|trang web|trang thong tin dien tu")},
        {ListField::TaxCode, words("ma so thue|mst|ma so doanh nghiep|ma so dn|tax code|ma so thue chu the|"
                                   "ma so thue doanh nghiep|ma dn|mst doanh nghiep|so dkkd|ma so dkkd")},
        {ListField::Group, words("nhom san pham|nhom|nganh hang|nganh|phan nhom|nganh nhom san pham|bo san pham|"
                                 "category|loai san pham|nhom sp|nganh san pham|nganh san pham ocop|group|"
                                 "linh vuc|nganh nghe|nhom nganh|nganh hang san pham|linh vuc san pham")},
        {ListField::ProductCode, words("ma san pham|ma so san pham|ma sp|product code")},
        {ListField::Gtin, words("gtin|ma vach|ma so ma vach|ma gtin|barcode")},
        {ListField::CurrentStars, words("hang sao hien tai|so sao hien tai|hang hien tai|sao hien tai|"
                                        "xep hang hien tai")},
        {ListField::Stars,
         words(
             "hang sao|hang|so sao|sao|xep hang|phan hang|xep hang sao|hang dat|ket qua phan hang|"
             "star|stars|star rating|rating|hang ghi chu|ket qua|hang sao cong nhan|dat sao|"
             "cap sao|hang sao dat|xep loai|hang san pham|phan hang sao|hang de nghi|ket qua xep hang|"
             "ket qua danh gia|ket qua cong nhan|so sao dat|sao dat|muc sao|sao cong nhan|hang cong nhan|dat hang|hang cong nhan")},
        {ListField::Score, words("diem|tong diem|so diem|diem trung binh|tong diem trung binh|diem danh gia|score|"
                                 "diem binh quan|"
                                 "diem tb|tong so diem|diem cham|tong diem danh gia|so diem dat|diem dat")},
        {ListField::Decision,
         words(
             "so quyet dinh|quyet dinh|so qd|qd|quyet dinh dot|quyet dinh cong nhan|"
             "so quyet dinh cong nhan|decision number|decision|so ngay quyet dinh|so qd ngay|"
             "qd cong nhan|quyet dinh so|so quyet dinh ngay|so ngay thang quyet dinh|dot|"
             "dot danh gia|so qd cong nhan|so ngay qd|so quyet dinh ngay thang nam|"
             "van ban cong nhan|can cu cong nhan|so hieu quyet dinh|quyet dinh phe duyet|quyet dinh cong nhan so ngay thang nam|so hieu")},
        {ListField::DecisionDate,
         words(
             "ngay cong nhan|ngay quyet dinh|ngay qd|ngay ky|ngay ban hanh|ngay cap|"
             "ngay ky quyet dinh|cert issued at|issued at|decision date|ngay thang nam|"
             "ngay thang quyet dinh|thoi gian cong nhan|thoi diem cong nhan|ngay|"
             "ngay thang nam cong nhan|ngay ky qd|ngay thang cong nhan|"
             "ngay thang nam cap|ngay thang nam ky|ngay thang nam ban hanh|ngay thang nam quyet dinh|ngay thang cap|thoi gian cap|ngay thang ky|ngay thang|ngay phe duyet")},
        {ListField::EffectiveFrom, words("ngay hieu luc|hieu luc tu|co hieu luc tu|ngay bat dau|ngay co hieu luc|"
                                         "co hieu luc tu ngay|hieu luc tu ngay|effective from")},
        {ListField::Year, words("nam|nam cong nhan|nam danh gia|nam dat|year|nam quyet dinh|nam phan hang")},
        {ListField::Issuer,
         words("co quan ban hanh|co quan quyet dinh|co quan cap|noi cap|don vi cap|co quan ky|"
               "issuing authority|issuer|cap ban hanh|co quan cong nhan|don vi ban hanh|noi ban hanh")},
        {ListField::LastValidDay,
         words("ngay het han|het han|ngay het hieu luc|thoi han|hieu luc den|"
               "co gia tri den|han|cert expires at|expires at|ngay cuoi|thoi han den|"
               "co gia tri den ngay|hieu luc den ngay|thoi han hieu luc|het hieu luc|"
               "thoi gian het han|gia tri den|han su dung giay chung nhan|hieu luc den het|"
               "den het ngay|"
               "thoi han cong nhan|han cong nhan|thoi han giay chung nhan|ngay het gia tri|thoi gian hieu luc")},
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
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word == QLatin1String("sx"))
            words << QStringLiteral("san") << QStringLiteral("xuat");
        else if (!small.contains(word))
            words << word;
    }
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

/// "Hạng sao (lần 2)", "Số QĐ công nhận lại" without what says which recognition it is.
QStringList withoutRound(const QStringList& words)
{
    QString text = u' ' + words.join(u' ') + u' ';
    for (const char* phrase : {" danh gia lai ", " cong nhan lai ", " nang hang ", " lan dau ", " lan 1 ", " lan 2 ",
                               " lan hai ", " lan mot ", " lan i ", " lan ii "})
        text.replace(QLatin1String(phrase), QStringLiteral(" "));
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Titles that count things: "Số sản phẩm", "Tổng số chủ thể".
bool countsThings(const QStringList& words)
{
    const QString text = words.join(u' ') + u' ';
    for (const char* start : {"so luong ", "so san pham ", "so sp ", "tong so san pham ", "tong so sp ",
                              "tong so chu the ", "so chu the ", "tong san pham ", "tong cong ", "tong so "})
        if (text.startsWith(QLatin1String(start))) return !text.contains(QLatin1String("diem"));
    return false;
}

struct Reading
{
    std::optional<ListField> field;
    int score = 0;
};

Reading readingOf(const QStringList& words)
{
    Reading best;
    qsizetype bestLength = 0;
    const bool isBirth = words.contains(QStringLiteral("sinh"));
    if (words.isEmpty() || words.size() > 10 || countsThings(words) || isBirth) return best;
    for (const TitleWords& each : titleWords())
        for (const QString& phrase : each.phrases) {
            const int score = likeness(phrase, words);
            if (score == 0 || score < best.score || (score == best.score && phrase.size() <= bestLength)) continue;
            best = {each.field, score};
            bestLength = phrase.size();
        }
    return best;
}

/// What a short title means under another: "Số" under "Quyết định", "Tên" under "Thông tin chủ thể".
std::optional<ListField> fieldUnder(const QString& group, const QString& leaf)
{
    struct Under
    {
        const char* group; ///< a word of the upper title
        const char* leaves; ///< '|' around each
        ListField field;
    };
    static constexpr Under all[] = {
        {"quyet dinh", "|so|so hieu|so qd|so quyet dinh|", ListField::Decision},
        {"quyet dinh", "|ngay|ngay thang|ngay thang nam|ngay ky|ngay ban hanh|thoi gian|", ListField::DecisionDate},
        {"quyet dinh", "|nam|", ListField::Year},
        {"quyet dinh", "|co quan|cap|noi ban hanh|", ListField::Issuer},
        {"qd", "|so|so hieu|", ListField::Decision},
        {"qd", "|ngay|ngay thang|ngay thang nam|ngay ky|", ListField::DecisionDate},
        {"giay", "|so|so hieu|so giay|", ListField::CertificateNumber},
        {"giay", "|ngay|ngay cap|ngay thang|ngay thang nam|", ListField::DecisionDate},
        {"gcn", "|so|so hieu|", ListField::CertificateNumber},
        {"gcn", "|ngay|ngay cap|", ListField::DecisionDate},
        {"hieu luc", "|tu|tu ngay|", ListField::EffectiveFrom},
        {"hieu luc", "|den|den ngay|", ListField::LastValidDay},
        {"thoi han", "|tu|tu ngay|", ListField::EffectiveFrom},
        {"thoi han", "|den|den ngay|", ListField::LastValidDay},
        {"chu the", "|ten|ho ten|ho va ten|ten goi|", ListField::Subject},
        {"co so", "|ten|", ListField::Subject},
        {"don vi", "|ten|", ListField::Subject},
        {"chu the", "|dien thoai|sdt|lien he|", ListField::Phone},
        {"san pham", "|ten|ten goi|", ListField::Product},
        {"san pham", "|ma|ma so|", ListField::ProductCode},
        {"cong nhan", "|so|", ListField::Decision},
        {"cong nhan", "|ngay|", ListField::DecisionDate}};
    const QString spaced = u' ' + group + u' ';
    const QString wanted = u'|' + leaf + u'|';
    for (const Under& each : all)
        if (spaced.contains(u' ' + QLatin1String(each.group) + u' ') && QLatin1String(each.leaves).contains(wanted))
            return each.field;
    return std::nullopt;
}

} // namespace

std::optional<ListField> fieldForTitle(const QString& title, const QString& group)
{
    const QStringList words = wordsOfTitle(title);
    bool second = namesSecondRound(wordsOfTitle(group));
    std::optional<ListField> field = readingOf(words).field;
    const QStringList bare = withoutRound(words);
    if (bare != words && !bare.isEmpty()) {
        second = second || namesSecondRound(words);
        if (const auto without = readingOf(bare).field) field = without;
    }
    // "Địa chỉ (thôn, xã, huyện)": what stands in brackets only explains.
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    if (!field && title.contains(u'(')) field = readingOf(wordsOfTitle(QString(title).remove(brackets))).field;
    if (field && second) field = secondRound(*field);
    return field;
}

std::optional<ListField> fieldForTitles(const QStringList& titles)
{
    if (titles.isEmpty()) return std::nullopt;
    const QString& leaf = titles.last();
    const QString group = titles.mid(0, titles.size() - 1).join(u' ');
    if (titles.size() == 1) return fieldForTitle(leaf);
    const bool second = namesSecondRound(wordsOfTitle(group));
    for (qsizetype i = titles.size() - 2; i >= 0; --i)
        if (const auto field = fieldUnder(wordsOfTitle(titles[i]).join(u' '), wordsOfTitle(leaf).join(u' ')))
            return second ? secondRound(*field) : *field;
    if (const auto field = fieldForTitle(leaf, group)) return field;
    // Together the titles must say it outright: "Sản phẩm – Quy cách" is no product.
    const Reading whole = readingOf(wordsOfTitle(titles.at(titles.size() - 2) + u' ' + leaf));
    return whole.score >= 95 ? whole.field : std::nullopt;
}

std::optional<std::pair<ListField, QString>> valueForTitle(const QStringList& titles)
{
    if (titles.isEmpty()) return std::nullopt;
    const QString leaf = folded(cleaned(titles.last()));
    static const QRegularExpression stars(QStringLiteral("^(?:ocop |dat |hang )?([345])\\s*(?:sao|[*★⭐])(?: ocop)?$"));
    if (const auto match = stars.match(leaf); match.hasMatch()) return {{ListField::Stars, match.captured(1)}};
    static const QRegularExpression year(
        QStringLiteral("^(?:(?:hang(?: sao| dat)?|so sao|sao|xep hang|phan hang|ket qua(?: phan hang| danh gia)?) )?"
                       "(?:nam )?(20[12]\\d)$"));
    static const QRegularExpression figures(
        QStringLiteral("doanh thu|san luong|ke hoach|so luong|von|lao dong|gia tri"));
    const bool isFigure = figures.match(folded(titles.join(u' '))).hasMatch();
    if (const auto match = year.match(leaf); match.hasMatch() && !isFigure)
        return {{ListField::Year, match.captured(1)}};
    static const QStringList kinds = {QStringLiteral("htx"),
                                      QStringLiteral("hop tac xa"),
                                      QStringLiteral("tht"),
                                      QStringLiteral("to hop tac"),
                                      QStringLiteral("doanh nghiep"),
                                      QStringLiteral("dn"),
                                      QStringLiteral("cong ty"),
                                      QStringLiteral("ho sxkd"),
                                      QStringLiteral("ho kinh doanh"),
                                      QStringLiteral("hkd"),
                                      QStringLiteral("ho"),
                                      QStringLiteral("ho gia dinh"),
                                      QStringLiteral("trang trai"),
                                      QStringLiteral("co so"),
                                      QStringLiteral("co so san xuat"),
                                      QStringLiteral("ho san xuat"),
                                      QStringLiteral("ho san xuat kinh doanh"),
                                      QStringLiteral("hoi"),
                                      QStringLiteral("cong ty, dn"),
                                      QStringLiteral("hoi, hiep hoi"),
                                      QStringLiteral("ho, co so")};
    if (kinds.contains(leaf)) return {{ListField::SubjectKind, titles.last()}};
    return std::nullopt;
}

} // namespace ocop
