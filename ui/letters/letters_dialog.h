#pragma once

#include "ui/letters/letter_drafts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class LetterOrderForm;
class RecordTable;
class ReportPreview;
class Session;

/// "Soạn văn bản": chosen certificates become letters, one for each recipient, or everybody in the lists of an event is
/// invited; seen as they will be printed. Ticked recipients get theirs; those already told are not ticked. Ctrl+S keeps
/// the letters as drafts, in one act.
class LettersDialog : public QDialog
{
    Q_OBJECT

public:
    /// About these certificates; without any, about those that want such a letter.
    LettersDialog(Session& session, LetterKind kind, std::vector<CertificateId> chosen, QWidget* parent = nullptr)
        : LettersDialog(session, kind, LetterDrafts(session, std::move(chosen)), parent)
    {
    }
    /// Invitations to the event.
    LettersDialog(Session& session, TradeEventId event, QWidget* parent = nullptr)
        : LettersDialog(session, LetterKind::Invitation, LetterDrafts::invitations(session, event), parent)
    {
    }

    /// The letters kept, in their order.
    const std::vector<LetterId>& written() const { return m_written; }
    RecordTable* table() const { return m_table; }
    const std::vector<LetterPlan>& plans() const { return m_drafts.plans(); }
    QString sentence() const;

public Q_SLOTS:
    void write();
    void editWording();

private:
    LettersDialog(Session& session, LetterKind kind, LetterDrafts drafts, QWidget* parent);
    QWidget* buildLeft(LetterKind kind);
    QWidget* buildButtons();
    /// Plans anew; `afresh` ticks everybody who was not told yet.
    void plan(bool afresh);
    void showRows();
    /// Below the recipient: the products the letter speaks of, or what an invited person is.
    QString secondLine(const LetterPlan& plan) const;
    void showCurrent();
    void showSentence();
    bool check();
    int firstNumber() const;
    std::optional<LetterPlan> currentLetter() const;
    /// See ShownPlan::planAgain; `plans` become those ticked now.
    bool planAgain(const QStringList& writers, std::vector<LetterPlan>& plans);
    /// Leaves out who was told before where the person wants that; false when they would rather look again.
    bool askAboutTold(std::vector<LetterPlan>& plans);

    Session& m_session;
    LetterDrafts m_drafts;
    std::vector<LetterId> m_written;
    RecordTable* m_table;
    ReportPreview* m_preview;
    QLabel* m_sentence;
    LetterOrderForm* m_form = nullptr;
    QPushButton* m_write = nullptr;
};

/// The letter such certificates want: a notice to the subject; once all of them have ended, one to the public.
LetterKind kindOfLetterFor(const Session& session, const std::vector<CertificateId>& certificates);

/// Shows it, then the kept letters' pages and their rows on the page of notices. False when nothing was kept.
bool writeLetters(Session& session, QWidget* parent, LetterKind kind, const std::vector<CertificateId>& certificates);
/// The same with invitations to an event.
bool writeInvitations(Session& session, QWidget* parent, TradeEventId event);

} // namespace ocop
