#include "tests/ui/dashboard/board_session.h"

#include "core/base/dates.h"
#include "core/sample/sample_register.h"

#include <QSet>

namespace ocop::test {
namespace {

void addOddProducts(Session& session)
{
    session.write(ActKind::Add, QStringLiteral("odd"), [&](WriteAct& act) {
        Subject nowhere;
        nowhere.name = QStringLiteral("Hộ không rõ nơi");
        session.book().subjects().add(act, nowhere);
        for (const QDate from : {QDate(2022, 5, 1), QDate()}) {
            Product product;
            product.name = QStringLiteral("Chuối sấy %1").arg(from.year());
            product.subject = nowhere.id;
            session.book().products().add(act, product);
            Certificate certificate;
            certificate.product = product.id;
            certificate.effectiveFrom = from;
            certificate.lastValidDay = lastValidDay(from, 36);
            session.book().certificates().add(act, certificate);
        }
    });
}

} // namespace

BoardSession::BoardSession(QDate day, bool sample)
    : m_session([day] { return QDateTime(day, QTime(12, 0)); }, QStringLiteral("test"))
{
    const QString path = m_folder.file(QStringLiteral("board.db"));
    if (sample) {
        writeSampleRegister(path, testAct(ActKind::Sample));
        m_session.open(path);
        addOddProducts(m_session);
    } else {
        m_session.create(path);
    }
    QObject::connect(&m_session, &Session::selectionRequested, &m_session,
                     [this](ListPage page, const Selection& selection, const QString& words) {
                         m_asked = {page, selection, words, m_asked.times + 1, {}};
                     });
    QObject::connect(&m_session, &Session::recordsRequested, &m_session,
                     [this](const QString&, const QSet<qint64>& ids, const QString& words) {
                         m_asked = {ListPage::Products, {}, words, m_asked.times + 1, ids};
                     });
    QObject::connect(&m_session, &Session::recordRequested, &m_session,
                     [this](const RecordRef& record) { m_record = record; });
}

int BoardSession::listed(ListPage page, const Selection& selection) const
{
    int products = 0;
    QSet<qint64> subjects;
    for (const ProductOnDay& each : productsOn(m_session.snapshot(), m_session.book().units(),
                                               m_session.book().groups(), m_session.asOf(), m_session.expiringDays()))
        if (selection.matches(each)) {
            ++products;
            subjects.insert(each.subject->id.value);
        }
    return page == ListPage::Subjects ? int(subjects.size()) : products;
}

} // namespace ocop::test
