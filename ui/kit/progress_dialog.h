#pragma once

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ocop {

/// Says what the program is at, how far it is, and lets the person stop it. Closed by whoever opened it, never by a key.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProgressDialog(const QString& words, QWidget* parent = nullptr);

    /// 0 to 1; nothing when it is not known.
    void setShare(std::optional<double> share);
    /// Asks for the end; the window stays until it has come.
    void reject() override;

Q_SIGNALS:
    void stopRequested();

private:
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace ocop
