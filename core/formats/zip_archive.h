#pragma once

#include "core/formats/workbook.h"

#include <QBuffer>
#include <QHash>
#include <QIODevice>

#include <memory>

namespace ocop {

/// The parts of a zip file held in memory, with every limit watched while reading.
class ZipArchive
{
public:
    /// Throws Error Damaged (no zip, truncated) or TooLarge (too many entries).
    ZipArchive(const QByteArray& bytes, const WorkbookLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names are compared without case and leading slash, as office programs do.
    bool contains(const QString& name) const;
    /// A part as an open sequential device; it must be destroyed before the next one is opened. Throws Damaged
    /// when there is none, it is encrypted or packed in an unknown way, TooLarge when its declared size is.
    std::unique_ptr<class ZipPart> open(const QString& name);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    WorkbookLimits m_limits;
};

/// One part being inflated. Reading past the limit or over damage stops the stream; finish() says why.
class ZipPart : public QIODevice
{
public:
    ZipPart(void* zip, QString name, const WorkbookLimits& limits, qint64 packedBytes);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    /// Reads what is left, checks the CRC. Throws Damaged or TooLarge.
    void finish();
    /// Throws the trouble met so far, if any.
    void throwTrouble() const;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    enum class Trouble { None, Damaged, TooLarge };
    void* m_zip;
    QString m_name;
    qint64 m_limit;
    qint64 m_read = 0;
    bool m_closed = false;
    Trouble m_trouble = Trouble::None;
};

} // namespace ocop
