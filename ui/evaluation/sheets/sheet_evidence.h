#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>

namespace ocop {

class Session;
struct Criterion;

/// What the register knows of a producer's sales by the day, a line each, beside a criterion that asks for it: contracts
/// where an option speaks of contracts (QĐ 26/2026: chains, distribution), events where one speaks of fairs and promotion.
QStringList salesEvidence(const Session& session, const Criterion& criterion, SubjectId subject, QDate day);

} // namespace ocop
