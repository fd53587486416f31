#pragma once

#include "ui/records/panel/child_part.h"

#include "core/reminders/standards_due.h"

namespace ocop {

class RecordFiles;
class Session;

/// The certificates of standards of a subject in the record panel: which it holds, until when, and their papers.
class StandardsPart : public ChildPart
{
    Q_OBJECT

public:
    explicit StandardsPart(Session& session, QWidget* parent = nullptr);

protected:
    void fill() override;
    qint64 editOne(qint64 id) override;
    void deleteOne(qint64 id) override;
    void showCurrent(qint64 id) override;

private:
    std::vector<StandardOnDay> m_standing;
    RecordFiles* m_files;
};

} // namespace ocop
