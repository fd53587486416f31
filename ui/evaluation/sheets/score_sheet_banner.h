#pragma once

#include <QFrame>

class QLabel;

namespace ocop {

class IconLabel;
class ScoreSheetDesk;

/// Above the criteria: why the sheet can only be looked at. Hidden while it can be filled in.
class ScoreSheetBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ScoreSheetBanner(QWidget* parent = nullptr);

    void present(const ScoreSheetDesk& desk);

private:
    IconLabel* m_icon;
    QLabel* m_text;
};

} // namespace ocop
