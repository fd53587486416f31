#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ocop {

class Navigation;
class Session;

/// The window's left side: the pages with their counts, and at its foot which register is open and when it was last
/// backed up. A narrow window folds it to icons.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(Session& session, QWidget* parent = nullptr);

    Navigation* navigation() const { return m_navigation; }
    void refresh();
    void setFolded(bool folded);
    /// Why the day's backup could not be made; empty when it could.
    void setBackupTrouble(const QString& trouble);

private:
    void refreshFoot();
    void fitWidth();

    Session& m_session;
    Navigation* m_navigation;
    QLabel* m_sampleTag;
    QLabel* m_file;
    QLabel* m_backup;
    QBoxLayout* m_foot;
    QString m_trouble;
    bool m_folded = false;
    bool m_placed = false; ///< setFolded() was called: the window has a width
};

} // namespace ocop
