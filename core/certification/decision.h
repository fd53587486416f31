#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

#include <span>

namespace ocop {

enum class DecisionKind { Recognition, Renewal, Upgrade, Withdrawal, Extension, Other };

template <>
struct EnumCodes<DecisionKind>
{
    static constexpr std::pair<DecisionKind, const char*> all[] = {
        {DecisionKind::Recognition, "recognition"}, {DecisionKind::Renewal, "renewal"},
        {DecisionKind::Upgrade, "upgrade"},         {DecisionKind::Withdrawal, "withdrawal"},
        {DecisionKind::Extension, "extension"},     {DecisionKind::Other, "other"}};
};

/// A decision (quyết định) by which certificates are given, renewed or taken back. Issuer, number and date
/// together name it: numbers restart every year and with every issuer.
struct Decision
{
    DecisionId id;
    int rowVersion = 0;
    bool deleted = false;

    QString issuer;
    QString number;
    QDate date;
    DecisionKind kind = DecisionKind::Recognition;
    QString signer;
    QString note;

    static constexpr const char* table = "decision";

    struct Field
    {
        static constexpr QLatin1String issuer{"issuer"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String date{"date"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String signer{"signer"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::issuer, self.issuer);
        visit(Field::number, self.number);
        visit(Field::date, self.date);
        visit(Field::kind, self.kind);
        visit(Field::signer, self.signer);
        visit(Field::note, self.note);
    }
};

void normalize(Decision& decision);

/// Number required; unusual number, missing date or issuer, date in the future are warnings.
Findings validate(const Decision& decision, QDate today);

/// Whether another decision, not deleted, has the same issuer, number and day.
bool isSameDecision(const Decision& other, const Decision& decision);

/// The one of `all` (any range of decisions) that is the same as `decision`; null when none.
template <class Decisions>
const Decision* sameDecision(const Decisions& all, const Decision& decision)
{
    for (const Decision& each : all)
        if (isSameDecision(each, decision)) return &each;
    return nullptr;
}

} // namespace ocop
