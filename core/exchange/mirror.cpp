#include "core/exchange/mirror.h"

#include "core/formats/csv_writer.h"
#include "core/formats/whole_file.h"
#include "core/storage/attachment_store.h"
#include "core/storage/table_rows.h"

#include <QDir>

namespace ocop {
namespace {

/// How the records of each table are known, read once a table.
class KnownNames
{
public:
    explicit KnownNames(const Database& db) : m_db(db) {}

    /// By id; of the table a column names, empty for a column that names none.
    const QHash<QString, QString>& behind(const QString& table, const QString& column)
    {
        const QString target = tableNamed(m_db, table, column);
        const auto at = m_names.find(target);
        return (at != m_names.end() ? at : m_names.insert(target, namesIn(m_db, target))).value();
    }

private:
    const Database& m_db;
    QHash<QString, QHash<QString, QString>> m_names;
};

/// One table as a list: its own columns, each number of another record followed by how that one is known.
std::vector<QStringList> listOf(const Database& db, const QString& table, const MirrorWords& words, KnownNames& known)
{
    const QStringList columns = recordColumns(db, table);
    QStringList head;
    std::vector<QHash<QString, QString>> names;
    for (const QString& column : columns) {
        head << words.field(table, column);
        names.push_back(known.behind(table, column));
        if (!names.back().isEmpty()) head << words.nameOf.arg(head.last());
    }
    std::vector<QStringList> list{head};
    eachRecord(db, table, columns, [&](const QStringList& row) {
        QStringList line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line << (words.value ? words.value(table, columns.at(i), row.at(i)) : row.at(i));
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
        writeWholeFile(
            folder.filePath(QStringLiteral("%1-%2").arg(QString::number(each.id.value), safeFileName(each.name))),
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
    KnownNames known(db);
    QDir().mkpath(target.filePath(words.attachments));
    for (const QString& table : recordTables(db)) {
        const std::vector<QStringList> list = listOf(db, table, words, known);
        const QString kind = words.kind(table);
        const QString name = kind.isEmpty() ? table : QStringLiteral("%1 (%2)").arg(kind, table);
        writeWholeFile(target.filePath(safeFileName(name) + QStringLiteral(".csv")), csvOf(list));
        ++mirror.tables;
        mirror.records += qint64(list.size()) - 1;
    }
    mirrorFiles(book, QDir(target.filePath(words.attachments)), mirror);
    moment.commit();
    return mirror;
}

} // namespace ocop
