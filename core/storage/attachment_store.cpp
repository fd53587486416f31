#include "core/storage/attachment_store.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ocop {
namespace {

constexpr int longestFileName = 120;
constexpr int longestEnding = 12;

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Bytes as whole and tenth megabytes, "30,4".
QString megabytes(qint64 bytes)
{
    const qint64 tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024);
    return QStringLiteral("%1,%2").arg(QString::number(tenths / 10), QString::number(tenths % 10));
}

Finding refusal(const char* code, const QStringList& args)
{
    return {Severity::Error, QStringLiteral("file"), QLatin1String(code), args};
}

std::optional<Finding> sizeRefusal(const QString& name, qint64 size)
{
    if (size <= 0) return refusal("fileEmpty", {name});
    if (size > largestAttachment)
        return refusal("fileTooLarge", {name, megabytes(size), QString::number(largestAttachment / (1024 * 1024))});
    return std::nullopt;
}

/// Signs that no file system wants in a name, and those that make a name look like another.
bool isUnsafe(QChar c)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    return forbidden.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString safeFileName(const QString& name)
{
    QString result;
    // cleaned() would drop what is unsafe without a trace; a slash should still part two words.
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool invisible = c.category() == QChar::Other_Format;
        if (!invisible) result += isUnsafe(c) ? QChar(u'_') : c;
    }
    result = cleaned(result);
    while (result.startsWith(u'.') || result.startsWith(u' ')) result.remove(0, 1);
    while (result.endsWith(u'.') || result.endsWith(u' ')) result.chop(1);
    if (result.size() > longestFileName) {
        const qsizetype dot = result.lastIndexOf(u'.');
        const QString ending = dot > 0 && result.size() - dot <= longestEnding ? result.mid(dot) : QString();
        result = result.left(longestFileName - ending.size());
        if (result.back().isHighSurrogate()) result.chop(1);
        result += ending;
    }
    if (result.count(u'_') == result.size()) return QStringLiteral("tep-dinh-kem");
    return result;
}

FileToAttach checkedToAttach(const QString& name, const QByteArray& content)
{
    const QString safe = safeFileName(name);
    return {safe, content, sizeRefusal(safe, content.size())};
}

FileToAttach readFileToAttach(const QString& path)
{
    const QFileInfo info(path);
    const QString name = safeFileName(info.fileName().isEmpty() ? path : info.fileName());
    if (!info.exists()) return {name, {}, refusal("fileNotThere", {name})};
    // A device or a pipe would never end.
    if (!info.isFile()) return {name, {}, refusal("fileNoFile", {name})};
    if (const auto refused = sizeRefusal(name, info.size())) return {name, {}, refused};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {name, {}, refusal("fileUnreadable", {name})};
    QByteArray content = file.read(largestAttachment + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError) return {name, {}, refusal("fileUnreadable", {name})};
    const auto refused = sizeRefusal(name, content.size());
    return {name, refused ? QByteArray() : std::move(content), refused};
}

Attachment attachFile(Store<Attachment>& store, WriteAct& act, const QString& entity, qint64 recordId,
                      const QString& name, const QByteArray& content, QDate addedOn, const QString& note)
{
    if (content.isEmpty()) throw Error(ErrorKind::BadInput, safeFileName(name));
    if (content.size() > largestAttachment) throw Error(ErrorKind::TooLarge, safeFileName(name));
    Attachment attachment;
    attachment.entity = entity;
    attachment.recordId = recordId;
    attachment.hash = hashOf(content);
    attachment.name = safeFileName(name);
    attachment.size = content.size();
    attachment.addedOn = addedOn;
    attachment.note = cleaned(note);
    Statement known = act.database().prepare(QStringLiteral("select 1 from file_content where hash = :hash"));
    if (!known.bind(QStringLiteral(":hash"), attachment.hash).next())
        act.database()
            .prepare(QStringLiteral("insert into file_content (hash, size, content) values (:hash, :size, :content)"))
            .bind(QStringLiteral(":hash"), attachment.hash)
            .bind(QStringLiteral(":size"), qint64(content.size()))
            .bind(QStringLiteral(":content"), content)
            .run();
    store.add(act, attachment);
    return attachment;
}

std::vector<Attachment> attachmentsOf(const Store<Attachment>& store, const QString& entity, qint64 recordId)
{
    std::vector<Attachment> found = store.where(Attachment::Field::recordId, recordId);
    std::erase_if(found, [&](const Attachment& each) { return each.entity != entity; });
    return found;
}

QHash<qint64, int> attachmentCounts(const Database& db, const QString& entity)
{
    Statement rows = db.prepare(QStringLiteral(
        "select record_id, count(*) from attachment where entity = :entity and deleted = 0 group by record_id"));
    rows.bind(QStringLiteral(":entity"), entity);
    QHash<qint64, int> counts;
    while (rows.next()) counts.insert(rows.integer(0), int(rows.integer(1)));
    return counts;
}

QByteArray storedContent(const Database& db, const QString& hash)
{
    Statement rows = db.prepare(QStringLiteral("select content from file_content where hash = :hash"));
    rows.bind(QStringLiteral(":hash"), hash);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

bool isIntact(const QByteArray& content, const QString& hash) { return hashOf(content) == hash; }

QByteArray contentOf(const Database& db, const Attachment& attachment)
{
    QByteArray content = storedContent(db, attachment.hash);
    if (content.isNull()) throw Error(ErrorKind::NotFound, attachment.name);
    if (!isIntact(content, attachment.hash)) throw Error(ErrorKind::Damaged, attachment.name);
    return content;
}

QString productPhotoNote() { return QStringLiteral("Ảnh sản phẩm"); }

bool isPicture(const Attachment& attachment)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                     QStringLiteral("webp")};
    return endings.contains(attachment.name.section(u'.', -1).toLower());
}

const Attachment* photoOf(const std::vector<Attachment>& files)
{
    const Attachment* first = nullptr;
    for (const Attachment& each : files) {
        if (!isPicture(each)) continue;
        if (each.note == productPhotoNote()) return &each;
        if (!first) first = &each;
    }
    return first;
}

QByteArray photoFile(const Store<Attachment>& store, const Database& db, ProductId product)
{
    const std::vector<Attachment> files = attachmentsOf(store, QStringLiteral("product"), product.value);
    const Attachment* photo = photoOf(files);
    return photo ? storedContent(db, photo->hash) : QByteArray();
}

void choosePhoto(Store<Attachment>& store, WriteAct& act, const Attachment& photo)
{
    std::vector<Attachment> all = attachmentsOf(store, photo.entity, photo.recordId);
    if (std::none_of(all.begin(), all.end(), [&](const Attachment& each) { return each.id == photo.id; }))
        throw Error(ErrorKind::NotFound, photo.name);
    for (Attachment& each : all) {
        const bool chosen = each.id == photo.id;
        if (chosen == (each.note == productPhotoNote())) continue;
        each.note = chosen ? productPhotoNote() : QString();
        store.save(act, each);
    }
}

} // namespace ocop
