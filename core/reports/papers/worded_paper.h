#pragma once

#include "core/evaluation/rule_book.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/report_request.h"

#include <functional>

namespace ocop {

/// The table a block field of a wording stands for.
using BlockTable = std::function<ReportTable(const QString& block)>;

/// Puts a filled wording onto a paper: # its kind, ## its subject, ### a line in the middle; the block "Chữ ký" says who
/// signs, "ROLE / ROLE", and every other block its table. Text before the first table that is no annex opens the paper,
/// what follows it closes it.
void wordPaper(Report& report, TemplateKind kind, const QString& body, const FieldValues& values,
               const BlockTable& tableOf);

/// The law on local government as a decision or proposal of the day cites it.
QString localGovernmentLaw(QDate day);

/// The fields such papers share: authority, law, rules, office.
FieldValues committeeValues(const ReportSource& source, const QStringList& cited, const RuleSet* rules, QDate day);

/// Head of a draft that the province's committee or its chair signs: the committee's name, no number and no day yet.
void setCommitteeHead(Report& report, QDate day);
/// Who signs there: "CHỦ TỊCH", or "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH" where the committee decides as a whole.
QStringList committeeRoles(QDate day);

} // namespace ocop
