#include "tests/support/register_support.h"

#include "core/base/dates.h"
#include "core/office/open_register.h"

namespace ocop::test {
namespace {

template <class Record>
Record stored(Register& book, Store<Record>& store, Record record)
{
    WriteAct act(book.database(), testAct(ActKind::Add));
    store.add(act, record);
    act.commit();
    return record;
}

} // namespace

ActInfo testAct(ActKind kind, const QString& label)
{
    return {kind, label, QStringLiteral("test"), QDateTime(QDate(2024, 8, 31), QTime(12, 0)), {}, testDesk};
}

TempRegister::TempRegister() : m_register(createRegister(m_folder.file(QStringLiteral("so.db")))) {}

Subject TempRegister::addSubject(const QString& name, SubjectKind kind, qint64 unit)
{
    Subject subject;
    subject.name = name;
    subject.kind = kind;
    subject.unit = {unit};
    return stored(*m_register, m_register->subjects(), subject);
}

void TempRegister::setting(const QString& name, const QString& value)
{
    WriteAct act(m_register->database(), testAct(ActKind::Setting));
    m_register->settings().set(act, name, value);
    act.commit();
}

Product TempRegister::addProduct(const QString& name, SubjectId subject, qint64 group)
{
    Product product;
    product.name = name;
    product.subject = subject;
    product.group = {group};
    return stored(*m_register, m_register->products(), product);
}

Decision TempRegister::addDecision(const QString& number, QDate date)
{
    Decision decision;
    decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
    decision.number = number;
    decision.date = date;
    return stored(*m_register, m_register->decisions(), decision);
}

Certificate TempRegister::addCertificate(ProductId product, QDate from, int stars, DecisionId decision)
{
    Certificate certificate;
    certificate.product = product;
    certificate.decision = decision;
    certificate.stars = stars;
    certificate.effectiveFrom = from;
    certificate.lastValidDay = lastValidDay(from, 36);
    return stored(*m_register, m_register->certificates(), certificate);
}

} // namespace ocop::test
