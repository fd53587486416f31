#include "ui/letters/letter_order_form.h"

#include "core/base/formats.h"
#include "core/letters/authorities.h"
#include "core/letters/letter_numbers.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/report_request.h"
#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_section.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"

#include <algorithm>
#include <utility>

namespace ocop {
namespace {

constexpr int longestFirstNumber = 99999;

} // namespace

LetterOrderForm::LetterOrderForm(Session& session, LetterKind kind, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_section(new FormSection(tr("On every letter"), this))
{
    setProperty("role", QStringLiteral("panel"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(themeOf(this).px(150));
    m_section->setProperty("role", QStringLiteral("scrolled"));
    addFields();
    std::vector<ChoiceField::Entry> kinds;
    for (const auto& [each, code] : EnumCodes<LetterKind>::all) // who is invited is another question than who is told
        if ((each == LetterKind::Invitation) == (kind == LetterKind::Invitation))
            kinds.push_back({QLatin1String(code), texts::letterKind(each)});
    m_kind->setEntries(kinds);
    setWidget(m_section);
    m_kind->setValue(codeOf(kind));
    m_dated->setValue(m_session.today());
    m_office = officeOfDay();
    m_role->setValue(m_office.signature().join(u'\n'));
    m_signer->setValue(m_office.signerName);
    m_others->setValue(true);
    followKind();
}

template <class Input>
Input* LetterOrderForm::add(const QString& key, const QString& label, Input* input)
{
    auto* box = new FieldBox(key, label, input, false, m_section);
    m_section->add(box, Place::Wide);
    m_boxes.push_back(box);
    return input;
}

void LetterOrderForm::addFields()
{
    const auto letterField = [](QLatin1String key) { return letterWords::field(QStringLiteral("letter"), key); };
    m_kind = add(QStringLiteral("kind"), tr("Letter"), new ChoiceField);
    m_level = add(QStringLiteral("level"), tr("To"), new ChoiceField);
    m_level->setEntries(
        {{codeOf(UnitLevel::Commune), tr("each commune")}, {codeOf(UnitLevel::District), tr("each district")}});
    m_recipient = add(QStringLiteral("recipient"), tr("To"), new TextField);
    m_dated =
        add(QStringLiteral("dated"), tr("Day of the letter"), new DateField([this] { return m_session.today(); }));
    m_number = add(QStringLiteral("number"), tr("First number"), new TextField);
    m_number->setPlaceholder(tr("left blank, to be written by hand"));
    m_symbol = add(QStringLiteral("symbol"), letterField(Letter::Field::symbol), new TextField);
    m_role = add(Letter::Field::signerRole, letterField(Letter::Field::signerRole), new MultiLineField(2));
    m_signer = add(QStringLiteral("signer"), tr("Signer"), new TextField);
    m_copies = add(QStringLiteral("copies"), letterField(Letter::Field::copies), new MultiLineField(2));
    m_others = add(QStringLiteral("others"), tr("Products"),
                   new CheckField(tr("also the others of the subject that end soon")));
    m_dossiers = add(QStringLiteral("dossiers"), tr("Being evaluated"),
                     new CheckField(tr("also products whose dossier is here, in a paragraph that says so")));
    assignMnemonics(m_boxes);
    for (FieldBox* box : m_boxes) {
        FieldInput* input = box->input();
        if (input == m_kind) {
            connect(input, &FieldInput::edited, this, [this] {
                followKind();
                Q_EMIT kindChanged();
            });
            continue;
        }
        if (input == m_dated) connect(input, &FieldInput::edited, this, &LetterOrderForm::followDay);
        const bool others = input == m_level || input == m_others || input == m_dossiers;
        connect(input, &FieldInput::edited, this,
                others ? &LetterOrderForm::recipientsChanged : &LetterOrderForm::headChanged);
        connect(input, &FieldInput::left, this, &LetterOrderForm::fieldLeft);
    }
}

LetterKind LetterOrderForm::kind() const { return fromCode<LetterKind>(m_kind->value()).value_or(LetterKind::Expiry); }

void LetterOrderForm::followKind()
{
    const LetterKind now = kind();
    m_symbol->setValue(usualLetterSymbol(now, m_office.symbol));
    proposeNumber();
    m_copies->setValue(usualLetterCopies(now, m_office.recipients));
    m_proposedRecipient = usualWithdrawalRecipient(m_office, paperDay());
    m_recipient->setValue(m_proposedRecipient);
    for (FieldBox* box : m_boxes) {
        if (box->input() == m_level) m_section->setFieldShown(box, now == LetterKind::Locality && districtsExist());
        if (box->input() == m_recipient) m_section->setFieldShown(box, now == LetterKind::Withdrawal);
        if (box->input() == m_others || box->input() == m_dossiers)
            m_section->setFieldShown(box, now == LetterKind::Expiry);
    }
}

QDate LetterOrderForm::paperDay() const
{
    const QDate dated = m_dated->value();
    return dated.isValid() ? dated : m_session.today();
}

OfficeSettings LetterOrderForm::officeOfDay() const { return officeSettings(m_session.settings()).on(paperDay()); }

/// A letter of another day is the office's of that day; what was typed over stays.
void LetterOrderForm::followDay()
{
    const OfficeSettings before = std::exchange(m_office, officeOfDay());
    const LetterKind now = kind();
    const auto follow = [](auto* field, const QString& proposed, const QString& proposal) {
        if (field->value() == proposed) field->setValue(proposal);
    };
    follow(m_role, before.signature().join(u'\n'), m_office.signature().join(u'\n'));
    follow(m_signer, before.signerName, m_office.signerName);
    follow(m_symbol, usualLetterSymbol(now, before.symbol), usualLetterSymbol(now, m_office.symbol));
    follow(m_copies, usualLetterCopies(now, before.recipients), usualLetterCopies(now, m_office.recipients));
    const QString recipient = usualWithdrawalRecipient(m_office, paperDay());
    follow(m_recipient, std::exchange(m_proposedRecipient, recipient), recipient);
}

void LetterOrderForm::proposeNumber()
{
    m_proposed =
        QString::number(nextLetterNumber(m_session.reminders().letters(), m_session.today().year(), m_symbol->value()));
    m_number->setValue(m_proposed);
}

void LetterOrderForm::followNumber()
{
    if (m_number->value() == m_proposed) proposeNumber();
}

/// There are none since 1/7/2025; letters need somebody to receive them.
bool LetterOrderForm::districtsExist() const
{
    const auto& units = m_session.book().units().all();
    return std::any_of(units.begin(), units.end(), [this](const Unit& unit) {
        return unit.level == UnitLevel::District && unit.existsOn(m_session.asOf());
    });
}

LetterOrder LetterOrderForm::order() const
{
    LetterOrder order;
    order.kind = kind();
    order.withOthers = m_others->value();
    order.withDossiers = m_dossiers->value();
    order.level =
        districtsExist() ? fromCode<UnitLevel>(m_level->value()).value_or(UnitLevel::Commune) : UnitLevel::Commune;
    order.recipient = m_recipient->value();
    order.dated = m_dated->value();
    order.symbol = m_symbol->value();
    order.signerRole = m_role->value();
    order.signer = m_signer->value();
    order.copies = m_copies->value();
    return order;
}

std::optional<int> LetterOrderForm::firstNumber() const
{
    const QString typed = m_number->value();
    if (typed.isEmpty()) return 0;
    bool ok = false;
    const int number = typed.toInt(&ok);
    return ok && number >= 1 && number <= longestFirstNumber ? std::optional(number) : std::nullopt;
}

Findings LetterOrderForm::numberFindings(int letters) const
{
    const auto first = firstNumber();
    if (!first)
        return {{Severity::Error, QStringLiteral("number"), QStringLiteral("letterNumberForm"), {m_number->value()}}};
    if (*first == 0) return {};
    const int last = *first + std::max(1, letters) - 1;
    const int year = (m_dated->value().isValid() ? m_dated->value() : m_session.today()).year();
    const Letter* taken = letterNumbered(m_session.reminders().letters(), year, m_symbol->value(), *first, last);
    if (!taken) return {};
    const QString next = QString::number(nextLetterNumber(m_session.reminders().letters(), year, taken->symbol));
    return {{Severity::Error,
             QStringLiteral("number"),
             QStringLiteral("letterNumberTaken"),
             {taken->fullNumber(), taken->recipient, next},
             next}};
}

Findings LetterOrderForm::findings(const FieldBox& box, int letters) const
{
    Findings found;
    const auto add = [&found](const Findings& more) { found.insert(found.end(), more.begin(), more.end()); };
    if (const auto problem = box.input()->problem()) found.push_back(*problem);
    if (box.input() == m_number) add(numberFindings(letters));
    if (box.input() == m_dated) add(paperDayFindings(m_dated->value(), m_session.today()));
    if (box.input() == m_recipient && kind() == LetterKind::Withdrawal && m_recipient->value().isEmpty())
        found.push_back({Severity::Error, box.key(), QStringLiteral("required")});
    return found;
}

bool LetterOrderForm::check(int letters)
{
    bool fine = true;
    for (FieldBox* box : m_boxes) {
        box->input()->finish();
        Findings found = findings(*box, letters);
        if (fine && hasErrors(found)) box->input()->target()->setFocus();
        fine = fine && !hasErrors(found);
        box->setFindings(std::move(found));
    }
    return fine;
}

} // namespace ocop
