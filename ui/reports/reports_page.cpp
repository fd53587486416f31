#include "ui/reports/reports_page.h"

#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/paper_source.h"
#include "ui/paper/report_preview.h"
#include "ui/records/view_chooser.h"
#include "ui/reports/making_panel.h"
#include "ui/reports/report_options.h"
#include "ui/reports/report_wording.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ocop {
namespace {

constexpr int moment =
    300; ///< milliseconds in which a report shows by itself; then the page says that it is being made

QFrame* reportPanel(QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("role", QStringLiteral("panel"));
    return panel;
}

bool opensSomething(const Report& report)
{
    return std::any_of(report.tables.begin(), report.tables.end(), [](const ReportTable& table) {
        return std::any_of(table.rows.begin(), table.rows.end(),
                           [](const ReportRow& row) { return !row.products.empty() || !row.counted.empty(); });
    });
}

} // namespace

ReportsPage::ReportsPage(Session& session, QWidget* parent) : Page(session, parent)
{
    const Theme& theme = themeOf(this);
    auto* header = new PageHeader(tr("Reports"), this);
    QPushButton* excel = makeButton(tr("E&xcel"), QStringLiteral("document-export"), {}, this);
    QPushButton* csv = makeButton(tr("CS&V"), QStringLiteral("document-export"), {}, this);
    QPushButton* pdf = makeButton(tr("P&DF"), QStringLiteral("document-export"), {}, this);
    QPushButton* paper = makeButton(tr("&Print"), QStringLiteral("document-print"), QStringLiteral("primary"), this,
                                    QStringLiteral("Ctrl+P"));
    excel->setObjectName(QStringLiteral("saveExcel"));
    csv->setObjectName(QStringLiteral("saveCsv"));
    pdf->setObjectName(QStringLiteral("savePdf"));
    paper->setObjectName(QStringLiteral("print"));
    QPushButton* word = makeButton(tr("&Word"), QStringLiteral("document-export"), {}, this);
    word->setObjectName(QStringLiteral("saveWord"));
    m_copy = makeButton(tr("&Copy sentences"), QStringLiteral("edit-copy"), {}, this);
    m_copy->setObjectName(QStringLiteral("copySentences"));
    m_copy->setToolTip(tr("Puts the opening sentences on the clipboard, for another report"));
    auto* book = new QToolButton(this);
    buildBookMenu(book);
    m_views = new ViewChooser(session, QStringLiteral("report"),
                              {[this] { return look(); }, [this](const QJsonObject& look) { return takeLook(look); },
                               [this] { m_options->reset(); }},
                              this);
    header->addBesideTitle(m_views);
    m_wording = new ReportWording(session, this);
    header->addAction(m_wording->button());
    connect(m_wording, &ReportWording::changed, this, &ReportsPage::showReport);
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{m_copy, book, csv, excel, word, pdf, paper}) {
        header->addAction(button);
        m_acts.push_back(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &ReportsPage::copySentences);
    for (const auto& [button, format] : {std::pair{csv, ReportFormat::Csv},
                                         {excel, ReportFormat::Excel},
                                         {word, ReportFormat::Word},
                                         {pdf, ReportFormat::Pdf}})
        connect(button, &QPushButton::clicked, this,
                [this, format = format] { askAndSaveReport(this->session(), shown(), format, this); });
    connect(paper, &QPushButton::clicked, this, &ReportsPage::print);
    auto* printKey = new QShortcut(QKeySequence(QKeySequence::Print), this);
    printKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printKey, &QShortcut::activated, this, &ReportsPage::print);
    connect(&session, &Session::leaving, this, &ReportsPage::leave);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(buildList());
    m_options = new ReportOptions(session, this);
    m_options->setFixedWidth(theme.px(264));
    row->addWidget(m_options);
    connect(m_options, &ReportOptions::changed, this, &ReportsPage::showReport);
    row->addWidget(buildPreview(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(header);
    layout->addLayout(row, 1);
    choose(reportCatalog().front().name);
}

ReportsPage::~ReportsPage() = default;

QWidget* ReportsPage::buildList()
{
    const Theme& theme = themeOf(this);
    QFrame* panel = reportPanel(this);
    panel->setFixedWidth(theme.px(264));
    m_list = new QListWidget(panel);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ReportInfo& info : reportCatalog()) {
        auto* item = new QListWidgetItem(info.title, m_list);
        item->setData(Qt::UserRole, info.name);
    }
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showReport(); });
    return panel;
}

QWidget* ReportsPage::buildPreview()
{
    const Theme& theme = themeOf(this);
    QFrame* panel = reportPanel(this);
    m_preview = new ReportPreview(panel);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_page = makeLabel({}, QStringLiteral("secondary"), panel);
    m_hint = makeLabel(tr("Double click or Enter: the products"), QStringLiteral("small"), panel);
    m_fitWidth = makeButton(tr("Fit &width"), {}, {}, panel);
    m_fitPage = makeButton(tr("Fit pa&ge"), {}, {}, panel);
    for (QPushButton* button : {m_fitWidth, m_fitPage}) setLook(button, "size", QStringLiteral("small"));
    connect(m_fitWidth, &QPushButton::clicked, m_preview, [this] { m_preview->setFit(ReportPreview::Fit::Width); });
    connect(m_fitPage, &QPushButton::clicked, m_preview, [this] { m_preview->setFit(ReportPreview::Fit::Page); });
    const auto tellPage = [this] {
        m_page->setText(
            QStringLiteral("%1 · %2%").arg(m_preview->placeText(), QString::number(qRound(m_preview->zoom() * 100))));
    };
    connect(m_preview, &ReportPreview::currentPageChanged, this, tellPage);
    connect(m_preview, &ReportPreview::zoomChanged, this, tellPage);
    m_preview->setOpensSpots(true);
    connect(m_preview, &ReportPreview::spotOpened, this, &ReportsPage::openSpot);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    bar->addWidget(m_page);
    bar->addStretch(1);
    bar->addWidget(m_hint);
    bar->addStretch(1);
    bar->setSpacing(theme.px(8));
    bar->addWidget(m_fitWidth);
    bar->addWidget(m_fitPage);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(bar);
    m_making = new MakingPanel(panel);
    m_place = new QStackedWidget(panel);
    m_place->addWidget(m_preview);
    m_place->addWidget(m_making);
    connect(m_making, &MakingPanel::stopRequested, this, &ReportsPage::stopMaking);
    connect(m_making, &MakingPanel::againRequested, this, &ReportsPage::showReport);
    layout->addWidget(m_place, 1);
    return panel;
}

const ReportInfo& ReportsPage::chosen() const { return reportCatalog()[size_t(std::max(0, m_list->currentRow()))]; }

void ReportsPage::choose(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(row);
}

void ReportsPage::refresh()
{
    m_views->refresh();
    m_options->followSession();
    showReport();
}

ReportSource ReportsPage::source() const { return paperSource(session().book(), *session().holdMoment()); }

void ReportsPage::showReport()
{
    m_job.reset();
    if (!session().isOpen()) return;
    m_options->setReport(chosen());
    const ReportInfo& info = chosen(); // of the catalogue, which stays
    const ReportRequest request = m_options->request();
    m_wording->setReport(info, request);
    m_views->refresh();
    const auto work = [this, &info, request, asOf = session().asOf(),
                       district = session().district()](JobDesk& desk) -> Job::Delivery {
        desk.progress().step(); // several may wait that nobody wants any more
        const DayFacts facts(&desk.book(), desk.holdState(), asOf, district);
        Report made = info.make(paperSource(desk.book(), facts), request); // before it is shaped
        desk.progress().step();
        std::vector<ReportColumn> columns;
        if (!made.tables.empty()) columns = made.tables.back().columns; // of the list where there is one
        const auto report = std::make_shared<const Report>(finishedReport(std::move(made), request));
        return [this, made = Made{columns, request.shape, report}] { m_made = made; };
    };
    m_job = std::make_unique<Job>(session(), work);
    connect(m_job.get(), &Job::finished, this, &ReportsPage::endMaking);
    if (m_job->waitBriefly(moment)) return;
    showNothing();
    m_making->follow(m_job.get());
}

void ReportsPage::endMaking()
{
    Job* job = m_job.release();
    job->deleteLater(); // it is the one that speaks
    if (job->outcome() == Job::Outcome::Outdated) return showReport();
    if (job->outcome() == Job::Outcome::Delivered) {
        const Made made = std::move(m_made);
        m_options->offerColumns(made.columns);
        // A choice taken before the columns were known may want them otherwise.
        return m_options->request().shape == made.shape ? show(made.report) : showReport();
    }
    showNothing();
    if (job->error()) m_making->sayEnded(texts::error(*job->error()));
}

void ReportsPage::show(std::shared_ptr<const Report> report)
{
    m_report = std::move(report);
    m_preview->showPages(std::make_shared<PaperPages>(m_report));
    const bool hadFocus = m_making->holdsFocus();
    m_place->setCurrentWidget(m_preview);
    if (hadFocus) m_preview->setFocus();
    for (QWidget* act : m_acts) act->setEnabled(true);
    m_copy->setVisible(!m_report->intro.isEmpty());
    m_hint->setVisible(opensSomething(*m_report));
    m_views->refresh();
    Q_EMIT reportMade();
}

/// What was shown is of another choice: nobody is to print it under the new one's name.
void ReportsPage::showNothing()
{
    const bool hadFocus = m_preview->hasFocus();
    m_report = std::make_shared<const Report>();
    m_preview->clear();
    m_place->setCurrentWidget(m_making);
    if (hadFocus) m_making->takeFocus();
    for (QWidget* act : m_acts) act->setEnabled(false);
    m_hint->hide();
}

void ReportsPage::stopMaking()
{
    m_job.reset();
    m_making->sayEnded(tr("Stopped: the report was not made."));
}

void ReportsPage::leave()
{
    m_job.reset();
    showNothing();
}

QJsonObject ReportsPage::look() const { return m_options->look(); }

QStringList ReportsPage::takeLook(const QJsonObject& look)
{
    const QString name = look.value(QStringLiteral("report")).toString();
    if (!findReport(name)) return {name};
    choose(name);
    m_options->take(look);
    return {};
}

bool ReportsPage::writeBookBeside(const std::function<void(const ReportBook&, Progress*)>& write)
{
    ReportRequest request = m_options->request();
    request.districts.clear(); // every one, whichever are ticked
    const ReportInfo& info = chosen();
    const auto work = [&, asOf = session().asOf(), district = session().district()](JobDesk& desk) -> Job::Delivery {
        const DayFacts facts(&desk.book(), desk.holdState(), asOf, district);
        const ReportSource source = paperSource(desk.book(), facts);
        write({info.title, makeReportsByDistrict(info, source, request, &desk.progress())}, &desk.progress());
        return {};
    };
    try {
        return waitForJob(session(), this, tr("Making the book…"), work, Job::Basis::AnyVersion);
    } catch (const Error& error) {
        ocop::tell(this, tr("The book was not saved"), texts::error(error), Mark::Error);
        return false;
    }
}

bool ReportsPage::saveBook(const QString& path)
{
    return writeBookBeside([path](const ReportBook& book, Progress* progress) { writeBook(book, path, progress); });
}

bool ReportsPage::saveBookInto(const QString& folder, const QString& ending)
{
    return writeBookBeside([folder, ending](const ReportBook& book, Progress* progress) {
        writeBookInto(book, folder, ending, progress);
    });
}

void ReportsPage::buildBookMenu(QToolButton* button)
{
    button->setText(tr("All districts"));
    button->setObjectName(QStringLiteral("book"));
    button->setProperty("kind", QStringLiteral("field"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    const auto folderOf = [this] { return deskItems::reportsFolder().of(session().desk()); };
    button->menu()->addAction(tr("One &PDF with bookmarks…"), this, [this, folderOf] {
        QString path = filedialogs::saveFile(
            this, tr("Save the book"), QDir(folderOf()).filePath(chosen().name + QStringLiteral("-tung-huyen.pdf")),
            tr("PDF (*.pdf)"));
        if (path.isEmpty()) return;
        if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
        if (saveBook(path)) ocop::tell(this, tr("Book saved"), path, Mark::InForce);
    });
    for (const auto& [ending, title] : {std::pair{QStringLiteral("pdf"), tr("A PD&F for each…")},
                                        {QStringLiteral("xlsx"), tr("An &Excel workbook for each…")},
                                        {QStringLiteral("docx"), tr("A &Word document for each…")}})
        button->menu()->addAction(title, this, [this, folderOf, ending = ending] {
            const QString folder = filedialogs::chooseFolder(this, tr("Folder for the reports"), folderOf());
            if (!folder.isEmpty() && saveBookInto(folder, ending))
                ocop::tell(this, tr("Book saved"), folder, Mark::InForce);
        });
}

void ReportsPage::openSpot(const PaperSpot& spot)
{
    const ReportTable& table = m_report->tables[spot.table];
    const ReportRow& row = table.rows[spot.row];
    const std::vector<ProductId>& products = row.behind(spot.cell);
    if (row.counted.empty() && row.kind == RowKind::Data && products.size() == 1) {
        Q_EMIT session().recordRequested({QLatin1String(Product::table), products.front().value});
        return;
    }
    QSet<qint64> ids;
    if (products.empty() && !row.contracts.empty()) {
        for (const ContractId id : row.contracts) ids.insert(id.value);
        Q_EMIT session().recordsRequested(QLatin1String(Contract::table), ids, spotWords(table, spot.row, spot.cell));
        return;
    }
    for (const ProductId id : products) ids.insert(id.value);
    QString words = spotWords(table, spot.row, spot.cell);
    if (ids.size() < qsizetype(products.size())) // somebody took the step twice
        words =
            tr("%1: %2 times, %3 products").arg(words, QString::number(products.size()), QString::number(ids.size()));
    Q_EMIT session().recordsRequested(QLatin1String(Product::table), ids, words);
}

ShownReport ReportsPage::shown() const { return {m_report, m_preview->pages(), m_preview->currentPage()}; }

bool ReportsPage::save(const QString& path) { return saveReportAt(shown(), path, this); }

void ReportsPage::copySentences() { QGuiApplication::clipboard()->setText(m_report->intro.join(u'\n')); }

void ReportsPage::print()
{
    if (m_preview->pages()) askAndPrintReport(session(), shown(), this);
}

} // namespace ocop
