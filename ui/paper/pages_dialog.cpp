#include "ui/paper/pages_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/paper/report_preview.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace ocop {

PagesDialog::PagesDialog(Session& session, const QString& title, const QString& fileName, MakePages make,
                         std::function<bool(QWidget*)> editWording, QWidget* parent)
    : QDialog(parent), m_session(session), m_title(title), m_fileName(fileName), m_preview(new ReportPreview(this))
{
    setObjectName(QStringLiteral("pagesDialog"));
    setWindowTitle(title);
    const Theme& theme = themeOf(this);
    auto* page = makeLabel({}, QStringLiteral("secondary"), this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Pages to print"));
    connect(m_preview, &ReportPreview::currentPageChanged, this,
            [this, page] { page->setText(m_preview->placeText()); });
    const auto button = [this](const char* name, const QString& text, const QString& icon, const QString& kind,
                               const QString& keys, auto slot) {
        QPushButton* made = makeButton(text, icon, kind, this, keys);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    QPushButton* close =
        button("close", tr("Close"), {}, QStringLiteral("flat"), QStringLiteral("Esc"), [this] { reject(); });
    QPushButton* wording =
        button("editWording", tr("&Wording…"), QStringLiteral("document-edit"), {}, {}, [this, make, editWording] {
            if (!editWording(this)) return;
            m_preview->showPages(make());
        });
    wording->setVisible(bool(editWording));
    QPushButton* pdf =
        button("savePdf", tr("P&DF"), QStringLiteral("document-export"), {}, {}, [this] { askAndSave(); });
    QPushButton* print = button("print", tr("&Print"), QStringLiteral("document-print"), QStringLiteral("primary"),
                                QStringLiteral("Ctrl+P"), [this] { askAndPrint(); });
    print->setDefault(true);
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &PagesDialog::askAndPrint);

    auto* upper = new QHBoxLayout;
    upper->addWidget(makeLabel(title, QStringLiteral("panel"), this), 1);
    upper->addWidget(page);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(theme.px(8));
    lower->addWidget(close);
    lower->addStretch(1);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(theme.px(8));
    lower->addLayout(m_acts);
    for (QPushButton* each : {wording, pdf, print}) lower->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addLayout(upper);
    layout->addWidget(m_preview, 1);
    layout->addLayout(lower);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1200, 700);
    resize(QSize(theme.px(1000), theme.px(760)).boundedTo(room));
    m_preview->showPages(make());
    m_preview->setFit(ReportPreview::Fit::Page);
    m_preview->setFocus();
}

void PagesDialog::addAct(const QString& name, const QString& text, const QString& icon,
                         std::function<void(QWidget*)> run)
{
    QPushButton* button = makeButton(text, icon, {}, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] { run(this); });
    m_acts->addWidget(button);
}

PrintedPaper PagesDialog::paper() const
{
    return {m_preview->pages(), m_title, m_fileName, {}, m_preview->currentPage()};
}

bool PagesDialog::savePdfAt(const QString& path)
{
    return ocop::savePdfAt(paper(), m_preview->pages()->all(), path, this);
}

void PagesDialog::askAndSave() { askAndSavePdf(m_session, paper(), m_preview->pages()->all(), this); }

void PagesDialog::askAndPrint() { ocop::askAndPrint(m_session, paper(), this); }

} // namespace ocop
