#include "ui/evaluation/rounds/council_members_field.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/words/round_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// Lines a new council begins with: a council has more, but one sees how it goes on.
constexpr int emptyLines = 3;

enum MemberColumn { NameColumn, PositionColumn, AgencyColumn, RoleColumn, VotesColumn };

} // namespace

struct CouncilMembersField::Line
{
    CouncilMember read;
    QLineEdit* name;
    QLineEdit* position;
    QLineEdit* agency;
    QComboBox* role;
    QCheckBox* votes;

    std::vector<QWidget*> widgets() const { return {name, position, agency, role, votes}; }
};

CouncilMembersField::CouncilMembersField(QWidget* parent) : FieldInput(parent), m_grid(new QGridLayout)
{
    const Theme& theme = themeOf(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(4));
    m_grid->setVerticalSpacing(theme.px(4));
    const QStringList heads{tr("Name"), tr("Position"), tr("Agency"), tr("Role"), tr("Scores")};
    for (int i = 0; i < heads.size(); ++i) m_grid->addWidget(makeLabel(heads[i], QStringLiteral("small"), this), 0, i);
    m_grid->setColumnStretch(NameColumn, 5);
    m_grid->setColumnStretch(PositionColumn, 4);
    m_grid->setColumnStretch(AgencyColumn, 5);

    auto* acts = new FlowLayout(nullptr, theme.px(4));
    const auto act = [&](const char* name, const QString& text, const QString& icon, auto slot) {
        auto* button = makeButton(text, icon, QStringLiteral("flat"), this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        acts->addWidget(button);
        return button;
    };
    m_add = act("addMember", tr("Add member"), QStringLiteral("list-add"), [this] {
        addLine({}, true);
        Q_EMIT edited();
    });
    m_up = act("memberUp", tr("Up"), QStringLiteral("go-up"), [this] { moveLine(-1); });
    m_down = act("memberDown", tr("Down"), QStringLiteral("go-down"), [this] { moveLine(1); });
    m_remove = act("removeMember", tr("Remove"), QStringLiteral("list-remove"), [this] { removeLine(); });
    m_copy = act("copyMembers", tr("Copy from another council…"), QStringLiteral("edit-copy"),
                 [this] { Q_EMIT copyRequested(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(m_grid);
    layout->addLayout(acts);
    setValue({});
}

CouncilMembersField::~CouncilMembersField() = default;

QWidget* CouncilMembersField::target() const
{
    return m_lines.empty() ? static_cast<QWidget*>(m_add) : m_lines.front()->name;
}

void CouncilMembersField::setIdentity(const QString&, const QString& name)
{
    setObjectName(QStringLiteral("members"));
    setAccessibleName(name);
}

void CouncilMembersField::setValue(const std::vector<CouncilMember>& members)
{
    while (!m_lines.empty()) dropLine(m_lines.size() - 1);
    m_last = 0;
    for (const CouncilMember& each : members) addLine(each, false);
    if (members.empty())
        for (int i = 0; i < emptyLines; ++i) {
            CouncilMember member;
            if (i == 0) member.role = MemberRole::Chair;
            addLine(member, false);
        }
    setFocusProxy(target());
}

void CouncilMembersField::append(const std::vector<CouncilMember>& members)
{
    // The empty lines a new council begins with make room.
    while (!m_lines.empty() && m_lines.back()->name->text().isEmpty() && !m_lines.back()->read.id)
        dropLine(m_lines.size() - 1);
    for (CouncilMember each : members) {
        each.id = {};
        each.rowVersion = 0;
        addLine(each, false);
    }
    setFocusProxy(target());
    if (!m_lines.empty()) m_lines.back()->name->setFocus();
    Q_EMIT edited();
}

void CouncilMembersField::addLine(const CouncilMember& member, bool focus)
{
    auto line = std::make_unique<Line>();
    line->read = member;
    const auto edit = [&](const QString& text) {
        auto* field = new QLineEdit(text, this);
        field->setCursorPosition(0);
        connect(field, &QLineEdit::textEdited, this, &FieldInput::edited);
        return field;
    };
    line->name = edit(member.name);
    line->position = edit(member.position);
    line->agency = edit(member.agency);
    line->role = new QComboBox(this);
    for (const auto& [role, code] : EnumCodes<MemberRole>::all)
        line->role->addItem(roundWords::role(role), QLatin1String(code));
    line->role->setCurrentIndex(line->role->findData(codeOf(member.role)));
    line->votes = new QCheckBox(this);
    line->votes->setChecked(member.votes);
    connect(line->role, &QComboBox::activated, this, &FieldInput::edited);
    connect(line->votes, &QCheckBox::clicked, this, &FieldInput::edited);
    for (QWidget* each : line->widgets()) each->installEventFilter(this);
    QLineEdit* name = line->name;
    m_lines.push_back(std::move(line));
    arrange();
    if (!focus) return;
    for (QWidget* each : m_lines.back()->widgets()) each->show(); // the layout would do it only later
    name->setFocus();
}

void CouncilMembersField::removeLine()
{
    const int index = currentLine();
    if (index < 0) return;
    dropLine(size_t(index));
    arrange();
    setFocusProxy(target());
    m_last = std::min(index, lineCount() - 1);
    (m_lines.empty() ? static_cast<QWidget*>(m_add) : m_lines[size_t(m_last)]->name)->setFocus();
    Q_EMIT edited();
}

/// Takes a line away; its inputs no longer tell anything, they may be the ones that were just left.
void CouncilMembersField::dropLine(size_t index)
{
    const auto line = std::move(m_lines[index]);
    m_lines.erase(m_lines.begin() + qsizetype(index));
    setFocusProxy(target());
    for (QWidget* each : line->widgets()) {
        each->removeEventFilter(this);
        each->hide();
        each->setObjectName({});
        each->deleteLater();
    }
}

void CouncilMembersField::moveLine(int step)
{
    const int from = currentLine();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= lineCount()) return;
    std::swap(m_lines[size_t(from)], m_lines[size_t(to)]);
    arrange();
    setFocusProxy(target());
    m_last = to;
    m_lines[size_t(to)]->name->setFocus();
    Q_EMIT edited();
}

int CouncilMembersField::currentLine() const
{
    const QWidget* focus = focusWidget();
    for (int i = 0; i < lineCount(); ++i)
        for (const QWidget* each : m_lines[size_t(i)]->widgets())
            if (each == focus) return i;
    return m_last < lineCount() ? m_last : lineCount() - 1;
}

void CouncilMembersField::arrange()
{
    for (int row = 0; row < lineCount(); ++row) {
        int column = 0;
        for (QWidget* each : m_lines[size_t(row)]->widgets()) {
            m_grid->addWidget(each, row + 1, column, column == VotesColumn ? Qt::AlignHCenter : Qt::Alignment());
            ++column;
        }
    }
    nameLines();
    orderLines();
}

void CouncilMembersField::nameLines()
{
    static const char* const keys[] = {"memberName", "memberPosition", "memberAgency", "memberRole", "memberVotes"};
    const QStringList names{tr("Name"), tr("Position"), tr("Agency"), tr("Role"), tr("Scores")};
    for (int row = 0; row < lineCount(); ++row) {
        int column = 0;
        for (QWidget* each : m_lines[size_t(row)]->widgets()) {
            each->setObjectName(QLatin1String(keys[column]) + QString::number(row + 1));
            each->setAccessibleName(tr("%1, line %2").arg(names[column]).arg(row + 1));
            ++column;
        }
    }
}

void CouncilMembersField::orderLines()
{
    QWidget* last = nullptr;
    for (const auto& line : m_lines)
        for (QWidget* each : line->widgets()) {
            if (last) setTabOrder(last, each);
            last = each;
        }
    for (QWidget* each : {m_add, m_up, m_down, m_remove, m_copy}) {
        if (last) setTabOrder(last, each);
        last = each;
    }
}

CouncilMember CouncilMembersField::memberOf(const Line& line) const
{
    CouncilMember member = line.read;
    member.name = line.name->text();
    member.position = line.position->text();
    member.agency = line.agency->text();
    member.role = fromCode<MemberRole>(line.role->currentData().toString()).value_or(MemberRole::Member);
    member.votes = line.votes->isChecked();
    normalize(member);
    return member;
}

std::vector<CouncilMember> CouncilMembersField::value() const
{
    std::vector<CouncilMember> members;
    for (const auto& line : m_lines) {
        CouncilMember member = memberOf(*line);
        if (member.name.isEmpty()) continue;
        member.place = int(members.size()) + 1;
        members.push_back(std::move(member));
    }
    return members;
}

QString CouncilMembersField::content() const
{
    QStringList lines;
    for (const CouncilMember& each : value())
        lines << QStringList{QString::number(each.id.value),
                             each.name,
                             each.position,
                             each.agency,
                             codeOf(each.role),
                             each.votes ? QStringLiteral("1") : QString()}
                     .join(QChar(0x1f));
    return lines.join(u'\n');
}

std::optional<Finding> CouncilMembersField::problem() const
{
    for (int row = 0; row < lineCount(); ++row) {
        const CouncilMember member = memberOf(*m_lines[size_t(row)]);
        if (member.name.isEmpty() && !(member.position.isEmpty() && member.agency.isEmpty()))
            return Finding{Severity::Error, {}, QStringLiteral("memberNameMissing"), {QString::number(row + 1)}};
    }
    return std::nullopt;
}

bool CouncilMembersField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) m_last = currentLine();
    if (event->type() == QEvent::FocusOut) {
        const QWidget* now = window()->focusWidget();
        if (!now || !isAncestorOf(now)) Q_EMIT left();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && !qobject_cast<QComboBox*>(watched)) {
            moveLine(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !qobject_cast<QComboBox*>(watched)) {
            const int next = currentLine() + 1;
            if (next < lineCount())
                m_lines[size_t(next)]->name->setFocus(Qt::TabFocusReason);
            else {
                addLine({}, true);
                Q_EMIT edited();
            }
            return true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

} // namespace ocop
