#include "core/exchange/hall/guest_words.h"

#include "core/exchange/hall/known_by.h"

namespace ocop {
namespace {

// The first that fits counts: "Báo Quảng Nam" is no locality, "Phòng Kinh tế huyện" no agency of the province.
constexpr KnownBy<GuestKind> guestWords[] = {
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

constexpr KnownBy<BuyerKind> buyerWords[] = {
    {BuyerKind::Exporter, u"xuat khau|export|xnk|xuat nhap khau"},
    {BuyerKind::Platform, u"\\bsan\\b|thuong mai dien tu|postmart|shopee|lazada|tiki|tiktok|vo ?so"},
    {BuyerKind::Hospitality, u"khach san|nha hang|resort|du lich"},
    {BuyerKind::Kitchen, u"bep an|suat an"},
    {BuyerKind::Chain, u"chuoi|cua hang"},
    {BuyerKind::Supermarket, u"sieu thi|mart|big ?c|\\bgo!|co\\.? ?op|retail|mega"},
    {BuyerKind::Distributor, u"phan phoi|dai ly|thuong mai|thu mua"}};

constexpr KnownBy<ContractKind> contractWords[] = {
    {ContractKind::Annex, u"phu luc|\\bpl(hd)?\\b"},
    {ContractKind::Memorandum, u"ghi nho|\\bmou\\b|\\b(bb)?gn\\b|thoa thuan"},
    {ContractKind::Frame, u"nguyen tac|\\b(hd)?nt\\b|\\bkhung\\b"},
    {ContractKind::Sale, u"tieu thu|mua ban|cung (cap|ung)|kinh te|bao tieu|\\bhd(tt|mb|kt)?\\b|hop dong"}};

} // namespace

std::optional<GuestKind> guestKindOf(const QString& text) { return valueKnownBy<GuestKind>(text, guestWords); }

std::optional<BuyerKind> buyerKindOf(const QString& text) { return valueKnownBy<BuyerKind>(text, buyerWords); }

std::optional<ContractKind> contractKindOf(const QString& text)
{
    return valueKnownBy<ContractKind>(text, contractWords);
}

Buyer buyerOf(const EventGuest& guest)
{
    Buyer buyer;
    buyer.name = guest.organisation;
    buyer.kind = buyerKindOf(guest.organisation).value_or(BuyerKind::Other);
    buyer.contact = guest.person;
    buyer.contactTitle = guest.title;
    buyer.phone = guest.phone;
    buyer.email = guest.email;
    normalize(buyer);
    return buyer;
}

} // namespace ocop
