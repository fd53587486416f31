#pragma once

#include "ui/form/form_conflict.h"

#include <QDialog>
#include <QStringList>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ocop {

/// A record changed by two people, field by field: as it was, theirs, mine. Where only one of them changed a field that
/// one's value goes in; where both did the person chooses, one by one or all at once. Esc decides nothing.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const FormConflict& conflict, QWidget* parent);

    /// Keys of the clashing fields for which theirs was chosen.
    QStringList theirs() const;

private:
    struct Choice
    {
        QString key;
        QButtonGroup* group;
    };

    void buildHead(QVBoxLayout* layout, const FormConflict& conflict);
    QWidget* buildFields(const FormConflict& conflict);
    void addField(QGridLayout* grid, const ConflictField& field);
    QWidget* valueLabel(const QString& text, const char* role);
    /// A value with a button that chooses it.
    QWidget* choiceOf(const QString& name, const QString& text, const QString& spoken, QButtonGroup* group, int id);
    void buildBar(QVBoxLayout* layout);
    void chooseAll(int id);
    void refresh();

    std::vector<Choice> m_choices;
    QLabel* m_left = nullptr; ///< how many are still to be chosen
    QPushButton* m_save = nullptr;
};

} // namespace ocop
