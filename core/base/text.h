#pragma once

#include <QCollator>
#include <QString>
#include <QStringList>

namespace ocop {

/// What every text goes through on its way in: NFC, the look-alikes of Đ made Đ, no control or zero-width characters,
/// white space collapsed to single blanks, trimmed. Line breaks survive only with `keepLines`.
QString cleaned(QStringView text, bool keepLines = false);

/// The searchable form: lower case, without marks, đ as d. "Đường phèn" -> "duong phen".
QString folded(QStringView text);

/// Lower case NFC with marks kept and the tone of "oa, oe, uy" put in one place, so that hoà equals hòa.
QString foldedKeepingMarks(QStringView text);

/// `form` with %1 … %9 replaced by the arguments in one pass: an argument may itself hold %1.
QString filled(const QString& form, const QStringList& args);

/// The collation of every sorted list: vi_VN, numbers by value (Phường 2 before Phường 10).
QCollator vietnameseCollator();

/// A typed search: words in any order, found without marks; text that also has the typed marks ranks first.
class TextQuery
{
public:
    explicit TextQuery(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The longest of the folded words: the one that is found least often.
    QString longestWord() const;
    /// Every word occurs in `foldedText` (the result of folded()).
    bool matches(const QString& foldedText) const;
    /// Lower is better: 0 equal with marks, 1 starts with marks, 2 contains with marks, then the same three
    /// without marks (3, 4, 5), 6 all words somewhere; -1 not found.
    int rank(const QString& text, const QString& foldedText) const;
    /// The same for a text whose foldedKeepingMarks() is kept ready.
    int rankOfMarked(const QString& marked, const QString& foldedText) const;

private:
    QString m_marked;
    QString m_folded;
    QStringList m_words;
};

} // namespace ocop
