#pragma once

#include "core/reminders/letter_plan.h"
#include "core/reports/office_name.h"
#include "core/reports/report_request.h"

namespace ocop {

/// Writes the office's wording, filled in, into each planned letter.
void wordLetters(std::vector<LetterPlan>& plans, const ReportSource& source, const WorkSource& work,
                 const QString& wording);

/// The wording filled in, as a letter keeps it: headings with their marks, the table as its field.
QString wordedBody(TemplateKind kind, const QString& wording, const FieldValues& values);

/// A letter on paper in the form of NĐ 30/2020: công văn to a subject or a place, thông báo to the public, tờ trình,
/// giấy mời.
Report makeLetter(const ReportSource& source, const Letter& letter, std::span<const LetterItem> items);

/// Puts the office's names of the letter's day on one that is signed or further, where it has none yet: whatever the
/// settings say later, it reads the same. A draft has none of its own.
void keepHead(Letter& letter, const OfficeProfiles& offices);

/// The letters of a round for each place, one paper a place: to hand out with, and to be signed by who received one.
std::vector<Report> makeLetterLists(const ReportSource& source, const ReminderBook& reminders,
                                    const std::vector<LetterId>& letters, QDate day);

/// By what a certificate is withdrawn: "khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg", before it in general words.
QString withdrawalArticle(const RuleSet& rules);

/// The order as the office usually writes such letters on the day; about what is not its to say.
LetterOrder usualOrder(LetterKind kind, const OfficeSettings& office, QDate day);

/// What usually stands between number and the office's symbol: công văn "CCPTNT-NV", thông báo "TB-CCPTNT", tờ trình
/// "TTr-CCPTNT", giấy mời "GM-CCPTNT".
QString usualLetterSymbol(LetterKind kind, const QString& officeSymbol);
/// Who decides on a withdrawal on the day, through the body above the office.
QString usualWithdrawalRecipient(const OfficeSettings& office, QDate day);
/// Nơi nhận, a line each: the office's own, after "Như trên" where the letter goes to somebody and after the owners and
/// communes of the products where it tells the public.
QString usualLetterCopies(LetterKind kind, QStringList officeRecipients);

} // namespace ocop
