#include "core/evaluation/member_list.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ocop {
namespace {

enum class MemberColumn { None, Number, Address, Name, Position, Agency, Role, Votes, Present };

QString plainWords(const QString& text)
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return folded(text).replace(signs, QStringLiteral(" ")).trimmed();
}

MemberColumn columnOfHeading(const QString& heading)
{
    static const QHash<QString, MemberColumn> words = [] {
        const std::pair<MemberColumn, const char*> all[] = {
            {MemberColumn::Number, "stt|tt|so tt|so thu tu|no"},
            {MemberColumn::Address, "ong ba|ong|danh xung"},
            {MemberColumn::Name, "ho ten|ho va ten|ten|ho va ten thanh vien|thanh vien|ho ten thanh vien|dai bieu|"
                                 "ho va ten dai bieu|nguoi tham du|name"},
            {MemberColumn::Position, "chuc vu|chuc danh|chuc vu chuc danh|chuc vu co quan|chuc vu don vi|"
                                     "chuc vu don vi cong tac|chuc vu co quan cong tac|chuc vu noi cong tac|position"},
            {MemberColumn::Agency, "co quan|don vi|don vi cong tac|co quan cong tac|co quan don vi|noi cong tac|"
                                   "co quan don vi cong tac|agency"},
            {MemberColumn::Role, "vai tro|nhiem vu|vai tro trong hoi dong|nhiem vu trong hoi dong|"
                                 "chuc danh trong hoi dong|chuc vu trong hoi dong|chuc danh hoi dong|vai tro trong to|"
                                 "nhiem vu trong to|nhiem vu duoc phan cong|tham gia hoi dong|role"},
            {MemberColumn::Votes, "cham diem|cham|phieu cham|co cham diem|scores"},
            {MemberColumn::Present, "co mat|du hop|tham du|diem danh|tham gia|here"}};
        QHash<QString, MemberColumn> made;
        for (const auto& [column, texts] : all)
            for (const QString& each : QString::fromLatin1(texts).split(u'|')) made.insert(each, column);
        return made;
    }();
    return words.value(plainWords(heading), MemberColumn::None);
}

bool isNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,3}|[IVXivx]{1,5})[.)]?$"));
    return number.match(text).hasMatch();
}

bool isAddress(const QString& text)
{
    static const QSet<QString> forms{QStringLiteral("ong"), QStringLiteral("ba"),  QStringLiteral("ong ba"),
                                     QStringLiteral("dc"),  QStringLiteral("d c"), QStringLiteral("dong chi")};
    return forms.contains(plainWords(text));
}

/// "x", "Có", "1" are yes; nothing, "không", "vắng", "0" are no.
bool isYes(const QString& text)
{
    static const QSet<QString> no{
        QString(),           QStringLiteral("khong"), QStringLiteral("vang"), QStringLiteral("vang mat"),
        QStringLiteral("0"), QStringLiteral("no")};
    return cleaned(text) == QStringLiteral("✓") || !no.contains(plainWords(text));
}

using Columns = std::vector<MemberColumn>;

/// Whether more than half of the cells that say something are of a kind.
template <class Test>
bool mostly(const QVector<QStringList>& rows, qsizetype column, Test&& test)
{
    int said = 0, of = 0;
    for (const QStringList& row : rows) {
        const QString text = row.value(column);
        if (text.isEmpty()) continue;
        ++said;
        of += test(text);
    }
    return said > 0 && of * 2 > said;
}

Columns columnsOfHeadings(const QStringList& row)
{
    Columns columns;
    for (const QString& each : row) {
        const MemberColumn column = columnOfHeading(each);
        const bool again = std::find(columns.begin(), columns.end(), column) != columns.end();
        columns.push_back(again ? MemberColumn::None : column);
    }
    const auto known =
        std::count_if(columns.begin(), columns.end(), [](auto each) { return each != MemberColumn::None; });
    const bool named = std::find(columns.begin(), columns.end(), MemberColumn::Name) != columns.end();
    return named && (known > 1 || row.size() == 1) ? columns : Columns();
}

Columns columnsOfCells(const QVector<QStringList>& rows, qsizetype width)
{
    Columns columns(size_t(width), MemberColumn::None);
    bool roleFound = false;
    for (qsizetype i = width - 1; i >= 0; --i) {
        if (mostly(rows, i, isNumber))
            columns[size_t(i)] = MemberColumn::Number;
        else if (mostly(rows, i, isAddress))
            columns[size_t(i)] = MemberColumn::Address;
        else if (!roleFound && i > 0 && mostly(rows, i, [](const QString& text) { return bool(readMemberRole(text)); }))
            columns[size_t(i)] = MemberColumn::Role, roleFound = true;
    }
    int next = int(MemberColumn::Name);
    for (MemberColumn& each : columns)
        if (each == MemberColumn::None && next <= int(MemberColumn::Agency)) each = MemberColumn(next++);
    return columns;
}

/// "1. Ông Lê Văn An, Phó Giám đốc Sở, Ủy viên;" as name, position, agency and role.
QStringList partsOfLine(const QString& line)
{
    static const QRegularExpression between(QStringLiteral("\\s+[-–—]\\s*|\\s*[,;:]\\s+"));
    QStringList parts = line.split(between, Qt::SkipEmptyParts);
    const QString role = parts.size() > 1 && readMemberRole(parts.last()) ? parts.takeLast() : QString();
    const QString name = parts.isEmpty() ? QString() : parts.takeFirst();
    const QString position = parts.isEmpty() ? QString() : parts.takeFirst();
    return {name, position, parts.join(QStringLiteral(", ")), role};
}

ListedMember memberOf(const QStringList& row, const Columns& columns)
{
    ListedMember listed;
    CouncilMember& member = listed.member;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString text = row.value(qsizetype(i));
        switch (columns[i]) {
        case MemberColumn::Name: member.name = bareName(text); break;
        case MemberColumn::Position: member.position = text; break;
        case MemberColumn::Agency: member.agency = text; break;
        case MemberColumn::Present: listed.present = isYes(text); break;
        case MemberColumn::Role:
            if (const auto role = readMemberRole(text))
                member.role = *role;
            else
                listed.roleText = text;
            // A secretary who is no member keeps the minutes; he does not score.
            if (plainWords(text).startsWith(QLatin1String("thu ky"))) member.votes = false;
            break;
        case MemberColumn::None:
        case MemberColumn::Number:
        case MemberColumn::Address:
        case MemberColumn::Votes: break;
        }
    }
    const auto votes = std::find(columns.begin(), columns.end(), MemberColumn::Votes);
    if (votes != columns.end()) member.votes = isYes(row.value(votes - columns.begin()));
    return listed;
}

} // namespace

std::optional<MemberRole> readMemberRole(const QString& text)
{
    static const QSet<QString> aside{QStringLiteral("hoi"),    QStringLiteral("dong"), QStringLiteral("hd"),
                                     QStringLiteral("to"),     QStringLiteral("tu"),   QStringLiteral("van"),
                                     QStringLiteral("thuong"), QStringLiteral("truc"), QStringLiteral("kiem"),
                                     QStringLiteral("la"),     QStringLiteral("phan"), QStringLiteral("bien"),
                                     QStringLiteral("cua"),    QStringLiteral("giup"), QStringLiteral("viec"),
                                     QStringLiteral("danh"),   QStringLiteral("gia")};
    static const std::pair<const char*, MemberRole> roles[] = {{"thu ky", MemberRole::Secretary},
                                                               {"tk", MemberRole::Secretary},
                                                               {"pho chu tich", MemberRole::ViceChair},
                                                               {"pct", MemberRole::ViceChair},
                                                               {"pho to truong", MemberRole::ViceChair},
                                                               {"to pho", MemberRole::ViceChair},
                                                               {"pho truong ban", MemberRole::ViceChair},
                                                               {"pho truong doan", MemberRole::ViceChair},
                                                               {"chu tich", MemberRole::Chair},
                                                               {"ct", MemberRole::Chair},
                                                               {"to truong", MemberRole::Chair},
                                                               {"truong ban", MemberRole::Chair},
                                                               {"truong doan", MemberRole::Chair},
                                                               {"uy vien", MemberRole::Member},
                                                               {"thanh vien", MemberRole::Member},
                                                               {"uv", MemberRole::Member},
                                                               {"tv", MemberRole::Member}};
    QString rest = u' ' + plainWords(text) + u' ';
    rest.replace(QStringLiteral(" cthd "), QStringLiteral(" ct "));
    rest.replace(QStringLiteral(" pcthd "), QStringLiteral(" pct "));
    std::optional<MemberRole> role;
    for (const auto& [words, meant] : roles) {
        const QString sought = u' ' + QString::fromLatin1(words) + u' ';
        if (!rest.contains(sought)) continue;
        if (!role) role = meant;
        rest.replace(sought, QStringLiteral(" "));
    }
    for (const QString& word : rest.split(u' ', Qt::SkipEmptyParts))
        if (!aside.contains(word)) return std::nullopt; // an office: "Phó Chủ tịch UBND tỉnh"
    return role;
}

QString bareName(const QString& text)
{
    static const QRegularExpression before(
        QStringLiteral("^(\\d{1,3}\\s*[.)]\\s*)?((Ông|Bà|Ông/Bà|Ông \\(Bà\\)|Đ/c|Đ/C|Đồng chí)[.:]?\\s+)?"));
    static const QRegularExpression after(QStringLiteral("[\\s;,.:]+$"));
    return cleaned(text).remove(before).remove(after);
}

MemberList readMemberList(const QVector<QStringList>& source)
{
    QVector<QStringList> rows;
    qsizetype width = 0;
    for (QStringList row : source) {
        for (QString& cell : row) cell = cleaned(cell);
        if (row.join(QString()).isEmpty()) continue;
        width = std::max(width, row.size());
        rows << row;
    }
    if (rows.isEmpty()) return {};
    const QStringList first = rows.first();
    Columns columns = columnsOfHeadings(first);
    if (!columns.empty()) {
        rows.removeFirst();
        columns.resize(size_t(width), MemberColumn::None);
    } else if (width == 1) {
        for (QStringList& row : rows) row = partsOfLine(row.first());
        columns = {MemberColumn::Name, MemberColumn::Position, MemberColumn::Agency, MemberColumn::Role};
    } else {
        columns = columnsOfCells(rows, width);
    }
    MemberList list;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto says = [i](const QStringList& row) { return !row.value(qsizetype(i)).isEmpty(); };
        const auto said = std::find_if(rows.begin(), rows.end(), says);
        if (columns[i] != MemberColumn::None || said == rows.end()) continue;
        const QString heading = first.value(qsizetype(i));
        list.otherColumns << (heading.isEmpty() ? said->value(qsizetype(i)) : heading);
    }
    for (const QStringList& row : rows) list.members.push_back(memberOf(row, columns));
    return list;
}

} // namespace ocop
