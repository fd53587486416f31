#include "ui/reports/reports_page.h"

#include "core/base/text.h"
#include "ui/reports/report_acts.h"
#include "ui/reports/report_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace ocop {
namespace {

QFrame* reportPanel(QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("role", QStringLiteral("panel"));
    return panel;
}

/// A caption over its field, buddies of each other.
QLabel* captioned(QVBoxLayout* layout, const QString& caption, QWidget* field, const QString& name)
{
    QLabel* label = makeLabel(caption, QStringLiteral("secondary"), field->parentWidget());
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(caption).remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(themeOf(field).px(8));
    return label;
}

} // namespace

ReportsPage::ReportsPage(Session& session, QWidget* parent) : Page(session, parent)
{
    const Theme& theme = themeOf(this);
    auto* header = new PageHeader(tr("Reports"), this);
    header->setSentence(tr("The same numbers as on the boards of the same day"));
    QPushButton* excel = makeButton(tr("E&xcel"), QStringLiteral("document-export"), {}, this);
    QPushButton* csv = makeButton(tr("CS&V"), QStringLiteral("document-export"), {}, this);
    QPushButton* pdf = makeButton(tr("P&DF"), QStringLiteral("document-export"), {}, this);
    QPushButton* paper = makeButton(tr("&Print"), QStringLiteral("document-print"), QStringLiteral("primary"), this, QStringLiteral("Ctrl+P"));
    excel->setObjectName(QStringLiteral("saveExcel"));
    csv->setObjectName(QStringLiteral("saveCsv"));
    pdf->setObjectName(QStringLiteral("savePdf"));
    paper->setObjectName(QStringLiteral("print"));
    for (QPushButton* button : {csv, excel, pdf, paper}) header->addAction(button);
    connect(csv, &QPushButton::clicked, this, [this] { askAndSaveReport(this->session(), m_report, ReportFormat::Csv, this); });
    connect(excel, &QPushButton::clicked, this, [this] { askAndSaveReport(this->session(), m_report, ReportFormat::Excel, this); });
    connect(pdf, &QPushButton::clicked, this, [this] { askAndSaveReport(this->session(), m_report, ReportFormat::Pdf, this); });
    connect(paper, &QPushButton::clicked, this, &ReportsPage::print);
    auto* printKey = new QShortcut(QKeySequence(QKeySequence::Print), this);
    printKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printKey, &QShortcut::activated, this, &ReportsPage::print);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(buildList());
    row->addWidget(buildOptions());
    row->addWidget(buildPreview(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(header);
    layout->addLayout(row, 1);
    choose(reportCatalog().front().name);
}

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
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showOptions();
        showReport();
    });
    return panel;
}

QWidget* ReportsPage::buildOptions()
{
    const Theme& theme = themeOf(this);
    QFrame* panel = reportPanel(this);
    panel->setFixedWidth(theme.px(256));
    m_title = makeLabel({}, QStringLiteral("panel"), panel);
    m_title->setWordWrap(true);
    m_district = new QComboBox(panel);
    m_asOf = new QDateEdit(panel);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_asOf->setMinimumDate(QDate(2018, 1, 1));
    m_number = new QLineEdit(panel);
    m_number->setPlaceholderText(tr("left blank for the pen"));
    m_order = new QComboBox(panel);
    m_order->addItems({tr("Number of products"), tr("Code of the district")});
    m_withList = new QCheckBox(tr("With the product &list as an annex"), panel);
    m_withList->setObjectName(QStringLiteral("withList"));
    m_withList->setAccessibleName(tr("With the product list as an annex"));
    m_withList->setChecked(true);

    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_title);
    layout->addSpacing(theme.px(8));
    captioned(layout, tr("&District"), m_district, QStringLiteral("district"));
    captioned(layout, tr("As &of"), m_asOf, QStringLiteral("asOf"));
    captioned(layout, tr("Document &number"), m_number, QStringLiteral("number"));
    m_orderLabel = captioned(layout, tr("Sorted &by"), m_order, QStringLiteral("order"));
    layout->addWidget(m_withList);
    layout->addStretch(1);
    connect(m_district, &QComboBox::currentIndexChanged, this, &ReportsPage::showReport);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] {
        fillDistricts();
        showReport();
    });
    connect(m_number, &QLineEdit::editingFinished, this, &ReportsPage::showReport);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ReportsPage::showReport);
    connect(m_withList, &QCheckBox::toggled, this, &ReportsPage::showReport);
    return panel;
}

QWidget* ReportsPage::buildPreview()
{
    const Theme& theme = themeOf(this);
    QFrame* panel = reportPanel(this);
    m_preview = new ReportPreview(panel);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_page = makeLabel({}, QStringLiteral("secondary"), panel);
    m_fitWidth = makeButton(tr("Fit &width"), {}, {}, panel);
    m_fitPage = makeButton(tr("Fit pa&ge"), {}, {}, panel);
    for (QPushButton* button : {m_fitWidth, m_fitPage}) setLook(button, "size", QStringLiteral("small"));
    connect(m_fitWidth, &QPushButton::clicked, m_preview, [this] { m_preview->setFit(ReportPreview::Fit::Width); });
    connect(m_fitPage, &QPushButton::clicked, m_preview, [this] { m_preview->setFit(ReportPreview::Fit::Page); });
    const auto tellPage = [this] {
        m_page->setText(tr("Page %1 / %2 · %3 %")
                            .arg(m_preview->currentPage())
                            .arg(m_preview->pageCount())
                            .arg(qRound(m_preview->zoom() * 100)));
    };
    connect(m_preview, &ReportPreview::currentPageChanged, this, tellPage);
    connect(m_preview, &ReportPreview::zoomChanged, this, tellPage);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    bar->addWidget(m_page);
    bar->addStretch(1);
    bar->setSpacing(theme.px(8));
    bar->addWidget(m_fitWidth);
    bar->addWidget(m_fitPage);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
    return panel;
}

const ReportInfo& ReportsPage::chosen() const { return reportCatalog()[size_t(std::max(0, m_list->currentRow()))]; }

void ReportsPage::choose(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(row);
}

void ReportsPage::fillDistricts()
{
    const auto kept = m_filling ? session().district() : request().district;
    const bool wasFilling = std::exchange(m_filling, true);
    m_district->clear();
    m_district->addItem(tr("Whole province"), 0);
    auto districts = session().book().units().districts(m_asOf->date());
    const QCollator collator = vietnameseCollator();
    std::sort(districts.begin(), districts.end(),
              [&](const Unit* a, const Unit* b) { return collator.compare(a->name, b->name) < 0; });
    for (const Unit* unit : districts) m_district->addItem(unit->fullName(), unit->id.value);
    const UnitId wanted = kept ? session().book().units().districtOf(*kept, m_asOf->date()) : UnitId{};
    m_district->setCurrentIndex(std::max(0, m_district->findData(wanted.value)));
    m_filling = wasFilling;
}

void ReportsPage::refresh()
{
    m_filling = true;
    m_asOf->setDate(session().asOf());
    fillDistricts();
    m_filling = false;
    showOptions();
    showReport();
}

void ReportsPage::showOptions()
{
    const ReportInfo& info = chosen();
    m_title->setText(info.title);
    m_district->setEnabled(info.hasDistrict);
    m_order->setVisible(info.hasOrder);
    m_orderLabel->setVisible(info.hasOrder);
    m_withList->setVisible(info.hasList);
}

ReportRequest ReportsPage::request() const
{
    ReportRequest request;
    request.asOf = m_asOf->date();
    const UnitId district{m_district->currentData().toLongLong()};
    if (district && chosen().hasDistrict) request.district = district;
    request.number = cleaned(m_number->text());
    request.withinDays = session().expiringDays();
    request.withList = m_withList->isChecked();
    request.byCount = m_order->currentIndex() == 0;
    return request;
}

void ReportsPage::showReport()
{
    if (m_filling || !session().isOpen()) return;
    const SettingsStore settings = session().book().settings();
    const ReportSource source{session().snapshot(),     session().book().units(), session().book().groups(),
                              officeSettings(settings), session().expiringDays(), session().isSample()};
    m_report = chosen().make(source, request());
    m_preview->showReport(m_report);
}

bool ReportsPage::save(const QString& path) { return saveReportAt(m_report, path, this); }

void ReportsPage::print() { askAndPrintReport(m_report, this); }

} // namespace ocop
