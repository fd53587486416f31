#include "ui/registry/products_page.h"

#include "core/base/formats.h"
#include "ui/records/due_cells.h"
#include "ui/records/list_words.h"
#include "ui/records/panel/record_panel.h"
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

Columns productColumns()
{
    const auto title = [](const char* field) { return texts::field(QStringLiteral("product"), QLatin1String(field)); };
    return {
        {.key = QStringLiteral("name"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Product")),
         .kind = CellKind::Strong,
         .width = 220,
         .stretch = true},
        {.key = QStringLiteral("subject"), .title = title("subject_id"), .width = 190},
        {.key = QStringLiteral("kind"),
         .title = texts::field(QStringLiteral("subject"), QStringLiteral("kind")),
         .width = 120,
         .hidden = true},
        {.key = QStringLiteral("district"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "District")),
         .width = 92,
         .longest = QStringLiteral("Nam Trà My")},
        {.key = QStringLiteral("commune"), .title = title("unit_id"), .width = 120, .hidden = true},
        {.key = QStringLiteral("sector"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Sector")),
         .width = 110,
         .hidden = true},
        {.key = QStringLiteral("set"), .title = title("group_id"), .width = 180, .hidden = true},
        {.key = QStringLiteral("stars"), .title = title("stars"), .kind = CellKind::Stars, .width = 76},
        {.key = QStringLiteral("status"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Standing")),
         .kind = CellKind::Status,
         .width = 116},
        {.key = QStringLiteral("lastDay"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Valid until")),
         .kind = CellKind::Date,
         .width = 96},
        {.key = QStringLiteral("daysLeft"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Time left")),
         .kind = CellKind::DaysLeft,
         .width = 96,
         .hidden = true},
        {.key = QStringLiteral("score"),
         .title = title("score"),
         .kind = CellKind::Number,
         .width = 64,
         .hidden = true},
        {.key = QStringLiteral("decision"), .title = title("decision_id"), .width = 120, .hidden = true},
        {.key = QStringLiteral("decided"), .title = title("date"), .kind = CellKind::Date, .width = 96, .hidden = true},
        {.key = QStringLiteral("round"),
         .title = productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Recognition no.")),
         .kind = CellKind::Number,
         .width = 80,
         .hidden = true},
        {.key = QStringLiteral("phone"), .title = title("phone"), .width = 110, .hidden = true},
        {.key = QStringLiteral("code"), .title = title("code"), .width = 120, .hidden = true},
        {.key = QStringLiteral("gtin"), .title = title("gtin"), .width = 120, .hidden = true},
        {.key = QStringLiteral("brand"), .title = title("brand"), .width = 120, .hidden = true},
        {.key = QStringLiteral("note"), .title = title("note"), .width = 160, .hidden = true}};
}

std::vector<std::function<CellData(const ProductOnDay&)>> productCells(Session& session)
{
    const Units& units = session.book().units();
    const ProductGroups& groups = session.book().groups();
    const auto text = [](auto read) { return [read](const ProductOnDay& each) { return textCell(read(each)); }; };
    return {text([](const ProductOnDay& each) { return each.product->name; }),
            text([](const ProductOnDay& each) { return each.subject->name; }),
            text([](const ProductOnDay& each) { return texts::kind(each.subject->kind); }),
            text([&units](const ProductOnDay& each) { return districtText(units, each.district); }),
            text([&units](const ProductOnDay& each) { return communeText(units, each.commune); }),
            text([](const ProductOnDay& each) { return sectorShortName(each.sector); }),
            text([&groups](const ProductOnDay& each) {
                const ProductGroup* group = groups.find(each.product->group);
                return group ? group->name : QString();
            }),
            [](const ProductOnDay& each) {
                return each.standing.certificate ? certificateStars(*each.standing.certificate) : CellData();
            },
            [](const ProductOnDay& each) {
                return each.standing.recognised
                           ? statusCell(each.standing.status, texts::status(each.standing.status))
                           : textCell(productPageText(QT_TRANSLATE_NOOP("ocop::ProductsPage", "Not recognised")));
            },
            [](const ProductOnDay& each) { return dateCell(each.lastDay); },
            [dues = session.dues(), day = session.asOf()](const ProductOnDay& each) {
                if (!each.lastDay.isValid() || !each.standing.certificate) return CellData();
                return dueDaysCell(*dues, each.standing.certificate->id, each.standing.daysLeft, day);
            },
            [](const ProductOnDay& each) {
                return each.standing.certificate ? scoreCell(each.standing.certificate->score) : CellData();
            },
            text([&session](const ProductOnDay& each) {
                const Decision* decision = decisionOf(session, each);
                return decision ? decision->number : QString();
            }),
            [&session](const ProductOnDay& each) {
                const Decision* decision = decisionOf(session, each);
                return decision ? dateCell(decision->date) : CellData();
            },
            [](const ProductOnDay& each) { return each.standing.round ? numberCell(each.standing.round) : CellData(); },
            text([](const ProductOnDay& each) { return each.subject->phone; }),
            text([](const ProductOnDay& each) { return each.product->code; }),
            text([](const ProductOnDay& each) { return each.product->gtin; }),
            text([](const ProductOnDay& each) { return each.product->brand; }),
            text([](const ProductOnDay& each) { return each.product->note; })};
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
                     productColumns(), quickFilters(), parent)
{
    setGrid(&makeProductGrid);
    for (const char* column : {"stars", "district", "set", "kind"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("name"));
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%1 products").arg(formatCount(total))
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

void ProductsPage::fillRows()
{
    auto rows = std::make_shared<RowsOf<ProductOnDay>>(
        session().statistics().products(), [](const ProductOnDay& each) { return each.product->id.value; },
        productCells(session()));
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    table()->setSource(m_rows);
}

bool ProductsPage::rowMatches(int row, const Selection& selection) const
{
    return selection.matches(m_rows->record(row));
}

QString ProductsPage::summary() const { return standingSummary(session().statistics().total()); }

bool ProductsPage::add() { return editProduct(session(), window()); }
bool ProductsPage::edit(qint64 id) { return editProduct(session(), window(), {id}); }

void ProductsPage::removeRecords(const QSet<qint64>& ids)
{
    const Product* first = session().snapshot().product({*ids.begin()});
    const QString label = ids.size() == 1 && first ? first->name : tr("%1 products").arg(ids.size());
    session().write(ActKind::Delete, label, [&](WriteAct& act) {
        for (const qint64 id : ids) session().book().products().remove(act, {id});
    });
}

} // namespace ocop
