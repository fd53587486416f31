#pragma once

#include "core/evaluation/rule_book.h"

#include <QTreeWidget>

namespace ocop {

/// A score sheet as a tree to read: parts, headings, criteria, their options with points and star marks, and what
/// puts a dossier out. Filtered by words and by minimum conditions.
class SheetTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SheetTree(QWidget* parent = nullptr);

    /// `sheet` outlives the tree's showing of it; null empties it.
    void showSheet(const CriteriaSet* sheet);
    /// Words in any order, with or without marks; `onlyMinima` leaves criteria with a star mark.
    void setFilter(const QString& words, bool onlyMinima);
    /// Criteria that are not filtered out.
    int criteriaShown() const;
    /// Opens down to the options, or only to the criteria.
    void setOptionsOpen(bool open);

protected:
    void changeEvent(QEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void build();
    void addKnockouts(QTreeWidgetItem* parent, const QString& criterion);
    QTreeWidgetItem* addCriterion(QTreeWidgetItem* parent, const Criterion& criterion);
    bool filterItem(QTreeWidgetItem* item, const QString& above);

    const CriteriaSet* m_sheet = nullptr;
    QString m_name;
    QString m_words;
    bool m_onlyMinima = false;
    bool m_optionsOpen = false;
};

} // namespace ocop
