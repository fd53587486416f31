#include "core/exchange/hall/pasted_headings.h"

#include "core/exchange/hall/known_by.h"

#include <algorithm>

namespace ocop {
namespace {

using Heading = KnownBy<PastedField>;

constexpr Heading attendeeHeadings[] = {
    {PastedField::Ordinal, u"^(tt|stt|so tt|so thu tu|no)$"},
    {PastedField::Email, u"e-?mail|thu dien tu|hop thu"},
    {PastedField::Phone, u"dien thoai|so dt|^sdt|^dt$|di dong|hotline|zalo|so may"},
    {PastedField::TaxCode, u"ma so thue|^mst|ma so doanh nghiep"},
    {PastedField::Place, u"^dia chi|^dia ban|^xa|^huyen|^phuong|^noi (o|san xuat)"},
    {PastedField::Stall, u"^(ma |vi tri |so )?(gian|quay)"},
    {PastedField::Kind, u"^loai|^thanh phan|^doi tuong|^nhom (khach|dai bieu)|^linh vuc"},
    {PastedField::Title, u"^(chuc vu|chuc danh|vai tro)"},
    {PastedField::Person, u"nguoi|dai dien|^ho (va )?ten|ho, ten|dai bieu|^ten (nguoi|dai)|lien he|lien lac"},
    {PastedField::Wants, u"nhu cau|quan tam|can (tim|mua|gap|ket noi)|mong muon|tim (kiem|nguon)"},
    {PastedField::Organisation,
     u"^(ten )?(cac )?(chu the|co so|don vi|doanh nghiep|to chuc|co quan|htx|hop tac xa|ho kinh doanh|cong ty|nha cung "
     u"cap|khach moi|khach)([ ,/&()-]+(chu the|co so|don vi|doanh nghiep|to chuc|co quan|htx|cong ty|ho|hkd|san "
     u"xuat|san pham|ocop|tham gia|tham du|kinh doanh|cong tac|du hoi nghi|du|hoi nghi|duoc moi|moi|va|hoac))*[)]?$"},
    {PastedField::Products, u"san pham|hang hoa|mat hang|hang trung bay"},
    {PastedField::Note, u"^ghi chu"}};

constexpr Heading buyerHeadings[] = {
    {PastedField::Ordinal, u"^(tt|stt|so tt|so thu tu|no)$"},
    {PastedField::Email, u"e-?mail|thu dien tu|hop thu"},
    {PastedField::Phone, u"dien thoai|so dt|^sdt|^dt$|di dong|hotline|zalo|so may"},
    {PastedField::TaxCode, u"ma so thue|^mst|ma so doanh nghiep"},
    {PastedField::Place, u"^dia chi|^tru so"},
    {PastedField::Markets, u"thi truong|dia ban|kenh (ban|phan phoi)|khu vuc"},
    {PastedField::Kind, u"^loai|^hinh thuc|^linh vuc|^nhom (khach|don vi)|^phan loai"},
    {PastedField::Title, u"^(chuc vu|chuc danh|vai tro)"},
    {PastedField::Organisation,
     u"^(ten )?(cac )?(don vi|doanh nghiep|to chuc|cong ty|co so|sieu thi|nha|ben|doi tac|khach hang|khach)([ "
     u",/&()-]+(don vi|doanh nghiep|to chuc|cong ty|co so|sieu thi|nha|mua|thu mua|tieu thu|phan phoi|ban le|xuat "
     u"khau|nhap khau|cung cau|ket noi|hop tac|kinh doanh|va|hoac))*[)]?$"},
    {PastedField::Person, u"nguoi|dai dien|^ho (va )?ten|ho, ten|^ten (nguoi|dai)|lien he|lien lac|phu trach"},
    {PastedField::Wants, u"nhu cau|quan tam|can (tim|mua|nguon|hang)|mong muon|tim (kiem|nguon|mua)|thu mua"},
    {PastedField::Products, u"san pham|hang hoa|mat hang"},
    {PastedField::Note, u"^ghi chu"}};

constexpr Heading contractHeadings[] = {
    {PastedField::Ordinal, u"^(tt|stt|so tt|so thu tu|no)$"},
    {PastedField::EndsOn, u"den ngay|den het|ket thuc|het han|ngay het|^den$|thoi han$"},
    {PastedField::StartsOn, u"tu ngay|bat dau|hieu luc|^tu$"},
    {PastedField::Number, u"^so$|^so[ ,/]*(hop dong|hd|hieu|ky hieu|van ban|bien ban)|(hop dong|hd) so|^hop dong$"},
    {PastedField::SignedOn,
     u"ngay (thang )?(nam )?ky|ky ngay|ngay (lap )?(hop dong|hd|bien ban)|^ngay( thang)?( nam)?$|"
     u"thoi gian ky"},
    {PastedField::Value, u"gia tri|so tien|thanh tien|tri gia"},
    {PastedField::Kind, u"^loai|^hinh thuc|^ten (hop dong|van ban)"},
    {PastedField::TaxCode, u"ma so thue|^mst"},
    {PastedField::Phone, u"dien thoai|so dt|^sdt|^dt$"},
    {PastedField::Event, u"^(ten )?(su kien|hoi nghi|hoi cho|hoat dong)( ky( ket)?| xuc tien)?$|^dip|noi ky|^ky tai"},
    {PastedField::Buyer,
     u"^(ten )?(cac )?(ben|nguoi|nha|don vi|doanh nghiep|cong ty|co so|dau moi)([ ,/&()-]+(b|thu|mua|"
     u"tieu thu|phan phoi|nhap khau|bao tieu|ban le|san pham|hang|hoa|va|hoac))+[)]?$|^(sieu thi|"
     u"khach hang|doi tac)([ ,/&()-]+(b|thu mua|mua|phan phoi|tieu thu|ky ket))*$"},
    {PastedField::Products, u"san pham|hang hoa|mat hang|^noi dung"},
    {PastedField::Organisation,
     u"^(ten )?(cac )?(chu the|co so|don vi|htx|hop tac xa|ho kinh doanh|nha|ben|nguoi)([ ,/&()-]+(ban|a|ocop|san "
     u"xuat|cung cap|cung ung|kinh doanh|chu the|htx|tham gia|ky ket|va|hoac))*[)]?$"},
    {PastedField::Note, u"^ghi chu"}};

std::span<const Heading> headingsOf(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Buyers: return buyerHeadings;
    case PasteKind::Contracts: return contractHeadings;
    case PasteKind::Participants:
    case PasteKind::Guests: break;
    }
    return attendeeHeadings;
}

} // namespace

std::optional<PastedField> pastedField(PasteKind kind, const QString& title)
{
    return valueKnownBy(title, headingsOf(kind));
}

std::vector<PastedField> fieldsOf(PasteKind kind)
{
    std::vector<PastedField> fields;
    for (const Heading& each : headingsOf(kind)) fields.push_back(each.value);
    std::sort(fields.begin(), fields.end());
    return fields;
}

} // namespace ocop
