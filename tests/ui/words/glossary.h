#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A line of translations/glossary.tsv: the one word for a thing, and those put aside for it.
struct GlossaryTerm
{
    QString term;
    QStringList putAside;
    QStringList rightIn; ///< phrases in which a word put aside is right; "@" and the end of a file's name: in that file
};

/// Something a person reads, and where it stands.
struct ShownText
{
    QString place;
    QString text;
};

std::vector<GlossaryTerm> readGlossary(const QString& path);

/// "place: “word”, say “term” (… the text around it …)" for every word put aside in a text.
QStringList wordsPutAside(const std::vector<GlossaryTerm>& glossary, const ShownText& shown);

/// The string literals of a C++ source, those side by side as one; comments left out.
QStringList literalsOf(const QString& source);

/// Every Vietnamese text of the checkout: translations, help, literals of core, ui and app, resources.
std::vector<ShownText> vietnameseTexts(const QString& checkout);
