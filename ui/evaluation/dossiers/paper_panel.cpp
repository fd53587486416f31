#include "ui/evaluation/dossiers/paper_panel.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/segmented_choice.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace ocop {
namespace {

constexpr DocumentState statesByKey[] = {DocumentState::Present, DocumentState::Missing, DocumentState::ToAmend,
                                         DocumentState::Expired};

std::vector<SegmentedChoice::Segment> stateSegments()
{
    std::vector<SegmentedChoice::Segment> segments;
    for (const DocumentState state : statesByKey)
        segments.push_back({PaperPanel::keyOf(state), dossierWords::document(state)});
    return segments;
}

QString paperLabel(QLatin1String field) { return texts::field(QStringLiteral("application_document"), field); }

} // namespace

std::optional<DocumentState> PaperPanel::stateOfKey(int key)
{
    return key >= 1 && key <= 4 ? std::optional(statesByKey[key - 1]) : std::nullopt;
}

int PaperPanel::keyOf(DocumentState state)
{
    return int(std::find(std::begin(statesByKey), std::end(statesByKey), state) - std::begin(statesByKey)) + 1;
}

PaperPanel::PaperPanel(Session& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    const Theme& theme = themeOf(this);
    setProperty("role", QStringLiteral("panel"));
    setFixedWidth(theme.px(388));
    m_title = makeLabel({}, QStringLiteral("panel"), this);
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_title->setWordWrap(true);
    const auto today = [this] { return m_session.today(); };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnMinimumWidth(0, theme.px(76));
    grid->setColumnStretch(1, 1);
    m_state = new SegmentedChoice(stateSegments());
    m_stateBox =
        new FieldBox(QStringLiteral("state"), texts::field({}, QStringLiteral("status")), m_state, false, this);
    m_stateBox->label()->hide(); // the buttons say it, and need the width
    grid->addWidget(m_stateBox, 0, 0, 1, 2);
    addField(grid, ApplicationDocument::Field::number, texts::field({}, QStringLiteral("number")),
             m_number = new TextField);
    addField(grid, ApplicationDocument::Field::issuer, paperLabel(ApplicationDocument::Field::issuer),
             m_issuer = new TextField);
    addField(grid, ApplicationDocument::Field::issuedOn, paperLabel(ApplicationDocument::Field::issuedOn),
             m_issuedOn = new DateField(today));
    addField(grid, ApplicationDocument::Field::expiresOn, paperLabel(ApplicationDocument::Field::expiresOn),
             m_expiresOn = new DateField(today));
    m_expiresOn->setBase([this] { return m_issuedOn->value(); });
    addField(grid, ApplicationDocument::Field::checkedBy, paperLabel(ApplicationDocument::Field::checkedBy),
             m_checkedBy = new TextField);
    addField(grid, ApplicationDocument::Field::note, paperLabel(ApplicationDocument::Field::note),
             m_note = new TextField);
    assignMnemonics(m_boxes, QStringLiteral("a"));
    m_files = new AttachmentsBox(session, this);
    auto* rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));

    // Where the window is low the panel scrolls instead of squeezing its fields.
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    page->setProperty("role", QStringLiteral("scrolled"));
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scroll);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addWidget(rule);
    layout->addWidget(m_files);
    layout->addStretch(1);
    connect(m_state, &FieldInput::edited, this, [this] {
        if (const auto state = stateOfKey(m_state->value())) Q_EMIT stateChosen(*state);
    });
}

FieldBox* PaperPanel::addField(QGridLayout* grid, const QString& key, const QString& label, FieldInput* input)
{
    auto* box = new FieldBox(key, label, input, false, this);
    const int row = grid->rowCount();
    grid->addWidget(box->label(), row, 0, Qt::AlignTop);
    grid->addWidget(box, row, 1);
    m_boxes.push_back(box);
    // A file dropped on a field is meant for the paper, not as text.
    if (auto* edit = qobject_cast<QLineEdit*>(input->target())) edit->setAcceptDrops(false);
    connect(input, &FieldInput::edited, this, &PaperPanel::showFindings);
    connect(input, &FieldInput::left, this, [this, input] {
        input->finish();
        // What is found moves the fields below.
        m_afterClick.run([this] {
            showFindings();
            Q_EMIT fieldLeft();
        });
    });
    return box;
}

void PaperPanel::showPaper(const PaperRow& row, QDate filedOn, std::vector<Attachment> files, bool readOnly)
{
    m_row = row;
    m_filedOn = filedOn;
    const ApplicationDocument& document = row.document;
    m_title->setText(row.title);
    m_state->setValue(keyOf(document.state));
    m_number->setValue(document.number);
    m_issuer->setValue(document.issuer);
    m_issuedOn->setValue(document.issuedOn);
    m_expiresOn->setValue(document.expiresOn);
    m_checkedBy->setValue(document.checkedBy);
    m_note->setValue(document.note);
    m_stateBox->setEnabled(!readOnly);
    for (LineField* field :
         std::initializer_list<LineField*>{m_number, m_issuer, m_issuedOn, m_expiresOn, m_checkedBy, m_note})
        field->setReadOnly(readOnly);
    m_files->setReadOnly(readOnly);
    m_files->setFiles(std::move(files));
    showFindings();
}

ApplicationDocument PaperPanel::document() const
{
    ApplicationDocument document = m_row.document;
    document.state = stateOfKey(m_state->value()).value_or(document.state);
    document.number = m_number->value();
    document.issuer = m_issuer->value();
    document.issuedOn = m_issuedOn->value();
    document.expiresOn = m_expiresOn->value();
    document.checkedBy = m_checkedBy->value();
    document.note = m_note->value();
    return document;
}

void PaperPanel::showFindings()
{
    for (FieldBox* box : m_boxes) {
        const auto problem = problemOf(*box);
        box->setFindings(problem ? Findings{*problem} : Findings{});
    }
    const QDate filed = m_filedOn.isValid() ? m_filedOn : m_session.today();
    const QDate expires = m_expiresOn->value();
    const bool outdated = expires.isValid() && expires < filed && m_state->value() == keyOf(DocumentState::Present);
    m_stateBox->setFindings(!outdated ? Findings{}
                                      : Findings{{Severity::Warning,
                                                  QStringLiteral("state"),
                                                  QStringLiteral("paperOutdated"),
                                                  {formatDate(expires), formatDate(filed)},
                                                  QString::number(keyOf(DocumentState::Expired))}});
}

/// What cannot be read, or a paper issued on a day still to come.
std::optional<Finding> PaperPanel::problemOf(const FieldBox& box) const
{
    if (auto problem = box.input()->problem()) return problem;
    if (box.input() != m_issuedOn) return std::nullopt;
    return doneAhead(box.key(), m_issuedOn->value(), m_session.today());
}

bool PaperPanel::hasProblem() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(),
                       [this](const FieldBox* box) { return problemOf(*box).has_value(); });
}

bool PaperPanel::checkFields()
{
    showFindings();
    for (const FieldBox* box : m_boxes)
        if (problemOf(*box)) {
            box->input()->target()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    return true;
}

void PaperPanel::takeProposal() { m_stateBox->takeProposal(); }
void PaperPanel::focusFirstField() { m_number->target()->setFocus(Qt::TabFocusReason); }

} // namespace ocop
