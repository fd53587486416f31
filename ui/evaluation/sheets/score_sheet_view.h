#pragma once

#include "ui/evaluation/sheets/score_sheet_lines.h"

#include <QAbstractScrollArea>
#include <QHash>

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
    /// Points by criterion; sums by heading code.
    void setPoints(const QHash<QString, int>& points, const QHash<QString, int>& sums);
    void setEditable(bool editable);
    /// Criteria with a remark carry a small mark.
    void setNoted(const QStringList& codes);

    int count() const { return m_lines.count(); }
    int current() const { return m_current; }
    QString currentCode() const;
    void setCurrent(int place);
    void setCurrentCode(const QString& code);
    const SheetLine& line(int place) const { return m_lines.scored(place); }
    std::optional<int> pointsAt(int place) const;
    /// The next place without points after the current one, from the start again; -1 when all have some.
    int nextEmpty(int step) const;

    /// Where an answer lies, in the viewport's coordinates.
    QRect optionRect(int place, int option) const;
    QRect lineRect(int place) const;
    /// "1.1 Nguồn nguyên liệu: 2 of 3 points, Phần trồng …" for screen readers.
    QString spokenLine(int place) const;
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
    struct Spot
    {
        int place = -1;
        int option = -1;
        bool operator==(const Spot&) const = default;
    };

    void layOut();
    void showCurrent();
    Spot spotAt(const QPoint& position) const;
    bool mayChange();
    void digit(int digit);
    void stepOption(int step);
    void clearCurrent();
    int chosenOption(int place) const;
    void say();

    void paintPart(QPainter* painter, const SheetLine& line, const Theme& theme) const;
    void paintHeading(QPainter* painter, const SheetLine& line, const Theme& theme) const;
    void paintScored(QPainter* painter, const SheetLine& line, const Theme& theme) const;
    void paintTitle(QPainter* painter, const SheetLine& line, const Theme& theme) const;
    void paintOption(QPainter* painter, const SheetLine& line, int option, const Theme& theme) const;

    const CriteriaSet* m_sheet = nullptr;
    QChar m_case;
    SheetLines m_lines;
    QHash<QString, int> m_points;
    QHash<QString, int> m_sums;
    QStringList m_noted;
    bool m_editable = true;
    int m_current = 0;
    int m_begun = -1; ///< first digit of points of two digits, typed already
    Spot m_hovered;
};

} // namespace ocop
