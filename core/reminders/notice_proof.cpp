#include "core/reminders/notice_proof.h"

#include <algorithm>
#include <tuple>

namespace ocop {
namespace {

/// The letter the notice was; its number and receipt are the proof.
const Letter* noticeSent(const ReminderLog& log, QDate day, QDate lastDay)
{
    const auto at = std::find_if(log.letters.begin(), log.letters.end(), [&](const LetterAbout& each) {
        return each.letter->kind == LetterKind::Expiry && each.letter->sentOn == day && each.names(lastDay);
    });
    return at == log.letters.end() ? nullptr : at->letter;
}

ProofState stateOf(const NoticeProof& proof, const Due& atLine, QDate nextFrom, QDate asOf)
{
    if (proof.noticedOn.isValid()) return proof.noticedOn <= proof.legalLine ? ProofState::OnTime : ProofState::Late;
    if (nextFrom.isValid() && nextFrom <= std::min(proof.legalLine, asOf)) return ProofState::Renewed;
    if (asOf <= proof.legalLine) return ProofState::Pending;
    return atLine.answered ? ProofState::Told : ProofState::Missing;
}

} // namespace

std::vector<NoticeProof> noticeProofs(const ProofSource& source, QDate from, QDate to, QDate asOf)
{
    std::vector<NoticeProof> proofs;
    for (const Certificate& certificate : source.snapshot.certificates()) {
        NoticeProof proof;
        proof.lastDay = certificate.endDay();
        if (!certificate.lastValidDay.isValid() || proof.lastDay < from || proof.lastDay > to) continue;
        if (!certificate.effectiveFrom.isValid() || certificate.effectiveFrom > asOf)
            continue; // undated ones are asked about nowhere
        proof.certificate = &certificate;
        proof.product = source.snapshot.product(certificate.product);
        proof.subject = proof.product ? source.snapshot.subject(proof.product->subject) : nullptr;
        if (!proof.subject) continue;
        // By the rules and the letters of the last day it could be warned on.
        const QDate seenOn = std::min(asOf, proof.lastDay);
        proof.legalLine = source.rules.dayOf(Stage::LegalLine, proof.lastDay, seenOn).day;
        if (certificate.withdrawnOn.isValid() && certificate.withdrawnOn <= std::min(proof.legalLine, asOf)) continue;
        Certificate whole = certificate; // a later withdrawal does not undo the duty
        whole.withdrawnOn = {};
        const ReminderLog& log = source.reminders.of(certificate.id);
        const Due due = dueOn(whole, log, false, seenOn, source.rules);
        proof.noticedOn = due.noticedOn;
        proof.channel = due.channel;
        if (const Letter* letter = due.noticedOn.isValid() ? noticeSent(log, due.noticedOn, due.lastDay) : nullptr) {
            proof.number = letter->fullNumber();
            if (letter->receivedOn.isValid() && letter->receivedOn <= asOf) proof.receivedOn = letter->receivedOn;
        }
        proof.commune = source.units.unitOn(source.snapshot.unitOf(*proof.product), asOf);
        proof.district = source.units.districtOf(source.snapshot.unitOf(*proof.product), asOf);
        proof.state =
            stateOf(proof, due, supersededFrom(certificate, source.snapshot.certificatesOf(certificate.product)), asOf);
        proofs.push_back(std::move(proof));
    }
    std::stable_sort(proofs.begin(), proofs.end(), [](const NoticeProof& a, const NoticeProof& b) {
        return std::tuple(a.lastDay, a.certificate->id) < std::tuple(b.lastDay, b.certificate->id);
    });
    return proofs;
}

} // namespace ocop
