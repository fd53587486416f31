#pragma once

#include "core/certification/status.h"
#include "core/registry/product.h"
#include "core/registry/subject.h"
#include "core/statistics/statistics.h"

namespace ocop {

/// Codes to words, in the language of the window: the one place where core's enums become words. Sentences of findings
/// and errors: ui/words/sentences.h.
namespace texts {

QString status(Status status);
QString standing(StandingClass standing);
QString kind(SubjectKind kind);
QString subKind(const QString& code);
QString sex(Sex sex);
QString subjectStatus(SubjectStatus status);
QString productStatus(ProductStatus status);
QString origin(Origin origin);
QString decisionKind(DecisionKind kind);
QString ground(WithdrawalGround ground);
QString stars(int stars);
QString actKind(ActKind kind);
/// The same, but of the act that restored a backup what it was.
QString actKind(const ActInfo& info);
/// "Edited: Mật ong rừng"; of a restored backup its own sentence.
QString actLine(const ActInfo& info);
/// What was done: “Edited “Hộ An””, or what a batch calls itself (“35 cells pasted”).
QString act(const Act& act);

/// What an act on many is called by: the first one's name, and how many more ("Hộ An (+11)").
QString firstAndMore(const QString& first, size_t count);

/// The label of a record's field ("Mã số thuế").
QString field(const QString& entity, const QString& field);

} // namespace texts
} // namespace ocop
