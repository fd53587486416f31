#include "ui/evaluation/rounds/participant_list.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString participantWord(const char* source) { return QCoreApplication::translate("rounds", source); }

const CouncilMember* memberNamed(const QString& name, std::span<const CouncilMember> members)
{
    for (const bool marked : {true, false}) {
        const auto form = [marked](const QString& each) { return marked ? foldedKeepingMarks(each) : folded(each); };
        const CouncilMember* found = nullptr;
        int count = 0;
        for (const CouncilMember& each : members)
            if (form(bareName(each.name)) == form(name)) {
                found = &each;
                ++count;
            }
        if (count > 0) return count == 1 ? found : nullptr;
    }
    return nullptr;
}

} // namespace

Participants participantsOf(const MemberList& list, std::span<const CouncilMember> members)
{
    Participants people;
    for (const ListedMember& each : list.members) {
        const CouncilMember* member = memberNamed(each.member.name, members);
        if (!member)
            people.unknown << (each.member.name.isEmpty() ? each.member.position : each.member.name);
        else if (each.present)
            people.present.push_back(member->id);
    }
    for (const CouncilMember& each : members) {
        const bool came = std::find(people.present.begin(), people.present.end(), each.id) != people.present.end();
        (came ? people.presentNames : people.absentNames) << each.name;
    }
    return people;
}

QString Participants::words() const
{
    QStringList lines;
    const auto line = [&lines](const QString& form, const QStringList& names) {
        if (!names.isEmpty()) lines << form.arg(QString::number(names.size()), names.join(QStringLiteral(", ")));
    };
    line(participantWord(QT_TRANSLATE_NOOP("rounds", "Here (%1): %2")), presentNames);
    line(participantWord(QT_TRANSLATE_NOOP("rounds", "Away (%1): %2")), absentNames);
    line(participantWord(QT_TRANSLATE_NOOP("rounds", "Not in the council, not noted (%1): %2")), unknown);
    return lines.join(u'\n');
}

} // namespace ocop
