#pragma once

#include "ui/paper/print/print_acts.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;

namespace ocop {

class ReportPreview;
class Session;

/// Pages of a worded paper (certificates) before they are printed or saved as PDF.
class PagesDialog : public QDialog
{
    Q_OBJECT

public:
    using MakePages = std::function<std::vector<PaperPage>()>;

    /// `editWording` (may be null) changes what `make` gives; true when it did.
    PagesDialog(Session& session, const QString& title, const QString& fileName, MakePages make,
                std::function<bool(QWidget*)> editWording, QWidget* parent = nullptr);

    /// A further button before PDF and print.
    void addAct(const QString& name, const QString& text, const QString& icon, std::function<void(QWidget*)> run);

    /// Writes the pages; false when that was not possible, which is told.
    bool savePdfAt(const QString& path);

private:
    PrintedPaper paper() const;
    void askAndSave();
    void askAndPrint();

    Session& m_session;
    QString m_title;
    QString m_fileName;
    ReportPreview* m_preview;
    QHBoxLayout* m_acts; ///< the buttons at the right
};

} // namespace ocop
