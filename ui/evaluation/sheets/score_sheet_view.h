#pragma once

#include "ui/evaluation/sheets/sheet_painter.h"

#include <QAbstractScrollArea>

namespace ocop {

/// The criteria of a score sheet for scoring by keyboard: digits choose by points and go on to the next criterion,
/// left and right change the answer, Tab goes to the next one without points. It shows what it is given and tells
/// what the person chose.
class ScoreSheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ScoreSheetView(QWidget* parent = nullptr);

    /// `sheet` must live as long as it is shown. The criterion that was current stays when the sheet has it.
    void setSheet(const CriteriaSet* sheet, QChar sheetCase);
    void setAnswers(const SheetAnswers& answers);
    void setEditable(bool editable);

    int count() const { return m_lines.count(); }
    int current() const { return m_hand.current; }
    QString currentCode() const;
    void setCurrent(int place);
    void setCurrentCode(const QString& code);
    const SheetLine& line(int place) const { return m_lines.scored(place); }
    std::optional<int> pointsAt(int place) const { return m_answers.pointsOf(line(place)); }
    /// The next place without points after the current one, from the start again; -1 when all have some.
    int nextEmpty(int step) const;

    /// Where an answer lies, in the viewport's coordinates.
    QRect optionRect(int place, int option) const;
    QRect lineRect(int place) const;
    QString spokenLine(int place) const { return m_answers.spokenLine(line(place)); }
    QString spokenOption(int place, int option) const;
    /// As if the person chose it.
    void choose(int place, int points);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& code, int points);
    void cleared(const QString& code);
    void currentChanged(const QString& code);
    /// What a key could not do, in words.
    void refused(const QString& sentence);
    /// The person wants the case chosen first.
    void caseWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void showCurrent();
    SheetSpot spotAt(const QPoint& position) const;
    bool mayChange();
    void digit(int digit);
    void stepOption(int step);
    void clearCurrent();
    int chosenOption(int place) const { return m_answers.chosenOption(line(place)); }
    void say();

    SheetLines m_lines;
    SheetAnswers m_answers;
    SheetHand m_hand;
};

} // namespace ocop
