#include "tests/support/record_desk.h"

#include "core/reports/papers/round_minutes.h"

namespace ocop::test {

RecordDesk::RecordDesk(int count)
{
    build.act([&](WriteAct& act) {
        CouncilMember secretary;
        secretary.council = standing.id;
        secretary.name = QStringLiteral("Thư ký");
        secretary.role = MemberRole::Secretary;
        secretary.votes = false;
        secretary.place = 9;
        stores().members.add(act, secretary);
        round.rowVersion = stores().rounds.find(round.id)->rowVersion;
        ownCouncils(stores(), act, round);
    });
    std::vector<ApplicationId> ids;
    for (int i = 0; i < count; ++i) {
        dossiers.push_back(build.addDossier(QStringLiteral("Sản phẩm %1").arg(i + 1), 7, QStringLiteral("QD26")));
        ids.push_back(dossiers.back().id);
    }
    build.assign(round.id, ids);
}

QString RecordDesk::papers(const QString& body) { return papersOf(*file, round.id, councilDay.addDays(40), body); }

std::vector<Report> RecordDesk::reports(const QString& body)
{
    return reportsOf(*file, round.id, councilDay.addDays(40), body);
}

std::vector<Report> reportsOf(Register& book, RoundId round, QDate today, const QString& body)
{
    const Snapshot snapshot = Snapshot::load(book);
    const RoundNow current(book, round);
    const PointsOfSheets points = readPointsOfRound(book.database(), round);
    ReportSource source{snapshot, book.units(), book.groups(), officeSettings(book.settings().all()), 90, false};
    QString minutes = body;
    if (const auto heads = PaperHeads::fromText(current->round().paperHeads)) {
        source.office = heads->office;
        minutes = heads->minutes;
    }
    const RoundPaperSource paper{source, current.results, points, today};
    return {makeMinutes(paper, minutes), makeRoundResult(paper), makeScoreMatrix(paper)};
}

QString papersOf(Register& book, RoundId round, QDate today, const QString& body)
{
    QStringList lines;
    for (const Report& report : reportsOf(book, round, today, body)) {
        lines << report.office.issuingBody << report.office.place << report.office.date.toString(Qt::ISODate)
              << report.intro << report.notes << report.signature.signer << report.leftSignature.signer;
        for (const ReportTable& table : report.tables)
            for (const ReportRow& row : table.rows)
                for (size_t i = 0; i < row.cells.size(); ++i) lines << cellText(table.columns[i], row.cells[i]);
    }
    return lines.join(u'\n');
}

} // namespace ocop::test
