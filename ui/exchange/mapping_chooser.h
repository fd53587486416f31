#pragma once

#include "core/exchange/list_mapping.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace ocop {

class Session;

/// The button that names how a list is read and offers the ways the office keeps: take one, put it off, keep the present
/// one under a name, rename, delete.
class MappingChooser : public QToolButton
{
    Q_OBJECT

public:
    /// How the list is read and set.
    struct Hands
    {
        std::function<const ListBook&()> book;
        /// Null: by the words of the headings. False when the list has other headings.
        std::function<bool(const ListMapping*)> take;
        /// What the list is read by is called so now; empty: it is no longer kept.
        std::function<void(const QString&)> call;
    };

    MappingChooser(Session& session, Hands hands, QWidget* parent = nullptr);

    std::vector<ListMapping> mappings() const;
    /// What became of it where it cannot be taken is told in a window.
    void choose(const QString& name);
    void putOff();
    /// Keeps how the list is read under the name, instead of what has it.
    void saveAs(const QString& name);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);

public Q_SLOTS:
    void refresh();

private:
    void fillMenu();
    void addMapping(const QString& name);
    void keep(const std::vector<ListMapping>& mappings);
    QString current() const { return m_hands.book().mapping; }

    Session& m_session;
    Hands m_hands;
    QMenu* m_menu;
    QString m_last; ///< the name proposed for keeping
};

} // namespace ocop
