#include "ui/paper/table_report_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/paper/report_preview.h"
#include "ui/paper/table_report.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace ocop {

TableReportDialog::TableReportDialog(Session& session, Report report, QWidget* parent)
    : QDialog(parent), m_report(std::make_shared<const Report>(std::move(report)))
{
    setObjectName(QStringLiteral("tableReport"));
    setWindowTitle(tr("Print or save the list"));
    const Theme& theme = themeOf(this);
    auto* title = makeLabel(m_report->documentKind, QStringLiteral("panel"), this);
    title->setWordWrap(true);
    auto* page = makeLabel({}, QStringLiteral("secondary"), this);
    m_preview = new ReportPreview(this);
    auto* preview = m_preview;
    preview->setObjectName(QStringLiteral("preview"));
    preview->setAccessibleName(tr("Pages of the list"));
    connect(preview, &ReportPreview::currentPageChanged, this,
            [page, preview] { page->setText(preview->placeText()); });

    QPushButton* close = makeButton(tr("Close"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    QPushButton* csv = makeButton(tr("CS&V"), QStringLiteral("document-export"), {}, this);
    QPushButton* excel = makeButton(tr("E&xcel"), QStringLiteral("document-export"), {}, this);
    QPushButton* word = makeButton(tr("W&ord"), QStringLiteral("document-export"), {}, this);
    QPushButton* pdf = makeButton(tr("P&DF"), QStringLiteral("document-export"), {}, this);
    QPushButton* print = makeButton(tr("&Print"), QStringLiteral("document-print"), QStringLiteral("primary"), this,
                                    QStringLiteral("Ctrl+P"));
    close->setObjectName(QStringLiteral("close"));
    csv->setObjectName(QStringLiteral("saveCsv"));
    excel->setObjectName(QStringLiteral("saveExcel"));
    word->setObjectName(QStringLiteral("saveWord"));
    pdf->setObjectName(QStringLiteral("savePdf"));
    print->setObjectName(QStringLiteral("print"));
    print->setDefault(true);
    const auto saves = [&](QPushButton* button, ReportFormat format) {
        connect(button, &QPushButton::clicked, this,
                [this, &session, format] { askAndSaveReport(session, shown(), format, this); });
    };
    saves(csv, ReportFormat::Csv);
    saves(excel, ReportFormat::Excel);
    saves(word, ReportFormat::Word);
    saves(pdf, ReportFormat::Pdf);
    const auto printNow = [this, &session] { askAndPrintReport(session, shown(), this); };
    connect(print, &QPushButton::clicked, this, printNow);
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this, printNow);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* upper = new QHBoxLayout;
    upper->addWidget(title, 1);
    upper->addWidget(page);
    auto* lower = m_buttons = new QHBoxLayout;
    lower->setSpacing(theme.px(8));
    lower->addWidget(close);
    lower->addStretch(1);
    for (QPushButton* button : {csv, excel, word, pdf, print}) lower->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addLayout(upper);
    layout->addWidget(preview, 1);
    layout->addLayout(lower);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1200, 700);
    resize(QSize(theme.px(1000), theme.px(760)).boundedTo(room));
    preview->showPages(std::make_shared<PaperPages>(m_report));
    preview->setFocus();
}

ShownReport TableReportDialog::shown() const { return {m_report, m_preview->pages(), m_preview->currentPage()}; }

void TableReportDialog::setWording(std::function<bool(QWidget*)> edit, std::function<Report()> again)
{
    QPushButton* wording = makeButton(tr("&Wording…"), QStringLiteral("document-edit"), {}, this);
    wording->setObjectName(QStringLiteral("editWording"));
    wording->setAutoDefault(false);
    connect(wording, &QPushButton::clicked, this, [this, edit = std::move(edit), again = std::move(again)] {
        if (!edit(this)) return;
        m_report = std::make_shared<const Report>(again());
        m_preview->showPages(std::make_shared<PaperPages>(m_report));
    });
    m_buttons->insertWidget(2, wording); // after Close and the room between
}

void showTableReport(Session& session, const RecordTable& table, const QString& title, QWidget* parent)
{
    TableReportDialog dialog(session, reportOfTable(table, title, session), parent);
    dialog.exec();
}

} // namespace ocop
