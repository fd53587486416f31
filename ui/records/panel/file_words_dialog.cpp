#include "ui/records/panel/file_words_dialog.h"

#include "core/base/text.h"
#include "core/storage/attachment_store.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

FileWordsDialog::FileWordsDialog(Attachment attachment, QWidget* parent)
    : QDialog(parent), m_attachment(std::move(attachment)), m_name(new QLineEdit(m_attachment.name, this)),
      m_note(new QLineEdit(m_attachment.note, this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("fileWords"));
    setWindowTitle(tr("Attached file"));
    setMinimumWidth(theme.px(420));
    m_name->setObjectName(QStringLiteral("fileName"));
    m_note->setObjectName(QStringLiteral("fileNote"));
    m_name->setSelection(0, int(QFileInfo(m_attachment.name).completeBaseName().size()));
    auto* form = new QFormLayout;
    form->setSpacing(theme.px(12));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    auto* save = makeButton(tr("&Save"), QStringLiteral("document-save"), QStringLiteral("primary"), this);
    auto* cancel = makeButton(tr("Cancel"), {}, {}, this, QStringLiteral("Esc"));
    save->setObjectName(QStringLiteral("saveWords"));
    save->setDefault(true);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addLayout(form);
    layout->addLayout(foot);
}

Attachment FileWordsDialog::attachment() const
{
    Attachment result = m_attachment;
    result.note = cleaned(m_note->text());
    const QString typed = cleaned(m_name->text());
    if (typed.isEmpty()) return result;
    const QString ending = QFileInfo(m_attachment.name).suffix();
    const bool same = ending.isEmpty() || typed.endsWith(u'.' + ending, Qt::CaseInsensitive);
    result.name = safeFileName(same ? typed : typed + u'.' + ending);
    return result;
}

} // namespace ocop
