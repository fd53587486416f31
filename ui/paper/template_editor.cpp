#include "ui/paper/template_editor.h"

#include "core/base/error.h"
#include "core/reports/papers/letter_templates.h"
#include "core/reports/papers/standard_templates.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/report_preview.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace ocop {
namespace {

constexpr int previewDelayMs = 250;
constexpr int longestShown = 600; // letters of their wording in the question

/// Marks fields: those that will be filled, and what looks like a field but is not.
class FieldHighlighter : public QSyntaxHighlighter
{
public:
    FieldHighlighter(TemplateKind kind, QTextDocument* document, const Theme& theme)
        : QSyntaxHighlighter(document), m_kind(kind), m_known(theme.ink(Ink::Accent)), m_unknown(theme.ink(Ink::Error))
    {
    }

protected:
    void highlightBlock(const QString& text) override
    {
        if (text.startsWith(u'#')) {
            QTextCharFormat heading;
            heading.setFontWeight(QFont::DemiBold);
            setFormat(0, int(text.size()), heading);
        }
        for (const FieldSpan& span : fieldsInText(m_kind, text)) {
            QTextCharFormat format;
            format.setForeground(span.known ? m_known : m_unknown);
            if (!span.known) format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            setFormat(span.start, span.length, format);
        }
    }

private:
    TemplateKind m_kind;
    QColor m_known;
    QColor m_unknown;
};

} // namespace

TemplateEditor::TemplateEditor(Session& session, TemplateKind kind, PagesOf pagesOf, QWidget* parent)
    : QDialog(parent), m_session(session), m_kind(kind), m_pagesOf(std::move(pagesOf)),
      m_stored(templateBody(session.book().templates(), kind)), m_text(new QPlainTextEdit(m_stored, this)),
      m_fields(new QListWidget(this)), m_status(makeLabel({}, QStringLiteral("secondary"), this)),
      m_preview(new ReportPreview(this)), m_wait(new QTimer(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("templateEditor"));
    setWindowTitle(tr("Wording of the paper"));
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Wording"));
    m_text->setTabChangesFocus(true);
    new FieldHighlighter(kind, m_text->document(), theme);
    m_fields->setObjectName(QStringLiteral("templateFields"));
    m_fields->setAccessibleName(tr("Fields"));
    for (const TemplateField& field : templateFields(kind)) {
        auto* item = new QListWidgetItem(QStringLiteral("[%1] – %2").arg(field.name, field.meaning), m_fields);
        item->setData(Qt::UserRole, field.name);
    }
    connect(m_fields, &QListWidget::itemActivated, this, &TemplateEditor::insertField);
    m_preview->setObjectName(QStringLiteral("templatePreview"));
    m_preview->setAccessibleName(tr("The paper"));
    m_status->setWordWrap(true);

    auto* help = makeLabel(
        tr("Lines that begin with #, ## or ### are headings. Fields in [brackets] are filled in; Enter in the list puts one in."),
        QStringLiteral("secondary"), this);
    help->setWordWrap(true);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(help);
    column->addWidget(m_text, 3);
    column->addWidget(m_status);
    column->addWidget(makeLabel(tr("Fields"), QStringLiteral("strong"), left));
    column->addWidget(m_fields, 2);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.px(12));
    split->addWidget(left);
    split->addWidget(m_preview);
    split->setSizes({theme.px(480), theme.px(680)});

    QPushButton* standard =
        makeButton(tr("Standard &wording"), QStringLiteral("edit-undo"), QStringLiteral("flat"), this);
    QPushButton* leave = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    QPushButton* keepIt = makeButton(tr("Save"), QStringLiteral("document-save"), QStringLiteral("primary"), this,
                                     QStringLiteral("Ctrl+S"));
    standard->setObjectName(QStringLiteral("standardWording"));
    leave->setObjectName(QStringLiteral("leaveTemplate"));
    keepIt->setObjectName(QStringLiteral("keepTemplate"));
    keepIt->setEnabled(!session.isReadOnly());
    for (QPushButton* each : {standard, leave, keepIt}) each->setAutoDefault(false);
    connect(standard, &QPushButton::clicked, this, &TemplateEditor::takeStandard);
    connect(leave, &QPushButton::clicked, this, &TemplateEditor::reject);
    connect(keepIt, &QPushButton::clicked, this, &TemplateEditor::keep);
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, this, &TemplateEditor::keep);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(standard);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(keepIt);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(60, 60) : QSize(1240, 700);
    resize(QSize(theme.px(1240), theme.px(720)).boundedTo(room));

    m_wait->setSingleShot(true);
    m_wait->setInterval(previewDelayMs);
    connect(m_wait, &QTimer::timeout, this, &TemplateEditor::showPages);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_wait->start();
        showStatus();
    });
    takeUnsaved();
    session.drafts().watch(this, [this] { return typed(); });
    showPages();
    showStatus();
    m_text->setFocus();
}

TemplateEditor::~TemplateEditor() { m_session.drafts().flush(); } // of what was decided nothing is watched any more

std::vector<Draft> TemplateEditor::typed() const
{
    const QString body = m_text->toPlainText();
    if (body == m_stored) return {};
    Draft draft;
    draft.place = objectName() + u':' + codeOf(m_kind);
    draft.title = windowTitle();
    draft.fields.push_back({QStringLiteral("body"), tr("Wording"), body, {}, m_stored});
    return {draft};
}

void TemplateEditor::takeUnsaved()
{
    const QString place = objectName() + u':' + codeOf(m_kind);
    const std::vector<Draft> kept = m_session.drafts().kept();
    for (const Draft& each : kept) {
        if (each.place != place || each.fields.empty()) continue;
        m_unsaved = each.fields.front().text;
        m_session.drafts().drop(each);
    }
    if (m_unsaved.isEmpty()) return;
    m_text->selectAll();
    m_text->insertPlainText(m_unsaved); // Ctrl+Z brings the stored one back
}

QString TemplateEditor::statusText() const { return m_status->text(); }

void TemplateEditor::showPages() { m_preview->showPages(m_pagesOf(m_text->toPlainText())); }

void TemplateEditor::showStatus()
{
    QStringList unknown;
    for (const QString& line : m_text->toPlainText().split(u'\n'))
        for (const FieldSpan& span : fieldsInText(m_kind, line)) {
            if (span.known) continue;
            const QString likely = likelyTemplateField(m_kind, span.name);
            unknown << (likely.isEmpty() ? tr("“%1” is not a field; it stays as typed.").arg(span.name)
                                         : tr("“%1” is not a field; did you mean [%2]?").arg(span.name, likely));
        }
    unknown.removeDuplicates();
    QStringList sentences = unknown.mid(0, 3);
    if (!m_unsaved.isEmpty() && m_text->toPlainText() == m_unsaved)
        sentences.prepend(tr("This was typed before and not saved. Ctrl+Z brings back the wording as it is stored."));
    if (isLetterWithoutProducts(m_kind, m_text->toPlainText()))
        sentences.prepend(tr("Nothing says which products the letter is about; add a line with only [%1].")
                              .arg(QStringLiteral("Bảng sản phẩm")));
    m_status->setText(sentences.join(u'\n'));
    m_status->setVisible(!sentences.isEmpty());
}

void TemplateEditor::insertField()
{
    const QListWidgetItem* item = m_fields->currentItem();
    if (!item) return;
    m_text->insertPlainText(QStringLiteral("[%1]").arg(item->data(Qt::UserRole).toString()));
    m_text->setFocus();
}

void TemplateEditor::takeStandard()
{
    m_text->selectAll();
    m_text->insertPlainText(standardTemplate(m_kind)); // Ctrl+Z brings the office's own back
    m_text->setFocus();
}

void TemplateEditor::keep()
{
    if (m_session.isReadOnly()) return;
    const QString body = m_text->toPlainText();
    try {
        m_session.write(ActKind::Edit, tr("wording of a paper"), [&](WriteAct& act) {
            Store<OfficeTemplate>& templates = m_session.book().templates();
            const QString now = templateBody(templates, m_kind);
            if (now != m_stored && now != body) throw Error(ErrorKind::Conflict, templates.entity());
            keepTemplate(templates, act, m_kind, body);
        });
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Conflict) return meetTheirs();
        tell(this, tr("The wording was not saved"), texts::error(error), Mark::Error);
        return;
    }
    m_stored = body;
    m_session.drafts().forget(this);
    accept();
}

/// Somebody else stored another wording since this one was opened.
void TemplateEditor::meetTheirs()
{
    m_session.followOthers();
    const QString theirs = templateBody(m_session.book().templates(), m_kind);
    const int answer =
        m_session.ask().choose(this, tr("Not saved: somebody else changed this wording meanwhile."),
                               theirs.left(longestShown), {tr("Look at theirs"), tr("Keep mine"), tr("Keep editing")});
    if (answer != 0 && answer != 1) return;
    m_stored = theirs;
    if (answer == 1) return keep();
    m_text->selectAll();
    m_text->insertPlainText(theirs); // Ctrl+Z brings mine back
    m_text->setFocus();
}

void TemplateEditor::reject()
{
    if (m_text->toPlainText() != m_stored) {
        const int answer = m_session.ask().choose(this, tr("Leave without saving the wording?"), {},
                                                  {tr("Leave without saving"), tr("Keep editing")});
        if (answer != 0) return;
    }
    m_session.drafts().forget(this);
    QDialog::reject();
}

} // namespace ocop
