#include "core/exchange/mirror.h"

#include "core/base/part_file.h"
#include "core/formats/csv_writer.h"
#include "core/storage/attachment_store.h"
#include "core/storage/table_rows.h"

#include <QDir>

namespace ocop {
namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    PartFile part(path);
    part.write(bytes);
    part.keep(PartFile::Over::Replace);
}

/// One table as a list: its own columns, each number of another record followed by how that one is known.
std::vector<QStringList> listOf(const Database& db, const QString& table, const MirrorWords& words)
{
    const QStringList columns = recordColumns(db, table);
    QStringList head;
    std::vector<QHash<QString, QString>> names;
    for (const QString& column : columns) {
        head << words.field(table, column);
        names.push_back(namesBehind(db, table, column));
        if (!names.back().isEmpty()) head << words.nameOf.arg(head.last());
    }
    std::vector<QStringList> list{head};
    eachRecord(db, table, columns, [&](const QStringList& row) {
        QStringList line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line << row.at(i);
            if (!names[size_t(i)].isEmpty()) line << names[size_t(i)].value(row.at(i));
        }
        list.push_back(line);
    });
    return list;
}

void mirrorFiles(Register& book, const QDir& folder, Mirror& mirror)
{
    for (const Attachment& each : book.attachments().all()) {
        if (each.deleted) continue;
        const QByteArray content = storedContent(book.database(), each.hash);
        if (content.isEmpty() && each.size > 0) {
            mirror.missing << each.name;
            continue;
        }
        // The number keeps two files of one name apart and is the one in the list.
        writeFile(folder.filePath(QStringLiteral("%1-%2").arg(QString::number(each.id.value), safeFileName(each.name))),
                  content);
        ++mirror.files;
    }
}

} // namespace

Mirror mirrorRegister(Register& book, const QString& folder, const MirrorWords& words)
{
    const QDir target(folder);
    Mirror mirror;
    const Database& db = book.database();
    Transaction moment(db, Transaction::Kind::Reading);
    for (const QString& table : recordTables(db)) {
        const std::vector<QStringList> list = listOf(db, table, words);
        const QString kind = words.kind(table);
        const QString name = kind.isEmpty() ? table : QStringLiteral("%1 (%2)").arg(kind, table);
        writeFile(target.filePath(safeFileName(name) + QStringLiteral(".csv")), csvOf(list));
        ++mirror.tables;
        mirror.records += qint64(list.size()) - 1;
    }
    mirrorFiles(book, QDir(target.filePath(words.attachments)), mirror);
    moment.commit();
    return mirror;
}

} // namespace ocop
