#include "ui/registry/products_page.h"

#include "core/base/formats.h"
#include "ui/records/due_cells.h"
#include "ui/records/list_words.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/registry/registry_editors.h"
#include "ui/registry/registry_grids.h"
#include "ui/session/rooms.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString productPageText(const char* source) { return QCoreApplication::translate("ocop::ProductsPage", source); }

const Decision* decisionOf(const Session& session, const ProductOnDay& each)
{
    return each.standing.certificate ? session.snapshot().decision(each.standing.certificate->decision) : nullptr;
}

const ProductGroup* groupOf(const Session& session, const ProductOnDay& each)
{
    return session.book().groups().find(each.product->group);
}

CellData standingCell(const ProductOnDay& each)
{
    return each.standing.recognised
               ? statusCell(each.standing.status, texts::status(each.standing.status))
               : textCell(productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Not recognised")));
}

/// `dues`: of the day the rows are of; none are needed before there are rows.
ListColumns<ProductOnDay> productColumns(const Session& session, const std::shared_ptr<const DueMap>& dues = {})
{
    const auto title = [](QLatin1String field) { return texts::field(QStringLiteral("product"), field); };
    return {
        {{.key = QStringLiteral("name"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Product")),
          .kind = CellKind::Strong,
          .width = 220,
          .stretch = true},
         [](const ProductOnDay& each) { return textCell(each.product->name); }},
        {{.key = QStringLiteral("subject"), .title = title(Product::Field::subject), .width = 190},
         [](const ProductOnDay& each) { return textCell(each.subject->name); }},
        {{.key = QStringLiteral("kind"),
          .title = texts::field(QStringLiteral("subject"), QStringLiteral("kind")),
          .width = 120,
          .hidden = true},
         [](const ProductOnDay& each) { return textCell(texts::kind(each.subject->kind)); }},
        {{.key = QStringLiteral("district"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "District")),
          .width = 92,
          .longest = QStringLiteral("Nam Trà My")},
         [&session](const ProductOnDay& each) {
             return textCell(districtText(session.book().units(), each.district));
         }},
        {{.key = QStringLiteral("commune"), .title = title(Product::Field::unit), .width = 120, .hidden = true},
         [&session](const ProductOnDay& each) { return textCell(communeText(session.book().units(), each.commune)); }},
        {{.key = QStringLiteral("sector"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Sector")),
          .width = 110,
          .hidden = true},
         [](const ProductOnDay& each) { return textCell(sectorShortName(each.sector)); }},
        {{.key = QStringLiteral("set"), .title = title(Product::Field::group), .width = 180, .hidden = true},
         [&session](const ProductOnDay& each) {
             const ProductGroup* group = groupOf(session, each);
             return textCell(group ? group->name : QString());
         }},
        {{.key = QStringLiteral("stars"),
          .title = title(Certificate::Field::stars),
          .kind = CellKind::Stars,
          .width = 76},
         [](const ProductOnDay& each) {
             return each.standing.certificate ? certificateStars(*each.standing.certificate) : CellData();
         }},
        {{.key = QStringLiteral("status"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Standing")),
          .kind = CellKind::Status,
          .width = 116},
         &standingCell},
        {{.key = QStringLiteral("lastDay"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Valid until")),
          .kind = CellKind::Date,
          .width = 96},
         [](const ProductOnDay& each) { return dateCell(each.lastDay); }},
        {{.key = QStringLiteral("daysLeft"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Time left")),
          .kind = CellKind::DaysLeft,
          .width = 96,
          .hidden = true},
         [dues, day = session.asOf()](const ProductOnDay& each) {
             if (!each.lastDay.isValid() || !each.standing.certificate) return CellData();
             return dueDaysCell(*dues, each.standing.certificate->id, each.standing.daysLeft, day);
         }},
        {{.key = QStringLiteral("score"),
          .title = title(Certificate::Field::score),
          .kind = CellKind::Number,
          .width = 64,
          .hidden = true},
         [](const ProductOnDay& each) {
             return each.standing.certificate ? scoreCell(each.standing.certificate->score) : CellData();
         }},
        {{.key = QStringLiteral("decision"),
          .title = title(Certificate::Field::decision),
          .width = 120,
          .hidden = true},
         [&session](const ProductOnDay& each) {
             const Decision* decision = decisionOf(session, each);
             return textCell(decision ? decision->number : QString());
         }},
        {{.key = QStringLiteral("decided"),
          .title = title(Decision::Field::date),
          .kind = CellKind::Date,
          .width = 96,
          .hidden = true},
         [&session](const ProductOnDay& each) {
             const Decision* decision = decisionOf(session, each);
             return decision ? dateCell(decision->date) : CellData();
         }},
        {{.key = QStringLiteral("round"),
          .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Recognition no.")),
          .kind = CellKind::Number,
          .width = 80,
          .hidden = true},
         [](const ProductOnDay& each) { return each.standing.round ? numberCell(each.standing.round) : CellData(); }},
        {{.key = QStringLiteral("phone"), .title = title(Subject::Field::phone), .width = 110, .hidden = true},
         [](const ProductOnDay& each) { return textCell(each.subject->phone); }},
        {{.key = QStringLiteral("code"), .title = title(Product::Field::code), .width = 120, .hidden = true},
         [](const ProductOnDay& each) { return textCell(each.product->code); }},
        {{.key = QStringLiteral("gtin"), .title = title(Product::Field::gtin), .width = 120, .hidden = true},
         [](const ProductOnDay& each) { return textCell(each.product->gtin); }},
        {{.key = QStringLiteral("brand"), .title = title(Product::Field::brand), .width = 120, .hidden = true},
         [](const ProductOnDay& each) { return textCell(each.product->brand); }},
        {{.key = QStringLiteral("note"), .title = title(Product::Field::note), .width = 160, .hidden = true},
         [](const ProductOnDay& each) { return textCell(each.product->note); }}};
}

Selection standingSelection(StandingClass standing)
{
    Selection selection;
    selection.standing = standing;
    return selection;
}

} // namespace

ProductsPage::ProductsPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Products"), tr("Add product"), QStringLiteral("Danh sách sản phẩm OCOP"),
                      QStringLiteral("product"), QStringLiteral("tag")},
                     columnsOf(productColumns(session)), quickFilters(), parent)
{
    setGrid(&makeProductGrid);
    for (const char* column : {"stars", "district", "set", "kind"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("name"));
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n product(s)", nullptr, total)
                              : tr("%1 of %2 products").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("tag"), tr("No product yet"),
                      tr("Add the first one, or read in a list: menu Register, Import a list…"), tr("Add product"));
    QAction* dossier = addRowAct(tr("New dossier…"), QStringLiteral("document-multiple"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
                                     this->session().rooms().edit(window(), {QStringLiteral("application"), 0}, {},
                                                                  {QStringLiteral("product"), table()->currentId()});
                                 });
    panel()->addMenuAct(dossier);
    QAction* change = addRowAct(tr("Record a chan&ge…"), QStringLiteral("view-history"),
                                QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] {
                                    if (table()->currentId())
                                        recordProductChange(this->session(), window(), {table()->currentId()});
                                    table()->focusTable();
                                });
    panel()->addMenuAct(change);
    QAction* again = addRowAct(tr("Recognise again…"), QStringLiteral("view-certificate"),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
                                   std::vector<ProductId> products;
                                   for (const qint64 id : table()->selectedIds()) products.push_back({id});
                                   this->session().rooms().renewProducts(window(), products);
                                   table()->focusTable();
                               });
    panel()->addMenuAct(again);
}

std::vector<RecordListPage::QuickFilter> ProductsPage::quickFilters()
{
    Selection all;
    all.recognisedOnly = false;
    Selection expiring;
    expiring.endsWithinDays = 90; // the days of the settings, set when the page is filled
    return {
        {QStringLiteral("all"), tr("All"), all},
        {QStringLiteral("inForce"), texts::standing(StandingClass::InForce), standingSelection(StandingClass::InForce)},
        {QStringLiteral("expiring"), texts::status(Status::Expiring), expiring},
        {QStringLiteral("lapsed"), texts::standing(StandingClass::Lapsed), standingSelection(StandingClass::Lapsed)}};
}

std::shared_ptr<const RowSource> ProductsPage::gatherRows()
{
    // The moment holds the products; they need not be copied.
    using Products = const std::vector<ProductOnDay>;
    const std::shared_ptr<Products> products(session().holdMoment(), &session().statistics().products());
    m_rows = std::make_shared<RowsOf<ProductOnDay>>(
        products, [](const ProductOnDay& each) { return each.product->id.value; },
        productColumns(session(), session().dues()));
    return m_rows;
}

bool ProductsPage::rowMatches(int row, const Selection& selection) const
{
    return selection.matches(m_rows->record(row));
}

QString ProductsPage::summary() const { return standingSummary(m_sums); }

void ProductsPage::sumRow(int row)
{
    const Standing& standing = m_rows->record(row).standing;
    const auto kind = standingClass(standing);
    if (!kind) return;
    switch (*kind) {
    case StandingClass::InForce: ++m_sums.inForce[standing.stars()]; break;
    case StandingClass::Lapsed: ++m_sums.lapsed[standing.stars()]; break;
    case StandingClass::Withdrawn: ++m_sums.withdrawn; break;
    case StandingClass::MissingDate: ++m_sums.missingDate; break;
    }
}

bool ProductsPage::add() { return editProduct(session(), window()); }
bool ProductsPage::edit(qint64 id) { return editProduct(session(), window(), {id}); }

void ProductsPage::removeRecords(const QSet<qint64>& ids)
{
    const Product* first = session().snapshot().product({*ids.begin()});
    const QString label = ids.size() == 1 && first ? first->name : tr("%n product(s)", nullptr, int(ids.size()));
    removeAsShown<Product>(
        session(), window(), label, ids, [this](qint64 id) { return session().stored().product({id}); },
        [this](WriteAct& act, const Product& shown) { removeShown(act, session().book().products(), shown); });
}

} // namespace ocop
