#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ocop {

class ScoreSheetDesk;
class ScoreSheetTotals;
class ScoreSheetUnmet;

/// Beside the sheet: what it comes to, which minima are not met, which knock-outs hold, and the remarks.
class ScoreSheetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreSheetPanel(QWidget* parent = nullptr);

    /// `criterion` is the current one.
    void present(const ScoreSheetDesk& desk, const QString& criterion);
    /// Tells remarks that were typed and not yet told.
    void finishNotes();
    void focusNote();
    ScoreSheetUnmet* unmet() const { return m_unmet; }

Q_SIGNALS:
    void criterionWanted(const QString& code);
    void noteWritten(const QString& criterion, const QString& note);
    void sheetNoteWritten(const QString& note);
    /// Enter or Esc in a remark: back to the sheet.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMinima(const ScoreSheetDesk& desk);
    void showKnockouts(const ScoreSheetDesk& desk, const QString& criterion);
    void showNotes(const ScoreSheetDesk& desk, const QString& criterion);
    void showEvidence(const ScoreSheetDesk& desk, const QString& criterion);
    void showAdvice(const ScoreSheetDesk& desk, const QString& criterion);

    ScoreSheetTotals* m_totals;
    QLabel* m_minimaTitle;
    ScoreSheetUnmet* m_unmet;
    QLabel* m_knockoutTitle;
    QLabel* m_knockoutHolds;
    QLabel* m_knockouts;
    QLabel* m_noteTitle;
    QLineEdit* m_note;
    QPlainTextEdit* m_sheetNote;
    QLabel* m_adviceTitle;
    QLabel* m_advice; ///< of the commune and the advisory team
    QLabel* m_evidenceTitle;
    QLabel* m_evidence; ///< contracts and fairs of the producer
    QString m_criterion;
};

} // namespace ocop
