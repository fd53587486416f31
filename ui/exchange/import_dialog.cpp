#include "ui/exchange/import_dialog.h"

#include "core/base/formats.h"
#include "core/exchange/import_changes.h"
#include "ui/exchange/count_bar.h"
#include "ui/exchange/difference_panel.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/import_run.h"
#include "ui/exchange/mapping_view.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/table/record_table.h"
#include "ui/words/import_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// What was read and how it was understood, over the preview.
QString headline(const ImportPlan& plan, const QString& name)
{
    QStringList line{name};
    for (const ListSheet& sheet : plan.sheets) {
        if (!sheet.isTaken()) continue;
        if (!sheet.name.isEmpty()) line << ImportDialog::tr("sheet “%1”").arg(sheet.name);
        line << ImportDialog::tr("heading in row %1").arg(sheet.heading.lastRow)
             << ImportDialog::tr("%1 columns taken").arg(sheet.heading.columns.size());
    }
    for (const Finding& finding : plan.findings) line << texts::finding(finding);
    return line.join(QStringLiteral(" · "));
}

} // namespace

ImportDialog::ImportDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session)
{
    const Theme& theme = themeOf(this);
    setWindowTitle(tr("Import a list"));
    setAcceptDrops(true);
    // As large as a 1366×768 screen allows: the reasons want room.
    resize(QSize(theme.px(1280), theme.px(680)).boundedTo(screen()->availableSize() - QSize(32, 48)));
    m_steps = new StepRow({tr("Choose the file"), tr("Match the columns"), tr("Preview"), tr("Import")}, this);
    auto* top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("Import a list"), QStringLiteral("page"), this), 1);
    top->addWidget(m_steps);
    m_mapping = new MappingView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildFileStep());
    m_stack->addWidget(m_mapping);
    m_stack->addWidget(buildPreviewStep());
    auto* body = new QVBoxLayout;
    body->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    body->setSpacing(theme.px(12));
    body->addLayout(top);
    body->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(buildBar());
    connect(m_mapping, &MappingView::changed, this, &ImportDialog::refreshBar);
    goTo(File);
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::buildFileStep()
{
    m_file = new EmptyState(this);
    m_file->set(QStringLiteral("document-import"), tr("Choose the list to read"),
                tr("Excel (.xlsx) or CSV. Column headings are found by their names. A file can also be dropped here."),
                tr("Choose the &file…"), QStringLiteral("document-open"));
    m_file->button()->setObjectName(QStringLiteral("chooseFile"));
    connect(m_file, &EmptyState::actionRequested, this, &ImportDialog::chooseFile);
    return m_file;
}

QWidget* ImportDialog::buildPreviewStep()
{
    const Theme& theme = themeOf(this);
    auto* page = new QWidget(this);
    m_counts = new CountBar(page);
    m_fileLine = makeLabel({}, QStringLiteral("secondary"), page);
    m_fileLine->setTextFormat(Qt::PlainText);
    m_fileLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_table = new RecordTable(QStringLiteral("import"), importColumns(), &m_session.desk(), page);
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setDefaultSort(QStringLiteral("row"));
    m_table->setCountText([](int shown, int total) {
        return shown == total ? tr("%n row(s)", nullptr, total)
                              : tr("%1 of %2 rows").arg(formatCount(shown), formatCount(total));
    });
    m_table->setEmpty(QStringLiteral("document-import"), tr("No row below the heading"),
                      tr("The list ends with its heading."), tr("Choose another file…"));
    connect(m_table, &RecordTable::emptyActionRequested, this, &ImportDialog::chooseFile);
    m_table->filterBox()->setFixedWidth(theme.px(220));
    m_difference = new DifferencePanel(page);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(12));
    line->addWidget(m_fileLine, 1);
    line->addWidget(m_table->filterBox());
    m_table->filterBox()->show();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_counts);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_difference);
    connect(m_counts, &CountBar::currentChanged, this, [this] {
        const auto result = m_counts->current();
        if (!result || !m_plan)
            m_table->setRowFilter(nullptr, {});
        else
            m_table->setRowFilter(
                [plan = m_plan.get(), result](int row) { return plan->rows[size_t(row)].result == *result; },
                texts::rowResult(*result));
    });
    connect(m_table, &RecordTable::filtersCleared, m_counts, &CountBar::showAll);
    connect(m_table, &RecordTable::currentChanged, this, &ImportDialog::showRow);
    return page;
}

QWidget* ImportDialog::buildBar()
{
    const Theme& theme = themeOf(this);
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    m_note = makeLabel({}, QStringLiteral("secondary"), bar);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_saveFailed = makeButton(tr("&Save failed rows…"), QStringLiteral("document-save-as"), {}, bar);
    m_saveFailed->setObjectName(QStringLiteral("saveFailed"));
    m_back = makeButton(tr("&Back"), QStringLiteral("go-previous"), {}, bar);
    m_back->setObjectName(QStringLiteral("back"));
    auto* cancel = makeButton(tr("&Cancel"), {}, {}, bar, QStringLiteral("Esc"));
    cancel->setObjectName(QStringLiteral("cancel"));
    m_next = makeButton(tr("&Preview"), QStringLiteral("go-next"), QStringLiteral("primary"), bar);
    m_next->setObjectName(QStringLiteral("preview"));
    m_import = makeButton(tr("&Import"), QStringLiteral("document-import"), QStringLiteral("primary"), bar,
                          QStringLiteral("Ctrl+Enter"));
    m_import->setObjectName(QStringLiteral("import"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_note, 1);
    for (QPushButton* button : {m_saveFailed, m_back, cancel, m_next, m_import}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_saveFailed, &QPushButton::clicked, this, &ImportDialog::askSaveFailed);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(m_stack->currentIndex() - 1)); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::makePlan);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_import->isVisible() && m_import->isEnabled())
                importNow();
            else if (m_next->isVisible() && m_next->isEnabled())
                makePlan();
        });
    }
    return bar;
}

void ImportDialog::goTo(Step step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setStep(step);
    refreshBar();
    if (step == File) m_file->button()->setFocus();
    if (step == Preview) m_table->focusTable();
}

void ImportDialog::refreshBar()
{
    const int step = m_stack->currentIndex();
    m_back->setVisible(step != File);
    m_back->setText(step == Preview ? tr("&Columns") : tr("&Other file"));
    m_next->setVisible(step == Columns);
    m_next->setEnabled(m_mapping->book().isUsable());
    m_import->setVisible(step == Preview);
    m_saveFailed->setVisible(step == Preview && m_plan && m_plan->counts().failed > 0);
    setLook(m_note, "text-role", QStringLiteral("secondary"));
    m_note->setText(tr("Nothing is written yet. A backup is made before, and one undo takes the whole import back."));
    if (step != Preview || !m_plan) return;
    const ImportCounts counts = m_plan->counts();
    const int written = counts.added + counts.changed;
    m_saveFailed->setText(tr("&Save %n failed row(s)…", nullptr, int(counts.failed)));
    m_import->setText(tr("&Import %n row(s)", nullptr, int(written)));
    m_import->setEnabled(m_plan->writesAnything() && !m_session.isReadOnly());
    if (m_session.isAnotherDay())
        m_note->setText(tr("Another day is looked at: return to today (Ctrl+Shift+T) to import."));
    else if (m_session.isReadOnly())
        m_note->setText(tr("This register is open for reading only: nothing can be imported."));
    else if (!m_plan->writesAnything())
        m_note->setText(tr("Everything in this list is in the register already."));
}

void ImportDialog::sayProblem(const QString& sentence)
{
    setLook(m_note, "text-role", QStringLiteral("error"));
    m_note->setText(sentence);
}

void ImportDialog::chooseFile()
{
    const QString folder = deskItems::importFolder().of(
        m_session.desk(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = filedialogs::openFile(m_session, this, tr("Choose the list"), folder,
                                               tr("Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty()) return;
    deskItems::importFolder().set(m_session.desk(), QFileInfo(path).absolutePath());
    openFile(path);
}

bool ImportDialog::openFile(const QString& path)
{
    return take([&path] { return readWorkbook(path); }, path);
}

bool ImportDialog::openRows(const QVector<QStringList>& rows, const QString& name)
{
    return take([&rows] { return workbookOf({rows.begin(), rows.end()}); }, name);
}

bool ImportDialog::take(const std::function<Workbook()>& read, const QString& path)
{
    try {
        ReadList list = readListBeside(m_session, this, QFileInfo(path).fileName(), read);
        if (!list.workbook) return false;
        m_mapping->setList(list.workbook.get(), list.book);
        m_workbook = std::move(list.workbook);
        m_path = path;
        m_counts->showAll();
        if (list.book.isUsable())
            makePlan();
        else {
            goTo(Columns);
            sayProblem(texts::error(importError(ErrorKind::BadInput, QStringLiteral("noHeading"))));
        }
        return true;
    } catch (const Error& error) {
        goTo(File);
        sayProblem(QFileInfo(path).fileName() + QStringLiteral(": ") + texts::error(error));
        return false;
    }
}

std::unique_ptr<ImportPlan> ImportDialog::planNow()
{
    return planListBeside(m_session, this, QFileInfo(m_path).fileName(), *m_workbook, m_list);
}

void ImportDialog::makePlan()
{
    if (!m_workbook || !m_mapping->book().isUsable()) return;
    goTo(Columns); // where a person who stops it finds the list again
    try {
        m_list = m_mapping->book();
        if (auto plan = planNow()) showPlan(std::move(plan), {});
    } catch (const Error& error) {
        sayProblem(texts::error(error));
    }
}

void ImportDialog::showPlan(std::unique_ptr<ImportPlan> plan, const std::vector<int>& marked)
{
    m_table->setRowFilter(nullptr, {});
    m_table->setSource(importRows(*plan, marked));
    m_plan = std::move(plan); // after the table let go of the old one
    m_fileLine->setText(headline(*m_plan, QFileInfo(m_path).fileName()));
    m_fileLine->setToolTip(m_fileLine->text());
    m_counts->setCounts(m_plan->counts());
    m_counts->showAll();
    goTo(Preview);
    m_table->selectRecord(marked.empty() ? 1 : marked.front() + 1);
    showRow();
}

bool ImportDialog::planAgain(const QStringList& writers)
{
    std::unique_ptr<ImportPlan> now = planNow();
    if (!now) return false;
    const std::vector<int> different = rowsThatDiffer(*m_plan, *now);
    showPlan(std::move(now), different);
    if (different.empty()) return true;
    sayProblem(movedSentence(writers) + u' ' +
               tr("%n row(s) now do something else and are marked. Import again to write them as they are now.",
                  nullptr, int(different.size())));
    return false;
}

void ImportDialog::showRow()
{
    const qint64 id = m_table->currentId();
    const bool known = m_plan && id >= 1 && id <= qint64(m_plan->rows.size());
    m_difference->show(m_plan.get(), known ? &m_plan->rows[size_t(id - 1)] : nullptr);
}

bool ImportDialog::importNow()
{
    if (!m_plan || !m_import->isEnabled()) return false;
    try {
        const auto again = [this](const QStringList& writers) { return planAgain(writers); };
        if (!writeListBeside(
                m_session, this, m_path, [this]() -> const ImportPlan& { return *m_plan; }, again))
            return false;
    } catch (const Error& error) {
        sayProblem(texts::error(error));
        return false;
    }
    m_steps->setStep(3);
    accept();
    return true;
}

void ImportDialog::saveFailedRows(const QString& path) const { writeFailedRows(*m_plan, path); }

void ImportDialog::askSaveFailed()
{
    const QFileInfo source(m_path);
    const QString path = filedialogs::saveFile(
        this, tr("Save failed rows"), source.dir().filePath(source.completeBaseName() + QStringLiteral("-loi.csv")),
        tr("CSV (*.csv)"));
    if (path.isEmpty()) return;
    try {
        saveFailedRows(path);
        setLook(m_note, "text-role", QStringLiteral("secondary"));
        m_note->setText(tr("Saved: %1. Correct the rows there and import that file again.").arg(path));
    } catch (const Error& error) {
        sayProblem(texts::error(error));
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1 &&
        event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = event->mimeData()->urls().front().toLocalFile();
    if (!filedialogs::refusesRegister(m_session, this, path)) openFile(path);
}

void importList(Session& session, QWidget* parent)
{
    ImportDialog dialog(session, parent);
    dialog.exec();
}

void importPasted(Session& session, QWidget* parent, const QVector<QStringList>& rows)
{
    ImportDialog dialog(session, parent);
    dialog.openRows(rows, ImportDialog::tr("Pasted rows"));
    dialog.exec();
}

} // namespace ocop
