#pragma once

#include "ui/form/line_field.h"
#include "ui/form/lookup_popup.h"

#include <QPointer>

#include <functional>

namespace ocop {

/// Finds a record by typing part of its name, with or without marks. Up and Down move, Enter takes, Esc closes,
/// F4 shows all. Letters still being composed count in what is sought. Leaving takes what was typed only when it means exactly one; otherwise the text is kept and told.
class LookupField : public LineField
{
    Q_OBJECT

public:
    /// The best choices for what was typed, best first; for nothing typed the first ones of all.
    using Provider = std::function<std::vector<Choice>(const QString& typed)>;
    using AddText = std::function<QString(const QString& typed)>;
    using Adder = std::function<std::optional<Choice>(const QString& typed)>;

    explicit LookupField(Provider provider, QWidget* parent = nullptr);
    ~LookupField() override;

    /// A last line that makes a new record of what was typed; `add` gives nothing when the person thought better.
    void setAdd(AddText text, Adder add);
    /// Text that is in no list is fine too (a decision to be created with the record).
    void setFreeText(bool free) { m_freeText = free; }
    void setTidy(QString (*tidy)(const QString&)) { m_tidy = tidy; }

    /// Id of the record taken; 0 when none is.
    qint64 id() const { return m_choice ? m_choice->id : 0; }
    const std::optional<Choice>& choice() const { return m_choice; }
    /// Puts a record in (nothing clears) without telling edited().
    void setChoice(const std::optional<Choice>& choice);
    void clear() override { setChoice(std::nullopt); }
    void finish() override;
    void accept() override;
    std::optional<Finding> problem() const override;
    QString content() const override;
    QString draft() const override;
    QString draftWords() const override { return typed(); }
    bool takeDraft(const QString& draft) override;

    bool hasList() const override { return true; }
    bool isOpen() const;
    void openList() override;
    void closeList();
    LookupPopup* popup() const { return m_popup; }

protected:
    QString tidied(const QString& typed) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The line pointed to when the list opens for `typed`; -1 for none. A record already chosen is pointed to anyway.
    virtual int firstLine(const QString& /*typed*/) const { return 0; }
    /// Whether leaving the field takes the line it points to.
    virtual bool takesPointed() const { return m_moved; }

private:
    void searchAnew();
    void search();
    int lineOfChoice() const;
    void take(const Choice& choice);
    void takeCurrent();
    bool handleKey(QKeyEvent* key);
    bool handleListKey(QKeyEvent* key);
    /// The one choice the text means, if it is one.
    std::optional<Choice> meant(const QString& text) const;

    Provider m_provider;
    AddText m_addText;
    Adder m_add;
    QString (*m_tidy)(const QString&) = nullptr;
    bool m_freeText = false;
    bool m_moved = false;
    bool m_sawComposing = false;
    std::optional<Choice> m_choice;
    std::vector<Choice> m_offered;
    QPointer<LookupPopup> m_popup; ///< lies in the window
};

} // namespace ocop
