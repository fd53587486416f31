#pragma once

#include "core/storage/attachment_store.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;

namespace ocop {

class Session;

/// The files of one record: a list and the buttons to attach, open and remove. Enter opens a copy, Delete removes.
/// Its owner writes: it hears what is to be attached and what removed.
class AttachmentsBox : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsBox(Session& session, QWidget* parent = nullptr);

    void setFiles(std::vector<Attachment> files);
    const std::vector<Attachment>& files() const { return m_files; }
    void setReadOnly(bool readOnly);
    QListWidget* list() const { return m_list; }

    /// Reads files and offers those that can be attached; tells about the others.
    void addFiles(const QStringList& paths);
    /// Files or a picture that were dropped or pasted.
    void addMime(const QMimeData* mime);
    static bool canTake(const QMimeData* mime);

public Q_SLOTS:
    void chooseFiles();
    void openCurrent();
    void removeCurrent();

Q_SIGNALS:
    void attachRequested(const std::vector<ocop::FileToAttach>& files);
    void removeRequested(const ocop::Attachment& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(std::vector<FileToAttach> files);
    void updateButtons();

    Session& m_session;
    std::vector<Attachment> m_files;
    bool m_readOnly = false;
    QLabel* m_none;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_remove;
};

} // namespace ocop
