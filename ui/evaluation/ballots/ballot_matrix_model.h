#pragma once

#include "ui/evaluation/rounds/round_view.h"
#include "ui/kit/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace ocop {

class Session;

/// Ballots of a round, products down and members across, with what they have come to in the last two columns.
class BallotMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void load(const Session& session, const RoundViewPtr& view);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int members() const { return int(m_members.size()); }
    /// A member's place for an answer: not of one who takes no part, nor of a dossier that is decided.
    bool isOpen(const QModelIndex& index) const;
    bool isBallot(const QModelIndex& index) const;
    const Ballot* ballot(const QModelIndex& index) const;
    ApplicationId application(int row) const { return m_rows[size_t(row)].application; }
    MemberId member(int column) const { return m_members[size_t(column - 1)].id; }
    const QString& product(int row) const { return m_rows[size_t(row)].product; }
    const QString& memberName(int column) const { return m_members[size_t(column - 1)].name; }
    Mark outcomeMark(int row) const { return m_rows[size_t(row)].mark; }
    /// The next place without a ballot: down the member's products, then the next member; invalid when there is none.
    QModelIndex nextOpen(const QModelIndex& from) const;

private:
    struct Row
    {
        ApplicationId application;
        QString product;
        QString about; ///< subject, what is proposed, the clock
        QString back; ///< "4/5"
        QString outcome;
        QString counted;
        Mark mark = Mark::Note;
        bool isDecided = false;
        std::vector<bool> apart;
        std::vector<const Ballot*> ballots;
    };
    struct Member
    {
        MemberId id;
        QString name;
        QString about;
    };

    QString words(const Row& row, int member) const;

    RoundViewPtr m_view; ///< the ballots are its
    std::vector<Row> m_rows;
    std::vector<Member> m_members;
};

/// Draws the answers: a word with its mark, a dash where none is back.
class BallotMatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ocop
