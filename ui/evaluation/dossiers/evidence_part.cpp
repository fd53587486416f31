#include "ui/evaluation/dossiers/evidence_part.h"

#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/paper_rows.h"
#include "ui/kit/small_widgets.h"
#include "ui/words/dossier_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ocop {

EvidencePart::EvidencePart(Session& session, QWidget* parent)
    : RecordPart(parent), m_session(session), m_scroll(new QScrollArea(this)),
      m_check(makeButton(tr("Check the papers…"), QStringLiteral("task-complete"), {}, this, QStringLiteral("F7")))
{
    const Theme& theme = themeOf(this);
    m_scroll->setObjectName(QStringLiteral("papersOfDossier"));
    m_scroll->setAccessibleName(tr("Papers of the dossier"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_check->setObjectName(QStringLiteral("checkPapers"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    foot->addWidget(m_check);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    connect(m_check, &QPushButton::clicked, this, &EvidencePart::checkRequested);
}

void EvidencePart::showRecord(const RecordRef& record)
{
    const Theme& theme = themeOf(this);
    const Application* application = m_session.evaluations().application({record.id});
    if (!application) return;
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("scrolled"));
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto missing = missingPartsOf(m_session, *application);
    QLabel* sum = missing.empty() ? makeLabel(tr("Nothing required is missing."), QStringLiteral("secondary"), page)
                                  : makeLabel(tr("%n thing(s) still missing", nullptr, int(missing.size())),
                                              QStringLiteral("warning"), page);
    sum->setObjectName(QStringLiteral("papersSum"));
    grid->addWidget(sum, line++, 0, 1, 3);
    for (const PaperRow& row : paperRows(m_session, *application)) {
        const DocumentState state = row.document.state;
        if (state == DocumentState::Missing && !row.required) continue; // only what is asked for or there
        auto* icon = new IconLabel(QStringLiteral("question"), Ink::Muted, 16, page);
        const bool asked = state == DocumentState::Missing;
        icon->setMark(asked ? Mark::Warning : row.outdated ? Mark::Expired : dossierWords::mark(state));
        QString words = row.title;
        if (row.files > 0) words += QStringLiteral(" · ") + tr("%n file(s)", nullptr, row.files);
        QLabel* title = makeLabel(words, {}, page);
        title->setWordWrap(true);
        title->setMinimumWidth(1);
        grid->addWidget(icon, line, 0, Qt::AlignTop);
        grid->addWidget(title, line, 1);
        grid->addWidget(makeLabel(dossierWords::document(state), QStringLiteral("small"), page), line++, 2,
                        Qt::AlignTop | Qt::AlignRight);
    }
    grid->setRowStretch(line, 1);
    m_scroll->setWidget(page);
}

} // namespace ocop
