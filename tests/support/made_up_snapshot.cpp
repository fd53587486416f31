#include "tests/support/made_up_snapshot.h"

#include "core/base/dates.h"

#include <array>

namespace ocop::test {
namespace {

QString madeUpProductName(int i)
{
    static const std::array names = {
        "Nước mắm",           "Bánh tráng cuốn thịt",     "Trà thảo mộc Sâm Ngọc Linh túi lọc",
        "Đường phèn",         "Mật ong rừng nguyên chất", "Rượu cần",
        "Gạo lứt đỏ hữu cơ",  "Tinh dầu quế Trà My",      "Nón lá",
        "Ớt bột Ướp Ễnh Ương"};
    return QString::fromUtf8(names[size_t(i) % names.size()]) + QStringLiteral(" số %1").arg(i);
}

Certificate madeUpCertificate(int id, const Product& product, DecisionId decision, QDate from, int stars, Origin origin)
{
    Certificate certificate;
    certificate.id = {id};
    certificate.product = product.id;
    certificate.decision = decision;
    certificate.stars = stars;
    certificate.score = stars == 4 ? 70'900 + id * 10 : 51'250 + id * 10;
    certificate.origin = origin;
    certificate.effectiveFrom = from;
    certificate.lastValidDay = lastValidDay(from, 36);
    return certificate;
}

} // namespace

Snapshot madeUpSnapshot(const Units& units, int products)
{
    const QDate day(2024, 8, 31);
    const auto communes = units.communes(day);
    std::vector<Subject> subjects;
    std::vector<Product> made;
    std::vector<Decision> decisions;
    std::vector<Certificate> certificates;
    for (int i = 0; i < 12; ++i) {
        Decision decision;
        decision.id = {i + 1};
        decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
        decision.number = QStringLiteral("%1/QĐ-UBND").arg(3600 + i * 7);
        decision.date = QDate(2020, 1, 13).addMonths(i * 5);
        decisions.push_back(decision);
    }
    static const std::array kinds = {SubjectKind::Household, SubjectKind::Cooperative, SubjectKind::Household,
                                     SubjectKind::Enterprise, SubjectKind::CooperativeGroup};
    for (int i = 1; i <= products; ++i) {
        if (i % 5 != 0 || subjects.empty()) {
            Subject subject;
            subject.id = {qint64(subjects.size()) + 1};
            subject.kind = kinds[subjects.size() % kinds.size()];
            subject.name = QStringLiteral("Cơ sở sản xuất và kinh doanh Nguyễn Thị Hường %1").arg(subjects.size() + 1);
            subject.phone = QStringLiteral("0905%1").arg(i, 6, 10, QLatin1Char('0'));
            subject.unit = communes[size_t(i) * 7 % communes.size()]->id;
            subjects.push_back(subject);
        }
        Product product;
        product.id = {i};
        product.name = madeUpProductName(i);
        product.subject = subjects.back().id;
        product.group = {1 + i % 4};
        made.push_back(product);
        const int decision = i % 12;
        const QDate from = decisions[size_t(decision)].date;
        certificates.push_back(madeUpCertificate(int(certificates.size()) + 1, product, {decision + 1}, from,
                                                 i % 6 ? 3 : 4, Origin::First));
        if (decision == 0)
            certificates.push_back(madeUpCertificate(int(certificates.size()) + 1, product, {12}, decisions[11].date, 4,
                                                     i % 24 ? Origin::Upgrade : Origin::Renewal));
    }
    return Snapshot::of(std::move(subjects), std::move(made), std::move(decisions), std::move(certificates));
}

} // namespace ocop::test
