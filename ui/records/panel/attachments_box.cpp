#include "ui/records/panel/attachments_box.h"

#include "core/base/dates.h"
#include "core/formats/whole_file.h"
#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/panel/file_words_dialog.h"
#include "ui/session/attachment_copies.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/session/thumbnails.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// "1,2 MB", "34 KB"; never 0 for something.
QString sizeWords(qint64 bytes)
{
    if (bytes >= 1024 * 1024) return QLocale().toString(double(bytes) / (1024 * 1024), 'f', 1) + QStringLiteral(" MB");
    return QStringLiteral("%1 KB").arg(std::max<qint64>(1, (bytes + 512) / 1024));
}

} // namespace

AttachmentsBox::AttachmentsBox(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_none(makeLabel(tr("No file yet. Drop one here, or paste it."), QStringLiteral("muted"), this)),
      m_list(new QListWidget(this)), m_add(makeButton(tr("&Attach a file…"), QStringLiteral("list-add"), {}, this)),
      m_open(makeButton(tr("Open"), QStringLiteral("document-open"), {}, this)),
      m_remove(makeButton(tr("Remove"), QStringLiteral("edit-delete"), {}, this))
{
    const Theme& theme = themeOf(this);
    m_none->setObjectName(QStringLiteral("noFiles"));
    m_none->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setProperty("role", QStringLiteral("field"));
    m_list->setAccessibleName(tr("Attached files"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(theme.px(16), theme.px(16)));
    m_list->setFixedHeight(theme.px(84));
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("attachFile"));
    m_open->setObjectName(QStringLiteral("openFile"));
    m_open->setToolTip(tr("Opens a read-only copy; what is changed in it does not come back"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    for (QPushButton* button : {m_add, m_open, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsBox::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsBox::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsBox::removeCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AttachmentsBox::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsBox::updateButtons);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { makeMenu()->exec(m_list->viewport()->mapToGlobal(at)); });
    connect(&session.thumbnails(), &Thumbnails::ready, this, &AttachmentsBox::showPictures);
    updateButtons();
}

void AttachmentsBox::setRich()
{
    const int side = themeOf(this).px(48);
    m_rich = true;
    m_list->setMinimumHeight(themeOf(this).px(64));
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    m_list->setIconSize(QSize(side, side));
    m_list->setSpacing(themeOf(this).px(2));
}

void AttachmentsBox::setFiles(std::vector<Attachment> files)
{
    const int row = m_list->currentRow();
    m_files = std::move(files);
    m_list->clear();
    for (const Attachment& file : m_files) {
        auto* item =
            new QListWidgetItem(themeIcon(QStringLiteral("document-new"), Ink::Secondary), lineOf(file), m_list);
        item->setToolTip(tr("%1, attached on %2").arg(file.name, formatDate(file.addedOn)));
    }
    showPictures();
    if (m_list->count() > 0) m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    updateButtons();
}

QString AttachmentsBox::lineOf(const Attachment& file) const
{
    if (!m_rich) return QStringLiteral("%1  ·  %2").arg(file.name, sizeWords(file.size));
    QStringList second{sizeWords(file.size), formatDate(file.addedOn)};
    if (!file.note.isEmpty()) second << file.note;
    return file.name + u'\n' + second.join(QStringLiteral("  ·  "));
}

void AttachmentsBox::showPictures()
{
    if (!m_rich) return;
    for (size_t i = 0; i < m_files.size(); ++i)
        if (const QImage picture = m_session.thumbnails().picture(m_files[i]); !picture.isNull())
            m_list->item(int(i))->setIcon(QIcon(QPixmap::fromImage(picture)));
}

const Attachment* AttachmentsBox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_files.size()) ? &m_files[size_t(row)] : nullptr;
}

void AttachmentsBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void AttachmentsBox::updateButtons()
{
    const bool any = !m_files.empty();
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_add->setVisible(!m_readOnly);
    m_open->setVisible(any);
    m_remove->setVisible(any && !m_readOnly);
}

void AttachmentsBox::chooseFiles() { addFiles(filedialogs::openFiles(m_session, window(), tr("Attach files"))); }

void AttachmentsBox::addFiles(const QStringList& paths)
{
    std::vector<FileToAttach> files;
    for (const QString& path : paths) files.push_back(readFileToAttach(path));
    offer(std::move(files));
}

bool AttachmentsBox::canTake(const QMimeData* mime) { return mime && (mime->hasUrls() || mime->hasImage()); }

void AttachmentsBox::addMime(const QMimeData* mime)
{
    if (m_readOnly || !canTake(mime)) return;
    if (mime->hasUrls()) {
        QStringList paths;
        for (const QUrl& url : mime->urls())
            if (!url.isLocalFile() || !filedialogs::refusesRegister(m_session, window(), url.toLocalFile()))
                paths << (url.isLocalFile() ? url.toLocalFile() : url.toString());
        addFiles(paths);
        return;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    mime->imageData().value<QImage>().save(&buffer, "PNG");
    const QString name = m_session.now().toString(QStringLiteral("'anh-dan-'yyyyMMdd-HHmmss'.png'"));
    offer({checkedToAttach(name, png)});
}

void AttachmentsBox::offer(std::vector<FileToAttach> files)
{
    if (m_readOnly) return;
    QStringList refused;
    for (const FileToAttach& file : files)
        if (file.refused) refused << texts::finding(*file.refused);
    std::erase_if(files, [](const FileToAttach& file) { return file.refused.has_value(); });
    if (!files.empty()) Q_EMIT attachRequested(files);
    if (!refused.isEmpty())
        tell(window(), tr("%n file(s) not attached", nullptr, int(refused.size())), refused.join(u'\n'), Mark::Warning);
}

void AttachmentsBox::openCurrent()
{
    if (const Attachment* file = current()) m_session.attachmentCopies().open(*file, window());
}

void AttachmentsBox::removeCurrent()
{
    if (!current() || m_readOnly) return;
    const Attachment file = *current();
    Q_EMIT removeRequested(file);
}

void AttachmentsBox::saveCurrentAs()
{
    if (!current()) return;
    const QString path = filedialogs::saveFile(window(), tr("Save a copy"), safeFileName(current()->name));
    if (!path.isEmpty()) saveCurrentTo(path);
}

bool AttachmentsBox::saveCurrentTo(const QString& path)
{
    if (!current()) return false;
    try {
        writeWholeFile(path, contentOf(m_session.book().database(), *current()));
        return true;
    } catch (const Error& error) {
        tell(window(), tr("No copy was saved"), texts::error(error), Mark::Error);
        return false;
    }
}

void AttachmentsBox::describeCurrent()
{
    if (!current() || m_readOnly) return;
    Attachment changed = *current();
    FileWordsDialog dialog(changed, window());
    if (dialog.exec() != QDialog::Accepted) return;
    changed = dialog.attachment();
    Q_EMIT changeRequested(changed);
}

void AttachmentsBox::paste() { addMime(QApplication::clipboard()->mimeData()); }

std::unique_ptr<QMenu> AttachmentsBox::makeMenu()
{
    auto menu = std::make_unique<QMenu>(this);
    const auto add = [&](const QString& text, const QString& icon, const QKeySequence& keys, bool enabled, auto run) {
        QAction* act = menu->addAction(themeIcon(icon), text, keys, this, run);
        act->setEnabled(enabled);
    };
    const bool any = current();
    const bool writable = any && !m_readOnly;
    add(tr("&Open a copy"), QStringLiteral("document-open"), Qt::Key_Return, any, &AttachmentsBox::openCurrent);
    add(tr("&Save a copy as…"), QStringLiteral("document-save-as"), QKeySequence(QKeySequence::Save), any,
        &AttachmentsBox::saveCurrentAs);
    add(tr("&Name and note…"), QStringLiteral("document-edit"), Qt::Key_F2, writable, &AttachmentsBox::describeCurrent);
    if (m_photoChoice)
        add(tr("Show as the &photo of the product"), QStringLiteral("tag"), {}, writable && isPicture(*current()),
            [this] {
                const Attachment photo = *current();
                Q_EMIT photoRequested(photo);
            });
    menu->addSeparator();
    add(tr("&Attach a file…"), QStringLiteral("list-add"), {}, !m_readOnly, &AttachmentsBox::chooseFiles);
    add(tr("Paste"), QStringLiteral("edit-paste"), QKeySequence(QKeySequence::Paste), !m_readOnly,
        &AttachmentsBox::paste);
    add(tr("&Remove"), QStringLiteral("edit-delete"), Qt::Key_Delete, writable, &AttachmentsBox::removeCurrent);
    return menu;
}

bool AttachmentsBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list) return QWidget::eventFilter(watched, event);
    // The list's keys go before the same ones of the window.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto run = [this, key]() -> void (AttachmentsBox::*)() {
        if (key->matches(QKeySequence::Paste)) return &AttachmentsBox::paste;
        if (key->matches(QKeySequence::Save)) return &AttachmentsBox::saveCurrentAs;
        if (key->modifiers() & ~Qt::KeypadModifier) return nullptr;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: return &AttachmentsBox::openCurrent;
        case Qt::Key_Delete: return &AttachmentsBox::removeCurrent;
        case Qt::Key_F2: return &AttachmentsBox::describeCurrent;
        default: return nullptr;
        }
    }();
    if (!run) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress) (this->*run)();
    return true;
}

} // namespace ocop
