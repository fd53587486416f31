#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ocop {

class ScoreSheetDesk;

/// The head of the score sheet: whose sheet, for which product, with ways to the ones before and after; the case
/// where the sheet has two.
class ScoreSheetHead : public QFrame
{
    Q_OBJECT

public:
    explicit ScoreSheetHead(QWidget* parent = nullptr);

    /// Places count from 1; 0 where there is no round to go through.
    void present(const ScoreSheetDesk& desk, int product, int products, int member, int members);
    /// Keeps the room of the case while a sheet without one is shown, so that the arrows stay under the pointer.
    void keepRoomForCase(bool keep);
    void focusCase();

Q_SIGNALS:
    void productStep(int step);
    void memberStep(int step);
    void caseChosen(QChar sheetCase);

private:
    class Stepper;

    Stepper* m_product;
    Stepper* m_member;
    QWidget* m_cases;
    QLabel* m_caseTitle;
    QToolButton* m_caseA;
    QToolButton* m_caseB;
};

} // namespace ocop
