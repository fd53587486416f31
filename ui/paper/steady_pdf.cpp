#include "ui/paper/steady_pdf.h"

#include "core/base/error.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ocop {
namespace {

void addOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const PdfBookmark& each : bookmarks) {
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
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(int(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

QByteArray steadyPdf(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    try {
        QPDF file;
        file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        if (QPDFObjectHandle info = file.getTrailer().getKey("/Info"); info.isDictionary())
            info.removeKey("/CreationDate");
        if (!bookmarks.empty()) addOutline(file, bookmarks);
        QPDFWriter writer(file); // numbers objects in the order in which they are met
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception& trouble) {
        throw Error(ErrorKind::Internal, QString::fromUtf8(trouble.what()));
    }
}

} // namespace ocop
