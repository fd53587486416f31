#include "ui/letters/letters_dialog.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/letters/authorities.h"
#include "core/letters/letter_numbers.h"
#include "core/letters/letter_stores.h"
#include "core/reports/letter_papers.h"
#include "core/reports/letter_templates.h"
#include "core/reports/standard_templates.h"
#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_section.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/letters/letter_outputs.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/report_preview.h"
#include "ui/paper/template_editor.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ocop {
namespace {

constexpr int longestFirstNumber = 99999;

/// 0: left for the pen; nothing: no number to count from.
std::optional<int> firstNumberIn(const QString& typed)
{
    if (typed.isEmpty()) return 0;
    bool ok = false;
    const int number = typed.toInt(&ok);
    return ok && number >= 1 && number <= longestFirstNumber ? std::optional(number) : std::nullopt;
}

} // namespace

LetterKind LettersDialog::kind() const { return fromCode<LetterKind>(m_kind->value()).value_or(LetterKind::Expiry); }

/// There are none since 1/7/2025; letters need somebody to receive them.
bool LettersDialog::districtsExist() const
{
    const auto& units = m_session.book().units().all();
    return std::any_of(units.begin(), units.end(), [this](const Unit& unit) {
        return unit.level == UnitLevel::District && unit.existsOn(m_session.asOf());
    });
}

void LettersDialog::kindChanged()
{
    const LetterKind now = kind();
    const OfficeSettings office = officeSettings(m_session.book().settings());
    m_symbol->setValue(usualLetterSymbol(now, office.symbol));
    m_number->setValue(
        QString::number(nextLetterNumber(m_session.care().letters(), m_session.today().year(), m_symbol->value())));
    m_copies->setValue(usualLetterCopies(now, office.recipients));
    m_recipient->setValue(withdrawalAuthority(m_session.today()));
    for (FieldBox* box : m_boxes) {
        if (box->key() == QLatin1String("level"))
            m_section->setFieldShown(box, now == LetterKind::Locality && districtsExist());
        if (box->key() == QLatin1String("recipient")) m_section->setFieldShown(box, now == LetterKind::Withdrawal);
        if (box->key() == QLatin1String("others")) m_section->setFieldShown(box, now == LetterKind::Expiry);
    }
    plan(true);
}

std::vector<CertificateId> LettersDialog::certificates() const
{
    if (!m_chosen.empty()) return m_chosen;
    const WorkSource work = m_session.workSource();
    return certificatesWanting({work, m_session.snapshot(), m_session.book().units()}, kind());
}

LetterOrder LettersDialog::order() const
{
    LetterOrder order;
    order.kind = kind();
    order.certificates = certificates();
    order.withOthers = m_others->value();
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

void LettersDialog::plan(bool afresh)
{
    QSet<qint64> kept = m_table->checkedIds();
    QSet<qint64> known;
    for (const LetterPlan& each : m_plans) known.insert(recipientKey(each));
    const WorkSource work = m_session.workSource();
    m_plans = planLetters({work, m_session.snapshot(), m_session.book().units()}, order());
    QSet<qint64> ticks;
    for (const LetterPlan& each : m_plans) {
        const qint64 key = recipientKey(each);
        if (afresh || !known.contains(key) ? !each.before : kept.contains(key)) ticks.insert(key);
    }
    showRows();
    m_table->setCheckedIds(ticks);
    if (!m_plans.empty() && m_table->selectedIds().isEmpty()) m_table->selectRecord(recipientKey(m_plans.front()));
    showCurrent();
    showSentence();
}

void LettersDialog::headChanged()
{
    const LetterOrder now = order();
    for (LetterPlan& each : m_plans) putHead(each.letter, now);
    showCurrent();
    showSentence();
}

std::vector<LetterPlan> LettersDialog::ticked() const
{
    const QSet<qint64> ticks = m_table->checkedIds();
    std::vector<LetterPlan> plans;
    for (const LetterPlan& each : m_plans)
        if (ticks.contains(recipientKey(each))) plans.push_back(each);
    numberLetters(plans, firstNumberIn(m_number->value()).value_or(0));
    return plans;
}

void LettersDialog::word(std::vector<LetterPlan>& plans, const QString& wording) const
{
    wordLetters(plans, letterSource(m_session), m_session.workSource(), wording);
}

QString LettersDialog::wording() const { return templateBody(m_session.book().templates(), templateOf(kind())); }

/// The letter of the current row: numbered when it is ticked, else as it would be without a number.
std::vector<LetterPlan> LettersDialog::currentPlan() const
{
    const qint64 current = m_table->currentId();
    for (const std::vector<LetterPlan>& plans : {ticked(), m_plans})
        for (const LetterPlan& each : plans)
            if (recipientKey(each) == current) return {each};
    return {};
}

void LettersDialog::showCurrent()
{
    std::vector<LetterPlan> plans = currentPlan();
    if (plans.empty()) return m_preview->clear();
    word(plans, wording());
    m_preview->showReport(makeLetter(letterSource(m_session), plans.front().letter, plans.front().items));
}

Findings LettersDialog::numberFindings() const
{
    const QString typed = m_number->value();
    const auto first = firstNumberIn(typed);
    if (!first) return {{Severity::Error, QStringLiteral("number"), QStringLiteral("letterNumberForm"), {typed}}};
    if (*first == 0) return {};
    const int last = *first + std::max(1, int(m_table->checkedIds().size())) - 1;
    const int year = (m_dated->value().isValid() ? m_dated->value() : m_session.today()).year();
    const Letter* taken = letterNumbered(m_session.care().letters(), year, m_symbol->value(), *first, last);
    if (!taken) return {};
    const QString next = QString::number(nextLetterNumber(m_session.care().letters(), year, taken->symbol));
    return {{Severity::Error,
             QStringLiteral("number"),
             QStringLiteral("letterNumberTaken"),
             {taken->fullNumber(), taken->recipient, next},
             next}};
}

bool LettersDialog::check()
{
    bool fine = true;
    for (FieldBox* box : m_boxes) {
        box->input()->finish();
        Findings found;
        if (const auto problem = box->input()->problem()) found.push_back(*problem);
        if (box->key() == QLatin1String("number"))
            for (const Finding& each : numberFindings()) found.push_back(each);
        if (box->key() == QLatin1String("dated"))
            for (const Finding& each : paperDayFindings(m_dated->value(), m_session.today())) found.push_back(each);
        if (box->key() == QLatin1String("recipient") && kind() == LetterKind::Withdrawal &&
            m_recipient->value().isEmpty())
            found.push_back({Severity::Error, box->key(), QStringLiteral("required")});
        if (fine && hasErrors(found)) box->input()->target()->setFocus();
        fine = fine && !hasErrors(found);
        box->setFindings(std::move(found));
    }
    return fine;
}

/// Chosen products such a letter has no place for.
int LettersDialog::leftOutCount() const
{
    int inLetters = 0;
    for (const LetterPlan& each : m_plans) inLetters += int(each.items.size()) - each.added + each.toldBefore;
    return std::max(0, int(m_chosen.size()) - inLetters);
}

QString LettersDialog::sentence() const { return m_sentence->text(); }

void LettersDialog::showSentence()
{
    const QSet<qint64> ticks = m_table->checkedIds();
    int products = 0;
    int repeated = 0;
    int letters = 0;
    for (const LetterPlan& each : m_plans) {
        if (!ticks.contains(recipientKey(each))) {
            repeated += each.before.has_value();
            continue;
        }
        ++letters;
        products += int(each.items.size());
    }
    QString words = m_plans.empty() ? tr("Nobody is to be written to: nothing ends soon that was not told of.")
                                    : tr("%n letter(s)", nullptr, letters) + QStringLiteral(", ") +
                                          tr("%n product(s)", nullptr, products);
    if (const int leftOut = leftOutCount(); leftOut > 0)
        words += QStringLiteral(" · ") +
                 (kind() == LetterKind::Expiry || kind() == LetterKind::Locality
                      ? tr("%n chosen product(s) have ended or no dates: not in this letter", nullptr, leftOut)
                      : tr("%n chosen product(s) are in force or have no dates: not in this letter", nullptr, leftOut));
    if (repeated > 0) words += QStringLiteral(" · ") + tr("%n already written to, not ticked", nullptr, repeated);
    m_sentence->setText(words);
    m_write->setEnabled(letters > 0 && !m_session.isReadOnly());
    m_write->setText(letters > 0 ? tr("&Keep %n letter(s)", nullptr, letters) : tr("&Keep the letters"));
}

void LettersDialog::write()
{
    if (m_session.isReadOnly()) return;
    m_session.reload(); // another desk may have written to them meanwhile
    plan(false);
    if (!check()) return;
    std::vector<LetterPlan> plans = ticked();
    if (plans.empty()) return;
    const auto isTold = [](const LetterPlan& each) { return each.before.has_value(); };
    if (const auto told = std::count_if(plans.begin(), plans.end(), isTold); told > 0) {
        const LetterPlan& first = *std::find_if(plans.begin(), plans.end(), isTold);
        const int answer =
            asker().choose(this, tr("%n recipient(s) were written to before about the same end.", nullptr, int(told)),
                           tr("The first: %1. %2.").arg(first.letter.recipient, letterWords::earlier(*first.before)),
                           {tr("Write them again"), tr("Leave those out"), tr("Go back")});
        if (answer == 2) return;
        if (answer == 1) {
            std::erase_if(plans, isTold);
            numberLetters(plans, firstNumberIn(m_number->value()).value_or(0));
        }
        if (plans.empty()) return;
    }
    word(plans, wording());
    const QString label = texts::firstAndMore(plans.front().letter.recipient, plans.size());
    try {
        m_session.write(
            ActKind::Add, QStringLiteral("%1: %2").arg(texts::letterKind(kind()), label),
            [&](WriteAct& act) { addLetters(m_session.book().stores<LetterStores>(), act, plans, m_session.today()); });
    } catch (const Error& error) {
        tell(this, tr("The letters were not kept"), texts::error(error), Mark::Error);
        return;
    }
    for (const LetterPlan& each : plans) m_written.push_back(each.letter.id);
    accept();
}

void LettersDialog::editWording()
{
    const auto pagesOf = [this](const QString& body) {
        std::vector<LetterPlan> plans = currentPlan();
        if (plans.empty()) return std::vector<PaperPage>();
        word(plans, body);
        return layOutReport(makeLetter(letterSource(m_session), plans.front().letter, plans.front().items));
    };
    TemplateEditor(m_session, templateOf(kind()), pagesOf, this).exec();
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
    if (dialog.exec() != QDialog::Accepted || dialog.written().empty()) return false;
    const std::vector<LetterId> written = dialog.written();
    QSet<qint64> ids;
    for (const LetterId id : written) ids.insert(id.value);
    Q_EMIT session.recordsRequested(QStringLiteral("letter"), ids, LettersDialog::tr("written just now"));
    // The start dialog has closed itself for the rows.
    showLetterPapers(session, parent && !parent->isVisible() ? parent->parentWidget() : parent, written);
    return true;
}

} // namespace ocop
