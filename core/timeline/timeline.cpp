#include "core/timeline/timeline.h"

#include "core/timeline/timeline_writer.h"

namespace ocop {

std::vector<TimelineEvent> timelineOf(const TimelineSource& source, ProductId id)
{
    const Product* product = source.snapshot.product(id);
    if (!product) return {};
    TimelineWriter writer(source);
    writer.addProduct(*product);
    QDate from;
    for (const ProductVersion& version : source.snapshot.versionsOf(id)) {
        writer.addSubjectChanges(version.subject, from, version.until);
        from = version.until.addDays(1);
    }
    writer.addSubjectChanges(source.snapshot.productOn(id, {}).subject, from);
    return writer.events();
}

std::vector<TimelineEvent> timelineOf(const TimelineSource& source, SubjectId id)
{
    TimelineWriter writer(source);
    writer.addSubjectChanges(id);
    for (const Product& product : source.snapshot.products()) {
        if (source.snapshot.productOn(product.id, {}).subject == id) {
            writer.addProduct(product);
            continue;
        }
        QDate given; // the day it was given away for the last time
        for (const ProductVersion& version : source.snapshot.versionsOf(product.id))
            if (version.subject == id) given = version.until.addDays(1);
        if (given.isValid()) writer.addProduct(product, given);
    }
    return writer.events();
}

} // namespace ocop
