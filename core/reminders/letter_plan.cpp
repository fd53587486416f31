#include "core/reminders/letter_plan.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/letters/authorities.h"
#include "core/reminders/invitation_plan.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// One product a letter may speak of.
struct LetterProduct
{
    const ProductOnDay* product = nullptr;
    bool added = false;
};

QHash<CertificateId, const ProductOnDay*> productsByCertificate(const WorkSource& work)
{
    QHash<CertificateId, const ProductOnDay*> products;
    for (const ProductOnDay& each : work.products)
        if (each.standing.certificate) products.insert(each.standing.certificate->id, &each);
    return products;
}

/// Owed by law, or ending within the days the office looks ahead.
bool wantsNotice(const WorkItem& item, int withinDays)
{
    const Due& due = item.due;
    if (due.noticedOn.isValid() || due.daysLeft < 0 || (item.dossierOpen && due.answered)) return false;
    return due.act == NextAct::Notify || (due.act == NextAct::Prepare && !due.answered && due.daysLeft <= withinDays);
}

/// Whether a letter of the kind about this certificate went out or was drafted for its present end.
const Letter* letterBefore(const ReminderLog& log, LetterKind kind, UnitId unit, QDate lastDay)
{
    const Letter* last = nullptr;
    for (const LetterAbout& each : log.letters) {
        if (each.letter->kind != kind || (unit && each.letter->unit != unit)) continue;
        if (!lastDay.isValid() || speaksOfEnd(each, lastDay)) last = each.letter;
    }
    return last;
}

/// Places stand on a letter as they are called on its day.
QDate paperDay(const LetterSource& source, const LetterOrder& order)
{
    return order.dated.isValid() ? order.dated : source.work.asOf;
}

LetterItem itemOf(const LetterSource& source, const ProductOnDay& product, QDate day)
{
    const Certificate& certificate = *product.standing.certificate;
    LetterItem item;
    item.certificate = certificate.id;
    item.product = certificate.printedProduct.isEmpty() ? product.product->name : certificate.printedProduct;
    item.subject = product.subject->name;
    item.place = product.commune ? source.units.describe(product.commune, day) : QString();
    item.stars = certificate.stars;
    item.lastDay = product.lastDay;
    if (const Decision* decision = source.snapshot.decision(certificate.decision))
        item.decision = decision->date.isValid()
                            ? QStringLiteral("%1 ngày %2").arg(decision->number, formatDate(decision->date))
                            : decision->number;
    return item;
}

/// Under which key products share a letter.
qint64 letterKey(const ProductOnDay& product, const LetterOrder& order)
{
    switch (order.kind) {
    case LetterKind::Expiry: return product.subject->id.value;
    case LetterKind::Locality: return (order.level == UnitLevel::District ? product.district : product.commune).value;
    case LetterKind::Withdrawal: return product.standing.stars() == 5 ? 5 : 0; // the Ministry decides on these
    case LetterKind::Public:
    case LetterKind::Invitation: break;
    }
    return 0;
}

void address(Letter& letter, const LetterSource& source, const LetterOrder& order, const ProductOnDay& product)
{
    switch (order.kind) {
    case LetterKind::Expiry: addressTo(letter, *product.subject, source.units, paperDay(source, order)); break;
    case LetterKind::Locality:
        letter.unit = UnitId{letterKey(product, order)};
        if (const Unit* unit = source.units.find(letter.unit)) {
            const QString type = unit->type.toLower();
            letter.recipient = QStringLiteral("Ủy ban nhân dân %1 %2").arg(type, unit->name);
            letter.address = source.units.describe(letter.unit, paperDay(source, order));
        }
        break;
    case LetterKind::Public: letter.recipient = QStringLiteral("Thông báo công khai"); break;
    case LetterKind::Withdrawal: // stands in the order
    case LetterKind::Invitation: break;
    }
}

LetterPlan planOne(const LetterSource& source, const LetterOrder& order, std::vector<LetterProduct> products)
{
    std::stable_sort(products.begin(), products.end(), [](const LetterProduct& a, const LetterProduct& b) {
        return a.product->lastDay < b.product->lastDay;
    });
    LetterPlan plan;
    plan.letter.kind = order.kind;
    address(plan.letter, source, order, *products.front().product);
    putHead(plan.letter, order);
    if (order.kind == LetterKind::Withdrawal && products.front().product->standing.stars() == 5)
        plan.letter.recipient = fiveStarAuthority(source.work.asOf);
    const auto earlier = [&](const LetterProduct& each) {
        const Certificate& certificate = *each.product->standing.certificate;
        return letterBefore(source.work.reminders.of(certificate.id), order.kind, plan.letter.unit,
                            each.product->lastDay);
    };
    // What was written about already stays out, unless there is nothing else to write about.
    const bool anyNew =
        std::any_of(products.begin(), products.end(), [&](const LetterProduct& each) { return !earlier(each); });
    for (const LetterProduct& each : products) {
        const Letter* before = earlier(each);
        if (before && anyNew) {
            ++plan.toldBefore;
            continue;
        }
        plan.items.push_back(itemOf(source, *each.product, paperDay(source, order)));
        if (hasOpenDossier(source.work.evaluations, each.product->product->id, source.work.asOf))
            plan.underway << plan.items.back().product;
        plan.added += each.added;
        if (before && (!plan.before || before->id > plan.before->id)) plan.before = *before;
    }
    return plan;
}

/// Notices and reminders speak of what still runs, the public notice of what has ended and was not recognised again, a
/// withdrawal of what runs although a ground was concluded: what ended ends by itself (QĐ 26/2026 art. 8).
bool mayStandIn(LetterKind kind, const ProductOnDay& product, QDate asOf)
{
    if (!product.lastDay.isValid()) return false;
    switch (kind) {
    case LetterKind::Expiry:
    case LetterKind::Locality: return product.standing.inForce();
    case LetterKind::Public: return product.standing.lapsed();
    case LetterKind::Withdrawal:
    case LetterKind::Invitation: break;
    }
    const Certificate& certificate = *product.standing.certificate;
    return product.standing.inForce() && certificate.withdrawalGround != WithdrawalGround::None &&
           certificate.withdrawalConcludedOn.isValid() && certificate.withdrawalConcludedOn <= asOf;
}

/// Nobody is told to file what the office has already; a notice that a decree wants goes out all the same.
bool isLeftToItsDossier(const LetterSource& source, const LetterOrder& order, const ProductOnDay& product)
{
    if (order.kind == LetterKind::Withdrawal) return false;
    if (order.kind == LetterKind::Expiry && (order.withDossiers || source.work.rules.noticeIsLaw(source.work.asOf)))
        return false;
    return hasOpenDossier(source.work.evaluations, product.product->id, source.work.asOf);
}

/// By district, commune, subject and product: the way letters are handed out.
void sortByPlace(std::vector<LetterProduct>& products, const Units& units)
{
    const QCollator collator = vietnameseCollator();
    const auto name = [&](UnitId id) {
        const Unit* unit = units.find(id);
        return unit ? unit->name : QString();
    };
    std::stable_sort(products.begin(), products.end(), [&](const LetterProduct& a, const LetterProduct& b) {
        const auto differ = [&](const QString& x, const QString& y) { return collator.compare(x, y); };
        if (const int by = differ(name(a.product->district), name(b.product->district))) return by < 0;
        if (const int by = differ(name(a.product->commune), name(b.product->commune))) return by < 0;
        if (const int by = differ(a.product->subject->name, b.product->subject->name)) return by < 0;
        return differ(a.product->product->name, b.product->product->name) < 0;
    });
}

/// The order's products, each once, and what else comes with them.
std::vector<LetterProduct> productsOf(const LetterSource& source, const LetterOrder& order)
{
    const auto known = productsByCertificate(source.work);
    QSet<CertificateId> taken;
    QSet<SubjectId> subjects;
    std::vector<LetterProduct> products;
    for (const CertificateId id : order.certificates) {
        const ProductOnDay* product = known.value(id);
        if (!product || taken.contains(id)) continue;
        if (!mayStandIn(order.kind, *product, source.work.asOf) || isLeftToItsDossier(source, order, *product))
            continue;
        taken.insert(id);
        subjects.insert(product->subject->id);
        products.push_back({product, false});
    }
    if (order.kind != LetterKind::Expiry || !order.withOthers) return products;
    for (const WorkItem& item : workList(source.work)) {
        if (!subjects.contains(item.product.subject->id) || taken.contains(item.certificate)) continue;
        if (isLeftToItsDossier(source, order, item.product)) continue;
        const bool endsSoon =
            item.due.daysLeft >= 0 && item.due.daysLeft <= source.work.withinDays && !item.due.noticedOn.isValid();
        if (endsSoon || wantsNotice(item, source.work.withinDays))
            products.push_back({known.value(item.certificate), true});
    }
    return products;
}

} // namespace

std::vector<LetterPlan> planLetters(const LetterSource& source, const LetterOrder& order)
{
    if (order.kind == LetterKind::Invitation) {
        if (!source.promotion) return {};
        return planInvitations({*source.promotion, source.work.reminders.letters(), source.snapshot, source.units},
                               order);
    }
    std::vector<LetterProduct> products = productsOf(source, order);
    sortByPlace(products, source.units);
    std::vector<std::vector<LetterProduct>> groups;
    std::map<qint64, size_t> groupOf;
    for (const LetterProduct& each : products) {
        const qint64 key = letterKey(*each.product, order);
        // A product nobody knows the place of cannot be written about to its place.
        if (order.kind == LetterKind::Locality && key == 0) continue;
        const auto [at, isNew] = groupOf.try_emplace(key, groups.size());
        if (isNew) groups.emplace_back();
        groups[at->second].push_back(each);
    }
    std::vector<LetterPlan> plans;
    for (std::vector<LetterProduct>& group : groups) plans.push_back(planOne(source, order, std::move(group)));
    return plans;
}

void addressTo(Letter& letter, const Subject& subject, const Units& units, QDate day)
{
    letter.subject = subject.id;
    letter.recipient = subject.name;
    letter.phone = subject.phone;
    letter.address = subject.address;
    if (subject.unit) // the commune there is now, not the one it was registered in
        letter.address +=
            (letter.address.isEmpty() ? QString() : QStringLiteral(", ")) + units.describe(subject.unit, day);
}

void putHead(Letter& letter, const LetterOrder& order)
{
    letter.symbol = order.symbol;
    letter.dated = order.dated;
    letter.signerRole = order.signerRole;
    letter.signer = order.signer;
    letter.copies = order.copies;
    if (letter.kind == LetterKind::Withdrawal) letter.recipient = order.recipient;
}

bool isSameLetter(const LetterPlan& a, const LetterPlan& b)
{
    const auto isSameItem = [](const LetterItem& x, const LetterItem& y) { return imageOf(x) == imageOf(y); };
    const auto idOf = [](const std::optional<Letter>& letter) { return letter ? letter->id : LetterId(); };
    return imageOf(a.letter) == imageOf(b.letter) && idOf(a.before) == idOf(b.before) &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), isSameItem);
}

qint64 recipientKey(const LetterPlan& plan)
{
    if (plan.guest) return -plan.guest.value;
    if (plan.participant) return plan.participant.value;
    if (plan.letter.subject) return plan.letter.subject.value;
    if (plan.letter.unit) return plan.letter.unit.value;
    return plan.letter.kind == LetterKind::Withdrawal && !plan.items.empty() && plan.items.front().stars == 5 ? 2 : 1;
}

std::vector<CertificateId> certificatesWanting(const LetterSource& source, LetterKind kind)
{
    std::vector<CertificateId> wanted;
    if (kind == LetterKind::Invitation) return wanted;
    if (kind == LetterKind::Expiry || kind == LetterKind::Locality) {
        for (const WorkItem& item : workList(source.work))
            if (kind == LetterKind::Expiry ? wantsNotice(item, source.work.withinDays)
                                           : item.due.daysLeft >= 0 && item.due.isAsked() && !item.dossierOpen)
                wanted.push_back(item.certificate);
        return wanted;
    }
    for (const ProductOnDay& each : source.work.products) {
        if (!each.standing.certificate || !mayStandIn(kind, each, source.work.asOf)) continue;
        const CertificateId id = each.standing.certificate->id;
        if (kind == LetterKind::Public && hasOpenDossier(source.work.evaluations, each.product->id, source.work.asOf))
            continue;
        if (!letterBefore(source.work.reminders.of(id), kind, {}, each.lastDay)) wanted.push_back(id);
    }
    return wanted;
}

void numberLetters(std::vector<LetterPlan>& plans, int first)
{
    for (LetterPlan& plan : plans) plan.letter.number = first > 0 ? formatOnPaper(first++) : QString();
}

void addLetters(LetterStores& stores, WriteAct& act, std::vector<LetterPlan>& plans, QDate today)
{
    for (LetterPlan& plan : plans) stores.addDraft(act, plan.letter, plan.items, today);
}

} // namespace ocop
