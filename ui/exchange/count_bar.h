#pragma once

#include "core/exchange/import_plan.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;

namespace ocop {

/// One count of the preview: icon, word, number; checked when the table shows only these rows.
class CountCard : public QAbstractButton
{
    Q_OBJECT

public:
    CountCard(const QString& title, const QString& icon, Ink ink, QWidget* parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Ink m_ink;
    QString m_count;
};

/// "Read = new + changed + same + skipped + failed" as six cards, and those that are to be looked at as a seventh; one is
/// the filter in force.
class CountBar : public QWidget
{
    Q_OBJECT

public:
    explicit CountBar(QWidget* parent = nullptr);
    void setPlan(const ImportPlan& plan);
    bool showsAll() const;
    /// Whether the card in force counts the row.
    bool shows(const ImportRow& row) const;
    /// Of the card in force.
    QString words() const;
    void showAll();

Q_SIGNALS:
    void currentChanged();

private:
    std::vector<CountCard*> m_cards; ///< read, then the results in their order, then warnings
    QButtonGroup* m_group;
};

/// How each result looks in the preview.
QString resultIcon(RowResult result);
Ink resultInk(RowResult result);

/// The steps of the window in a row, the present one in the accent.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(QStringList steps, QWidget* parent = nullptr);
    void setStep(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_step = 0;
};

} // namespace ocop
