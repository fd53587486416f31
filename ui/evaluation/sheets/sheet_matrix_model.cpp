#include "ui/evaluation/sheets/sheet_matrix_model.h"

#include "core/evaluation/record/outliers.h"
#include "core/evaluation/record/shown_mean.h"
#include "ui/evaluation/sheets/round_sheets.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ocop {

void SheetMatrixModel::load(const Session& session, RoundId round)
{
    beginResetModel();
    m_rows.clear();
    m_members.clear();
    if (session.evaluations().round(round)) {
        const RoundResults results(session.evaluations(), session.book().database(), session.book().rules(), round);
        const RoundSheets sheets(session, round);
        for (const CouncilMember& each : sheets.members())
            m_members.push_back({each.id, each.name, each.position.isEmpty() ? each.agency : each.position,
                                 !results.isPresent(each.id)});
        for (const ApplicationId id : sheets.dossiers()) {
            const ApplicationResult* result = results.find(id);
            if (!result) continue;
            const Product* product = session.snapshot().product(result->application->product);
            const Subject* subject = product ? session.snapshot().subject(product->subject) : nullptr;
            Row row{id, product ? product->name : QString(), subject ? subject->name : QString(), {}, {}, {}};
            if (result->verdict && result->verdict->scored && !result->finalScoresOnly) {
                row.mean = formatMean(result->verdict->total);
                row.apart = result->verdict->spreadFlag;
            }
            const QSet<MemberId> outliers = outlyingMembers(*result);
            for (const Member& member : m_members) {
                MatrixCell cell;
                cell.absent = member.absent;
                cell.needed = result->criteria ? result->criteriaCount : 0;
                for (const MemberSheet& sheet : result->sheets) {
                    if (sheet.member->id != member.id) continue;
                    cell.state = sheet.state;
                    cell.filled = sheet.filled;
                    cell.points = sheet.points;
                    cell.apart = outliers.contains(member.id);
                    cell.absent = !sheet.takesPart();
                }
                row.cells.push_back(cell);
            }
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

int SheetMatrixModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int SheetMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size()) + 3; // product, signed, mean
}

bool SheetMatrixModel::isSheet(const QModelIndex& index) const
{
    return index.isValid() && index.column() > 0 && index.column() <= int(m_members.size());
}

const MatrixCell& SheetMatrixModel::cell(const QModelIndex& index) const
{
    return m_rows[size_t(index.row())].cells[size_t(index.column() - 1)];
}

QString SheetMatrixModel::words(const MatrixCell& cell) const
{
    QString text;
    if (cell.needed == 0)
        text = tr("no sheet");
    else if (cell.state == SheetState::Signed)
        text = QString::number(cell.points);
    else if (cell.state == SheetState::Begun)
        text = QStringLiteral("%1/%2").arg(QString::number(cell.filled), QString::number(cell.needed));
    else
        text = QStringLiteral("–");
    return text;
}

QString SheetMatrixModel::signedOf(const Row& row) const
{
    const auto done = std::count_if(row.cells.begin(), row.cells.end(),
                                    [](const MatrixCell& each) { return each.state == SheetState::Signed; });
    const auto expected =
        std::count_if(row.cells.begin(), row.cells.end(), [](const MatrixCell& each) { return !each.absent; });
    return QStringLiteral("%1/%2").arg(QString::number(done), QString::number(expected));
}

QString SheetMatrixModel::apartWords() { return tr("too far from the other members"); }

bool SheetMatrixModel::isApart(const QModelIndex& index) const
{
    if (isSheet(index)) return cell(index).apart;
    return index.column() == columnCount() - 1 && m_rows[size_t(index.row())].apart;
}

bool SheetMatrixModel::isAbsent(int column) const
{
    return column > 0 && column <= members() && m_members[size_t(column - 1)].absent;
}

QVariant SheetMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[size_t(index.row())];
    if (!isSheet(index)) {
        if (role == Qt::TextAlignmentRole)
            return int(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
        if (role == Qt::ToolTipRole && index.column() == 0)
            return QString(row.product + QLatin1Char('\n') + row.subject);
        const bool isMean = index.column() == columnCount() - 1;
        if (role == Qt::ToolTipRole && isMean && row.apart) return apartWords();
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? row.product : isMean ? row.mean : signedOf(row);
        return {};
    }
    const MatrixCell& at = cell(index);
    if (role == Qt::DisplayRole) return words(at);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    const Member& member = m_members[size_t(index.column() - 1)];
    QString text = row.product + QStringLiteral(", ") + member.name + QStringLiteral(": ");
    text += at.state == SheetState::Missing && at.needed > 0 ? tr("not begun")
            : at.state == SheetState::Signed                 ? tr("signed, %n point(s)", nullptr, at.points)
                                                             : words(at);
    if (at.apart) text += QStringLiteral(", ") + apartWords();
    return member.absent ? QString(text + QStringLiteral(", ") + tr("absent")) : text;
}

QVariant SheetMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return {};
    const bool isMember = section > 0 && section <= int(m_members.size());
    if (role == Qt::TextAlignmentRole) return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role == Qt::DisplayRole)
        return section == 0                   ? tr("Product")
               : isMember                     ? m_members[size_t(section - 1)].name
               : section == columnCount() - 1 ? tr("Mean")
                                              : tr("Signed");
    if (role != Qt::ToolTipRole || !isMember) return {};
    const Member& member = m_members[size_t(section - 1)];
    return QString(member.name + QLatin1Char('\n') + member.about +
                   (member.absent ? QLatin1Char('\n') + tr("absent") : QString()));
}

QModelIndex SheetMatrixModel::indexOf(ApplicationId application, MemberId member) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.application == application; });
    const auto column =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member& each) { return each.id == member; });
    if (row == m_rows.end() || column == m_members.end()) return {};
    return index(int(row - m_rows.begin()), int(column - m_members.begin()) + 1);
}

QModelIndex SheetMatrixModel::firstOpen() const
{
    for (int column = 1; column <= int(m_members.size()); ++column)
        for (int row = 0; row < rowCount(); ++row) {
            const MatrixCell& at = cell(index(row, column));
            if (at.needed > 0 && !at.absent && at.state != SheetState::Signed) return index(row, column);
        }
    return m_rows.empty() || m_members.empty() ? QModelIndex() : index(0, 1);
}

int SheetMatrixModel::sheets() const { return int(m_rows.size() * m_members.size()); }

int SheetMatrixModel::inState(SheetState state) const
{
    int count = 0;
    for (const Row& row : m_rows)
        for (const MatrixCell& each : row.cells) count += each.state == state;
    return count;
}

void SheetMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const auto* model = static_cast<const SheetMatrixModel*>(index.model());
    const QRect rect = option.rect;
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    // The columns of those who did not come are grey.
    const bool isGrey = model->isAbsent(index.column()) || (model->isSheet(index) && model->cell(index).absent);
    painter->fillRect(rect, isSelected  ? theme.selection
                            : isHovered ? theme.hover
                            : isGrey    ? theme.alt
                                        : theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->setFont(theme.font(TypeSize::Body, index.column() == 0));
    painter->setPen(theme.text);
    const QRect inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
    if (!model->isSheet(index)) {
        const QString text =
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        if (model->isApart(index)) painter->setPen(theme.look(Mark::Warning).text);
        painter->drawText(inner, index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter, text);
    } else {
        const MatrixCell& cell = model->cell(index);
        const QString text = index.data().toString();
        const bool isSigned = cell.state == SheetState::Signed;
        const bool isEmpty = cell.state == SheetState::Missing || cell.needed == 0;
        const StatusLook done = theme.look(cell.apart ? Mark::Warning : Mark::InForce);
        painter->setPen(cell.absent              ? (isSelected ? theme.secondary : theme.muted)
                        : isSigned               ? done.text
                        : isEmpty || cell.absent ? (isSelected ? theme.secondary : theme.muted)
                                                 : theme.text);
        const QFontMetrics metrics(painter->font());
        const int icon = isSigned ? theme.px(16) : 0;
        const int words = metrics.horizontalAdvance(text) + (isSigned ? icon + theme.px(4) : 0);
        const int left = inner.left() + std::max(0, (inner.width() - words) / 2);
        if (isSigned)
            drawIcon(painter, QRect(left, rect.center().y() - icon / 2 + 1, icon, icon), done.icon,
                     cell.absent ? theme.muted : done.text);
        painter->drawText(
            QRect(left + words - metrics.horizontalAdvance(text), rect.top(), inner.width(), rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        if (cell.state == SheetState::Begun && cell.needed > 0) {
            const QRect bar(inner.left() + theme.px(4), rect.bottom() - theme.px(5), inner.width() - theme.px(8),
                            theme.px(3));
            painter->fillRect(bar, theme.line);
            painter->fillRect(QRect(bar.left(), bar.top(),
                                    bar.width() * std::min(cell.filled, cell.needed) / cell.needed, bar.height()),
                              theme.timeBar);
        }
    }
    if (option.state & QStyle::State_HasFocus)
        drawRing(painter, QRectF(rect).adjusted(1, 1, -1, -2), theme.accent, 2, theme.px(4));
    painter->restore();
}

} // namespace ocop
