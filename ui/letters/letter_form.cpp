#include "ui/letters/letter_form.h"

#include "core/base/formats.h"
#include "core/letters/letter_stores.h"
#include "core/reports/papers/letter_papers.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

QString letterLabel(QLatin1String field) { return texts::field(QStringLiteral("letter"), field); }

} // namespace

LetterForm::LetterForm(Session& session, LetterId id, QWidget* parent)
    : FormDialog(session, tr("Edit letter"), parent), m_session(session),
      m_edited(session.book().stores<LetterStores>().letters, id)
{
    setRecord({QLatin1String(Letter::table), id.value});
    setRemark(QStringLiteral("%1 · %2").arg(texts::letterKind(m_edited.read().kind),
                                            lastChangeWords(session, QStringLiteral("letter"), id.value)));
    build();
    load(m_edited.read());
    setValidate([this] { return validate(record(), m_session.today()); });
    setSave([this] { store(); });
    Store<Letter>& letters = m_session.book().stores<LetterStores>().letters;
    setConflictHelp(conflictHelp<Letter>(
        session, m_edited, letters, [this] { return record(); }, [this](const Letter& letter) { load(letter); }));
    begin();
}

void LetterForm::build()
{
    const auto day = [this](QLatin1String field) {
        return add(field, letterLabel(field), new DateField([this] { return m_session.today(); }));
    };
    addSection(tr("What was done"));
    m_drafted = day(Letter::Field::draftedOn);
    m_signed = day(Letter::Field::signedOn);
    m_sent = day(Letter::Field::sentOn);
    m_channel = add(Letter::Field::channel, letterLabel(Letter::Field::channel), new ChoiceField);
    std::vector<ChoiceField::Entry> channels;
    for (const auto& [channel, code] : EnumCodes<LetterChannel>::all)
        channels.push_back(
            {QLatin1String(code), channel == LetterChannel::None ? tr("not sent") : texts::channel(channel)});
    m_channel->setEntries(channels);
    m_received = day(Letter::Field::receivedOn);
    m_replied = day(Letter::Field::repliedOn);
    m_reply = add(Letter::Field::reply, letterLabel(Letter::Field::reply), new MultiLineField(2), Place::Wide);
    m_note = add(Letter::Field::note, letterLabel(Letter::Field::note), new MultiLineField(2), Place::Wide);
    addSection(tr("On the paper"));
    m_recipient =
        add(Letter::Field::recipient, letterLabel(Letter::Field::recipient), new TextField, Place::Wide, true);
    m_address = add(Letter::Field::address, letterLabel(Letter::Field::address), new TextField, Place::Wide);
    m_phone = add(Letter::Field::phone, letterLabel(Letter::Field::phone), new TextField);
    m_phone->setTidy(&phonesAsStored);
    m_dated = day(Letter::Field::dated);
    m_number = add(Letter::Field::number, letterLabel(Letter::Field::number), new TextField);
    m_symbol = add(Letter::Field::symbol, letterLabel(Letter::Field::symbol), new TextField);
    m_body = add(Letter::Field::body, letterLabel(Letter::Field::body), new MultiLineField(10), Place::Wide);
    m_role = add(Letter::Field::signerRole, letterLabel(Letter::Field::signerRole), new MultiLineField(2));
    m_signer = add(Letter::Field::signer, letterLabel(Letter::Field::signer), new TextField);
    m_copies = add(Letter::Field::copies, letterLabel(Letter::Field::copies), new MultiLineField(3), Place::Wide);
    box(QStringLiteral("body"))
        ->setHint(tr("The line with # is the subject; [Bảng sản phẩm] marks the place of the table."));
}

void LetterForm::load(const Letter& letter)
{
    for (const auto& [field, value] : {std::pair{m_recipient, letter.recipient},
                                       {m_address, letter.address},
                                       {m_phone, letter.phone},
                                       {m_number, letter.number},
                                       {m_symbol, letter.symbol},
                                       {m_signer, letter.signer}})
        field->setValue(value);
    for (const auto& [field, value] : {std::pair{m_dated, letter.dated},
                                       {m_drafted, letter.draftedOn},
                                       {m_signed, letter.signedOn},
                                       {m_sent, letter.sentOn},
                                       {m_received, letter.receivedOn},
                                       {m_replied, letter.repliedOn}})
        field->setValue(value);
    for (const auto& [field, value] : {std::pair{m_body, letter.body},
                                       {m_role, letter.signerRole},
                                       {m_copies, letter.copies},
                                       {m_reply, letter.reply},
                                       {m_note, letter.note}})
        field->setValue(value);
    m_channel->setValue(codeOf(letter.channel));
}

Letter LetterForm::record() const
{
    Letter letter = m_edited.read();
    letter.recipient = m_recipient->value();
    letter.address = m_address->value();
    letter.phone = m_phone->value();
    letter.number = m_number->value();
    letter.symbol = m_symbol->value();
    letter.dated = m_dated->value();
    letter.signerRole = m_role->value();
    letter.signer = m_signer->value();
    letter.copies = m_copies->value();
    letter.body = m_body->value();
    letter.draftedOn = m_drafted->value().isValid() ? m_drafted->value() : letter.draftedOn;
    letter.signedOn = m_signed->value();
    letter.sentOn = m_sent->value();
    letter.channel = fromCode<LetterChannel>(m_channel->value()).value_or(LetterChannel::None);
    letter.receivedOn = m_received->value();
    letter.repliedOn = m_replied->value();
    letter.reply = m_reply->value();
    letter.note = m_note->value();
    normalize(letter);
    keepHead(letter, officeSettings(m_session.settings()));
    return letter;
}

void LetterForm::store()
{
    const Letter letter = record();
    m_session.write(ActKind::Edit, letter.recipient, [&](WriteAct& act) {
        m_edited.store(act, m_session.book().stores<LetterStores>().letters, letter);
    });
}

} // namespace ocop
