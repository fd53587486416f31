#include "ui/form/choice_field.h"

#include "core/base/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QWheelEvent>

namespace ocop {
namespace {

/// A combo box whose type-ahead ignores marks and which a passing wheel does not change.
class FoldedComboBox : public QComboBox
{
public:
    explicit FoldedComboBox(QWidget* parent) : QComboBox(parent) { view()->installEventFilter(this); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!takeLetter(event)) QComboBox::keyPressEvent(event);
    }

    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == view() && event->type() == QEvent::KeyPress && takeLetter(static_cast<QKeyEvent*>(event)))
            return true;
        return QComboBox::eventFilter(watched, event);
    }

private:
    bool takeLetter(QKeyEvent* event)
    {
        const QString text = event->text();
        const bool letter = !text.isEmpty() && text.at(0).isPrint() &&
                            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (!letter || (text == QLatin1String(" ") && !isTyping())) return false;
        m_letters = isTyping() ? m_letters + text : text;
        m_since.restart();
        const int found = search(folded(m_letters));
        if (found >= 0) choose(found);
        return true;
    }

    bool isTyping() const { return m_since.isValid() && m_since.elapsed() < 1000 && !m_letters.isEmpty(); }

    /// The next entry that starts with the letters, else one with a word that does. One letter again goes on.
    int search(const QString& letters) const
    {
        const int start = letters.size() == 1 ? currentIndex() + 1 : std::max(0, currentIndex());
        for (const bool inside : {false, true})
            for (int step = 0; step < count(); ++step) {
                const int index = (start + step) % count();
                const QString text = folded(itemText(index));
                if (text.startsWith(letters) || (inside && text.contains(u' ' + letters))) return index;
            }
        return -1;
    }

    void choose(int index)
    {
        if (view()->isVisible()) {
            view()->setCurrentIndex(model()->index(index, modelColumn(), rootModelIndex()));
            return;
        }
        setCurrentIndex(index);
        Q_EMIT activated(index);
    }

    QString m_letters;
    QElapsedTimer m_since;
};

} // namespace

ChoiceField::ChoiceField(QWidget* parent) : FieldInput(parent), m_combo(new FoldedComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    watch(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::edited);
}

QWidget* ChoiceField::target() const { return m_combo; }
QString ChoiceField::value() const { return m_combo->currentData().toString(); }

void ChoiceField::setEntries(const std::vector<Entry>& entries)
{
    const QString before = value();
    m_combo->clear();
    for (const Entry& entry : entries) m_combo->addItem(entry.text, entry.code);
    setValue(before);
}

void ChoiceField::setValue(const QString& code)
{
    m_combo->setCurrentIndex(m_combo->count() == 0 ? -1 : std::max(0, m_combo->findData(code)));
}

void ChoiceField::setReadOnly(bool readOnly) { m_combo->setEnabled(!readOnly); }
void ChoiceField::clear() { m_combo->setCurrentIndex(m_combo->count() == 0 ? -1 : 0); }

void ChoiceField::takeProposal(const QString& proposal)
{
    setValue(proposal);
    Q_EMIT edited();
}

QString ChoiceField::draftWords() const { return m_combo->currentText(); }

bool ChoiceField::takeDraft(const QString& code)
{
    if (m_combo->findData(code) < 0) return false;
    takeProposal(code);
    return true;
}

} // namespace ocop
