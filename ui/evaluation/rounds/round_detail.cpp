#include "ui/evaluation/rounds/round_detail.h"

#include "core/base/dates.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ocop {
namespace {

Columns totalColumns()
{
    return {{.key = QStringLiteral("name"), .title = RoundDetail::tr("Member"), .width = 120, .stretch = true},
            {.key = QStringLiteral("total"), .title = RoundDetail::tr("Points"), .kind = CellKind::Number, .width = 64},
            {.key = QStringLiteral("sheet"), .title = RoundDetail::tr("Sheet"), .width = 96}};
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
void addSentence(QVBoxLayout* layout, QWidget* page, const QString& text, std::optional<Mark> mark,
                 const QString& role = {})
{
    auto* row = new QHBoxLayout;
    row->setSpacing(themeOf(page).px(6));
    if (mark) {
        auto* icon = new IconLabel(QStringLiteral("data-information"), Ink::Secondary, 16, page);
        icon->setMark(*mark);
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    auto* label = makeLabel(text, role, page);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    row->addWidget(label, 1);
    layout->addLayout(row);
}

QVBoxLayout* detailPage(QWidget* page)
{
    page->setProperty("role", QStringLiteral("scrolled"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, themeOf(page).px(8), 0);
    layout->setSpacing(themeOf(page).px(6));
    return layout;
}

QString minimumWords(const ApplicationResult& result, const UnmetMinimum& unmet)
{
    const Criterion* criterion = result.criteria ? result.criteria->find(unmet.criterion) : nullptr;
    QString words = RoundDetail::tr("%1 %2: needs %3, mean %4")
                        .arg(unmet.criterion, criterion ? criterion->title : QString())
                        .arg(unmet.needed)
                        .arg(formatMean(unmet.mean));
    QStringList below;
    for (const int position : unmet.membersBelow)
        if (size_t(position) < result.judged.size())
            below << result.sheets[result.judged[size_t(position)]].member->name;
    if (!below.isEmpty()) words += RoundDetail::tr(" (below: %1)").arg(below.join(QStringLiteral(", ")));
    return words;
}

/// Whom to talk to when totals are too far apart: of those apart, the ones more than half as far from the
/// middle total as the farthest. One stray sheet marks its member alone, not everybody it strays from.
QSet<int> outlyingMembers(const ApplicationResult& result)
{
    QSet<int> members;
    if (!result.verdict || !result.verdict->spreadFlag) return members;
    std::vector<int> totals = result.verdict->memberTotals;
    std::nth_element(totals.begin(), totals.begin() + qsizetype(totals.size() / 2), totals.end());
    const int middle = totals[totals.size() / 2];
    int farthest = 0;
    for (const int total : totals) farthest = std::max(farthest, std::abs(total - middle));
    for (const int position : result.verdict->membersApart)
        if (2 * std::abs(result.verdict->memberTotals[size_t(position)] - middle) > farthest) members.insert(position);
    return members;
}

Mark markOfSeverity(Severity severity)
{
    return severity == Severity::Error ? Mark::Error : severity == Severity::Warning ? Mark::Warning : Mark::Note;
}

} // namespace

RoundDetail::RoundDetail(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(makeLabel({}, QStringLiteral("panel"), this)),
      m_reasons(detailArea("resultReasons", tr("What was found"), this)),
      m_minima(detailArea("resultMinima", tr("Minima and knock-outs"), this)),
      m_members(new RecordTable(QStringLiteral("roundTotals"), totalColumns(), nullptr, this))
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
}

void RoundDetail::showResult(const RoundViewPtr& view, ApplicationId application)
{
    m_view = view;
    const ApplicationResult* result = view ? view->results.find(application) : nullptr;
    setVisible(result);
    if (!result) return;
    m_title->setText(roundWords::productName(m_session, *result->application));
    fillReasons(*result);
    fillMembers(*result);
    fillMinima(*result);
}

/// The old page may be the one whose box was just ticked: it goes when that is over; the focus stays where it was.
void RoundDetail::replace(QScrollArea* area, QWidget* page)
{
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

void RoundDetail::fillReasons(const ApplicationResult& result)
{
    auto* page = new QWidget;
    auto* layout = detailPage(page);
    const Application& application = *result.application;
    if (result.isDecided()) {
        addSentence(layout, page,
                    tr("Decided: %1, on %2")
                        .arg(roundWords::stars(*application.starsDecided), formatDate(application.decidedOn)),
                    *application.starsDecided >= 3 ? Mark::InForce : Mark::Expired, QStringLiteral("strong"));
        if (isPotentialFive(application))
            addSentence(layout, page, tr("Potential 5 stars: the dossier goes on to the Ministry."), Mark::Note);
        if (!application.decidedReason.isEmpty())
            addSentence(layout, page, tr("Reason: %1").arg(application.decidedReason), std::nullopt);
        if (result.isStale()) addSentence(layout, page, tr("The scores changed since it was decided."), Mark::Warning);
    }
    if (result.verdict) {
        addSentence(layout, page, tr("Proposed: %1").arg(roundWords::proposal(*result.verdict)), std::nullopt,
                    QStringLiteral("strong"));
        if (!result.isComplete())
            addSentence(
                layout, page,
                tr("For the time being: %1 of %2 sheets are signed.").arg(result.signedCount()).arg(result.expected()),
                Mark::Note);
        if (result.absentWithSheet() > 0)
            addSentence(layout, page,
                        tr("%n sheet(s) of absent members are not counted.", nullptr, result.absentWithSheet()),
                        Mark::Note);
        for (const Finding& reason : result.verdict->reasons)
            addSentence(layout, page, texts::finding(reason), markOfSeverity(reason.severity));
    } else if (application.setNumber == 0) {
        addSentence(layout, page, tr("The product set is not known; the dossier's form has a field for it."),
                    Mark::Warning);
    } else if (!result.criteria) {
        addSentence(layout, page, tr("This rule set has no score sheet here; type the final scores."), Mark::Note);
    } else {
        addSentence(layout, page, tr("No sheet is signed yet."), Mark::Note);
    }
    layout->addStretch(1);
    replace(m_reasons, page);
}

void RoundDetail::fillMembers(const ApplicationResult& result)
{
    const QSet<int> outliers = outlyingMembers(result);
    struct Total
    {
        const MemberSheet* sheet;
        bool apart;
    };
    std::vector<Total> totals;
    for (size_t i = 0; i < result.sheets.size() && !result.finalScoresOnly; ++i) {
        const auto judged = std::find(result.judged.begin(), result.judged.end(), i);
        const int position = judged == result.judged.end() ? -1 : int(judged - result.judged.begin());
        totals.push_back({&result.sheets[i], outliers.contains(position)});
    }
    const int criteria = result.criteriaCount;
    auto rows = std::make_shared<RowsOf<Total>>(
        std::move(totals), [](const Total& each) { return each.sheet->member->id.value; },
        std::vector<std::function<CellData(const Total&)>>{
            [](const Total& each) { return textCell(each.sheet->member->name); },
            [](const Total& each) {
                if (each.sheet->state == SheetState::Missing) return CellData();
                CellData cell = numberCell(each.sheet->points);
                if (each.apart) cell.mark = Mark::Warning;
                if (each.apart) cell.tip = tr("Too far from the other members");
                if (!each.sheet->counts()) cell.ink = Ink::Muted;
                return cell;
            },
            [criteria](const Total& each) {
                CellData cell{.text = roundWords::sheet(*each.sheet, criteria), .value = int(each.sheet->state)};
                if (each.sheet->counts()) cell.mark = Mark::InForce;
                return cell;
            }});
    rows->keepAlive(m_view);
    m_members->setSource(rows);
}

void RoundDetail::fillMinima(const ApplicationResult& result)
{
    auto* page = new QWidget;
    auto* layout = detailPage(page);
    if (result.verdict && !result.finalScoresOnly) {
        int star = 0;
        for (const UnmetMinimum& unmet : result.verdict->unmet) {
            if (unmet.star != star) {
                star = unmet.star;
                addSentence(layout, page, tr("Not met for %1").arg(texts::stars(star)), std::nullopt,
                            QStringLiteral("strong"));
            }
            addSentence(layout, page, minimumWords(result, unmet), std::nullopt, QStringLiteral("secondary"));
        }
        if (result.verdict->unmet.empty())
            addSentence(layout, page, tr("All minimum conditions are met."), Mark::InForce);
    }
    fillKnockouts(result, page, layout);
    layout->addStretch(1);
    replace(m_minima, page);
}

} // namespace ocop
