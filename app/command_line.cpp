#include "app/command_line.h"

namespace ocop {
namespace {

struct VerbForm
{
    QStringList options; ///< take a value
    QStringList flags;
};

/// What every report can be asked for.
QStringList reportOptions()
{
    return {QStringLiteral("district"), QStringLiteral("as-of"), QStringLiteral("since"),  QStringLiteral("by"),
            QStringLiteral("within"),   QStringLiteral("stars"), QStringLiteral("sector"), QStringLiteral("kind"),
            QStringLiteral("standing"), QStringLiteral("title"), QStringLiteral("number"), QStringLiteral("out")};
}

const QMap<QString, VerbForm>& verbForms()
{
    static const QMap<QString, VerbForm> forms = {
        {QStringLiteral("new"), {{QStringLiteral("territory")}, {}}},
        {QStringLiteral("sample"), {}},
        {QStringLiteral("stats"),
         {{QStringLiteral("as-of"), QStringLiteral("by"), QStringLiteral("district")}, {QStringLiteral("json")}}},
        {QStringLiteral("import"),
         {{QStringLiteral("sheet"), QStringLiteral("mapping")}, {QStringLiteral("dry-run"), QStringLiteral("json")}}},
        {QStringLiteral("due"),
         {{QStringLiteral("within"), QStringLiteral("as-of"), QStringLiteral("district")}, {QStringLiteral("json")}}},
        {QStringLiteral("letters"),
         {{QStringLiteral("kind"), QStringLiteral("event"), QStringLiteral("as-of"), QStringLiteral("district"),
           QStringLiteral("number"), QStringLiteral("out")},
          {QStringLiteral("dry-run"), QStringLiteral("again"), QStringLiteral("json")}}},
        {QStringLiteral("notified"), {reportOptions(), {QStringLiteral("json")}}},
        {QStringLiteral("events"), {{QStringLiteral("as-of")}, {QStringLiteral("json")}}},
        {QStringLiteral("contracts"),
         {{QStringLiteral("as-of"), QStringLiteral("district")}, {QStringLiteral("json")}}},
        {QStringLiteral("followups"),
         {{QStringLiteral("within"), QStringLiteral("as-of"), QStringLiteral("district")},
          {QStringLiteral("overdue"), QStringLiteral("json")}}},
        {QStringLiteral("matches"),
         {{QStringLiteral("buyer"), QStringLiteral("product"), QStringLiteral("as-of"), QStringLiteral("district")},
          {QStringLiteral("json")}}},
        {QStringLiteral("calendar"),
         {{QStringLiteral("out"), QStringLiteral("district"), QStringLiteral("as-of")}, {}}},
        {QStringLiteral("report"),
         {reportOptions() + QStringList{QStringLiteral("round"), QStringLiteral("dossier"), QStringLiteral("decision"),
                                        QStringLiteral("event"), QStringLiteral("columns"), QStringLiteral("per-page"),
                                        QStringLiteral("paper"), QStringLiteral("sort"), QStringLiteral("group")},
          {QStringLiteral("list"), QStringLiteral("descending")}}},
        {QStringLiteral("book"), {reportOptions() + QStringList{QStringLiteral("format")}, {}}},
        {QStringLiteral("board"),
         {{QStringLiteral("as-of"), QStringLiteral("district"), QStringLiteral("out"), QStringLiteral("measure")},
          {QStringLiteral("list"), QStringLiteral("dark")}}},
        {QStringLiteral("summary"), {{QStringLiteral("as-of"), QStringLiteral("district")}, {}}},
        {QStringLiteral("find"), {{}, {QStringLiteral("json")}}},
        {QStringLiteral("evaluate"),
         {{QStringLiteral("ruleset"), QStringLiteral("set"), QStringLiteral("case")}, {QStringLiteral("json")}}},
        {QStringLiteral("rulesets"), {{}, {QStringLiteral("json")}}},
        {QStringLiteral("status"), {{QStringLiteral("as-of")}, {QStringLiteral("json")}}},
        {QStringLiteral("history"), {{}, {QStringLiteral("json")}}},
        {QStringLiteral("backup"), {}},
        {QStringLiteral("backups"), {{QStringLiteral("password-file")}, {QStringLiteral("json")}}},
        {QStringLiteral("restore"), {{QStringLiteral("to"), QStringLiteral("password-file")}, {}}},
        {QStringLiteral("mirror"), {}},
        {QStringLiteral("rescue"), {{QStringLiteral("to"), QStringLiteral("password-file")}, {}}},
        {QStringLiteral("check"), {}}};
    return forms;
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.m_help = true;
            continue;
        }
        if (argument == QLatin1String("--version")) {
            line.m_version = true;
            continue;
        }
        if (!argument.startsWith(QLatin1String("--"))) {
            if (!line.m_verb.isEmpty()) {
                line.m_words << argument;
                continue;
            }
            if (!verbForms().contains(argument)) throw UsageError{tr("There is no command “%1”.").arg(argument)};
            line.m_verb = argument;
            continue;
        }
        QString name = argument.mid(2);
        QString value;
        const qsizetype equals = name.indexOf(u'=');
        if (equals >= 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        if (line.m_verb.isEmpty() && (name == QLatin1String("background") || name == QLatin1String("look"))) {
            line.m_flags.insert(name);
            continue;
        }
        const VerbForm form = verbForms().value(line.m_verb);
        if (form.flags.contains(name)) {
            line.m_flags.insert(name);
            continue;
        }
        if (name != QLatin1String("db") && name != QLatin1String("lang") && !form.options.contains(name))
            throw UsageError{tr("The option “%1” does not belong here.").arg(argument)};
        if (equals < 0) {
            if (i + 1 >= arguments.size()) throw UsageError{tr("“%1” needs a value after it.").arg(argument)};
            value = arguments.at(++i);
        }
        if (name == QLatin1String("db"))
            line.m_database = value;
        else
            line.m_options.insert(name, value);
    }
    return line;
}

QString CommandLine::word(const QString& name)
{
    if (m_words.isEmpty()) throw UsageError{tr("“%1” needs %2 after it.").arg(m_verb, name)};
    return m_words.takeFirst();
}

std::optional<QString> CommandLine::option(const QString& name) const
{
    const auto found = m_options.constFind(name);
    return found == m_options.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> CommandLine::day(const QString& name) const
{
    const auto text = option(name);
    if (!text) return std::nullopt;
    const QDate day = QDate::fromString(*text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        throw UsageError{tr("--%1 needs a day such as 2024-08-31 (yyyy-MM-dd); found “%2”.").arg(name, *text)};
    return day;
}

std::optional<int> CommandLine::number(const QString& name) const
{
    const auto text = option(name);
    if (!text) return std::nullopt;
    bool ok = false;
    const int number = text->toInt(&ok);
    if (!ok || number < 0 || number > 36500)
        throw UsageError{tr("--%1 needs a whole number of days, such as 90; found “%2”.").arg(name, *text)};
    return number;
}

void CommandLine::expectNoMore() const
{
    if (!m_words.isEmpty()) throw UsageError{tr("“%1” is not expected here.").arg(m_words.first())};
}

QString CommandLine::help()
{
    return tr(
        "Sổ OCOP: the register of OCOP products of a rural development office.\n"
        "\n"
        "so-ocop [--db FILE]             opens the window (without --db: the register opened last)\n"
        "so-ocop [--db FILE] --background\n"
        "                                starts hidden, with an icon in the tray that reminds once a day\n"
        "so-ocop --db BACKUP --look      shows a backup in a window where nothing can be written\n"
        "so-ocop [--db FILE] COMMAND     does one thing in the terminal\n"
        "\n"
        "  new FILE [--territory quang-nam|da-nang|city]\n"
        "                                makes a new, empty register of old Quảng Nam, the old city of Đà Nẵng, or all\n"
        "  sample FILE                   writes a register of invented data to look around in\n"
        "  stats [--as-of DAY] [--by district|commune|group|kind|star] [--district CODE] [--json]\n"
        "                                counts on a day (today unless given)\n"
        "  import FILE [--dry-run] [--sheet NAME] [--mapping NAME] [--json]\n"
        "                                reads a list (.xlsx, .xls, .ods, .csv, .html); --dry-run writes nothing;\n"
        "                                --mapping reads its columns as the window keeps it under that name\n"
        "  due [--as-of DAY] [--district CODE] [--json]\n"
        "                                what somebody has to do about certificates on the day\n"
        "  due --within DAYS [--as-of DAY] [--district CODE] [--json]\n"
        "                                certificates in force that end within so many days\n"
        "  letters [--kind expiry|public|locality|withdrawal|invitation --event EVENT] [--as-of DAY] [--district CODE]\n"
        "          [--number N] [--again] [--dry-run | --out FILE.pdf | --out FOLDER] [--json]\n"
        "                                writes the letters that are wanted (one PDF, or a Word file each) and keeps\n"
        "                                them as drafts; those written to before only with --again\n"
        "  notified [--since DAY] [--as-of DAY] [--by month|quarter|half|year] [--district CODE] [--json] [--out FILE]\n"
        "                                whether subjects were warned in time of this year's ends; the report as a file\n"
        "  events [--as-of DAY] [--json]\n"
        "                                trade events: who took part, what was signed there and what came of it\n"
        "  contracts [--as-of DAY] [--district CODE] [--json]\n"
        "                                what producers and buyers signed by the day, and how far it has come\n"
        "  followups [--overdue | --within DAYS] [--as-of DAY] [--district CODE] [--json]\n"
        "                                contracts to be asked about 6 and 12 months after they were signed\n"
        "  matches --buyer BUYER | --product PRODUCT [--as-of DAY] [--district CODE] [--json]\n"
        "                                products that fit what a buyer looks for, or buyers that look for a product:\n"
        "                                why it fits, what it lacks (BUYER, PRODUCT: a number or a name)\n"
        "  calendar --out FILE.ics [--district CODE] [--as-of DAY]\n"
        "                                what is still to do, for a calendar program\n"
        "  report --list                 names of the reports\n"
        "  report NAME [--district CODE] [--as-of DAY] [--since DAY] [--by month|quarter|half|year] [--within DAYS]\n"
        "         [--stars 3|4|5] [--sector 1..6] [--kind KIND] [--standing STANDING]\n"
        "         [--columns KEY,KEY] [--sort KEY] [--descending] [--group KEY|none]\n"
        "         [--per-page 1|2|4|8] [--paper a4|a5]\n"
        "         [--title TEXT] [--number TEXT] --out FILE.pdf|.xlsx|.docx|.csv\n"
        "                                writes a report\n"
        "  book NAME [options as report] --out FILE.pdf | --out FOLDER --format pdf|xlsx|docx|csv\n"
        "                                one report for every district: one PDF with bookmarks, or a file each\n"
        "  board --list | board NAME [--as-of DAY] [--district CODE] [--measure NAME] [--dark] --out FILE.png|.svg|.pdf\n"
        "                                a board of the overview as a picture, or on an A4 page\n"
        "  summary [--as-of DAY] [--district CODE]\n"
        "                                how things stand, in sentences for a report\n"
        "  report NAME --round ROUND | --dossier ID | --decision NUMBER --out FILE\n"
        "                                papers of an evaluation round or dossier, the annex of a decision\n"
        "  report NAME --event EVENT --out FILE\n"
        "                                papers of a trade event: invitations, delegates, stalls, badges, minutes\n"
        "  find TEXT [--json]            searches products, subjects, decisions, buyers, events, contracts, with or without\n"
        "                                diacritics\n"
        "  evaluate SCORES --ruleset CODE --set NUMBER [--case A|B] [--json]\n"
        "                                judges a council's points (.csv: member, then criteria)\n"
        "  rulesets [--json]             the decrees by which products are judged\n"
        "  status PRODUCT [--as-of DAY] [--json]\n"
        "                                stars and validity of a product on a day, and why\n"
        "  history PRODUCT [--json]      everything that happened to a product\n"
        "  backup [FOLDER]               writes a checked copy with the day and time in its name, into the folder of\n"
        "                                this desk's backups or the one named\n"
        "  backups [FOLDER] [--password-file FILE] [--json]\n"
        "                                the register's backups, the newest first: what is in them, what changed since\n"
        "  restore BACKUP --to FILE [--password-file FILE]\n"
        "                                makes FILE the register of the backup; the file of before is set aside\n"
        "  rescue FILE --to NEW [--password-file FILE]\n"
        "                                reads what can be read of a damaged register into a new one, and says what was\n"
        "                                lost; FILE stays as it is\n"
        "                                --password-file: the password of a protected backup, the first line of a file\n"
        "  mirror FOLDER                 the whole register as lists any office program reads (.csv), with the attached\n"
        "                                files\n"
        "  check                         looks for damage and changes nothing\n"
        "\n"
        "  --lang vi|en                  language of the terminal (otherwise by locale)\n"
        "  --version                     the program's version\n"
        "\n"
        "PRODUCT is a code, a number or a name. DAY is yyyy-MM-dd. CODE is a district's code, such as 514 (Tiên Phước).\n"
        "Exit code: 0 done, 1 not possible (it says why), 2 the call was not understood; due, letters and calendar\n"
        "give 3 when they are done and a certificate is overdue: past the legal line without a notice, or ended\n"
        "without an answer; notified when a notice of the time it tells of is missing; followups when one is overdue.\n");
}

} // namespace ocop
