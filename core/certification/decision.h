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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("issuer", self.issuer);
        visit("number", self.number);
        visit("date", self.date);
        visit("kind", self.kind);
        visit("signer", self.signer);
        visit("note", self.note);
    }
};

void normalize(Decision& decision);

/// Number required; unusual number, missing date or issuer, date in the future are warnings.
Findings validate(const Decision& decision, QDate today);

/// The decision of `all` with the same issuer, number and day, other than `decision` itself; null when none.
const Decision* sameDecision(std::span<const Decision> all, const Decision& decision);

} // namespace ocop
