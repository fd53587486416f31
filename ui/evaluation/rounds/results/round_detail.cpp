#include "ui/evaluation/rounds/results/round_detail.h"

#include "core/evaluation/record/deciding.h"
#include "core/evaluation/record/outliers.h"
#include "core/evaluation/round_acts.h"
#include "ui/evaluation/ballots/ballot_lines.h"
#include "ui/evaluation/rounds/reason_form.h"
#include "ui/evaluation/rounds/results/knockout_list.h"
#include "ui/evaluation/rounds/results/result_lines.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/ballot_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// A member's sheet with what it comes to.
struct MemberTotal
{
    const MemberSheet* sheet;
    bool apart; ///< too far from the others
    bool byBallot = false;
    const Ballot* ballot = nullptr; ///< once it is back
};

/// `criteria`: how many a sheet has to fill in.
ListColumns<MemberTotal> totalColumns(int criteria)
{
    return {
        {{.key = QStringLiteral("name"), .title = RoundDetail::tr("Member"), .width = 120, .stretch = true},
         [](const MemberTotal& each) { return textCell(each.sheet->member->name); }},
        {{.key = QStringLiteral("total"), .title = RoundDetail::tr("Points"), .kind = CellKind::Number, .width = 64},
         [](const MemberTotal& each) {
             if (each.sheet->state == SheetState::Missing) return CellData();
             CellData cell = numberCell(each.sheet->points);
             if (each.apart) cell.mark = Mark::Warning;
             if (each.apart) cell.tip = RoundDetail::tr("Too far from the other members");
             if (!each.sheet->counts()) cell.ink = Ink::Muted;
             return cell;
         }},
        {{.key = QStringLiteral("sheet"), .title = RoundDetail::tr("Sheet"), .width = 96},
         [criteria](const MemberTotal& each) {
             if (each.byBallot && !each.sheet->excluded)
                 return textCell(each.ballot ? ballotWords::answer(each.ballot->answer) : RoundDetail::tr("not back"));
             CellData cell{.text = roundWords::sheet(*each.sheet, criteria), .value = int(each.sheet->state)};
             if (each.sheet->counts()) cell.mark = Mark::InForce;
             return cell;
         }}};
}

QScrollArea* detailArea(const char* name, const QString& spoken, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(QLatin1String(name));
    area->setAccessibleName(spoken);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    return area;
}

/// An icon with a sentence that wraps.
void addLine(QVBoxLayout* layout, QWidget* page, const ResultLine& line)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(themeOf(page).px(6));
    if (line.mark) {
        auto* icon = new IconLabel(QStringLiteral("data-information"), Ink::Secondary, 16, page);
        icon->setMark(*line.mark);
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    auto* label = makeLabel(line.text, line.role, page);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    row->addWidget(label, 1);
    layout->addLayout(row);
}

/// A page for a detailArea() with these lines; its layout takes what comes below them.
QVBoxLayout* pageOf(const std::vector<ResultLine>& lines)
{
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("scrolled"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, themeOf(page).px(8), 0);
    layout->setSpacing(themeOf(page).px(6));
    for (const ResultLine& line : lines) addLine(layout, page, line);
    return layout;
}

} // namespace

RoundDetail::RoundDetail(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(makeLabel({}, QStringLiteral("panel"), this)),
      m_reasons(detailArea("resultReasons", tr("What was found"), this)),
      m_minima(detailArea("resultMinima", tr("Minima and knock-outs"), this)),
      m_members(new RecordTable(QStringLiteral("roundTotals"), columnsOf(totalColumns(0)), nullptr, this))
{
    setProperty("role", QStringLiteral("panel"));
    const Theme& theme = themeOf(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("resultTitle"));
    m_members->view()->setAccessibleName(tr("Totals of the members; Enter opens the sheet"));
    m_members->setCountText([](int, int total) { return tr("%n sheet(s)", nullptr, total); });
    m_members->setEmpty(QStringLiteral("group"), tr("No sheets"),
                        tr("Final scores were typed, or the council has no voting members."));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    left->addWidget(m_title);
    left->addWidget(m_reasons, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(4), theme.px(8));
    row->setSpacing(theme.px(12));
    row->addLayout(left, 10);
    row->addWidget(m_members, 11);
    row->addWidget(m_minima, 12);
    connect(m_members, &RecordTable::activated, this, &RoundDetail::sheetRequested);
    m_exclude = new QAction(themeIcon(QStringLiteral("list-remove")), tr("Takes no part in this product…"), this);
    m_exclude->setObjectName(QStringLiteral("excludeMember"));
    connect(m_exclude, &QAction::triggered, this, &RoundDetail::excludeMember);
    m_members->setRowActions({m_exclude});
}

/// A conflict of interest, or its end.
void RoundDetail::excludeMember()
{
    const ApplicationResult* result = m_view ? m_view->results.find(m_application) : nullptr;
    if (!result || m_session.isReadOnly() || m_view->round().isClosed()) return;
    for (const MemberSheet& each : result->sheets) {
        if (each.member->id.value != m_members->currentId()) continue;
        const QString product = roundWords::productName(m_session, *result->application);
        const auto reason =
            each.excluded
                ? std::optional<QString>(QString())
                : askReason(m_session, window(), tr("%1 takes no part").arg(each.member->name),
                            tr("In “%1” only: not in the mean, the quorum and the spread. It is said in the minutes.")
                                .arg(product));
        if (!reason) return;
        const MemberId member = each.member->id;
        const ApplicationId id = m_application;
        try {
            m_session.write(ActKind::Edit, product, [&](WriteAct& act) {
                setExclusion(m_session.book().evaluation(), act, id, member, *reason);
            });
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Conflict) throw;
            tell(
                window(), tr("Nothing was changed"),
                tr("The member has signed the sheet of this product already, or it is decided. Open the sheet again first, or take the decision back."),
                Mark::Warning);
        }
        return;
    }
}

void RoundDetail::showResult(const RoundViewPtr& view, ApplicationId application)
{
    m_view = view;
    m_application = application;
    const ApplicationResult* result = view ? view->results.find(application) : nullptr;
    if (!result) return;
    m_title->setText(QStringLiteral("%1 · %2").arg(roundWords::productName(m_session, *result->application),
                                                   roundWords::subjectName(m_session, *result->application)));
    std::vector<ResultLine> lines =
        result->isByBallot() ? ballotLines(m_session, view->results, *result)
                             : reasonLines(*result, roundWords::failedUpgrade(m_session, *result->application));
    for (const auto& more : {advisoryLines(*result), clockLines(m_session, *result)})
        lines.insert(lines.end(), more.begin(), more.end());
    replace(m_reasons, pageOf(lines));
    fillMembers(*result);
    QVBoxLayout* minima = pageOf(minimumLines(*result));
    addKnockouts(*result, minima);
    replace(m_minima, minima);
}

/// The old page may be the one whose box was just ticked: it goes when that is over; the focus stays where it was.
void RoundDetail::replace(QScrollArea* area, QVBoxLayout* layout)
{
    layout->addStretch(1);
    QWidget* page = layout->parentWidget();
    const QWidget* focus = window()->focusWidget();
    const QString name = focus && area->isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = area->verticalScrollBar() ? area->verticalScrollBar()->value() : 0;
    if (QWidget* old = area->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    area->setWidget(page);
    if (auto* again = name.isEmpty() ? nullptr : page->findChild<QWidget*>(name)) {
        again->setFocus();
        QMetaObject::invokeMethod(
            area, [area, scrolled] { area->verticalScrollBar()->setValue(scrolled); }, Qt::QueuedConnection);
    }
}

void RoundDetail::fillMembers(const ApplicationResult& result)
{
    const QSet<MemberId> outliers = outlyingMembers(result);
    std::vector<MemberTotal> totals;
    for (const MemberSheet& each : result.sheets) {
        if (result.finalScoresOnly) break;
        totals.push_back({&each, outliers.contains(each.member->id)});
        totals.back().byBallot = result.isByBallot();
        for (const Ballot& ballot : result.ballots)
            if (totals.back().byBallot && ballot.member == each.member->id) totals.back().ballot = &ballot;
    }
    auto rows = std::make_shared<RowsOf<MemberTotal>>(
        std::move(totals), [](const MemberTotal& each) { return each.sheet->member->id.value; },
        totalColumns(result.criteriaCount));
    rows->keepAlive(m_view);
    m_members->setSource(rows);
}

void RoundDetail::addKnockouts(const ApplicationResult& result, QVBoxLayout* layout)
{
    if (!result.criteria || result.criteria->knockouts.empty()) return;
    const ApplicationId id = result.application->id;
    const bool mayTick = !m_session.isReadOnly() && !m_view->round().isClosed() && !result.isDecided();
    auto* list = new KnockoutList(result, m_session.evaluations().knockoutsOf(id), mayTick, layout->parentWidget());
    layout->addWidget(list);
    connect(list, &KnockoutList::changed, this,
            [this, id](const QString& key, bool holds, const QString& note) { storeKnockout(id, key, holds, note); });
}

void RoundDetail::storeKnockout(ApplicationId application, const QString& key, bool holds, const QString& note)
{
    const ApplicationResult* result = m_view ? m_view->results.find(application) : nullptr;
    if (!result) return;
    m_session.write(ActKind::Edit, roundWords::productName(m_session, *result->application), [&](WriteAct& act) {
        setKnockout(m_session.book().evaluation(), act, application, key, holds, note);
    });
}

} // namespace ocop
