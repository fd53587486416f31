#pragma once

#include "core/storage/attachment_store.h"
#include "ui/records/panel/record_panel.h"

class QLabel;
class QMimeData;

namespace ocop {

class AttachmentsBox;

/// The tab "Files" of the record panel: photos, scans and papers of a subject, product or certificate, and under those
/// of a certificate the ones of its decision. Each act is one step of Ctrl+Z.
class RecordFiles : public RecordPart
{
    Q_OBJECT

public:
    explicit RecordFiles(Session& session, QWidget* parent = nullptr);

    static bool takes(const RecordRef& record);
    void showRecord(const RecordRef& record) override;
    /// Files or a picture dropped on the panel go to the record itself.
    void addMime(const QMimeData* mime);
    AttachmentsBox* box() const { return m_own; }

private:
    AttachmentsBox* makeBox(const QString& name, RecordRef RecordFiles::*owner);
    void fill(AttachmentsBox* box, const RecordRef& owner);
    void write(const QString& label, const std::function<void(WriteAct&)>& work);

    Session& m_session;
    RecordRef m_record;
    RecordRef m_decision;
    AttachmentsBox* m_own;
    QLabel* m_decisionTitle;
    AttachmentsBox* m_ofDecision;
};

/// The picture that stands for a record, small; null without one or while it is being decoded (Thumbnails::ready).
QImage photoOfRecord(Session& session, const RecordRef& record);

} // namespace ocop
