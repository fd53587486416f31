#pragma once

#include "ui/records/panel/record_panel.h"

class QPushButton;
class QScrollArea;

namespace ocop {

/// The papers of a dossier in the record panel: what is missing, each paper with its state, and the way to check them.
class EvidencePart : public RecordPart
{
    Q_OBJECT

public:
    explicit EvidencePart(Session& session, QWidget* parent = nullptr);
    void showRecord(const RecordRef& record) override;

Q_SIGNALS:
    void checkRequested();

private:
    Session& m_session;
    QScrollArea* m_scroll;
    QPushButton* m_check;
};

} // namespace ocop
