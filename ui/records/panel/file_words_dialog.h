#pragma once

#include "core/storage/attachment.h"

#include <QDialog>

class QLineEdit;

namespace ocop {

/// Asks for the name and the note of an attached file.
class FileWordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FileWordsDialog(Attachment attachment, QWidget* parent = nullptr);
    /// With what was typed; an emptied name leaves the old one, and the ending stays.
    Attachment attachment() const;

private:
    Attachment m_attachment;
    QLineEdit* m_name;
    QLineEdit* m_note;
};

} // namespace ocop
