#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

#include <optional>

namespace ocop {

/// What a letter is for: telling a subject that certificates end (the notice QĐ 148/QĐ-TTg asks for), telling
/// everybody which have ended, reminding a commune or district, proposing a withdrawal, inviting to a trade event.
enum class LetterKind { Expiry, Public, Locality, Withdrawal, Invitation };

template <>
struct EnumCodes<LetterKind>
{
    static constexpr std::pair<LetterKind, const char*> all[] = {{LetterKind::Expiry, "expiry"},
                                                                 {LetterKind::Public, "public"},
                                                                 {LetterKind::Locality, "locality"},
                                                                 {LetterKind::Withdrawal, "withdrawal"},
                                                                 {LetterKind::Invitation, "invitation"}};
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
    SubjectId subject; ///< an expiry letter's, and an invited producer's
    UnitId unit; ///< a reminder's to a commune or district
    TradeEventId event; ///< an invitation's
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
    QString head; ///< of one that was signed: superior body, office and place as they were, one line each

    LetterState state() const { return stateOn({}); }
    /// As far as it had come by the day; an invalid day: until now.
    LetterState stateOn(QDate day) const;
    /// The letter as it was on the day: without what was done to it later. An invalid day: as it is.
    Letter asOn(QDate day) const;
    /// "45/CCPTNT"; empty without a number.
    QString fullNumber() const;

    static constexpr const char* table = "letter";

    struct Field
    {
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String subject{"subject_id"};
        static constexpr QLatin1String unit{"unit_id"};
        static constexpr QLatin1String event{"event_id"};
        static constexpr QLatin1String recipient{"recipient"};
        static constexpr QLatin1String address{"address"};
        static constexpr QLatin1String phone{"phone"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String symbol{"symbol"};
        static constexpr QLatin1String dated{"dated"};
        static constexpr QLatin1String signerRole{"signer_role"};
        static constexpr QLatin1String signer{"signer"};
        static constexpr QLatin1String copies{"copies"};
        static constexpr QLatin1String body{"body"};
        static constexpr QLatin1String draftedOn{"drafted_on"};
        static constexpr QLatin1String signedOn{"signed_on"};
        static constexpr QLatin1String sentOn{"sent_on"};
        static constexpr QLatin1String channel{"channel"};
        static constexpr QLatin1String receivedOn{"received_on"};
        static constexpr QLatin1String repliedOn{"replied_on"};
        static constexpr QLatin1String reply{"reply"};
        static constexpr QLatin1String note{"note"};
        static constexpr QLatin1String head{"head"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::kind, self.kind);
        visit(Field::subject, self.subject);
        visit(Field::unit, self.unit);
        visit(Field::event, self.event);
        visit(Field::recipient, self.recipient);
        visit(Field::address, self.address);
        visit(Field::phone, self.phone);
        visit(Field::number, self.number);
        visit(Field::symbol, self.symbol);
        visit(Field::dated, self.dated);
        visit(Field::signerRole, self.signerRole);
        visit(Field::signer, self.signer);
        visit(Field::copies, self.copies);
        visit(Field::body, self.body);
        visit(Field::draftedOn, self.draftedOn);
        visit(Field::signedOn, self.signedOn);
        visit(Field::sentOn, self.sentOn);
        visit(Field::channel, self.channel);
        visit(Field::receivedOn, self.receivedOn);
        visit(Field::repliedOn, self.repliedOn);
        visit(Field::reply, self.reply);
        visit(Field::note, self.note);
        visit(Field::head, self.head);
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

    struct Field
    {
        static constexpr QLatin1String letter{"letter_id"};
        static constexpr QLatin1String certificate{"certificate_id"};
        static constexpr QLatin1String product{"product"};
        static constexpr QLatin1String subject{"subject"};
        static constexpr QLatin1String place{"place"};
        static constexpr QLatin1String stars{"stars"};
        static constexpr QLatin1String decision{"decision"};
        static constexpr QLatin1String lastDay{"last_day"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::letter, self.letter);
        visit(Field::certificate, self.certificate);
        visit(Field::product, self.product);
        visit(Field::subject, self.subject);
        visit(Field::place, self.place);
        visit(Field::stars, self.stars);
        visit(Field::decision, self.decision);
        visit(Field::lastDay, self.lastDay);
    }
};

} // namespace ocop
