#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>
#include <set>

namespace ocop {

/// A call that cannot be understood: said on stderr with a pointer to --help, exit code 2.
struct UsageError
{
    QString sentence;
};

/// The words of one call: [--db FILE] VERB [arguments and options].
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// Throws UsageError for an unknown verb or option.
    static CommandLine parse(const QStringList& arguments);

    const QString& database() const { return m_database; }
    const QString& verb() const { return m_verb; }
    bool wantsHelp() const { return m_help; }
    bool wantsVersion() const { return m_version; }

    /// Takes the next word that is not an option; throws UsageError naming what is missing.
    QString word(const QString& name);
    /// The next word, empty when there is none.
    QString wordIfAny() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }
    std::optional<QString> option(const QString& name) const;
    bool flag(const QString& name) const { return m_flags.contains(name); }
    /// A day as yyyy-MM-dd; throws UsageError for anything else.
    std::optional<QDate> day(const QString& name) const;
    std::optional<int> number(const QString& name) const;
    /// Throws UsageError when words are left over.
    void expectNoMore() const;

    static QString help();

private:
    QString m_database;
    QString m_verb;
    QStringList m_words;
    QMap<QString, QString> m_options;
    std::set<QString> m_flags;
    bool m_help = false;
    bool m_version = false;
};

} // namespace ocop
