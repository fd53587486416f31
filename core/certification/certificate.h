#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/certification/certificate_terms.h"
#include "core/certification/decision.h"
#include "core/evaluation/origin.h"

#include <QDate>

#include <algorithm>
#include <optional>
#include <span>

namespace ocop {

/// Grounds for withdrawal, QĐ 26/2026 art. 8: a untruthful papers, b criteria no longer met, c breach of law,
/// d misuse of the mark, đ no longer produced, e other.
enum class WithdrawalGround { None, A, B, C, D, Dd, E };

template <>
struct EnumCodes<WithdrawalGround>
{
    static constexpr std::pair<WithdrawalGround, const char*> all[] = {
        {WithdrawalGround::None, ""}, {WithdrawalGround::A, "a"}, {WithdrawalGround::B, "b"},
        {WithdrawalGround::C, "c"},   {WithdrawalGround::D, "d"}, {WithdrawalGround::Dd, "dd"},
        {WithdrawalGround::E, "e"}};
};

/// One recognition of a product at a number of stars (giấy công nhận). Never overwritten by the next one:
/// renewals and upgrades are certificates of their own, and the later one supersedes the earlier.
struct Certificate
{
    CertificateId id;
    int rowVersion = 0;
    bool deleted = false;

    ProductId product;
    ApplicationId application; ///< the dossier it came from; none for what was only taken from lists
    DecisionId decision;
    QString number;
    int stars = 3; ///< 3 to 5
    bool potentialFive = false; ///< 90 points and more at the province: 4 stars until the Ministry decides
    std::optional<int> score; ///< thousandths of a point, 0–100,000
    Origin origin = Origin::First;
    QDate effectiveFrom; ///< invalid in old lists: state "date missing"
    QDate
        lastValidDay; ///< that day included; the decree's months after effectiveFrom unless the decision says otherwise
    QDate extendedUntil; ///< QĐ 26/2026 art. 12
    QString extensionBasis;
    QDate withdrawalConcludedOn; ///< conclusion of the violation; the decision is due 15 days later
    QDate withdrawnOn; ///< first day without force
    WithdrawalGround withdrawalGround = WithdrawalGround::None;
    DecisionId withdrawalDecision;
    QString printedProduct; ///< the names as the paper shows them
    QString printedSubject;
    QString note;

    /// The last day it may be used, its extension included; invalid without a last valid day.
    QDate endDay() const { return lastValidDay.isValid() ? std::max(lastValidDay, extendedUntil) : QDate(); }

    static constexpr const char* table = "certificate";

    struct Field
    {
        static constexpr QLatin1String product{"product_id"};
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String decision{"decision_id"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String stars{"stars"};
        static constexpr QLatin1String potentialFive{"potential_five"};
        static constexpr QLatin1String score{"score"};
        static constexpr QLatin1String origin{"origin"};
        static constexpr QLatin1String effectiveFrom{"effective_from"};
        static constexpr QLatin1String lastValidDay{"last_valid_day"};
        static constexpr QLatin1String extendedUntil{"extended_until"};
        static constexpr QLatin1String extensionBasis{"extension_basis"};
        static constexpr QLatin1String withdrawalConcludedOn{"withdrawal_concluded_on"};
        static constexpr QLatin1String withdrawnOn{"withdrawn_on"};
        static constexpr QLatin1String withdrawalGround{"withdrawal_ground"};
        static constexpr QLatin1String withdrawalDecision{"withdrawal_decision_id"};
        static constexpr QLatin1String printedProduct{"printed_product"};
        static constexpr QLatin1String printedSubject{"printed_subject"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::product, self.product);
        visit(Field::application, self.application);
        visit(Field::decision, self.decision);
        visit(Field::number, self.number);
        visit(Field::stars, self.stars);
        visit(Field::potentialFive, self.potentialFive);
        visit(Field::score, self.score);
        visit(Field::origin, self.origin);
        visit(Field::effectiveFrom, self.effectiveFrom);
        visit(Field::lastValidDay, self.lastValidDay);
        visit(Field::extendedUntil, self.extendedUntil);
        visit(Field::extensionBasis, self.extensionBasis);
        visit(Field::withdrawalConcludedOn, self.withdrawalConcludedOn);
        visit(Field::withdrawnOn, self.withdrawnOn);
        visit(Field::withdrawalGround, self.withdrawalGround);
        visit(Field::withdrawalDecision, self.withdrawalDecision);
        visit(Field::printedProduct, self.printedProduct);
        visit(Field::printedSubject, self.printedSubject);
        visit(Field::note, self.note);
    }
};

/// Cleans texts and fills lastValidDay from effectiveFrom where it is missing. `decision` may be null.
void normalize(Certificate& certificate, const CertificateTerms& terms, const Decision* decision = nullptr);

/// Findings of one certificate, and against `others` of the same product (same first day is an error).
/// `decision` may be null. Its months and bands are those of the decree of its first day.
Findings validate(const Certificate& certificate, const Decision* decision, std::span<const Certificate> others,
                  const CertificateTerms& terms, QDate today);

} // namespace ocop
