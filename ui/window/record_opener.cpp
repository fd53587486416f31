#include "ui/window/record_opener.h"

#include "ui/letters/letters_dialog.h"
#include "ui/promotion/promotion_page.h"
#include "ui/reminders/reminder_settings_dialog.h"
#include "ui/session/page.h"
#include "ui/session/remembered_records.h"
#include "ui/words/setting_words.h"

#include <QApplication>

namespace ocop {
namespace {

QString pageKey(ListPage list)
{
    switch (list) {
    case ListPage::Products: return QStringLiteral("products");
    case ListPage::Subjects: return QStringLiteral("subjects");
    case ListPage::Certificates: return QStringLiteral("certificates");
    }
    return {};
}

QString pageKeyOf(const QString& entity)
{
    if (entity == QLatin1String("subject") || entity == QLatin1String(StandardCertificate::table))
        return pageKey(ListPage::Subjects);
    if (entity == QLatin1String("product")) return pageKey(ListPage::Products);
    if (entity == QLatin1String("application")) return QStringLiteral("applications");
    if (entity == QLatin1String("letter")) return QStringLiteral("letters");
    if (entity == QLatin1String("round")) return QStringLiteral("rounds");
    if (entity == QLatin1String(Buyer::table) || entity == QLatin1String(TradeEvent::table) ||
        entity == QLatin1String(Contract::table))
        return QStringLiteral("promotion");
    return pageKey(ListPage::Certificates);
}

/// A decision is shown by its first certificate.
qint64 shownId(const Session& session, const RecordRef& record)
{
    if (record.entity == QLatin1String("decision"))
        for (const Certificate& certificate : session.snapshot().certificates())
            if (certificate.decision.value == record.id) return certificate.id.value;
    return record.id;
}

} // namespace

RecordOpener::RecordOpener(Session& session, QWidget* window, std::function<Page*(const QString&)> show)
    : QObject(window), m_session(session), m_window(window), m_show(std::move(show))
{
    connect(&session, &Session::recordRequested, this, &RecordOpener::openRecord);
    connect(&session, &Session::recordsRequested, this, &RecordOpener::openRecords);
    connect(&session, &Session::selectionRequested, this, &RecordOpener::openSelection);
    connect(&session, &Session::lettersRequested, this, &RecordOpener::openLetters);
}

void RecordOpener::openRecord(const RecordRef& record)
{
    if (settingWords::isSetting(record.entity)) return editReminderSettings(m_session, m_window);
    const qint64 id = shownId(m_session, record);
    RememberedRecords(m_session).addOpened(record);
    if (Page* page = m_show(pageKeyOf(record.entity))) page->showRecordOf({record.entity, id});
}

void RecordOpener::openRecords(const QString& entity, const QSet<qint64>& ids, const QString& words)
{
    Page* page = m_show(pageKeyOf(entity));
    if (!page) return;
    if (auto* promotion = qobject_cast<PromotionPage*>(page)) promotion->turnTo(entity);
    page->showRecords(ids, words);
}

void RecordOpener::openSelection(ListPage list, const Selection& selection, const QString& words)
{
    if (Page* page = m_show(pageKey(list))) page->showSelection(selection, words);
}

void RecordOpener::openLetters(const std::vector<CertificateId>& certificates)
{
    QWidget* over = QApplication::activeModalWidget(); // the start dialog, when they are asked for there
    writeLetters(m_session, over ? over : m_window, kindOfLetterFor(m_session, certificates), certificates);
}

} // namespace ocop
