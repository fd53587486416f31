#pragma once

#include "core/storage/attachment.h"
#include "ui/evaluation/dossiers/paper_rows.h"
#include "ui/session/after_click.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace ocop {

class AttachmentsBox;
class DateField;
class FieldBox;
class FieldInput;
class SegmentedChoice;
class TextField;

/// One paper of a dossier being checked: its state (keys 1 to 4), what it says, and its files.
class PaperPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PaperPanel(Session& session, QWidget* parent = nullptr);

    void showPaper(const PaperRow& row, QDate filedOn, std::vector<Attachment> files, bool readOnly);
    /// The paper with what the fields say now.
    ApplicationDocument document() const;
    /// False while a field holds what cannot be read; it is then shown and has the focus.
    bool checkFields();
    bool hasProblem() const;
    /// Takes the state that is proposed, if one is.
    void takeProposal();
    void focusFirstField();
    AttachmentsBox* files() const { return m_files; }

    /// Keys 1 to 4 and the state they mean, in the order of the buttons.
    static std::optional<DocumentState> stateOfKey(int key);
    static int keyOf(DocumentState state);

Q_SIGNALS:
    void stateChosen(ocop::DocumentState state);
    /// A field was left; it may have changed.
    void fieldLeft();

private:
    FieldBox* addField(QGridLayout* grid, const QString& key, const QString& label, FieldInput* input);
    void showFindings();
    std::optional<Finding> problemOf(const FieldBox& box) const;

    Session& m_session;
    AfterClick m_afterClick;
    PaperRow m_row;
    QDate m_filedOn;
    QLabel* m_title;
    SegmentedChoice* m_state;
    TextField* m_number;
    TextField* m_issuer;
    DateField* m_issuedOn;
    DateField* m_expiresOn;
    TextField* m_checkedBy;
    TextField* m_note;
    FieldBox* m_stateBox;
    std::vector<FieldBox*> m_boxes;
    AttachmentsBox* m_files;
};

} // namespace ocop
