#pragma once

#include "core/exchange/import_plan.h"

namespace ocop::texts {

/// True for findings and errors of the import ("import.…").
bool isImportCode(const QString& code);
/// The sentence of an import finding.
QString importFinding(const Finding& finding);
/// The sentence of an import error, from its detail "import.code|arg|arg".
QString importError(const QString& detail);

/// "New", "Changed", "Same", "Skipped", "Failed".
QString rowResult(RowResult result);
/// A value of an ImportDifference in words.
QString differenceValue(const QString& field, const QString& value);
/// The name of a field in the mapping ("Product name").
QString listField(ListField field);
/// Why a row is what it is: what went wrong first, then what to look at; never empty. With cell names ("B7").
QString rowReason(const ImportPlan& plan, const ImportRow& row);

} // namespace ocop::texts
