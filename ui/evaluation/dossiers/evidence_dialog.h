#pragma once

#include "ui/evaluation/dossiers/paper_desk.h"

#include <QDialog>

class QLabel;

namespace ocop {

class PaperPanel;
class RecordTable;
class Session;

/// The evidence checklist of a dossier. In the list the keys 1 to 4 say how it is with a paper and go on to the next
/// one; what the paper says is typed beside it and stored as it is left; files are attached by button, dropping
/// or pasting. Everything is stored at once; Ctrl+Z takes back what was done here.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `id` must be a dossier of the snapshot.
    EvidenceDialog(Session& session, ApplicationId id, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }
    PaperPanel* panel() const { return m_panel; }
    /// Sets the state of the papers chosen in the list, as one act.
    void setState(DocumentState state);

public Q_SLOTS:
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void addKeys();
    void refresh();
    void showPaper(qint64 id);
    void fillPanel();
    /// Stores what was typed beside the list; false when it cannot be read (the field has the focus then).
    bool storePanel();
    void chooseState(DocumentState state);
    void attach(const std::vector<FileToAttach>& files);
    void removeFile(const Attachment& file);
    void paste();
    void undo();
    void goOn(qint64 from);
    /// Runs a write; a conflict or another error is told. False when nothing was written.
    bool attempt(const std::function<void()>& work);

    Session& m_session;
    PaperDesk m_desk;
    qint64 m_shown = 0;
    bool m_busy = false;
    QLabel* m_name;
    QLabel* m_missing;
    RecordTable* m_table;
    PaperPanel* m_panel;
};

} // namespace ocop
