#pragma once

#include "core/certification/renewal.h"
#include "core/evaluation/evaluation_snapshot.h"
#include "core/register/snapshot.h"

namespace ocop {

/// One product a decision of recognition is about.
struct RecognitionItem
{
    ProductId product;
    ApplicationId application; ///< none where it is renewed from the list only
    Origin origin = Origin::First;
    std::optional<int> stars; ///< decided, 0 to 5; nothing: not decided yet
    std::optional<int> score; ///< thousandths of a point
    QDate effectiveFrom; ///< invalid: the order's
};

/// What one decision is to give, as typed.
struct RecognitionOrder
{
    Decision decision;
    QDate effectiveFrom; ///< invalid: the day of the decision
    QString firstNumber; ///< of the certificates: the first number in it runs on ("01/2026/GCN-OCOP"); may be empty
    QDate heldOn; ///< the council's meeting; invalid: not known
    std::vector<RecognitionItem> items; ///< in the order of the numbers
    QString reason = {}; ///< goes into the notes of certificates that begin too early, see renewedTooEarly()
};

enum class RecognitionOutcome {
    Certificate, ///< a new certificate
    NotRecognised, ///< below 3 stars: no certificate
    NotRaised ///< a failed upgrade: the certificate in force stays as it is
};

/// What becomes of one item.
struct PlannedRecognition
{
    RecognitionItem item;
    QString name; ///< of the product
    RecognitionOutcome outcome = RecognitionOutcome::NotRecognised;
    EarlierRecognition earlier;
    std::optional<Certificate> certificate; ///< to be added
    std::optional<Certificate> shortened; ///< the extended one: its extension ends with the result
    std::optional<Application> application; ///< the dossier that ends
    std::optional<Certificate> renewedEarly; ///< the certificate that still runs for long: the reason is asked
    Findings findings; ///< field "items"; args begin with the name
};

/// Everything a decision will do, before it is done: what the window shows is what is stored.
struct RecognitionPlan
{
    Decision decision; ///< with its id when it is in the register already
    std::vector<PlannedRecognition> items;
    Findings findings; ///< by field: "number", "issuer", "date", "effective_from", "first_number", "reason", "items"

    int certificates() const;
    /// "09/2026/GCN-OCOP", or from the first to the last; empty without numbers.
    QString numbers() const;
    /// The decision's and all items'.
    Findings all() const;
};

/// QĐ 26/2026 art. 4, 7: 5 stars are 4 ("tiềm năng 5 sao") unless the issuer is the Ministry; an upgrade that brings
/// no more stars than are in force is not raised; fewer than 3 stars give no certificate.
RecognitionPlan planRecognition(const Snapshot& snapshot, const EvaluationSnapshot& evaluations,
                                const CertificateTerms& terms, const RecognitionOrder& order, QDate today);

/// Stores the plan within one act: decision, certificates, ends of dossiers. Gives the new certificates. Throws
/// Error{BadInput} when the plan has errors, Error{Conflict} when something changed since it was made.
std::vector<CertificateId> recogniseApplications(Register& book, WriteAct& act, const RecognitionPlan& plan);

/// `steps` numbers after the first: the first number in the text, counted on at its width ("09/…" -> "10/…").
QString runningNumber(const QString& first, int steps);

/// A dossier that ended as recognised without a certificate (final scores typed in): a decision can still be made of it.
bool lacksCertificate(const Snapshot& snapshot, const Application& application);

/// A dossier the Ministry has still to decide: 5 stars by the council, held as 4 "tiềm năng 5 sao".
bool awaitsMinistry(const Snapshot& snapshot, const Application& application);

} // namespace ocop
