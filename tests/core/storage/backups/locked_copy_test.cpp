// Backups behind a password: opened by it alone, and what is cut, changed or of a later program says so.
#include "core/storage/backups/locked_copy.h"

#include "core/base/error.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/drill.h"
#include "core/storage/backups/restore.h"
#include "core/storage/backups/second_place.h"
#include "core/storage/file/identity.h"
#include "core/storage/file/register_header.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;

namespace {

const QString password = QStringLiteral("Cá chuồn 1975");
constexpr LockCost cheap{1, 1 << 20};
const BackupNote lockedNote{QDateTime(QDate(2024, 8, 31), QTime(8, 0)), QStringLiteral("Lê Thị Hạnh"),
                            BackupWhy::Closing};

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// "locked|wrong" …; empty when it opens.
QString openingRefusal(const QString& path, const QString& typed = password)
{
    try {
        const ReadableBackup opened(path, typed);
        return {};
    } catch (const Error& error) {
        return error.detail().section(u'|', 0, 1);
    }
}

/// A register with a finished backup, and the same behind a password.
struct Locked : TempRegister
{
    Locked()
    {
        addSubject(QStringLiteral("Hộ Trần Thị Bé"));
        plain = BackupShelf(folder().file(QStringLiteral("ở đây"))).add((*this)->database(), lockedNote);
        drive = folder().file(QStringLiteral("USB"));
        QDir().mkpath(drive);
        place.emplace(drive);
        place->claim();
        locked = place->addLocked((*this)->database(), plain, lockedNote, lock);
    }
    QString plain;
    QString drive;
    std::optional<SecondPlace> place;
    CopyLock lock = CopyLock::make(password, cheap);
    QString locked;
};

} // namespace

TEST_CASE("a protected backup is opened by its password and tells nothing without", "[backup]")
{
    Locked book;
    CHECK(QFileInfo(book.locked).fileName() == QStringLiteral("so-20240831-080000.khoa"));
    CHECK(QDir(book.drive).entryList({QStringLiteral("*.part*"), QStringLiteral("*.db")}).isEmpty());
    const QByteArray bytes = bytesIn(book.locked);
    // Long enough that random bytes do not spell them: three bytes stand in one closed copy of thirty.
    const QByteArray open = bytesIn(book.plain);
    for (const char* said : {"SQLite format 3", "Hộ Trần Thị Bé", "subject"}) {
        CHECK(open.contains(said));
        CHECK_FALSE(bytes.contains(said));
    }
    CHECK_FALSE(bytes.contains(lockedNote.who.toUtf8()));
    CHECK_FALSE(bytes.contains(book.folder().path().toUtf8()));
    QString opened;
    {
        const ReadableBackup backup(book.locked, password);
        opened = backup.path();
        CHECK(bytesIn(opened) == bytesIn(book.plain));
        CHECK((QFile::permissions(opened) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    }
    CHECK_FALSE(QFileInfo::exists(opened)); // nothing readable is left behind
    CHECK(openingRefusal(book.locked, QStringLiteral("cá chuồn 1975")) == QStringLiteral("locked|wrong"));
    CHECK(openingRefusal(book.locked, {}) == QStringLiteral("locked|needs"));
    // Typed with another input method.
    CHECK(openingRefusal(book.locked, password.normalized(QString::NormalizationForm_D)).isEmpty());
    CHECK_THROWS_AS(RegisterHeader::read(book.locked), Error);
    // Two copies of the same are not alike.
    const QString twin = book.place->addLocked(book->database(), book.plain, lockedNote, book.lock);
    CHECK(bytesIn(twin).right(1000) != bytes.right(1000));
    CHECK(ReadableBackup(book.plain).path() == book.plain);
}

TEST_CASE("a desk keeps what closes a copy, not what opens it", "[backup]")
{
    const CopyLock lock = CopyLock::make(password, cheap);
    const auto kept = CopyLock::of(lock.text());
    REQUIRE(kept);
    CHECK(kept->publicKey == lock.publicKey);
    Secret<CopyLock::keySize> key;
    CHECK(kept->open(password, key));
    CHECK_FALSE(kept->open(QStringLiteral("Cá chuồn 1976"), key));
    CHECK(CopyLock::make(password, cheap).publicKey != lock.publicKey); // salted
    for (const char* text : {"", "1:2", "2:1:1048576:AA==:AA==", "1:1:1048576:AA==:AA==", "1:99:1:a:b"})
        CHECK_FALSE(CopyLock::of(QLatin1String(text)));
    CHECK_FALSE(CopyLock::of(
        QStringLiteral("1:1:99999999999999:%1:%2")
            .arg(QString::fromLatin1(lock.salt.toBase64()), QString::fromLatin1(lock.publicKey.toBase64()))));
}

TEST_CASE("a protected backup that is cut, changed anywhere or of a later program says which", "[backup]")
{
    Locked book;
    const QByteArray whole = bytesIn(book.locked);
    const auto with = [&](const QByteArray& bytes) {
        putBytes(book.locked, bytes);
        return openingRefusal(book.locked);
    };
    const QString cut = QStringLiteral("locked|cut");
    const QString changed = QStringLiteral("locked|changed");
    for (const qsizetype left : {qsizetype(12), qsizetype(150), whole.size() / 2, whole.size() - 1}) {
        INFO(left);
        CHECK(with(whole.left(left)) == cut);
    }
    CHECK(with(whole + 'x') == changed);
    const auto flipped = [&](qsizetype at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes.at(at) ^ 1);
        return bytes;
    };
    // Salt, public key, sealed key, stream, label, sum, first and last chunk.
    for (const qsizetype at : {40, 60, 100, 160, 200, 420}) CHECK(with(flipped(at)) == changed);
    for (const qsizetype at : {whole.size() / 2, whole.size() - 1}) CHECK(with(flipped(at)) == changed);
    QByteArray later = whole;
    later[11] = 2;
    CHECK(with(later) == QStringLiteral("locked|version"));
    // Two whole chunks that changed places.
    constexpr qsizetype chunk = 64 * 1024 + 17;
    const auto head = qsizetype(qFromBigEndian<quint32>(whole.constData() + 12));
    REQUIRE(whole.size() > head + 2 * chunk);
    const QByteArray turned = whole.left(head) + whole.mid(head + chunk, chunk) + whole.mid(head, chunk);
    CHECK(with(turned + whole.mid(head + 2 * chunk)) == changed);
    CHECK(with(whole).isEmpty());
}

TEST_CASE("what can still be opened of a protected backup that was cut is given to be rescued", "[backup]")
{
    Locked book;
    const QByteArray whole = bytesIn(book.locked);
    putBytes(book.locked, whole.left(whole.size() / 2));
    const ReadableBackup backup(book.locked, password, ReadableBackup::Take::WhatIsThere);
    const QByteArray saved = bytesIn(backup.path());
    CHECK(saved.size() > 64 * 1024);
    CHECK(bytesIn(book.plain).startsWith(saved));
}

TEST_CASE("protected backups are listed by label, thinned as the others, restored and practised with", "[backup]")
{
    Locked book;
    const BackupShelf shelf(book.drive);
    const std::vector<KnownBackup> known = shelf.known(book->database());
    REQUIRE(known.size() == 1);
    const Backup& backup = known.front().backup;
    CHECK(backup.isLocked);
    CHECK(backup.note.at == lockedNote.at);
    CHECK(backup.note.why == BackupWhy::Closing);
    CHECK(backup.note.who.isEmpty());
    CHECK(backup.identity == registerIdentity(book->database()));
    CHECK(backup.isOfFile(book.path()));
    CHECK(shelf.knownOfFile(book.path()).size() == 1);
    CHECK(shelf.last(book->database()) == lockedNote.at);
    for (const int month : {40, 41, 42, 43, 44}) {
        BackupNote note = lockedNote;
        note.at = note.at.addMonths(month);
        book.place->addLocked(book->database(), book.plain, note, book.lock);
    }
    CHECK(shelf.known(book->database()).size() == 5);
    const ReadableBackup opened(shelf.known(book->database()).front().backup.path, password);
    const ActInfo info = test::testAct(ActKind::Setting, QStringLiteral("Khôi phục"));
    CHECK(drill(opened.path(), info).result == DrillResult::Sound);
    const TempFolder elsewhere;
    const QString restored = elsewhere.file(QStringLiteral("sổ.db"));
    restoreBackup(opened.path(), restored, info);
    CHECK(Database::open(restored, Database::Mode::ReadOnlyUntouched)
              .integer(QStringLiteral("select count(*) from subject")) == 1);
}
