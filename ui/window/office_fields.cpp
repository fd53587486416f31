#include "ui/window/office_fields.h"

#include "core/base/dates.h"
#include "core/reports/office_settings.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/form/multi_line_field.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

const QString newPeriod = QStringLiteral("new");

QString officeWord(const char* source) { return QCoreApplication::translate("officeFields", source); }

QString codeOfPeriod(QDate from) { return from.isValid() ? from.toString(Qt::ISODate) : QStringLiteral("begin"); }

QString periodWords(QDate from, QDate next)
{
    if (!next.isValid())
        return from.isValid() ? officeWord(QT_TRANSLATE_NOOP("officeFields", "since %1")).arg(formatDate(from))
                              : officeWord(QT_TRANSLATE_NOOP("officeFields", "on every day"));
    const QString last = formatDate(next.addDays(-1));
    return from.isValid() ? officeWord(QT_TRANSLATE_NOOP("officeFields", "from %1 to %2")).arg(formatDate(from), last)
                          : officeWord(QT_TRANSLATE_NOOP("officeFields", "until %1")).arg(last);
}

QString deputyOf(const QString& head) { return QStringLiteral("PHÓ ") + head; }

} // namespace

OfficeFields::OfficeFields(FormDialog& form, Session& session) : m_form(form)
{
    const auto word = [](const char* source) { return officeWord(source); };
    m_period = form.add(periodKey, word(QT_TRANSLATE_NOOP("officeFields", "On papers dated")), new ChoiceField);
    m_from = form.add(fromKey, word(QT_TRANSLATE_NOOP("officeFields", "The period begins on")),
                      new DateField([&session] { return session.today(); }));
    m_superior = form.add(QStringLiteral("superiorBody"), word(QT_TRANSLATE_NOOP("officeFields", "Superior body")),
                          new TextField, Place::Wide);
    m_office = form.add(QStringLiteral("office"), word(QT_TRANSLATE_NOOP("officeFields", "Office")), new TextField,
                        Place::Wide, true);
    m_symbol = form.add(QStringLiteral("officeSymbol"), word(QT_TRANSLATE_NOOP("officeFields", "Symbol of documents")),
                        new TextField);
    m_place = form.add(QStringLiteral("officePlace"), word(QT_TRANSLATE_NOOP("officeFields", "Place of issue")),
                       new TextField);
    m_signs = form.add(formKey, word(QT_TRANSLATE_NOOP("officeFields", "Signed")), new ChoiceField);
    m_signs->setEntries(
        {{codeOf(SigningForm::Head), word(QT_TRANSLATE_NOOP("officeFields", "by the head"))},
         {codeOf(SigningForm::InPlace), word(QT_TRANSLATE_NOOP("officeFields", "KT. in place of the head"))},
         {codeOf(SigningForm::ByOrder), word(QT_TRANSLATE_NOOP("officeFields", "TL. by order of the head"))},
         {codeOf(SigningForm::ByAuthority), word(QT_TRANSLATE_NOOP("officeFields", "TUQ. by authority of the head"))}});
    m_head =
        form.add(QStringLiteral("officeHead"), word(QT_TRANSLATE_NOOP("officeFields", "Head's role")), new TextField);
    m_signerRole =
        form.add(QStringLiteral("signerRole"), word(QT_TRANSLATE_NOOP("officeFields", "Signer's role")), new TextField);
    m_signerName =
        form.add(QStringLiteral("signerName"), word(QT_TRANSLATE_NOOP("officeFields", "Signer's name")), new TextField);
    m_recipients =
        form.add(QStringLiteral("recipients"), word(QT_TRANSLATE_NOOP("officeFields", "Recipients, one line each")),
                 new MultiLineField(3), Place::Wide);
    form.box(fromKey)->setHint(word(QT_TRANSLATE_NOOP("officeFields", "Left blank: the period before goes on")));
}

void OfficeFields::offerPeriods(const Settings& settings)
{
    std::vector<ChoiceField::Entry> entries;
    m_days.clear();
    const OfficeProfiles profiles = officeSettings(settings);
    for (const OfficeProfile& each : profiles.all()) m_days.push_back(each.from);
    for (size_t i = 0; i < m_days.size(); ++i)
        entries.push_back(
            {codeOfPeriod(m_days[i]), periodWords(m_days[i], i + 1 < m_days.size() ? m_days[i + 1] : QDate())});
    entries.push_back({newPeriod, officeWord(QT_TRANSLATE_NOOP("officeFields", "in a new period…"))});
    m_period->setEntries(entries);
}

void OfficeFields::show(const Settings& settings, QDate day)
{
    offerPeriods(settings);
    size_t at = 0;
    for (size_t i = 1; i < m_days.size(); ++i)
        if (m_days[i] <= day) at = i;
    m_period->setValue(codeOfPeriod(m_days[at]));
    showChosen(settings);
}

void OfficeFields::showChosen(const Settings& settings)
{
    const QString chosen = m_period->value();
    offerPeriods(settings);
    m_isNew = chosen == newPeriod;
    size_t at = m_days.size() - 1;
    for (size_t i = 0; i < m_days.size(); ++i)
        if (codeOfPeriod(m_days[i]) == chosen) at = i;
    m_period->setValue(m_isNew ? newPeriod : codeOfPeriod(m_days[at]));
    fill(settings, at, m_isNew ? QDate() : m_days[at]);
}

void OfficeFields::fill(const Settings& settings, size_t profile, QDate from)
{
    const OfficeSettings office = officeSettings(settings).all()[profile].office;
    m_shown = from;
    m_from->setValue(from);
    m_form.setFieldShown(fromKey, m_isNew || from.isValid());
    m_superior->setValue(office.superiorBody);
    m_office->setValue(office.office);
    m_symbol->setValue(office.symbol);
    m_place->setValue(office.place);
    m_signs->setValue(codeOf(office.form));
    m_head->setValue(office.head);
    m_signerRole->setValue(office.signerRole);
    m_signerName->setValue(office.signerName);
    m_recipients->setValue(office.recipients.join(u'\n'));
}

void OfficeFields::showStored(const Settings& settings)
{
    const QDate from = m_from->value();
    const bool isGone = isGivenUp();
    offerPeriods(settings);
    m_period->setValue(isGone ? codeOfPeriod(m_days.back()) : codeOfPeriod(from));
    showChosen(settings);
}

QString OfficeFields::chosen() const { return m_period->value(); }

QString OfficeFields::period() const { return m_isNew ? newPeriod : codeOfPeriod(m_shown); }

void OfficeFields::setPeriod(const QString& code) { m_period->setValue(code); }

std::vector<std::pair<QString, QString>> OfficeFields::items() const
{
    const QDate from = m_from->value();
    std::vector<std::pair<QString, QString>> items = {{fromKey, settings::officePeriods}};
    if (isGivenUp()) return items;
    for (const auto& [key, name] : {std::pair{QStringLiteral("superiorBody"), settings::superiorBody},
                                    {QStringLiteral("office"), settings::office},
                                    {QStringLiteral("officeSymbol"), settings::officeSymbol},
                                    {QStringLiteral("officePlace"), settings::place},
                                    {formKey, settings::signingForm},
                                    {QStringLiteral("officeHead"), settings::head},
                                    {QStringLiteral("signerRole"), settings::signerRole},
                                    {QStringLiteral("signerName"), settings::signerName},
                                    {QStringLiteral("recipients"), settings::recipients}})
        items.emplace_back(key, settings::inProfile(name, from));
    return items;
}

/// The first days of all periods, with the one shown as it is typed.
QString OfficeFields::periods() const
{
    std::vector<QDate> days = m_days;
    if (!m_isNew) std::erase(days, m_shown);
    days.push_back(m_from->value());
    std::sort(days.begin(), days.end());
    QStringList words;
    for (const QDate day : days)
        if (day.isValid()) words << day.toString(Qt::ISODate);
    words.removeDuplicates();
    return words.join(u',');
}

QString OfficeFields::value(const QString& key) const
{
    return key == fromKey ? periods() : m_form.box(key)->input()->content();
}

void OfficeFields::setValue(const QString& key, const QString& value)
{
    if (key == fromKey) return; // their periods are read with the next look at the settings
    if (key == formKey)
        m_signs->setValue(value);
    else if (auto* line = qobject_cast<TextField*>(m_form.box(key)->input()))
        line->setValue(value);
    else
        m_recipients->setValue(value);
}

bool OfficeFields::isMoved() const { return m_isNew || m_from->value() != m_shown; }

bool OfficeFields::isGivenUp() const { return !m_isNew && m_shown.isValid() && m_from->content().isEmpty(); }

Findings OfficeFields::check() const
{
    Findings found;
    if (m_office->value().isEmpty())
        found.push_back({Severity::Error, QStringLiteral("office"), QStringLiteral("required")});
    if (m_isNew && m_from->content().isEmpty()) found.push_back({Severity::Error, fromKey, QStringLiteral("required")});
    const QDate from = m_from->value();
    if (from.isValid() && isMoved() && std::find(m_days.begin(), m_days.end(), from) != m_days.end())
        found.push_back({Severity::Error, fromKey, QStringLiteral("officePeriodTaken"), {formatDate(from)}});
    return found;
}

void OfficeFields::setReadOnly()
{
    for (LineField* field : std::initializer_list<LineField*>{m_from, m_superior, m_office, m_symbol, m_place, m_head,
                                                              m_signerRole, m_signerName})
        field->setReadOnly(true);
    m_signs->setReadOnly(true);
    m_recipients->setEnabled(false);
}

void OfficeFields::followForm()
{
    const QString head = m_head->value();
    const bool byHead = m_signs->value() == codeOf(SigningForm::Head);
    if (byHead && m_signerRole->value() == deputyOf(head)) m_signerRole->setValue(head);
    if (!byHead && m_signerRole->value() == head) m_signerRole->setValue(deputyOf(head));
}

} // namespace ocop
