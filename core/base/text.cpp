#include "core/base/text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ocop {
namespace {

bool isInvisible(QChar c)
{
    // Zero width, soft hyphens, marks of order and direction: what they do to a text nobody sees in it.
    return c.category() == QChar::Other_Format;
}

/// Ð (eth) and Ɖ look like Đ and stand for it in old documents.
QChar withoutLookAlike(QChar c)
{
    switch (c.unicode()) {
    case 0x00D0:
    case 0x0189: return QChar(u'Đ');
    case 0x00F0:
    case 0x0256: return QChar(u'đ');
    default: return c;
    }
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// "oà" and "òa" are two spellings of one syllable; the first is moved to the second where it ends the syllable.
QString withOldTonePlace(QString text)
{
    static const QHash<QString, QString> pairs = {
        {QStringLiteral("oà"), QStringLiteral("òa")}, {QStringLiteral("oá"), QStringLiteral("óa")},
        {QStringLiteral("oả"), QStringLiteral("ỏa")}, {QStringLiteral("oã"), QStringLiteral("õa")},
        {QStringLiteral("oạ"), QStringLiteral("ọa")}, {QStringLiteral("oè"), QStringLiteral("òe")},
        {QStringLiteral("oé"), QStringLiteral("óe")}, {QStringLiteral("oẻ"), QStringLiteral("ỏe")},
        {QStringLiteral("oẽ"), QStringLiteral("õe")}, {QStringLiteral("oẹ"), QStringLiteral("ọe")},
        {QStringLiteral("uỳ"), QStringLiteral("ùy")}, {QStringLiteral("uý"), QStringLiteral("úy")},
        {QStringLiteral("uỷ"), QStringLiteral("ủy")}, {QStringLiteral("uỹ"), QStringLiteral("ũy")},
        {QStringLiteral("uỵ"), QStringLiteral("ụy")}};
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'o' && text.at(i) != u'u') continue;
        const bool endsSyllable = i + 2 == text.size() || !text.at(i + 2).isLetter();
        const bool afterQ = i > 0 && text.at(i - 1) == u'q';
        if (!endsSyllable || afterQ) continue;
        const auto pair = pairs.constFind(text.mid(i, 2));
        if (pair != pairs.cend()) text.replace(i, 2, *pair);
    }
    return text;
}

} // namespace

QString cleaned(QStringView text, bool keepLines)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    bool pendingBlank = false;
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed.at(i);
        if (isInvisible(c)) continue;
        if (keepLines && isLineBreak(c)) {
            if (c == u'\r' && i + 1 < composed.size() && composed.at(i + 1) == u'\n') continue;
            if (!result.isEmpty()) result += u'\n';
            pendingBlank = false;
            continue;
        }
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            pendingBlank = !result.isEmpty() && !result.endsWith(u'\n');
            continue;
        }
        if (pendingBlank) result += u' ';
        pendingBlank = false;
        result += withoutLookAlike(c);
    }
    while (result.endsWith(u'\n')) result.chop(1);
    return result;
}

namespace {

/// The fold of any text, by taking it apart into letters and marks.
QString foldedByParts(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        const QChar plain = withoutLookAlike(c);
        result += plain == u'đ' || plain == u'Đ' ? QChar(u'd') : plain.toLower();
    }
    return result;
}

constexpr char16_t foldsToNothing = 0;
constexpr char16_t foldsOtherwise = 0xFFFF;

/// Every letter of Vietnamese lies below U+2000, and lists of 100,000 names are folded while someone types: so
/// what each of these characters folds to is worked out once.
using FoldTable = std::array<char16_t, 0x2000>;

FoldTable makeFoldTable()
{
    FoldTable table{};
    for (size_t code = 1; code < table.size(); ++code) {
        const QChar letter{char16_t(code)};
        const QString fold = foldedByParts(QString(letter));
        const bool single = fold.size() == 1 && letter.category() != QChar::Mark_SpacingCombining;
        table[code] = fold.isEmpty() ? foldsToNothing : single ? fold.at(0).unicode() : foldsOtherwise;
    }
    table[0] = foldsOtherwise;
    return table;
}

} // namespace

QString folded(QStringView text)
{
    static const FoldTable table = makeFoldTable();
    QString result(text.size(), Qt::Uninitialized);
    QChar* end = result.data();
    for (const QChar c : text) {
        const char16_t fold = c.unicode() < table.size() ? table[c.unicode()] : foldsOtherwise;
        if (fold == foldsOtherwise) return foldedByParts(text);
        if (fold != foldsToNothing) *end++ = QChar(fold);
    }
    result.truncate(end - result.constData());
    return result;
}

QString foldedKeepingMarks(QStringView text)
{
    return withOldTonePlace(text.toString().normalized(QString::NormalizationForm_C).toLower());
}

QString filled(const QString& form, const QStringList& args)
{
    QString text;
    for (qsizetype at = 0; at < form.size(); ++at) {
        const int index = form.at(at) == u'%' && at + 1 < form.size() ? form.at(at + 1).unicode() - u'1' : -1;
        if (index < 0 || index > 8) {
            text += form.at(at);
            continue;
        }
        text += args.value(index);
        ++at;
    }
    return text;
}

QCollator vietnameseCollator()
{
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

TextQuery::TextQuery(const QString& typed)
    : m_marked(foldedKeepingMarks(cleaned(typed))), m_folded(folded(m_marked)),
      m_words(m_folded.split(u' ', Qt::SkipEmptyParts))
{
}

QString TextQuery::longestWord() const
{
    const auto shorter = [](const QString& a, const QString& b) { return a.size() < b.size(); };
    const auto longest = std::max_element(m_words.begin(), m_words.end(), shorter);
    return longest == m_words.end() ? QString() : *longest;
}

bool TextQuery::matches(const QString& foldedText) const
{
    for (const QString& word : m_words)
        if (!foldedText.contains(word)) return false;
    return true;
}

int TextQuery::rank(const QString& text, const QString& foldedText) const
{
    return matches(foldedText) ? rankOfMarked(foldedKeepingMarks(text), foldedText) : -1;
}

int TextQuery::rankOfMarked(const QString& marked, const QString& foldedText) const
{
    if (!matches(foldedText)) return -1;
    if (!foldedText.contains(m_folded)) return 6;
    if (marked == m_marked) return 0;
    if (marked.startsWith(m_marked)) return 1;
    if (marked.contains(m_marked)) return 2;
    if (foldedText == m_folded) return 3;
    return foldedText.startsWith(m_folded) ? 4 : 5;
}

} // namespace ocop
