#include "ui/exchange/mapping_chooser.h"

#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/records/ask_name.h"
#include "ui/session/session.h"

#include <QMenu>

#include <algorithm>

namespace ocop {
namespace {

/// A name as a menu shows it.
QString inMenu(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

} // namespace

MappingChooser::MappingChooser(Session& session, Hands hands, QWidget* parent)
    : QToolButton(parent), m_session(session), m_hands(std::move(hands)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("mappings"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(themeIcon(QStringLiteral("view-list-details"), Ink::Secondary));
    setProperty("kind", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("How the columns of this list are read (Alt+E)"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &MappingChooser::fillMenu);
    refresh();
}

std::vector<ListMapping> MappingChooser::mappings() const { return listMappings(m_session.settings()); }

void MappingChooser::refresh()
{
    const QString name = current();
    if (!name.isEmpty()) m_last = name;
    setText(name.isEmpty() ? tr("Reading") : tr("Read by “%1”").arg(name));
    setShortcut(QKeySequence(Qt::ALT | Qt::Key_E)); // which a new text takes away
    setAccessibleName(
        tr("How this list is read: %1").arg(name.isEmpty() ? tr("by the words of its headings") : text()));
}

void MappingChooser::fillMenu()
{
    m_menu->clear();
    const auto all = mappings();
    for (const ListMapping& each : all) addMapping(each.name);
    if (all.empty()) m_menu->addAction(tr("No way of reading is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    auto* words = m_menu->addAction(tr("By the &words of the headings"), this, &MappingChooser::putOff);
    words->setCheckable(true);
    words->setChecked(current().isEmpty());
    m_menu->addSeparator();
    m_menu
        ->addAction(themeIcon(QStringLiteral("document-save-as")), tr("&Keep this way of reading…"), this,
                    [this] {
                        const QString name = askName(m_session, window(), tr("Keep this way of reading"), m_last);
                        if (!name.isEmpty()) saveAs(name);
                    })
        ->setEnabled(m_hands.book().isUsable() && !m_session.isReadOnly());
}

void MappingChooser::addMapping(const QString& name)
{
    auto* menu = m_menu->addMenu(inMenu(name));
    if (name == current()) menu->setIcon(themeIcon(QStringLiteral("dialog-ok-apply"), Ink::Accent));
    menu->addAction(tr("&Read this list so"), this, [this, name] { choose(name); })->setEnabled(name != current());
    const bool mayWrite = !m_session.isReadOnly();
    menu->addAction(tr("Re&name…"), this,
                    [this, name] {
                        const QString now = askName(m_session, window(), tr("Rename the way of reading"), name);
                        if (!now.isEmpty()) rename(name, now);
                    })
        ->setEnabled(mayWrite);
    menu->addAction(tr("&Delete"), this, [this, name] { remove(name); })->setEnabled(mayWrite);
}

void MappingChooser::keep(const std::vector<ListMapping>& mappings)
{
    m_session.write(ActKind::Setting, tr("Ways of reading lists"), [&](WriteAct& act) { keepMappings(act, mappings); });
}

void MappingChooser::choose(const QString& name)
{
    const auto all = mappings();
    const auto mapping = mappingNamed(all, name);
    if (mapping != all.end() && m_hands.take(&*mapping)) return refresh();
    tell(window(), tr("This list has other headings"),
         tr("“%1” reads other lists: no sheet here has its column of products.").arg(name), Mark::Warning);
}

void MappingChooser::putOff()
{
    m_hands.take(nullptr);
    refresh();
}

void MappingChooser::saveAs(const QString& name)
{
    auto all = mappings();
    if (const auto same = mappingNamed(all, name); same != all.end()) all.erase(same);
    all.push_back(mappingOf(m_hands.book(), name));
    const QString kept = all.back().name;
    keep(all);
    m_hands.call(kept);
    refresh();
}

void MappingChooser::rename(const QString& from, const QString& to)
{
    auto all = mappings();
    auto mapping = mappingNamed(all, from);
    if (mapping == all.end() || from == to) return;
    ListMapping renamed = *mapping;
    renamed.name = to;
    all.erase(mapping);
    if (const auto same = mappingNamed(all, to); same != all.end()) all.erase(same);
    all.push_back(std::move(renamed));
    keep(all);
    if (current() == from) m_hands.call(to);
    refresh();
}

void MappingChooser::remove(const QString& name)
{
    auto all = mappings();
    const auto mapping = mappingNamed(all, name);
    if (mapping == all.end()) return;
    all.erase(mapping);
    keep(all);
    m_last.clear();
    if (current() == name) m_hands.call({});
    refresh();
}

} // namespace ocop
