#pragma once

#include <QString>

#include <functional>

class QPixmap;
class QWidget;

namespace ocop::tour {

/// Saves pictures of the window with everything that lies over it (dialogs, menus, popups) under speaking names.
class PictureTaker
{
public:
    /// Files are called FOLDER/ROUND-NAME.png.
    PictureTaker(const QString& folder, const QString& round) : m_folder(folder), m_round(round) {}

    void setWindow(QWidget* window) { m_window = window; }
    /// The window as a person sees it.
    void take(const QString& name);
    /// Runs `open`, which shows a modal dialog; takes it (after `prepare`, given the dialog) and closes it.
    /// Dialogs that opened nothing are left out.
    void takeDialog(const QString& name, const std::function<void()>& open,
                    const std::function<void(QWidget*)>& prepare = {});
    int taken() const { return m_taken; }

private:
    void save(const QPixmap& picture, const QString& name);

    QString m_folder;
    QString m_round;
    QWidget* m_window = nullptr;
    int m_taken = 0;
};

/// Lets everything that waits for the event loop (layouts, delayed painting) happen.
void settle();

} // namespace ocop::tour
