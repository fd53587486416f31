#pragma once

#include "ui/form/choice_field.h"
#include "ui/form/lookup_field.h"

namespace ocop {

/// One of a few known words, found by typing: the list under it holds the words that begin with what is typed, have it
/// inside or are shortened so ("HTX"), with or without marks. Enter and Tab take the word pointed to.
class WordField : public LookupField
{
    Q_OBJECT

public:
    using Entries = std::vector<ChoiceField::Entry>;
    /// The code a further short form ("Cty") stands for; empty when it is none.
    using ShortForm = std::function<QString(const QString& typed)>;

    explicit WordField(const Entries& entries, ShortForm shortForm = {}, QWidget* parent = nullptr);

    void setValue(const QString& code);
    /// The code of the word taken, else the text as typed.
    QString content() const override;
    QString draft() const override { return content(); }
    bool takeDraft(const QString& draft) override;

    /// The entries that `typed` may mean, the best one first.
    static Entries wordsFor(const Entries& entries, const ShortForm& shortForm, const QString& typed);
    /// "Hợp tác xã" -> "htx".
    static QString initials(const QString& text);

protected:
    int firstLine(const QString& typed) const override { return typed.isEmpty() ? -1 : 0; }
    bool takesPointed() const override { return true; }

private:
    Choice choiceOf(const ChoiceField::Entry& entry) const;

    Entries m_entries;
};

} // namespace ocop
