#pragma once

#include "tests/support/register_support.h"

#include "core/evaluation/application_acts.h"
#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QTimer>

namespace ocop::test {

/// Reads and closes the windows that tell something, while it lives.
class ToldMessages : public QObject
{
public:
    ToldMessages() { qApp->installEventFilter(this); }

    QStringList sentences; ///< title and text of each, joined

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (dialog && event->type() == QEvent::Show && dialog->objectName() == QLatin1String("message")) {
            QStringList texts;
            for (const QLabel* label : dialog->findChildren<QLabel*>()) texts << label->text();
            sentences << texts.join(u'\n');
            QTimer::singleShot(0, dialog, &QDialog::accept);
        }
        return false;
    }
};

/// A register on 31/8/2026 with products of known sets and recognitions, and short ways to make dossiers.
struct DossierDesk
{
    TempRegister book;
    Session session{[] { return QDateTime(QDate(2026, 8, 31), QTime(9, 0)); }, QStringLiteral("Lê Thị Hạnh")};
    WindowRooms rooms{session};
    Subject maker;
    Product tea; ///< set 11, never recognised
    Product tourism; ///< set 26
    Product honey; ///< set 4, 3 stars until 10/1/2027

    DossierDesk()
    {
        maker = book.addSubject(QStringLiteral("HTX Nông nghiệp An Bằng"), SubjectKind::Cooperative);
        tea = book.addProduct(QStringLiteral("Trà dây An Bằng"), maker.id, 211);
        tourism = book.addProduct(QStringLiteral("Du lịch làng Triêm Tây"), maker.id, 226);
        honey = book.addProduct(QStringLiteral("Mật ong rừng Trà My"), maker.id, 204);
        book.addCertificate(honey.id, QDate(2024, 1, 10), 3,
                            book.addDecision(QStringLiteral("12/QĐ-UBND"), QDate(2024, 1, 10)).id);
        const QString path = book.path();
        book.close();
        session.open(path);
    }

    EvaluationStores& stores() { return session.book().evaluation(); }
    Application stored(ApplicationId id) const { return *session.evaluations().application(id); }

    /// A dossier received on 3/8/2026 under the rules in force.
    Application addDossier(ProductId product, int set, Origin kind = Origin::First)
    {
        Application dossier;
        dossier.product = product;
        dossier.kind = kind;
        dossier.ruleSet = QStringLiteral("QD26");
        dossier.setNumber = set;
        dossier.filedOn = QDate(2026, 8, 3);
        dossier.provinceReceivedOn = QDate(2026, 8, 3);
        session.write(ActKind::Add, {},
                      [&](WriteAct& act) { startApplication(stores(), act, dossier, session.today()); });
        return dossier;
    }
    void advanceTo(ApplicationId id, ApplicationState state, QDate day)
    {
        session.write(ActKind::Edit, {}, [&](WriteAct& act) {
            Application dossier = stored(id);
            advance(stores(), act, dossier, state, day, {});
        });
    }
    Round addRound(const QString& name)
    {
        Round round;
        round.name = name;
        round.year = 2026;
        round.ruleSet = QStringLiteral("QD26");
        session.write(ActKind::Add, name, [&](WriteAct& act) { stores().rounds.add(act, round); });
        return round;
    }
};

} // namespace ocop::test
