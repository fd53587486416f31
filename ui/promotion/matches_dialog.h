#pragma once

#include "core/promotion/matching.h"
#include "core/reports/report.h"
#include "ui/table/row_source.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class DayFacts;
class RecordTable;
class Session;

/// The products in force that fit what a buyer looks for, with what speaks for each and what it lacks; those ticked make
/// the catalogue for this buyer.
class MatchesDialog : public QDialog
{
    Q_OBJECT

public:
    MatchesDialog(Session& session, BuyerId buyer, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }
    /// The product a person wants to see, once the dialog is closed; no id when none.
    ProductId wanted() const { return m_wanted; }
    /// Of the products ticked.
    Report catalogue() const;

public Q_SLOTS:
    void showCatalogue();
    void printList();

private:
    struct Row
    {
        Match match;
        const ProductOnDay* product = nullptr;
        QString goods;
    };
    static ListColumns<Row> matchColumns(Session& session);
    void fill();
    void openProduct(qint64 id);
    void showSentence();

    Session& m_session;
    Buyer m_buyer;
    std::shared_ptr<const DayFacts> m_moment; ///< the rows point into
    std::vector<Row> m_rows;
    ProductId m_wanted;
    RecordTable* m_table;
    QLabel* m_sentence;
    QPushButton* m_catalogue = nullptr;
};

/// Shows what fits the buyer, and afterwards the product that was chosen.
void findProducts(Session& session, QWidget* parent, BuyerId buyer);

/// Products of the session's day and district laid out for finding.
ProductMatcher matcherOf(const Session& session);

} // namespace ocop
