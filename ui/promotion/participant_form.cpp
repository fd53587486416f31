#include "ui/promotion/participant_form.h"

#include "core/base/formats.h"
#include "core/promotion/event_acts.h"
#include "ui/form/fields/pick_field.h"
#include "ui/records/lookups.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString participantTitle(const char* source) { return QCoreApplication::translate("promotionForms", source); }

EventParticipant participantOf(qint64 event)
{
    EventParticipant participant;
    participant.event = {event};
    return participant;
}

} // namespace

ParticipantForm::ParticipantForm(Session& session, ParticipantId id, qint64 event, QWidget* parent)
    : BoundForm(session, session.book().stores<PromotionStores>().participants, id, participantOf(event),
                id ? participantTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit participant"))
                   : participantTitle(QT_TRANSLATE_NOOP("promotionForms", "New participant")),
                parent)
{
    addSection(participantTitle(QT_TRANSLATE_NOOP("promotionForms", "Participant")));
    m_subject = bindLookup(
        EventParticipant::Field::subject, &EventParticipant::subject, lookups::subjects(session),
        [&session](SubjectId each) { return lookups::subject(session, each); }, Place::Wide, true);
    lookups::addSubjects(*m_subject, session);
    m_person = bindText(EventParticipant::Field::person, &EventParticipant::person);
    bindText(EventParticipant::Field::title, &EventParticipant::title);
    m_phone = bindText(EventParticipant::Field::phone, &EventParticipant::phone);
    m_phone->setTidy(&phonesAsStored);
    bindText(EventParticipant::Field::stall, &EventParticipant::stall);
    m_products =
        add(EventProduct::Field::product, participantTitle(QT_TRANSLATE_NOOP("promotionForms", "Products shown")),
            new PickField, Place::Wide);
    bindText(EventParticipant::Field::wants, &EventParticipant::wants, Place::Wide);
    addSection(participantTitle(QT_TRANSLATE_NOOP("promotionForms", "In the hall")));
    bindChoice(EventParticipant::Field::attended, &EventParticipant::attended, &promotionWords::attended);
    bindWhole(EventParticipant::Field::orders, &EventParticipant::orders);
    bindMoney(EventParticipant::Field::sales, &EventParticipant::sales);
    bindCheck(EventParticipant::Field::salesEstimated, &EventParticipant::salesEstimated,
              participantTitle(QT_TRANSLATE_NOOP("promotionForms", "an estimate")));
    bindLines(EventParticipant::Field::note, &EventParticipant::note);
    fillOnLoad([this] { fillProducts(); });
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key != EventParticipant::Field::subject) return;
        if (const Subject* maker = this->session().snapshot().subject({m_subject->id()})) {
            if (m_person->typed().isEmpty()) m_person->setValue(maker->representative);
            if (m_phone->typed().isEmpty()) m_phone->setValue(maker->phone);
        }
        fillProducts();
        refresh();
    });
    alsoStore([this](WriteAct& act, const EventParticipant& participant) {
        std::vector<ProductId> products;
        for (const qint64 each : m_products->picked()) products.push_back({each});
        showProducts(this->session().book().stores<PromotionStores>(), act, participant.id, products);
    });
    offerNext(participantTitle(QT_TRANSLATE_NOOP("promotionForms", "New participant")));
    start([](const EventParticipant& participant) { return validate(participant); },
          [&session](const EventParticipant& participant) {
              const auto maker = lookups::subject(session, participant.subject);
              return maker ? maker->title : QString();
          });
}

void ParticipantForm::fillProducts()
{
    const PromotionBook& promotion = session().state().promotion;
    const TradeEvent* event = promotion.find<TradeEvent>(read().event);
    const QDate day = event ? event->startsOn : session().today();
    const SubjectId maker{m_subject->id()};
    const auto shown = promotion.shownBy(read().id);
    std::vector<PickField::Line> lines;
    for (const Product* each : session().snapshot().productsOf(maker)) {
        const Standing standing = session().snapshot().standingOf(each->id, day, session().expiringDays());
        const bool isShown = std::any_of(shown.begin(), shown.end(),
                                         [&](const EventProduct& product) { return product.product == each->id; });
        const bool wasShown = read().id && maker == read().subject;
        QString text = each->name;
        if (standing.stars() > 0) text += QStringLiteral(" · ") + texts::stars(standing.stars());
        if (!standing.inForce())
            text += QStringLiteral(" · ") +
                    participantTitle(QT_TRANSLATE_NOOP("promotionForms", "not in force on that day"));
        lines.push_back({each->id.value, text, wasShown ? isShown : standing.inForce()});
    }
    m_products->setLines(lines);
    setFieldShown(EventProduct::Field::product, !lines.empty());
}

} // namespace ocop
