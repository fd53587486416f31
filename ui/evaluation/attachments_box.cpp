#include "ui/evaluation/attachments_box.h"

#include "core/base/dates.h"
#include "ui/evaluation/attachment_copies.h"
#include "ui/shell/icons.h"
#include "ui/shell/message.h"
#include "ui/shell/session.h"
#include "ui/shell/texts.h"
#include "ui/shell/widgets/small_widgets.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
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
      m_none(makeLabel(tr("No file yet. Drop one here, or paste it."), QStringLiteral("muted"), this)), m_list(new QListWidget(this)),
      m_add(makeButton(tr("&Attach a file…"), QStringLiteral("list-add"), {}, this)),
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
    updateButtons();
}

void AttachmentsBox::setFiles(std::vector<Attachment> files)
{
    const int row = m_list->currentRow();
    m_files = std::move(files);
    m_list->clear();
    for (const Attachment& file : m_files) {
        auto* item = new QListWidgetItem(themeIcon(QStringLiteral("document-new"), Ink::Secondary),
                                         QStringLiteral("%1  ·  %2").arg(file.name, sizeWords(file.size)), m_list);
        item->setToolTip(tr("%1, attached on %2").arg(file.name, formatDate(file.addedOn)));
    }
    if (m_list->count() > 0) m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    updateButtons();
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

void AttachmentsBox::chooseFiles() { addFiles(QFileDialog::getOpenFileNames(window(), tr("Attach files"))); }

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
        for (const QUrl& url : mime->urls()) paths << (url.isLocalFile() ? url.toLocalFile() : url.toString());
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
    if (!refused.isEmpty()) tell(window(), tr("%n file(s) not attached", nullptr, int(refused.size())), refused.join(u'\n'), Mark::Warning);
}

void AttachmentsBox::openCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_files.size())) AttachmentCopies::of(m_session).open(m_files[size_t(row)], window());
}

void AttachmentsBox::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_files.size()) || m_readOnly) return;
    const Attachment file = m_files[size_t(row)];
    Q_EMIT removeRequested(file);
}

bool AttachmentsBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ocop
