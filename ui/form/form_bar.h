#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ocop {

class IconLabel;

/// The bar at the bottom of a form: what is unsaved at the left, the acts at the right, saving last. Over them, where
/// one goes on to a next record, what that one keeps.
class FormBar : public QFrame
{
    Q_OBJECT

public:
    explicit FormBar(QWidget* parent = nullptr);

    void setChanged(int fields);
    void setKept(const QString& sentence);
    QString text() const;
    /// A further way to save, left of the primary button.
    QPushButton* addButton(const QString& name, const QString& text, const QString& shortcut);
    QPushButton* discard() const { return m_discard; }
    QPushButton* save() const { return m_save; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void writeText();

    int m_changed = 0;
    IconLabel* m_icon;
    QLabel* m_text;
    QLabel* m_kept;
    QHBoxLayout* m_layout;
    QPushButton* m_discard;
    QPushButton* m_save;
};

} // namespace ocop
