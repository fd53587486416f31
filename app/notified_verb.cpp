#include "app/reminder_facts.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/reminders/notice_proof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

QJsonObject proofJson(const NoticeProof& each, const Units& units)
{
    const Unit* district = units.find(each.district);
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    return {{QStringLiteral("product"), each.product->name},
            {QStringLiteral("subject"), each.subject->name},
            {QStringLiteral("district"), district ? district->name : QString()},
            {QStringLiteral("lastValidDay"), day(each.lastDay)},
            {QStringLiteral("legalLine"), day(each.legalLine)},
            {QStringLiteral("noticedOn"), day(each.noticedOn)},
            {QStringLiteral("daysBefore"), each.noticedOn.isValid() ? QJsonValue(each.daysBefore()) : QJsonValue()},
            {QStringLiteral("channel"), codeOf(each.channel)},
            {QStringLiteral("number"), each.number},
            {QStringLiteral("state"), codeOf(each.state)}};
}

QString proofWord(ProofState state)
{
    switch (state) {
    case ProofState::OnTime: return CommandLine::tr("in time");
    case ProofState::Late: return CommandLine::tr("late");
    case ProofState::Told: return CommandLine::tr("not in writing");
    case ProofState::Missing: return CommandLine::tr("not notified");
    case ProofState::Pending: return CommandLine::tr("not yet due");
    case ProofState::Renewed: return CommandLine::tr("renewed before");
    }
    return {};
}

void tellProofs(Terminal& terminal, const ReminderFacts& facts, const std::vector<NoticeProof>& proofs)
{
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const NoticeProof& each : proofs) array.append(proofJson(each, facts.book->units()));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return;
    }
    std::map<ProofState, int> counts;
    for (const NoticeProof& each : proofs) {
        ++counts[each.state];
        const QString when = each.noticedOn.isValid()
                                 ? CommandLine::tr("%1, %n day(s) before", nullptr, int(each.daysBefore()))
                                       .arg(formatDate(each.noticedOn))
                                 : QString();
        terminal.out << formatDate(each.lastDay) << "  " << proofWord(each.state).leftJustified(18) << ' '
                     << when.leftJustified(28) << ' ' << each.product->name << " — " << each.subject->name << '\n';
    }
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts << QStringLiteral("%1 %2").arg(proofWord(state), QString::number(count));
    terminal.out << (proofs.empty() ? CommandLine::tr("No certificate ends in that time.")
                                    : CommandLine::tr("%n certificate(s): %1.", nullptr, int(proofs.size()))
                                          .arg(parts.join(QStringLiteral(", "))))
                 << '\n';
}

} // namespace

int notifiedVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const bool wantsFile = terminal.line.option(QStringLiteral("out")).has_value();
    const QString out = wantsFile ? reportFileAsked(terminal) : QString();
    const ReminderFacts facts(terminal);
    const QDate since = terminal.line.day(QStringLiteral("since")).value_or(QDate(facts.day.year(), 1, 1));
    if (since > facts.day) throw UsageError{CommandLine::tr("--since must be earlier than --as-of.")};
    const ProofSource source{facts.snapshot, facts.book->units(), facts.reminders, facts.rules};
    std::vector<NoticeProof> proofs = noticeProofs(source, since, QDate(facts.day.year(), 12, 31), facts.day);
    const auto districts = terminal.districts(facts.book->units());
    if (!districts.empty())
        std::erase_if(proofs, [&](const NoticeProof& each) {
            return std::find(districts.begin(), districts.end(), each.district) == districts.end();
        });
    tellProofs(terminal, facts, proofs);
    if (wantsFile) writeReportNamed(terminal, QStringLiteral("da-thong-bao"), out);
    return std::any_of(proofs.begin(), proofs.end(),
                       [](const NoticeProof& each) { return each.state == ProofState::Missing; })
               ? exitOverdue
               : 0;
}

} // namespace ocop
