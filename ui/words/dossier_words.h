#pragma once

#include "core/evaluation/application_rules.h"
#include "core/registry/product_group.h"
#include "ui/kit/theme.h"

namespace ocop {

/// Words of dossiers and their papers.
namespace dossierWords {

/// What a dossier is filed for, as its registration form (Mẫu số 01) calls it; the decision: texts::origin().
QString kind(Origin kind);
QString state(ApplicationState state);
Mark mark(ApplicationState state);
/// What the person does to bring a dossier there: "Note as received", "Ask for completion" …
QString verb(ApplicationState next);
QString verbIcon(ApplicationState next);
QString reopenVerb();

QString document(DocumentState state);
Mark mark(DocumentState state);
QString communeFinding(CommuneFinding finding);

/// "QĐ 26/2026" out of the title "Quyết định số 26/2026/QĐ-TTg ngày 22/05/2026"; the code when it is not known.
QString ruleSet(const RuleBook& rules, const QString& code);
/// "7 Chế biến từ rau, củ, quả, hạt"; nothing for 0.
QString set(const ProductGroups& groups, int number);
/// A paper by its code: as the rule set calls it, else as any other does, else the code.
QString paper(const RuleBook& rules, const QString& ruleSet, const QString& code);

/// "Test report (expired 01/03/2026)".
QString missing(const MissingPart& part);
/// "Still missing: registration form, test report (expired 01/03/2026)"; nothing when nothing is.
QString missing(const std::vector<MissingPart>& parts);

/// The label of a field of a dossier, its papers or its steps; nothing for other records.
QString field(const QString& entity, const QString& field);

} // namespace dossierWords

} // namespace ocop
