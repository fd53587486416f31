// The print dialog as a person uses it by keyboard, and what then comes out.
#include "ui/paper/print/print_dialog.h"

#include "tests/support/register_support.h"
#include "tests/support/sample_reports.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/report_preview.h"
#include "ui/session/desk_items.h"
#include "ui/session/session.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace ocop::test {
namespace {

/// Two printers: one that can do everything, one that cannot.
class MadeUpPrinters : public Printers
{
public:
    QStringList list = {QStringLiteral("Phòng-họp"), QStringLiteral("Văn-thư")};
    QString standard = QStringLiteral("Văn-thư");

    QStringList names() const override { return list; }
    QString usual() const override { return standard; }
    PrinterTraits traits(const QString& name) const override
    {
        if (name == QStringLiteral("Phòng-họp"))
            return {{QPrinter::DuplexNone, QPrinter::DuplexLongSide, QPrinter::DuplexShortSide},
                    QPrinter::DuplexLongSide,
                    true,
                    true};
        return {};
    }
};

struct PrintDesk
{
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(9, 0)); }, QStringLiteral("test")};
    MadeUpPrinters printers;
    std::shared_ptr<PaperPages> pages = std::make_shared<PaperPages>(std::make_shared<const Report>(productList(800)));
    std::unique_ptr<PrintDialog> dialog;

    PrintDesk() { session.desk().remove(deskItems::printer().key); }
    ~PrintDesk() { session.desk().remove(deskItems::printer().key); }
    void open(int shownPage = 0)
    {
        dialog = std::make_unique<PrintDialog>(session, printers, pages, QStringLiteral("Danh sách"), shownPage);
        showActive(dialog.get());
    }
    template <class T>
    T* field(const char* name)
    {
        auto* found = dialog->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void choosePrinter(const QString& name)
    {
        auto* box = field<QComboBox>("printer");
        box->setCurrentIndex(box->findText(name));
    }
    void choosePdf()
    {
        auto* box = field<QComboBox>("printer");
        box->setCurrentIndex(box->count() - 1);
    }
    /// As somebody who goes there by its letter and types.
    void typePages(const QString& text)
    {
        auto* edit = field<QLineEdit>("pages");
        edit->setFocus();
        edit->selectAll();
        pressKey(edit, Qt::Key_Delete);
        typeText(edit, text);
    }
};

} // namespace

TEST_CASE("Print dialog: a page list prints exactly these pages and draws no other", "[print]")
{
    PrintDesk desk;
    desk.open(4);
    const int whole = int(desk.pages->all().size());
    REQUIRE(whole > 17);
    CHECK(desk.field<QRadioButton>("allPages")->isChecked());
    CHECK(int(desk.dialog->chosenPages().size()) == whole);

    desk.typePages(QStringLiteral("2-3,17"));
    CHECK(desk.field<QRadioButton>("somePages")->isChecked());
    CHECK(desk.field<ReportPreview>("preview")->pageCount() == 3);
    CHECK(desk.field<QLabel>("what")->text().startsWith(QStringLiteral("3 ")));

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printPages(desk.dialog->chosenPages(), &printer, QStringLiteral("Danh sách sản phẩm"));
    CHECK(printer.docName() == QStringLiteral("Danh sách sản phẩm"));
    if (canReadPdf()) {
        const QStringList texts = pdfPages(path);
        REQUIRE(texts.size() == 3);
        CHECK(texts.at(0).trimmed().section(u'\n', 0, 0).trimmed() == QStringLiteral("2"));
        CHECK(texts.at(1).trimmed().section(u'\n', 0, 0).trimmed() == QStringLiteral("3"));
        CHECK(texts.at(2).trimmed().section(u'\n', 0, 0).trimmed() == QStringLiteral("17"));
    }

    desk.field<QRadioButton>("shownPage")->click();
    REQUIRE(desk.dialog->chosenPages().size() == 1);
    CHECK(desk.dialog->chosenPages().front().texts.front().box.text() == desk.pages->page(3).texts.front().box.text());
}

TEST_CASE("Print dialog: a bad page list gets a sentence at the field and nothing is printed", "[print]")
{
    PrintDesk desk;
    desk.open();
    auto* trouble = desk.field<QLabel>("pagesTrouble");
    CHECK_FALSE(trouble->isVisible());
    desk.typePages(QStringLiteral("5-3"));
    CHECK(trouble->isVisible());
    CHECK(trouble->text().contains(QStringLiteral("5-3")));
    pressKey(desk.field<QLineEdit>("pages"), Qt::Key_Return);
    CHECK(desk.dialog->isVisible());
    CHECK(desk.dialog->focusWidget() == desk.field<QLineEdit>("pages"));

    desk.typePages(QString());
    CHECK_FALSE(trouble->isVisible()); // nothing typed yet is not wrong yet ...
    pressKey(desk.field<QLineEdit>("pages"), Qt::Key_Return);
    CHECK(desk.dialog->isVisible());
    CHECK(trouble->isVisible()); // ... until somebody wants it printed

    desk.typePages(QStringLiteral("99999"));
    CHECK(trouble->text().contains(QString::number(desk.pages->count())));
    desk.typePages(QStringLiteral("3-5"));
    CHECK_FALSE(trouble->isVisible());
    pressKey(desk.field<QLineEdit>("pages"), Qt::Key_Return);
    CHECK(desk.dialog->result() == QDialog::Accepted);
    CHECK(desk.dialog->chosenPages().size() == 3);
}

TEST_CASE("Print dialog: offers what the printer can do and remembers it for this desk", "[print]")
{
    PrintDesk desk;
    desk.open();
    CHECK(desk.field<QComboBox>("printer")->currentText() == desk.printers.standard);
    CHECK_FALSE(desk.field<QComboBox>("sides")->isVisible());
    CHECK_FALSE(desk.field<QComboBox>("colour")->isVisible());
    CHECK_FALSE(desk.field<QRadioButton>("shownPage")->isVisible());

    desk.choosePrinter(QStringLiteral("Phòng-họp"));
    CHECK(desk.field<QComboBox>("sides")->isVisible());
    CHECK(desk.field<QComboBox>("colour")->isVisible());
    CHECK_FALSE(desk.field<QCheckBox>("collated")->isVisible());
    desk.field<QSpinBox>("copies")->setValue(3);
    CHECK(desk.field<QCheckBox>("collated")->isVisible());
    desk.typePages(QStringLiteral("1-3"));
    CHECK(desk.field<QLabel>("what")->text().startsWith(QStringLiteral("6 "))); // both sides: two sheets, three times
    auto* colour = desk.field<QComboBox>("colour");
    colour->setCurrentIndex(1);
    const PrintWish wish = desk.dialog->wish();
    CHECK(wish.printer == QStringLiteral("Phòng-họp"));
    CHECK(wish.copies == 3);
    CHECK(wish.collated);
    CHECK(wish.sides == QPrinter::DuplexLongSide);
    CHECK(wish.colour == QPrinter::GrayScale);
    desk.field<QPushButton>("print")->click();

    desk.open();
    CHECK(desk.field<QComboBox>("printer")->currentText() == QStringLiteral("Phòng-họp"));
    desk.choosePdf();
    CHECK_FALSE(desk.field<QSpinBox>("copies")->isVisible());
    CHECK(desk.dialog->wish().printer.isEmpty());
    CHECK(desk.dialog->wish().copies == 1);
    desk.field<QPushButton>("print")->click();

    desk.open();
    CHECK(desk.dialog->wish().printer.isEmpty());
    desk.choosePrinter(QStringLiteral("Phòng-họp"));
    desk.field<QPushButton>("print")->click();
    desk.printers.list = {QStringLiteral("Văn-thư")}; // the one remembered was taken away
    desk.open();
    CHECK(desk.field<QComboBox>("printer")->currentText() == QStringLiteral("Văn-thư"));
    desk.printers.list.clear();
    desk.printers.standard.clear();
    desk.open();
    CHECK(desk.dialog->wish().printer.isEmpty());
}

TEST_CASE("Print dialog: everything has a name and a letter, and Tab goes through it in the order of sight", "[print]")
{
    PrintDesk desk;
    desk.open(2);
    desk.choosePrinter(QStringLiteral("Phòng-họp"));
    desk.field<QSpinBox>("copies")->setValue(2);
    CHECK(inputsWithoutName(desk.dialog.get()).isEmpty());
    CHECK(doubledMnemonics(desk.dialog.get()).isEmpty());
    desk.field<QComboBox>("printer")->setFocus();
    const QStringList order = tabOrder(desk.dialog.get(), 8);
    CHECK(order.join(u' ').toStdString() == "allPages pages copies collated sides colour preview cancel");
    pressKey(desk.dialog.get(), Qt::Key_Escape);
    CHECK(desk.dialog->result() == QDialog::Rejected);
    CHECK(deskItems::printer().of(desk.session.desk()).isEmpty()); // what was given up is not remembered
}

} // namespace ocop::test
