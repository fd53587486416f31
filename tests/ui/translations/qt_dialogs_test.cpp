#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTranslator>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <memory>

namespace {

/// Qt's own texts in Vietnamese while it lives.
class VietnameseQt
{
public:
    VietnameseQt()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/qtbase_vi.qm")));
        QApplication::installTranslator(&m_translator);
    }
    ~VietnameseQt() { QApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

/// Words that no Vietnamese text of Qt's dialogs contains.
bool hasEnglishWord(const QString& text)
{
    static const QSet<QString> english = [] {
        const QString words = QStringLiteral("abort advanced all apply automatic back basic bottom cancel "
                                             "center choose close collate color colors computer "
                                             "copies copy current custom cut date default defaults delete "
                                             "detail details directory discard done double down "
                                             "drive edit effects enter error export facing file files finish "
                                             "first fit folder font forward format from go "
                                             "grayscale height help hidden ignore job kind landscape last "
                                             "layout left list location look margin margins "
                                             "millimeters modified name new next none number off open "
                                             "options order orientation overview page pages paper "
                                             "parent paste points portrait press preview previous print "
                                             "printer progress properties range recent redo remove "
                                             "rename replace reset restore retry reverse right sample save "
                                             "screen select selection settings setup show sided "
                                             "sidebar single size source step style system type underline "
                                             "undo up value view warning width without writing "
                                             "yes zoom the and of");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    plain.remove(tags).remove(u'&');
    for (const QString& word : plain.toLower().split(between, Qt::SkipEmptyParts))
        if (english.contains(word)) return true;
    return false;
}

QStringList shownTexts(const QWidget& root)
{
    QStringList texts = {root.windowTitle()};
    for (const auto* action : root.findChildren<QAction*>()) texts << action->text() << action->toolTip();
    for (const auto* button : root.findChildren<QAbstractButton*>()) texts << button->text() << button->toolTip();
    for (const auto* label : root.findChildren<QLabel*>()) texts << label->text();
    for (const auto* box : root.findChildren<QGroupBox*>()) texts << box->title();
    for (const auto* bar : root.findChildren<QTabBar*>())
        for (int i = 0; i < bar->count(); ++i) texts << bar->tabText(i);
    for (const auto* box : root.findChildren<QComboBox*>()) {
        if (box->objectName() == QLatin1String("lookInCombo")) continue; // folders of this machine
        for (int i = 0; i < box->count(); ++i) texts << box->itemText(i);
    }
    for (const auto* view : root.findChildren<QAbstractItemView*>())
        if (const auto* model = view->model())
            for (int i = 0; i < model->columnCount(); ++i) texts << model->headerData(i, Qt::Horizontal).toString();
    return texts;
}

std::string englishTexts(const QStringList& texts)
{
    QStringList english;
    for (const QString& text : texts)
        if (hasEnglishWord(text) && !english.contains(text)) english << text;
    return english.join(u'\n').toStdString();
}

QStringList actionTexts(const QMenu& menu)
{
    QStringList texts;
    for (const auto* action : menu.actions()) texts << action->text();
    return texts;
}

} // namespace

TEST_CASE("Qt's standard buttons are Vietnamese", "[translations]")
{
    const VietnameseQt vietnamese;
    QDialogButtonBox box;
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
        box.addButton(QDialogButtonBox::StandardButton(bit));
    CHECK(box.button(QDialogButtonBox::Save)->text() == QStringLiteral("Lưu"));
    CHECK(box.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Hủy"));
    CHECK(box.button(QDialogButtonBox::Discard)->text() == QStringLiteral("Không lưu"));
    CHECK(englishTexts(shownTexts(box)) == std::string());

    QMessageBox message(QMessageBox::Question, QStringLiteral("Sổ OCOP"), QStringLiteral("Lưu thay đổi?"),
                        QMessageBox::Yes | QMessageBox::No | QMessageBox::YesToAll | QMessageBox::NoToAll |
                            QMessageBox::Help);
    message.setDetailedText(QStringLiteral("chi tiết"));
    CHECK(englishTexts(shownTexts(message)) == std::string());
}

TEST_CASE("Qt's file dialogs are Vietnamese", "[translations]")
{
    const VietnameseQt vietnamese;
    const QTemporaryDir folder;
    const auto mode = GENERATE(QFileDialog::AcceptOpen, QFileDialog::AcceptSave);
    const auto files = GENERATE(QFileDialog::AnyFile, QFileDialog::Directory);
    QFileDialog dialog(nullptr, QString(), folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(mode);
    dialog.setFileMode(files);
    CHECK(englishTexts(shownTexts(dialog)) == std::string());
}

TEST_CASE("Qt's printing dialogs are Vietnamese", "[translations]")
{
    const VietnameseQt vietnamese;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintPreviewDialog preview(&printer);
    CHECK(englishTexts(shownTexts(preview)) == std::string());
    QPrintDialog print(&printer);
    CHECK(englishTexts(shownTexts(print)) == std::string());
    QPageSetupDialog setup(&printer);
    CHECK(englishTexts(shownTexts(setup)) == std::string());
}

TEST_CASE("Qt's small dialogs are Vietnamese", "[translations]")
{
    const VietnameseQt vietnamese;
    QInputDialog input;
    CHECK(englishTexts(shownTexts(input)) == std::string());
    QProgressDialog progress;
    CHECK(englishTexts(shownTexts(progress)) == std::string());
    QColorDialog color;
    color.setOption(QColorDialog::DontUseNativeDialog);
    color.setOption(QColorDialog::ShowAlphaChannel);
    CHECK(englishTexts(shownTexts(color)) == std::string());
    QUndoStack stack;
    stack.push(new QUndoCommand(QStringLiteral("Sửa sản phẩm")));
    CHECK(stack.undoText() == QStringLiteral("Sửa sản phẩm"));
    const std::unique_ptr<QAction> undo(stack.createUndoAction(nullptr));
    CHECK(undo->text() == QStringLiteral("Hoàn tác: Sửa sản phẩm"));
}

TEST_CASE("the context menus of inputs are Vietnamese", "[translations]")
{
    const VietnameseQt vietnamese;
    QLineEdit line(QStringLiteral("chữ"));
    line.setClearButtonEnabled(true);
    const std::unique_ptr<QMenu> lineMenu(line.createStandardContextMenu());
    CHECK(lineMenu->actions().size() >= 7);
    CHECK(englishTexts(actionTexts(*lineMenu)) == std::string());
    QPlainTextEdit text(QStringLiteral("chữ"));
    const std::unique_ptr<QMenu> textMenu(text.createStandardContextMenu());
    CHECK(englishTexts(actionTexts(*textMenu)) == std::string());
}

TEST_CASE("key names in menus are Vietnamese where the keyboard has words", "[translations]")
{
    const VietnameseQt vietnamese;
    const auto shown = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    CHECK(shown(Qt::CTRL | Qt::Key_S) == QStringLiteral("Ctrl+S"));
    CHECK(shown(Qt::CTRL | Qt::Key_Return) == QStringLiteral("Ctrl+Enter"));
    CHECK(shown(Qt::Key_Delete) == QStringLiteral("Del"));
    CHECK(shown(Qt::ALT | Qt::Key_Left) == QStringLiteral("Alt+←"));
    CHECK(QKeySequence(QStringLiteral("Alt+Left")) == QKeySequence(Qt::ALT | Qt::Key_Left));
}

TEST_CASE("the search for English words finds Qt's own texts", "[translations]")
{
    CHECK_FALSE(englishTexts({QStringLiteral("Select All"), QStringLiteral("Cu&t")}).empty());
    CHECK_FALSE(englishTexts({QStringLiteral("Restore &Defaults")}).empty());
    CHECK(englishTexts({QStringLiteral("Lưu"), QStringLiteral("&Tên tệp: a.pdf"), QStringLiteral("Không lưu")}) ==
          std::string());
}
