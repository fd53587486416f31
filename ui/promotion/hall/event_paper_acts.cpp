#include "ui/promotion/hall/event_paper_acts.h"

#include "core/reports/papers/standard_templates.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/pages_dialog.h"
#include "ui/paper/paper_source.h"
#include "ui/paper/report_book.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/paper/template_editor.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStandardPaths>

namespace ocop {
namespace {

QString paperActWord(const char* source) { return QCoreApplication::translate("eventPapers", source); }

QString eventPaperWord(EventPaper paper)
{
    switch (paper) {
    case EventPaper::Invitation: return paperActWord(QT_TRANSLATE_NOOP("eventPapers", "&Invitations…"));
    case EventPaper::Delegates: return paperActWord(QT_TRANSLATE_NOOP("eventPapers", "List of &delegates…"));
    case EventPaper::Stalls: return paperActWord(QT_TRANSLATE_NOOP("eventPapers", "List of &stalls…"));
    case EventPaper::Badges: return paperActWord(QT_TRANSLATE_NOOP("eventPapers", "&Badges…"));
    case EventPaper::Minutes: return paperActWord(QT_TRANSLATE_NOOP("eventPapers", "&Minutes and conclusions…"));
    case EventPaper::Catalogue: break;
    }
    return paperActWord(QT_TRANSLATE_NOOP("eventPapers", "&Catalogue of the products shown…"));
}

/// Somebody stands in the lists of the event.
bool hasInvited(const PromotionBook& promotion, TradeEventId id)
{
    return !promotion.guestsOf(id).empty() || !promotion.participantsOf(id).empty();
}

std::vector<Report> invitationsOf(Session& session, TradeEventId id, const QString& body)
{
    const TradeEvent* event = session.state().promotion.find<TradeEvent>(id);
    if (!event) return {};
    const ReportSource source = paperSource(session.book(), *session.holdMoment());
    const EventPaperSource of{source, *event, session.today()};
    std::vector<Report> letters = makeEventInvitations(of, body);
    if (letters.empty()) letters.push_back(makeEventPaper(of, EventPaper::Invitation, body));
    return letters;
}

void showInvitations(Session& session, QWidget* parent, TradeEventId id)
{
    const auto stored = [&session] { return templateBody(session.book().templates(), TemplateKind::EventInvitation); };
    const auto make = [&session, id](const QString& body) {
        std::vector<PaperPage> pages;
        for (const Report& letter : invitationsOf(session, id, body))
            for (PaperPage& page : layOutReport(letter)) pages.push_back(std::move(page));
        return pages;
    };
    PagesDialog dialog(
        session, paperActWord(QT_TRANSLATE_NOOP("eventPapers", "Invitations")), codeOf(EventPaper::Invitation),
        [&] { return make(stored()); },
        [&](QWidget* window) {
            TemplateEditor editor(session, TemplateKind::EventInvitation, make, window);
            return editor.exec() == QDialog::Accepted;
        },
        parent);
    dialog.addAct(QStringLiteral("word"), paperActWord(QT_TRANSLATE_NOOP("eventPapers", "&Word files…")),
                  QStringLiteral("document-save-as"), [&](QWidget* window) {
                      const QString folder = filedialogs::chooseFolder(
                          window, paperActWord(QT_TRANSLATE_NOOP("eventPapers", "Folder for the invitations")),
                          deskItems::reportsFolder().of(
                              session.desk(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
                      if (folder.isEmpty()) return;
                      writeBookInto({paperActWord(QT_TRANSLATE_NOOP("eventPapers", "Invitations")),
                                     invitationsOf(session, id, stored())},
                                    folder, QStringLiteral("docx"));
                  });
    dialog.exec();
}

} // namespace

void showEventPaper(Session& session, QWidget* parent, TradeEventId id, EventPaper paper)
{
    if (!session.state().promotion.find<TradeEvent>(id)) return;
    if (paper == EventPaper::Invitation) {
        // Written as letters, with numbers and steps; where nothing may be written or nobody is in the lists, as pages.
        if (session.isReadOnly() || !hasInvited(session.state().promotion, id))
            showInvitations(session, parent, id);
        else
            session.rooms().writeInvitations(parent, id);
        return;
    }
    const auto make = [&session, id, paper](const QString& body) {
        const ReportSource source = paperSource(session.book(), *session.holdMoment());
        return makeEventPaper({source, *session.state().promotion.find<TradeEvent>(id), session.today()}, paper, body);
    };
    const auto kind = eventPaperWording(paper);
    const auto stored = [&session, kind] { return kind ? templateBody(session.book().templates(), *kind) : QString(); };
    TableReportDialog dialog(session, make(stored()), parent);
    if (kind)
        dialog.setWording(
            [&](QWidget* window) {
                TemplateEditor editor(
                    session, *kind, [&](const QString& body) { return layOutReport(make(body)); }, window);
                return editor.exec() == QDialog::Accepted;
            },
            [&] { return make(stored()); });
    dialog.exec();
}

QMenu* makeEventPapersMenu(Session& session, QWidget* parent, std::function<TradeEventId()> current)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("eventPapers"));
    for (const auto& [paper, code] : EnumCodes<EventPaper>::all)
        QObject::connect(menu->addAction(eventPaperWord(paper)), &QAction::triggered, parent,
                         [&session, parent, current, paper = paper] {
                             showEventPaper(session, parent->window(), current(), paper);
                         });
    return menu;
}

} // namespace ocop
