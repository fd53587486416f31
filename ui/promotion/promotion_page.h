#pragma once

#include "ui/session/page.h"

class QStackedWidget;
class QTabBar;

namespace ocop {

/// Xúc tiến: trade events, contracts and buyers, a list each.
class PromotionPage : public Page
{
    Q_OBJECT

public:
    explicit PromotionPage(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    void follow(const Touched& touched) override;
    void showRecords(const QSet<qint64>& ids, const QString& words) override;
    bool showRecord(qint64 id) override;
    /// Turns to the list of the record's kind.
    bool showRecordOf(const RecordRef& record) override;

    Page* current() const;
    /// Turns to the list that keeps the table's records; null when there is none.
    Page* turnTo(const QString& entity);

private:
    void turn(int place);

    std::vector<std::pair<QString, Page*>> m_lists; ///< by the table whose records they keep
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

} // namespace ocop
