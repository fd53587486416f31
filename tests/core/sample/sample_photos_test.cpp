// The drawn pictures of the sample: whose they are, that they are small, and that they are PNG files.
#include "core/office/open_register.h"
#include "core/sample/sample_motifs.h"
#include "core/sample/sample_register.h"

#include "core/register/snapshot.h"
#include "core/storage/attachment_store.h"
#include "tests/support/register_support.h"

#include <QSet>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

/// The check number of PNG bit by bit, as the format's text tells it.
quint32 slowCrc(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
    }
    return ~crc;
}

quint32 numberAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

/// Walks the parts of a PNG file; their names in order.
QByteArrayList partsOf(const QByteArray& png)
{
    REQUIRE(png.startsWith("\x89PNG\r\n\x1a\n"));
    QByteArrayList names;
    for (qsizetype at = 8; at < png.size();) {
        const qsizetype length = numberAt(png, at);
        REQUIRE(at + 12 + length <= png.size());
        names << png.mid(at + 4, 4);
        CHECK(numberAt(png, at + 8 + length) == slowCrc(png.mid(at + 4, length + 4)));
        at += 12 + length;
    }
    return names;
}

} // namespace

TEST_CASE("every motif is a small PNG file of its own, the same every time", "[sample]")
{
    QSet<QByteArray> all;
    for (const QString& motif : motifs()) {
        INFO(motif.toStdString());
        const QByteArray png = motifPicture(motif, 0);
        CHECK(png.size() < 10'000);
        CHECK(partsOf(png) == QByteArrayList{"IHDR", "PLTE", "IDAT", "IEND"});
        CHECK(png == motifPicture(motif, motifVariants));
        all.insert(png);
    }
    CHECK(all.size() == motifs().size());
    CHECK(all.size() > 20);
}

TEST_CASE("products of four stars and every third of the rest have a picture in the sample", "[sample]")
{
    test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
    const Snapshot snapshot = Snapshot::load(*book);
    for (const QDate day : {QDate(2024, 8, 31), QDate(2026, 11, 30)}) {
        int shown = 0, bare = 0;
        for (const Product& product : snapshot.products()) {
            const Standing now = standingOn(snapshot.certificatesOf(product.id), day, 90);
            if (!now.inForce()) continue;
            const bool has = !photoFile(book->attachments(), book->database(), product.id).isEmpty();
            if (now.stars() >= 4) CHECK(has);
            ++(has ? shown : bare);
        }
        CHECK(shown > 80);
        CHECK(bare > 80);
    }
    for (const Attachment& each : book->attachments().all()) {
        if (each.note != productPhotoNote()) continue;
        CHECK(isIntact(contentOf(book->database(), each), each.hash));
        CHECK(each.addedOn.isValid());
    }
}
