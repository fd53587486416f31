#include "ui/evaluation/sheets/score_sheet_banner.h"

#include "core/base/dates.h"
#include "ui/evaluation/sheets/score_sheet_desk.h"
#include "ui/kit/small_widgets.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ocop {

ScoreSheetBanner::ScoreSheetBanner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("security-high"), Ink::Text, 16, this)),
      m_text(makeLabel({}, {}, this))
{
    const Theme& theme = themeOf(this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("sheetBanner"));
    m_text->setWordWrap(true);
    line->addWidget(m_text, 1);
}

void ScoreSheetBanner::present(const ScoreSheetDesk& desk)
{
    QString text;
    bool isWarning = false;
    if (desk.isReadOnly()) {
        text = tr("The window looks at %1, so the sheet cannot be changed. It is shown as it is stored today.")
                   .arg(formatDate(desk.asOf()));
        isWarning = true;
    } else if (desk.lock() == SheetLock::Signed) {
        text = tr("Signed on %1. The sheet is locked; “Open again” unlocks it.").arg(formatDate(desk.signedOn()));
        const int missing = desk.totals().missing();
        if (missing > 0) text += QLatin1Char(' ') + tr("%n criteria have no points and count 0.", nullptr, missing);
    } else if (desk.lock() == SheetLock::RoundClosed) {
        text = tr("The round is closed; its sheets can only be looked at.");
    } else if (desk.lock() == SheetLock::Decided) {
        text = tr("The council has decided on this dossier; its sheets can only be looked at.");
    }
    setVisible(!text.isEmpty());
    setLook(this, "role", isWarning ? QStringLiteral("warning") : QStringLiteral("note"));
    m_icon->setIcon(isWarning ? QStringLiteral("view-calendar-day") : QStringLiteral("security-high"),
                    isWarning ? Ink::Warning : Ink::Text);
    m_text->setText(text);
}

} // namespace ocop
