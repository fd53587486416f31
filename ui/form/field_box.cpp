#include "ui/form/field_box.h"

#include "ui/form/check_field.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

FieldBox::FieldBox(const QString& key, const QString& label, FieldInput* input, bool required, QWidget* parent)
    : QWidget(parent), m_key(key), m_name(label), m_required(required), m_input(input), m_label(new QLabel(parent)),
      m_messageRow(new QWidget(this)), m_icon(new IconLabel(QStringLiteral("data-error"), Ink::Error, 16, this)),
      m_message(new QLabel(this))
{
    const Theme& theme = themeOf(this);
    auto* row = new QHBoxLayout(m_messageRow);
    row->setContentsMargins(0, theme.px(4), 0, 0);
    row->setSpacing(theme.px(6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    m_messageRow->hide();
    m_message->setObjectName(key + QStringLiteral("-message"));
    m_message->setTextFormat(Qt::RichText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);
    connect(m_message, &QLabel::linkActivated, this, &FieldBox::takeProposal);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_input);
    layout->addWidget(m_messageRow);
    layout->addStretch(1);

    m_label->setWordWrap(true);
    m_label->setMinimumHeight(theme.px(32));
    m_label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_label->setProperty("text-role", QStringLiteral("secondary"));
    m_label->setBuddy(m_input->target()); // the input itself takes no focus
    m_input->setIdentity(key, label);
    writeLabel();
}

void FieldBox::setMnemonic(int position)
{
    m_mnemonic = position;
    writeLabel();
}

void FieldBox::writeLabel()
{
    QString text = m_name;
    if (m_mnemonic >= 0) text.insert(m_mnemonic, u'&');
    if (auto* check = qobject_cast<CheckField*>(m_input)) {
        check->box()->setText(text); // its words stand beside the box
        m_label->setText({});
        return;
    }
    if (m_required) {
        m_label->setTextFormat(Qt::RichText);
        const QString red = themeOf(this).ink(Ink::Error).name();
        text += QStringLiteral(" <span style=\"color:%1\">*</span>").arg(red);
    }
    m_label->setText(text);
}

void FieldBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_required && m_label) writeLabel();
    if (event->type() == QEvent::PaletteChange && m_message && !m_findings.empty()) writeMessage();
    QWidget::changeEvent(event);
}

void FieldBox::setFindings(Findings findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    if (findings == m_findings) return;
    m_findings = std::move(findings);
    m_input->showSeverity(m_findings.empty() ? std::nullopt : std::optional<Severity>(m_findings.front().severity));
    writeMessage();
    m_input->target()->setAccessibleDescription(message());
}

namespace {

/// A finding's sentence as rich text, its proposal underlined as a link.
QString sentenceWithLink(const Finding& finding)
{
    QString sentence = texts::finding(finding).toHtmlEscaped();
    if (finding.proposal.isEmpty()) return sentence;
    const QString proposal = finding.proposal.toHtmlEscaped();
    const QString link = QStringLiteral("<a href=\"take\" style=\"color:inherit\">%1</a>").arg(proposal);
    const qsizetype at = sentence.lastIndexOf(proposal);
    if (at >= 0) return sentence.replace(at, proposal.size(), link);
    return sentence + u' ' + link;
}

} // namespace

void FieldBox::writeMessage()
{
    if (m_findings.empty()) {
        m_message->setText(m_hint.toHtmlEscaped());
        setLook(m_message, "text-role", QStringLiteral("note"));
        m_icon->hide();
        m_messageRow->setVisible(!m_hint.isEmpty());
        return;
    }
    const Severity worst = m_findings.front().severity;
    const Mark mark = worst == Severity::Error ? Mark::Error : worst == Severity::Warning ? Mark::Warning : Mark::Note;
    QStringList lines;
    bool proposes = false;
    for (const Finding& finding : m_findings) {
        lines << sentenceWithLink(finding);
        proposes = proposes || !finding.proposal.isEmpty();
    }
    const QString ink = themeOf(this).look(mark).text.name();
    QString text =
        lines.join(QStringLiteral("<br>")).replace(QStringLiteral("color:inherit"), QStringLiteral("color:") + ink);
    if (proposes)
        text += QStringLiteral(" <span style=\"color:%1\">(Alt+Enter)</span>").arg(themeOf(this).muted.name());
    m_message->setText(text);
    setLook(m_message, "text-role",
            worst == Severity::Error     ? QStringLiteral("error")
            : worst == Severity::Warning ? QStringLiteral("warning")
                                         : QStringLiteral("note"));
    m_icon->setMark(mark);
    m_icon->show();
    m_messageRow->show();
}

QString FieldBox::message() const
{
    QStringList lines;
    for (const Finding& finding : m_findings) lines << texts::finding(finding);
    return lines.join(u' ');
}

bool FieldBox::takeProposal()
{
    for (const Finding& finding : m_findings)
        if (!finding.proposal.isEmpty()) {
            const QString proposal = finding.proposal;
            m_input->takeProposal(proposal);
            return true;
        }
    return false;
}

void FieldBox::setHint(const QString& hint)
{
    if (m_hint == hint) return;
    m_hint = hint;
    if (m_findings.empty()) writeMessage();
}

void FieldBox::setShown(bool shown)
{
    setVisible(shown);
    m_label->setVisible(shown);
}

void assignMnemonics(const std::vector<FieldBox*>& boxes, QString taken)
{
    std::vector<FieldBox*> waiting;
    const auto tryLetter = [&taken](FieldBox* box, qsizetype i) {
        const QChar letter = box->name().at(i).toLower();
        if (letter < u'a' || letter > u'z' || taken.contains(letter)) return false;
        taken += letter;
        box->setMnemonic(int(i));
        return true;
    };
    for (FieldBox* box : boxes)
        if (!box->name().isEmpty() && !tryLetter(box, 0)) waiting.push_back(box);
    for (FieldBox* box : waiting)
        for (qsizetype i = 0; i < box->name().size(); ++i)
            if (tryLetter(box, i)) break;
}

} // namespace ocop
