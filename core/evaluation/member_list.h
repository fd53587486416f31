#pragma once

#include "core/evaluation/council.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace ocop {

/// A person as a list from outside names him.
struct ListedMember
{
    CouncilMember member;
    QString roleText; ///< a role that is not understood, as it stands in the list; `member.role` is Member then
    bool present = true; ///< false where the list has a column of who came and nothing says so of him
};

/// The people of a list of council members or of participants: rows of a sheet, or lines of a decision.
struct MemberList
{
    std::vector<ListedMember> members; ///< in the list's order; one with texts but no name is kept
    QStringList otherColumns; ///< headings (else the first cells) of columns nothing was taken from
};

/// "Chủ tịch Hội đồng", "PCT", "Tổ phó", "Uỷ viên kiêm thư ký"; nothing for an office such as "Chủ tịch UBND xã".
std::optional<MemberRole> readMemberRole(const QString& text);
/// A name without its number and its form of address: "1. Ông Lê Văn An;" is "Lê Văn An".
QString bareName(const QString& text);
/// Finds the columns by headings; without them by what stands in the cells. A single column is lines of text, the
/// parts of which commas and dashes separate.
MemberList readMemberList(const QVector<QStringList>& rows);

} // namespace ocop
