// Certificates without a day: counted from the earliest day they can be known.
#include "core/statistics/statistics.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

struct UndatedBook
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("Hộ A"));

    Certificate undated(const char* product, const Decision& decision = {}, const QString& note = {},
                        const QString& number = {})
    {
        Certificate certificate =
            book.addCertificate(book.addProduct(QString::fromUtf8(product), maker.id).id, {}, 3, decision.id);
        WriteAct act(book->database(), ocop::test::testAct());
        certificate.note = note;
        certificate.number = number;
        book->certificates().save(act, certificate);
        act.commit();
        return certificate;
    }
    bool isRecognised(const Certificate& certificate, QDate day)
    {
        return Snapshot::load(*book).standingOf(certificate.product, day, 90).recognised;
    }
};

} // namespace

TEST_CASE("an undated certificate counts from the day it can first be known", "[undated]")
{
    UndatedBook all;
    const Decision decision = all.book.addDecision(QStringLiteral("3610/QĐ-UBND"), QDate(2022, 12, 29));
    const Decision nameless = all.book.addDecision(QStringLiteral("12/2021/QĐ-UBND"), {});
    const std::pair<Certificate, QDate> cases[] = {
        {all.undated("Tiêu", decision), QDate(2022, 12, 29)},
        {all.undated("Chè", {}, QStringLiteral("Năm công nhận: 2020")), QDate(2020, 1, 1)},
        {all.undated("Gạo", {}, {}, QStringLiteral("07/2019/GCN")), QDate(2019, 1, 1)},
        {all.undated("Quế", nameless), QDate(2021, 1, 1)},
        {all.undated("Nấm"), ocop::test::testAct().at.date()}}; // nothing tells: the day it was entered
    for (const auto& [certificate, known] : cases) {
        INFO(known.toString(Qt::ISODate).toStdString());
        CHECK_FALSE(all.isRecognised(certificate, known.addDays(-1)));
        CHECK(all.isRecognised(certificate, known));
    }
    const auto totalOn = [&](QDate day) {
        const Snapshot snapshot = Snapshot::load(*all.book);
        return Statistics(snapshot, all.book->units(), all.book->groups(), day, 90).total();
    };
    CHECK(totalOn(QDate(2018, 12, 31)).products.total() == 0);
    CHECK(totalOn(QDate(2021, 6, 1)).missingDate == 3);
    CHECK(totalOn(QDate(2026, 1, 1)).missingDate == 5);
}

TEST_CASE("an undated certificate entered while the register is open counts as after opening it anew", "[undated]")
{
    UndatedBook all;
    Snapshot followed = Snapshot::load(*all.book);
    const ActId seen = all.book->history().last();
    const Certificate nobody = all.undated("Nấm");
    followed.follow(*all.book, Feed(all.book->database(), seen));
    for (const QDate day : {QDate(2024, 8, 30), QDate(2024, 8, 31)})
        CHECK(followed.standingOf(nobody.product, day, 90).recognised == all.isRecognised(nobody, day));
    CHECK_FALSE(all.isRecognised(nobody, QDate(2024, 8, 30)));
}
