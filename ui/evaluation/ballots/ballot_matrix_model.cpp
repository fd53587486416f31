#include "ui/evaluation/ballots/ballot_matrix_model.h"

#include "core/evaluation/ballots/ballot_acts.h"
#include "core/evaluation/ballots/decision_clock.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/session/session.h"
#include "ui/words/ballot_words.h"
#include "ui/words/round_words.h"
#include "ui/words/sentences.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ocop {
namespace {

const Ballot* ballotBy(const ApplicationResult& result, MemberId member)
{
    const auto at = std::find_if(result.ballots.begin(), result.ballots.end(),
                                 [member](const Ballot& each) { return each.member == member; });
    return at == result.ballots.end() ? nullptr : &*at;
}

QString aboutDossier(const Session& session, const ApplicationResult& result)
{
    QStringList lines{roundWords::subjectName(session, *result.application)};
    if (result.advisory && result.advisory->stars)
        lines << BallotMatrixModel::tr("Proposed: %1").arg(roundWords::stars(*result.advisory->stars));
    if (result.rules)
        for (const Finding& each :
             checkDecisionClock(*result.application, session.evaluations().stepsOf(result.application->id),
                                *result.rules, session.today()))
            lines << texts::finding(each);
    return lines.join(u'\n');
}

Mark markOfAnswer(BallotAnswer answer)
{
    switch (answer) {
    case BallotAnswer::Agrees: return Mark::InForce;
    case BallotAnswer::Disagrees: return Mark::Expired;
    case BallotAnswer::Other: return Mark::Warning;
    case BallotAnswer::Blank: break;
    }
    return Mark::Note;
}

} // namespace

void BallotMatrixModel::load(const Session& session, const RoundViewPtr& view)
{
    beginResetModel();
    m_view = view;
    m_rows.clear();
    m_members.clear();
    if (view) {
        const RoundResults& results = view->results;
        for (const CouncilMember& each : results.members())
            if (each.votes)
                m_members.push_back({each.id, each.name, each.position.isEmpty() ? each.agency : each.position});
        for (const ApplicationResult& result : results.results()) {
            const BallotOutcome outcome = outcomeOn(results, result, session.today());
            const BallotCount count = result.ballot.value_or(BallotCount());
            Row row;
            row.application = result.application->id;
            row.product = roundWords::productName(session, *result.application);
            row.about = aboutDossier(session, result);
            row.back = QString::number(count.returned) + u'/' + QString::number(count.asked);
            row.counted = ballotWords::count(count);
            row.outcome = result.isDecided() ? roundWords::stars(*result.application->starsDecided)
                                             : ballotWords::outcome(outcome, result.starsToAccept());
            row.mark = ballotWords::mark(outcome);
            row.isDecided = result.isDecided();
            for (const Member& member : m_members) {
                row.ballots.push_back(ballotBy(result, member.id));
                row.apart.push_back(std::any_of(result.sheets.begin(), result.sheets.end(), [&](const auto& sheet) {
                    return sheet.member->id == member.id && sheet.excluded;
                }));
            }
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

int BallotMatrixModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int BallotMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size()) + 3;
}

bool BallotMatrixModel::isBallot(const QModelIndex& index) const
{
    return index.isValid() && index.column() > 0 && index.column() <= members();
}

bool BallotMatrixModel::isOpen(const QModelIndex& index) const
{
    if (!isBallot(index)) return false;
    const Row& row = m_rows[size_t(index.row())];
    return !row.isDecided && !row.apart[size_t(index.column() - 1)];
}

const Ballot* BallotMatrixModel::ballot(const QModelIndex& index) const
{
    return isBallot(index) ? m_rows[size_t(index.row())].ballots[size_t(index.column() - 1)] : nullptr;
}

QModelIndex BallotMatrixModel::nextOpen(const QModelIndex& from) const
{
    const int places = rowCount() * members();
    if (places == 0) return {};
    const int start = isBallot(from) ? (from.column() - 1) * rowCount() + from.row() : -1;
    for (int step = 1; step <= places; ++step) {
        const int place = (start + step) % places;
        const QModelIndex next = index(place % rowCount(), place / rowCount() + 1);
        if (isOpen(next) && !ballot(next)) return next;
    }
    return {};
}

QString BallotMatrixModel::words(const Row& row, int member) const
{
    if (row.apart[size_t(member)]) return tr("takes no part");
    const Ballot* ballot = row.ballots[size_t(member)];
    return ballot ? ballotWords::answer(ballot->answer) : QStringLiteral("–");
}

QVariant BallotMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[size_t(index.row())];
    if (isBallot(index)) {
        const int member = index.column() - 1;
        if (role == Qt::DisplayRole) return words(row, member);
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
        QString text = row.product + QStringLiteral(", ") + m_members[size_t(member)].name + QStringLiteral(": ");
        const Ballot* ballot = row.ballots[size_t(member)];
        text += row.apart[size_t(member)] ? words(row, member)
                : ballot                  ? ballotWords::answer(ballot->answer)
                                          : tr("not back");
        if (ballot && !ballot->reason.isEmpty()) text += QStringLiteral(". ") + ballot->reason;
        return text;
    }
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == members() + 1 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return index.column() == 0 ? row.product + u'\n' + row.about : row.counted;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    return index.column() == 0 ? row.product : index.column() == members() + 1 ? row.back : row.outcome;
}

QVariant BallotMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return {};
    const bool isMember = section > 0 && section <= members();
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 || section == members() + 2 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && isMember)
        return QString(m_members[size_t(section - 1)].name + u'\n' + m_members[size_t(section - 1)].about);
    if (role != Qt::DisplayRole) return {};
    if (isMember) return m_members[size_t(section - 1)].name;
    return section == 0 ? tr("Product") : section == members() + 1 ? tr("Back") : tr("Result");
}

void BallotMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const auto* model = static_cast<const BallotMatrixModel*>(index.model());
    const QRect rect = option.rect;
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(rect, isSelected ? theme.selection : isHovered ? theme.hover : theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->setFont(theme.font(TypeSize::Body, index.column() == 0));
    const QRect inner = rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
    const Ballot* ballot = model->ballot(index);
    const bool isResult = index.column() == model->members() + 2;
    std::optional<Mark> mark;
    if (ballot && model->isOpen(index)) mark = markOfAnswer(ballot->answer);
    if (isResult) mark = model->outcomeMark(index.row());
    painter->setPen(mark                                              ? theme.look(*mark).text
                    : model->isBallot(index) && !model->isOpen(index) ? theme.muted
                                                                      : theme.text);
    int left = inner.left();
    if (isResult) {
        const int size = theme.px(16);
        drawIcon(painter, QRect(left, rect.center().y() - size / 2 + 1, size, size), theme.look(*mark).icon,
                 theme.look(*mark).text);
        left += size + theme.px(4);
    }
    const QRect room(left, rect.top(), inner.right() - left, rect.height());
    const bool isCentred = model->isBallot(index) || index.column() == model->members() + 1;
    const QString text = index.data().toString();
    const Qt::Alignment align = (isCentred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter;
    if (model->isBallot(index) && QFontMetrics(painter->font()).horizontalAdvance(text) > room.width()) {
        painter->setFont(theme.font(TypeSize::Small)); // an answer is read whole: in two lines
        painter->drawText(rect, int(Qt::AlignCenter | Qt::TextWordWrap), text);
    } else {
        painter->drawText(room, align, QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, room.width()));
    }
    if (option.state & QStyle::State_HasFocus)
        drawRing(painter, QRectF(rect).adjusted(1, 1, -1, -2), theme.accent, 2, theme.px(4));
    painter->restore();
}

} // namespace ocop
