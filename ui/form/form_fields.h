#pragma once

#include "ui/form/form_section.h"

#include <QHash>
#include <QScrollArea>

class QFrame;
class QVBoxLayout;

namespace ocop {

class FieldBox;
class FieldInput;
class MissingList;

/// The sections of a form with their fields, scrolled where the room is small, and beside them the list of what is
/// still missing. Knows where a field is and how to get there, not what is wrong with it.
class FormFields : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormFields(QWidget* parent);

    FormSection* addSection(const QString& title);
    /// To the last section; the first one is made untitled when there is none.
    FieldBox* add(const QString& key, const QString& label, FieldInput* input, Place place, bool required);

    const std::vector<FormSection*>& sections() const { return m_sections; }
    const std::vector<FieldBox*>& boxes() const { return m_boxes; }
    /// Null for an unknown key.
    FieldBox* box(const QString& key) const;
    void setFieldShown(const QString& key, bool shown);
    /// Lists these fields beside the others; none hides the list.
    void setMissing(const std::vector<FieldBox*>& boxes);

    /// The contents of all fields, by key.
    QHash<QString, QString> contents() const;

    FieldBox* focusedBox() const;
    void focusField(const QString& key);
    /// The first one that Tab stops at.
    void focusFirst();
    /// After the focused field, from the top again after the last.
    void focusNextFinding();
    /// Of the focused field, else of the first that has a proposal: one is seen after its field was left.
    void takeProposal();

Q_SIGNALS:
    void edited(ocop::FieldBox* box);
    void left(ocop::FieldBox* box);

private:
    QFrame* m_panel;
    QVBoxLayout* m_layout;
    MissingList* m_missing;
    std::vector<FormSection*> m_sections;
    std::vector<FieldBox*> m_boxes;
};

} // namespace ocop
