#pragma once

#include "core/statistics/quality.h"
#include "ui/session/page.h"

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;

/// Chất lượng dữ liệu: what is missing or doubtful in the register, check by check; each opens exactly its records, here
/// or in their list, where they are mended.
class QualityPage : public Page
{
    Q_OBJECT

public:
    explicit QualityPage(Session& session, QWidget* parent = nullptr);

    void refresh() override;

    RecordTable* checks() const { return m_checks; }
    RecordTable* records() const { return m_records; }
    const Quality& quality() const { return m_quality; }

public Q_SLOTS:
    /// The records of the check in their list, where many are edited at once.
    void openList();

private:
    QWidget* buildRecords();
    void dismiss();
    const QualityCheck* current() const;
    void showCheck();
    void editRecord(qint64 id);

    Quality m_quality;
    RecordTable* m_checks;
    RecordTable* m_records;
    QLabel* m_share;
    QLabel* m_title;
    QPushButton* m_open;
    QPushButton* m_dismiss;
};

} // namespace ocop
