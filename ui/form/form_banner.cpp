#include "ui/form/form_banner.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocumentFragment>

namespace ocop {

FormBanner::FormBanner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("data-error"), Ink::Error, 16, this)),
      m_label(new QLabel(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("formBanner"));
    setMinimumHeight(theme.px(40));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(15), theme.px(8), theme.px(15), theme.px(8));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_label, 1);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_label->setFocusPolicy(Qt::NoFocus); // F8 goes there by keyboard
    m_label->setToolTip(tr("F8 goes to the next one"));
    connect(m_label, &QLabel::linkActivated, this, &FormBanner::fieldRequested);
    hide();
}

void FormBanner::setEntries(const std::vector<Entry>& entries)
{
    m_entries = entries;
    write();
}

void FormBanner::setTrouble(const QString& sentence)
{
    m_trouble = sentence;
    write();
}

QString FormBanner::text() const { return QTextDocumentFragment::fromHtml(m_label->text()).toPlainText(); }

void FormBanner::write()
{
    const QString ink = themeOf(this).accentText.name();
    const auto links = [&](Severity severity) {
        QStringList names;
        for (const Entry& entry : m_entries)
            if (entry.severity == severity)
                names << QStringLiteral("<a href=\"%1\" style=\"color:%3\">%2</a>")
                             .arg(entry.key, entry.name.toHtmlEscaped(), ink);
        return names;
    };
    const QStringList errors = links(Severity::Error);
    const QStringList warnings = links(Severity::Warning);
    QStringList sentences;
    if (!m_trouble.isEmpty()) sentences << m_trouble.toHtmlEscaped();
    if (!errors.isEmpty())
        sentences << tr("<b>%n error(s)</b> to correct before saving: %1.", nullptr, int(errors.size()))
                         .arg(errors.join(QStringLiteral(", ")));
    if (!warnings.isEmpty())
        sentences << tr("<b>%n thing(s)</b> worth a look: %1.", nullptr, int(warnings.size()))
                         .arg(warnings.join(QStringLiteral(", ")));
    const bool grave = !m_trouble.isEmpty() || !errors.isEmpty();
    setLook(this, "role", grave ? QStringLiteral("error") : QStringLiteral("warning"));
    m_icon->setMark(grave ? Mark::Error : Mark::Warning);
    m_label->setText(sentences.join(u' '));
    setVisible(!sentences.isEmpty());
}

} // namespace ocop
