#include "ui/form/line_field.h"

#include "core/base/formats.h"
#include "core/base/hidden.h"
#include "core/base/text.h"
#include "core/formats/csv_writer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolTip>

namespace ocop {

LineField::LineField(QWidget* parent) : LineField(new QLineEdit, parent) {}

LineField::LineField(QLineEdit* edit, QWidget* parent) : FieldInput(parent), m_edit(edit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
}

QWidget* LineField::target() const { return m_edit; }
QString LineField::content() const { return tidied(m_edit->text()); }
QString LineField::typed() const { return m_edit->text(); }
void LineField::clear() { setTyped({}); }
void LineField::setPlaceholder(const QString& text) { m_edit->setPlaceholderText(text); }
QString LineField::tidied(const QString& typed) const { return cleaned(typed); }

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->setFocusPolicy(readOnly ? Qt::ClickFocus : Qt::StrongFocus);
}

bool LineField::isReadOnly() const { return m_edit->isReadOnly(); }

void LineField::setTyped(const QString& text)
{
    if (m_edit->text() == text) return;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void LineField::finish()
{
    if (m_composing) return;
    const QString typed = m_edit->text();
    const QString neat = tidied(typed);
    if (neat == typed) return;
    setTyped(neat);
    if (hasHidden(typed))
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Hidden characters were taken out of the text."), this);
}

void LineField::takeProposal(const QString& proposal)
{
    setTyped(proposal);
    Q_EMIT edited();
}

bool LineField::takeDraft(const QString& draft)
{
    setTyped(draft);
    finish();
    Q_EMIT edited();
    return true;
}

/// A cell copied from a list has a mark before a sign that would run in a spreadsheet; in a field it is not wanted.
bool LineField::pasteAsMeant()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.endsWith(u'\n')) text.chop(1);
    const QString meant = csvAsMeant(text);
    if (meant == text || isReadOnly()) return false;
    m_edit->insert(meant);
    return true;
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            focusNextChild();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && pasteAsMeant()) return true;
    }
    return FieldInput::eventFilter(watched, event);
}

QString TextField::tidied(const QString& typed) const
{
    const QString neat = cleaned(typed);
    return m_tidy ? m_tidy(neat) : neat;
}

void TextField::setMasked(bool masked)
{
    m_masked = masked;
    edit()->setEchoMode(masked && !edit()->hasFocus() ? QLineEdit::Password : QLineEdit::Normal);
}

bool TextField::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = LineField::eventFilter(watched, event);
    if (m_masked && event->type() == QEvent::FocusIn) edit()->setEchoMode(QLineEdit::Normal);
    if (m_masked && event->type() == QEvent::FocusOut) edit()->setEchoMode(QLineEdit::Password);
    return handled;
}

std::optional<double> NumberField::value() const { return parseNumber(cleaned(typed())); }

void NumberField::setValue(std::optional<double> value)
{
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    setTyped(value ? vietnamese.toString(*value, 'f', QLocale::FloatingPointShortest) : QString());
}

std::optional<Finding> NumberField::problem() const
{
    if (cleaned(typed()).isEmpty() || value()) return std::nullopt;
    return Finding{Severity::Error, {}, QStringLiteral("numberForm"), {cleaned(typed())}};
}

QString NumberField::tidied(const QString& typed) const
{
    const auto number = parseNumber(cleaned(typed));
    if (!number) return cleaned(typed);
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    return vietnamese.toString(*number, 'f', QLocale::FloatingPointShortest);
}

std::optional<int> ScoreField::value() const { return parseScore(cleaned(typed())); }
void ScoreField::setValue(std::optional<int> thousandths) { setTyped(formatScore(thousandths)); }

std::optional<Finding> ScoreField::problem() const
{
    if (cleaned(typed()).isEmpty() || value()) return std::nullopt;
    return Finding{Severity::Error, {}, QStringLiteral("scoreForm"), {cleaned(typed())}};
}

QString ScoreField::tidied(const QString& typed) const
{
    const auto score = parseScore(cleaned(typed));
    return score ? formatScore(score) : cleaned(typed);
}

} // namespace ocop
