#include "ui/evaluation/sheets/score_sheet_accessible.h"

#include "ui/evaluation/sheets/score_sheet_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace ocop {
namespace {

/// A criterion (option -1) or one of its answers, as a screen reader sees it. Its parent owns its place in time: it
/// is asked for by place and option, never kept.
class SpokenSpot : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenSpot(ScoreSheetView* view, int place, int option) : m_view(view), m_place(place), m_option(option) {}

    bool isValid() const override
    {
        return m_view && m_place < m_view->count() && m_option < int(m_view->line(m_place).options.size());
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y)) return child(i);
        return nullptr;
    }
    int childCount() const override
    {
        return m_option >= 0 || !isValid() ? 0 : int(m_view->line(m_place).options.size());
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child) return i;
        return -1;
    }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid()) return {};
        return m_option < 0 ? m_view->spokenLine(m_place) : m_view->spokenOption(m_place, m_option);
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect own = m_option < 0 ? m_view->lineRect(m_place) : m_view->optionRect(m_place, m_option);
        return QRect(m_view->viewport()->mapToGlobal(own.topLeft()), own.size());
    }
    QAccessible::Role role() const override { return m_option < 0 ? QAccessible::ListItem : QAccessible::RadioButton; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) return state;
        state.focusable = m_option < 0;
        state.focused = m_option < 0 && m_view->hasFocus() && m_view->current() == m_place;
        state.checkable = m_option >= 0;
        state.checked =
            m_option >= 0 && m_view->pointsAt(m_place) == m_view->line(m_place).options[size_t(m_option)].points;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {m_option < 0 ? setFocusAction() : pressAction()}; }
    void doAction(const QString&) override
    {
        if (!isValid()) return;
        if (m_option < 0)
            m_view->setCurrent(m_place);
        else
            m_view->choose(m_place, m_view->line(m_place).options[size_t(m_option)].points);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ScoreSheetView> m_view;
    int m_place;
    int m_option;
};

/// The sheet itself; it owns what it hands out, through QAccessible's cache.
class SpokenSheet : public QAccessibleWidget
{
public:
    explicit SpokenSheet(ScoreSheetView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~SpokenSheet() override
    {
        for (const auto& [key, id] : m_known) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view->count(); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < m_view->count() ? spot(index, -1) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (spot(i, -1) == child) return i;
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->current()) : nullptr;
    }
    QAccessibleInterface* spot(int place, int option) const
    {
        const auto known = m_known.find({place, option});
        if (known != m_known.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new SpokenSpot(m_view, place, option);
        m_known.emplace(std::pair(place, option), QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    ScoreSheetView* m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_known;
};

SpokenSheet* spokenSheet(ScoreSheetView* view)
{
    return view ? dynamic_cast<SpokenSheet*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface* SpokenSpot::parent() const
{
    SpokenSheet* sheet = spokenSheet(m_view);
    return !sheet || m_option < 0 ? static_cast<QAccessibleInterface*>(sheet) : sheet->spot(m_place, -1);
}

QAccessibleInterface* SpokenSpot::child(int index) const
{
    SpokenSheet* sheet = index >= 0 && index < childCount() ? spokenSheet(m_view) : nullptr;
    return sheet ? sheet->spot(m_place, index) : nullptr;
}

QAccessibleInterface* makeSpokenSheet(const QString&, QObject* object)
{
    auto* view = qobject_cast<ScoreSheetView*>(object);
    return view ? new SpokenSheet(view) : nullptr;
}

} // namespace

void installScoreSheetAccessibility()
{
    QAccessible::installFactory(makeSpokenSheet); // Qt keeps each factory once
}

} // namespace ocop
