#pragma once

#include "ui/form/line_field.h"
#include "ui/form/lookup_popup.h"

#include <QPointer>

#include <functional>

namespace ocop {

/// Finds a record by typing part of its name, with or without marks. Up and Down move, Enter takes, Esc closes,
/// F4 shows all. What Enter takes is the line that is marked. Letters still being composed count in what is sought.
/// Leaving takes what was typed only when it means exactly one; otherwise the text is kept and told.
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

    /// A last line that makes a new record of what was typed, or of nothing yet; an empty `text` shows no such line.
    /// `add` gives nothing when the person thought better: the field is then as it was.
    void setAdd(AddText text, Adder add);
    /// Text that is in no list is fine too (a decision to be created with the record). Enter takes a line instead only
    /// where it is the one the text means, or the only one and the text plainly its beginning; `isWhole` says of a text
    /// that it is no beginning.
    void setFreeText(bool (*isWhole)(const QString&) = &isNeverWhole);
    void setTidy(QString (*tidy)(const QString&)) { m_tidy = tidy; }

    /// Id of the record taken; 0 when none is.
    qint64 id() const { return m_choice ? m_choice->id : 0; }
    const std::optional<Choice>& choice() const { return m_choice; }
    /// Puts a record in (nothing clears) without telling edited().
    void setChoice(const std::optional<Choice>& choice);
    void clear() override { setChoice(std::nullopt); }
    void finish() override;
    bool accept() override;
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
    static bool isNeverWhole(const QString&) { return false; }
    void searchAnew();
    void search();
    int lineOfChoice() const;
    int pointedLine(const QString& text) const;
    int freeTextLine(const QString& text) const;
    void take(const Choice& choice);
    bool takeCurrent();
    bool addNew();
    bool handleKey(QKeyEvent* key);
    bool handleListKey(QKeyEvent* key);
    /// The one choice the text means, if it is one.
    std::optional<Choice> meant(const QString& text) const;

    Provider m_provider;
    AddText m_addText;
    Adder m_add;
    QString (*m_tidy)(const QString&) = nullptr;
    bool (*m_isWhole)(const QString&) = nullptr; ///< set: free text
    bool m_moved = false;
    bool m_sawComposing = false;
    std::optional<Choice> m_choice;
    std::vector<Choice> m_offered;
    QPointer<LookupPopup> m_popup; ///< lies in the window
};

} // namespace ocop
