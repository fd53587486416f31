// How the dialog of letters is laid out; what it does is in letters_dialog.cpp.
#include "core/reports/report_request.h"
#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_section.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/small_widgets.h"
#include "ui/letters/letters_dialog.h"
#include "ui/paper/report_preview.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace ocop {
namespace {

Columns recipientColumns()
{
    return {{.key = QStringLiteral("check"), .title = {}, .kind = CellKind::Check, .width = 40},
            {.key = QStringLiteral("recipient"),
             .title = LettersDialog::tr("Recipient"),
             .kind = CellKind::TwoLine,
             .width = 210,
             .stretch = true,
             .secondTitle = LettersDialog::tr("Products")},
            {.key = QStringLiteral("lastDay"),
             .title = LettersDialog::tr("First end"),
             .kind = CellKind::Date,
             .width = 92},
            {.key = QStringLiteral("before"), .title = LettersDialog::tr("Written before"), .width = 150}};
}

} // namespace

LettersDialog::LettersDialog(Session& session, LetterKind kind, std::vector<CertificateId> chosen, QWidget* parent)
    : QDialog(parent), m_session(session), m_chosen(std::move(chosen)),
      m_table(new RecordTable(QStringLiteral("letterRecipients"), recipientColumns(), &session.desk(), this)),
      m_preview(new ReportPreview(this)), m_sentence(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("lettersDialog"));
    setWindowTitle(tr("Write letters"));
    m_table->view()->setAccessibleName(tr("Recipients"));
    m_table->setEmpty(QStringLiteral("task-complete"), tr("Nobody is to be written to"),
                      tr("Choose another kind of letter, or products in the list of work."));
    m_table->setCountText([](int, int total) { return tr("%n recipient(s)", nullptr, total); });
    m_preview->setObjectName(QStringLiteral("letterPreview"));
    m_preview->setAccessibleName(tr("The letter"));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.px(12));
    split->addWidget(buildLeft());
    split->addWidget(m_preview);
    split->setSizes({theme.px(540), theme.px(640)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(split, 1);
    layout->addWidget(buildButtons());
    const QSize room = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1280, 700);
    resize(QSize(theme.px(1220), theme.px(820)).boundedTo(room));

    m_kind->setValue(codeOf(kind));
    fillOrder();
    kindChanged();
    m_table->focusTable();
}

template <class Input>
Input* LettersDialog::add(const QString& key, const QString& label, Input* input, bool required)
{
    auto* box = new FieldBox(key, label, input, required, m_section);
    m_section->add(box, Place::Wide);
    m_boxes.push_back(box);
    return input;
}

void LettersDialog::buildFields()
{
    m_kind = add(QStringLiteral("kind"), tr("Letter"), new ChoiceField);
    std::vector<ChoiceField::Entry> kinds;
    for (const auto& [kind, code] : EnumCodes<LetterKind>::all)
        kinds.push_back({QLatin1String(code), texts::letterKind(kind)});
    m_kind->setEntries(kinds);
    m_level = add(QStringLiteral("level"), tr("To"), new ChoiceField);
    m_level->setEntries(
        {{codeOf(UnitLevel::Commune), tr("each commune")}, {codeOf(UnitLevel::District), tr("each district")}});
    m_recipient = add(QStringLiteral("recipient"), tr("To"), new TextField);
    m_dated =
        add(QStringLiteral("dated"), tr("Day of the letter"), new DateField([this] { return m_session.today(); }));
    m_number = add(QStringLiteral("number"), tr("First number"), new TextField);
    m_number->setPlaceholder(tr("left blank for the pen"));
    m_symbol = add(QStringLiteral("symbol"), letterWords::field(QStringLiteral("letter"), QStringLiteral("symbol")),
                   new TextField);
    m_role = add(QStringLiteral("signer_role"),
                 letterWords::field(QStringLiteral("letter"), QStringLiteral("signer_role")), new MultiLineField(2));
    m_signer = add(QStringLiteral("signer"), tr("Signer"), new TextField);
    m_copies = add(QStringLiteral("copies"), letterWords::field(QStringLiteral("letter"), QStringLiteral("copies")),
                   new MultiLineField(2));
    m_others = add(QStringLiteral("others"), tr("Products"),
                   new CheckField(tr("also the others of the subject that end soon")));
    assignMnemonics(m_boxes);
    for (FieldBox* box : m_boxes) {
        FieldInput* input = box->input();
        if (input == m_kind) {
            connect(input, &FieldInput::edited, this, &LettersDialog::kindChanged);
        } else {
            const bool replans = input == m_level || input == m_others;
            connect(input, &FieldInput::edited, this, [this, replans] { replans ? plan(false) : headChanged(); });
            connect(input, &FieldInput::left, this, [this] { check(); });
        }
    }
}

QWidget* LettersDialog::buildLeft()
{
    const Theme& theme = themeOf(this);
    auto* left = new QWidget(this);
    auto* scroll = new QScrollArea(left);
    scroll->setProperty("role", QStringLiteral("panel"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_section = new FormSection(tr("On every letter"), scroll);
    m_section->setProperty("role", QStringLiteral("scrolled"));
    buildFields();
    scroll->setWidget(m_section);
    scroll->setMinimumHeight(theme.px(150));
    m_table->setMinimumHeight(theme.px(190));
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(scroll, 6);
    column->addWidget(m_table, 5);
    connect(m_table, &RecordTable::currentChanged, this, &LettersDialog::showCurrent);
    connect(m_table, &RecordTable::checkedChanged, this, [this] {
        showCurrent();
        showSentence();
    });
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

void LettersDialog::fillOrder()
{
    const OfficeSettings office = officeSettings(m_session.book().settings());
    m_dated->setValue(m_session.today());
    m_role->setValue(office.signerRole);
    m_signer->setValue(office.signerName);
    m_others->setValue(true);
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
    for (const LetterPlan& each : m_plans) {
        rows.push_back({recipientKey(each), each.letter.recipient, letterWords::products(each.items),
                        letterWords::firstEnd(each.items),
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

} // namespace ocop
