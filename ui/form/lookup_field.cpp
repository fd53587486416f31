#include "ui/form/lookup_field.h"

#include "core/base/text.h"
#include "ui/form/composed_line_edit.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ocop {
namespace {

/// A line edit that shows what tells the chosen record from others, muted after its name.
class DetailLineEdit : public ComposedLineEdit
{
public:
    void setDetail(const QString& detail)
    {
        m_detail = detail;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        ComposedLineEdit::paintEvent(event);
        if (m_detail.isEmpty() || text().isEmpty()) return;
        const Theme& theme = themeOf(this);
        const int left = theme.px(12) + fontMetrics().horizontalAdvance(text()) + theme.px(10);
        const int room = width() - left - theme.px(34);
        if (room < theme.px(40)) return;
        QPainter painter(this);
        painter.setPen(theme.muted);
        painter.setFont(theme.font(TypeSize::Body));
        painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(QStringLiteral("· ") + m_detail, Qt::ElideRight, room));
    }

private:
    QString m_detail;
};

} // namespace

LookupField::LookupField(Provider provider, QWidget* parent)
    : LineField(new DetailLineEdit, parent), m_provider(std::move(provider))
{
    QAction* open =
        edit()->addAction(themeIcon(QStringLiteral("go-down"), Ink::Secondary), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show the list (F4)"));
    connect(open, &QAction::triggered, this, [this] {
        edit()->setFocus(Qt::MouseFocusReason);
        isOpen() ? closeList() : openList();
    });
    connect(edit(), &QLineEdit::textEdited, this, &LookupField::searchAnew);
    connect(static_cast<DetailLineEdit*>(edit()), &ComposedLineEdit::shownChanged, this, [this] {
        if (isComposing() || m_sawComposing) searchAnew();
        m_sawComposing = isComposing();
    });
}

LookupField::~LookupField() { delete m_popup; }

void LookupField::setAdd(AddText text, Adder add)
{
    m_addText = std::move(text);
    m_add = std::move(add);
}

void LookupField::setFreeText(bool (*isWhole)(const QString&)) { m_isWhole = isWhole; }

QString LookupField::tidied(const QString& typed) const
{
    const QString neat = cleaned(typed);
    return m_tidy && !m_choice ? m_tidy(neat) : neat;
}

void LookupField::setChoice(const std::optional<Choice>& choice)
{
    m_choice = choice;
    m_sawComposing = false;
    setTyped(choice ? choice->title : QString());
    static_cast<DetailLineEdit*>(edit())->setDetail(choice ? choice->detail : QString());
    edit()->setToolTip(choice ? choice->title +
                                    (choice->detail.isEmpty() ? QString() : QStringLiteral(" · ") + choice->detail)
                              : QString());
    closeList();
}

QString LookupField::content() const
{
    return m_choice && m_choice->id > 0 ? QStringLiteral("#%1").arg(m_choice->id) : LineField::content();
}

QString LookupField::draft() const
{
    return m_choice && m_choice->id > 0 ? QStringLiteral("#%1 %2").arg(QString::number(m_choice->id), m_choice->title)
                                        : typed();
}

bool LookupField::takeDraft(const QString& draft)
{
    if (!draft.startsWith(u'#')) return LineField::takeDraft(draft);
    const qint64 id = draft.mid(1).section(u' ', 0, 0).toLongLong();
    const QString title = draft.section(u' ', 1);
    for (const Choice& each : m_provider(title))
        if (each.id == id) {
            take(each);
            return true;
        }
    return LineField::takeDraft(title);
}

std::optional<Finding> LookupField::problem() const
{
    const QString text = cleaned(typed());
    if (m_choice || m_isWhole || text.isEmpty()) return std::nullopt;
    const bool several = m_provider(text).size() > 1;
    return Finding{
        Severity::Error, {}, several ? QStringLiteral("ambiguous") : QStringLiteral("notFoundInList"), {text}};
}

bool LookupField::isOpen() const { return m_popup && m_popup->isVisible(); }

void LookupField::closeList()
{
    if (m_popup) m_popup->hide();
    m_moved = false;
}

void LookupField::openList()
{
    if (edit()->isReadOnly()) return;
    search();
}

void LookupField::searchAnew()
{
    m_choice.reset();
    static_cast<DetailLineEdit*>(edit())->setDetail({});
    search();
}

void LookupField::search()
{
    const QString text = cleaned(static_cast<DetailLineEdit*>(edit())->shown());
    // A record already chosen raises no question; F4 then shows all.
    m_offered = m_provider(m_choice ? QString() : text);
    if (!m_popup) {
        m_popup = new LookupPopup(window());
        connect(m_popup, &LookupPopup::taken, this, [this] {
            if (takeCurrent()) Q_EMIT taken();
        });
    }
    const bool mayAdd = m_add && !isComposing();
    m_moved = false;
    m_popup->offer(edit(), m_offered, mayAdd ? m_addText(m_choice ? QString() : text) : QString());
    m_popup->moveTo(m_choice ? lineOfChoice() : pointedLine(text));
}

int LookupField::pointedLine(const QString& text) const
{
    if (m_isWhole) return freeTextLine(text);
    return m_offered.empty() ? -1 : firstLine(text);
}

/// The record the text means, the only one it begins, else the line that makes it a new one.
int LookupField::freeTextLine(const QString& text) const
{
    if (text.isEmpty()) return -1;
    const auto at = [this](qint64 id) {
        return int(
            std::find_if(m_offered.begin(), m_offered.end(), [id](const Choice& each) { return each.id == id; }) -
            m_offered.begin());
    };
    if (const auto found = meant(text)) return at(found->id);
    if (m_offered.size() == 1 && !m_isWhole(text)) {
        const QString title = folded(m_offered.front().title);
        const QString typed = folded(text);
        const bool insideNumber =
            typed.back().isDigit() && title.size() > typed.size() && title.at(typed.size()).isDigit();
        if (title.startsWith(typed) && !insideNumber) return 0;
    }
    return m_add ? int(m_offered.size()) : -1;
}

int LookupField::lineOfChoice() const
{
    const auto found = std::find_if(m_offered.begin(), m_offered.end(),
                                    [this](const Choice& each) { return each.id == m_choice->id; });
    return found == m_offered.end() ? -1 : int(found - m_offered.begin());
}

void LookupField::take(const Choice& choice)
{
    setChoice(choice);
    edit()->setCursorPosition(int(edit()->text().size()));
    Q_EMIT edited();
}

bool LookupField::takeCurrent()
{
    const int line = m_popup->current();
    if (m_popup->isAtAddLine()) return addNew();
    if (line < 0)
        closeList();
    else
        take(m_offered[size_t(line)]);
    return true;
}

bool LookupField::addNew()
{
    const QString text = m_choice ? QString() : cleaned(typed());
    closeList();
    const QPointer<LookupField> self(this); // what is written while the form is open may take the cell away
    const auto added = m_add(text);
    if (!self) return false;
    if (added) take(*added);
    edit()->setFocus(Qt::OtherFocusReason);
    return added.has_value();
}

std::optional<Choice> LookupField::meant(const QString& text) const
{
    const std::vector<Choice> found = m_provider(text);
    for (const bool marked : {true, false}) {
        const auto form = [marked](const QString& each) { return marked ? foldedKeepingMarks(each) : folded(each); };
        std::optional<Choice> equal;
        int count = 0;
        for (const Choice& choice : found)
            if (form(choice.title) == form(text)) {
                equal = choice;
                ++count;
            }
        if (count == 1) return equal;
        if (count > 1) return std::nullopt;
    }
    // Part of a name means that record only where a name outside the list is no answer.
    return found.size() == 1 && !m_isWhole ? std::optional<Choice>(found.front()) : std::nullopt;
}

void LookupField::finish()
{
    if (isComposing()) return;
    const bool pointed = isOpen() && takesPointed() && m_popup->current() >= 0 && !m_popup->isAtAddLine();
    const std::optional<Choice> shown =
        pointed ? std::optional<Choice>(m_offered[size_t(m_popup->current())]) : std::nullopt;
    closeList();
    LineField::finish();
    const QString text = cleaned(typed());
    if (shown && shown != m_choice) return take(*shown);
    if (m_choice || text.isEmpty()) return;
    if (const auto found = meant(text)) take(*found);
}

bool LookupField::accept()
{
    if (isOpen() && m_popup->current() >= 0) return takeCurrent();
    finish();
    return true;
}

bool LookupField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != edit()) return LineField::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event))) return true;
    if (event->type() == QEvent::ShortcutOverride && isOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return LineField::eventFilter(watched, event);
}

bool LookupField::handleKey(QKeyEvent* key)
{
    if (isComposing()) return false;
    if (isOpen()) return handleListKey(key);
    if (key->key() == Qt::Key_F4 || key->key() == Qt::Key_Down) {
        openList();
        return true;
    }
    return false;
}

bool LookupField::handleListKey(QKeyEvent* key)
{
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->move(key->key() == Qt::Key_Down ? 1 : -1);
        m_moved = true;
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_popup->move(key->key() == Qt::Key_PageDown ? 6 : -6);
        m_moved = true;
        return true;
    case Qt::Key_End:
        if (!(key->modifiers() & Qt::ControlModifier)) return false;
        m_popup->moveToEnd();
        m_moved = true;
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & ~Qt::KeypadModifier) return false;
        accept();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F4: closeList(); return true;
    default: return false;
    }
}

} // namespace ocop
