#pragma once

#include "core/base/record_ref.h"
#include "ui/form/form_conflict.h"
#include "ui/form/form_fields.h"
#include "ui/form/form_findings.h"
#include "ui/session/after_click.h"
#include "ui/session/draft.h"

#include <QDialog>
#include <QKeySequence>

#include <vector>

class QLabel;

namespace ocop {

class FormBanner;
class FormBar;
class Session;

/// The one form every editor is made of: sections of fields, what was found in them, and saving. Findings show
/// after a field is left and go as soon as it is right; only errors keep a record from being saved.
/// Ctrl+S saves, Ctrl+Enter saves and begins the next record, Esc leaves, Alt+Enter takes a proposal, F8 goes to
/// the next finding, Ctrl+' takes what the record saved before had in the field.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    using Action = std::function<void()>;

    /// What can be done when someone else changed the record since it was read.
    struct ConflictHelp
    {
        std::function<FormConflict()> look; ///< what they stored, field by field
        /// Lays this form's changes over what look() gave, but for the fields named, of which theirs is kept. Save
        /// follows.
        std::function<void(const QStringList& theirs)> merge;
    };

    /// The session must outlive the form.
    FormDialog(Session& session, const QString& title, QWidget* parent = nullptr);
    ~FormDialog() override;

    FormSection* addSection(const QString& title) { return m_fields->addSection(title); }
    /// Adds a field to the last section. `key` is the findings' field and the object name.
    template <class Input>
    Input* add(const QString& key, const QString& label, Input* input, Place place = Place::Half, bool required = false)
    {
        m_fields->add(key, label, input, place, required);
        return input;
    }

    /// Which record is edited (no id: a new one), so that what was typed and not saved finds its form again. A form
    /// that says nothing has its typed text kept all the same, to be read.
    void setRecord(const RecordRef& record) { m_record = record; }
    void setTitle(const QString& title);
    void setRemark(const QString& sentence);
    void setValidate(std::function<Findings()> validate) { m_findings.setValidate(std::move(validate)); }
    /// Stores the record; may throw Error. Nothing typed is lost then.
    void setSave(Action save) { m_save = std::move(save); }
    /// Offers "Save and next": `beginNext` prepares a new record after all fields but the sticky ones are cleared. The
    /// form says which those are: by their labels, or by `words` where they are too many.
    void setNext(Action beginNext, const QStringList& sticky = {}, const QString& words = {});
    /// A button that saves, closes and leaves `wanted()` telling which was pressed.
    void addContinuation(const QString& name, const QString& text, const QKeySequence& keys);
    void setConflictHelp(ConflictHelp help) { m_conflict = std::move(help); }
    /// Lists notes "missing" beside the form, where there is room, instead of under their fields.
    void showMissingBeside();
    /// In pixels at 100 %, before the dialog is shown; the screen may leave less.
    void setPreferredWidth(int width) { m_preferredWidth = width; }

    /// The fields hold the stored record: from here on changes count. Clears what was found.
    void begin();
    /// Shows these findings besides the form's own until their fields are edited.
    void setFindings(const Findings& findings);
    /// Checks again; for values that were changed by code.
    void refresh();

    FieldBox* box(const QString& key) const { return m_fields->box(key); }
    const std::vector<FieldBox*>& boxes() const { return m_fields->boxes(); }
    const std::vector<FormSection*>& sections() const { return m_fields->sections(); }
    void setFieldShown(const QString& key, bool shown) { m_fields->setFieldShown(key, shown); }
    void focusField(const QString& key) { m_fields->focusField(key); }

    int changedCount() const;
    bool isDirty() const { return changedCount() > 0; }
    bool wasSaved() const { return m_saved; }
    const QString& wanted() const { return m_wanted; }
    QString bannerText() const;
    QString dirtyText() const;
    /// Checks and stores; false when something keeps it from being saved, which is then shown.
    bool save();

public Q_SLOTS:
    void done(int result) override;
    /// Closes unless something unsaved keeps the person here.
    void reject() override;
    void saveAndClose();
    void saveAndNext();

Q_SIGNALS:
    /// The person changed a field; the record behind the form may follow.
    void fieldEdited(const QString& key);
    void fieldLeft(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addShortcuts();
    void takePrevious();
    /// What is typed and not saved; nothing when all is.
    std::vector<Draft> draft() const;
    void takeDraft(const Draft& draft);
    /// What follows from fields that were left.
    void leaveFields();
    void showSummary();
    bool store();
    bool resolveConflict();
    size_t placeOf(const QString& key) const;
    void orderTabs();
    void fitToScreen();

    Session& m_session;
    RecordRef m_record;
    QString m_place; ///< the class of the form: see Draft::place
    QLabel* m_title;
    QLabel* m_remark;
    FormBanner* m_banner;
    FormFields* m_fields;
    FormBar* m_bar;
    FormFindings m_findings;
    AfterClick m_afterClick;
    std::vector<FieldBox*> m_left; ///< while a click is going on
    QHash<QString, QString> m_stored; ///< contents by key when begin() was called
    QHash<QString, QString> m_previous; ///< what the record saved before had, as typed, by key
    Action m_save;
    Action m_next;
    QStringList m_sticky;
    ConflictHelp m_conflict;
    QString m_wanted;
    bool m_missingBeside = false;
    int m_preferredWidth = 880;
    bool m_wide = true;
    bool m_saved = false;
    bool m_prepared = false;
    std::vector<Draft> m_typed; ///< draft() after the last edit: fields may not be asked any more while the form goes
    bool m_decided = false; ///< closed by the person, who saved or gave up what was typed
};

} // namespace ocop
