#include "ui/paper/report_book.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/report_file.h"

#include <QDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ocop {
namespace {

struct Bookmark
{
    QString title;
    size_t page = 0; ///< from 0
};

/// The PDF with an outline of one level. Throws what qpdf throws.
QByteArray withBookmarks(const QByteArray& plain, const std::vector<Bookmark>& bookmarks)
{
    QPDF pdf;
    pdf.processMemoryFile("book.pdf", plain.constData(), size_t(plain.size()));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark& each : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(each.title.toStdString()));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                     {pages.at(each.page).getObjectHandle(), QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (!items.empty()) {
        outline.replaceKey("/First", items.front());
        outline.replaceKey("/Last", items.back());
        outline.replaceKey("/Count", QPDFObjectHandle::newInteger(int(items.size())));
        pdf.getRoot().replaceKey("/Outlines", outline);
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

} // namespace

void writeBook(const ReportBook& book, const QString& path, Progress* progress)
{
    if (progress) progress->expect(qint64(book.reports.size()));
    std::vector<PaperPage> pages;
    std::vector<Bookmark> bookmarks;
    for (const Report& report : book.reports) {
        step(progress);
        bookmarks.push_back({report.scope, pages.size()});
        for (PaperPage& page : layOutReport(report)) pages.push_back(std::move(page));
    }
    const QByteArray plain =
        pagesPdf(pages, book.title, book.reports.empty() ? QString() : book.reports.front().office.issuingBody);
    QByteArray bytes;
    try {
        bytes = withBookmarks(plain, bookmarks);
    } catch (const std::exception& trouble) {
        throw Error(ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, QString::fromUtf8(trouble.what())));
    }
    writeWholeFile(path, bytes);
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
