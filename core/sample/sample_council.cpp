#include "core/sample/sample_council.h"

#include "core/base/error.h"

#include <QFile>

namespace ocop {

SampleBoard addSampleBoard(Register& book, WriteAct& act, CouncilBody body, int year)
{
    SampleBoard board;
    QFile file(QStringLiteral(":/sample/council.csv"));
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Internal, file.fileName());
    const bool scores = body == CouncilBody::Council;
    board.council.body = body;
    board.council.name = scores ? QStringLiteral("Hội đồng đánh giá, phân hạng sản phẩm OCOP năm %1").arg(year)
                                : QStringLiteral("Tổ tư vấn giúp việc Hội đồng OCOP năm %1").arg(year);
    board.council.decisionNo = QStringLiteral("%1/QĐ-UBND").arg(scores ? 412 : 413);
    board.council.decisionDate = QDate(year, 2, 20);
    book.evaluation().councils.add(act, board.council);
    int place = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u';');
        if (line.startsWith(u'#') || cells.size() != 6 || fromCode<CouncilBody>(cells[0]) != body) continue;
        CouncilMember member;
        member.council = board.council.id;
        member.role = fromCode<MemberRole>(cells[1]).value_or(MemberRole::Member);
        member.votes = cells[2] == QLatin1String("1");
        member.name = cells[3];
        member.position = cells[4];
        member.agency = cells[5];
        member.place = ++place;
        book.evaluation().members.add(act, member);
        if (member.votes) board.members.push_back(member);
    }
    return board;
}

} // namespace ocop
