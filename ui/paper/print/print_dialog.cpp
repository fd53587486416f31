#include "ui/paper/print/print_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/paper/report_preview.h"
#include "ui/session/desk_items.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>

namespace ocop {
namespace {

constexpr int mostCopies = 999;

/// What the desk remembers instead of a printer's name: no queue has a slash in its own.
QString intoPdf() { return QStringLiteral("/pdf"); }

} // namespace

PrintDialog::PrintDialog(Session& session, const Printers& printers, std::shared_ptr<PaperPages> pages,
                         const QString& title, int shownPage, QWidget* parent)
    : QDialog(parent), m_session(session), m_printers(printers), m_paper(std::move(pages)), m_shownPage(shownPage)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    const Theme& theme = themeOf(this);
    QLabel* heading = makeLabel(title, QStringLiteral("panel"), this);
    heading->setWordWrap(true);
    QWidget* fields = buildFields(shownPage);
    fields->setFixedWidth(theme.px(320));
    m_preview = new ReportPreview(this); // after the fields: Tab goes there after them
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Pages that come out"));
    m_place = makeLabel({}, QStringLiteral("secondary"), this);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &PrintDialog::sayWhatComes);

    QPushButton* cancel = makeButton(tr("Cancel"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_print = makeButton(tr("&Print"), QStringLiteral("document-print"), QStringLiteral("primary"), this);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::accept);

    auto* upper = new QHBoxLayout;
    upper->addWidget(heading, 1);
    upper->addWidget(m_place);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.px(16));
    middle->addWidget(fields);
    middle->addWidget(m_preview, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(theme.px(8));
    lower->addWidget(cancel);
    lower->addStretch(1);
    lower->addWidget(m_what);
    lower->addWidget(m_print);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addLayout(upper);
    layout->addLayout(middle, 1);
    layout->addLayout(lower);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1200, 700);
    resize(QSize(theme.px(920), theme.px(640)).boundedTo(room));
    m_preview->setFit(ReportPreview::Fit::Page);
    fillPrinters();
    followPages();
    m_printer->setFocus();
}

QWidget* PrintDialog::buildFields(int shownPage)
{
    auto* fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(themeOf(this).px(8));
    m_printer = new QComboBox(fields);
    m_printer->setObjectName(QStringLiteral("printer"));
    m_form->addRow(tr("Printe&r"), m_printer);
    buildPages(m_form, shownPage);
    buildCopies(m_form);
    m_sides = new QComboBox(fields);
    m_sides->setObjectName(QStringLiteral("sides"));
    m_form->addRow(tr("S&ides"), m_sides);
    m_colour = new QComboBox(fields);
    m_colour->setObjectName(QStringLiteral("colour"));
    m_colour->addItem(tr("In colour"), int(QPrinter::Color));
    m_colour->addItem(tr("Black and white"), int(QPrinter::GrayScale));
    m_form->addRow(tr("Co&lour"), m_colour);
    m_what = makeLabel({}, QStringLiteral("secondary"), this);
    m_what->setObjectName(QStringLiteral("what"));
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintDialog::followPrinter);
    connect(m_sides, &QComboBox::currentIndexChanged, this, &PrintDialog::sayWhatComes);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintDialog::sayWhatComes);
    return fields;
}

void PrintDialog::buildPages(QFormLayout* form, int shownPage)
{
    const auto radio = [this, form](const char* name, const QString& text) {
        auto* button = new QRadioButton(text, form->parentWidget());
        button->setObjectName(QLatin1String(name));
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on && m_preview) followPages();
        });
        form->addRow(button);
        return button;
    };
    m_all = radio("allPages", tr("&All pages"));
    m_shown = radio("shownPage", tr("Page on the scree&n (%1)").arg(shownPage));
    m_some = radio("somePages", tr("The&se pages"));
    m_pages = new QLineEdit(form->parentWidget());
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Pages to print"));
    m_pages->setPlaceholderText(tr("such as 2-3,17"));
    form->addRow(m_pages);
    m_trouble = makeLabel({}, QStringLiteral("error"), form->parentWidget());
    m_trouble->setObjectName(QStringLiteral("pagesTrouble"));
    m_trouble->setWordWrap(true);
    form->addRow(m_trouble);
    m_all->setChecked(true);
    form->setRowVisible(m_shown, shownPage > 0);
    connect(m_some, &QRadioButton::clicked, m_pages, qOverload<>(&QWidget::setFocus));
    connect(m_pages, &QLineEdit::textEdited, this, [this] {
        if (m_some->isChecked())
            followPages();
        else
            m_some->setChecked(true);
    });
}

void PrintDialog::buildCopies(QFormLayout* form)
{
    m_copies = new QSpinBox(form->parentWidget());
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setRange(1, mostCopies);
    m_copies->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or stepped with the arrow keys
    form->addRow(tr("&Copies"), m_copies);
    m_collated = new QCheckBox(tr("C&ollated: a whole paper after the other"), form->parentWidget());
    m_collated->setObjectName(QStringLiteral("collated"));
    m_collated->setChecked(true);
    form->addRow(m_collated);
}

void PrintDialog::fillPrinters()
{
    const QSignalBlocker quiet(m_printer); // a printer far away is asked only when it is chosen
    const QStringList names = m_printers.names();
    for (const QString& name : names) m_printer->addItem(name, name);
    m_printer->addItem(tr("Into a PDF file"), intoPdf());
    const QString remembered = deskItems::printer().of(m_session.desk());
    int index = m_printer->findData(remembered.isEmpty() ? m_printers.usual() : remembered);
    if (index < 0) index = std::max(0, m_printer->findData(m_printers.usual())); // the one remembered is gone
    m_printer->setCurrentIndex(index);
    followPrinter();
}

QString PrintDialog::printer() const
{
    const QString chosen = m_printer->currentData().toString();
    return chosen == intoPdf() ? QString() : chosen;
}

void PrintDialog::followPrinter()
{
    const bool onPaper = !printer().isEmpty();
    const PrinterTraits traits = onPaper ? m_printers.traits(printer()) : PrinterTraits();
    m_sides->clear();
    for (const auto& [mode, text] : {std::pair{QPrinter::DuplexNone, tr("One side")},
                                     {QPrinter::DuplexLongSide, tr("Both sides, turned at the long edge")},
                                     {QPrinter::DuplexShortSide, tr("Both sides, turned at the short edge")}})
        if (mode == QPrinter::DuplexNone || traits.sides.contains(mode)) m_sides->addItem(text, int(mode));
    m_sides->setCurrentIndex(std::max(0, m_sides->findData(int(traits.usualSides))));
    m_form->setRowVisible(m_sides, m_sides->count() > 1);
    m_form->setRowVisible(m_colour, traits.hasColour && traits.hasGrey);
    m_form->setRowVisible(m_copies, onPaper);
    m_print->setText(onPaper ? tr("&Print") : tr("Save P&DF…"));
    sayWhatComes();
}

void PrintDialog::followPages()
{
    m_list = {};
    if (m_shown->isChecked()) m_list.pages = {m_shownPage};
    if (m_some->isChecked()) m_list = readPageList(m_pages->text(), int(m_paper->all().size()));
    if (m_all->isChecked())
        m_preview->showPages(m_paper);
    else
        m_preview->showPages(m_paper->some(m_list.pages));
    // What is not typed yet is not wrong yet.
    m_trouble->setText(m_list.trouble == PageListTrouble::Empty ? QString() : troubleText());
    m_form->setRowVisible(m_trouble, !m_trouble->text().isEmpty());
    sayWhatComes();
}

QString PrintDialog::troubleText() const
{
    switch (m_list.trouble) {
    case PageListTrouble::None: return {};
    case PageListTrouble::Empty: return tr("Type which pages, such as 2-3,17.");
    case PageListTrouble::NotAPage:
        return tr("“%1” is not a page. Type numbers and runs with commas between, such as 2-3,17.").arg(m_list.piece);
    case PageListTrouble::Backwards: return tr("“%1” runs backwards: the first page comes first.").arg(m_list.piece);
    case PageListTrouble::BeyondEnd:
        return tr("“%1”: the paper has pages 1 to %2 only.").arg(m_list.piece, QString::number(m_paper->count()));
    }
    return {};
}

void PrintDialog::sayWhatComes()
{
    if (!m_print) return; // being built
    const int current = m_preview->currentPage();
    const int pages = m_preview->pageCount();
    const bool isPart = !m_all->isChecked() && current > 0 && current <= int(m_list.pages.size());
    m_place->setText(!isPart ? m_preview->placeText()
                             : tr("Page %1 · %2 of %3")
                                   .arg(QString::number(m_list.pages[size_t(current) - 1]), QString::number(current),
                                        QString::number(pages)));
    const bool onPaper = !printer().isEmpty();
    m_form->setRowVisible(m_collated, onPaper && m_copies->value() > 1);
    const bool bothSides = m_sides->currentData().toInt() != QPrinter::DuplexNone;
    const int sheets = (bothSides ? (pages + 1) / 2 : pages) * m_copies->value();
    const bool isKnown = pages > 0 && !m_preview->isCounting();
    m_what->setText(!isKnown  ? QString()
                    : onPaper ? tr("%n sheet(s) of paper", "", sheets)
                              : tr("%n page(s)", "", pages));
}

PrintWish PrintDialog::wish() const
{
    PrintWish wish;
    wish.printer = printer();
    if (wish.printer.isEmpty()) return wish;
    wish.copies = m_copies->value();
    wish.collated = m_collated->isChecked();
    wish.sides = QPrinter::DuplexMode(m_sides->currentData().toInt());
    if (m_form->isRowVisible(m_colour)) wish.colour = QPrinter::ColorMode(m_colour->currentData().toInt());
    return wish;
}

const std::vector<PaperPage>& PrintDialog::chosenPages() const { return m_preview->pages()->all(); }

void PrintDialog::accept()
{
    if (m_list.trouble != PageListTrouble::None) {
        m_trouble->setText(troubleText());
        m_form->setRowVisible(m_trouble, true);
        m_pages->setFocus();
        m_pages->selectAll();
        return;
    }
    deskItems::printer().set(m_session.desk(), printer().isEmpty() ? intoPdf() : printer());
    QDialog::accept();
}

} // namespace ocop
