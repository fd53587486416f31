#pragma once

#include <QStackedWidget>

#include <map>

namespace ocop {

class Page;
class Session;
class Touched;

/// The pages of the window by key, each made when it is first asked for; one is seen.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(Session& session, QWidget* parent = nullptr);

    /// The key of the page seen; empty before the first.
    const QString& current() const { return m_current; }
    /// Null for an unknown key.
    Page* page(const QString& key);
    /// Shows a page as it stands now. False when the page seen has something unsaved and the person stays.
    bool open(const QString& key);
    bool mayLeave();
    /// The page seen takes up what reads otherwise now, the others when they are shown.
    void follow(const Touched& touched);
    /// For another register: nothing of what was chosen, typed or refused in the one before stays.
    void startAnew();

Q_SIGNALS:
    /// A page wants a list to be read into the register.
    void importRequested();

private:
    Session& m_session;
    std::map<QString, Page*> m_made;
    QString m_current;
};

} // namespace ocop
