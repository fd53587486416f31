#include "ui/paper/steady_pdf.h"

#include "core/base/error.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>
#include <string>

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

/// "AAAAAA", "AAAAAB" …
std::string subsetTag(size_t number)
{
    std::string tag(6, 'A');
    for (size_t at = tag.size(); at > 0; number /= 26) tag[--at] = char('A' + number % 26);
    return tag;
}

/// A name such as "/BCAAAA+LiberationSerif" with another tag.
void tagName(QPDFObjectHandle holder, const std::string& key, const std::string& tag)
{
    QPDFObjectHandle name = holder.isDictionary() ? holder.getKey(key) : QPDFObjectHandle();
    if (!name.isName()) return;
    const std::string text = name.getName();
    if (const size_t plus = text.find('+'); plus != std::string::npos)
        holder.replaceKey(key, QPDFObjectHandle::newName('/' + tag + text.substr(plus)));
}

/// Qt tags what it embeds of a font with a number that is another one in every run: they are counted as they are met.
void tagSubsets(QPDF& pdf)
{
    std::set<QPDFObjGen> known;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle resources = page.getAttribute("/Resources", false);
        QPDFObjectHandle fonts = resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle();
        if (!fonts.isDictionary()) continue;
        for (const std::string& key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (!font.isDictionary() || !known.insert(font.getObjGen()).second) continue;
            const std::string tag = subsetTag(known.size() - 1);
            std::vector<QPDFObjectHandle> parts{font};
            if (QPDFObjectHandle below = font.getKey("/DescendantFonts"); below.isArray())
                for (const QPDFObjectHandle& each : below.getArrayAsVector()) parts.push_back(each);
            for (QPDFObjectHandle& part : parts) {
                tagName(part, "/BaseFont", tag);
                if (part.isDictionary()) tagName(part.getKey("/FontDescriptor"), "/FontName", tag);
            }
        }
    }
}

} // namespace

QByteArray steadyPdf(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    try {
        QPDF file;
        file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        if (QPDFObjectHandle info = file.getTrailer().getKey("/Info"); info.isDictionary())
            info.removeKey("/CreationDate");
        tagSubsets(file);
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
