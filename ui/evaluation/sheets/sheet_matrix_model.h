#pragma once

#include "core/evaluation/round_results.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace ocop {

class Session;

/// One sheet of the matrix; `needed` 0 where the dossier has no sheet to fill in.
struct MatrixCell
{
    SheetState state = SheetState::Missing;
    int filled = 0;
    int needed = 0;
    int points = 0; ///< their sum
    bool apart = false; ///< too far from the other members' totals
    bool absent = false;
};

/// Products × members of a round; the first column is the product, behind the members stand the number of signed sheets
/// and their mean.
class SheetMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void load(const Session& session, RoundId round);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isSheet(const QModelIndex& index) const;
    const MatrixCell& cell(const QModelIndex& index) const;
    /// Beyond the council's limit: a member's sheet, or the row behind a mean.
    bool isApart(const QModelIndex& index) const;
    bool isAbsent(int column) const;
    int members() const { return int(m_members.size()); }
    ApplicationId application(int row) const { return m_rows[size_t(row)].application; }
    MemberId member(int column) const { return m_members[size_t(column - 1)].id; }
    QModelIndex indexOf(ApplicationId application, MemberId member) const;
    /// The first sheet that is not signed; the first of all when all are.
    QModelIndex firstOpen() const;
    int sheets() const;
    int inState(SheetState state) const;

private:
    struct Row
    {
        ApplicationId application;
        QString product;
        QString subject;
        QString mean; ///< of the sheets that count
        bool apart = false; ///< beyond the council's limit
        std::vector<MatrixCell> cells;
    };
    struct Member
    {
        MemberId id;
        QString name;
        QString about;
        bool absent = false;
    };

    static QString apartWords();
    QString words(const MatrixCell& cell) const;
    QString signedOf(const Row& row) const;

    std::vector<Row> m_rows;
    std::vector<Member> m_members;
};

/// Draws the cells: a bar with filled/needed, a check for signed, a dash for none.
class SheetMatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ocop
