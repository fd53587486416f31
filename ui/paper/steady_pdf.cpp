#include "ui/paper/steady_pdf.h"

#include "core/base/error.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace ocop {

QByteArray steadyPdf(const QByteArray& pdf)
{
    try {
        QPDF file;
        file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        if (QPDFObjectHandle info = file.getTrailer().getKey("/Info"); info.isDictionary())
            info.removeKey("/CreationDate");
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
