#pragma once

#include "core/base/record_ref.h"
#include "core/promotion/promotion_search.h"
#include "core/register/search.h"
#include "ui/form/composed_line_edit.h"

class QListWidget;

namespace ocop {

class Session;

/// The one search at the top (Ctrl+K): products, subjects and decisions, buyers, events and contracts, with or without
/// marks. Up, Down, Enter choose; Esc leaves. With nothing typed it offers the records marked (Ctrl+B) and those opened last.
class SearchBox : public ComposedLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);

    /// The lines offered just now (for tests and screen readers).
    QStringList offered() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A line offered.
    struct Offer
    {
        RecordRef record;
        QString title;
        QString detail;
        int rank = 0; ///< better ones are lower; -1 for a record that is marked
    };

    void search();
    std::vector<Offer> found(const QString& sought);
    /// With nothing typed: the records marked, then those opened last.
    std::vector<Offer> remembered() const;
    void place();
    void choose(int row);

    Session& m_session;
    QListWidget* m_popup;
    std::vector<Offer> m_offers;
    std::optional<PromotionSearch> m_promotion; ///< made when somebody types, for one state of the register
    std::pair<QString, ActId> m_promotionOf; ///< the file and its newest act
};

} // namespace ocop
