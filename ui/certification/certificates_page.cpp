#include "ui/certification/certificates_page.h"

#include "core/base/formats.h"
#include "ui/certification/certificate_acts.h"
#include "ui/certification/certificate_editor.h"
#include "ui/certification/certificate_grid.h"
#include "ui/paper/office_papers.h"
#include "ui/records/due_cells.h"
#include "ui/records/list_words.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {

CertificatesPage::CertificatesPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Certificates"), tr("Add certificate"),
                      QStringLiteral("Danh sách Giấy chứng nhận sản phẩm OCOP"), QStringLiteral("certificate"),
                      QStringLiteral("view-certificate")},
                     columnsOf(certificateColumns(session, {})), quickFilters(), parent)
{
    setGrid(&makeCertificateGrid);
    for (const char* column : {"district", "stars"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("from"), Qt::DescendingOrder);
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n certificate(s)", nullptr, total)
                              : tr("%1 of %2 certificates").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("view-certificate"), tr("No certificate yet"),
                      tr("Add a product first, then its certificate; or read in a list."), tr("Add certificate"));
    buildActs();
}

void CertificatesPage::buildActs()
{
    const auto act = [this](const QString& text, const QString& icon, Qt::Key key, std::function<void()> run) {
        panel()->addMenuAct(addRowAct(text, icon, QKeySequence(Qt::CTRL | Qt::SHIFT | key), std::move(run)));
    };
    act(tr("Recognise again…"), QStringLiteral("view-certificate"), Qt::Key_R, [this] {
        std::vector<ProductId> products;
        for (const CertificateId id : chosen()) {
            const ProductId product = session().snapshot().certificate(id)->product;
            if (std::find(products.begin(), products.end(), product) == products.end()) products.push_back(product);
        }
        renewProducts(session(), window(), products);
        table()->focusTable();
    });
    act(tr("Print certificates…"), QStringLiteral("document-print"), Qt::Key_I, [this] {
        showCertificatePages(session(), window(), chosen());
        table()->focusTable();
    });
    act(tr("Annex of the decision…"), QStringLiteral("office-report"), Qt::Key_L, [this] {
        if (const Certificate* certificate = session().snapshot().certificate({table()->currentId()}))
            showDecisionAnnex(session(), window(), certificate->decision);
        table()->focusTable();
    });
    act(tr("Extend…"), QStringLiteral("chronometer"), Qt::Key_E, [this] {
        extendCertificates(session(), window(), chosen());
        table()->focusTable();
    });
    act(tr("Withdraw…"), QStringLiteral("dialog-cancel"), Qt::Key_W, [this] {
        withdrawCertificates(session(), window(), chosen());
        table()->focusTable();
    });
    act(tr("Last days by issuer…"), QStringLiteral("view-calendar"), Qt::Key_N, [this] {
        recountEndDays(session(), window(), {table()->currentId()});
        table()->focusTable();
    });
}

std::vector<CertificateId> CertificatesPage::chosen() const
{
    std::vector<CertificateId> ids;
    for (const qint64 id : table()->selectedIds())
        if (session().snapshot().certificate({id})) ids.push_back({id});
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// `dues`: of the day the rows are of; none are needed before there are rows.
ListColumns<CertificatesPage::CertificateRow>
CertificatesPage::certificateColumns(const Session& session, const std::shared_ptr<const DueMap>& dues)
{
    const auto title = [](QLatin1String field) { return texts::field(QStringLiteral("certificate"), field); };
    return {
        {{.key = QStringLiteral("product"),
          .title = title(Certificate::Field::product),
          .kind = CellKind::Strong,
          .width = 210,
          .stretch = true},
         [](const CertificateRow& row) { return textCell(row.product->product->name); }},
        {{.key = QStringLiteral("subject"), .title = title(Product::Field::subject), .width = 170},
         [](const CertificateRow& row) { return textCell(row.product->subject->name); }},
        {{.key = QStringLiteral("district"), .title = tr("District"), .width = 92, .hidden = true},
         [&session](const CertificateRow& row) {
             return textCell(districtText(session.book().units(), row.product->district));
         }},
        {{.key = QStringLiteral("decision"),
          .title = title(Certificate::Field::decision),
          .width = 116,
          .longest = QStringLiteral("3610/QĐ-UBND")},
         [](const CertificateRow& row) { return textCell(row.decision ? row.decision->number : QString()); }},
        {{.key = QStringLiteral("stars"),
          .title = title(Certificate::Field::stars),
          .kind = CellKind::Stars,
          .width = 76},
         [](const CertificateRow& row) { return certificateStars(*row.certificate); }},
        {{.key = QStringLiteral("score"),
          .title = title(Certificate::Field::score),
          .kind = CellKind::Number,
          .width = 60,
          .hidden = true},
         [](const CertificateRow& row) { return scoreCell(row.certificate->score); }},
        {{.key = QStringLiteral("origin"), .title = title(Certificate::Field::origin), .width = 130, .hidden = true},
         [](const CertificateRow& row) { return textCell(texts::origin(row.certificate->origin)); }},
        {{.key = QStringLiteral("from"),
          .title = title(Certificate::Field::effectiveFrom),
          .kind = CellKind::Date,
          .width = 100},
         [](const CertificateRow& row) { return dateCell(row.certificate->effectiveFrom); }},
        {{.key = QStringLiteral("lastDay"),
          .title = title(Certificate::Field::lastValidDay),
          .kind = CellKind::Date,
          .width = 100},
         [](const CertificateRow& row) { return dateCell(row.certificate->lastValidDay); }},
        {{.key = QStringLiteral("status"), .title = tr("Standing"), .kind = CellKind::Status, .width = 116},
         [](const CertificateRow& row) { return statusCell(row.status, texts::status(row.status)); }},
        {{.key = QStringLiteral("daysLeft"),
          .title = tr("Time left"),
          .kind = CellKind::DaysLeft,
          .width = 96,
          .hidden = true},
         [dues, day = session.asOf()](const CertificateRow& row) {
             const bool runs = isValidStatus(row.status) || row.status == Status::Expired;
             return runs ? dueDaysCell(*dues, row.certificate->id, row.daysLeft, day) : CellData();
         }},
        {{.key = QStringLiteral("issuer"), .title = title(Decision::Field::issuer), .width = 150, .hidden = true},
         [](const CertificateRow& row) { return textCell(row.decision ? row.decision->issuer : QString()); }},
        {{.key = QStringLiteral("decided"),
          .title = title(Decision::Field::date),
          .kind = CellKind::Date,
          .width = 96,
          .hidden = true},
         [](const CertificateRow& row) { return row.decision ? dateCell(row.decision->date) : CellData(); }},
        {{.key = QStringLiteral("number"), .title = tr("Certificate no."), .width = 100, .hidden = true},
         [](const CertificateRow& row) { return textCell(row.certificate->number); }},
        {{.key = QStringLiteral("withdrawn"),
          .title = title(Certificate::Field::withdrawnOn),
          .kind = CellKind::Date,
          .width = 96,
          .hidden = true},
         [](const CertificateRow& row) { return dateCell(row.certificate->withdrawnOn); }},
        {{.key = QStringLiteral("note"), .title = title(Certificate::Field::note), .width = 160, .hidden = true},
         [](const CertificateRow& row) { return textCell(row.certificate->note); }}};
}

std::vector<RecordListPage::QuickFilter> CertificatesPage::quickFilters()
{
    Selection all;
    all.recognisedOnly = false;
    std::vector<QuickFilter> filters{{QStringLiteral("all"), tr("All"), all}};
    Selection inForce = all;
    inForce.standing = StandingClass::InForce;
    filters.push_back({QStringLiteral("inForce"), texts::standing(StandingClass::InForce), inForce});
    Selection expiring = all;
    expiring.endsWithinDays = 90; // the days of the settings, set when the page is filled
    filters.push_back({QStringLiteral("expiring"), texts::status(Status::Expiring), expiring});
    for (const Status status : {Status::Expired, Status::Superseded, Status::Withdrawn, Status::MissingDate}) {
        Selection selection = all;
        selection.status = status;
        filters.push_back({codeOf(status), texts::status(status), selection});
    }
    return filters;
}

std::vector<CertificatesPage::CertificateRow> CertificatesPage::gather() const
{
    const Snapshot& snapshot = session().snapshot();
    const QDate day = session().asOf();
    const int expiringDays = session().expiringDays(); // read from the file: once, not for every certificate
    std::vector<CertificateRow> rows;
    rows.reserve(snapshot.certificates().size());
    for (const ProductOnDay& product : session().statistics().products()) {
        const auto all = snapshot.certificatesOf(product.product->id);
        for (const Certificate& each : all) {
            CertificateRow row{&each, &product, snapshot.decision(each.decision), Status::NotYet, 0};
            row.status = statusOn(each, supersededFrom(each, all), day, expiringDays);
            const QDate end = row.status == Status::Extended ? each.extendedUntil : each.lastValidDay;
            if (end.isValid()) row.daysLeft = int(day.daysTo(end));
            rows.push_back(row);
        }
    }
    return rows;
}

std::shared_ptr<const RowSource> CertificatesPage::gatherRows()
{
    auto rows = std::make_shared<RowsOf<CertificateRow>>(
        gather(), [](const CertificateRow& row) { return row.certificate->id.value; },
        certificateColumns(session(), session().dues()));
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    return m_rows;
}

bool CertificatesPage::rowMatches(int row, const Selection& selection) const
{
    const CertificateRow& each = m_rows->record(row);
    if (selection.status && each.status != *selection.status) return false;
    if (selection.stars && each.certificate->stars != *selection.stars) return false;
    if (selection.standing) {
        Standing standing;
        standing.recognised = each.status != Status::NotYet;
        standing.status = each.status;
        const bool superseded = each.status == Status::Superseded;
        if (superseded || standingClass(standing) != selection.standing) return false;
    }
    const bool valid = isValidStatus(each.status);
    if (selection.endsWithinDays && !(valid && each.daysLeft <= *selection.endsWithinDays)) return false;
    if (selection.endsFrom) {
        const QDate end = session().asOf().addDays(each.daysLeft);
        if (!valid || end < selection.endsFrom->first || end > selection.endsFrom->second) return false;
    }
    Selection rest = selection; // what is asked of the product itself
    rest.status.reset();
    rest.stars.reset();
    rest.standing.reset();
    rest.endsWithinDays.reset();
    rest.endsFrom.reset();
    return rest.matches(*each.product);
}

QString CertificatesPage::summary() const
{
    int inForce = 0;
    for (const auto& [status, count] : m_statuses)
        if (isValidStatus(status)) inForce += count;
    QStringList parts{QStringLiteral("%1 %2").arg(texts::status(Status::InForce), formatCount(inForce))};
    for (const auto& [status, count] : m_statuses)
        if (count > 0 && !isValidStatus(status))
            parts << QStringLiteral("%1 %2").arg(texts::status(status), formatCount(count));
    return parts.join(QStringLiteral("  ·  "));
}

void CertificatesPage::sumRow(int row) { ++m_statuses[m_rows->record(row).status]; }

bool CertificatesPage::add() { return editCertificate(session(), window()); }

bool CertificatesPage::edit(qint64 id) { return editCertificate(session(), window(), {id}); }

void CertificatesPage::removeRecords(const QSet<qint64>& ids)
{
    QString label = tr("%n certificate(s)", nullptr, int(ids.size()));
    if (const Certificate* only = ids.size() == 1 ? session().snapshot().certificate({*ids.begin()}) : nullptr)
        label = tr("certificate of %1").arg(session().snapshot().product(only->product)->name);
    removeAsShown<Certificate>(
        session(), window(), label, ids, [this](qint64 id) { return session().stored().certificate({id}); },
        [this](WriteAct& act, const Certificate& shown) { removeShown(act, session().book().certificates(), shown); });
}

} // namespace ocop
