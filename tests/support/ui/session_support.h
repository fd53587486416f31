#pragma once

#include "tests/support/register_support.h"

#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

namespace ocop::test {

/// A session over a new register file on 31/8/2024 at noon, and short ways to look into it.
struct TestSession
{
    TempFolder folder;
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};

    TestSession() { session.create(folder.file(QStringLiteral("so.db"))); }

    Subject addSubject(const QString& name, SubjectKind kind = SubjectKind::Household)
    {
        Subject subject;
        subject.name = name;
        subject.kind = kind;
        session.write(ActKind::Add, name, [&](WriteAct& act) { session.book().subjects().add(act, subject); });
        return subject;
    }

    Product addProduct(const QString& name, SubjectId maker)
    {
        Product product;
        product.name = name;
        product.subject = maker;
        session.write(ActKind::Add, name, [&](WriteAct& act) { session.book().products().add(act, product); });
        return product;
    }

    Decision addDecision(const QString& number, QDate date)
    {
        Decision decision;
        decision.number = number;
        decision.date = date;
        decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
        session.write(ActKind::Add, number, [&](WriteAct& act) { session.book().decisions().add(act, decision); });
        return decision;
    }

    Certificate addCertificate(ProductId product, DecisionId decision, QDate from, int stars = 3)
    {
        Certificate certificate;
        certificate.product = product;
        certificate.decision = decision;
        certificate.effectiveFrom = from;
        certificate.stars = stars;
        normalize(certificate, session.book().rules());
        session.write(ActKind::Add, QStringLiteral("GCN"),
                      [&](WriteAct& act) { session.book().certificates().add(act, certificate); });
        return certificate;
    }

    const Snapshot& snapshot() const { return session.snapshot(); }
    size_t acts() const { return session.book().history().acts(1000).size(); }
};

} // namespace ocop::test
