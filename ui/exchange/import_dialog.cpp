#include "ui/exchange/import_dialog.h"

#include "core/exchange/import_changes.h"
#include "core/exchange/set_aside.h"
#include "ui/exchange/count_bar.h"
#include "ui/exchange/import_notice.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/import_run.h"
#include "ui/exchange/mapping_chooser.h"
#include "ui/exchange/mapping_view.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/import_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
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
    m_mapping = new MappingView(this);
    m_stack = new QStackedWidget(this);
    m_chooser = new MappingChooser(m_session,
                                   {[this]() -> const ListBook& { return book(); },
                                    [this](const ListMapping* mapping) { return takeMapping(mapping); },
                                    [this](const QString& name) { callMapping(name); }},
                                   this);
    top->addWidget(m_chooser);
    top->addSpacing(theme.px(12));
    top->addWidget(m_steps);
    m_stack->addWidget(buildFileStep());
    m_stack->addWidget(m_mapping);
    m_preview = new PreviewView(m_session, m_draft, this);
    m_stack->addWidget(m_preview);
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
    connect(m_preview, &PreviewView::draftChanged, this, &ImportDialog::planDraft);
    connect(m_preview, &PreviewView::otherFileWanted, this, &ImportDialog::chooseFile);
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
    if (step == Preview) m_preview->focusTable();
}

void ImportDialog::refreshBar()
{
    const int step = m_stack->currentIndex();
    m_chooser->setVisible(step != File);
    m_chooser->refresh();
    m_back->setVisible(step != File);
    m_back->setText(step == Preview ? tr("&Columns") : tr("&Other file"));
    m_next->setVisible(step == Columns);
    m_next->setEnabled(m_mapping->book().isUsable());
    m_import->setVisible(step == Preview);
    m_saveFailed->setVisible(false);
    setLook(m_note, "text-role", QStringLiteral("secondary"));
    m_note->setText(importNotice(m_session, step == Preview ? m_plan.get() : nullptr));
    if (step != Preview || !m_plan) return;
    const ImportCounts counts = m_plan->counts();
    const int unsettled = int(std::count_if(m_plan->rows.begin(), m_plan->rows.end(),
                                            [](const ImportRow& row) { return row.isAsked(); })) +
                          counts.failed;
    m_saveFailed->setVisible(unsettled > 0);
    m_saveFailed->setText(tr("&Save %n row(s) not taken…", nullptr, unsettled));
    const int aside = int(std::count_if(m_plan->rows.begin(), m_plan->rows.end(), isSetAside));
    m_import->setText(aside > 0 && !m_plan->writesAnything()
                          ? tr("&Set %n row(s) aside", nullptr, aside)
                          : tr("&Import %n row(s)", nullptr, int(counts.added + counts.changed)));
    m_import->setEnabled((m_plan->writesAnything() || aside > 0) && !m_session.isReadOnly());
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
    const QString path =
        filedialogs::openFile(m_session, this, tr("Choose the list"), folder,
                              tr("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;All files (*)"));
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

bool ImportDialog::openSetAside(const SetAsideRow& row)
{
    ListMapping mapping;
    QStringList titles;
    QStringList values;
    for (const auto& [field, text] : row.values) {
        titles << texts::listField(field);
        values << text;
        mapping.headings.push_back({titles.last(), field});
    }
    const bool taken = take([&] { return workbookOf({titles, values}); }, row.file, &mapping);
    if (taken) m_takenUp = row.id;
    return taken;
}

bool ImportDialog::take(const std::function<Workbook()>& read, const QString& path, const ListMapping* mapping)
{
    try {
        ReadList list = readListBeside(m_session, this, QFileInfo(path).fileName(), read, mapping);
        if (!list.workbook) return false;
        m_takenUp = 0;
        m_preview->forget();
        m_plan.reset();
        m_mapping->setList(list.workbook.get(), list.book);
        m_draft = ListDraft{std::move(list.workbook), {}, {}};
        m_path = path;
        m_preview->showAll();
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
    return planListBeside(m_session, this, QFileInfo(m_path).fileName(), m_draft);
}

void ImportDialog::makePlan()
{
    if (!m_draft.workbook || !m_mapping->book().isUsable()) return;
    goTo(Columns); // where a person who stops it finds the list again
    try {
        m_draft.book = m_mapping->book();
        if (auto plan = planNow()) showPlan(std::move(plan), {});
    } catch (const Error& error) {
        sayProblem(texts::error(error));
    }
}

const ListBook& ImportDialog::book() const
{
    return m_stack->currentIndex() == Preview ? m_draft.book : m_mapping->book();
}

bool ImportDialog::takeMapping(const ListMapping* mapping)
{
    ListBook now = book();
    if (mapping && !readBy(*mapping, *m_draft.workbook, now)) return false;
    if (!mapping) readByWords(*m_draft.workbook, now);
    m_mapping->setList(m_draft.workbook.get(), now);
    refreshBar();
    if (now.isUsable()) makePlan();
    return true;
}

void ImportDialog::callMapping(const QString& name)
{
    m_mapping->callMapping(name);
    if (m_stack->currentIndex() != Preview) return;
    m_draft.book.mapping = name;
    m_draft.book.rows.clear();
    planDraft();
}

void ImportDialog::planDraft()
{
    try {
        auto plan = planNow();
        if (!plan) return;
        ListBook columns;
        columns.sheets = m_draft.book.sheets;
        columns.mapping = m_draft.book.mapping;
        columns.findings = m_draft.book.findings;
        m_mapping->setList(m_draft.workbook.get(), columns);
        QWidget* focused = focusWidget();
        showPlan(std::move(plan), {});
        if (focused && focused->isVisible() && focused->isEnabled()) focused->setFocus();
    } catch (const Error& error) {
        sayProblem(texts::error(error));
    }
}

void ImportDialog::showPlan(std::unique_ptr<ImportPlan> plan, const std::vector<int>& marked)
{
    if (!marked.empty()) m_preview->showAll();
    m_preview->show(*plan, marked, QFileInfo(m_path).fileName());
    m_plan = std::move(plan); // after the table let go of the old one
    goTo(Preview);
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

bool ImportDialog::importNow()
{
    if (!m_plan || !m_import->isEnabled()) return false;
    try {
        const auto again = [this](const QStringList& writers) { return planAgain(writers); };
        const auto current = [this]() -> const ImportPlan& { return *m_plan; };
        if (m_plan->writesAnything() && !writeListBeside(m_session, this, m_path, current, again)) return false;
        settleSetAside(m_session, *m_plan, m_draft.book, m_takenUp);
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

bool importSetAside(Session& session, QWidget* parent, qint64 id)
{
    for (const SetAsideRow& row : setAsideRows(session.settings())) {
        if (row.id != id) continue;
        ImportDialog dialog(session, parent);
        return dialog.openSetAside(row) && dialog.exec() == QDialog::Accepted;
    }
    return false;
}

void importPasted(Session& session, QWidget* parent, const QVector<QStringList>& rows)
{
    ImportDialog dialog(session, parent);
    dialog.openRows(rows, ImportDialog::tr("Pasted rows"));
    dialog.exec();
}

} // namespace ocop
