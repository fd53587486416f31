#include "ui/records/view_chooser.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/records/ask_name.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QFile>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace ocop {
namespace {

/// A look without what changes by itself: widths.
QJsonObject withoutWidths(QJsonObject look)
{
    QJsonArray keys;
    for (const QJsonValue& column : look.value(QStringLiteral("columns")).toArray())
        keys << column.toObject().value(QStringLiteral("key"));
    look.insert(QStringLiteral("columns"), keys);
    return look;
}

auto named(std::vector<SavedView>& views, const QString& name)
{
    return std::find_if(views.begin(), views.end(), [&](const SavedView& view) { return view.name == name; });
}

} // namespace

ViewChooser::ViewChooser(Session& session, const QString& list, Hands hands, QWidget* parent)
    : QToolButton(parent), m_session(session), m_list(list), m_hands(std::move(hands)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(themeIcon(QStringLiteral("view-visible"), Ink::Secondary));
    setProperty("kind", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Views of this list (Alt+V)"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewChooser::fillMenu);
    refresh();
}

std::vector<SavedView> ViewChooser::views() const
{
    return m_session.isOpen() ? savedViews(m_session.settings(), m_list) : std::vector<SavedView>();
}

bool ViewChooser::isChanged() const
{
    for (const SavedView& view : views())
        if (view.name == m_current) return withoutWidths(view.look) != withoutWidths(m_hands.look());
    return false;
}

void ViewChooser::refresh()
{
    if (!m_current.isEmpty()) { // this runs at every key of the filter: without a view nothing is read
        auto all = views();
        if (named(all, m_current) == all.end()) m_current.clear();
    }
    const QString name = m_current.isEmpty() ? tr("View") : isChanged() ? tr("%1 (changed)").arg(m_current) : m_current;
    setText(name);
    setShortcut(QKeySequence(Qt::ALT | Qt::Key_V)); // which a new text takes away
    setAccessibleName(tr("View of this list: %1").arg(name));
}

void ViewChooser::fillMenu()
{
    m_menu->clear();
    for (const SavedView& view : views()) {
        QAction* action = m_menu->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")), this,
                                            [this, name = view.name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(view.name == m_current);
    }
    if (m_menu->isEmpty()) m_menu->addAction(tr("No view is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(themeIcon(QStringLiteral("document-save-as")), tr("&Save this view…"), this, [this] {
        const QString name = askName(m_session, window(), tr("Save this view"), m_current);
        if (!name.isEmpty()) saveAs(name);
    });
    if (!m_current.isEmpty()) {
        const QString name = QString(m_current).replace(u'&', QStringLiteral("&&"));
        m_menu->addAction(tr("&Keep the changes in “%1”").arg(name), this, [this] { saveAs(m_current); })
            ->setEnabled(isChanged());
        m_menu->addAction(tr("&Rename “%1”…").arg(name), this, [this] {
            const QString now = askName(m_session, window(), tr("Rename the view"), m_current);
            if (!now.isEmpty()) rename(now);
        });
        m_menu->addAction(tr("&Delete “%1”").arg(name), this, &ViewChooser::remove);
    }
    m_menu->addAction(tr("As at &first"), this, &ViewChooser::reset);
    m_menu->addSeparator();
    const QString filter = tr("Views (*.json)");
    m_menu->addAction(tr("&Import views…"), this, [this, filter] {
        const QString path = filedialogs::openFile(m_session, window(), tr("Import views"), {}, filter);
        if (!path.isEmpty()) importFrom(path);
    });
    m_menu
        ->addAction(tr("&Export views…"), this,
                    [this, filter] {
                        const QString path = filedialogs::saveFile(
                            window(), tr("Export views"), QStringLiteral("cach-xem-%1.json").arg(m_list), filter);
                        if (!path.isEmpty()) exportTo(path);
                    })
        ->setEnabled(!views().empty());
}

void ViewChooser::keep(std::vector<SavedView> views)
{
    m_session.write(ActKind::Setting, tr("Saved views"), [&](WriteAct& act) { keepViews(act, m_list, views); });
    refresh();
}

bool ViewChooser::choose(const QString& name)
{
    auto all = views();
    const auto view = named(all, name);
    if (view == all.end()) return false;
    m_current = name;
    const QStringList unknown = m_hands.take(view->look);
    refresh();
    if (!unknown.isEmpty())
        tell(window(), tr("Only part of the view could be used"),
             tr("This list has no columns called: %1.").arg(unknown.join(QStringLiteral(", "))));
    return true;
}

void ViewChooser::saveAs(const QString& name)
{
    auto all = views();
    const QJsonObject look = m_hands.look();
    if (const auto view = named(all, name); view != all.end())
        view->look = look;
    else
        all.push_back({name, look});
    m_current = name;
    keep(std::move(all));
}

void ViewChooser::rename(const QString& name)
{
    auto all = views();
    if (name == m_current || named(all, m_current) == all.end()) return;
    std::erase_if(all, [&](const SavedView& view) { return view.name == name; });
    named(all, m_current)->name = name;
    m_current = name;
    keep(std::move(all));
}

void ViewChooser::remove()
{
    auto all = views();
    std::erase_if(all, [&](const SavedView& view) { return view.name == m_current; });
    m_current.clear();
    keep(std::move(all));
}

void ViewChooser::reset()
{
    m_current.clear();
    m_hands.reset();
    refresh();
}

void ViewChooser::importFrom(const QString& path)
{
    QFile file(path);
    try {
        if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::NotFound, path);
        auto all = views();
        const auto read = readViews(file.read(10 * 1024 * 1024), m_list);
        for (const SavedView& view : read) {
            std::erase_if(all, [&](const SavedView& each) { return each.name == view.name; });
            all.push_back(view);
        }
        keep(std::move(all));
        tell(window(), tr("Views imported"), tr("%n view(s) can be chosen now.", nullptr, int(read.size())));
    } catch (const Error& error) {
        const QString sentence = error.kind() == ErrorKind::BadInput
                                     ? tr("The views in this file are of another list. Import them there.")
                                 : error.kind() == ErrorKind::Damaged
                                     ? tr("This is not a file of views. “Export views…” of a list makes one.")
                                     : texts::error(error);
        tell(window(), tr("Nothing was imported"), sentence, Mark::Warning);
    }
}

void ViewChooser::exportTo(const QString& path)
{
    try {
        writeWholeFile(path, writeViews(m_list, views()));
    } catch (const Error& error) {
        tell(window(), tr("Not exported"), texts::error(error), Mark::Warning);
    }
}

} // namespace ocop
