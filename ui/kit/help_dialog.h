#pragma once

#include <QDialog>

class QTextBrowser;

namespace ocop {

/// Help for one page (F1): what it shows and how it is worked with.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const QString& page, QWidget* parent = nullptr);

    /// What the help says of a page, as Markdown; empty for a page it does not know.
    static QString textOf(const QString& page);

private:
    QTextBrowser* m_text;
};

} // namespace ocop
