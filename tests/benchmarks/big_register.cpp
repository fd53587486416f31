#include "tests/benchmarks/big_register.h"

#include "core/base/dates.h"

namespace ocop::bench {
namespace {

const QStringList families = {QStringLiteral("Nguyễn"), QStringLiteral("Trần"), QStringLiteral("Đặng"),
                              QStringLiteral("Huỳnh"), QStringLiteral("Võ")};
const QStringList givens = {QStringLiteral("Thị Hường"), QStringLiteral("Văn Đức"),   QStringLiteral("Thị Ánh Tuyết"),
                            QStringLiteral("Quốc Bảo"),  QStringLiteral("Thị Mỹ Lệ"), QStringLiteral("Hữu Phước")};
const QStringList goods = {QStringLiteral("Nước mắm cá cơm"), QStringLiteral("Bánh tráng nướng"),
                           QStringLiteral("Mật ong rừng"),    QStringLiteral("Tiêu đen"),
                           QStringLiteral("Quế thanh"),       QStringLiteral("Đèn lồng lụa"),
                           QStringLiteral("Gạo hữu cơ")};

QString wordOf(const QStringList& words, int i) { return words.at(i % int(words.size())); }

} // namespace

void fillBigRegister(Register& book, int divisor)
{
    const int subjects = subjectCount / divisor;
    const int products = productCount / divisor;
    const int certificates = certificateCount / divisor;
    const std::vector<const Unit*> communes = book.units().communes(QDate(2024, 8, 31));
    WriteAct act(book.database(), {ActKind::Sample,
                                   QStringLiteral("bench"),
                                   QStringLiteral("bench"),
                                   QDateTime(QDate(2024, 8, 31), QTime(12, 0)),
                                   {}});
    std::vector<Decision> decisions(500);
    for (int i = 0; i < 500; ++i) {
        Decision& decision = decisions[size_t(i)];
        decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
        decision.number = QStringLiteral("%1/QĐ-UBND").arg(i + 1);
        decision.date = QDate(2019, 1, 2).addDays(i * 5);
        book.decisions().add(act, decision);
    }
    for (int i = 0; i < subjects; ++i) {
        Subject subject;
        subject.representative = wordOf(families, i) + u' ' + wordOf(givens, i / 5);
        subject.name = QStringLiteral("Hộ kinh doanh %1 %2").arg(subject.representative).arg(i);
        subject.kind = EnumCodes<SubjectKind>::all[i % 4].first;
        subject.phone = QStringLiteral("030%1").arg(1'000'000 + i);
        subject.address = QStringLiteral("Thôn %1").arg(i % 9 + 1);
        subject.unit = communes[size_t(i) % communes.size()]->id;
        book.subjects().add(act, subject);
    }
    for (int i = 0; i < products; ++i) {
        Product product;
        product.name = QStringLiteral("%1 %2 %3").arg(wordOf(goods, i), wordOf(givens, i / 7)).arg(i);
        product.subject = {i % subjects + 1};
        product.group = {201 + i % 26};
        product.brand = wordOf(givens, i);
        product.description = QStringLiteral("Làm theo lối xưa, đóng gói hút chân không, để nơi khô mát.");
        book.products().add(act, product);
    }
    for (int i = 0; i < certificates; ++i) {
        const bool second = i >= products;
        Certificate certificate;
        certificate.product = {second ? i - products + 1 : i + 1};
        const Decision& decision = decisions[size_t(second ? 300 + i % 200 : i % 300)];
        certificate.decision = decision.id;
        certificate.stars = i % 6 == 0 ? 4 : 3;
        certificate.score = certificate.stars == 4 ? 75'500 : 60'300;
        certificate.origin = second ? Origin::Renewal : Origin::First;
        certificate.effectiveFrom = decision.date.addDays(second ? 400 : 0);
        certificate.lastValidDay = lastValidDay(certificate.effectiveFrom, 36);
        book.certificates().add(act, certificate);
    }
    act.commit();
}

} // namespace ocop::bench
