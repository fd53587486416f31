#include "ui/reminders/district_tab.h"

#include "core/base/text.h"
#include "core/reminders/reminder_stores.h"
#include "ui/form/lookup_field.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/records/grid_fields.h"
#include "ui/records/remove_shown.h"
#include "ui/reminders/draft_grid.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ocop {
namespace {

Columns districtOwnerColumns()
{
    return {{.key = QStringLiteral("district"),
             .title = DistrictTab::tr("District"),
             .kind = CellKind::Strong,
             .width = 180},
            {.key = QStringLiteral("owner"), .title = DistrictTab::tr("Looks after it"), .width = 230, .stretch = true},
            {.key = QStringLiteral("deputy"),
             .title = DistrictTab::tr("When that person is away"),
             .width = 230,
             .stretch = true},
            {.key = QStringLiteral("products"),
             .title = DistrictTab::tr("Products in force"),
             .kind = CellKind::Number,
             .width = 150}};
}

QString peopleWords(const QString& owner, const QString& deputy)
{
    return deputy.isEmpty() ? owner : QStringLiteral("%1 (%2)").arg(owner, deputy);
}

} // namespace

DistrictTab::DistrictTab(Session& session, QWidget* parent)
    : ReminderTab(session, QStringLiteral("districtCare"), districtOwnerColumns(), parent),
      m_stored(session.book().stores<ReminderStores>().districts.all())
{
    load();
    table()->view()->setAccessibleName(tr("Who looks after which district"));
    table()->setCountText([](int, int total) { return tr("%n district(s)", nullptr, total); });
    head()->addWidget(
        makeLabel(tr("The work list can be narrowed to one person's districts; a name typed once is offered again."),
                  QStringLiteral("secondary"), this),
        1);
    setGrid(makeGrid());
    refresh();
}

QString DistrictTab::title() const { return tr("D&istricts"); }

void DistrictTab::load()
{
    QHash<UnitId, int> inForce;
    for (const ProductOnDay& each : productsOn(session().snapshot(), session().book().units(),
                                               session().book().groups(), session().asOf(), session().expiringDays()))
        if (each.standing.inForce()) ++inForce[each.district];
    for (const Unit* unit : session().book().units().districts(session().asOf())) {
        const DistrictOwner* reminders = stored(unit->id);
        m_lines.push_back({unit->id, unit->fullName(), reminders ? reminders->owner : QString(),
                           reminders ? reminders->deputy : QString(), inForce.value(unit->id)});
    }
    const QCollator collator = vietnameseCollator();
    std::sort(m_lines.begin(), m_lines.end(),
              [&](const Line& a, const Line& b) { return collator.compare(a.name, b.name) < 0; });
}

const DistrictOwner* DistrictTab::stored(UnitId unit) const
{
    const auto at =
        std::find_if(m_stored.begin(), m_stored.end(), [unit](const DistrictOwner& each) { return each.unit == unit; });
    return at == m_stored.end() ? nullptr : &*at;
}

QStringList DistrictTab::names() const
{
    QStringList names;
    for (const Line& line : m_lines)
        for (const QString& name : {line.owner, line.deputy})
            if (!name.isEmpty() && !names.contains(name)) names << name;
    const QCollator collator = vietnameseCollator();
    std::sort(names.begin(), names.end(),
              [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return names;
}

std::unique_ptr<GridEditor> DistrictTab::makeGrid()
{
    const auto person = [this](const char* column, QString Line::*member) {
        GridField<Line> field = textCellOf<Line>(column, QLatin1String(column), member);
        field.input = [this, member](const Line& line) {
            auto* input = new LookupField([this](const QString& typed) {
                std::vector<Choice> found;
                for (const QString& name : names())
                    if (folded(name).contains(folded(typed))) found.push_back({0, name});
                return found;
            });
            input->setFreeText();
            if (!(line.*member).isEmpty()) input->setChoice(Choice{0, line.*member});
            return input;
        };
        return field;
    };
    return std::make_unique<DraftGrid<Line>>(
        session(), table()->columns(),
        std::vector<GridField<Line>>{person("owner", &Line::owner), person("deputy", &Line::deputy)},
        DraftGrid<Line>::Sheet{[this] { return isOpen(); },
                               [this](qint64 id) -> Line* {
                                   for (Line& line : m_lines)
                                       if (line.unit.value == id) return &line;
                                   return nullptr;
                               },
                               [this] { refresh(); }});
}

std::vector<SheetFinding> DistrictTab::find() const
{
    std::vector<SheetFinding> found;
    for (const Line& line : m_lines) {
        if (line.owner.isEmpty() && !line.deputy.isEmpty())
            found.push_back(
                {Severity::Warning,
                 tr("%1 has somebody for when its person is away, but nobody who looks after it.").arg(line.name),
                 line.unit.value, QStringLiteral("owner")});
        if (!line.owner.isEmpty() && line.owner == line.deputy)
            found.push_back({Severity::Warning, tr("%1: the same person stands in for themselves.").arg(line.name),
                             line.unit.value, QStringLiteral("deputy")});
    }
    return found;
}

std::shared_ptr<const RowSource> DistrictTab::rows() const
{
    const auto person = [this](const char* column, QString Line::*member) {
        return [this, column, member](const Line& line) {
            CellData cell = textCell(line.*member);
            cell.ink = Ink::Text;
            return told(line.unit.value, column, cell);
        };
    };
    return std::make_shared<RowsOf<Line>>(
        m_lines, [](const Line& line) { return line.unit.value; },
        std::vector<RowsOf<Line>::CellOf>{[](const Line& line) { return textCell(line.name); },
                                          person("owner", &Line::owner), person("deputy", &Line::deputy),
                                          [](const Line& line) { return numberCell(line.products); }});
}

bool DistrictTab::differs(const Line& line) const
{
    const DistrictOwner* reminders = stored(line.unit);
    return line.owner != (reminders ? reminders->owner : QString()) ||
           line.deputy != (reminders ? reminders->deputy : QString());
}

int DistrictTab::changedLines() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [this](const Line& line) { return differs(line); }));
}

void DistrictTab::store(WriteAct& act)
{
    Store<DistrictOwner>& store = session().book().stores<ReminderStores>().districts;
    for (const Line& line : m_lines) {
        if (!differs(line)) continue;
        const DistrictOwner* before = stored(line.unit);
        if (line.owner.isEmpty() && line.deputy.isEmpty()) {
            removeShown(act, store, *before);
            continue;
        }
        DistrictOwner reminders = before ? *before : DistrictOwner{};
        reminders.unit = line.unit;
        reminders.owner = line.owner;
        reminders.deputy = line.deputy;
        reminders.id ? store.save(act, reminders) : void(store.add(act, reminders));
    }
}

QMap<QString, QString> DistrictTab::storedWords() const
{
    QMap<QString, QString> words;
    for (const DistrictOwner& each : m_stored)
        words[QString::number(each.unit.value)] = peopleWords(each.owner, each.deputy);
    return words;
}

QMap<QString, QString> DistrictTab::typedWords() const
{
    QMap<QString, QString> words;
    for (const DistrictOwner& each : m_stored) // of districts that are not shown on the day
        words[QString::number(each.unit.value)] = peopleWords(each.owner, each.deputy);
    for (const Line& line : m_lines) {
        const QString key = QString::number(line.unit.value);
        if (line.owner.isEmpty() && line.deputy.isEmpty())
            words.remove(key);
        else
            words[key] = peopleWords(line.owner, line.deputy);
    }
    return words;
}

QString DistrictTab::nameOf(const QString& key) const
{
    const Unit* unit = session().book().units().find(UnitId{key.toLongLong()});
    return unit ? unit->fullName() : key;
}

void DistrictTab::readTheirs() { m_theirs = session().book().stores<ReminderStores>().districts.all(); }

void DistrictTab::swapTheirs() { std::swap(m_stored, m_theirs); }

void DistrictTab::takeStored(const QString& key)
{
    for (Line& line : m_lines) {
        if (QString::number(line.unit.value) != key) continue;
        const DistrictOwner* now = stored(line.unit);
        line.owner = now ? now->owner : QString();
        line.deputy = now ? now->deputy : QString();
    }
}

} // namespace ocop
