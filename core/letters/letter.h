#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

#include <optional>

namespace ocop {

/// What a letter is for: telling a subject that certificates end (the notice QĐ 148/QĐ-TTg asks for), telling
/// everybody which have ended, reminding a commune or district, proposing a withdrawal.
enum class LetterKind { Expiry, Public, Locality, Withdrawal };

template <>
struct EnumCodes<LetterKind>
{
    static constexpr std::pair<LetterKind, const char*> all[] = {{LetterKind::Expiry, "expiry"},
                                                                 {LetterKind::Public, "public"},
                                                                 {LetterKind::Locality, "locality"},
                                                                 {LetterKind::Withdrawal, "withdrawal"}};
};

/// How a letter went out.
enum class LetterChannel { None, Post, Zalo, Email, Hand };

template <>
struct EnumCodes<LetterChannel>
{
    static constexpr std::pair<LetterChannel, const char*> all[] = {{LetterChannel::None, ""},
                                                                    {LetterChannel::Post, "post"},
                                                                    {LetterChannel::Zalo, "zalo"},
                                                                    {LetterChannel::Email, "email"},
                                                                    {LetterChannel::Hand, "hand"}};
};

/// How far a letter has come.
enum class LetterState { Drafted, Signed, Sent, Received, Replied };

template <>
struct EnumCodes<LetterState>
{
    static constexpr std::pair<LetterState, const char*> all[] = {{LetterState::Drafted, "drafted"},
                                                                  {LetterState::Signed, "signed"},
                                                                  {LetterState::Sent, "sent"},
                                                                  {LetterState::Received, "received"},
                                                                  {LetterState::Replied, "replied"}};
};

/// A letter (công văn) to one recipient, with its words as they were printed.
struct Letter
{
    LetterId id;
    int rowVersion = 0;
    bool deleted = false;

    LetterKind kind = LetterKind::Expiry;
    SubjectId subject; ///< an expiry letter's
    UnitId unit; ///< a reminder's to a commune or district
    QString recipient;
    QString address;
    QString phone;
    QString number; ///< without symbol; empty until somebody gives it one
    QString symbol; ///< "CCPTNT"
    QDate dated; ///< the day on the paper
    QString signerRole; ///< one line each
    QString signer;
    QString copies; ///< nơi nhận, one line each
    QString body;
    QDate draftedOn;
    QDate signedOn;
    QDate sentOn;
    LetterChannel channel = LetterChannel::None; ///< of what was sent
    QDate receivedOn;
    QDate repliedOn;
    QString reply;
    QString note;

    LetterState state() const { return stateOn({}); }
    /// As far as it had come by the day; an invalid day: until now.
    LetterState stateOn(QDate day) const;
    /// The letter as it was on the day: without what was done to it later. An invalid day: as it is.
    Letter asOn(QDate day) const;
    /// "45/CCPTNT"; empty without a number.
    QString fullNumber() const;

    static constexpr const char* table = "letter";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("kind", self.kind);
        visit("subject_id", self.subject);
        visit("unit_id", self.unit);
        visit("recipient", self.recipient);
        visit("address", self.address);
        visit("phone", self.phone);
        visit("number", self.number);
        visit("symbol", self.symbol);
        visit("dated", self.dated);
        visit("signer_role", self.signerRole);
        visit("signer", self.signer);
        visit("copies", self.copies);
        visit("body", self.body);
        visit("drafted_on", self.draftedOn);
        visit("signed_on", self.signedOn);
        visit("sent_on", self.sentOn);
        visit("channel", self.channel);
        visit("received_on", self.receivedOn);
        visit("replied_on", self.repliedOn);
        visit("reply", self.reply);
        visit("note", self.note);
    }
};

/// What was done with a letter on a day.
struct LetterStep
{
    LetterState state = LetterState::Sent;
    QDate day;
    LetterChannel channel = LetterChannel::None; ///< of Sent
    QString reply; ///< of Replied
};
void take(Letter& letter, const LetterStep& step);
/// The step that usually follows; nothing after the reply.
std::optional<LetterState> nextLetterState(LetterState state);

void normalize(Letter& letter);
/// A warning where the day on the paper lies ahead: it may be meant, a mistyped year is not.
Findings paperDayFindings(QDate dated, QDate today);
/// Its days in order and none after `today`: what is noted here is the office's proof.
Findings validate(const Letter& letter, QDate today);

/// One product a letter speaks of, as it stood when the letter was written.
struct LetterItem
{
    LetterItemId id;
    int rowVersion = 0;
    bool deleted = false;

    LetterId letter;
    CertificateId certificate;
    QString product;
    QString subject;
    QString place;
    int stars = 3;
    QString decision; ///< "3610/QĐ-UBND ngày 29/12/2022"
    QDate lastDay;

    static constexpr const char* table = "letter_item";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("letter_id", self.letter);
        visit("certificate_id", self.certificate);
        visit("product", self.product);
        visit("subject", self.subject);
        visit("place", self.place);
        visit("stars", self.stars);
        visit("decision", self.decision);
        visit("last_day", self.lastDay);
    }
};

} // namespace ocop
