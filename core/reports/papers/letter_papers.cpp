#include "core/reports/papers/letter_papers.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/letters/authorities.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/letter_templates.h"
#include "core/reports/promotion/invitations.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

const QString productsBlock = QStringLiteral("[Bảng sản phẩm]");

int subjectCount(const std::vector<LetterItem>& items)
{
    QSet<QString> names;
    for (const LetterItem& each : items) names.insert(each.subject);
    return int(names.size());
}

QString placeInSentence(const Units& units, UnitId id)
{
    const Unit* unit = units.find(id);
    return unit ? unit->type.toLower() + u' ' + unit->name : QString();
}

/// When the renewal is to be filed, by the rules of the letter's day: an extension does not move the window.
QString filingTimeInSentence(const std::vector<LetterItem>& items, const Snapshot& snapshot, const WorkSource& work,
                             QDate day)
{
    QDate from;
    QDate to;
    for (const LetterItem& each : items) {
        const Certificate* certificate = snapshot.certificate(each.certificate);
        const QDate ownEnd = certificate ? certificate->lastValidDay : each.lastDay;
        const StageDay opens = work.rules.dayOf(Stage::WindowOpens, ownEnd, day);
        const StageDay closes = work.rules.dayOf(Stage::LastFilingDay, ownEnd, day);
        if (!opens.day.isValid() || !closes.day.isValid()) return QStringLiteral("trước ngày hết hạn nêu trên");
        from = from.isValid() ? std::min(from, opens.day) : opens.day;
        to = to.isValid() ? std::min(to, closes.day) : closes.day;
    }
    if (!to.isValid()) return QStringLiteral("trước ngày hết hạn nêu trên");
    if (to < day)
        return QStringLiteral("ngay sau khi nhận được văn bản này (thời hạn nộp từ ngày %1 đến ngày %2 đã qua)")
            .arg(dayInSentence(from), dayInSentence(to));
    return QStringLiteral("từ ngày %1 đến ngày %2").arg(dayInSentence(from), dayInSentence(to));
}

/// Who takes a renewal's dossier on the day: the district under QĐ 148/QĐ-TTg while there were districts, else the
/// commune.
QString filedWith(const Units& units, const WorkSource& work, UnitId unit, QDate day)
{
    const UnitId commune = units.unitOn(unit, day);
    const Unit* district = units.find(units.districtOf(commune, day));
    const bool isDistrict = !work.rules.rulesOn(day).communeReport && district && district->existsOn(day);
    const QString place = placeInSentence(units, isDistrict ? district->id : commune);
    return QStringLiteral("Ủy ban nhân dân ") + (place.isEmpty() ? QStringLiteral("xã, phường nơi sản xuất") : place);
}

void fillSubject(FieldValues& values, const ReportSource& source, const WorkSource& work, const Letter& letter,
                 QDate day)
{
    values[QStringLiteral("Chủ thể")] = letter.recipient;
    values[QStringLiteral("Địa chỉ")] = letter.address;
    values[QStringLiteral("Điện thoại")] = letter.phone;
    values[QStringLiteral("Xã")] = QStringLiteral("xã, phường nơi sản xuất");
    const Subject* subject = source.snapshot.subject(letter.subject);
    values[QStringLiteral("Nơi nộp hồ sơ")] = filedWith(source.units, work, subject ? subject->unit : UnitId(), day);
    if (!subject) return;
    values[QStringLiteral("Người đại diện")] = subject->representative;
    const QString place = placeInSentence(source.units, source.units.unitOn(subject->unit, day));
    if (!place.isEmpty()) values[QStringLiteral("Xã")] = place;
}

/// QĐ 26/2026 art. 8; before it no decree listed the grounds of a withdrawal.
bool listsGrounds(const RuleSet& rules) { return rules.code == QLatin1String("QD26"); }

QString groundsInSentence(const std::vector<LetterItem>& items, const Snapshot& snapshot, const RuleSet& rules)
{
    QStringList grounds;
    for (const LetterItem& each : items) {
        const Certificate* certificate = snapshot.certificate(each.certificate);
        if (!certificate) continue;
        const QString ground = groundOnPaper(certificate->withdrawalGround); // "b) Không còn …"
        QString words = ground.section(u')', 1).trimmed();
        words = words.left(1).toLower() + words.mid(1);
        if (listsGrounds(rules)) words = QStringLiteral("điểm %1, %2").arg(ground.section(u')', 0, 0), words);
        grounds << QStringLiteral("%1: %2 (kết luận ngày %3)")
                       .arg(each.product, words, dayInSentence(certificate->withdrawalConcludedOn));
    }
    return grounds.join(QStringLiteral("; "));
}

/// Whose dossier the office has is not told to file it again.
QString underwayInSentence(const LetterPlan& plan)
{
    return QStringLiteral("Riêng sản phẩm %1: hồ sơ đánh giá lại đang được xử lý, %2 không phải nộp lại hồ sơ.")
        .arg(plan.underway.join(QStringLiteral(", ")), plan.letter.recipient);
}

FieldValues letterValues(const LetterPlan& plan, const ReportSource& source, const WorkSource& work)
{
    const Letter& letter = plan.letter;
    const QDate day = letter.dated.isValid() ? letter.dated : work.asOf;
    const OfficeSettings& office = source.office.on(day);
    FieldValues values;
    QStringList names;
    QDate first;
    for (const LetterItem& each : plan.items) {
        names << each.product;
        if (each.lastDay.isValid() && (!first.isValid() || each.lastDay < first)) first = each.lastDay;
    }
    values[QStringLiteral("Tên sản phẩm")] = names.join(QStringLiteral(", "));
    values[QStringLiteral("Số sản phẩm")] = formatOnPaper(int(plan.items.size()));
    values[QStringLiteral("Số chủ thể")] = formatOnPaper(subjectCount(plan.items));
    if (first.isValid()) values[QStringLiteral("Ngày hết hạn")] = dayInSentence(first);
    values[QStringLiteral("Tên cơ quan")] = officeInSentence(office.office);
    values[QStringLiteral("Căn cứ pháp lý")] = work.rules.rulesOn(day).title;
    values[QStringLiteral("Căn cứ")] = work.rules.citedOn(day).join(QStringLiteral("; "));
    values[QStringLiteral("Ngày văn bản")] = formatDateInWords(day);
    values[QStringLiteral("Năm")] = QString::number(day.year());
    values[QStringLiteral("Địa danh")] = office.place;
    values[QStringLiteral("Nơi nhận")] = letter.recipient;
    values[QStringLiteral("Địa bàn")] = placeInSentence(source.units, letter.unit);
    values[QStringLiteral("Thời hạn nộp hồ sơ")] = filingTimeInSentence(plan.items, source.snapshot, work, day);
    if (letter.kind == LetterKind::Withdrawal) {
        values[QStringLiteral("Điều khoản thu hồi")] = withdrawalArticle(work.rules.rulesOn(day));
        values[QStringLiteral("Lý do thu hồi")] =
            groundsInSentence(plan.items, source.snapshot, work.rules.rulesOn(day));
    }
    if (letter.kind == LetterKind::Expiry) fillSubject(values, source, work, letter, day);
    return values;
}

ReportTable letterTable(const Letter& letter, std::span<const LetterItem> items)
{
    ReportTable table;
    table.sheetName = QStringLiteral("Sản phẩm");
    const bool ofOne = letter.kind == LetterKind::Expiry;
    table.columns = {numberColumn(), textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 4)};
    if (!ofOne) {
        table.columns.push_back(textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4));
        table.columns.push_back(textColumn(QStringLiteral("place"), {QStringLiteral("Địa chỉ")}, 2));
    }
    table.columns.push_back(fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars));
    table.columns.push_back(textColumn(QStringLiteral("decision"), {QStringLiteral("Quyết định công nhận")}, 2));
    table.columns.push_back(fixedColumn(QStringLiteral("lastDay"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date));
    for (const LetterItem& each : items) {
        const qint64 stars = each.stars;
        if (ofOne)
            table.addRow({each.product, stars, each.decision, dayCell(each.lastDay)});
        else
            table.addRow({each.product, each.subject, each.place, stars, each.decision, dayCell(each.lastDay)});
    }
    return table;
}

/// Superior body, office and place: those it was signed under, else those of its day.
QStringList headOf(const Letter& letter, const OfficeProfiles& offices)
{
    if (!letter.head.isEmpty()) return letter.head.split(u'\n');
    const OfficeSettings& office = offices.on(letter.dated);
    return {office.superiorBody, office.office, office.place};
}

ReportTable handoverTable()
{
    ReportTable table;
    table.sheetName = QStringLiteral("Danh sách");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("recipient"), {QStringLiteral("Nơi nhận")}, 3),
                     textColumn(QStringLiteral("products"), {QStringLiteral("Sản phẩm")}, 4),
                     fixedColumn(QStringLiteral("lastDay"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date),
                     textColumn(QStringLiteral("number"), {QStringLiteral("Số văn bản")}, 1),
                     textColumn(QStringLiteral("phone"), {QStringLiteral("Điện thoại")}, 1),
                     textColumn(QStringLiteral("signature"), {QStringLiteral("Ngày nhận, ký nhận")}, 2)};
    return table;
}

void addHandover(ReportTable& table, const Letter& letter, std::span<const LetterItem> items)
{
    QStringList names;
    QDate first;
    for (const LetterItem& each : items) {
        names << each.product;
        if (!first.isValid() || (each.lastDay.isValid() && each.lastDay < first)) first = each.lastDay;
    }
    table.addRow({letter.recipient, names.join(QStringLiteral("; ")), dayCell(first), letter.fullNumber(), letter.phone,
                  QString()});
}

/// "# …" the subject, the block the table, text before it and behind it. An invitation has its title first, then "##",
/// what it invites to.
void readBody(Report& report, const QString& body, bool isTitled, const std::function<ReportTable()>& table)
{
    for (const QString& typed : body.split(u'\n')) {
        const QString line = typed.trimmed();
        if (line.isEmpty()) continue;
        if (line == productsBlock) {
            if (report.tables.empty()) report.tables.push_back(table());
        } else if (line.startsWith(u'#')) {
            qsizetype marks = 0;
            while (marks < line.size() && line.at(marks) == u'#') ++marks;
            (marks == 1 && isTitled ? report.documentKind : report.subject) = line.mid(marks).trimmed();
        } else {
            (report.tables.empty() ? report.intro : report.closing) << line;
        }
    }
}

} // namespace

QString withdrawalArticle(const RuleSet& rules)
{
    return listsGrounds(rules) ? QStringLiteral("khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg")
                               : QStringLiteral("quy định về đánh giá, phân hạng sản phẩm OCOP");
}

QString wordedBody(TemplateKind kind, const QString& wording, const FieldValues& values)
{
    QStringList lines;
    for (const TemplateLine& line : fillTemplate(kind, wording, values).lines) {
        if (!line.text.isEmpty())
            lines << (line.heading > 0 ? QString(line.heading, u'#') + u' ' : QString()) + line.text;
        if (line.block) lines << productsBlock;
    }
    return lines.join(u'\n');
}

void wordLetters(std::vector<LetterPlan>& plans, const ReportSource& source, const WorkSource& work,
                 const QString& wording)
{
    for (LetterPlan& plan : plans) {
        const TemplateKind kind = templateOf(plan.letter.kind);
        if (plan.letter.kind == LetterKind::Invitation) {
            const auto* event = source.promotion ? source.promotion->find<TradeEvent>(plan.letter.event) : nullptr;
            if (event)
                plan.letter.body = wordedBody(kind, wording, invitationValues({source, *event, work.asOf}, plan));
            continue;
        }
        QStringList lines = wordedBody(kind, wording, letterValues(plan, source, work)).split(u'\n');
        if (!plan.underway.isEmpty() && plan.letter.kind == LetterKind::Expiry)
            lines.insert(std::max<qsizetype>(0, lines.size() - 1), underwayInSentence(plan));
        plan.letter.body = lines.join(u'\n');
    }
}

void keepHead(Letter& letter, const OfficeProfiles& offices)
{
    if (letter.state() == LetterState::Drafted)
        letter.head.clear();
    else
        letter.head = headOf(letter, offices).join(u'\n');
}

Report makeLetter(const ReportSource& source, const Letter& letter, std::span<const LetterItem> items)
{
    Report report;
    report.name = QStringLiteral("thong-bao");
    report.asOf = letter.dated;
    report.footLine = false;
    report.sample = source.sample;
    report.scope = letter.recipient;
    const QStringList head = headOf(letter, source.office);
    report.office = {head.value(0), head.value(1), letter.number, letter.symbol, head.value(2), letter.dated};
    report.signature.roleLines = letter.signerRole.split(u'\n', Qt::SkipEmptyParts);
    report.signature.signer = letter.signer;
    report.recipients = letter.copies.split(u'\n', Qt::SkipEmptyParts);
    switch (letter.kind) {
    case LetterKind::Expiry:
    case LetterKind::Locality: report.isLetter = true; break;
    case LetterKind::Public: report.documentKind = QStringLiteral("THÔNG BÁO"); break;
    case LetterKind::Withdrawal: report.documentKind = QStringLiteral("TỜ TRÌNH"); break;
    case LetterKind::Invitation: report.documentKind = QStringLiteral("GIẤY MỜI"); break;
    }
    const bool isInvitation = letter.kind == LetterKind::Invitation;
    if (letter.kind != LetterKind::Public && !isInvitation) report.addressees = {letter.recipient};
    readBody(report, letter.body, isInvitation, [&] { return letterTable(letter, items); });
    return report;
}

std::vector<Report> makeLetterLists(const ReportSource& source, const ReminderBook& reminders,
                                    const std::vector<LetterId>& letters, QDate day)
{
    std::vector<QString> places; // in the order of the letters
    std::map<QString, ReportTable> tables;
    for (const LetterId id : letters) {
        const Letter* letter = reminders.letters().find(id);
        if (!letter) continue;
        const auto items = reminders.letters().itemsOf(id);
        const Subject* subject = source.snapshot.subject(letter->subject);
        const QString place = subject && subject->unit ? source.units.describe(subject->unit, day)
                              : items.empty()          ? QString()
                                                       : items.front().place;
        const auto [at, isNew] = tables.try_emplace(place, handoverTable());
        if (isNew) places.push_back(place);
        addHandover(at->second, *letter, items);
    }
    std::vector<Report> reports;
    for (const QString& place : places) {
        ReportRequest request;
        request.asOf = day;
        const QString named = place.isEmpty() ? QStringLiteral("chưa rõ địa bàn") : place;
        Report report = reportFrame(source, request, QStringLiteral("danh-sach-thong-bao"),
                                    QStringLiteral("Nhận văn bản thông báo sản phẩm OCOP sắp hết hạn, %1").arg(named));
        report.documentKind = QStringLiteral("DANH SÁCH");
        report.scope = named.left(1).toUpper() + named.mid(1);
        report.orientation = PaperOrientation::Landscape;
        report.office.isNumbered = false;
        report.tables.push_back(std::move(tables[place]));
        report.fingerprint = fingerprintOf(report);
        reports.push_back(std::move(report));
    }
    return reports;
}

QString usualWithdrawalRecipient(const OfficeSettings& office, QDate day)
{
    const QString authority = withdrawalAuthority(day);
    if (office.superiorBody.isEmpty()) return authority;
    return QStringLiteral("%1 (qua %2)").arg(authority, officeInSentence(office.superiorBody));
}

QString usualLetterCopies(LetterKind kind, QStringList officeRecipients)
{
    const QStringList first = kind == LetterKind::Public
                                  ? QStringList{QStringLiteral("Các chủ thể có sản phẩm nêu trên"),
                                                QStringLiteral("UBND các xã, phường nơi có sản phẩm nêu trên")}
                                  : QStringList{QStringLiteral("Như trên")};
    return (first + officeRecipients).join(u'\n');
}

LetterOrder usualOrder(LetterKind kind, const OfficeSettings& office, QDate day)
{
    LetterOrder order;
    order.kind = kind;
    order.dated = day;
    order.symbol = usualLetterSymbol(kind, office.symbol);
    order.signerRole = office.signature().join(u'\n');
    order.signer = office.signerName;
    order.copies = usualLetterCopies(kind, office.recipients);
    order.recipient = usualWithdrawalRecipient(office, day);
    return order;
}

QString usualLetterSymbol(LetterKind kind, const QString& officeSymbol)
{
    if (officeSymbol.isEmpty()) return {};
    switch (kind) {
    case LetterKind::Expiry:
    case LetterKind::Locality: return officeSymbol + QStringLiteral("-NV");
    case LetterKind::Public: return QStringLiteral("TB-") + officeSymbol;
    case LetterKind::Invitation: return QStringLiteral("GM-") + officeSymbol;
    case LetterKind::Withdrawal: break;
    }
    return QStringLiteral("TTr-") + officeSymbol;
}

} // namespace ocop
