#include "ui/evaluation/rounds/round_council_tab.h"

#include "core/base/dates.h"
#include "core/evaluation/record/round_council.h"
#include "core/evaluation/round_acts.h"
#include "ui/evaluation/rounds/council_form.h"
#include "ui/evaluation/rounds/participant_list.h"
#include "ui/evaluation/rounds/substitute_form.h"
#include "ui/kit/ask.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/clipboard.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/round_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {
namespace {

int sheetsSignedBy(const RoundResults& results, MemberId member)
{
    int count = 0;
    for (const ApplicationResult& result : results.results())
        for (const MemberSheet& sheet : result.sheets)
            count += sheet.member->id == member && sheet.state == SheetState::Signed;
    return count;
}

/// A member as the list shows him.
struct CouncilRow
{
    const CouncilMember* member;
    int place = 0; ///< from 1
    int sheetsSigned = 0;
    int dossiers = 0; ///< of the round
};

/// Position, and since when somebody sits in another's stead.
QString aboutMember(const CouncilMember& member)
{
    if (member.standsIn == StandIn::None) return member.position;
    const QString since =
        member.until.isValid()
            ? RoundCouncilTab::tr("stands in from %1 to %2").arg(formatDate(member.from), formatDate(member.until))
            : RoundCouncilTab::tr("since %1").arg(formatDate(member.from));
    return member.position.isEmpty() ? since : member.position + QStringLiteral(" · ") + since;
}

std::vector<CouncilRow> councilRows(const RoundResults& results)
{
    std::vector<CouncilRow> rows;
    for (const CouncilMember& each : results.members())
        rows.push_back({&each, int(rows.size()) + 1, sheetsSignedBy(results, each.id), int(results.results().size())});
    return rows;
}

ListColumns<CouncilRow> councilColumns()
{
    return {
        {{.key = QStringLiteral("present"), .title = RoundCouncilTab::tr("Here"), .kind = CellKind::Check, .width = 64},
         [](const CouncilRow&) { return CellData(); }},
        {{.key = QStringLiteral("place"), .title = RoundCouncilTab::tr("No."), .kind = CellKind::Number, .width = 48},
         [](const CouncilRow& each) { return numberCell(each.place); }},
        {{.key = QStringLiteral("name"),
          .title = RoundCouncilTab::tr("Name, position"),
          .kind = CellKind::TwoLine,
          .width = 200,
          .stretch = true,
          .secondTitle = RoundCouncilTab::tr("Position")},
         [](const CouncilRow& each) { return twoLineCell(each.member->name, aboutMember(*each.member)); }},
        {{.key = QStringLiteral("agency"), .title = RoundCouncilTab::tr("Agency"), .width = 190},
         [](const CouncilRow& each) { return textCell(each.member->agency); }},
        {{.key = QStringLiteral("role"), .title = RoundCouncilTab::tr("Role"), .width = 110},
         [](const CouncilRow& each) {
             return CellData{.text = roundWords::role(each.member->role), .value = int(each.member->role)};
         }},
        {{.key = QStringLiteral("votes"), .title = RoundCouncilTab::tr("Scores"), .width = 84},
         [](const CouncilRow& each) {
             return textCell(each.member->votes ? RoundCouncilTab::tr("yes") : RoundCouncilTab::tr("no"));
         }},
        {{.key = QStringLiteral("sheets"),
          .title = RoundCouncilTab::tr("Sheets signed"),
          .kind = CellKind::Number,
          .width = 116,
          .longest = QStringLiteral("60/60")},
         [](const CouncilRow& each) {
             if (!each.member->votes) return CellData();
             return CellData{.text = QStringLiteral("%1/%2").arg(QString::number(each.sheetsSigned),
                                                                 QString::number(each.dossiers)),
                             .value = each.sheetsSigned};
         }}};
}

} // namespace

RoundCouncilTab::RoundCouncilTab(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("roundCouncil"), columnsOf(councilColumns()), &session.desk(), this)),
      m_icon(new IconLabel(QStringLiteral("data-information"), Ink::Secondary, 16, this)),
      m_quorum(makeLabel({}, QStringLiteral("strong"), this)), m_team(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    m_quorum->setObjectName(QStringLiteral("quorum"));
    m_team->setObjectName(QStringLiteral("advisoryTeam"));
    m_table->view()->setAccessibleName(tr("Members of the council; Space notes who is here"));
    m_table->setDefaultSort(QStringLiteral("place"), Qt::AscendingOrder);
    m_table->setCountText([](int, int total) { return tr("%n member(s)", nullptr, total); });
    const auto button = [this](const char* name, const QString& text, const QString& icon) {
        auto* made = makeButton(text, icon, {}, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_all = button("everybodyHere", tr("Everybody is here"), QStringLiteral("task-complete"));
    m_paste = button("pasteParticipants", tr("Paste who is here"), QStringLiteral("edit-paste"));
    m_paste->setToolTip(tr("A list of names copied from a sheet or a paper (Ctrl+V)"));
    m_substitute = button("substituteMember", tr("In the stead of…"), QStringLiteral("group"));
    m_edit = button("editCouncil", tr("Edit council…"), QStringLiteral("document-edit"));
    m_standing = button("editStandingCouncil", tr("For the next rounds…"), QStringLiteral("document-edit"));
    m_standing->setToolTip(tr("Edits the council that the next rounds begin with; rounds that have begun keep theirs"));
    m_editTeam = button("editAdvisory", tr("Edit advisory team…"), QStringLiteral("document-edit"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(8));
    acts->addWidget(m_icon);
    acts->addWidget(m_quorum, 1);
    for (QPushButton* each : {m_all, m_paste, m_substitute, m_edit}) acts->addWidget(each);
    auto* team = new QHBoxLayout;
    team->setSpacing(theme.px(8));
    team->addWidget(m_team, 1);
    team->addWidget(m_standing);
    team->addWidget(m_editTeam);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(acts);
    layout->addWidget(m_table, 1);
    layout->addLayout(team);
    connect(m_all, &QPushButton::clicked, this, &RoundCouncilTab::everybodyIsHere);
    connect(m_paste, &QPushButton::clicked, this, &RoundCouncilTab::pasteParticipants);
    auto* paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &RoundCouncilTab::pasteParticipants);
    connect(m_edit, &QPushButton::clicked, this, [this] { editOwn(&Round::council); });
    connect(m_substitute, &QPushButton::clicked, this, &RoundCouncilTab::substituteMember);
    connect(m_standing, &QPushButton::clicked, this, [this] {
        if (const CouncilId id = standingCouncil()) editCouncil(m_session, window(), id);
    });
    connect(m_table, &RecordTable::activated, m_edit, &QPushButton::click);
    connect(m_editTeam, &QPushButton::clicked, this, [this] { editOwn(&Round::advisory); });
    connect(m_table, &RecordTable::emptyActionRequested, this, [this] {
        if (m_view && m_view->results.council())
            m_edit->click();
        else
            Q_EMIT councilWanted();
    });
    // The table is filled anew by what is written: not while it still handles the key or the click.
    connect(m_table, &RecordTable::checkedChanged, this, [this] {
        if (!m_filling) QTimer::singleShot(0, this, &RoundCouncilTab::takeAttendance);
    });
}

/// The round's own copy: in registers of before rounds had theirs it is made now.
void RoundCouncilTab::editOwn(CouncilId Round::*which)
{
    if (!mayNote()) return;
    const RoundId id = m_view->round().id;
    m_session.write(ActKind::Edit, m_view->round().name, [&](WriteAct& act) {
        Round round = m_view->round();
        ownCouncils(m_session.book().evaluation(), act, round);
    });
    if (const Round* round = m_session.evaluations().round(id)) editCouncil(m_session, window(), round->*which);
}

void RoundCouncilTab::substituteMember()
{
    const MemberId member{m_table->currentId()};
    if (mayNote() && m_session.evaluations().member(member))
        SubstituteForm(m_session, m_view->round().id, member, window()).exec();
    m_table->focusTable();
}

CouncilId RoundCouncilTab::standingCouncil() const
{
    const EvaluationSnapshot& evaluations = m_session.evaluations();
    const Council* own = m_view ? evaluations.council(m_view->round().council) : nullptr;
    if (!own) return {};
    for (const Council& each : evaluations.councils())
        if (each.standing && (each.id == own->id || each.id == own->origin || each.origin == own->id)) return each.id;
    return {};
}

/// A ballot has nobody present.
bool RoundCouncilTab::mayNoteAttendance() const { return mayNote() && !m_view->round().isBallot(); }

bool RoundCouncilTab::mayNote() const { return m_view && !m_session.isReadOnly() && !m_view->round().isClosed(); }

void RoundCouncilTab::showRound(const RoundViewPtr& view)
{
    m_view = view;
    const RoundResults& results = view->results;
    m_filling = true;
    const auto members = results.members();
    auto rows = std::make_shared<RowsOf<CouncilRow>>(
        councilRows(results), [](const CouncilRow& each) { return each.member->id.value; }, councilColumns());
    rows->keepAlive(view);
    if (results.council())
        m_table->setEmpty(QStringLiteral("group"), tr("The council has no members yet"),
                          tr("Enter who sits in it, or copy the members of another one."),
                          mayNote() ? tr("Edit council…") : QString());
    else
        m_table->setEmpty(QStringLiteral("group"), tr("No council yet"),
                          tr("A round needs the council that judges its dossiers."),
                          mayNote() ? tr("Choose the council…") : QString());
    m_table->setSource(rows);
    QSet<qint64> present;
    for (const CouncilMember& each : members)
        if (results.isPresent(each.id)) present.insert(each.id.value);
    m_table->setCheckedIds(present);
    m_filling = false;

    const Quorum quorum = results.quorum();
    m_icon->setMark(roundWords::quorumMark(quorum));
    const bool isBallot = view->round().isBallot();
    m_icon->setVisible(results.council() && !isBallot);
    m_quorum->setText(isBallot            ? tr("Asked by written ballot: %n member(s)", nullptr, quorum.members)
                      : results.council() ? roundWords::quorum(quorum)
                                          : QString());
    const CouncilRules& rules = results.councilRules();
    m_table->setSummary(rules.deviationAtLimit ? tr("flagged from %1 points apart on").arg(rules.deviationLimit)
                                               : tr("flagged beyond %1 points apart").arg(rules.deviationLimit));
    m_all->setVisible(mayNoteAttendance() && quorum.members > 0);
    m_paste->setVisible(mayNoteAttendance() && quorum.members > 0);
    m_edit->setVisible(mayNote() && results.council());
    m_substitute->setVisible(mayNote() && !members.empty());
    m_standing->setVisible(!m_session.isReadOnly() && standingCouncil());
    showTeam(view->round());
}

void RoundCouncilTab::showTeam(const Round& round)
{
    const Council* team = m_session.evaluations().council(round.advisory);
    m_editTeam->setVisible(team && mayNote());
    if (!team) {
        m_team->setText(tr("No advisory team is named; the round's form has a field for it."));
        return;
    }
    QStringList names;
    for (const CouncilMember& each : m_session.evaluations().membersOf(team->id)) names << each.name;
    m_team->setText(tr("Advisory team: %1 (%n member(s))", nullptr, int(names.size())).arg(team->name));
    m_team->setToolTip(names.join(u'\n'));
}

void RoundCouncilTab::takeAttendance()
{
    if (!mayNoteAttendance()) {
        if (m_view) showRound(m_view);
        return;
    }
    const QSet<qint64> ticked = m_table->checkedIds();
    std::vector<MemberId> came, left;
    for (const CouncilMember& each : m_view->results.members()) {
        const bool here = ticked.contains(each.id.value);
        if (here == m_view->results.isPresent(each.id)) continue;
        (here ? came : left).push_back(each.id);
    }
    if (came.empty() && left.empty()) return;
    const RoundViewPtr view = m_view;
    m_session.write(ActKind::Edit, tr("attendance of %1").arg(view->round().name), [&](WriteAct& act) {
        EvaluationStores& stores = m_session.book().evaluation();
        setAttendance(stores, act, view->results, came.empty() ? left : came, !came.empty());
    });
}

void RoundCouncilTab::everybodyIsHere()
{
    if (!mayNote()) return;
    std::vector<MemberId> all;
    for (const CouncilMember& each : m_view->results.members()) all.push_back(each.id);
    const RoundViewPtr view = m_view;
    m_session.write(ActKind::Edit, tr("attendance of %1").arg(view->round().name), [&](WriteAct& act) {
        setAttendance(m_session.book().evaluation(), act, view->results, all, true);
    });
}

void RoundCouncilTab::pasteParticipants()
{
    if (!mayNoteAttendance() || m_view->results.members().empty()) return;
    const MemberList list = readMemberList(pastedRows(QGuiApplication::clipboard()->mimeData()));
    if (list.members.empty()) return;
    const RoundViewPtr view = m_view;
    const Participants people = participantsOf(list, view->results.members());
    const int verb = m_session.ask().choose(this, tr("%n name(s) pasted.", nullptr, int(list.members.size())),
                                            people.words(), {tr("Note who is here"), tr("Do nothing")});
    if (verb != 0 || !mayNote()) return;
    m_session.write(ActKind::Edit, tr("attendance of %1").arg(view->round().name), [&](WriteAct& act) {
        setParticipants(m_session.book().evaluation(), act, view->results, people.present);
    });
}

} // namespace ocop
