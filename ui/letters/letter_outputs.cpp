#include "ui/letters/letter_outputs.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "core/reports/papers/letter_papers.h"
#include "ui/kit/message.h"
#include "ui/paper/label_sheet.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/pages_dialog.h"
#include "ui/paper/paper_source.h"
#include "ui/paper/word/report_docx.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ocop {
namespace {

constexpr int longestLetterName = 90;

QString outputWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("letters", source, nullptr, n);
}

std::vector<PaperPage> letterListPages(Session& session, const std::vector<LetterId>& letters)
{
    return letterPages(makeLetterLists(letterSource(session), session.reminders(), letters, session.asOf()));
}

void saveWordFiles(Session& session, QWidget* window, const std::vector<LetterId>& letters)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder =
        filedialogs::chooseFolder(window, outputWord(QT_TRANSLATE_NOOP("letters", "Folder for the Word files")),
                                  deskItems::reportsFolder().of(session.desk(), documents));
    if (folder.isEmpty()) return;
    deskItems::reportsFolder().set(session.desk(), folder);
    try {
        const int count = int(writeLetterFiles(letterFiles(letterReports(session, letters)), folder).size());
        tell(window, outputWord(QT_TRANSLATE_N_NOOP("letters", "%n Word file(s) written"), count), folder,
             Mark::InForce);
    } catch (const Error& error) {
        tell(window, outputWord(QT_TRANSLATE_NOOP("letters", "The letters were not written")), texts::error(error),
             Mark::Error);
    }
}

} // namespace

ReportSource letterSource(Session& session) { return paperSource(session.book(), *session.holdMoment()); }

std::vector<Report> letterReports(Session& session, const std::vector<LetterId>& letters)
{
    const ReportSource source = letterSource(session);
    std::vector<Report> reports;
    for (const LetterId id : letters)
        if (const Letter* letter = session.reminders().letters().find(id))
            reports.push_back(makeLetter(source, *letter, session.reminders().letters().itemsOf(id)));
    return reports;
}

std::vector<PaperPage> letterPages(const std::vector<Report>& letters)
{
    std::vector<PaperPage> pages;
    for (const Report& letter : letters)
        for (PaperPage& page : layOutReport(letter)) pages.push_back(std::move(page));
    return pages;
}

std::vector<PaperPage> letterLabels(Session& session, const std::vector<LetterId>& letters)
{
    std::vector<AddressLabel> labels;
    for (const LetterId id : letters)
        if (const Letter* letter = session.reminders().letters().find(id); letter && letter->kind != LetterKind::Public)
            labels.push_back({letter->recipient, letter->address, letter->phone, letter->fullNumber()});
    return layOutLabels(labels, officeInSentence(officeSettings(session.settings()).on(session.today()).office));
}

QString letterFileName(const Report& letter)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString number = letter.office.number;
    if (!number.isEmpty() && !letter.office.symbol.isEmpty()) number += u'-' + letter.office.symbol;
    QString name = number.isEmpty() ? letter.scope : number + u' ' + letter.scope;
    name = name.replace(forbidden, QStringLiteral(" ")).simplified();
    name.truncate(longestLetterName);
    while (name.endsWith(u'.') || name.endsWith(u' ')) name.chop(1);
    return (name.isEmpty() ? QStringLiteral("van-ban") : name) + QStringLiteral(".docx");
}

std::vector<LetterFile> letterFiles(const std::vector<Report>& letters)
{
    std::vector<LetterFile> files;
    for (const Report& letter : letters) files.push_back({letterFileName(letter), reportAsDocx(letter)});
    return files;
}

LetterFolder::LetterFolder(const std::vector<LetterFile>& letters, const QString& folder) : m_folder(folder)
{
    for (const LetterFile& letter : letters) {
        auto part = std::make_unique<PartFile>(m_folder.filePath(letter.name));
        part->write(letter.bytes);
        m_files.push_back({letter.name, std::move(part)});
    }
}

QStringList LetterFolder::keep()
{
    QStringList paths;
    try {
        for (auto& [name, part] : m_files) {
            // What somebody may have changed by hand is not written over, nor what another program writes just now.
            QString free = name;
            for (int copy = 2; !part->keepAs(free); ++copy)
                free = QStringLiteral("%1 (%2).docx").arg(name.chopped(5), QString::number(copy));
            paths << m_folder.filePath(free);
        }
    } catch (const Error&) {
        for (const QString& path : std::as_const(paths)) QFile::remove(path);
        throw;
    }
    return paths;
}

QStringList writeLetterFiles(const std::vector<LetterFile>& letters, const QString& folder)
{
    return LetterFolder(letters, folder).keep();
}

void showLetterPapers(Session& session, QWidget* parent, const std::vector<LetterId>& letters)
{
    const std::vector<Report> reports = letterReports(session, letters);
    if (reports.empty()) return;
    PagesDialog dialog(
        session, outputWord(QT_TRANSLATE_N_NOOP("letters", "%n letter(s)"), int(reports.size())),
        QStringLiteral("thong-bao"), [&] { return letterPages(reports); }, {}, parent);
    const auto pages = [&](const char* title, const char* file, auto make) {
        return [&, title, file, make](QWidget* window) {
            PagesDialog(
                session, outputWord(title), QLatin1String(file), [&] { return make(session, letters); }, {}, window)
                .exec();
        };
    };
    dialog.addAct(QStringLiteral("letterWord"), outputWord(QT_TRANSLATE_NOOP("letters", "&Word…")),
                  QStringLiteral("document-export"), [&](QWidget* window) { saveWordFiles(session, window, letters); });
    dialog.addAct(QStringLiteral("letterLabels"), outputWord(QT_TRANSLATE_NOOP("letters", "&Labels…")),
                  QStringLiteral("tag"),
                  pages(QT_TRANSLATE_NOOP("letters", "Labels for the envelopes"), "nhan-phong-bi", letterLabels));
    dialog.addAct(QStringLiteral("letterLists"), outputWord(QT_TRANSLATE_NOOP("letters", "Lists by &commune…")),
                  QStringLiteral("view-list-details"),
                  pages(QT_TRANSLATE_NOOP("letters", "Lists to hand to the communes"), "danh-sach-nhan-thong-bao",
                        letterListPages));
    dialog.exec();
}

} // namespace ocop
