#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/evaluation/origin.h"

#include <QDate>

#include <optional>

namespace ocop {

/// Where a dossier is: being made, at the commune, received by the office, sent back to be completed, full and
/// waiting for a round, before the council, and its three ends.
enum class ApplicationState {
    Draft,
    Commune,
    Received,
    Incomplete,
    Ready,
    Scoring,
    Recognised,
    NotRecognised,
    Cancelled
};

template <>
struct EnumCodes<ApplicationState>
{
    static constexpr std::pair<ApplicationState, const char*> all[] = {
        {ApplicationState::Draft, "draft"},           {ApplicationState::Commune, "commune"},
        {ApplicationState::Received, "received"},     {ApplicationState::Incomplete, "incomplete"},
        {ApplicationState::Ready, "ready"},           {ApplicationState::Scoring, "scoring"},
        {ApplicationState::Recognised, "recognised"}, {ApplicationState::NotRecognised, "notRecognised"},
        {ApplicationState::Cancelled, "cancelled"}};
};

inline bool isOpen(ApplicationState state) { return state < ApplicationState::Recognised; }

/// What the commune's report (Mẫu 03, from 6/7/2025) says on one of its four questions.
enum class CommuneFinding { None, Met, NotMet };

template <>
struct EnumCodes<CommuneFinding>
{
    static constexpr std::pair<CommuneFinding, const char*> all[] = {
        {CommuneFinding::None, ""}, {CommuneFinding::Met, "met"}, {CommuneFinding::NotMet, "notMet"}};
};

/// A dossier (hồ sơ đăng ký): one product, one evaluation, from its registration to the council's result.
struct Application
{
    ApplicationId id;
    int rowVersion = 0;
    bool deleted = false;

    ProductId product;
    Origin kind = Origin::First;
    QString ruleSet; ///< code; by the filing day unless a reason says otherwise
    QString ruleSetReason; ///< why another rule set than the filing day's applies
    int setNumber = 0; ///< score sheet 1–26; 0 not known yet
    QString sheetCase; ///< "A" or "B" for sheets with cases (set 26)
    RoundId round;
    ApplicationState state = ApplicationState::Draft;
    QDate filedOn;
    QString filingReason; ///< why it is taken although it was filed outside its window
    QString communeReceiptNo; ///< "Phiếu số: …/PĐK-(tỉnh)-(xã)-(năm)"
    QDate communeReceivedOn;
    QString communeReceivedBy;
    QString provinceReceiptNo;
    QDate provinceReceivedOn;
    QString provinceReceivedBy;
    QString reportNo; ///< Mẫu 03
    QDate reportDate;
    QString reportSigner;
    CommuneFinding reportOrigin = CommuneFinding::None; ///< origin of product and local material
    CommuneFinding reportLabour = CommuneFinding::None; ///< local labour
    CommuneFinding reportIdea = CommuneFinding::None; ///< origin of the idea
    CommuneFinding reportIdentity = CommuneFinding::None; ///< local knowledge and identity
    QString reportOriginNote; ///< what it says on each of the four
    QString reportLabourNote;
    QString reportIdeaNote;
    QString reportIdentityNote;
    QString reportProposal; ///< what the commune asks for
    std::optional<int> finalA; ///< thousandths of a point; typed for old rounds, else the council's means
    std::optional<int> finalB;
    std::optional<int> finalC;
    std::optional<int> finalTotal;
    std::optional<int> starsProposed; ///< by the rules when it was decided
    std::optional<int> starsDecided; ///< by the council; 0: not recognised
    QDate decidedOn;
    QString decidedReason; ///< required when decided ≠ proposed
    QString note;

    static constexpr const char* table = "application";

    struct Field
    {
        static constexpr QLatin1String product{"product_id"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String ruleSet{"rule_set"};
        static constexpr QLatin1String ruleSetReason{"rule_set_reason"};
        static constexpr QLatin1String setNumber{"set_number"};
        static constexpr QLatin1String sheetCase{"sheet_case"};
        static constexpr QLatin1String round{"round_id"};
        static constexpr QLatin1String state{"state"};
        static constexpr QLatin1String filedOn{"filed_on"};
        static constexpr QLatin1String filingReason{"filing_reason"};
        static constexpr QLatin1String communeReceiptNo{"commune_receipt_no"};
        static constexpr QLatin1String communeReceivedOn{"commune_received_on"};
        static constexpr QLatin1String communeReceivedBy{"commune_received_by"};
        static constexpr QLatin1String provinceReceiptNo{"province_receipt_no"};
        static constexpr QLatin1String provinceReceivedOn{"province_received_on"};
        static constexpr QLatin1String provinceReceivedBy{"province_received_by"};
        static constexpr QLatin1String reportNo{"report_no"};
        static constexpr QLatin1String reportDate{"report_date"};
        static constexpr QLatin1String reportSigner{"report_signer"};
        static constexpr QLatin1String reportOrigin{"report_origin"};
        static constexpr QLatin1String reportLabour{"report_labour"};
        static constexpr QLatin1String reportIdea{"report_idea"};
        static constexpr QLatin1String reportIdentity{"report_identity"};
        static constexpr QLatin1String reportOriginNote{"report_origin_note"};
        static constexpr QLatin1String reportLabourNote{"report_labour_note"};
        static constexpr QLatin1String reportIdeaNote{"report_idea_note"};
        static constexpr QLatin1String reportIdentityNote{"report_identity_note"};
        static constexpr QLatin1String reportProposal{"report_proposal"};
        static constexpr QLatin1String finalA{"final_a"};
        static constexpr QLatin1String finalB{"final_b"};
        static constexpr QLatin1String finalC{"final_c"};
        static constexpr QLatin1String finalTotal{"final_total"};
        static constexpr QLatin1String starsProposed{"stars_proposed"};
        static constexpr QLatin1String starsDecided{"stars_decided"};
        static constexpr QLatin1String decidedOn{"decided_on"};
        static constexpr QLatin1String decidedReason{"decided_reason"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::product, self.product);
        visit(Field::kind, self.kind);
        visit(Field::ruleSet, self.ruleSet);
        visit(Field::ruleSetReason, self.ruleSetReason);
        visit(Field::setNumber, self.setNumber);
        visit(Field::sheetCase, self.sheetCase);
        visit(Field::round, self.round);
        visit(Field::state, self.state);
        visit(Field::filedOn, self.filedOn);
        visit(Field::filingReason, self.filingReason);
        visit(Field::communeReceiptNo, self.communeReceiptNo);
        visit(Field::communeReceivedOn, self.communeReceivedOn);
        visit(Field::communeReceivedBy, self.communeReceivedBy);
        visit(Field::provinceReceiptNo, self.provinceReceiptNo);
        visit(Field::provinceReceivedOn, self.provinceReceivedOn);
        visit(Field::provinceReceivedBy, self.provinceReceivedBy);
        visit(Field::reportNo, self.reportNo);
        visit(Field::reportDate, self.reportDate);
        visit(Field::reportSigner, self.reportSigner);
        visit(Field::reportOrigin, self.reportOrigin);
        visit(Field::reportLabour, self.reportLabour);
        visit(Field::reportIdea, self.reportIdea);
        visit(Field::reportIdentity, self.reportIdentity);
        visit(Field::reportOriginNote, self.reportOriginNote);
        visit(Field::reportLabourNote, self.reportLabourNote);
        visit(Field::reportIdeaNote, self.reportIdeaNote);
        visit(Field::reportIdentityNote, self.reportIdentityNote);
        visit(Field::reportProposal, self.reportProposal);
        visit(Field::finalA, self.finalA);
        visit(Field::finalB, self.finalB);
        visit(Field::finalC, self.finalC);
        visit(Field::finalTotal, self.finalTotal);
        visit(Field::starsProposed, self.starsProposed);
        visit(Field::starsDecided, self.starsDecided);
        visit(Field::decidedOn, self.decidedOn);
        visit(Field::decidedReason, self.decidedReason);
        visit(Field::note, self.note);
    }
};

/// The day a dossier came into a state.
struct ApplicationStep
{
    Id<struct ApplicationStepTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    ApplicationState state = ApplicationState::Draft;
    QDate day;
    QString note;

    static constexpr const char* table = "application_step";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String state{"state"};
        static constexpr QLatin1String day{"day"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::state, self.state);
        visit(Field::day, self.day);
        visit(Field::note, self.note);
    }
};

enum class DocumentState { Missing, Present, ToAmend, Expired };

template <>
struct EnumCodes<DocumentState>
{
    static constexpr std::pair<DocumentState, const char*> all[] = {{DocumentState::Missing, "missing"},
                                                                    {DocumentState::Present, "present"},
                                                                    {DocumentState::ToAmend, "toAmend"},
                                                                    {DocumentState::Expired, "expired"}};
};

/// One paper of a dossier's evidence checklist.
struct ApplicationDocument
{
    Id<struct ApplicationDocumentTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    QString kind; ///< EvidenceKind::code
    DocumentState state = DocumentState::Missing;
    QString number;
    QString issuer;
    QDate issuedOn;
    QDate expiresOn;
    QString checkedBy;
    QString note;

    static constexpr const char* table = "application_document";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String state{"state"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String issuer{"issuer"};
        static constexpr QLatin1String issuedOn{"issued_on"};
        static constexpr QLatin1String expiresOn{"expires_on"};
        static constexpr QLatin1String checkedBy{"checked_by"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::kind, self.kind);
        visit(Field::state, self.state);
        visit(Field::number, self.number);
        visit(Field::issuer, self.issuer);
        visit(Field::issuedOn, self.issuedOn);
        visit(Field::expiresOn, self.expiresOn);
        visit(Field::checkedBy, self.checkedBy);
        visit(Field::note, self.note);
    }
};

/// A knock-out the secretary ticked.
struct ApplicationKnockout
{
    Id<struct ApplicationKnockoutTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    QString knockout; ///< Knockout::key
    QString note;

    static constexpr const char* table = "application_knockout";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String knockout{"knockout"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::knockout, self.knockout);
        visit(Field::note, self.note);
    }
};

} // namespace ocop
