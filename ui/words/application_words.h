#pragma once

#include "core/evaluation/application_rules.h"
#include "ui/table/column.h"

#include <QJsonValue>

#include <optional>

namespace ocop {

class Session;

/// Words of dossiers and their papers.
namespace dossierWords {

QString state(ApplicationState state);
Mark mark(ApplicationState state);
CellData stateCell(ApplicationState state);
/// What the person does to bring a dossier there: "Note as received", "Ask for completion" …
QString verb(ApplicationState next);
QString verbIcon(ApplicationState next);
QString reopenVerb();

QString document(DocumentState state);
Mark mark(DocumentState state);
CellData documentCell(DocumentState state);
QString communeFinding(CommuneFinding finding);

/// "QĐ 26/2026" out of the title "Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026"; the code when it is not known.
QString ruleSet(const RuleBook& rules, const QString& code);
/// "7 Chế biến từ rau, củ, quả, hạt"; nothing for 0.
QString set(const Session& session, int number);
/// A paper by its code: as the rule set calls it, else as any other does, else the code.
QString paper(const RuleBook& rules, const QString& ruleSet, const QString& code);

/// "Test report (expired 01/03/2026)".
QString missing(const MissingPart& part);
/// "Still missing: registration form, test report (expired 01/03/2026)"; nothing when nothing is.
QString missing(const std::vector<MissingPart>& parts);

/// The label of a field of a dossier, its papers or its steps; nothing for other records.
QString field(const QString& entity, const QString& field);
/// A stored value of those records in words; nothing where the common rules will do.
std::optional<QString> value(const Session& session, const QString& entity, const QString& field,
                             const QJsonValue& value);

} // namespace dossierWords

/// Source sentences of the findings of dossiers and files (translated by ui/words/texts); null for other codes.
const char* dossierSentence(const QString& code);

} // namespace ocop
