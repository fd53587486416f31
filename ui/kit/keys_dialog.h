#pragma once

#include <QDialog>

namespace ocop {

/// Every key of the program by the place where it works, to be read beside each other.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent = nullptr);
};

} // namespace ocop
