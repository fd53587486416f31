#pragma once

#include "ui/paper/layout/paper_pages.h"
#include "ui/paper/print/page_list.h"
#include "ui/paper/print/printers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace ocop {

class ReportPreview;
class Session;

/// Asks how a paper is to be printed: on which printer or into a PDF file, which pages ("2-3,17"), how many copies, on both
/// sides, in colour; beside it the pages that will come out. Remembers the printer of the desk.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shownPage` is the one looked at just now, from 1; 0: none. `printers` must outlive it.
    PrintDialog(Session& session, const Printers& printers, std::shared_ptr<PaperPages> pages, const QString& title,
                int shownPage, QWidget* parent = nullptr);

    PrintWish wish() const;
    /// Exactly what is to come out.
    const std::vector<PaperPage>& chosenPages() const;

    void accept() override;

private:
    QWidget* buildFields(int shownPage);
    void buildPages(QFormLayout* form, int shownPage);
    void buildCopies(QFormLayout* form);
    void fillPrinters();
    void followPrinter();
    void followPages();
    void sayWhatComes();
    QString printer() const;
    QString troubleText() const;

    Session& m_session;
    const Printers& m_printers;
    std::shared_ptr<PaperPages> m_paper;
    int m_shownPage;
    PageList m_list; ///< what is typed
    QFormLayout* m_form = nullptr;
    QComboBox* m_printer = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_shown = nullptr;
    QRadioButton* m_some = nullptr;
    QLineEdit* m_pages = nullptr;
    QLabel* m_trouble = nullptr;
    QSpinBox* m_copies = nullptr;
    QCheckBox* m_collated = nullptr;
    QComboBox* m_sides = nullptr;
    QComboBox* m_colour = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_print = nullptr;
    ReportPreview* m_preview = nullptr;
};

} // namespace ocop
