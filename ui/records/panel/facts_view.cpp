#include "ui/records/panel/facts_view.h"

#include "ui/kit/link_label.h"
#include "ui/kit/small_widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

namespace ocop {
namespace {

/// Addresses of mail and web may break after their signs; the invisible blanks are cleaned away when pasted back.
QString breakable(QString text)
{
    static const QRegularExpression signs(QStringLiteral("([/@._-])(?=\\w)"));
    return text.contains(u'@') || text.contains(QLatin1String("://")) ? text.replace(signs, QStringLiteral("\\1\u200b"))
                                                                      : text;
}

QString missingWords(const std::vector<MissingField>& missing, bool mayMend, const Theme& theme)
{
    QStringList words;
    for (const MissingField& each : missing)
        words << (mayMend && !each.field.isEmpty()
                      ? QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                            .arg(each.field, theme.ink(Ink::Warning).name(), each.label.toHtmlEscaped())
                      : each.label.toHtmlEscaped());
    return words.join(QStringLiteral(", "));
}

} // namespace

FactsView::FactsView(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("information"));
    setAccessibleName(tr("Information"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // arrows and PageDown scroll
}

void FactsView::showFacts(const std::vector<RecordFact>& facts, const std::vector<MissingField>& missing, bool mayMend)
{
    const Theme& theme = themeOf(this);
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("scrolled"));
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnMinimumWidth(0, theme.px(96));
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (!missing.empty()) {
        QLabel* label = makeLabel(tr("Still missing: %1").arg(missingWords(missing, mayMend, theme)),
                                  QStringLiteral("warning"), page);
        label->setTextFormat(Qt::RichText);
        if (mayMend) {
            label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            label->setAccessibleName(tr("Still missing"));
        }
        // The editor it opens fills this view anew.
        connect(label, &QLabel::linkActivated, this, &FactsView::fieldWanted, Qt::QueuedConnection);
        label->setObjectName(QStringLiteral("missing"));
        label->setWordWrap(true);
        grid->addWidget(label, row++, 0, 1, 2);
    }
    for (const RecordFact& fact : facts) {
        QLabel* label = makeLabel(fact.label, QStringLiteral("secondary"), page);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setMaximumWidth(fact.isLong ? QWIDGETSIZE_MAX : theme.px(112));
        QLabel* value = nullptr;
        if (fact.link.id > 0) {
            auto* link = new LinkLabel(page);
            link->setTarget(fact.text, fact.link);
            link->setObjectName(QStringLiteral("link-%1-%2").arg(fact.link.entity, QString::number(fact.link.id)));
            connect(link, &LinkLabel::activated, this, &FactsView::linkActivated);
            value = link;
        } else {
            value = makeLabel(breakable(fact.text), {}, page);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setWordWrap(true);
            value->setMinimumWidth(1);
        }
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(label, row, 0, 1, fact.isLong ? 2 : 1);
        if (fact.isLong) ++row;
        grid->addWidget(value, row++, fact.isLong ? 0 : 1, 1, fact.isLong ? 2 : 1);
    }
    grid->setRowStretch(row, 1);
    setWidget(page);
}

} // namespace ocop
