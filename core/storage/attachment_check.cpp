#include "core/storage/attachment_check.h"

#include <QSet>

namespace ocop {

bool isRunnable(const QString& name, const QByteArray& content)
{
    static const QSet<QString> endings = {
        QStringLiteral("desktop"), QStringLiteral("sh"),  QStringLiteral("bash"),       QStringLiteral("run"),
        QStringLiteral("bin"),     QStringLiteral("exe"), QStringLiteral("com"),        QStringLiteral("bat"),
        QStringLiteral("cmd"),     QStringLiteral("msi"), QStringLiteral("scr"),        QStringLiteral("pif"),
        QStringLiteral("ps1"),     QStringLiteral("vbs"), QStringLiteral("vbe"),        QStringLiteral("js"),
        QStringLiteral("jse"),     QStringLiteral("wsf"), QStringLiteral("wsh"),        QStringLiteral("hta"),
        QStringLiteral("lnk"),     QStringLiteral("reg"), QStringLiteral("cpl"),        QStringLiteral("jar"),
        QStringLiteral("py"),      QStringLiteral("pl"),  QStringLiteral("rb"),         QStringLiteral("appimage"),
        QStringLiteral("deb"),     QStringLiteral("rpm"), QStringLiteral("flatpakref"), QStringLiteral("jnlp"),
        QStringLiteral("url"),     QStringLiteral("app"), QStringLiteral("command"),    QStringLiteral("csh"),
        QStringLiteral("zsh"),     QStringLiteral("ksh"), QStringLiteral("snap"),       QStringLiteral("kdelnk")};
    const QByteArray head = content.left(64).trimmed();
    return endings.contains(name.section(u'.', -1).toLower()) ||
           content.startsWith("\x7f"
                              "ELF") ||
           content.startsWith("MZ") || head.startsWith("#!") || head.startsWith("[Desktop Entry]");
}

AttachmentCheck::AttachmentCheck(const Database& db) : m_db(db), m_files(Store<Attachment>(db).all())
{
    QSet<QString> known;
    for (const Attachment& file : m_files) {
        if (known.contains(file.hash)) continue;
        known.insert(file.hash);
        m_hashes << file.hash;
    }
    // A record that was deleted is still there, its files with it: taking the deletion back brings them back.
    Statement orphans = db.prepare(QStringLiteral(
        "select id from attachment a where deleted = 0 "
        "and not exists (select 1 from subject r where a.entity = 'subject' and r.id = a.record_id) "
        "and not exists (select 1 from product r where a.entity = 'product' and r.id = a.record_id) "
        "and not exists (select 1 from certificate r where a.entity = 'certificate' and r.id = a.record_id) "
        "and not exists (select 1 from decision r where a.entity = 'decision' and r.id = a.record_id) "
        "and not exists (select 1 from letter r where a.entity = 'letter' and r.id = a.record_id) "
        "and not exists (select 1 from buyer r where a.entity = 'buyer' and r.id = a.record_id) "
        "and not exists (select 1 from trade_event r where a.entity = 'trade_event' and r.id = a.record_id) "
        "and not exists (select 1 from contract r where a.entity = 'contract' and r.id = a.record_id) "
        "and not exists (select 1 from application r where a.entity = 'application' and r.id = a.record_id) "
        "and not exists (select 1 from standard_certificate r where a.entity = 'standard_certificate' and r.id = a.record_id) "
        "and not exists (select 1 from application_document r where a.entity = 'application_document' and r.id = a.record_id)"));
    QSet<qint64> gone;
    while (orphans.next()) gone.insert(orphans.integer(0));
    for (const Attachment& file : m_files)
        if (gone.contains(file.id.value)) m_faults.push_back({AttachmentFault::RecordGone, file});
}

bool AttachmentCheck::step()
{
    if (m_done >= m_hashes.size()) return false;
    const QString& hash = m_hashes.at(m_done++);
    const QByteArray content = storedContent(m_db, hash);
    if (!content.isNull() && isIntact(content, hash)) return true;
    const AttachmentFault fault = content.isNull() ? AttachmentFault::ContentMissing : AttachmentFault::ContentChanged;
    for (const Attachment& file : m_files)
        if (file.hash == hash) m_faults.push_back({fault, file});
    return true;
}

} // namespace ocop
