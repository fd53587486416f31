#pragma once

#include "core/storage/saved_views.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace ocop {

class Session;

/// The button that names the view of a list and offers the others: save, change, rename, delete, take to another office.
class ViewChooser : public QToolButton
{
    Q_OBJECT

public:
    /// How the list is read and set; `take` gives the keys of columns it does not know.
    struct Hands
    {
        std::function<QJsonObject()> look;
        std::function<QStringList(const QJsonObject&)> take;
        std::function<void()> reset;
    };

    ViewChooser(Session& session, const QString& list, Hands hands, QWidget* parent = nullptr);

    const QString& current() const { return m_current; }
    /// Something was changed since the view was taken.
    bool isChanged() const;
    std::vector<SavedView> views() const;

    bool choose(const QString& name);
    /// Keeps the look under the name, instead of the one that has it.
    void saveAs(const QString& name);
    void rename(const QString& name);
    void remove();
    void reset();
    /// What became of it is told in a window.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

public Q_SLOTS:
    void refresh();

private:
    void fillMenu();
    void keep(std::vector<SavedView> views);

    Session& m_session;
    QString m_list;
    Hands m_hands;
    QMenu* m_menu;
    QString m_current;
};

} // namespace ocop
