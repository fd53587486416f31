#pragma once

#include "core/evaluation/scoring.h"

#include <QCoreApplication>

namespace ocop {

class Session;

/// Why a dossier has no sheet to fill in, as a sentence; empty when it has one.
QString whyNoSheet(const Session& session, ApplicationId application);

/// One member's sheet of one dossier on the screen: what is stored, what it comes to, and each write to it with its
/// undo. Writes are light; whoever closes the window settles the session.
class ScoreSheetDesk
{
    Q_DECLARE_TR_FUNCTIONS(ScoreSheetDesk)

public:
    explicit ScoreSheetDesk(Session& session) : m_session(session) {}

    /// The dossier must have a sheet (whyNoSheet()). Throws Error{NotFound}.
    void open(ApplicationId application, MemberId member);
    /// Reads the stored sheet again.
    void reload();

    const Application& application() const { return m_application; }
    const CouncilMember& member() const { return m_member; }
    const RuleSet& rules() const { return *m_rules; }
    const CriteriaSet& sheet() const { return *m_set; }
    QChar sheetCase() const;
    QString productName() const;
    QString subjectName() const;

    const QHash<QString, int>& points() const { return m_points; }
    QString noteOf(const QString& criterion) const;
    QStringList notedCriteria() const;
    QString sheetNote() const { return m_stored.note; }
    QDate signedOn() const { return m_stored.signedOn; }
    const SheetTotals& totals() const { return m_totals; }
    const QStringList& tickedKnockouts() const { return m_knockouts; }
    SheetLock lock() const { return m_lock; }
    bool isEditable() const;
    /// Another day than today is looked at: nothing can be changed.
    bool isReadOnly() const;
    QDate asOf() const;
    bool hasSheet() const { return bool(m_stored.id); }

    /// Stores the answer (nothing clears it). Throws Error as setPoints(); the sheet is then read again.
    void choose(const QString& criterion, std::optional<int> points);
    /// Makes the whole sheet what these points say, in one act; criteria without points are cleared.
    void fill(const QHash<QString, int>& points);
    void writeNote(const QString& criterion, const QString& note);
    void writeSheetNote(const QString& note);
    void sign();
    /// Opens a signed sheet again; the reason stands on its slip.
    void unsign(SlipKind kind, const QString& reason);
    /// Why a signed sheet cannot be opened, as a sentence; empty when it can.
    QString whyLocked() const;
    /// Criteria without points, in sheet order.
    QStringList emptyCriteria() const;
    /// Whether the council found the totals of this product too far apart: opening is scoring anew.
    bool isTooFarApart() const;
    /// What is unusual about signing now: before the meeting, somebody who was noted as absent or takes no part.
    QString signingRemark() const;
    /// What the commune's and the advisory team's reports say on the part of a criterion; empty where nobody has said
    /// anything.
    QString adviceOn(const QString& criterion) const;
    /// What the register knows of the producer's contracts and fairs beside a criterion that asks for them, a line each.
    QStringList evidenceFor(const QString& criterion) const;
    /// The day up to which that is told: the dossier's filing, else the day looked at.
    QDate evidenceDay() const;
    CaseChange caseChange() const;
    void chooseCase(QChar sheetCase);

    /// Something done in this window that can be taken back, or done again.
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    /// Takes the last act of this window back and goes to its sheet; the criterion it was about, if any. Throws
    /// Error{Conflict} when a later change stands in the way; the act is then forgotten.
    QString undo();
    QString redo();
    /// Why one of these writes was stopped, as a sentence.
    QString whyStopped(const Error& error) const;

private:
    struct Step
    {
        ActId act;
        ApplicationId application;
        MemberId member;
        QString criterion;
        bool isLocking; ///< signing or opening again, which a locked sheet does not hinder
    };

    ScoreSheetId begun(WriteAct& act);
    void write(const QString& criterion, const std::function<void(WriteAct&)>& work, bool isLocking = false);
    QString takeBack(std::vector<Step>& from, std::vector<Step>& to, ActKind kind);
    QString label() const;

    Session& m_session;
    Application m_application;
    CouncilMember m_member;
    const RuleSet* m_rules = nullptr;
    const CriteriaSet* m_set = nullptr;
    ScoreSheet m_stored;
    QHash<QString, ScoreItem> m_items;
    QHash<QString, int> m_points;
    QStringList m_knockouts;
    SheetTotals m_totals;
    SheetLock m_lock = SheetLock::None;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace ocop
