#pragma once

#include "core/formats/xls/little_endian.h"

#include <QString>

#include <vector>

namespace ocop {

/// The kinds of records that are read of an old Excel file.
namespace xls {
enum Type {
    Formula = 0x06,
    End = 0x0A,
    Date1904 = 0x22,
    FilePass = 0x2F,
    Font = 0x31,
    Continue = 0x3C,
    ColumnInfo = 0x7D,
    SheetEntry = 0x85,
    MultipleRk = 0xBD,
    RichString = 0xD6,
    CellFormat = 0xE0,
    MergedCells = 0xE5,
    SharedStrings = 0xFC,
    LabelShared = 0xFD,
    Number = 0x203,
    Label = 0x204,
    BoolOrError = 0x205,
    FormulaText = 0x207,
    Row = 0x208,
    Rk = 0x27E,
    NumberFormat = 0x41E,
    Begin = 0x809
};
}

/// The records of an old Excel file, one after the other.
class XlsRecords
{
public:
    XlsRecords(const QByteArray& stream, qsizetype at) : m_stream(stream), m_next(at) {}

    /// Goes to the next one; false where the stream ends. Throws Error: Damaged when it ends inside one.
    bool next();
    int type() const { return m_type; }
    QByteArrayView data() const { return m_data; }
    /// The data of this record and of those that continue it, which are then behind.
    std::vector<QByteArrayView> dataWithMore();

private:
    const QByteArray& m_stream;
    qsizetype m_next;
    int m_type = 0;
    QByteArrayView m_data;
};

/// Reads texts from the data of a record and of those that continue it. Throws Error: Damaged at their end.
class XlsTexts
{
public:
    explicit XlsTexts(std::vector<QByteArrayView> parts) : m_parts(std::move(parts)) {}

    bool atEnd();
    quint8 byte();
    quint16 word();
    quint32 longWord();
    /// A text with its length before it, in one byte or two.
    QString text(bool shortLength = false);

private:
    void skip(qint64 count);
    QString characters(int count, bool wide);

    std::vector<QByteArrayView> m_parts;
    size_t m_part = 0;
    qsizetype m_at = 0;
};

} // namespace ocop
