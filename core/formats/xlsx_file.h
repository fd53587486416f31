#pragma once

#include "core/formats/xlsx_sheet.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>

struct lxw_workbook;
struct lxw_format;

namespace ocop {

/// A workbook being written, in a folder of its own until it is saved.
class XlsxFile
{
public:
    /// Throws Error{WriteFailed}.
    XlsxFile();
    ~XlsxFile();

    /// The file carries the day instead of the time of writing: the same content gives the same bytes.
    void setProperties(const QString& title, const QString& author, const QString& subject, QDate created);
    /// A sheet with that name, made one that Excel takes (31 characters, none of []:*?/\, no apostrophe) and not used
    /// yet. It lives as long as the file. Throws Error{WriteFailed}.
    XlsxSheet addSheet(const QString& wantedName);
    /// Writes the workbook whole or not at all; nothing may be added afterwards. Throws Error{WriteFailed}.
    void save(const QString& path);

private:
    friend class XlsxSheet;
    struct WorkbookFree
    {
        void operator()(lxw_workbook* workbook) const;
    };

    /// The workbook's format for a style, made once.
    lxw_format* format(const XlsxStyle& style);

    QTemporaryDir m_folder;
    QString m_scratch; ///< the workbook's file in the folder
    QByteArray m_folderName; ///< kept for libxlsxwriter
    std::unique_ptr<lxw_workbook, WorkbookFree> m_workbook;
    std::map<XlsxStyle, lxw_format*> m_formats;
    QStringList m_names;
};

} // namespace ocop
