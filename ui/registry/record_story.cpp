#include "ui/registry/record_story.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/shell/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString storyText(const char* source) { return QCoreApplication::translate("story", source); }

struct DatedNode
{
    QDate day;
    TimelineNode node;
};

void tellBeginning(const Session& session, const Certificate& certificate, const QString& product, std::vector<DatedNode>& story)
{
    const auto all = session.snapshot().certificatesOf(certificate.product);
    const Status status = statusOn(certificate, supersededFrom(certificate, all), session.asOf(), session.expiringDays());
    const Decision* decision = session.snapshot().decision(certificate.decision);
    QStringList facts;
    if (decision) facts << storyText(QT_TRANSLATE_NOOP("story", "Decision %1")).arg(decision->number);
    if (certificate.score) facts << storyText(QT_TRANSLATE_NOOP("story", "%1 points")).arg(formatScore(certificate.score));
    facts << texts::status(status).toLower();
    TimelineNode node;
    node.icon = QStringLiteral("view-certificate");
    node.date = certificate.effectiveFrom.isValid() ? formatDate(certificate.effectiveFrom) : texts::status(Status::MissingDate);
    node.title = product.isEmpty() ? texts::origin(certificate.origin) : product + QStringLiteral(" · ") + texts::origin(certificate.origin);
    node.stars = certificate.stars;
    node.text = facts.join(QStringLiteral(" · "));
    node.filled = isValidStatus(status);
    node.strong = true;
    node.id = certificate.id.value;
    story.push_back({certificate.effectiveFrom, node});

    if (isValidStatus(status) || status == Status::Expired) {
        const QDate last = certificate.extendedUntil.isValid() ? certificate.extendedUntil : certificate.lastValidDay;
        const int left = int(session.asOf().daysTo(last));
        TimelineNode end;
        end.icon = QStringLiteral("clock");
        end.date = formatDate(last);
        end.title = left >= 0 ? storyText(QT_TRANSLATE_NOOP("story", "Last valid day · %1 days left")).arg(left)
                              : storyText(QT_TRANSLATE_NOOP("story", "Last valid day · ended %1 days ago")).arg(-left);
        end.text = product;
        end.mark = markOf(status);
        end.id = certificate.id.value;
        story.push_back({last, end});
    }
    if (certificate.withdrawnOn.isValid() && certificate.withdrawnOn <= session.asOf()) {
        TimelineNode end;
        end.icon = QStringLiteral("process-stop");
        end.date = formatDate(certificate.withdrawnOn);
        end.title = texts::status(Status::Withdrawn);
        end.text = texts::ground(certificate.withdrawalGround);
        end.mark = Mark::Withdrawn;
        end.id = certificate.id.value;
        story.push_back({certificate.withdrawnOn, end});
    }
}

} // namespace

std::vector<TimelineNode> recognitionStory(const Session& session, const RecordRef& record)
{
    const Snapshot& snapshot = session.snapshot();
    std::vector<ProductId> products;
    const bool ofSubject = record.entity == QLatin1String("subject");
    if (ofSubject)
        for (const Product* product : snapshot.productsOf({record.id})) products.push_back(product->id);
    else if (const Certificate* certificate = snapshot.certificate({record.id}); certificate && record.entity == QLatin1String("certificate"))
        products.push_back(certificate->product);
    else
        products.push_back({record.id});

    std::vector<DatedNode> story;
    for (const ProductId id : products)
        for (const Certificate& certificate : snapshot.certificatesOf(id))
            if (!certificate.effectiveFrom.isValid() || certificate.effectiveFrom <= session.asOf())
                tellBeginning(session, certificate, ofSubject ? snapshot.product(id)->name : QString(), story);
    std::stable_sort(story.begin(), story.end(), [](const DatedNode& a, const DatedNode& b) { return a.day > b.day; });
    std::vector<TimelineNode> nodes;
    for (DatedNode& each : story) nodes.push_back(std::move(each.node));
    return nodes;
}

} // namespace ocop
