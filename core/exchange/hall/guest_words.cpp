#include "core/exchange/hall/guest_words.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace ocop {
namespace {

template <class Kind>
struct KindWords
{
    Kind kind;
    const char16_t* words;
};

template <class Kind, size_t Count>
std::optional<Kind> kindIn(const QString& text, const KindWords<Kind> (&all)[Count])
{
    const QString words = folded(cleaned(text));
    for (const KindWords<Kind>& each : all)
        if (QRegularExpression(QString::fromUtf16(each.words)).match(words).hasMatch()) return each.kind;
    return std::nullopt;
}

// The first that fits counts: "Báo Quảng Nam" is no locality, "Phòng Kinh tế huyện" no agency of the province.
constexpr KindWords<GuestKind> guestWords[] = {
    {GuestKind::Press, u"^(bao|dai|tap chi|phong vien|co quan bao|thong tan)\\b|bao chi|truyen hinh|truyen thong"},
    {GuestKind::Promotion,
     u"xuc tien|khuyen cong|\\bitpc\\b|\\bvcci\\b|^hiep hoi|^hoi |lien minh|trung tam ho tro|phong thuong mai"},
    {GuestKind::Locality,
     u"^(ubnd|uy ban nhan dan|phong|huyen|thi xa|thanh pho|xa|phuong|tp\\.?) |dia phuong|cap huyen|cap xa"},
    {GuestKind::Agency,
     u"^(so|chi cuc|cuc|vu|bo|van phong|ban|ngan hang|doan|mat tran|truong|vien|vpdp) ?\\b|co quan|quan "
     u"ly nha nuoc|so nganh"},
    {GuestKind::Buyer,
     u"sieu thi|mart|big ?c|\\bgo!|co\\.? ?op|cua hang|chuoi|cong ty|cty|tap doan|xuat khau|phan phoi|"
     u"khach san|nha hang|resort|san tm|thuong mai dien tu|postmart|shopee|lazada|tiki|tiktok|vo ?so|"
     u"bep an|doanh nghiep|ben mua|nha mua|thu mua|dntn|\\bdn\\b"}};

constexpr KindWords<BuyerKind> buyerWords[] = {
    {BuyerKind::Exporter, u"xuat khau|export|xnk|xuat nhap khau"},
    {BuyerKind::Platform, u"\\bsan\\b|thuong mai dien tu|postmart|shopee|lazada|tiki|tiktok|vo ?so"},
    {BuyerKind::Hospitality, u"khach san|nha hang|resort|du lich"},
    {BuyerKind::Kitchen, u"bep an|suat an"},
    {BuyerKind::Chain, u"chuoi|cua hang"},
    {BuyerKind::Supermarket, u"sieu thi|mart|big ?c|\\bgo!|co\\.? ?op|retail|mega"},
    {BuyerKind::Distributor, u"phan phoi|dai ly|thuong mai|thu mua"}};

} // namespace

std::optional<GuestKind> guestKindOf(const QString& text) { return kindIn(text, guestWords); }

BuyerKind buyerKindOf(const QString& text) { return kindIn(text, buyerWords).value_or(BuyerKind::Other); }

Buyer buyerOf(const EventGuest& guest)
{
    Buyer buyer;
    buyer.name = guest.organisation;
    buyer.kind = buyerKindOf(guest.organisation);
    buyer.contact = guest.person;
    buyer.contactTitle = guest.title;
    buyer.phone = guest.phone;
    buyer.email = guest.email;
    normalize(buyer);
    return buyer;
}

} // namespace ocop
