#include "ui/paper/report_book.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/report_file.h"

#include <QDir>

namespace ocop {

void writeBook(const ReportBook& book, const QString& path, Progress* progress)
{
    if (progress) progress->expect(qint64(book.reports.size()));
    std::vector<PaperPage> pages;
    std::vector<PdfBookmark> bookmarks;
    for (const Report& report : book.reports) {
        step(progress);
        bookmarks.push_back({report.scope, pages.size()});
        for (PaperPage& page : layOutReport(report)) pages.push_back(std::move(page));
    }
    const QString creator = book.reports.empty() ? QString() : book.reports.front().office.issuingBody;
    writeWholeFile(path, pagesPdf(pages, book.title, creator, bookmarks));
}

QStringList writeBookInto(const ReportBook& book, const QString& folder, const QString& ending, Progress* progress)
{
    if (progress) progress->expect(qint64(book.reports.size()));
    const QDir into(folder);
    if (!into.mkpath(QStringLiteral("."))) throw Error(ErrorKind::WriteFailed, folder);
    QStringList paths;
    for (const Report& report : book.reports) {
        step(progress);
        paths << into.filePath(proposedFileName(report) + u'.' + ending);
        saveReport(report, paths.last());
    }
    return paths;
}

} // namespace ocop
