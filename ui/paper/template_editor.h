#pragma once

#include "core/reports/papers/template_fields.h"
#include "ui/paper/paper_page.h"
#include "ui/session/draft.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTimer;

namespace ocop {

class ReportPreview;
class Session;

/// The wording of an office paper: lines with fields in brackets at the left, the paper they make at the right.
/// Ctrl+S keeps it in the register, as one act that can be undone; Esc leaves. What was typed when the program ended stands
/// there again the next time.
class TemplateEditor : public QDialog
{
    Q_OBJECT

public:
    /// `pagesOf` makes the pages of a wording, for the preview.
    using PagesOf = std::function<std::vector<PaperPage>(const QString& body)>;

    TemplateEditor(Session& session, TemplateKind kind, PagesOf pagesOf, QWidget* parent = nullptr);
    ~TemplateEditor() override;

    QPlainTextEdit* text() const { return m_text; }
    QString statusText() const;

public Q_SLOTS:
    void keep();
    void meetTheirs();
    void takeStandard();
    void insertField();
    void reject() override;

private:
    void showPages();
    void showStatus();
    std::vector<Draft> typed() const;
    void takeUnsaved();

    Session& m_session;
    TemplateKind m_kind;
    PagesOf m_pagesOf;
    QString m_stored;
    QString m_unsaved; ///< from before, as it was put back
    QPlainTextEdit* m_text;
    QListWidget* m_fields;
    QLabel* m_status;
    ReportPreview* m_preview;
    QTimer* m_wait;
};

} // namespace ocop
