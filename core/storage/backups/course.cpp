#include "core/storage/backups/course.h"

#include "core/storage/file/identity.h"

#include <algorithm>

namespace ocop {
namespace {

QStringList actOf(const Database& db, qint64 id)
{
    Statement act = db.prepare(QStringLiteral("select at, who, kind, label from act where id = :id"));
    act.bind(QStringLiteral(":id"), id);
    return act.next() ? QStringList{act.text(0), act.text(1), act.text(2), act.text(3)} : QStringList();
}

} // namespace

ActId lastCommonAct(const Database& one, const Database& other)
{
    if (registerIdentity(one) != registerIdentity(other)) return {};
    const QString last = QStringLiteral("select coalesce(max(id), 0) from act");
    // What is common is the beginning of both.
    qint64 common = 0;
    qint64 parted = std::min(one.integer(last), other.integer(last)) + 1;
    while (parted - common > 1) {
        const qint64 middle = common + (parted - common) / 2;
        (actOf(one, middle) == actOf(other, middle) ? common : parted) = middle;
    }
    return {common};
}

std::map<std::pair<QString, qint64>, LaterCourse> courseAfter(const Database& db, ActId act)
{
    Statement rows =
        db.prepare(QStringLiteral("select entity, record_id, max(act_id), max(before is null) from history "
                                  "where act_id > :act group by entity, record_id"));
    rows.bind(QStringLiteral(":act"), act);
    std::map<std::pair<QString, qint64>, LaterCourse> courses;
    while (rows.next()) courses.insert({{rows.text(0), rows.integer(1)}, {{rows.integer(2)}, rows.integer(3) != 0}});
    return courses;
}

} // namespace ocop
