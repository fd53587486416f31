#pragma once

#include "ui/records/panel/record_facts.h"

#include <QScrollArea>

namespace ocop {

/// A record's fields under each other, label and value; links open other records.
class FactsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);
    /// With `mayMend` each missing field is a link (Tab, Enter).
    void showFacts(const std::vector<RecordFact>& facts, const std::vector<MissingField>& missing,
                   bool mayMend = false);

Q_SIGNALS:
    void linkActivated(const ocop::RecordRef& record);
    void fieldWanted(const QString& field);
};

} // namespace ocop
