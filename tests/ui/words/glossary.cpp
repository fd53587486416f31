#include "tests/ui/words/glossary.h"

#include "tests/ui/translations/ts_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

QString wholeText(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C);
}

QStringList phrasesOf(const QString& cell) { return cell.trimmed().split(QStringLiteral(" | "), Qt::SkipEmptyParts); }

bool isVietnamese(const QString& text)
{
    static const QRegularExpression marked(QStringLiteral("[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]"),
                                           QRegularExpression::CaseInsensitiveOption);
    return marked.match(text).hasMatch();
}

/// Where a phrase stands in a text, as words of their own.
std::vector<std::pair<qsizetype, qsizetype>> spansOf(const QString& phrase, const QString& text,
                                                     Qt::CaseSensitivity how)
{
    std::vector<std::pair<qsizetype, qsizetype>> spans;
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(phrase, 0, how); at >= 0; at = text.indexOf(phrase, at + 1, how))
        if (!isLetter(at - 1) && !isLetter(at + phrase.size())) spans.emplace_back(at, at + phrase.size());
    return spans;
}

void addTranslations(std::vector<ShownText>& texts, const QString& folder)
{
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*_vi.ts")}))
        for (const TsMessage& message : readTsFile(folder + u'/' + name))
            for (QString translation : message.translations)
                texts.push_back({QStringLiteral("%1, %2").arg(name, message.context),
                                 translation.remove(u'&').normalized(QString::NormalizationForm_C)});
}

void addSources(std::vector<ShownText>& texts, const QString& checkout, const QString& folder)
{
    QDirIterator sources(checkout + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const QString path = sources.next();
        for (const QString& literal : literalsOf(wholeText(path)))
            if (isVietnamese(literal)) texts.push_back({path.mid(checkout.size()), literal});
    }
}

void addLines(std::vector<ShownText>& texts, const QString& checkout, const QString& folder, const QStringList& names)
{
    QDirIterator files(checkout + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QString& line : wholeText(path).split(u'\n'))
            if (isVietnamese(line)) texts.push_back({path.mid(checkout.size()), line});
    }
}

} // namespace

std::vector<GlossaryTerm> readGlossary(const QString& path)
{
    std::vector<GlossaryTerm> glossary;
    for (const QString& line : wholeText(path).split(u'\n')) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) continue;
        const QStringList cells = line.split(u'\t');
        INFO(line.toStdString());
        REQUIRE(cells.size() == 4);
        glossary.push_back({cells[0], phrasesOf(cells[2]), phrasesOf(cells[3])});
    }
    return glossary;
}

QStringList wordsPutAside(const std::vector<GlossaryTerm>& glossary, const ShownText& shown)
{
    constexpr qsizetype around = 30;
    const QString text = shown.text.simplified();
    QStringList found;
    for (const GlossaryTerm& each : glossary) {
        std::vector<std::pair<qsizetype, qsizetype>> right;
        bool rightHere = false;
        for (const QString& phrase : each.rightIn)
            if (phrase.startsWith(u'@'))
                rightHere = rightHere || shown.place.endsWith(phrase.mid(1));
            else
                for (const auto& span : spansOf(phrase, text, Qt::CaseInsensitive)) right.push_back(span);
        if (rightHere) continue;
        for (const QString& word : each.putAside) {
            const bool sameLetters = word.compare(each.term, Qt::CaseInsensitive) == 0;
            for (const auto& [from, to] : spansOf(word, text, sameLetters ? Qt::CaseSensitive : Qt::CaseInsensitive)) {
                const bool isRight = std::any_of(right.begin(), right.end(), [from = from, to = to](const auto& span) {
                    return span.first <= from && to <= span.second;
                });
                if (!isRight)
                    found << QStringLiteral("%1: “%2”, say “%3” (%4)")
                                 .arg(shown.place, word, each.term,
                                      text.mid(qMax<qsizetype>(0, from - around), to - from + 2 * around));
            }
        }
    }
    return found;
}

QStringList literalsOf(const QString& source)
{
    static const QRegularExpression token(
        QStringLiteral(
            "//[^\\n]*|/\\*.*?\\*/|R\"\\((?<raw>.*?)\\)\"|\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)'"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList literals;
    qsizetype end = -1;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const bool isRaw = match.hasCaptured(QStringLiteral("raw"));
        if (!isRaw && !match.hasCaptured(QStringLiteral("text"))) continue;
        QString text = match.captured(isRaw ? QStringLiteral("raw") : QStringLiteral("text"));
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        const QString between = end < 0 ? QStringLiteral(",") : source.mid(end, match.capturedStart() - end).trimmed();
        if (between.isEmpty() || between == QLatin1String("u"))
            literals.last() += text;
        else
            literals << text;
        end = match.capturedEnd();
    }
    return literals;
}

std::vector<ShownText> vietnameseTexts(const QString& checkout)
{
    std::vector<ShownText> texts;
    addTranslations(texts, checkout + QStringLiteral("translations"));
    for (const char* folder : {"core", "ui", "app"}) addSources(texts, checkout, QLatin1String(folder));
    addLines(texts, checkout, QStringLiteral("app"), {QStringLiteral("*.desktop")});
    addLines(texts, checkout, QStringLiteral("resources/help"), {QStringLiteral("*.md")});
    addLines(texts, checkout, QStringLiteral("resources"), {QStringLiteral("*.csv"), QStringLiteral("rule-sets.json")});
    return texts;
}
