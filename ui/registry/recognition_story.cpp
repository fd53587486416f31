#include "ui/registry/recognition_story.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/evaluation/application_facts.h"
#include "ui/shell/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

struct StoryNode
{
    QDate day;
    TimelineNode node;
};

/// Gathers the nodes of one product after the other.
class StoryWriter
{
    Q_DECLARE_TR_FUNCTIONS(RecognitionStory)

public:
    StoryWriter(Session& session, bool namesProducts)
        : m_session(session), m_reminders(session.book().reminders().all()), m_namesProducts(namesProducts)
    {
    }

    void add(const Product& product)
    {
        const auto all = m_session.snapshot().certificatesOf(product.id);
        const Standing standing = standingOn(all, m_session.asOf(), m_session.expiringDays());
        m_product = m_namesProducts ? product.name : QString();
        for (const Certificate& certificate : all) {
            addRecognition(certificate, supersededFrom(certificate, all));
            addExtension(certificate);
            addWithdrawal(certificate);
            addReminders(certificate);
        }
        if (standing.certificate && standing.status != Status::Withdrawn)
            addLastDay(standing, endOfForce(*standing.certificate, supersededFrom(*standing.certificate, all)));
    }

    std::vector<TimelineNode> nodes()
    {
        // Nodes of one day: what was added later happened later. Undated ones come last.
        std::reverse(m_nodes.begin(), m_nodes.end());
        std::stable_sort(m_nodes.begin(), m_nodes.end(), [](const StoryNode& a, const StoryNode& b) {
            if (a.day.isValid() != b.day.isValid()) return a.day.isValid();
            return a.day > b.day;
        });
        std::vector<TimelineNode> nodes;
        for (StoryNode& each : m_nodes) nodes.push_back(std::move(each.node));
        return nodes;
    }

private:
    void push(QDate day, TimelineNode node)
    {
        node.date = day.isValid() ? formatDate(day) : texts::status(Status::MissingDate);
        if (!m_product.isEmpty()) node.text = node.text.isEmpty() ? m_product : m_product + u'\n' + node.text;
        m_nodes.push_back({day, std::move(node)});
    }

    QString decisionNumber(DecisionId id) const
    {
        const Decision* decision = m_session.snapshot().decision(id);
        return decision ? decision->number : QString();
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    void addRecognition(const Certificate& certificate, QDate superseded)
    {
        const Status status = statusOn(certificate, superseded, m_session.asOf(), m_session.expiringDays());
        const QString score = certificate.score ? tr("%1 points").arg(formatScore(certificate.score)) : QString();
        TimelineNode node{QStringLiteral("view-certificate"), {}, texts::origin(certificate.origin)};
        node.text = joined({decisionNumber(certificate.decision), score, texts::status(status)});
        node.stars = certificate.stars;
        node.filled = true;
        node.strong = true;
        node.id = certificate.id.value;
        push(certificate.effectiveFrom, node);
    }

    void addLastDay(const Standing& standing, QDate end)
    {
        if (!end.isValid()) return;
        const int days = standing.daysLeft;
        const QString left = days > 0    ? tr("%n day(s) left", nullptr, days)
                             : days == 0 ? tr("ends today")
                                         : tr("expired %n day(s) ago", nullptr, -days);
        TimelineNode node{markIcon(standing.status), {}, joined({tr("Last valid day"), left})};
        if (standing.status != Status::InForce) node.mark = markOf(standing.status);
        node.strong = true;
        node.id = standing.certificate->id.value;
        push(end, node);
    }

    static QString markIcon(Status status) { return themeOf().look(markOf(status)).icon; }

    void addExtension(const Certificate& certificate)
    {
        if (!certificate.extendedUntil.isValid()) return;
        TimelineNode node{markIcon(Status::Extended), {},
                          tr("Extended until %1").arg(formatDate(certificate.extendedUntil))};
        node.text = certificate.extensionBasis;
        node.id = certificate.id.value;
        // The extension takes up where the certificate would have ended.
        push(certificate.lastValidDay.addDays(1), node);
    }

    void addWithdrawal(const Certificate& certificate)
    {
        if (!certificate.withdrawnOn.isValid()) return;
        TimelineNode node{markIcon(Status::Withdrawn), {}, texts::status(Status::Withdrawn)};
        const bool hasGround = certificate.withdrawalGround != WithdrawalGround::None;
        node.text = joined({decisionNumber(certificate.withdrawalDecision),
                            hasGround ? texts::ground(certificate.withdrawalGround) : QString()});
        node.mark = Mark::Withdrawn;
        node.id = certificate.id.value;
        push(certificate.withdrawnOn, node);
    }

    void addReminders(const Certificate& certificate)
    {
        for (const Reminder& reminder : m_reminders) {
            if (reminder.certificate != certificate.id) continue;
            const bool handled = reminder.kind == ReminderKind::Handled;
            TimelineNode node{handled ? QStringLiteral("task-complete") : QStringLiteral("clock"), {},
                              handled ? tr("Reminder handled") : tr("Reminder put off")};
            const QString until = reminder.until.isValid() ? tr("until %1").arg(formatDate(reminder.until)) : QString();
            node.text = joined({until, reminder.note});
            node.id = certificate.id.value;
            push(reminder.madeOn, node);
        }
    }

    Session& m_session;
    std::vector<Reminder> m_reminders;
    bool m_namesProducts;
    QString m_product;
    std::vector<StoryNode> m_nodes;
};

} // namespace

std::vector<TimelineNode> recognitionStory(Session& session, const RecordRef& record)
{
    if (record.entity == QLatin1String("application")) {
        const Application* application = session.evaluations().application({record.id});
        return application ? applicationStory(session, *application) : std::vector<TimelineNode>();
    }
    const Snapshot& all = session.snapshot();
    StoryWriter writer(session, record.entity == QLatin1String("subject"));
    if (record.entity == QLatin1String("subject")) {
        for (const Product* product : all.productsOf({record.id})) writer.add(*product);
    } else if (record.entity == QLatin1String("product")) {
        if (const Product* product = all.product({record.id})) writer.add(*product);
    } else if (const Certificate* certificate = all.certificate({record.id})) {
        if (const Product* product = all.product(certificate->product)) writer.add(*product);
    }
    return writer.nodes();
}

} // namespace ocop
