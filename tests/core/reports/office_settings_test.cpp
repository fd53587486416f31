#include "core/reports/office_settings.h"

#include "core/reports/office_name.h"
#include "core/reports/papers/letter_papers.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

OfficeSettings officeOn(QDate day, QHash<QString, QString> values = {})
{
    return officeSettings(Settings(std::move(values))).on(day);
}

} // namespace

TEST_CASE("the office is called on paper what it was called on the paper's day", "[office]")
{
    const std::tuple<QDate, const char*, const char*> days[] = {
        {QDate(2019, 12, 31), "SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM", "Quảng Nam"},
        {QDate(2025, 2, 28), "SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM", "Quảng Nam"},
        {QDate(2025, 3, 1), "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG QUẢNG NAM", "Quảng Nam"},
        {QDate(2025, 6, 30), "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG QUẢNG NAM", "Quảng Nam"},
        {QDate(2025, 7, 1), "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG", "Đà Nẵng"},
        {QDate(2026, 11, 30), "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG", "Đà Nẵng"},
        {QDate(), "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG", "Đà Nẵng"}};
    for (const auto& [day, superior, place] : days) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(officeOn(day).superiorBody == u8(superior));
        CHECK(officeOn(day).place == u8(place));
        CHECK(officeOn(day).signature() == QStringList{u8("CHI CỤC TRƯỞNG")});
    }
}

TEST_CASE("what an office typed before there were periods is not lost", "[office]")
{
    // An office that once saved its settings has all of them stored, also those it never touched.
    const QHash<QString, QString> typed = {{settings::superiorBody, u8("SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM")},
                                           {settings::office, u8("CHI CỤC MẪU")},
                                           {settings::officeSymbol, QStringLiteral("CCPTNT")},
                                           {settings::place, u8("Tam Kỳ")},
                                           {settings::signerRole, u8("KT. CHI CỤC TRƯỞNG")},
                                           {settings::signerName, u8("Trần Văn Noa")},
                                           {settings::recipients, u8("- UBND tỉnh;\n- Lưu: VT.")}};
    for (const QDate day : {QDate(2024, 8, 31), QDate(2025, 4, 1), QDate(2026, 11, 30)}) {
        const OfficeSettings office = officeOn(day, typed);
        CHECK(office.office == u8("CHI CỤC MẪU"));
        CHECK(office.place == u8("Tam Kỳ"));
        CHECK(office.signature() == QStringList{u8("KT. CHI CỤC TRƯỞNG")});
        CHECK(office.signerName == u8("Trần Văn Noa"));
        CHECK(office.recipients == QStringList{u8("UBND tỉnh"), u8("Lưu: VT")});
        CHECK(office.superiorBody == officeOn(day).superiorBody); // never touched
    }
    const QHash<QString, QString> city = {{settings::superiorBody, u8("SỞ NN&MT TP ĐÀ NẴNG")}};
    CHECK(officeOn(QDate(2026, 1, 1), city).superiorBody == u8("SỞ NN&MT TP ĐÀ NẴNG"));
    CHECK(officeOn(QDate(2024, 1, 1), city).superiorBody == u8("SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM"));
    const QHash<QString, QString> province = {{settings::office, u8("CHI CỤC PTNT TỈNH QUẢNG NAM")}};
    CHECK(officeOn(QDate(2024, 1, 1), province).office == u8("CHI CỤC PTNT TỈNH QUẢNG NAM"));
    CHECK(officeOn(QDate(2026, 1, 1), province).office == u8("CHI CỤC PHÁT TRIỂN NÔNG THÔN"));
}

TEST_CASE("an office has its own periods, heads and forms of signing", "[office]")
{
    const QDate head(2026, 4, 15);
    const QHash<QString, QString> own = {
        {settings::officePeriods, QStringLiteral("2026-04-15,2025-02-18,2025-07-01,nonsense")},
        {settings::inProfile(settings::signerName, {}), u8("Trần Văn Noa")},
        {settings::inProfile(settings::signerName, head), u8("Lê Thị Hạnh")},
        {settings::inProfile(settings::signerRole, head), u8("PHÓ CHI CỤC TRƯỞNG")},
        {settings::inProfile(settings::signingForm, head), QStringLiteral("kt")}};
    CHECK(officeSettings(Settings(own)).all().size() == 4);
    CHECK(officeOn(QDate(2025, 2, 17), own).signerName == u8("Trần Văn Noa"));
    CHECK(officeOn(QDate(2026, 4, 14), own).signerName.isEmpty());
    CHECK(officeOn(head, own).signerName == u8("Lê Thị Hạnh"));
    CHECK(officeOn(head, own).signature() == QStringList{u8("KT. CHI CỤC TRƯỞNG"), u8("PHÓ CHI CỤC TRƯỞNG")});
    CHECK(officeOn(head, own).place == u8("Đà Nẵng"));
    for (const auto& [form, first] :
         {std::pair{SigningForm::ByOrder, "TL. CHI CỤC TRƯỞNG"}, {SigningForm::ByAuthority, "TUQ. CHI CỤC TRƯỞNG"}}) {
        OfficeSettings office = officeOn(head, own);
        office.form = form;
        CHECK(office.signature().front() == u8(first));
    }
}

TEST_CASE("the lines of an office's name end where its parts do", "[office]")
{
    for (const auto& [name, pieces] :
         {std::pair{"CHI CỤC PHÁT TRIỂN NÔNG THÔN", "CHI CỤC|PHÁT TRIỂN NÔNG THÔN"},
          {"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG", "SỞ|NÔNG NGHIỆP|VÀ MÔI TRƯỜNG|THÀNH PHỐ ĐÀ NẴNG"},
          {"HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP TỈNH QUẢNG NAM",
           "HỘI ĐỒNG|ĐÁNH GIÁ,|PHÂN HẠNG|SẢN PHẨM OCOP|TỈNH QUẢNG NAM"},
          {"Ủy ban nhân dân xã Tiên Cảnh", "Ủy ban nhân dân|xã Tiên Cảnh"},
          {"LIÊN MINH HỢP TÁC XÃ THỊ XÃ ĐIỆN BÀN", "LIÊN MINH|HỢP TÁC XÃ|THỊ XÃ ĐIỆN BÀN"},
          {"", ""}})
        CHECK(officeNamePieces(u8(name)).join(u'|') == u8(pieces));
}

TEST_CASE("a name in capitals keeps the capitals of names inside a sentence", "[office]")
{
    for (const auto& [capitals, sentence] :
         {std::pair{"CHI CỤC PHÁT TRIỂN NÔNG THÔN", "Chi cục Phát triển nông thôn"},
          {"SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM", "Sở Nông nghiệp và PTNT Quảng Nam"},
          {"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG", "Sở Nông nghiệp và Môi trường thành phố Đà Nẵng"},
          {"Sở NN&PTNT", "Sở NN&PTNT"}})
        CHECK(officeInSentence(u8(capitals)) == u8(sentence));
}
