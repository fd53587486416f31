#pragma once

#include "core/promotion/promotion_book.h"
#include "core/registry/standard_certificate.h"
#include "core/reminders/due.h"
#include "core/reports/office_settings.h"
#include "core/reports/papers/template_fields.h"
#include "core/reports/table_shape.h"
#include "core/statistics/trend.h"

#include <functional>

namespace ocop {

/// Where a report takes its facts from. The referenced objects must outlive it.
struct ReportSource
{
    const Snapshot& snapshot;
    const Units& units;
    const ProductGroups& groups;
    OfficeProfiles office;
    int expiringDays = 90;
    bool sample = false;
    std::function<QByteArray(ProductId)> photo = {}; ///< the picture file of a product, for the catalogue
    std::vector<StandardCertificate> standards = {}; ///< certificates of standards, for the catalogue
    const ReminderBook* reminders = nullptr; ///< what was said and written, and by which rules: for reports on notices
    const ReminderRules* reminderRules = nullptr;
    /// The office's own wording of a paper; without: the standard one (see wordingOf).
    std::function<QString(TemplateKind)> wording = {};
    const PromotionBook* promotion = nullptr; ///< buyers, events and contracts: for reports on them
};

/// What the person asks for. Options a report has no use for are ignored.
struct ReportRequest
{
    QDate asOf;
    std::optional<UnitId> district; ///< as it stands on the day; without: the whole province
    std::vector<UnitId> districts; ///< several together, where `district` is not set
    QDate documentDate; ///< day of the paper; invalid: the as-of day
    QString number; ///< of the document; empty leaves room for the pen
    int withinDays = 90; ///< for what is about to end
    bool withList = true; ///< "theo-huyen": with the product list as an annex
    bool byCount = true; ///< districts by number of products, else by code
    std::optional<Selection> filter; ///< of products; the district stands apart
    QString filterWords; ///< what the filter says, behind the scope on every page
    std::optional<QSet<ProductId>> products; ///< of a catalogue: none but these
    QDate since; ///< the earlier day of what happened between two; invalid: the report's usual one
    Period period = Period::Quarter; ///< of what is told over time
    int cardsPerPage = 4; ///< of a catalogue: 1, 2, 4 or 8
    bool smallPaper = false; ///< a catalogue on A5
    TableShape shape;
    QString title; ///< instead of the report's own subject line
    std::optional<SignatureBlock> signature; ///< instead of the settings' one
};

/// Lets only the selection's products through, with its words for the paper; one that asks for nothing is not a filter.
/// Products not recognised are not asked about.
void setFilter(ReportRequest& request, Selection filter);

} // namespace ocop
