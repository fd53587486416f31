#pragma once

#include "ui/session/session.h"

#include <functional>

namespace ocop {

class Page;

/// Opens what rooms ask the session for: a record, records, the rows behind a number, letters. Knows which page
/// shows which kind of record.
class RecordOpener : public QObject
{
    Q_OBJECT

public:
    /// `show` brings a page to the front by its key and gives it, or null when the person stays where he is.
    RecordOpener(Session& session, QWidget* window, std::function<Page*(const QString& key)> show);

private:
    void openRecord(const RecordRef& record);
    void openRecords(const QString& entity, const QSet<qint64>& ids, const QString& words);
    void openSelection(ListPage list, const Selection& selection, const QString& words);
    void openLetters(const std::vector<CertificateId>& certificates);

    Session& m_session;
    QWidget* m_window;
    std::function<Page*(const QString&)> m_show;
};

} // namespace ocop
