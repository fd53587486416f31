#include "core/formats/vietnamese_look.h"

#include <QRegularExpression>

namespace ocop {
namespace {

/// The word in lower case without its tone; the marks that make another letter (ă, ê, ơ) stay. Empty when it has two tones.
QString toneless(QStringView word)
{
    QString kept;
    int tones = 0;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        const ushort code = c.unicode();
        if (code == 0x300 || code == 0x301 || code == 0x303 || code == 0x309 || code == 0x323)
            ++tones;
        else
            kept += c;
    }
    return tones > 1 ? QString() : kept.normalized(QString::NormalizationForm_C);
}

bool isSyllable(QStringView word)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:ngh?|nh|ph|th|tr|kh|gh|gi|ch|qu|[bcdđghklmnpqrstvx])?"
        "(?:uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uya|uyu|uao|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|uơ|oo|ia|ua|ưa|"
        "ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])"
        "(?:ng|nh|ch|[cmnpt])?$"));
    const QString bare = toneless(word);
    return !bare.isEmpty() && form.match(bare).hasMatch();
}

} // namespace

VietnameseLook vietnameseLook(QStringView text)
{
    VietnameseLook look;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const QStringView word = text.mid(from, to - from);
        bool marked = false;
        for (const QChar c : word) {
            marked = marked || c.unicode() > 0x7F;
            look.beyondLatin1 = look.beyondLatin1 || (c.unicode() > 0xFF && c.isLetter());
        }
        from = to + 1;
        if (!marked) return;
        ++look.words;
        if (isSyllable(word)) ++look.plausible;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // Beyond ASCII everything belongs to its word: old letters stand where signs do ("N¾m").
        if (c.unicode() <= 0x7F && !c.isLetter()) take(i);
    }
    take(text.size());
    return look;
}

} // namespace ocop
