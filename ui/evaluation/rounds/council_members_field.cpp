#include "ui/evaluation/rounds/council_members_field.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/table/clipboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// Lines a new council begins with: a council has more, but one sees how it goes on.
constexpr int emptyLines = 3;

} // namespace

CouncilMembersField::CouncilMembersField(QWidget* parent)
    : FieldInput(parent), m_grid(new QGridLayout), m_told(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(4));
    m_grid->setVerticalSpacing(theme.px(4));
    const QStringList heads = memberPartNames();
    for (int i = 0; i < heads.size(); ++i) m_grid->addWidget(makeLabel(heads[i], QStringLiteral("small"), this), 0, i);
    m_grid->setColumnStretch(int(MemberPart::Name), 5);
    m_grid->setColumnStretch(int(MemberPart::Position), 4);
    m_grid->setColumnStretch(int(MemberPart::Agency), 5);

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
    m_told->setObjectName(QStringLiteral("membersPasted"));
    m_told->setWordWrap(true);
    m_told->hide();
    connect(this, &FieldInput::edited, this, [this] {
        m_beforePaste.reset();
        m_told->hide();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(m_grid);
    layout->addWidget(m_told);
    layout->addLayout(acts);
    setValue({});
}

CouncilMembersField::~CouncilMembersField()
{
    for (const auto& line : m_lines)
        for (QWidget* each : line->widgets()) each->removeEventFilter(this);
}

QWidget* CouncilMembersField::target() const
{
    return m_lines.empty() ? static_cast<QWidget*>(m_add) : m_lines.front()->text(MemberPart::Name);
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
    for (const CouncilMember& each : members) addLine({each, {}}, false);
    if (members.empty())
        for (int i = 0; i < emptyLines; ++i) {
            CouncilMember member;
            if (i == 0) member.role = MemberRole::Chair;
            addLine({member, {}}, false);
        }
    setFocusProxy(target());
}

void CouncilMembersField::append(const std::vector<CouncilMember>& members)
{
    dropEmptyEnd();
    for (CouncilMember each : members) {
        each.id = {};
        each.rowVersion = 0;
        addLine({each, {}}, false);
    }
    setFocusProxy(target());
    if (!m_lines.empty()) m_lines.back()->focusName();
    Q_EMIT edited();
}

void CouncilMembersField::addLine(const ListedMember& listed, bool focus)
{
    auto line = std::make_unique<MemberLine>(listed, this);
    connect(line.get(), &MemberLine::edited, this, &FieldInput::edited);
    for (QWidget* each : line->widgets()) each->installEventFilter(this);
    m_lines.push_back(std::move(line));
    arrange();
    if (focus) m_lines.back()->focusName();
}

/// The empty lines a new council begins with make room.
void CouncilMembersField::dropEmptyEnd()
{
    while (!m_lines.empty() && m_lines.back()->isEmpty()) dropLine(m_lines.size() - 1);
}

void CouncilMembersField::removeLine()
{
    const int index = currentLine();
    if (index < 0) return;
    dropLine(size_t(index));
    arrange();
    setFocusProxy(target());
    m_last = std::min(index, lineCount() - 1);
    m_lines.empty() ? m_add->setFocus() : m_lines[size_t(m_last)]->focusName();
    Q_EMIT edited();
}

/// Takes a line away; its inputs no longer tell anything, they may be the ones that were just left.
void CouncilMembersField::dropLine(size_t index)
{
    const auto line = std::move(m_lines[index]);
    m_lines.erase(m_lines.begin() + qsizetype(index));
    setFocusProxy(target());
    for (QWidget* each : line->widgets()) each->removeEventFilter(this);
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
    m_lines[size_t(to)]->focusName();
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
            m_grid->addWidget(each, row + 1, column,
                              column == int(MemberPart::Votes) ? Qt::AlignHCenter : Qt::Alignment());
            ++column;
        }
        m_lines[size_t(row)]->setPlace(row + 1);
    }
    orderLines();
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

std::vector<ListedMember> CouncilMembersField::lines() const
{
    std::vector<ListedMember> lines;
    for (const auto& line : m_lines) lines.push_back(line->listed());
    return lines;
}

void CouncilMembersField::setLines(const std::vector<ListedMember>& lines)
{
    while (!m_lines.empty()) dropLine(m_lines.size() - 1);
    for (const ListedMember& each : lines) addLine(each, false);
    setFocusProxy(target());
}

std::vector<CouncilMember> CouncilMembersField::value() const
{
    std::vector<CouncilMember> members;
    for (const auto& line : m_lines) {
        CouncilMember member = line->member();
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
    int number = 0;
    for (const ListedMember& each : lines()) {
        const QString line = QString::number(++number);
        const CouncilMember& member = each.member;
        if (member.name.isEmpty() && !(member.position.isEmpty() && member.agency.isEmpty()))
            return Finding{Severity::Error, {}, QStringLiteral("memberNameMissing"), {line}};
        if (!each.roleText.isEmpty())
            return Finding{Severity::Error, {}, QStringLiteral("memberRoleUnknown"), {line, each.roleText}};
    }
    return std::nullopt;
}

bool CouncilMembersField::paste()
{
    const QVector<QStringList> rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    const bool oneColumn = std::all_of(rows.begin(), rows.end(), [](const QStringList& row) { return row.size() < 2; });
    if (oneColumn && rows.size() < 2) return false; // a word for the field itself
    const auto before = lines();
    const size_t at = size_t(std::max(0, currentLine()));
    if (oneColumn && at < m_lines.size())
        for (const MemberPart part : {MemberPart::Position, MemberPart::Agency})
            if (m_lines[at]->text(part) == focusWidget()) {
                pasteColumn(part, rows);
                m_beforePaste = before;
                return true;
            }
    const MemberList list = readMemberList(rows);
    if (list.members.empty()) return true;
    dropEmptyEnd();
    const size_t first = m_lines.size();
    for (const ListedMember& each : list.members) addLine(each, false);
    setFocusProxy(target());
    m_lines[first]->focusName();
    Q_EMIT edited();
    m_beforePaste = before;
    tellPasted(list);
    showPasted(m_lines[first]->text(MemberPart::Name));
    return true;
}

/// What is told and the first line pasted come into sight, once they have their places.
void CouncilMembersField::showPasted(QWidget* first)
{
    QWidget* above = parentWidget();
    while (above && !qobject_cast<QScrollArea*>(above)) above = above->parentWidget();
    auto* area = qobject_cast<QScrollArea*>(above);
    if (!area) return;
    QTimer::singleShot(0, first, [this, area, first] {
        area->ensureWidgetVisible(m_told);
        area->ensureWidgetVisible(first);
    });
}

/// Texts go down from the line one stands in, as in a sheet.
void CouncilMembersField::pasteColumn(MemberPart part, const QVector<QStringList>& rows)
{
    size_t at = size_t(currentLine());
    for (const QStringList& row : rows) {
        if (at == m_lines.size()) addLine({}, false);
        m_lines[at++]->text(part)->setText(row.value(0).trimmed());
    }
    Q_EMIT edited();
}

void CouncilMembersField::tellPasted(const MemberList& list)
{
    QStringList told{tr("%n member(s) pasted; Ctrl+Z takes them out again.", nullptr, int(list.members.size()))};
    const auto unread = std::count_if(list.members.begin(), list.members.end(),
                                      [](const ListedMember& each) { return !each.roleText.isEmpty(); });
    if (unread > 0) told << tr("%n role(s) are not understood: choose them in the red lines.", nullptr, int(unread));
    if (!list.otherColumns.isEmpty())
        told << tr("Not taken from the list: %1.").arg(list.otherColumns.join(QStringLiteral("; ")));
    m_told->setText(told.join(u' '));
    m_told->show();
}

bool CouncilMembersField::takePasteBack()
{
    if (!m_beforePaste) return false;
    const auto before = *m_beforePaste;
    const int line = currentLine();
    setLines(before);
    if (!m_lines.empty()) m_lines[size_t(std::clamp(line, 0, lineCount() - 1))]->focusName();
    Q_EMIT edited();
    return true;
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
        if (key->matches(QKeySequence::Paste) && paste()) return true;
        if (key->matches(QKeySequence::Undo) && takePasteBack()) return true;
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && !qobject_cast<QComboBox*>(watched)) {
            moveLine(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !qobject_cast<QComboBox*>(watched)) {
            const int next = currentLine() + 1;
            if (next < lineCount())
                m_lines[size_t(next)]->focusName(Qt::TabFocusReason);
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
