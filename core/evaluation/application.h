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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("product_id", self.product);
        visit("kind", self.kind);
        visit("rule_set", self.ruleSet);
        visit("rule_set_reason", self.ruleSetReason);
        visit("set_number", self.setNumber);
        visit("sheet_case", self.sheetCase);
        visit("round_id", self.round);
        visit("state", self.state);
        visit("filed_on", self.filedOn);
        visit("commune_receipt_no", self.communeReceiptNo);
        visit("commune_received_on", self.communeReceivedOn);
        visit("commune_received_by", self.communeReceivedBy);
        visit("province_receipt_no", self.provinceReceiptNo);
        visit("province_received_on", self.provinceReceivedOn);
        visit("province_received_by", self.provinceReceivedBy);
        visit("report_no", self.reportNo);
        visit("report_date", self.reportDate);
        visit("report_signer", self.reportSigner);
        visit("report_origin", self.reportOrigin);
        visit("report_labour", self.reportLabour);
        visit("report_idea", self.reportIdea);
        visit("report_identity", self.reportIdentity);
        visit("final_a", self.finalA);
        visit("final_b", self.finalB);
        visit("final_c", self.finalC);
        visit("final_total", self.finalTotal);
        visit("stars_proposed", self.starsProposed);
        visit("stars_decided", self.starsDecided);
        visit("decided_on", self.decidedOn);
        visit("decided_reason", self.decidedReason);
        visit("note", self.note);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("application_id", self.application);
        visit("state", self.state);
        visit("day", self.day);
        visit("note", self.note);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("application_id", self.application);
        visit("kind", self.kind);
        visit("state", self.state);
        visit("number", self.number);
        visit("issuer", self.issuer);
        visit("issued_on", self.issuedOn);
        visit("expires_on", self.expiresOn);
        visit("checked_by", self.checkedBy);
        visit("note", self.note);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("application_id", self.application);
        visit("knockout", self.knockout);
        visit("note", self.note);
    }
};

} // namespace ocop
