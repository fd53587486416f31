#include "ui/paper/print/print_acts.h"

#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/print/print_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ocop {

void askAndPrint(Session& session, const PrintedPaper& paper, QWidget* parent)
{
    const Printers printers;
    PrintDialog dialog(session, printers, paper.pages, paper.title, paper.shownPage, parent);
    if (dialog.exec() != QDialog::Accepted) return;
    const PrintWish wish = dialog.wish();
    if (wish.printer.isEmpty()) return askAndSavePdf(session, paper, dialog.chosenPages(), parent);
    try {
        printAsWished(dialog.chosenPages(), wish, paper.title);
    } catch (const Error& error) {
        tell(parent, QCoreApplication::translate("printActs", "The paper was not printed"), texts::error(error),
             Mark::Error);
    }
}

void askAndSavePdf(Session& session, const PrintedPaper& paper, const std::vector<PaperPage>& pages, QWidget* parent)
{
    QSettings& desk = session.desk();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(deskItems::reportsFolder().of(desk, documents));
    QString path = filedialogs::saveFile(parent, QCoreApplication::translate("printActs", "Save the paper"),
                                         folder.filePath(paper.fileName + QStringLiteral(".pdf")),
                                         QCoreApplication::translate("printActs", "PDF (*.pdf)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
    deskItems::reportsFolder().set(desk, QFileInfo(path).absolutePath());
    if (savePdfAt(paper, pages, path, parent))
        tell(parent, QCoreApplication::translate("printActs", "Paper saved"), path, Mark::InForce);
}

bool savePdfAt(const PrintedPaper& paper, const std::vector<PaperPage>& pages, const QString& path, QWidget* parent)
{
    try {
        writePagesPdf(pages, path, paper.title, paper.creator);
        return true;
    } catch (const Error& error) {
        tell(parent, QCoreApplication::translate("printActs", "The paper was not saved"), texts::error(error),
             Mark::Error);
        return false;
    }
}

} // namespace ocop
