#include "ui/letters/letters_dialog.h"

#include "core/base/error.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/letters/letter_order_form.h"
#include "ui/letters/letter_outputs.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/report_preview.h"
#include "ui/paper/template_editor.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/letter_words.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/reminder_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace ocop {
namespace {

/// Invitations speak of no products and of no end.
Columns recipientColumns(bool areInvitations)
{
    return {{.key = QStringLiteral("check"), .title = {}, .kind = CellKind::Check, .width = 40},
            {.key = QStringLiteral("recipient"),
             .title = LettersDialog::tr("Recipient"),
             .kind = CellKind::TwoLine,
             .width = 210,
             .stretch = true,
             .secondTitle = areInvitations ? LettersDialog::tr("Invited as") : LettersDialog::tr("Products")},
            {.key = QStringLiteral("lastDay"),
             .title = LettersDialog::tr("First end"),
             .kind = CellKind::Date,
             .width = 92,
             .hidden = areInvitations},
            {.key = QStringLiteral("before"), .title = LettersDialog::tr("Written before"), .width = 150}};
}

/// The kept letters' pages, above their rows on the page of notices.
bool showKept(Session& session, QWidget* parent, LettersDialog& dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.written().empty()) return false;
    const std::vector<LetterId> written = dialog.written();
    QSet<qint64> ids;
    for (const LetterId id : written) ids.insert(id.value);
    Q_EMIT session.recordsRequested(QStringLiteral("letter"), ids, LettersDialog::tr("written just now"));
    // The start dialog has closed itself for the rows.
    showLetterPapers(session, parent && !parent->isVisible() ? parent->parentWidget() : parent, written);
    return true;
}

} // namespace

LettersDialog::LettersDialog(Session& session, LetterKind kind, LetterDrafts drafts, QWidget* parent)
    : QDialog(parent), m_session(session), m_drafts(std::move(drafts)),
      m_table(new RecordTable(kind == LetterKind::Invitation ? QStringLiteral("invitedRecipients")
                                                             : QStringLiteral("letterRecipients"),
                              recipientColumns(kind == LetterKind::Invitation), &session.desk(), this)),
      m_preview(new ReportPreview(this)), m_sentence(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("lettersDialog"));
    setWindowTitle(tr("Write letters"));
    m_table->view()->setAccessibleName(tr("Recipients"));
    m_table->setEmpty(QStringLiteral("task-complete"), tr("No letters to write"),
                      kind == LetterKind::Invitation
                          ? tr("Enter guests and participants of the event first.")
                          : tr("Choose another kind of letter, or products in the list of work."));
    m_table->setCountText([](int, int total) { return tr("%n recipient(s)", nullptr, total); });
    m_preview->setObjectName(QStringLiteral("letterPreview"));
    m_preview->setAccessibleName(tr("The letter"));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.px(12));
    split->addWidget(buildLeft(kind));
    split->addWidget(m_preview);
    split->setSizes({theme.px(540), theme.px(640)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(split, 1);
    layout->addWidget(buildButtons());
    const QSize room = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1280, 700);
    resize(QSize(theme.px(1220), theme.px(820)).boundedTo(room));

    plan(true);
    m_table->focusTable();
}

QWidget* LettersDialog::buildLeft(LetterKind kind)
{
    const Theme& theme = themeOf(this);
    auto* left = new QWidget(this);
    m_form = new LetterOrderForm(m_session, kind, left);
    m_table->setMinimumHeight(theme.px(190));
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_form, 6);
    column->addWidget(m_table, 5);
    const auto show = [this] {
        showCurrent();
        showSentence();
    };
    connect(m_form, &LetterOrderForm::kindChanged, this, [this] { plan(true); });
    connect(m_form, &LetterOrderForm::recipientsChanged, this, [this] { plan(false); });
    connect(m_form, &LetterOrderForm::headChanged, this, [this, show] {
        m_drafts.setHead(m_form->order());
        show();
    });
    connect(m_form, &LetterOrderForm::fieldLeft, this, &LettersDialog::check);
    connect(m_table, &RecordTable::currentChanged, this, &LettersDialog::showCurrent);
    connect(m_table, &RecordTable::checkedChanged, this, show);
    return left;
}

QWidget* LettersDialog::buildButtons()
{
    const Theme& theme = themeOf(this);
    auto* bar = new QWidget(this);
    QPushButton* leave = makeButton(tr("Close"), {}, QStringLiteral("flat"), bar, QStringLiteral("Esc"));
    QPushButton* wording = makeButton(tr("&Wording…"), QStringLiteral("document-edit"), {}, bar);
    m_write = makeButton(tr("&Keep the letters"), QStringLiteral("document-save"), QStringLiteral("primary"), bar,
                         QStringLiteral("Ctrl+S"));
    leave->setObjectName(QStringLiteral("leaveLetters"));
    wording->setObjectName(QStringLiteral("letterWording"));
    m_write->setObjectName(QStringLiteral("keepLetters"));
    for (QPushButton* each : {leave, wording, m_write}) each->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(wording, &QPushButton::clicked, this, &LettersDialog::editWording);
    connect(m_write, &QPushButton::clicked, this, &LettersDialog::write);
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, this, &LettersDialog::write);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(leave);
    row->addWidget(m_sentence, 1);
    row->addWidget(wording);
    row->addWidget(m_write);
    return bar;
}

void LettersDialog::plan(bool afresh)
{
    const QSet<qint64> ticks = m_drafts.plan(m_form->order(), m_table->checkedIds(), afresh);
    showRows();
    m_table->setCheckedIds(ticks);
    if (!plans().empty() && m_table->selectedIds().isEmpty()) m_table->selectRecord(recipientKey(plans().front()));
    showCurrent();
    showSentence();
}

void LettersDialog::showRows()
{
    struct Recipient
    {
        qint64 id;
        QString name;
        QString products;
        QDate end;
        QString before;
    };
    std::vector<Recipient> rows;
    for (const LetterPlan& each : plans()) {
        rows.push_back({recipientKey(each), each.letter.recipient, secondLine(each), letterWords::firstEnd(each.items),
                        each.before ? letterWords::earlier(*each.before) : QString()});
    }
    m_table->setRows<Recipient>(std::move(rows), [](const Recipient& row) { return row.id; },
                                {[](const Recipient&) { return CellData{}; },
                                 [](const Recipient& row) { return twoLineCell(row.name, row.products); },
                                 [](const Recipient& row) { return dateCell(row.end); },
                                 [](const Recipient& row) {
                                     CellData cell = textCell(row.before);
                                     cell.ink = Ink::Warning;
                                     cell.tip = row.before;
                                     return cell;
                                 }});
}

QString LettersDialog::secondLine(const LetterPlan& plan) const
{
    if (plan.letter.kind != LetterKind::Invitation) return letterWords::products(plan.items);
    const auto* guest = m_session.state().promotion.find<EventGuest>(plan.guest);
    return guest ? promotionWords::guestKind(guest->kind) : tr("Producer that takes part");
}

int LettersDialog::firstNumber() const { return m_form->firstNumber().value_or(0); }

std::optional<LetterPlan> LettersDialog::currentLetter() const
{
    return m_drafts.letter(m_table->currentId(), m_table->checkedIds(), firstNumber());
}

void LettersDialog::showCurrent()
{
    if (const auto letter = currentLetter())
        m_preview->showReport(m_drafts.paper(*letter));
    else
        m_preview->clear();
}

bool LettersDialog::check() { return m_form->check(int(m_table->checkedIds().size())); }

QString LettersDialog::sentence() const { return m_sentence->text(); }

void LettersDialog::showSentence()
{
    const auto [letters, products, repeated, leftOut] = m_drafts.count(m_table->checkedIds());
    const LetterKind kind = m_form->kind();
    const bool areInvitations = kind == LetterKind::Invitation;
    QString words = tr("%n letter(s)", nullptr, letters);
    if (plans().empty())
        words = areInvitations ? tr("No invitations to write: nobody is in the lists of the event.")
                               : tr("No letters to write: subjects were notified of everything that ends soon.");
    else if (!areInvitations)
        words += QStringLiteral(", ") + tr("%n product(s)", nullptr, products);
    if (leftOut > 0)
        words +=
            QStringLiteral(" · ") +
            (kind == LetterKind::Expiry || kind == LetterKind::Locality
                 ? tr("%n chosen product(s) have ended, have no dates or are being evaluated: not in this letter",
                      nullptr, leftOut)
                 : tr("%n chosen product(s) are in force, have no dates or are being evaluated: not in this letter",
                      nullptr, leftOut));
    if (repeated > 0) words += QStringLiteral(" · ") + tr("%n already written to, not ticked", nullptr, repeated);
    m_sentence->setText(words);
    m_write->setEnabled(letters > 0 && !m_session.isReadOnly());
    m_write->setText(letters > 0 ? tr("&Keep %n letter(s)", nullptr, letters) : tr("&Keep the letters"));
}

void LettersDialog::write()
{
    if (m_session.isReadOnly() || !check()) return;
    std::vector<LetterPlan> wanted = m_drafts.ticked(m_table->checkedIds(), firstNumber());
    if (wanted.empty() || !askAboutTold(wanted)) return;
    try {
        m_written =
            m_drafts.keep(this, std::move(wanted), [this](const QStringList& writers, std::vector<LetterPlan>& plans) {
                return planAgain(writers, plans);
            });
    } catch (const Error& error) {
        tell(this, tr("The letters were not kept"), texts::error(error), Mark::Error);
        return;
    }
    if (!m_written.empty()) accept();
}

bool LettersDialog::planAgain(const QStringList& writers, std::vector<LetterPlan>& plans)
{
    const std::vector<LetterPlan> shown = m_drafts.ticked(m_table->checkedIds(), firstNumber());
    m_form->followNumber();
    plan(false);
    if (!check()) return false;
    std::vector<LetterPlan> now = m_drafts.ticked(m_table->checkedIds(), firstNumber());
    if (std::equal(now.begin(), now.end(), shown.begin(), shown.end(), isSameLetter)) return true;
    QStringList different;
    const auto collect = [&different](const std::vector<LetterPlan>& letters, const std::vector<LetterPlan>& others) {
        for (const LetterPlan& each : letters)
            if (std::none_of(others.begin(), others.end(),
                             [&](const LetterPlan& other) { return isSameLetter(each, other); }) &&
                !different.contains(each.letter.recipient))
                different << each.letter.recipient;
    };
    collect(now, shown);
    collect(shown, now);
    if (!agreesTo(m_session, this, writers, different)) return false;
    plans = std::move(now);
    return !plans.empty() && askAboutTold(plans);
}

bool LettersDialog::askAboutTold(std::vector<LetterPlan>& plans)
{
    const auto isTold = [](const LetterPlan& each) { return each.before.has_value(); };
    const auto told = std::count_if(plans.begin(), plans.end(), isTold);
    if (told == 0) return true;
    const LetterPlan& first = *std::find_if(plans.begin(), plans.end(), isTold);
    const int answer = m_session.ask().choose(
        this,
        first.letter.kind == LetterKind::Invitation
            ? tr("%n recipient(s) were invited to it before.", nullptr, int(told))
            : tr("%n recipient(s) were written to before about the same end.", nullptr, int(told)),
        tr("The first: %1. %2.").arg(first.letter.recipient, letterWords::earlier(*first.before)),
        {tr("Write them again"), tr("Leave those out"), tr("Go back")});
    if (answer == 1) {
        std::erase_if(plans, isTold);
        numberLetters(plans, firstNumber());
    }
    return answer != 2 && !plans.empty();
}

void LettersDialog::editWording()
{
    const auto pagesOf = [this](const QString& body) {
        const auto letter = currentLetter();
        return letter ? layOutReport(m_drafts.paper(*letter, body)) : std::vector<PaperPage>();
    };
    TemplateEditor(m_session, m_drafts.wordedBy(), pagesOf, this).exec();
    showCurrent();
}

LetterKind kindOfLetterFor(const Session& session, const std::vector<CertificateId>& certificates)
{
    const bool ended = std::all_of(certificates.begin(), certificates.end(), [&](CertificateId id) {
        const Certificate* certificate = session.snapshot().certificate(id);
        return certificate && certificate->endDay() < session.asOf();
    });
    return ended && !certificates.empty() ? LetterKind::Public : LetterKind::Expiry;
}

bool writeLetters(Session& session, QWidget* parent, LetterKind kind, const std::vector<CertificateId>& certificates)
{
    if (!session.isOpen() || session.isReadOnly()) return false;
    session.reload(); // another desk may have written letters
    LettersDialog dialog(session, kind, certificates, parent);
    return showKept(session, parent, dialog);
}

bool writeInvitations(Session& session, QWidget* parent, TradeEventId event)
{
    if (!session.isOpen() || session.isReadOnly()) return false;
    session.reload(); // another desk may have invited
    LettersDialog dialog(session, event, parent);
    return showKept(session, parent, dialog);
}

} // namespace ocop
