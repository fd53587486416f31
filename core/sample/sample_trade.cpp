#include "core/sample/sample_trade.h"

namespace ocop {

// Invented, like everything here. What they ask for is what supermarkets and exporters are reported to ask.
const std::vector<SampleBuyer>& sampleBuyers()
{
    static const std::vector<SampleBuyer> all = {
        {BuyerKind::Supermarket, "Siêu thị Hoa Sen Đà Nẵng", "12 đường Mẫu Một, Đà Nẵng", "Đà Nẵng, Quảng Nam",
         "Giấy đăng ký kinh doanh\nGiấy chứng nhận đủ điều kiện ATTP\nBản tự công bố sản phẩm\nPhiếu kiểm nghiệm trong 12 "
         "tháng\nMã số mã vạch",
         "Giao tại cửa hàng; thanh toán sau 15 ngày, 7 ngày với hộ sản xuất", "Lê Thị Mẫu An", "Trưởng phòng thu mua"},
        {BuyerKind::Chain, "Chuỗi cửa hàng Nông sản Xứ Quảng", "45 đường Mẫu Hai, Tam Kỳ", "Miền Trung",
         "Giấy chứng nhận OCOP còn hạn\nNhãn hàng hóa\nTruy xuất nguồn gốc", "Ký gửi, thanh toán hằng tháng",
         "Nguyễn Văn Mẫu Bình", "Giám đốc"},
        {BuyerKind::Distributor, "Công ty TNHH Phân phối Sông Thu", "78 đường Mẫu Ba, Đà Nẵng",
         "Miền Trung, Tây Nguyên", "Hóa đơn giá trị gia tăng\nPhiếu kiểm nghiệm trong 12 tháng", "Giao về kho tổng",
         "Trần Thị Mẫu Chi", "Phó giám đốc"},
        {BuyerKind::Exporter, "Công ty CP Xuất khẩu Nông sản Hải Vân", "9 đường Mẫu Bốn, Đà Nẵng", "Nhật Bản, Hàn Quốc",
         "VietGAP hoặc GlobalGAP\nHACCP hoặc ISO 22000\nMã số vùng trồng", "Hợp đồng theo mùa vụ", "Phạm Văn Mẫu Dũng",
         "Trưởng phòng xuất khẩu"},
        {BuyerKind::Platform, "Sàn thương mại điện tử Chợ Phiên Số", "trực tuyến", "Cả nước",
         "Ảnh sản phẩm\nMã số mã vạch", "Đối soát hằng tuần", "Võ Thị Mẫu Giang", "Quản lý ngành hàng"},
        {BuyerKind::Hospitality, "Khách sạn Bến Sông Hoài", "3 đường Mẫu Năm, Hội An", "Khách lưu trú",
         "Giấy chứng nhận đủ điều kiện ATTP", "Đặt hàng hằng tuần", "Đặng Văn Mẫu Hải", "Bếp trưởng"},
        {BuyerKind::Supermarket, "Siêu thị Phố Xanh", "101 đường Mẫu Sáu, TP. Hồ Chí Minh", "Miền Nam",
         "Bản tự công bố sản phẩm\nPhiếu kiểm nghiệm trong 12 tháng\nMã số mã vạch", "Giao về kho tổng; chiết khấu 18%",
         "Bùi Thị Mẫu Khanh", "Phụ trách ngành hàng đặc sản"},
        {BuyerKind::Kitchen, "Bếp ăn Khu công nghiệp Trường Mẫu", "Khu công nghiệp Trường Mẫu",
         "Công nhân khu công nghiệp", "Giấy chứng nhận đủ điều kiện ATTP", "Đặt hàng hằng ngày", "Hồ Văn Mẫu Lâm",
         "Quản lý bếp"}};
    return all;
}

const std::vector<SampleGuest>& sampleGuests()
{
    static const std::vector<SampleGuest> all = {{GuestKind::Agency, "Sở Nông nghiệp và PTNT tỉnh Quảng Nam"},
                                                 {GuestKind::Agency, "Chi cục Phát triển nông thôn Quảng Nam"},
                                                 {GuestKind::Agency, "Liên minh Hợp tác xã tỉnh"},
                                                 {GuestKind::Promotion, "Trung tâm Khuyến công và Xúc tiến thương mại"},
                                                 {GuestKind::Locality, "Phòng NN&PTNT huyện Tiên Phước"},
                                                 {GuestKind::Locality, "Phòng NN&PTNT huyện Thăng Bình"},
                                                 {GuestKind::Locality, "Phòng NN&PTNT huyện Đại Lộc"},
                                                 {GuestKind::Locality, "Phòng Kinh tế thành phố Tam Kỳ"}};
    return all;
}

const std::vector<SampleTask>& sampleTasks()
{
    static const std::vector<SampleTask> all = {
        {"Phát triển sản phẩm OCOP theo hướng liên kết chuỗi từ sản xuất, chế biến đến tiêu thụ; cải tiến bao bì, nhãn mác, "
         "câu chuyện sản phẩm",
         "Phòng Phát triển ngành nghề", QDate(2025, 6, 30), QDate(2025, 6, 20)},
        {"Kiểm tra chất lượng sản phẩm đã được công nhận; đề nghị thu hồi khi vi phạm; đánh giá lại sản phẩm hết hạn",
         "Chi cục", QDate(2024, 12, 31), QDate(2024, 12, 25)},
        {"Truyền thông về Chương trình OCOP bằng nhiều hình thức", "Văn phòng Chi cục", QDate(2025, 3, 31),
         QDate(2025, 3, 28)},
        {"Xây dựng Trung tâm OCOP, nâng cấp điểm bán hàng; kết nối đưa sản phẩm ra nước ngoài", "Chi cục",
         QDate(2026, 6, 30), QDate()},
        {"Hỗ trợ chủ thể đưa sản phẩm lên sàn thương mại điện tử", "Phòng Phát triển ngành nghề", QDate(2026, 12, 31),
         QDate()},
        {"Kiểm tra thực tế sản xuất, hướng dẫn chủ thể sau công nhận", "Các địa phương", QDate(2025, 12, 31),
         QDate(2025, 12, 20)}};
    return all;
}

std::vector<SampleDeal> sampleDeals()
{
    const QDate hall(2024, 8, 31);
    const auto after = [](int months, int year, int month, int day, int percent, bool finished, const char* note) {
        return SampleFollowup{months, QDate(year, month, day), percent, finished, note};
    };
    return {
        {ContractKind::Memorandum,
         0,
         hall,
         0,
         0,
         {after(6, 2025, 3, 3, 0, false, "Đang hoàn thiện hồ sơ chào hàng.")},
         {},
         {}},
        {ContractKind::Memorandum,
         3,
         hall,
         0,
         0,
         {after(6, 2025, 3, 4, 0, false, "Chưa đạt yêu cầu mã số vùng trồng.")},
         {},
         QDate(2025, 9, 15)},
        {ContractKind::Memorandum,
         6,
         hall,
         0,
         0,
         {after(6, 2025, 2, 27, 0, false, "Đã gửi mẫu."), after(12, 2025, 9, 8, 0, true, "Đã chuyển thành hợp đồng.")},
         {},
         {}},
        {ContractKind::Frame,
         2,
         hall,
         360,
         24,
         {after(6, 2025, 2, 28, 20, false, "Giao ba đợt."), after(12, 2025, 9, 2, 65, false, "Giao đều hằng tháng.")},
         {},
         {}},
        {ContractKind::Frame,
         1,
         hall,
         180,
         12,
         {after(6, 2025, 3, 6, 55, false, "Bán tốt."), after(12, 2025, 9, 3, 100, false, "Giao đủ.")},
         QDate(2025, 9, 30),
         {}},
        {ContractKind::Sale,
         1,
         hall,
         42,
         6,
         {after(6, 2025, 3, 6, 100, true, "Giao đủ, đã thanh toán.")},
         QDate(2025, 3, 20),
         {}},
        {ContractKind::Sale,
         0,
         hall,
         120,
         12,
         {after(6, 2025, 3, 5, 40, false, "Giao chậm vì mưa lũ."), after(12, 2025, 9, 5, 90, false, "Còn một đợt.")},
         {},
         {}},
        {ContractKind::Sale,
         5,
         hall,
         36,
         12,
         {after(6, 2025, 3, 7, 50, false, "Đặt hàng hằng tuần."), after(12, 2025, 9, 4, 100, true, "Giao đủ.")},
         {},
         {}},
        {ContractKind::Sale,
         7,
         hall,
         65,
         12,
         {after(6, 2025, 3, 10, 0, false, "Chưa giao: giá không còn phù hợp.")},
         {},
         QDate(2025, 5, 12)},
        {ContractKind::Sale, 2, hall, 250, 18, {}, {}, {}},
        {ContractKind::Sale,
         4,
         QDate(2025, 11, 20),
         28,
         12,
         {after(6, 2026, 5, 22, 60, false, "Bán qua phiên livestream.")},
         {},
         {}},
        {ContractKind::Sale, 6, QDate(2026, 5, 18), 150, 12, {}, {}, {}},
        {ContractKind::Frame, 3, QDate(2026, 6, 12), 500, 24, {}, {}, {}},
        {ContractKind::Sale, 1, QDate(2026, 9, 4), 48, 12, {}, {}, {}}};
}

} // namespace ocop
