#pragma once

#include "core/letters/letter_stores.h"
#include "core/reminders/work_list.h"

namespace ocop {

class PromotionBook;

/// Which letters are to be written, and what all of them carry.
struct LetterOrder
{
    LetterKind kind = LetterKind::Expiry;
    std::vector<CertificateId> certificates; ///< the chosen ones
    TradeEventId event; ///< invitations: to which
    bool withOthers = true; ///< expiry: what else of the subject ends soon and was not notified comes into its letter
    bool withDossiers = false; ///< also products whose renewal is being evaluated, in a paragraph that says so
    UnitLevel level = UnitLevel::Commune; ///< to whom a locality letter goes: commune or district
    QString recipient; ///< of a withdrawal proposal; about five stars it goes to the Ministry
    QDate dated;
    QString symbol;
    QString signerRole; ///< lines
    QString signer;
    QString copies; ///< lines
};

/// A letter as it would be written, and what was written before about the same.
struct LetterPlan
{
    Letter letter; ///< without its text
    std::vector<LetterItem> items; ///< the first to end first
    QStringList underway; ///< products among them whose dossier the office has already
    std::optional<Letter> before; ///< the last letter of the kind about them: all of them were written about before
    int added = 0; ///< items that were not chosen
    int toldBefore = 0; ///< products left out because another letter speaks of them already
    ParticipantId participant; ///< of an invitation: whom it invites
    GuestId guest;
};

/// Whether both are the same on paper and in the register.
bool isSameLetter(const LetterPlan& a, const LetterPlan& b);

/// Tells the letters of one order apart.
qint64 recipientKey(const LetterPlan& plan);

/// What letters are planned from; the referenced objects must outlive it.
struct LetterSource
{
    const WorkSource& work;
    const Snapshot& snapshot;
    const Units& units;
    const PromotionBook* promotion = nullptr; ///< for invitations; without: there are none
};

/// One letter per subject, per place, or one for all, by the order's kind; by district, commune and name. Certificates
/// a product does not stand by on the day are left out; notices and reminders speak of what is in force, the public
/// notice of what has lapsed, a withdrawal of what a ground was concluded against. Products whose dossier is being
/// evaluated are left out, but for a notice that a decree wants. Of invitations see planInvitations().
std::vector<LetterPlan> planLetters(const LetterSource& source, const LetterOrder& order);

/// Name, phone and address of a producer, in the commune there is on the day.
void addressTo(Letter& letter, const Subject& subject, const Units& units, QDate day);

/// What an order says stands on the letter.
void putHead(Letter& letter, const LetterOrder& order);

/// What a kind of letter is wanted for on the day when nobody chose: notices that are asked for and not yet sent,
/// every product that lapsed, is not being evaluated again and was not told of, and grounds of a withdrawal that were
/// concluded and not yet proposed.
std::vector<CertificateId> certificatesWanting(const LetterSource& source, LetterKind kind);

/// Numbers letters in their order from `first` on; 0 leaves room for the pen.
void numberLetters(std::vector<LetterPlan>& plans, int first);

/// Stores letters with their items as drafts of the day; their ids are filled in.
void addLetters(LetterStores& stores, WriteAct& act, std::vector<LetterPlan>& plans, QDate today);

} // namespace ocop
