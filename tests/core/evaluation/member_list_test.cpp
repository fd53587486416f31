// Lists of council members and of participants as they come from sheets and decisions.
#include "core/evaluation/member_list.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

QVector<QStringList> rowsOf(const char* text)
{
    QVector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) rows << line.split(u'|');
    return rows;
}

std::string shown(const MemberList& list)
{
    QStringList lines;
    for (const ListedMember& each : list.members)
        lines << QStringList{each.member.name,
                             each.member.position,
                             each.member.agency,
                             each.roleText.isEmpty() ? codeOf(each.member.role) : u'?' + each.roleText,
                             each.member.votes ? QStringLiteral("1") : QStringLiteral("0"),
                             each.present ? QStringLiteral("here") : QStringLiteral("away")}
                     .join(u'|');
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("roles of a council are read as offices write them", "[rounds][memberList]")
{
    const auto [text, code] = GENERATE(table<const char*, const char*>({{"Chủ tịch Hội đồng", "chair"},
                                                                        {"CTHĐ", "chair"},
                                                                        {"Tổ trưởng Tổ tư vấn", "chair"},
                                                                        {"Phó Chủ tịch thường trực", "viceChair"},
                                                                        {"PCT HĐ", "viceChair"},
                                                                        {"Tổ phó", "viceChair"},
                                                                        {"Uỷ viên", "member"},
                                                                        {"Ủy viên phản biện", "member"},
                                                                        {"UV", "member"},
                                                                        {"Thành viên;", "member"},
                                                                        {"Ủy viên - Thư ký", "secretary"},
                                                                        {"Thành viên kiêm thư ký", "secretary"},
                                                                        {"Phó Chủ tịch UBND tỉnh", ""},
                                                                        {"Chủ tịch Hội Nông dân", ""},
                                                                        {"Quan sát viên", ""},
                                                                        {"", ""}}));
    CAPTURE(text);
    const auto role = readMemberRole(QString::fromUtf8(text));
    CHECK((role ? codeOf(*role) : QString()).toStdString() == code);
}

TEST_CASE("a list of members is read with headings, without them and as lines", "[rounds][memberList]")
{
    const auto [text, expected] = GENERATE(table<const char*, const char*>(
        {{"STT|Họ và tên|Chức vụ|Đơn vị công tác|Nhiệm vụ trong Hội đồng\n"
          "1|Ông Lê Văn An|Phó Chủ tịch|UBND tỉnh|Chủ tịch Hội đồng\n"
          "||||\n"
          "2|Bà Trần Thị Bình|Giám đốc|Sở Công Thương|Quan sát viên\n"
          "3||Chuyên viên||Thư ký",
          "Lê Văn An|Phó Chủ tịch|UBND tỉnh|chair|1|here\n"
          "Trần Thị Bình|Giám đốc|Sở Công Thương|?Quan sát viên|1|here\n"
          "|Chuyên viên||secretary|0|here"},
         {"1|Ông|Lê Văn An|Phó Chủ tịch UBND tỉnh|Chủ tịch\n2|Bà|Trần Thị Bình|Giám đốc Sở|Uỷ viên thư ký",
          "Lê Văn An|Phó Chủ tịch UBND tỉnh||chair|1|here\nTrần Thị Bình|Giám đốc Sở||secretary|1|here"},
         {"1. Ông Lê Văn An, Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng;\n"
          "2. Bà Trần Thị Bình – Giám đốc, Sở Công Thương – Ủy viên.",
          "Lê Văn An|Phó Chủ tịch UBND tỉnh||chair|1|here\nTrần Thị Bình|Giám đốc|Sở Công Thương|member|1|here"},
         {"Họ tên|Chấm điểm|Có mặt\nLê Văn An|x|x\nTrần Thị Bình|không|vắng",
          "Lê Văn An|||member|1|here\nTrần Thị Bình|||member|0|away"},
         {"Lê Văn An\nTrần Thị Bình", "Lê Văn An|||member|1|here\nTrần Thị Bình|||member|1|here"}}));
    CHECK(shown(readMemberList(rowsOf(text))) == expected);
}

TEST_CASE("what a member has no place for is told", "[rounds][memberList]")
{
    const MemberList headed =
        readMemberList(rowsOf("Họ và tên|Chức vụ|Điện thoại|Ghi chú\nLê Văn An|Giám đốc|0905123456|"));
    CHECK(headed.otherColumns == QStringList{QStringLiteral("Điện thoại")});
    const MemberList bare = readMemberList(rowsOf("Lê Văn An|Giám đốc|Sở Y tế|0905123456"));
    CHECK(bare.otherColumns == QStringList{QStringLiteral("0905123456")});
    CHECK(readMemberList({}).members.empty());
}

} // namespace ocop
