#pragma once

#include "core/storage/attachment_store.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QMenu;
class QMimeData;
class QPushButton;

namespace ocop {

class Session;

/// The files of one record: a list and the buttons to attach, open and remove. Enter opens a copy, Delete removes,
/// F2 asks for name and note, Ctrl+V attaches; the menu of the list has all of it.
/// Its owner writes: it hears what is to be attached, changed and removed.
class AttachmentsBox : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsBox(Session& session, QWidget* parent = nullptr);

    void setFiles(std::vector<Attachment> files);
    const std::vector<Attachment>& files() const { return m_files; }
    void setReadOnly(bool readOnly);
    /// Small pictures, and size, day and note under the name; the list takes the height there is.
    void setRich();
    /// Offers to make a picture the one that stands for the record.
    void setPhotoChoice(bool offered) { m_photoChoice = offered; }
    QListWidget* list() const { return m_list; }

    /// Reads files and offers those that can be attached; tells about the others.
    void addFiles(const QStringList& paths);
    /// Files or a picture that were dropped or pasted.
    void addMime(const QMimeData* mime);
    static bool canTake(const QMimeData* mime);
    /// Writes the content of the chosen file; false when it could not be (that is told).
    bool saveCurrentTo(const QString& path);
    std::unique_ptr<QMenu> makeMenu();

public Q_SLOTS:
    void chooseFiles();
    void openCurrent();
    void removeCurrent();
    void saveCurrentAs();
    void describeCurrent();
    void paste();

Q_SIGNALS:
    void attachRequested(const std::vector<ocop::FileToAttach>& files);
    void removeRequested(const ocop::Attachment& file);
    /// Its name or note is to be what it is now.
    void changeRequested(const ocop::Attachment& file);
    void photoRequested(const ocop::Attachment& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(std::vector<FileToAttach> files);
    void updateButtons();
    void showPictures();
    QString lineOf(const Attachment& file) const;
    const Attachment* current() const;

    Session& m_session;
    std::vector<Attachment> m_files;
    bool m_readOnly = false;
    bool m_rich = false;
    bool m_photoChoice = false;
    QLabel* m_none;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_remove;
};

} // namespace ocop
