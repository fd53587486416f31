#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

namespace ocop {

/// The parts of an official paper around its tables, set as NĐ 30/2020 Phụ lục I wants them.

/// Quốc hiệu and tiêu ngữ, the two bodies, number and date, kind and subject, addressees, opening paragraphs. Where the
/// last of these is a heading, `follow` twips of what it stands over fit under it.
void flowFront(PageFlow& flow, const Report& report, double follow = 0);
/// "Phụ lục" with its title and "(Kèm theo ...)".
void flowAnnexTitle(PageFlow& flow, const Report& report, const ReportTable& table, int index);
/// What flowTableTitle() takes.
double tableTitleHeight(const ReportTable& table, double width);
/// Title and unit line above a table; `follow` twips must still fit under it.
void flowTableTitle(PageFlow& flow, const Report& report, const ReportTable& table, double follow);
/// The paragraphs behind the tables; the last one stays with the signature.
void flowClosing(PageFlow& flow, const Report& report);
/// Notes, nơi nhận and the signature, kept together.
void flowTail(PageFlow& flow, const Report& report);
/// The height flowTail() takes.
double tailHeight(const Report& report, double width, const PageSetup& setup);
/// The page's number at the top from 2 on, nowhere else (NĐ 30/2020 Phụ lục I); scope, day and fingerprint at the foot
/// unless the report has no foot line.
void addRunningLines(PaperPage& page, const Report& report, const PageSetup& setup, int number);

} // namespace ocop
