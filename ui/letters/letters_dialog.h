#pragma once

#include "core/reminders/letter_plan.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;

namespace ocop {

class CheckField;
class ChoiceField;
class DateField;
class FieldBox;
class FieldInput;
class FormSection;
class MultiLineField;
class RecordTable;
class ReportPreview;
class Session;
class TextField;

/// "Soạn văn bản": chosen certificates become letters, one for each recipient, seen as they will be printed. Ticked
/// recipients get theirs; those already told are not ticked. Ctrl+S keeps the letters as drafts, in one act.
class LettersDialog : public QDialog
{
    Q_OBJECT

public:
    /// About these certificates; without any, about those that want such a letter.
    LettersDialog(Session& session, LetterKind kind, std::vector<CertificateId> chosen, QWidget* parent = nullptr);

    /// The letters kept, in their order.
    const std::vector<LetterId>& written() const { return m_written; }
    RecordTable* table() const { return m_table; }
    const std::vector<LetterPlan>& plans() const { return m_plans; }
    QString sentence() const;

public Q_SLOTS:
    void write();
    void editWording();

private:
    template <class Input>
    Input* add(const QString& key, const QString& label, Input* input, bool required = false);
    void buildFields();
    QWidget* buildLeft();
    QWidget* buildButtons();
    void fillOrder();
    void kindChanged();
    LetterKind kind() const;
    LetterOrder order() const;
    std::vector<CertificateId> certificates() const;
    /// Plans anew; `afresh` ticks everybody who was not told yet.
    void plan(bool afresh);
    void showRows();
    void showCurrent();
    void showSentence();
    void headChanged();
    /// The ticked letters, numbered.
    std::vector<LetterPlan> ticked() const;
    std::vector<LetterPlan> currentPlan() const;
    QString wording() const;
    void word(std::vector<LetterPlan>& plans, const QString& wording) const;
    int leftOutCount() const;
    bool districtsExist() const;
    bool check();
    Findings numberFindings() const;

    Session& m_session;
    std::vector<CertificateId> m_chosen;
    std::vector<LetterPlan> m_plans;
    std::vector<LetterId> m_written;
    std::vector<FieldBox*> m_boxes;
    FormSection* m_section = nullptr;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_level = nullptr;
    TextField* m_recipient = nullptr;
    DateField* m_dated = nullptr;
    TextField* m_number = nullptr;
    TextField* m_symbol = nullptr;
    MultiLineField* m_role = nullptr;
    TextField* m_signer = nullptr;
    MultiLineField* m_copies = nullptr;
    CheckField* m_others = nullptr;
    RecordTable* m_table;
    ReportPreview* m_preview;
    QLabel* m_sentence;
    QPushButton* m_write = nullptr;
};

/// The letter such certificates want: a notice to the subject; once all of them have ended, one to the public.
LetterKind kindOfLetterFor(const Session& session, const std::vector<CertificateId>& certificates);

/// Shows it, then the kept letters' pages and their rows on the page of notices. False when nothing was kept.
bool writeLetters(Session& session, QWidget* parent, LetterKind kind, const std::vector<CertificateId>& certificates);

} // namespace ocop
