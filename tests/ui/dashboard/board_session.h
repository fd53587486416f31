#pragma once

#include "tests/support/register_support.h"
#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <QSettings>

namespace ocop::test {

/// A session at noon of a fixed day over the sample register, with one product whose place is not known and one
/// without dates beside it.
class BoardSession
{
public:
    explicit BoardSession(QDate day = QDate(2024, 8, 31), bool sample = true);

    Session& operator*() { return m_session; }
    Session* operator->() { return &m_session; }
    /// Settings of this test alone.
    QSettings* settings() { return &m_settings; }
    /// Products of the day that a selection lists; distinct subjects of them for the subjects page.
    int listed(ListPage page, const Selection& selection) const;
    /// What the session was asked to open last.
    struct Request
    {
        ListPage page = ListPage::Products;
        Selection selection;
        QString words;
        int times = 0;
        QSet<qint64> ids; ///< where exactly these were asked for
    };
    const Request& asked() const { return m_asked; }
    void forget()
    {
        m_asked = {};
        m_record = {};
    }
    /// The record last asked for.
    const RecordRef& record() const { return m_record; }

private:
    TempFolder m_folder;
    QSettings m_settings{m_folder.file(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Session m_session;
    WindowRooms m_rooms{m_session};
    Request m_asked;
    RecordRef m_record;
};

} // namespace ocop::test
