#pragma once

#include <QWidget>

namespace ocop {

class Session;

/// A page of the window. It reads everything from the session in refresh(), which runs when the page is shown
/// and after every change while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual void refresh() = 0;
    /// False when something unsaved must be decided first; the page has then asked and the person stays.
    virtual bool mayLeave() { return true; }

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

} // namespace ocop
