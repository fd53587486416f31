#pragma once

#include "core/base/part_file.h"
#include "core/letters/letter.h"
#include "core/reports/report_request.h"
#include "ui/paper/paper_page.h"

#include <QDir>

#include <memory>
#include <vector>

class QWidget;

namespace ocop {

class Session;

/// What papers of letters are made from.
ReportSource letterSource(Session& session);
/// Letters of the register as papers, in the order given; unknown ids are left out.
std::vector<Report> letterReports(Session& session, const std::vector<LetterId>& letters);
/// All of them one behind the other; every letter begins with its own page 1.
std::vector<PaperPage> letterPages(const std::vector<Report>& letters);
/// A sheet of labels for their envelopes.
std::vector<PaperPage> letterLabels(Session& session, const std::vector<LetterId>& letters);

/// A letter as a Word file, named by number and recipient.
struct LetterFile
{
    QString name;
    QByteArray bytes;
};
std::vector<LetterFile> letterFiles(const std::vector<Report>& letters);
/// Word files that lie whole in the folder, made if need be, under names of their own until keep() gives them theirs.
class LetterFolder
{
public:
    /// Throws Error.
    LetterFolder(const std::vector<LetterFile>& letters, const QString& folder);
    /// Their paths, beside what has their names already. All or none; throws Error{WriteFailed}.
    QStringList keep();

private:
    QDir m_folder;
    std::vector<std::pair<QString, std::unique_ptr<PartFile>>> m_files;
};

/// Writes all of them into the folder, beside what has their names already, or none; gives their paths. Throws
/// Error{WriteFailed}.
QStringList writeLetterFiles(const std::vector<LetterFile>& letters, const QString& folder);
/// "45-CCPTNT-NV HTX Tiêu Tiên Phước.docx": what no file name may hold is left out.
QString letterFileName(const Report& letter);

/// The letters' pages with what can be done with them: print, one PDF, a Word file each, labels, lists by commune.
void showLetterPapers(Session& session, QWidget* parent, const std::vector<LetterId>& letters);

} // namespace ocop
