#include "ui/reports/districts_button.h"

#include "core/base/text.h"
#include "ui/session/session.h"

#include <QMenu>

#include <algorithm>

namespace ocop {

DistrictsButton::DistrictsButton(Session& session, QWidget* parent) : TickButton(parent), m_session(session) {}

void DistrictsButton::setDay(QDate day)
{
    m_day = day;
    fill();
}

void DistrictsButton::choose(const QSet<qint64>& districts)
{
    m_chosen = districts;
    fill();
}

std::vector<UnitId> DistrictsButton::chosen() const
{
    std::vector<UnitId> chosen;
    std::copy_if(m_offered.begin(), m_offered.end(), std::back_inserter(chosen),
                 [this](UnitId id) { return m_chosen.contains(id.value); });
    return chosen;
}

void DistrictsButton::fill()
{
    const Units& units = m_session.book().units();
    QSet<qint64> kept;
    for (const qint64 id : std::as_const(m_chosen)) kept.insert(units.districtOf({id}, m_day).value);
    m_chosen = kept;
    menu()->clear();
    m_offered.clear();
    auto districts = units.districts(m_day);
    const QCollator collator = vietnameseCollator();
    std::sort(districts.begin(), districts.end(),
              [&](const Unit* a, const Unit* b) { return collator.compare(a->name, b->name) < 0; });
    menu()->addAction(tr("Whole province"), this, [this] {
        choose({});
        Q_EMIT changed();
    });
    menu()->addSeparator();
    for (const Unit* unit : districts) {
        m_offered.push_back(unit->id);
        QAction* action = menu()->addAction(unit->fullName());
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(unit->id.value));
        connect(action, &QAction::toggled, this, [this, id = unit->id.value](bool on) {
            if (on)
                m_chosen.insert(id);
            else
                m_chosen.remove(id);
            showChosen();
            Q_EMIT changed();
        });
    }
    showChosen();
}

void DistrictsButton::showChosen()
{
    QString text = tr("Whole province");
    if (m_chosen.size() == 1) {
        const Unit* unit = m_session.book().units().find({*m_chosen.begin()});
        if (unit) text = unit->fullName();
    } else if (!m_chosen.isEmpty()) {
        text = tr("%1 districts").arg(m_chosen.size());
    }
    setText(text);
}

} // namespace ocop
