#include "ui/registry/registry_tellers.h"

#include "ui/records/panel/recognition_story.h"
#include "ui/session/session.h"
#include "ui/words/promotion/matching_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString factWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("RecordPanel", source, nullptr, n);
}

Standing standingOf(const Session& session, ProductId product)
{
    return session.snapshot().standingOf(product, session.asOf(), session.expiringDays());
}

/// Which buyers look for one of the products today, with what it lacks.
void addBuyers(std::vector<RecordFact>& facts, const Session& session, const std::vector<const Product*>& products,
               bool nameProduct)
{
    constexpr size_t toldAtMost = 8;
    const ProductGroups& groups = session.book().groups();
    const PromotionBook& promotion = session.state().promotion;
    DayView day(session.snapshot(), session.book().units(), groups, session.asOf(), session.expiringDays());
    std::vector<ProductOnDay> standing;
    for (const Product* each : products) standing.push_back(day.of(*each));
    const auto matches =
        ProductMatcher(standing, groups, session.state().standards, session.asOf()).buyersFor(promotion);
    for (size_t i = 0; i < std::min(matches.size(), toldAtMost); ++i) {
        const Match& each = matches[i];
        QStringList words{promotion.find<Buyer>(each.buyer)->name,
                          matchingWords::goods(*promotion.find<BuyerNeed>(each.need), groups)};
        if (nameProduct) words << session.snapshot().product(each.product)->name;
        words << matchingWords::lacks(each);
        words.removeAll(QString());
        facts.push_back({i == 0 ? factWord(QT_TRANSLATE_NOOP("RecordPanel", "Buyers look for it")) : QString(),
                         words.join(QStringLiteral(" · ")),
                         {QLatin1String(Buyer::table), each.buyer.value}});
    }
    if (matches.size() > toldAtMost)
        facts.push_back({{},
                         factWord(QT_TRANSLATE_N_NOOP("RecordPanel", "and %n more"), int(matches.size() - toldAtMost)),
                         {QLatin1String(Buyer::table), matches[toldAtMost].buyer.value}});
}

} // namespace

SubjectTeller::SubjectTeller() : RecordTeller(Subject::table) {}

bool SubjectTeller::has(const Session& session, qint64 id) const { return session.snapshot().subject({id}); }

RecordHeadWords SubjectTeller::head(const Session& session, qint64 id) const
{
    const Subject& subject = *session.snapshot().subject({id});
    RecordHeadWords head{QStringLiteral("system-users"), subject.name, texts::kind(subject.kind)};
    const int count = int(session.snapshot().productsOf(subject.id).size());
    head.pill = factWord(QT_TRANSLATE_N_NOOP("RecordPanel", "%n product(s)"), count);
    if (subject.status != SubjectStatus::Active) head.pill = texts::subjectStatus(subject.status);
    return head;
}

std::vector<RecordFact> SubjectTeller::facts(const Session& session, qint64 id) const
{
    const Subject& subject = *session.snapshot().subject({id});
    std::vector<RecordFact> facts = fieldFacts(session, subject, {QStringLiteral("name"), QStringLiteral("kind")});
    const auto products = session.snapshot().productsOf(subject.id);
    bool first = true;
    for (const Product* product : products) {
        const QString label = first ? factWord(QT_TRANSLATE_NOOP("RecordPanel", "Products")) : QString();
        facts.push_back({label, product->name, {QStringLiteral("product"), product->id.value}});
        first = false;
    }
    addBuyers(facts, session, products, true);
    return facts;
}

std::vector<MissingField> SubjectTeller::missing(const Session& session, qint64 id) const
{
    return missingOf(validate(*session.snapshot().subject({id}), session.today()));
}

std::vector<TimelineNode> SubjectTeller::story(const Session& session, qint64 id) const
{
    return recognitionStory(session, SubjectId{id});
}

void SubjectTeller::putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const
{
    putImageBack(act, session.book().subjects(), session.stored().subject({id}), image);
}

ProductTeller::ProductTeller() : RecordTeller(Product::table) {}

bool ProductTeller::has(const Session& session, qint64 id) const { return session.snapshot().product({id}); }

RecordHeadWords ProductTeller::head(const Session& session, qint64 id) const
{
    const Product& product = *session.snapshot().product({id});
    RecordHeadWords head{QStringLiteral("tag"), product.name, {}};
    if (const Subject* subject = session.snapshot().subject(product.subject)) {
        head.second = subject->name;
        head.secondLink = {QStringLiteral("subject"), subject->id.value};
    }
    const Standing standing = standingOf(session, product.id);
    head.stars = standing.stars();
    if (standing.certificate) head.status = standing.status;
    head.pill = standing.certificate ? texts::status(standing.status)
                                     : factWord(QT_TRANSLATE_NOOP("RecordPanel", "Not recognised yet"));
    return head;
}

std::vector<RecordFact> ProductTeller::facts(const Session& session, qint64 id) const
{
    const Product& product = *session.snapshot().product({id});
    std::vector<RecordFact> facts =
        fieldFacts(session, product, {QStringLiteral("name"), Product::Field::subject, Product::Field::unit});
    const UnitId unit = session.snapshot().unitOf(product);
    if (unit) {
        const RecordFact place{texts::field(QStringLiteral("product"), Product::Field::unit),
                               session.book().units().describe(unit, session.asOf())};
        facts.insert(facts.begin() + std::min<std::ptrdiff_t>(2, std::ptrdiff_t(facts.size())), place);
    }
    addBuyers(facts, session, {&product}, false);
    return facts;
}

std::vector<MissingField> ProductTeller::missing(const Session& session, qint64 id) const
{
    return missingOf(validate(*session.snapshot().product({id}), session.book().groups()));
}

std::vector<TimelineNode> ProductTeller::story(const Session& session, qint64 id) const
{
    return recognitionStory(session, ProductId{id});
}

bool ProductTeller::ownerIsThere(const Session& session, const QJsonObject& image) const
{
    return session.snapshot().subject({image.value(Product::Field::subject).toInteger()});
}

void ProductTeller::putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const
{
    putImageBack(act, session.book().products(), session.stored().product({id}), image);
}

} // namespace ocop
