#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ocop {

/// Asks for a password: one that exists, once, or a new one, twice, after saying what losing it means. Nothing of it is
/// kept by the dialog's end but what password() gives.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Existing, New };
    static constexpr int shortest = 8; ///< letters of a new one

    PasswordDialog(Kind kind, const QString& sentence, QWidget* parent = nullptr);

    QString password() const;
    /// Below the fields, as what was wrong with the last one.
    void setProblem(const QString& sentence);

public Q_SLOTS:
    /// Only with something that can be a password.
    void accept() override;

private:
    QLineEdit* field(const QString& name);
    QString problem() const;

    Kind m_kind;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_problem;
};

} // namespace ocop
