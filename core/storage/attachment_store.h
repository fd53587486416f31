#pragma once

#include "core/base/finding.h"
#include "core/storage/attachment.h"
#include "core/storage/store.h"

namespace ocop {

/// The largest file the register takes: a scan of a whole dossier; everything larger makes backups slow.
inline constexpr qint64 largestAttachment = 25 * 1024 * 1024;

/// A file about to be attached: its content, or why it cannot be ("fileEmpty", "fileTooLarge", …; args are the name
/// and, for fileTooLarge, its size and the limit in MB).
struct FileToAttach
{
    QString name;
    QByteArray content;
    std::optional<Finding> refused;
};

/// Reads a file a person chose. Never throws; `refused` says what is wrong with it.
FileToAttach readFileToAttach(const QString& path);
/// The same checks for content that is in no file (a picture from the clipboard).
FileToAttach checkedToAttach(const QString& name, const QByteArray& content);

/// A name any file system takes and that shows what it is: no folders, no control characters and none that turn the
/// direction of writing, at most 120 letters with its ending kept. Never empty.
QString safeFileName(const QString& name);

/// Attaches content to a record; the content is kept once however often it is attached. Throws Error{TooLarge} and
/// Error{BadInput} for what readFileToAttach() refuses.
Attachment attachFile(Store<Attachment>& store, WriteAct& act, const QString& entity, qint64 recordId,
                      const QString& name, const QByteArray& content, QDate addedOn, const QString& note = {});

/// The files of a record, in the order they were added.
std::vector<Attachment> attachmentsOf(const Store<Attachment>& store, const QString& entity, qint64 recordId);
/// How many files each record of a kind has.
QHash<qint64, int> attachmentCounts(const Database& db, const QString& entity);

/// The content of an attached file. Throws Error{NotFound}; Error{Damaged} naming the file when the content is not
/// what was stored.
QByteArray contentOf(const Database& db, const Attachment& attachment);
/// The content as it lies in the register, not compared with its hash; nothing when it is not there.
QByteArray storedContent(const Database& db, const QString& hash);
/// Whether a content is the one that was stored under the hash.
bool isIntact(const QByteArray& content, const QString& hash);

/// The note that makes a picture the one that stands for its product.
QString productPhotoNote();
/// By its ending: PNG, JPEG or WebP.
bool isPicture(const Attachment& attachment);
/// The picture that stands for a record: the one with the note, else the first; none without pictures.
const Attachment* photoOf(const std::vector<Attachment>& files);
/// The picture that stands for a product, as its file; nothing without one or when it cannot be read.
QByteArray photoFile(const Store<Attachment>& store, const Database& db, ProductId product);
/// Makes `photo` the one of its record; the note of the former one is emptied. Throws Error{NotFound} when it was removed.
void choosePhoto(Store<Attachment>& store, WriteAct& act, const Attachment& photo);

} // namespace ocop
