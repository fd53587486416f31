#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ocop {

class IconLabel;
class ScoreSheetDesk;

/// Below the criteria: what just happened or which keys there are, and what can be done with the whole sheet. Where
/// the window is narrow it says and offers less.
class ScoreSheetBar : public QFrame
{
    Q_OBJECT

public:
    explicit ScoreSheetBar(QWidget* parent = nullptr);

    /// Offers what the sheet allows now.
    void present(const ScoreSheetDesk& desk);
    void tell(const QString& sentence) { say(sentence, Told::Hint); }
    void tellDone(const QString& sentence) { say(sentence, Told::Done); }
    void tellTrouble(const QString& sentence) { say(sentence, Told::Trouble); }
    /// The keys that do something on this sheet.
    void hint(const ScoreSheetDesk& desk);
    bool isHinting() const { return m_told == Told::Hint; }
    QString message() const;

Q_SIGNALS:
    void fillWanted();
    void undoWanted();
    void signWanted();
    void closeWanted();

private:
    enum class Told { Hint, Done, Trouble };

    void say(const QString& sentence, Told told);

    Told m_told = Told::Hint;
    IconLabel* m_icon;
    QLabel* m_message;
    QPushButton* m_fill;
    QPushButton* m_undo;
    QPushButton* m_sign;
};

} // namespace ocop
