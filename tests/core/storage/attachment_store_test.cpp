#include "core/letters/letter_stores.h"
#include "core/storage/attachment_check.h"
#include "core/storage/attachment_store.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;
using ocop::test::testAct;

namespace {

Attachment attached(TempRegister& book, qint64 record, const QString& name, const QByteArray& content)
{
    WriteAct act(book->database(), testAct());
    const Attachment attachment = attachFile(book->attachments(), act, QStringLiteral("application_document"), record,
                                             name, content, QDate(2024, 8, 31));
    act.commit();
    return attachment;
}

QString writtenFile(const TempFolder& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QString refusalCode(const FileToAttach& file) { return file.refused ? file.refused->code : QString(); }

} // namespace

TEST_CASE("blobs come back byte for byte, also empty ones", "[storage][attachment]")
{
    TempRegister book;
    const Database& db = book->database();
    db.run(QStringLiteral("create table bytes (content blob not null) strict"));
    QByteArray every;
    for (int i = 0; i < 256; ++i) every.append(char(i));
    for (const QByteArray& content : {every, QByteArray(), QByteArray("\0", 1)}) {
        db.prepare(QStringLiteral("insert into bytes (content) values (:content)"))
            .bind(QStringLiteral(":content"), content)
            .run();
        Statement rows = db.prepare(QStringLiteral("select content from bytes order by rowid desc limit 1"));
        REQUIRE(rows.next());
        CHECK(rows.bytes(0) == content);
        CHECK_FALSE(rows.isNull(0));
    }
}

TEST_CASE("a file's content is kept once and read back as it was", "[attachment]")
{
    TempRegister book;
    const QByteArray scan("%PDF-1.4\0\x01\x02", 11);
    const Attachment first = attached(book, 1, QStringLiteral("phiếu đăng ký.pdf"), scan);
    const Attachment second = attached(book, 2, QStringLiteral("bản sao.pdf"), scan);
    attached(book, 2, QStringLiteral("khác.pdf"), "other");
    CHECK(first.hash == second.hash);
    CHECK(first.hash.size() == 64);
    CHECK(book->database().integer(QStringLiteral("select count(*) from file_content")) == 2);
    CHECK(contentOf(book->database(), second) == scan);
    const auto files = attachmentsOf(book->attachments(), QStringLiteral("application_document"), 2);
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == QStringLiteral("bản sao.pdf"));
    CHECK(files[0].size == 11);
    CHECK(attachmentsOf(book->attachments(), QStringLiteral("product"), 2).empty());
    CHECK(attachmentCounts(book->database(), QStringLiteral("application_document")).value(2) == 2);
}

TEST_CASE("attaching is undone and done again; the content stays", "[attachment]")
{
    TempRegister book;
    const Attachment file = attached(book, 1, QStringLiteral("a.pdf"), "abc");
    book->takeBack(book->undoable(test::testDesk)->id, testAct(ActKind::Undo));
    CHECK(attachmentsOf(book->attachments(), file.entity, 1).empty());
    CHECK(book->database().integer(QStringLiteral("select count(*) from file_content")) == 1);
    book->takeBack(book->redoable(test::testDesk)->id, testAct(ActKind::Redo));
    REQUIRE(attachmentsOf(book->attachments(), file.entity, 1).size() == 1);
    CHECK(contentOf(book->database(), file) == "abc");
}

TEST_CASE("content that changed on the disk is told, never shown", "[attachment]")
{
    TempRegister book;
    const Attachment file = attached(book, 1, QStringLiteral("a.pdf"), "abc");
    book->database().run(QStringLiteral("update file_content set content = x'00'"));
    try {
        contentOf(book->database(), file);
        FAIL("damaged content was given out");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Damaged);
        CHECK(error.detail() == QStringLiteral("a.pdf"));
    }
    Attachment gone = file;
    gone.hash = QString(64, u'0');
    CHECK_THROWS_AS(contentOf(book->database(), gone), Error);
}

TEST_CASE("the check of all files tells a changed and a lost content, and a file without its record", "[attachment]")
{
    TempRegister book;
    const Product tea = book.addProduct(QStringLiteral("Chè"), book.addSubject(QStringLiteral("Hộ Lan")).id);
    const auto faults = [&] {
        AttachmentCheck check(book->database());
        while (check.step()) {
        }
        std::vector<std::pair<AttachmentFault, QString>> told;
        for (const FaultyAttachment& each : check.faults()) told.push_back({each.fault, each.attachment.name});
        return told;
    };
    const auto attach = [&](const char* entity, qint64 id, const char* name, const QByteArray& content) {
        WriteAct act(book->database(), testAct(ActKind::Add));
        const Attachment file = attachFile(book->attachments(), act, QLatin1String(entity), id, QLatin1String(name),
                                           content, QDate(2024, 8, 31));
        act.commit();
        return file;
    };
    attach("product", tea.id.value, "a.pdf", "abc");
    const Attachment other = attach("product", tea.id.value, "b.pdf", "def");
    CHECK(faults().empty());
    attach("product", 4711, "c.pdf", "abc");
    REQUIRE(faults().size() == 1);
    CHECK(faults()[0] == std::pair(AttachmentFault::RecordGone, QStringLiteral("c.pdf")));
    book->database().run(QStringLiteral("update file_content set content = x'00' where hash = '%1'").arg(other.hash));
    REQUIRE(faults().size() == 2);
    CHECK(faults()[1] == std::pair(AttachmentFault::ContentChanged, QStringLiteral("b.pdf")));
}

TEST_CASE("the file of a deleted record is no fault, and taking the deletion back brings it back", "[attachment]")
{
    TempRegister book;
    const Product tea = book.addProduct(QStringLiteral("Chè"), book.addSubject(QStringLiteral("Hộ Lan")).id);
    WriteAct adding(book->database(), testAct(ActKind::Add));
    attachFile(book->attachments(), adding, QStringLiteral("product"), tea.id.value, QStringLiteral("a.pdf"), "abc",
               QDate(2024, 8, 31));
    Letter letter;
    letter.recipient = QStringLiteral("Hộ Lan");
    letter.draftedOn = QDate(2024, 8, 31);
    book->stores<LetterStores>().letters.add(adding, letter);
    attachFile(book->attachments(), adding, QStringLiteral("letter"), letter.id.value, QStringLiteral("b.pdf"), "def",
               QDate(2024, 8, 31));
    adding.commit();
    const auto faults = [&] {
        AttachmentCheck check(book->database());
        while (check.step()) {
        }
        return check.faults().size();
    };
    CHECK(faults() == 0);
    WriteAct deleting(book->database(), testAct(ActKind::Delete));
    book->products().remove(deleting, tea.id);
    deleting.commit();
    CHECK(faults() == 0);
    book->takeBack(book->history().acts(1).front().id, testAct(ActKind::Undo));
    const auto files = attachmentsOf(book->attachments(), QStringLiteral("product"), tea.id.value);
    REQUIRE(files.size() == 1);
    CHECK(contentOf(book->database(), files.front()) == "abc");
    CHECK(faults() == 0);
}

TEST_CASE("files that cannot be attached say why", "[attachment]")
{
    TempFolder folder;
    CHECK(refusalCode(readFileToAttach(writtenFile(folder, QStringLiteral("trống.pdf"), {}))) ==
          QLatin1String("fileEmpty"));
    CHECK(refusalCode(readFileToAttach(folder.file(QStringLiteral("không có.pdf")))) == QLatin1String("fileNotThere"));
    CHECK(refusalCode(readFileToAttach(folder.path())) == QLatin1String("fileNoFile"));
    CHECK(refusalCode(readFileToAttach(QStringLiteral("/dev/zero"))) == QLatin1String("fileNoFile"));
    CHECK(refusalCode(readFileToAttach({})) == QLatin1String("fileNotThere"));

    QFile huge(folder.file(QStringLiteral("lớn.pdf")));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(largestAttachment + 1));
    huge.close();
    const FileToAttach large = readFileToAttach(huge.fileName());
    CHECK(refusalCode(large) == QLatin1String("fileTooLarge"));
    CHECK(large.refused->args == QStringList{QStringLiteral("lớn.pdf"), QStringLiteral("25,0"), QStringLiteral("25")});
    CHECK(large.content.isEmpty());

    const QString locked = writtenFile(folder, QStringLiteral("khóa.pdf"), "abc");
    QFile::setPermissions(locked, {});
    QFile probe(locked);
    if (!probe.open(QIODevice::ReadOnly)) // the administrator reads everything
        CHECK(refusalCode(readFileToAttach(locked)) == QLatin1String("fileUnreadable"));

    const FileToAttach good = readFileToAttach(writtenFile(folder, QStringLiteral("phiếu.pdf"), "abc"));
    CHECK_FALSE(good.refused);
    CHECK(good.name == QStringLiteral("phiếu.pdf"));
    CHECK(good.content == "abc");

    TempRegister book;
    WriteAct act(book->database(), testAct());
    CHECK_THROWS_AS(attachFile(book->attachments(), act, QStringLiteral("x"), 1, QStringLiteral("a"), {}, {}), Error);
    CHECK_THROWS_AS(attachFile(book->attachments(), act, QStringLiteral("x"), 1, QStringLiteral("a"),
                               QByteArray(int(largestAttachment) + 1, 'x'), {}),
                    Error);
}

TEST_CASE("names of attached files are safe on every disk and show what they are", "[attachment]")
{
    const struct
    {
        QString given;
        QString safe;
    } table[] = {{QStringLiteral("phiếu đăng ký.pdf"), QStringLiteral("phiếu đăng ký.pdf")},
                 {QStringLiteral("../../etc/passwd"), QStringLiteral("_.._etc_passwd")},
                 {QStringLiteral("C:\\a\\b.pdf"), QStringLiteral("C__a_b.pdf")},
                 {QStringLiteral("anh\u202Egpj.exe"), QStringLiteral("anhgpj.exe")},
                 {QStringLiteral("a\nb\tc.pdf"), QStringLiteral("a_b_c.pdf")},
                 {QStringLiteral("  .bashrc  "), QStringLiteral("bashrc")},
                 {QStringLiteral("..."), QStringLiteral("tep-dinh-kem")},
                 {QStringLiteral("///"), QStringLiteral("tep-dinh-kem")},
                 {QString(), QStringLiteral("tep-dinh-kem")},
                 {QStringLiteral("\u200B\u2066"), QStringLiteral("tep-dinh-kem")}};
    for (const auto& each : table) {
        INFO(each.given.toStdString());
        CHECK(safeFileName(each.given) == each.safe);
        CHECK(safeFileName(each.safe) == each.safe);
    }
    const QString longest = safeFileName(QString(400, u'ư') + QStringLiteral(".pdf"));
    CHECK(longest.size() == 120);
    CHECK(longest.endsWith(QStringLiteral("ư.pdf")));
}

TEST_CASE("what the desktop would run is known by its ending or its beginning")
{
    for (const char* name : {"xem.desktop", "chay.SH", "setup.exe", "a.pdf.bat", "b.jar", "c.appimage"})
        CHECK(isRunnable(QLatin1String(name), "x"));
    CHECK(isRunnable(QStringLiteral("anh.jpg"), QByteArray("\x7f"
                                                           "ELF\2",
                                                           5)));
    CHECK(isRunnable(QStringLiteral("thu"), "#!/bin/sh\nrm -rf ~"));
    CHECK(isRunnable(QStringLiteral("thu.txt"), "\n[Desktop Entry]\nExec=sh"));
    for (const char* name : {"qd.pdf", "anh.jpg", "ds.xlsx", "thu.docx", "ghi.txt", "khong-duoi"})
        CHECK_FALSE(isRunnable(QLatin1String(name), "%PDF-1.7"));
}
