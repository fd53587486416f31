#include "core/formats/html/html_text.h"

namespace ocop {
namespace {

/// Letters that have names; every other one is written as itself or as a number.
QChar namedLetter(QStringView name)
{
    static const QHash<QString, char16_t> letters = [] {
        QHash<QString, char16_t> all = {
            {QStringLiteral("amp"), u'&'},    {QStringLiteral("lt"), u'<'},    {QStringLiteral("gt"), u'>'},
            {QStringLiteral("quot"), u'"'},   {QStringLiteral("apos"), u'\''}, {QStringLiteral("nbsp"), u' '},
            {QStringLiteral("ndash"), u'–'},  {QStringLiteral("mdash"), u'—'}, {QStringLiteral("lsquo"), u'‘'},
            {QStringLiteral("rsquo"), u'’'},  {QStringLiteral("ldquo"), u'“'}, {QStringLiteral("rdquo"), u'”'},
            {QStringLiteral("hellip"), u'…'}, {QStringLiteral("bull"), u'•'},  {QStringLiteral("middot"), u'·'},
            {QStringLiteral("deg"), u'°'},    {QStringLiteral("times"), u'×'}, {QStringLiteral("laquo"), u'«'},
            {QStringLiteral("raquo"), u'»'}};
        const QString plain = QStringLiteral("AEIOUYN");
        const struct
        {
            const char* name;
            const char16_t* letters;
        } marks[] = {{"grave", u"ÀÈÌÒÙ  "}, {"acute", u"ÁÉÍÓÚÝ "}, {"circ", u"ÂÊÎÔÛ  "}, {"tilde", u"Ã  Õ  Ñ"}};
        for (const auto& mark : marks)
            for (qsizetype i = 0; i < plain.size(); ++i)
                if (const QChar letter(mark.letters[i]); letter != u' ') {
                    all.insert(plain.at(i) + QLatin1String(mark.name), letter.unicode());
                    all.insert(plain.at(i).toLower() + QLatin1String(mark.name), letter.toLower().unicode());
                }
        return all;
    }();
    return letters.value(name.toString(), 0);
}

/// What stands between "&" and ";"; empty when it is no letter.
QString letterOf(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const QChar letter = namedLetter(name);
        return letter.isNull() ? QString() : QString(letter);
    }
    bool ok = false;
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
    if (!ok || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return ok ? QStringLiteral(" ") : QString();
    const auto letter = char32_t(code);
    return code == 0xA0 ? QStringLiteral(" ") : QString::fromUcs4(&letter, 1);
}

QString withLetters(QStringView typed)
{
    QString text;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        constexpr qsizetype longestName = 10;
        const auto end = typed.at(i) == u'&' ? typed.mid(i, longestName + 2).indexOf(u';') : -1;
        const QString letter = end > 1 ? letterOf(typed.mid(i + 1, end - 1)) : QString();
        if (letter.isEmpty()) {
            text += typed.at(i);
        } else {
            text += letter;
            i += end;
        }
    }
    return text;
}

} // namespace

bool HtmlText::next()
{
    while (m_at < m_page.size()) {
        const bool isTag = at() == u'<' && (at(1).isLetter() || at(1) == u'/' || at(1) == u'!' || at(1) == u'?');
        if (!isTag) {
            const auto end = m_page.indexOf(u'<', m_at + 1);
            readText(end < 0 ? m_page.size() : end);
            return true;
        }
        if (m_page.mid(m_at, 4) == QLatin1String("<!--")) {
            skipTo(QStringLiteral("-->"));
        } else if (at(1) == u'!' || at(1) == u'?') {
            skipTo(QStringLiteral(">"));
        } else {
            readTag();
            if (!m_name.isEmpty()) return true;
        }
    }
    return false;
}

void HtmlText::readText(qsizetype end)
{
    m_part = Part::Text;
    m_text = withLetters(QStringView(m_page).mid(m_at, end - m_at));
    m_at = end;
}

void HtmlText::readTag()
{
    m_part = at(1) == u'/' ? Part::End : Part::Start;
    m_at += m_part == Part::End ? 2 : 1;
    const qsizetype begin = m_at;
    while (m_at < m_page.size() && (at().isLetterOrNumber() || at() == u':')) ++m_at;
    m_name = m_page.mid(begin, m_at - begin).toLower();
    readAttributes();
    const bool isUnseen = m_name == QLatin1String("script") || m_name == QLatin1String("style") ||
                          m_name == QLatin1String("title") || m_name == QLatin1String("xml");
    if (m_part == Part::Start && isUnseen) skipTo(QStringLiteral("</") + m_name);
}

/// From behind the tag's name to behind its ">".
void HtmlText::readAttributes()
{
    m_attributes.clear();
    while (m_at < m_page.size() && at() != u'>') {
        if (at().isSpace() || at() == u'/' || at() == u'=' || at() == u'"' || at() == u'\'') {
            ++m_at;
            continue;
        }
        qsizetype begin = m_at;
        while (m_at < m_page.size() && !at().isSpace() && at() != u'=' && at() != u'>') ++m_at;
        const QString name = m_page.mid(begin, m_at - begin).toLower();
        while (at().isSpace() && m_at < m_page.size()) ++m_at;
        QString value;
        if (at() == u'=') {
            ++m_at;
            while (at().isSpace() && m_at < m_page.size()) ++m_at;
            const QChar quote = at();
            const bool quoted = quote == u'"' || quote == u'\'';
            begin = quoted ? ++m_at : m_at;
            while (m_at < m_page.size() && (quoted ? at() != quote : !at().isSpace() && at() != u'>')) ++m_at;
            value = m_page.mid(begin, m_at - begin);
            if (quoted) ++m_at;
        }
        m_attributes.insert(name, value);
    }
    ++m_at;
}

void HtmlText::skipTo(const QString& mark)
{
    const auto found = m_page.indexOf(mark, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_page.size() : found + (mark.startsWith(QLatin1String("</")) ? 0 : mark.size());
}

} // namespace ocop
